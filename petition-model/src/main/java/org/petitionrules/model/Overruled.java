package org.petitionrules.model;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.event.Annulled;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.organ.OrganRef;

/**
 * Which events of a history are taken away by corrections and annulments, these being taken away themselves by later
 * ones.
 *
 * <p>Settles events from those that nobody points at downwards, so the work grows with the number of events only, however
 * corrections are chained. A {@link Dossier} holds no circle of them.
 */
final class Overruled {
    private static final Event.Visitor<Optional<OrganRef>> DOERS = new Doers();

    private final Set<String> annulled = new HashSet<>();
    private final Set<String> replaced = new HashSet<>();

    private Overruled() {}

    /** What is overruled on a day, going by the events that are known. */
    static Overruled on(LocalDate asOf, List<Event> known) {
        Overruled overruled = new Overruled();
        Map<String, Integer> unsettled = pointersAt(known);
        if (unsettled.isEmpty()) {
            return overruled;
        }
        Map<String, Event> byId = new HashMap<>();
        Deque<Event> settled = new ArrayDeque<>();
        known.forEach(event -> byId.put(event.id(), event));
        for (Event event : known) {
            if (!unsettled.containsKey(event.id())) {
                settled.add(event);
            }
        }
        while (!settled.isEmpty()) {
            Event event = settled.remove();
            overruled.apply(event, asOf, byId);
            for (String target : targets(event)) {
                Event pointedAt = byId.get(target);
                if (unsettled.merge(target, -1, Integer::sum) == 0 && pointedAt != null) {
                    settled.add(pointedAt);
                }
            }
        }
        return overruled;
    }

    /** Whether the event was replaced by a correction, or by a correction of that one, which was not annulled. */
    boolean replaced(Event event) {
        return replaced.contains(event.id());
    }

    /** Whether the event was replaced or annulled. */
    boolean contains(Event event) {
        return replaced(event) || annulled.contains(event.id());
    }

    /** What the event does to those it names; everything that names the event itself has been applied before. */
    private void apply(Event event, LocalDate asOf, Map<String, Event> byId) {
        if (event.corrects().isPresent() && (replaced(event) || !annulled.contains(event.id()))) {
            replaced.add(event.corrects().get());
        }
        if (event instanceof Annulled && !contains(event) && !event.occurredOn().isAfter(asOf)) {
            Annulled annulment = (Annulled) event;
            Event target = byId.get(annulment.annuls());
            if (target != null && isOfItsOwn(annulment, target)) {
                annulled.add(target.id());
            }
        }
    }

    /** Whether a body annuls what it did itself; what the petitioner did, no body can annul. */
    static boolean isOfItsOwn(Annulled annulment, Event annulled) {
        return annulment.by().isPresent() && annulled.accept(DOERS).equals(annulment.by());
    }

    private static Map<String, Integer> pointersAt(List<Event> known) {
        Map<String, Integer> pointers = Collections.emptyMap();
        for (Event event : known) {
            if (event instanceof Annulled || event.corrects().isPresent()) {
                pointers = pointers.isEmpty() ? new HashMap<>() : pointers;
                for (String target : targets(event)) {
                    pointers.merge(target, 1, Integer::sum);
                }
            }
        }
        return pointers;
    }

    /** The ids of the events that an event corrects or annuls. */
    static List<String> targets(Event event) {
        if (!event.corrects().isPresent()) {
            return event instanceof Annulled
                    ? Collections.singletonList(((Annulled) event).annuls())
                    : Collections.emptyList();
        }
        List<String> targets = new ArrayList<>(2);
        targets.add(event.corrects().get());
        if (event instanceof Annulled) {
            targets.add(((Annulled) event).annuls());
        }
        return targets;
    }
}
