package org.petitionrules.rules.deadline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.petitionrules.model.message.Bilingual;

/** An extension of a period (延期): by how much, decided when, and under what. Immutable and thread-safe. */
public final class Extension {
    private final Period by;
    private final Optional<LocalDate> decidedOn;
    private final Bilingual cause;

    private Extension(Period by, Optional<LocalDate> decidedOn, Bilingual cause) {
        this.by = by;
        this.decidedOn = decidedOn;
        this.cause = cause;
    }

    /**
     * An extension.
     *
     * @param by how much, in units of the period it extends, not null
     * @param decidedOn the day of the decision; empty when that does not matter, as in a what-if; not null
     * @param cause the decision and the provision it rests on, not null
     * @return the extension
     */
    public static Extension of(Period by, Optional<LocalDate> decidedOn, Bilingual cause) {
        return new Extension(
                Objects.requireNonNull(by, "by"),
                Objects.requireNonNull(decidedOn, "decidedOn"),
                Objects.requireNonNull(cause, "cause"));
    }

    /**
     * How much.
     *
     * @return in units of the period it extends
     */
    public Period by() {
        return by;
    }

    /**
     * The day of the decision.
     *
     * @return empty when not given
     */
    public Optional<LocalDate> decidedOn() {
        return decidedOn;
    }

    /**
     * The decision and the provision it rests on.
     *
     * @return not null
     */
    public Bilingual cause() {
        return cause;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extension
                && ((Extension) other).by.equals(by)
                && ((Extension) other).decidedOn.equals(decidedOn)
                && ((Extension) other).cause.equals(cause);
    }

    @Override
    public int hashCode() {
        return Objects.hash(by, decidedOn);
    }

    @Override
    public String toString() {
        return "+" + by;
    }
}
