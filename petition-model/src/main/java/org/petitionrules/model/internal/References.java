package org.petitionrules.model.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;

/**
 * Checks who names whom in a dossier: ids that are unique, claims and events that are there, and no circle of
 * corrections and annulments. The work grows with the number of events only.
 *
 * <p>It is told names and places, not values, so that a document some part of which cannot be read is checked by what
 * can be read. All places are JSON pointers that start from the dossier. Not thread-safe.
 */
public final class References {
    private static final MessageTemplate UNKNOWN_CLAIM =
            MessageTemplate.of("event.unknown-claim", "所指诉求不在本卷宗之列", "names a claim that this dossier does not hold");
    private static final MessageTemplate UNKNOWN_EVENT =
            MessageTemplate.of("event.unknown-event", "所指事件不在本卷宗之列", "names an event that this dossier does not hold");
    private static final MessageTemplate CORRECTION_CYCLE = MessageTemplate.of(
            "event.correction-cycle",
            "更正或撤销互相指向，无从判断以何者为准",
            "corrections or annulments point at each other, so none can prevail");

    private final Ids claims = new Ids();
    private final Ids events = new Ids();
    private final List<Naming> namings = new ArrayList<>();
    private final List<Naming> betweenEvents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Tells of a claim.
     *
     * @param place where it stands
     * @param id empty when it could not be read
     */
    public void claim(String place, Optional<String> id) {
        claims.add(place, id, problems);
    }

    /** Tells that there may be claims that could not be read. */
    public void leaveClaimsOpen() {
        claims.leaveOpen();
    }

    /**
     * Tells of an event.
     *
     * @param place where it stands
     * @param id empty when it could not be read
     */
    public void event(String place, Optional<String> id) {
        events.add(place, id, problems);
    }

    /**
     * Tells that a claim is named.
     *
     * @param place where it is named
     * @param claim its id
     */
    public void toClaim(String place, String claim) {
        namings.add(new Naming(place, Optional.empty(), claim, claims, UNKNOWN_CLAIM));
    }

    /**
     * Tells that an event corrects or annuls another.
     *
     * @param place where the other is named
     * @param from the id of the event that names it; empty when it could not be read
     * @param to the id that is named
     */
    public void toEvent(String place, Optional<String> from, String to) {
        Naming naming = new Naming(place, from, to, events, UNKNOWN_EVENT);
        namings.add(naming);
        betweenEvents.add(naming);
    }

    /**
     * What is wrong; asked for once, after everything was told.
     *
     * @return ids used twice, then names of nothing, then circles
     */
    public List<Problem> problems() {
        for (Naming naming : namings) {
            if (!naming.among.mayHold(naming.to)) {
                problems.add(Problem.at(naming.place, naming.unknown.with()));
            }
        }
        // Where an id is used twice nobody can say which of the two is meant.
        if (events.areUnique()) {
            addCircles();
        }
        return problems;
    }

    private void addCircles() {
        Map<String, List<String>> targets = new HashMap<>();
        for (Naming naming : betweenEvents) {
            naming.from.ifPresent(from ->
                    targets.computeIfAbsent(from, none -> new ArrayList<>(2)).add(naming.to));
        }
        Set<String> circles = Circles.among(targets);
        for (Naming naming : betweenEvents) {
            if (naming.from.filter(circles::contains).isPresent() && circles.contains(naming.to)) {
                problems.add(Problem.at(naming.place, CORRECTION_CYCLE.with()));
            }
        }
    }

    private static final class Naming {
        private final String place;
        private final Optional<String> from;
        private final String to;
        private final Ids among;
        private final MessageTemplate unknown;

        Naming(String place, Optional<String> from, String to, Ids among, MessageTemplate unknown) {
            this.place = place;
            this.from = from;
            this.to = to;
            this.among = among;
            this.unknown = unknown;
        }
    }
}
