package org.petitionrules.rules.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * From which day to which a text is in force (施行期间), both inclusive, either end open; and when other versions of the
 * same instrument in the same book are. Immutable and thread-safe.
 */
public final class Validity {
    /** Always in force. */
    public static final Validity ALWAYS = new Validity(Optional.<LocalDate>empty(), Optional.<LocalDate>empty());

    private final Optional<LocalDate> from;
    private final Optional<LocalDate> to;
    private final List<Validity> otherVersions;

    private Validity(Optional<LocalDate> from, Optional<LocalDate> to) {
        this(from, to, Collections.<Validity>emptyList());
    }

    private Validity(Optional<LocalDate> from, Optional<LocalDate> to, List<Validity> otherVersions) {
        this.from = from;
        this.to = to;
        this.otherVersions = otherVersions;
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
     * The same days, of a text that has other versions in the same book.
     *
     * @param others when these are in force
     * @return the validity
     */
    public Validity among(List<Validity> others) {
        return new Validity(from, to, Collections.unmodifiableList(new ArrayList<>(others)));
    }

    /**
     * Whether another version of the same instrument decides on a day.
     *
     * @param day not null
     * @return false when this is the only version in the book
     */
    public boolean isReplacedOn(LocalDate day) {
        return !contains(day) && otherVersions.stream().anyMatch(other -> other.contains(day));
    }

    /**
     * Whether this text and another are both in force on some day.
     *
     * @param other not null
     * @return true when they share a day
     */
    public boolean overlaps(Validity other) {
        Validity both = and(other);
        return !(both.from.isPresent() && both.to.isPresent() && both.to.get().isBefore(both.from.get()));
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
        return new Validity(later, earlier, otherVersions);
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
