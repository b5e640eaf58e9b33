package org.petitionrules.rules.fact;

import java.util.Optional;
import org.petitionrules.model.event.Annulled;
import org.petitionrules.model.event.Decided;
import org.petitionrules.model.event.Done;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.Moved;
import org.petitionrules.model.event.Rated;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.event.Recorded;
import org.petitionrules.model.event.Served;
import org.petitionrules.model.organ.OrganRef;

/** Which organ acted in an event; none in the petitioner's own acts. */
public final class ActingOrgan implements Event.Visitor<Optional<OrganRef>> {
    private static final ActingOrgan VISITOR = new ActingOrgan();

    private ActingOrgan() {}

    /**
     * The organ that acted.
     *
     * @param event not null
     * @return empty when the petitioner acted, or nobody is on record
     */
    public static Optional<OrganRef> of(Event event) {
        return event.accept(VISITOR);
    }

    @Override
    public Optional<OrganRef> received(Received event) {
        return Optional.of(event.organ());
    }

    @Override
    public Optional<OrganRef> moved(Moved event) {
        return Optional.of(event.from());
    }

    @Override
    public Optional<OrganRef> decided(Decided event) {
        return Optional.of(event.by());
    }

    @Override
    public Optional<OrganRef> served(Served event) {
        return Optional.of(event.by());
    }

    @Override
    public Optional<OrganRef> done(Done event) {
        return event.by().organ();
    }

    @Override
    public Optional<OrganRef> rated(Rated event) {
        return Optional.empty();
    }

    @Override
    public Optional<OrganRef> recorded(Recorded event) {
        return event.by();
    }

    @Override
    public Optional<OrganRef> annulled(Annulled event) {
        return event.by();
    }
}
