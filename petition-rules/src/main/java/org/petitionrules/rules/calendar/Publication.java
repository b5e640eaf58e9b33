package org.petitionrules.rules.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * When a notice was published (发布日期), as far as that is on record: a day, a month, or not at all.
 *
 * <p>Immutable and thread-safe.
 */
public final class Publication {
    /** No publication day is on record; {@link WorkingCalendar#knownFrom} tells from when the notice counts. */
    public static final Publication NOT_RECORDED = new Publication("", Optional.<LocalDate>empty());

    private final String text;
    private final Optional<LocalDate> knownFrom;

    private Publication(String text, Optional<LocalDate> knownFrom) {
        this.text = text;
        this.knownFrom = knownFrom;
    }

    /**
     * Published on a day.
     *
     * @param day not null
     * @return known from that day on
     */
    public static Publication on(LocalDate day) {
        return new Publication(day.toString(), Optional.of(day));
    }

    /**
     * Published some time in a month.
     *
     * @param month not null
     * @return known from the last day of the month on, so that nothing counts as known too early
     */
    public static Publication in(YearMonth month) {
        return new Publication(month.toString(), Optional.of(month.atEndOfMonth()));
    }

    /**
     * From which day on it counts as known.
     *
     * @return inclusive; empty when no publication day is on record
     */
    public Optional<LocalDate> knownFrom() {
        return knownFrom;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Publication && ((Publication) other).text.equals(text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    /** A day, a month, or nothing. */
    @Override
    public String toString() {
        return text;
    }
}
