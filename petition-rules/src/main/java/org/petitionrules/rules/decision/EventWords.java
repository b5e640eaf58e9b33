package org.petitionrules.rules.decision;

import java.util.Optional;
import org.petitionrules.model.event.Decided;
import org.petitionrules.model.event.Done;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.EventShape;
import org.petitionrules.model.event.Party;
import org.petitionrules.model.event.Recorded;
import org.petitionrules.model.event.Served;

/**
 * What of an event a book's vocabulary has a say about, its facts aside. Of an event that could be read only in part, the
 * rest is empty, and nothing is held against it. Immutable.
 */
public final class EventWords {
    private final Optional<EventShape> shape;
    private final Optional<String> kind;
    private final Optional<Party> actor;
    private final Optional<Party> addressee;
    private final boolean isByNobody;
    private final Optional<String> outcome;

    /**
     * The words of an event.
     *
     * @param shape its shape
     * @param kind its kind
     * @param actor who did it; of something done only
     * @param addressee on whom it was served; of something served only
     * @param isByNobody whether no organ stands with it; of something recorded only
     * @param outcome its outcome; of a decision only
     */
    public EventWords(
            Optional<EventShape> shape,
            Optional<String> kind,
            Optional<Party> actor,
            Optional<Party> addressee,
            boolean isByNobody,
            Optional<String> outcome) {
        this.shape = shape;
        this.kind = kind;
        this.actor = actor;
        this.addressee = addressee;
        this.isByNobody = isByNobody;
        this.outcome = outcome;
    }

    static EventWords of(Event event) {
        return new EventWords(
                Optional.of(event.shape()),
                Optional.of(event.kind()),
                event instanceof Done ? Optional.of(((Done) event).by()) : Optional.empty(),
                event instanceof Served ? Optional.of(((Served) event).to()) : Optional.empty(),
                event instanceof Recorded && !((Recorded) event).by().isPresent(),
                event instanceof Decided ? ((Decided) event).outcome() : Optional.empty());
    }

    Optional<EventShape> shape() {
        return shape;
    }

    Optional<String> kind() {
        return kind;
    }

    Optional<Party> actor() {
        return actor;
    }

    Optional<Party> addressee() {
        return addressee;
    }

    boolean isByNobody() {
        return isByNobody;
    }

    Optional<String> outcome() {
        return outcome;
    }
}
