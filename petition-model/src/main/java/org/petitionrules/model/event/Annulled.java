package org.petitionrules.model.event;

import java.util.Optional;
import org.immutables.value.Value;
import org.petitionrules.model.Identifier;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.model.organ.OrganRef;

/**
 * An earlier event was annulled (撤销) with effect from this event's day; until then it stands. It is by the
 * body that did what is annulled; by another it has no effect, and what the petitioner did no body can annul.
 *
 * <p>To mend a clerical mistake, record the event anew and name the old one in {@link #corrects()}.
 */
@HouseStyle
@Value.Immutable
public abstract class Annulled extends Event {
    Annulled() {}

    @Override
    public final EventShape shape() {
        return EventShape.ANNULLED;
    }

    /**
     * The id of the event that is annulled.
     *
     * @return an id of the same dossier
     */
    public abstract String annuls();

    /**
     * The body that annulled it.
     *
     * @return empty when not recorded, and then without effect
     */
    public abstract Optional<OrganRef> by();

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.annulled(this);
    }

    @Value.Check
    void check() {
        checkHeader();
        Identifier.require(annuls());
    }

    /**
     * A new builder.
     *
     * @return empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Annulled}; not thread-safe. */
    public static final class Builder extends ImmutableAnnulled.Builder implements EventBuilder<Builder> {
        Builder() {}
    }
}
