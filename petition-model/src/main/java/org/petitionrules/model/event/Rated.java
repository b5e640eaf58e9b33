package org.petitionrules.model.event;

import java.util.Optional;
import org.immutables.value.Value;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.model.organ.OrganRef;

/**
 * The petitioner rated what a body did (满意度评价). Only the petitioner rates; no rating is no satisfaction (SG-06).
 */
@HouseStyle
@Value.Immutable
public abstract class Rated extends Event {
    Rated() {}

    @Override
    public final EventShape shape() {
        return EventShape.RATED;
    }

    /**
     * Whether the petition office or the authority is rated.
     *
     * @return not null
     */
    public abstract RatedParty rated();

    /**
     * The very body that is rated.
     *
     * @return empty when not recorded
     */
    public abstract Optional<OrganRef> organ();

    /**
     * The rating.
     *
     * @return not null
     */
    public abstract Satisfaction satisfaction();

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.rated(this);
    }

    @Value.Check
    void check() {
        checkHeader();
    }

    /**
     * A new builder.
     *
     * @return empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Rated}; not thread-safe. */
    public static final class Builder extends ImmutableRated.Builder implements EventBuilder<Builder> {
        Builder() {}
    }
}
