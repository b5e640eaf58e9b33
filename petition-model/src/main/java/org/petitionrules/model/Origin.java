package org.petitionrules.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.model.organ.OrganRef;

/**
 * Where a petition came from before the body that first records it here: from the petitioner, or sent by another body,
 * and of which level (中省下转 and the like).
 *
 * <p>Absent parts are not recorded. Immutable and thread-safe.
 */
@HouseStyle
@Value.Immutable
public abstract class Origin {
    Origin() {}

    /**
     * How it came.
     *
     * @return not null
     */
    public abstract OriginKind kind();

    /**
     * The level of the body that forwarded or assigned it.
     *
     * @return empty when received directly or not recorded
     */
    public abstract Optional<AdminLevel> level();

    /**
     * The body that forwarded or assigned it.
     *
     * @return empty when received directly or not recorded
     */
    public abstract Optional<OrganRef> from();

    @Value.Check
    void check() {
        if (kind() == OriginKind.DIRECT && (level().isPresent() || from().isPresent())) {
            throw Invariants.broken("/kind", Invariants.DIRECT_HAS_NO_SENDER);
        }
    }

    /**
     * Received from the petitioner.
     *
     * @return the origin
     */
    public static Origin direct() {
        return builder().kind(OriginKind.DIRECT).build();
    }

    /**
     * A new builder.
     *
     * @return empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Origin}; not thread-safe. */
    public static final class Builder extends ImmutableOrigin.Builder {
        Builder() {}
    }
}
