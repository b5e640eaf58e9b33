package org.petitionrules.rules.book;

import org.petitionrules.model.event.EventShape;
import org.petitionrules.model.message.Bilingual;

/** A kind of event a rule book knows (事件种类): its shape, and whether the petitioner or an organ acts. Immutable. */
public final class EventKind {
    private final String id;
    private final EventShape shape;
    private final boolean byPetitioner;
    private final boolean toPetitioner;
    private final Bilingual label;

    EventKind(String id, EventShape shape, boolean byPetitioner, boolean toPetitioner, Bilingual label) {
        this.id = id;
        this.shape = shape;
        this.byPetitioner = byPetitioner;
        this.toPetitioner = toPetitioner;
        this.label = label;
    }

    /**
     * The code that events carry.
     *
     * @return not null
     */
    public String id() {
        return id;
    }

    /**
     * The shape every event of this kind has.
     *
     * @return not null
     */
    public EventShape shape() {
        return shape;
    }

    /**
     * Whether this is the petitioner's own act, which no body can do in their place (SG-06).
     *
     * @return false when an organ acts
     */
    public boolean byPetitioner() {
        return byPetitioner;
    }

    /**
     * Whether it must be served on the petitioner; served on anybody else it has no effect.
     *
     * @return false when it may be served on anybody, or is no service
     */
    public boolean toPetitioner() {
        return toPetitioner;
    }

    /**
     * The name.
     *
     * @return not null
     */
    public Bilingual label() {
        return label;
    }
}
