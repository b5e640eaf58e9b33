package org.petitionrules.rules.book;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** From which day to which a text is in force (施行期间), both inclusive, either end open. Immutable and thread-safe. */
public final class Validity {
    /** Always in force. */
    public static final Validity ALWAYS = new Validity(Optional.<LocalDate>empty(), Optional.<LocalDate>empty());

    private final Optional<LocalDate> from;
    private final Optional<LocalDate> to;

    private Validity(Optional<LocalDate> from, Optional<LocalDate> to) {
        this.from = from;
        this.to = to;
    }

    /**
     * A validity.
     *
     * @param from the first day, inclusive; empty when open
     * @param to the last day, inclusive; empty when open
     * @return the validity
     */
    public static Validity of(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Validity(from, to);
    }

    /**
     * Whether a text is in force on a day.
     *
     * @param day not null
     * @return true within the validity, ends included
     */
    public boolean contains(LocalDate day) {
        return !(from.isPresent() && day.isBefore(from.get())) && !(to.isPresent() && day.isAfter(to.get()));
    }

    /**
     * When this text and another are both in force.
     *
     * @param other not null
     * @return the days they share; none when they share none
     */
    public Validity and(Validity other) {
        Optional<LocalDate> later =
                !other.from.isPresent() || (from.isPresent() && from.get().isAfter(other.from.get()))
                        ? from
                        : other.from;
        Optional<LocalDate> earlier =
                !other.to.isPresent() || (to.isPresent() && to.get().isBefore(other.to.get())) ? to : other.to;
        return new Validity(later, earlier);
    }

    /**
     * The first day.
     *
     * @return empty when open
     */
    public Optional<LocalDate> from() {
        return from;
    }

    /**
     * The last day.
     *
     * @return empty when open
     */
    public Optional<LocalDate> to() {
        return to;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Validity && ((Validity) other).from.equals(from) && ((Validity) other).to.equals(to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }
}
