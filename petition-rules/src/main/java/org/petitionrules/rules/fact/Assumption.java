package org.petitionrules.rules.fact;

import java.util.Optional;
import org.petitionrules.model.Claim;

/**
 * A value that is taken for granted although nobody recorded it, to see what would follow from it. Never part of a
 * decision on a real case. Immutable and thread-safe.
 */
public final class Assumption {
    private final Fact fact;
    private final Optional<String> claim;
    private final int value;

    /**
     * An assumption.
     *
     * @param fact what is assumed
     * @param claim the claim it is about; empty for the matter
     * @param value the value, from 1
     */
    public Assumption(Fact fact, Optional<String> claim, int value) {
        this.fact = fact;
        this.claim = claim;
        this.value = value;
    }

    boolean isAbout(Fact other, Optional<Claim> of) {
        return other == fact && claim.equals(of.map(Claim::id));
    }

    int value() {
        return value;
    }
}
