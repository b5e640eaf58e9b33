package org.petitionrules.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.petitionrules.model.event.Annulled;
import org.petitionrules.model.event.Decided;
import org.petitionrules.model.event.Done;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.Moved;
import org.petitionrules.model.event.Rated;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.event.Recorded;
import org.petitionrules.model.event.Served;

/** Who took part in an event, in a form that can be compared. */
final class Actors implements Event.Visitor<List<Object>> {
    @Override
    public List<Object> received(Received event) {
        return Arrays.asList(event.organ(), event.from());
    }

    @Override
    public List<Object> moved(Moved event) {
        return Arrays.asList(event.from(), event.to());
    }

    @Override
    public List<Object> decided(Decided event) {
        return Collections.singletonList(event.by());
    }

    @Override
    public List<Object> served(Served event) {
        return Arrays.asList(event.by(), event.to());
    }

    @Override
    public List<Object> done(Done event) {
        return Collections.singletonList(event.by());
    }

    @Override
    public List<Object> rated(Rated event) {
        return Arrays.asList(event.rated(), event.organ());
    }

    @Override
    public List<Object> recorded(Recorded event) {
        return Collections.singletonList(event.by());
    }

    @Override
    public List<Object> annulled(Annulled event) {
        return Arrays.asList(event.annuls(), event.by());
    }
}
