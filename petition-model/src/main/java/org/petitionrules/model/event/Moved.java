package org.petitionrules.model.event;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.model.organ.OrganRef;

/**
 * One body sent the matter to another (转送, 交办, 退回).
 *
 * <p>Sending alone moves no responsibility: until the receipt is recorded the sender stays responsible.
 */
@HouseStyle
@Value.Immutable
public abstract class Moved extends Event {
    Moved() {}

    @Override
    public final EventShape shape() {
        return EventShape.MOVED;
    }

    /**
     * The sender.
     *
     * @return not null
     */
    public abstract OrganRef from();

    /**
     * The addressee.
     *
     * @return not null
     */
    public abstract OrganRef to();

    /**
     * The day by which the sender wants the result (交办期限), inclusive.
     *
     * @return empty when none was set
     */
    public abstract Optional<LocalDate> resultDueOn();

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.moved(this);
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

    /** Builds a {@link Moved}; not thread-safe. */
    public static final class Builder extends ImmutableMoved.Builder implements EventBuilder<Builder> {
        Builder() {}
    }
}
