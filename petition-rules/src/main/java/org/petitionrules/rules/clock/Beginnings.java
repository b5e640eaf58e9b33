package org.petitionrules.rules.clock;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.petitionrules.model.Claim;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.EventShape;
import org.petitionrules.model.event.Moved;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.model.organ.Organ;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.calendar.KnownCalendar;
import org.petitionrules.rules.deadline.Deadline;
import org.petitionrules.rules.fact.ActingOrgan;
import org.petitionrules.rules.fact.CaseReading;
import org.petitionrules.rules.fact.FactReader;
import org.petitionrules.rules.fact.PresumedReceipt;

/** Where clocks begin in a history. Made for one reading. */
final class Beginnings {
    private final CaseReading reading;
    private final FactReader facts;
    private final Spells spells;
    private final KnownCalendar calendar;
    /** The runs of another clock, by its id. */
    private final Function<String, List<Run>> runs;

    Beginnings(
            CaseReading reading,
            FactReader facts,
            Spells spells,
            KnownCalendar calendar,
            Function<String, List<Run>> runs) {
        this.reading = reading;
        this.facts = facts;
        this.spells = spells;
        this.calendar = calendar;
        this.runs = runs;
    }

    /** Every beginning, in the order of the events; a request is answered by the kinds that meet the clock. */
    List<Beginning> of(Start start, Set<String> answers) {
        if (start instanceof Start.EndStart) {
            return ends(((Start.EndStart) start).clock());
        }
        return start instanceof Start.ChosenStart
                ? chosen((Start.ChosenStart) start, answers)
                : events((Start.EventStart) start, answers);
    }

    /**
     * One beginning a body and claim for receipts: a further receipt by the same body (a repeat) starts nothing, unless
     * the matter had left it and comes back, or, for a request, unless the earlier one was answered. Any other event
     * begins it each time.
     */
    private List<Beginning> events(Start.EventStart start, Set<String> answers) {
        List<Beginning> beginnings = new ArrayList<>();
        Map<OrganRef, Map<String, LocalDate>> begun = new HashMap<>();
        for (Event event : candidates(start)) {
            Optional<OrganRef> organ = owing(event);
            if (!organ.isPresent() || !isStartedBy(start, event)) {
                continue;
            }
            List<String> claims = concerned(event);
            boolean byReceipt = event.shape() == EventShape.RECEIVED;
            if (byReceipt) {
                if (spells.beginsAgain(event, organ.get())) {
                    begun.remove(organ.get());
                }
                Map<String, LocalDate> already = begun.computeIfAbsent(organ.get(), none -> new HashMap<>());
                claims.removeIf(claim -> {
                    LocalDate since = already.get(claim);
                    return since != null
                            && (start.isReceipt()
                                    || !isAnswered(answers, organ.get(), claim, since, event.occurredOn()));
                });
                claims.forEach(claim -> already.put(claim, event.occurredOn()));
            }
            beginnings.add(new Beginning(
                    LastDay.onRecord(event.occurredOn()), event, organ, claims, byReceipt, presumedBy(event)));
        }
        return beginnings;
    }

    /** The events on record, and the receipts that should be, in the order of their days. */
    private List<Event> candidates(Start.EventStart start) {
        List<Event> candidates = new ArrayList<>();
        for (Event event : reading.standing()) {
            if (start.kinds().contains(event.kind())) {
                candidates.add(event);
            }
        }
        if (start.isReceipt()) {
            reading.presumedReceipts().forEach(presumed -> candidates.add(presumed.receipt()));
            if (start.isReturn()) {
                candidates.addAll(spells.returns());
            }
            candidates.sort(Comparator.comparing(Event::occurredOn));
        }
        return candidates;
    }

    private List<RuleRef> presumedBy(Event event) {
        return reading.presumedReceipts().stream()
                .filter(presumed -> presumed.receipt().equals(event))
                .map(PresumedReceipt::rule)
                .collect(Collectors.toList());
    }

    private boolean isAnswered(Set<String> answers, OrganRef body, String claim, LocalDate from, LocalDate to) {
        return answers.stream()
                .flatMap(kind -> reading.standing(kind).stream())
                .anyMatch(answer -> !answer.occurredOn().isBefore(from)
                        && !answer.occurredOn().isAfter(to)
                        && answer.concerns(claim)
                        && ActingOrgan.of(answer).equals(Optional.of(body)));
    }

