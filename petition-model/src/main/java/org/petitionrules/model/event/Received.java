package org.petitionrules.model.event;

import java.util.Optional;
import org.immutables.value.Value;
import org.petitionrules.model.Channel;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.model.organ.OrganRef;

/**
 * A body received something (收到): the petition itself, a repeat, a referral, a request for review.
 *
 * <p>A receipt from the petitioner is a submission (信访件); a repeat is one more and restarts nothing. Clocks of
 * notice and routing start here, not at signing or registering.
 */
@HouseStyle
@Value.Immutable
public abstract class Received extends Event {
    Received() {}

    @Override
    public final EventShape shape() {
        return EventShape.RECEIVED;
    }

    /**
     * The body that received it.
     *
     * @return not null
     */
    public abstract OrganRef organ();

    /**
     * The body it came from.
     *
     * @return empty when it came from the petitioner
     */
    public abstract Optional<OrganRef> from();

    /**
     * The channel of this contact, where it came from the petitioner.
     *
     * @return empty when not recorded
     */
    public abstract Optional<Channel> channel();

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.received(this);
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

    /** Builds a {@link Received}; not thread-safe. */
    public static final class Builder extends ImmutableReceived.Builder implements EventBuilder<Builder> {
        Builder() {}
    }
}
