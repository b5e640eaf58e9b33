package org.petitionrules.rules.closure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.rules.book.Provision;
import org.petitionrules.rules.book.Remedy;

/**
 * Whether a matter may be closed in one way, and if not, everything that stands in the way at once.
 *
 * <p>Closable means: no unmet condition, on the provision named. Immutable and thread-safe.
 */
@HouseStyle
@Value.Immutable
public abstract class ClosureVerdict {
    ClosureVerdict() {}

    /**
     * The way.
     *
     * @return not null
     */
    public abstract ClosureKind kind();

    /**
     * What closing in this way rests on; a local book may add to a national one.
     *
     * @return unmodifiable, at least one
     */
    public abstract List<Provision> basis();

    /**
     * The day whose text governs it (A21): the day asked about.
     *
     * @return not null
     */
    public abstract LocalDate governedOn();

    /**
     * Every unmet condition, claim by claim.
     *
     * @return unmodifiable; empty when closable
     */
    public abstract List<UnmetCondition> unmet();

    /**
     * What remains open to the petitioner once closed in this way.
     *
     * @return unmodifiable, at least one (SG-07)
     */
    public abstract Set<Remedy> remedies();

    /**
     * Whether nothing stands in the way.
     *
     * @return true when {@link #unmet()} is empty
     */
    public final boolean isClosable() {
        return unmet().isEmpty();
    }

    @Value.Check
    void check() {
        if (basis().isEmpty() || remedies().isEmpty()) {
            throw new IllegalStateException("结案须有依据和救济 / a closure needs a basis and a remedy");
        }
    }

    /**
     * A new builder.
     *
     * @return empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ClosureVerdict}; not thread-safe. */
    public static final class Builder extends ImmutableClosureVerdict.Builder {
        Builder() {}
    }
}