    private boolean isStartedBy(Start.EventStart start, Event event) {
        if (event.shape() != EventShape.RECEIVED) {
            return true;
        }
        Received receipt = (Received) event;
        boolean cameSo =
                start.came() == Start.Came.ANY || facts.isReferred(receipt) == (start.came() == Start.Came.REFERRED);
        return cameSo
                && start.isFor(reading.organs()
                        .find(receipt.organ(), receipt.occurredOn())
                        .flatMap(Organ::function));
    }

    private List<String> concerned(Event event) {
        return reading.claims().stream().map(Claim::id).filter(event::concerns).collect(Collectors.toList());
    }

    /** Who owes what an event starts: the addressee of what was sent, else the body that acted. */
    private static Optional<OrganRef> owing(Event event) {
        return event instanceof Moved ? Optional.of(((Moved) event).to()) : ActingOrgan.of(event);
    }

    /** The due dates of another clock that are past. */
    private List<Beginning> ends(String clock) {
        List<Beginning> beginnings = new ArrayList<>();
        for (Run run : runs.apply(clock)) {
            Optional<LastDay> end = run.lastDay();
            if (end.isPresent() && end.get().due().isBefore(reading.moment().asOf())) {
                Beginning of = run.beginning();
                beginnings.add(new Beginning(
                        end.get(), of.event(), of.organ(), run.claims(), of.isByReceipt(), of.presumedBy()));
            }
        }
        return beginnings;
    }

    /**
     * From which day a clock is presumed to begin, the earliest receipt first: the last day of the period after which
     * its start event should have been there, once that day is past.
     */
    List<Beginning> presumed(Presumption presumption) {
        List<Beginning> beginnings = new ArrayList<>();
        for (Beginning receipt : of(presumption.receipt(), Collections.<String>emptySet())) {
            Optional<LastDay> day = lastDay(Deadline.of(receipt.day().due(), presumption.after()));
            if (day.isPresent() && day.get().due().isBefore(reading.moment().asOf())) {
                List<RuleRef> because = new ArrayList<>();
                because.add(presumption.rule());
                because.addAll(receipt.presumedBy());
                beginnings.add(
                        new Beginning(day.get(), receipt.event(), receipt.organ(), receipt.claims(), false, because));
            }
        }
        beginnings.sort(Comparator.comparing(beginning -> beginning.day().due()));
        return beginnings;
    }

    /** The last day; empty too when it lies beyond every calendar, and so is not reached. */
    Optional<LastDay> lastDay(Deadline deadline) {
        try {
            return LastDay.of(deadline, calendar);
        } catch (RefusedException | DateTimeException beyond) {
            return Optional.empty();
        }
    }

    /** For each body and claim the first or the last of what has begun. */
    private List<Beginning> chosen(Start.ChosenStart start, Set<String> answers) {
        Map<List<Object>, Beginning> best = new LinkedHashMap<>();
        for (Start one : start.starts()) {
            for (Beginning beginning : of(one, answers)) {
                for (String claim : beginning.claims()) {
                    List<Object> key = new ArrayList<>();
                    key.add(beginning.organ());
                    key.add(claim);
                    best.merge(key, beginning, (first, next) -> better(start, first, next));
                }
            }
        }
        Map<Beginning, List<String>> claims = new LinkedHashMap<>();
        best.forEach((key, beginning) ->
                claims.computeIfAbsent(beginning, none -> new ArrayList<>()).add((String) key.get(1)));
        return claims.entrySet().stream()
                .map(entry -> entry.getKey().withClaims(entry.getValue()))
                .collect(Collectors.toList());
    }

    /** Of two on the same day the first stays; how sure the day is depends on both. */
    private static Beginning better(Start.ChosenStart start, Beginning one, Beginning other) {
        LocalDate day = one.day().due();
        boolean replaces = start.isLater()
                ? other.day().due().isAfter(day)
                : other.day().due().isBefore(day);
        return (replaces ? other : one)
                .on(start.isLater() ? one.day().laterOf(other.day()) : one.day().earlierOf(other.day()));
    }
}
