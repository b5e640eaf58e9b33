package org.petitionrules.rules.closure;

import java.util.Objects;
import java.util.Optional;

/** A condition that keeps a matter from closing, for one claim or for the matter. Immutable and thread-safe. */
public final class UnmetCondition {
    private final ClosureCondition condition;
    private final Optional<String> claim;
    private final boolean notRecorded;

    UnmetCondition(ClosureCondition condition, Optional<String> claim, boolean notRecorded) {
        this.condition = condition;
        this.claim = claim;
        this.notRecorded = notRecorded;
    }

    /**
     * The condition: what is wanted, on what provision, and who can bring it about.
     *
     * @return not null
     */
    public ClosureCondition condition() {
        return condition;
    }

    /**
     * The id of the claim.
     *
     * @return empty for a condition of the matter
     */
    public Optional<String> claim() {
        return claim;
    }

    /**
     * Whether it is unmet because nothing is on record, rather than because the record says otherwise.
     *
     * @return true when not recorded
     */
    public boolean isNotRecorded() {
        return notRecorded;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnmetCondition
                && ((UnmetCondition) other).condition.rule().equals(condition.rule())
                && ((UnmetCondition) other).claim.equals(claim)
                && ((UnmetCondition) other).notRecorded == notRecorded;
    }

    @Override
    public int hashCode() {
        return Objects.hash(condition.rule(), claim, notRecorded);
    }

    @Override
    public String toString() {
        return condition.rule() + claim.map(id -> "@" + id).orElse("");
    }
}
