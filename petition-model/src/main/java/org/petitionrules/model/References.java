package org.petitionrules.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.petitionrules.model.event.Annulled;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.message.Place;
import org.petitionrules.model.message.Problem;

/**
 * Checks what the events of a dossier name: ids that are unique, claims and events that are there, and no circle of
 * corrections and annulments. The work grows with the number of events only.
 */
final class References {
    private final List<Event> history;
    private final Set<String> claims = new HashSet<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private References(Dossier dossier) {
        this.history = dossier.history();
        dossier.petition().claims().forEach(claim -> claims.add(claim.id()));
    }

    static List<Problem> problems(Dossier dossier) {
        References references = new References(dossier);
        references.checkIds();
        for (int i = 0; i < references.history.size(); i++) {
            references.checkNames("/history/" + i, references.history.get(i));
        }
        if (references.problems.isEmpty()) {
            references.checkCircles();
        }
        return references.problems;
    }

    private void checkIds() {
        for (int i = 0; i < history.size(); i++) {
            Integer first = places.putIfAbsent(history.get(i).id(), i);
            if (first != null) {
                problems.add(Problem.at(
                        "/history/" + i + "/id", Invariants.DUPLICATE_ID.with(Place.at("/history/" + first))));
            }
        }
    }

    private void checkNames(String place, Event event) {
        for (int i = 0; i < event.claims().size(); i++) {
            if (!claims.contains(event.claims().get(i))) {
                problems.add(Problem.at(place + "/claims/" + i, Invariants.UNKNOWN_CLAIM.with()));
            }
        }
        if (event.corrects().isPresent() && !places.containsKey(event.corrects().get())) {
            problems.add(Problem.at(place + "/corrects", Invariants.UNKNOWN_EVENT.with()));
        }
        if (event instanceof Annulled && !places.containsKey(((Annulled) event).annuls())) {
            problems.add(Problem.at(place + "/annuls", Invariants.UNKNOWN_EVENT.with()));
        }
    }

    private void checkCircles() {
        Set<String> circles = Circles.among(history);
        for (int i = 0; i < history.size() && !circles.isEmpty(); i++) {
            Event event = history.get(i);
            if (circles.contains(event.id())) {
                String place = "/history/" + i;
                event.corrects()
                        .filter(circles::contains)
                        .ifPresent(id ->
                                problems.add(Problem.at(place + "/corrects", Invariants.CORRECTION_CYCLE.with())));
                if (event instanceof Annulled && circles.contains(((Annulled) event).annuls())) {
                    problems.add(Problem.at(place + "/annuls", Invariants.CORRECTION_CYCLE.with()));
                }
            }
        }
    }
}
