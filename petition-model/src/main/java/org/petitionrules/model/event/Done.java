package org.petitionrules.model.event;

import org.immutables.value.Value;
import org.petitionrules.model.internal.HouseStyle;

/**
 * Somebody did something (办理): registered, explained, visited, repaired, paid; or the petitioner settled or withdrew.
 */
@HouseStyle
@Value.Immutable
public abstract class Done extends Event {
    Done() {}

    @Override
    public final EventShape shape() {
        return EventShape.DONE;
    }

    /**
     * Who did it.
     *
     * @return not null
     */
    public abstract Party by();

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.done(this);
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

    /** Builds a {@link Done}; not thread-safe. */
    public static final class Builder extends ImmutableDone.Builder implements EventBuilder<Builder> {
        Builder() {}
    }
}
