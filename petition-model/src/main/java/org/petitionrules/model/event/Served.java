package org.petitionrules.model.event;

import org.immutables.value.Value;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.model.organ.OrganRef;

/**
 * A document or message reached its addressee (送达): a notice, a reply, an opinion.
 *
 * <p>The legal date is the day of service, not of signing or sending.
 */
@HouseStyle
@Value.Immutable
public abstract class Served extends Event {
    Served() {}

    @Override
    public final EventShape shape() {
        return EventShape.SERVED;
    }

    /**
     * The body that served it.
     *
     * @return not null
     */
    public abstract OrganRef by();

    /**
     * The addressee.
     *
     * @return not null
     */
    public abstract Party to();

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.served(this);
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

    /** Builds a {@link Served}; not thread-safe. */
    public static final class Builder extends ImmutableServed.Builder implements EventBuilder<Builder> {
        Builder() {}
    }
}
