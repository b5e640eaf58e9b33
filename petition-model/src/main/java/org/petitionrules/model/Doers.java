package org.petitionrules.model;

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

/**
 * The body whose act an event is. What a body received from the petitioner is the petitioner's act; what it received from
 * another body is its own.
 */
final class Doers implements Event.Visitor<Optional<OrganRef>> {
    @Override
    public Optional<OrganRef> received(Received event) {
        return event.from().isPresent() ? Optional.of(event.organ()) : Optional.empty();
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
