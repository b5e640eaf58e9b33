package org.petitionrules.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.petitionrules.model.event.Annulled;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.EventShape;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Place;
import org.petitionrules.model.message.Problem;

/**
 * Reads the history of a dossier in time: what stands at a moment, and what cannot have happened as recorded.
 *
 * <p>Pure functions of their arguments; the order in which events were handed in never matters.
 */
public final class Chronology {
    private static final MessageTemplate BEFORE_RECEIPT = MessageTemplate.of(
            "history.before-receipt", "{0}早于首次收到之日{1}，不合时序", "{0} is before the first receipt on {1}, which cannot be");
    private static final MessageTemplate RECORDED_BEFORE = MessageTemplate.of(
            "history.recorded-before-it-happened",
            "记录日期{0}早于发生日期{1}，不合时序",
            "recorded on {0}, before it happened on {1}, which cannot be");
    private static final MessageTemplate SAME_DAY_TWICE = MessageTemplate.of(
            "history.same-kind-same-day",
            "与{0}同日同类且未注明更正关系，无从分辨先后",
            "of the same kind, day and claims as {0} and neither corrects the other");

    /** Legal date, the fixed rank of shapes, recording date, kind; the id only makes it total. */
    private static final Comparator<Event> LEGAL_ORDER = Comparator.comparing(Event::occurredOn)
            .thenComparing(Event::shape)
            .thenComparing(Event::recordedOn)
            .thenComparing(Event::kind)
            .thenComparing(Event::id);

    private Chronology() {}

    /**
     * The events that stand at a moment, in legal order.
     *
     * <p>An event counts when it was recorded by {@code knownOn} and happened by {@code asOf}, both inclusive. A
     * correction replaces the record it names as soon as it is known; a correction of the correction replaces both. An
     * annulment takes its event away from the day of the annulment on; before that day the event stands. A correction or
     * annulment that is itself annulled has no effect, so what it took away is back.
     *
     * @param dossier not null
     * @param moment not null
     * @return by legal date, events of one day by the rank of their shape; without the annulments themselves
     */
    public static List<Event> standing(Dossier dossier, Moment moment) {
        List<Event> known = new ArrayList<>();
        for (Event event : dossier.history()) {
            if (!moment.knownOn().isPresent()
                    || !event.recordedOn().isAfter(moment.knownOn().get())) {
                known.add(event);
            }
        }
        Overruled overruled = Overruled.on(moment.asOf(), known);
        List<Event> standing = new ArrayList<>(known.size());
        for (Event event : known) {
            if (!(event instanceof Annulled)
                    && !event.occurredOn().isAfter(moment.asOf())
                    && !overruled.contains(event)) {
                standing.add(event);
            }
        }
        standing.sort(LEGAL_ORDER);
        return standing;
    }

    /**
     * Whether an event counts at a moment at all: recorded by {@code knownOn} and happened by {@code asOf}.
     *
     * @param event not null
     * @param moment not null
     * @return true when both hold, ends included
     */
    public static boolean counts(Event event, Moment moment) {
        return !(moment.knownOn().isPresent()
                        && event.recordedOn().isAfter(moment.knownOn().get()))
                && !event.occurredOn().isAfter(moment.asOf());
    }

    /**
     * What cannot have happened as recorded: an act before the first receipt, a record made before its event, two
     * events that cannot be told apart. Facts on record ({@link EventShape#RECORDED}) may be older than the receipt.
     * Records that were corrected are passed over: the correction mended them.
     *
     * @param dossier not null
     * @return with pointers into the dossier, in the order of its history; empty when there is nothing
     */
    public static List<Problem> problems(Dossier dossier) {
        return problems(dossier, Moment.of(LocalDate.MAX));
    }

    /**
     * What of the events that {@link #counts count} at a moment cannot have happened as recorded.
     *
     * @param dossier not null
     * @param moment not null
     * @return with pointers into the dossier, in the order of its history; empty when there is nothing
     */
    public static List<Problem> problems(Dossier dossier, Moment moment) {
        List<Event> counting = new ArrayList<>();
        for (Event event : dossier.history()) {
            if (counts(event, moment)) {
                counting.add(event);
            }
        }
        Overruled overruled = Overruled.on(moment.asOf(), counting);
        Optional<LocalDate> receipt = firstReceipt(counting, overruled);
        Map<List<Object>, Integer> seen = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < dossier.history().size(); i++) {
            Event event = dossier.history().get(i);
            if (!counts(event, moment) || overruled.replaced(event)) {
                continue;
            }
            String place = "/history/" + i;
            Integer earlier = isDistinct(event) ? null : seen.putIfAbsent(likeness(event), i);
            if (earlier != null) {
                problems.add(Problem.at(place, SAME_DAY_TWICE.with(Place.at("/history/" + earlier))));
            }
            if (receipt.isPresent()
                    && event.shape() != EventShape.RECORDED
                    && event.occurredOn().isBefore(receipt.get())) {
                problems.add(Problem.at(place + "/occurredOn", BEFORE_RECEIPT.with(event.occurredOn(), receipt.get())));
            }
            if (event.recordedOn().isBefore(event.occurredOn())) {
                problems.add(Problem.at(
                        place + "/recordedOn", RECORDED_BEFORE.with(event.recordedOn(), event.occurredOn())));
            }
        }
        return problems;
    }

    private static Optional<LocalDate> firstReceipt(List<Event> events, Overruled overruled) {
        return events.stream()
                .filter(event -> event.shape() == EventShape.RECEIVED && !overruled.replaced(event))
                .map(Event::occurredOn)
                .min(Comparator.naturalOrder());
    }

    private static boolean isDistinct(Event event) {
        return event.shape() == EventShape.RECORDED || event.shape() == EventShape.ANNULLED;
    }

    /** What two events must differ in to be told apart. */
    private static List<Object> likeness(Event event) {
        return Arrays.asList(
                event.shape(), event.kind(), event.occurredOn(), new HashSet<>(event.claims()), event.accept(ACTORS));
    }

    private static final Event.Visitor<List<Object>> ACTORS = new Actors();
}
