package org.petitionrules.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The moment a question is asked about: as of which day, and with the knowledge of which day.
 *
 * <p>{@code asOf}, inclusive: events that happened later have not happened yet. {@code knownOn}, inclusive: what was
 * recorded (or, for holiday notices, published) later is not known yet; absent, everything is known. Days are days in
 * China's one time zone, never instants. Immutable and thread-safe.
 */
public final class Moment {
    private final LocalDate asOf;
    private final Optional<LocalDate> knownOn;

    private Moment(LocalDate asOf, Optional<LocalDate> knownOn) {
        this.asOf = asOf;
        this.knownOn = knownOn;
    }

    /**
     * As of a day, with everything that is known today.
     *
     * @param asOf the day asked about, inclusive, not null
     * @return the moment
     */
    public static Moment of(LocalDate asOf) {
        return new Moment(Objects.requireNonNull(asOf, "asOf"), Optional.empty());
    }

    /**
     * As of a day, with what was known on a day.
     *
     * @param asOf the day asked about, inclusive, not null
     * @param knownOn the day of the knowledge, inclusive, not null
     * @return the moment
     */
    public static Moment of(LocalDate asOf, LocalDate knownOn) {
        return new Moment(Objects.requireNonNull(asOf, "asOf"), Optional.of(knownOn));
    }

    /**
     * The day asked about.
     *
     * @return not null
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The day of the knowledge.
     *
     * @return empty when everything is known
     */
    public Optional<LocalDate> knownOn() {
        return knownOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Moment
                && ((Moment) other).asOf.equals(asOf)
                && ((Moment) other).knownOn.equals(knownOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, knownOn);
    }

    @Override
    public String toString() {
        return knownOn.isPresent() ? asOf + " (known on " + knownOn.get() + ")" : asOf.toString();
    }
}
