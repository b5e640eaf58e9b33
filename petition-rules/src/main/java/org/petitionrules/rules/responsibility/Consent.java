package org.petitionrules.rules.responsibility;

import java.time.LocalDate;
import java.util.Optional;
import org.petitionrules.model.event.Decided;
import org.petitionrules.model.event.Moved;
import org.petitionrules.model.organ.OrganRef;

/**
 * An objection that was agreed to (同意异议), by the body that had referred the matter: the objector is relieved, and the
 * sending it objected to was none. Immutable and thread-safe.
 */
public final class Consent {
    private final Decided event;
    private final OrganRef objector;
    private final LocalDate objectedOn;
    private final Optional<Moved> rejected;
    private final boolean returning;

    Consent(Decided event, OrganRef objector, LocalDate objectedOn, Optional<Moved> rejected, boolean returning) {
        this.event = event;
        this.objector = objector;
        this.objectedOn = objectedOn;
        this.rejected = rejected;
        this.returning = returning;
    }

    /**
     * The consent.
     *
     * @return decided by the body that had referred the matter
     */
    public Decided event() {
        return event;
    }

    /**
     * The body that is relieved.
     *
     * @return not null
     */
    public OrganRef objector() {
        return objector;
    }

    /**
     * When it objected.
     *
     * @return not after the consent
     */
    public LocalDate objectedOn() {
        return objectedOn;
    }

    /**
     * The sending that was objected to.
     *
     * @return empty when it is not on record
     */
    public Optional<Moved> rejected() {
        return rejected;
    }

    /**
     * Whether the matter comes back by the consent itself.
     *
     * @return false when its receipt by the referring body is on record already
     */
    public boolean isReturning() {
        return returning;
    }
}
