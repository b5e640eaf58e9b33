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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.petitionrules.model.event.Annulled;
import org.petitionrules.model.event.Done;
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
    private static final MessageTemplate AFTER_DAY_ASKED = MessageTemplate.of(
            "history.after-day-asked",
            "{0}晚于判定时点{1}，未计入",
            "{0} is after the day asked about, {1}, so it does not count");
    private static final MessageTemplate SAME_DAY_TWICE = MessageTemplate.of(
            "history.same-kind-same-day",
            "与{0}同日同类且未注明更正关系，无从分辨先后",
            "of the same kind, day and claims as {0} and neither corrects the other");

    private static final MessageTemplate NOT_ITS_OWN = MessageTemplate.of(
            "history.annuls-anothers-act",
            "撤销应由作出该行为的机关为之并记录在案，信访人的行为机关不得撤销；此项撤销不生效力",
            "an act is annulled by the body that did it, which must be on record, and the petitioner's acts by none; so"
                    + " this has no effect");

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
     * annulment takes its event away from the day of the annulment on; before that day the event stands. It must be by the
     * body that did what it annuls; what came from the petitioner no body can annul (a mistaken record of it is
     * corrected). A correction or annulment that is itself annulled has no effect, so what it took away is back.
     *
     * @param dossier not null
     * @param moment not null
     * @return by legal date, events of one day by the rank of their shape; without the annulments themselves
     */
    public static List<Event> standing(Dossier dossier, Moment moment) {
        List<Event> known = known(dossier.history(), moment);
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
        return isKnown(event, moment) && !event.occurredOn().isAfter(moment.asOf());
    }

    private static boolean isKnown(Event event, Moment moment) {
        return !moment.knownOn().isPresent()
                || !event.recordedOn().isAfter(moment.knownOn().get());
    }

    private static List<Event> known(List<Event> history, Moment moment) {
        return history.stream().filter(event -> isKnown(event, moment)).collect(Collectors.toList());
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
     * The same of a history on its own, whatever else of its dossier is known, where it is reason to refuse the dossier.
     * That a body registered, handled or sent on a matter before the first receipt on record is none: the receipt may be
     * what is missing, and no body gains by leaving it out.
     *
     * @param history in any order
     * @return with pointers into the list, in its order; empty when there is nothing
     */
    public static List<Problem> problems(List<Event> history) {
        return problems(history, Moment.of(LocalDate.MAX), Chronology::mayLackItsReceipt);
    }

    /**
     * What is odd about the history of a dossier at a moment: what of the events that {@link #counts count} cannot have
     * happened as recorded, and what is known but dated after the day asked about, so that it does not count. What was
     * recorded later than the moment knows of is not odd.
     *
     * @param dossier not null
     * @param moment not null
     * @return with pointers into the dossier, in the order of its history; empty when there is nothing
     */
    public static List<Problem> problems(Dossier dossier, Moment moment) {
        return problems(dossier.history(), moment, event -> false).stream()
                .map(problem -> problem.under("/history"))
                .collect(Collectors.toList());
    }

    /**
     * The annulments that {@link #counts count} and have no effect, because another body did what they annul, or the
     * petitioner did. They are odd without being impossible, so a dossier that holds them can still be read.
     *
     * @param dossier not null
     * @param moment not null
     * @return with pointers into the dossier, in the order of its history; empty when there is nothing
     */
    public static List<Problem> withoutEffect(Dossier dossier, Moment moment) {
        Map<String, Event> byId = new HashMap<>();
        dossier.history().forEach(event -> byId.put(event.id(), event));
        Overruled overruled = Overruled.on(moment.asOf(), known(dossier.history(), moment));
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < dossier.history().size(); i++) {
            Event event = dossier.history().get(i);
            if (event instanceof Annulled && counts(event, moment) && !overruled.contains(event)) {
                Event annulled = byId.get(((Annulled) event).annuls());
                if (annulled != null && !Overruled.isOfItsOwn((Annulled) event, annulled)) {
                    problems.add(Problem.at("/history/" + i + "/by", NOT_ITS_OWN.with()));
                }
            }
        }
        return problems;
    }

    private static boolean mayLackItsReceipt(Event event) {
        return event.shape() == EventShape.MOVED
                || (event instanceof Done && !((Done) event).by().isPetitioner());
    }

    private static List<Problem> problems(List<Event> history, Moment moment, Predicate<Event> mayComeFirst) {
        List<Event> known = known(history, moment);
        Overruled overruled = Overruled.on(moment.asOf(), known);
        Optional<LocalDate> receipt = firstReceipt(known, overruled, moment.asOf());
        Map<List<Object>, Integer> seen = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            Event event = history.get(i);
            if (!isKnown(event, moment) || overruled.replaced(event)) {
                continue;
            }
            String place = "/" + i;
            if (event.occurredOn().isAfter(moment.asOf())) {
                problems.add(
                        Problem.at(place + "/occurredOn", AFTER_DAY_ASKED.with(event.occurredOn(), moment.asOf())));
                continue;
            }
            Integer earlier = isDistinct(event) ? null : seen.putIfAbsent(likeness(event), i);
            if (earlier != null) {
                problems.add(Problem.at(place, SAME_DAY_TWICE.with(Place.at("/" + earlier))));
            }
            if (receipt.isPresent()
                    && event.shape() != EventShape.RECORDED
                    && !mayComeFirst.test(event)
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

    private static Optional<LocalDate> firstReceipt(List<Event> events, Overruled overruled, LocalDate asOf) {
        return events.stream()
                .filter(event -> event.shape() == EventShape.RECEIVED && !overruled.replaced(event))
                .map(Event::occurredOn)
                .filter(day -> !day.isAfter(asOf))
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
