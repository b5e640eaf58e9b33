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
import java.util.Set;
import org.petitionrules.model.event.Annulled;
import org.petitionrules.model.event.Event;

/**
 * Which events of a history are taken away by corrections and annulments, these being taken away themselves by later
 * ones.
 *
 * <p>Settles events from those that nobody points at downwards, so the work grows with the number of events only, however
 * corrections are chained. A {@link Dossier} holds no circle of them.
 */
final class Overruled {
    private Overruled() {}

    /** The ids of the events that do not stand on a day, going by the events that are known. */
    static Set<String> ids(List<Event> known, LocalDate asOf) {
        Map<String, Integer> unsettled = pointersAt(known);
        if (unsettled.isEmpty()) {
            return Collections.emptySet();
        }
        Map<String, Event> byId = new HashMap<>();
        Deque<Event> settled = new ArrayDeque<>();
        for (Event event : known) {
            byId.put(event.id(), event);
            if (!unsettled.containsKey(event.id())) {
                settled.add(event);
            }
        }
        Set<String> overruled = new HashSet<>();
        while (!settled.isEmpty()) {
            Event event = settled.remove();
            if (!overruled.contains(event.id())) {
                event.corrects().ifPresent(overruled::add);
                if (event instanceof Annulled && !event.occurredOn().isAfter(asOf)) {
                    overruled.add(((Annulled) event).annuls());
                }
            }
            for (String target : targets(event)) {
                Event pointedAt = byId.get(target);
                if (unsettled.merge(target, -1, Integer::sum) == 0 && pointedAt != null) {
                    settled.add(pointedAt);
                }
            }
        }
        return overruled;
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
