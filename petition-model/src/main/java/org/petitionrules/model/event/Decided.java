package org.petitionrules.model.event;

import java.util.Optional;
import org.immutables.value.Value;
import org.petitionrules.model.Code;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.model.organ.OrganRef;

/**
 * A body decided something (决定): acceptance, an objection and the consent to it, an extension, an opinion, a review.
 */
@HouseStyle
@Value.Immutable
public abstract class Decided extends Event {
    Decided() {}

    @Override
    public final EventShape shape() {
        return EventShape.DECIDED;
    }

    /**
     * The body that decided.
     *
     * @return not null
     */
    public abstract OrganRef by();

    /**
     * What it decided, a {@link Code} of the book; for kinds that have outcomes.
     *
     * @return empty when the kind has none or it is not recorded
     */
    public abstract Optional<String> outcome();

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.decided(this);
    }

    @Value.Check
    void check() {
        checkHeader();
        outcome().ifPresent(Code::require);
    }

    /**
     * A new builder.
     *
     * @return empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Decided}; not thread-safe. */
    public static final class Builder extends ImmutableDecided.Builder implements EventBuilder<Builder> {
        Builder() {}
    }
}
