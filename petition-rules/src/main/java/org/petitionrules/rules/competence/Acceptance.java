package org.petitionrules.rules.competence;

import java.util.List;
import java.util.Optional;
import org.petitionrules.model.event.Decided;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.Moved;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.responsibility.Ground;
import org.petitionrules.rules.responsibility.ResponsibilityRules;

/** Which of the bodies accepts, by what they agreed on, did, or were told. */
final class Acceptance {
    private final Optional<OrganRef> accepting;
    private final Optional<OrganRef> designated;

    private Acceptance(Optional<OrganRef> accepting, Optional<OrganRef> designated) {
        this.accepting = accepting;
        this.designated = designated;
    }

    static Acceptance of(List<Event> history, ResponsibilityRules rules, Bodies bodies, Superiors superiors) {
        Optional<OrganRef> accepting = Optional.empty();
        Optional<OrganRef> designated = Optional.empty();
        for (Event event : history) {
            if (isRefused(event, rules, bodies.competent(), superiors.nearest())) {
                continue;
            }
            if (event instanceof Moved && rules.isOn(Ground.DESIGNATED, event.kind())) {
                designated = Optional.of(((Moved) event).to());
                accepting = designated;
            } else if (event instanceof Decided) {
                OrganRef by = ((Decided) event).by();
                boolean takesOn = rules.isOn(Ground.AGREED, event.kind())
                        || (rules.isOn(Ground.ACCEPTED, event.kind())
                                && bodies.competent().contains(by));
                accepting = takesOn ? Optional.of(by) : accepting;
            }
        }
        return new Acceptance(accepting, designated);
    }

    static boolean isRefused(Event act, ResponsibilityRules rules, List<OrganRef> bodies, List<OrganRef> superiors) {
        if (act instanceof Moved && rules.isOn(Ground.DESIGNATED, act.kind())) {
            OrganRef by = ((Moved) act).from();
            return superiors.isEmpty() ? bodies.size() > 1 && bodies.contains(by) : !superiors.contains(by);
        }
        return act instanceof Decided
                && rules.isOn(Ground.AGREED, act.kind())
                && !bodies.contains(((Decided) act).by());
    }

    Optional<OrganRef> accepting() {
        return accepting;
    }

    Optional<OrganRef> designated() {
        return designated;
    }
}
