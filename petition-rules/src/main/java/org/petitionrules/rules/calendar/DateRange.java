package org.petitionrules.rules.calendar;

import java.time.LocalDate;
import java.util.Objects;

/** Days from one to another, both inclusive (起止日). Immutable and thread-safe. */
public final class DateRange {
    private final LocalDate first;
    private final LocalDate last;

    private DateRange(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /**
     * A range.
     *
     * @param first inclusive, not null
     * @param last inclusive, not before {@code first}
     * @return the range
     * @throws IllegalArgumentException when it ends before it begins
     */
    public static DateRange of(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("止日早于起日 / the range ends before it begins: " + first + ".." + last);
        }
        return new DateRange(first, last);
    }

    /**
     * The first day.
     *
     * @return inclusive
     */
    public LocalDate first() {
        return first;
    }

    /**
     * The last day.
     *
     * @return inclusive
     */
    public LocalDate last() {
        return last;
    }

    /**
     * How many days.
     *
     * @return 1 or more
     */
    public long days() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    /**
     * Whether a day lies in the range.
     *
     * @param day not null
     * @return true for both ends too
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Whether two ranges share a day.
     *
     * @param other not null
     * @return true when at least one day lies in both
     */
    public boolean overlaps(DateRange other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateRange
                && ((DateRange) other).first.equals(first)
                && ((DateRange) other).last.equals(last);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, last);
    }

    /** Such as {@code 2025-10-01..2025-10-08}; a single day alone. */
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + ".." + last;
    }
}
