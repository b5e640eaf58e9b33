package org.petitionrules.model.event;

import java.util.Optional;
import org.immutables.value.Value;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.model.organ.OrganRef;

/**
 * Facts were put on record (记录在案) without any other act: a finding, a check, a circumstance.
 *
 * <p>The facts themselves are {@link #facts()}, which every event may carry.
 */
@HouseStyle
@Value.Immutable
public abstract class Recorded extends Event {
    Recorded() {}

    @Override
    public final EventShape shape() {
        return EventShape.RECORDED;
    }

    /**
     * The body that recorded or found it.
     *
     * @return empty when not recorded
     */
    public abstract Optional<OrganRef> by();

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.recorded(this);
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

    /** Builds a {@link Recorded}; not thread-safe. */
    public static final class Builder extends ImmutableRecorded.Builder implements EventBuilder<Builder> {
        Builder() {}
    }
}
