package org.petitionrules.rules.decision;

import java.util.LinkedHashMap;
import java.util.Map;
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

/** Every organ an event names, by the property that names it. */
final class NamedOrgans implements Event.Visitor<Map<String, OrganRef>> {
    static final NamedOrgans BY_PROPERTY = new NamedOrgans();

    private NamedOrgans() {}

    private static Map<String, OrganRef> named(String property, Optional<OrganRef> organ) {
        return named(property, organ, "", Optional.empty());
    }

    private static Map<String, OrganRef> named(
            String property, Optional<OrganRef> organ, String other, Optional<OrganRef> otherOrgan) {
        Map<String, OrganRef> named = new LinkedHashMap<>();
        organ.ifPresent(present -> named.put(property, present));
        otherOrgan.ifPresent(present -> named.put(other, present));
        return named;
    }

    @Override
    public Map<String, OrganRef> received(Received event) {
        return named("organ", Optional.of(event.organ()), "from", event.from());
    }

    @Override
    public Map<String, OrganRef> moved(Moved event) {
        return named("from", Optional.of(event.from()), "to", Optional.of(event.to()));
    }

    @Override
    public Map<String, OrganRef> decided(Decided event) {
        return named("by", Optional.of(event.by()));
    }

    @Override
    public Map<String, OrganRef> served(Served event) {
        return named("by", Optional.of(event.by()), "to", event.to().organ());
    }

    @Override
    public Map<String, OrganRef> done(Done event) {
        return named("by", event.by().organ());
    }

    @Override
    public Map<String, OrganRef> rated(Rated event) {
        return named("organ", event.organ());
    }

    @Override
    public Map<String, OrganRef> recorded(Recorded event) {
        return named("by", event.by());
    }

    @Override
    public Map<String, OrganRef> annulled(Annulled event) {
        return named("by", event.by());
    }
}
