package org.petitionrules.rules.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.calendar.DateRange;
import org.petitionrules.rules.fact.ActingOrgan;
import org.petitionrules.rules.fact.CaseReading;

/**
 * The pauses on record, each from an event that begins it to the one that ends it, and what is odd about them. A pause
 * that no clock takes has no effect, and the decision says so. Made for one reading.
 */
final class Pauses {
    private static final MessageTemplate NO_PROVISION = MessageTemplate.of(
            "pause.no-provision", "没有条款因此扣除期间，不予扣除", "no provision pauses this, so nothing is paused");
    private static final MessageTemplate NO_END = MessageTemplate.of(
            "pause.no-end-on-record",
            "没有听证等结束的记录，只扣除开始的当日{0}",
            "its end, such as the end of a hearing, is not on record, so only the day it began, {0}, is paused");
    private static final MessageTemplate REVERSED = MessageTemplate.of(
            "pause.reversed-on-record",
            "扣除期间于{0}开始，却记为{1}已结束，只扣除开始的当日",
            "the pause begins on {0} and is on record as ended on {1}, so only the day it began is paused");
    private static final MessageTemplate NOT_BEGUN = MessageTemplate.of(
            "pause.not-begun", "没有开始的记录，结束不产生扣除", "nothing on record began that ends here, so nothing is paused");

    private final CaseReading reading;
    private final Map<List<String>, List<Interval>> byKinds = new LinkedHashMap<>();
    private final Set<Interval> taken = new LinkedHashSet<>();
    private final Map<Interval, Problem> refused = new HashMap<>();
    private final Map<Interval, Problem> odd = new HashMap<>();
    private final List<Problem> irregularities = new ArrayList<>();

    Pauses(CaseReading reading, Collection<ClockRule> clocks) {
        this.reading = reading;
        for (ClockRule clock : clocks) {
            clock.pause().ifPresent(pause -> byKinds.computeIfAbsent(kinds(pause), none -> read(pause)));
        }
    }

    private static List<String> kinds(PauseRule pause) {
        List<String> kinds = new ArrayList<>();
        Collections.addAll(kinds, pause.from(), pause.to());
        return kinds;
    }

    /** What a body paused. */
    List<Interval> of(PauseRule pause, Optional<OrganRef> organ) {
        List<Interval> found = new ArrayList<>();
        for (Interval interval : byKinds.getOrDefault(kinds(pause), Collections.<Interval>emptyList())) {
            if (organ.isPresent() && ActingOrgan.of(interval.from).equals(organ)) {
                found.add(interval);
            }
        }
        return found;
    }

    void take(Interval interval) {
        taken.add(interval);
    }

    void refuse(Interval interval, MessageTemplate why, Object... arguments) {
        refused.put(interval, Problem.at(reading.place(interval.from), why.with(arguments)));
    }

    /** What is odd about the pauses on record, once every clock has run. */
    List<Problem> irregularities() {
        List<Problem> all = new ArrayList<>(irregularities);
        for (List<Interval> intervals : byKinds.values()) {
            for (Interval interval : intervals) {
                if (!taken.contains(interval)) {
                    Problem why = refused.get(interval);
                    all.add(why == null ? Problem.at(reading.place(interval.from), NO_PROVISION.with()) : why);
                } else if (odd.containsKey(interval)) {
                    all.add(odd.get(interval));
                }
            }
        }
        return all;
    }

    private List<Interval> read(PauseRule pause) {
        Map<Optional<OrganRef>, Walk> walks = new LinkedHashMap<>();
        Map<LocalDate, List<List<Event>>> days = new TreeMap<>();
        for (int side = 0; side < 2; side++) {
            for (Event event : reading.standing(side == 0 ? pause.from() : pause.to())) {
                List<List<Event>> day = days.computeIfAbsent(event.occurredOn(), none -> {
                    List<List<Event>> sides = new ArrayList<>();
                    sides.add(new ArrayList<>());
                    sides.add(new ArrayList<>());
                    return sides;
                });
                day.get(side).add(event);
                walks.computeIfAbsent(ActingOrgan.of(event), none -> new Walk());
            }
        }
        List<Interval> intervals = new ArrayList<>();
        walks.forEach((organ, walk) -> {
            days.values().forEach(day -> walk.day(ofOrgan(day.get(0), organ), ofOrgan(day.get(1), organ)));
            intervals.addAll(walk.intervals());
        });
        return intervals;
    }

    private static List<Event> ofOrgan(List<Event> events, Optional<OrganRef> organ) {
        List<Event> own = new ArrayList<>();
        for (Event event : events) {
            if (ActingOrgan.of(event).equals(organ)) {
                own.add(event);
            }
        }
        return own;
    }

    private static boolean share(Event one, Event other) {
        return one.claims().isEmpty() || one.claims().stream().anyMatch(other::concerns);
    }

    private static Optional<Event> sharing(List<Event> events, Event with) {
        return events.stream().filter(event -> share(event, with)).findFirst();
    }

    /**
     * Pairs what begins and ends, of one body, day after day: on a day first what was open ends, then others begin. What
     * has no end on record, because nothing ends it or because it begins again, is the one day on which it began: days
     * that are not on record help nobody (SG-08).
     */
    private final class Walk {
        private final List<Event> open = new ArrayList<>();
        private final List<Event> strays = new ArrayList<>();
        private final List<Interval> closed = new ArrayList<>();

        void day(List<Event> froms, List<Event> tos) {
            List<Event> left = new ArrayList<>();
            tos.forEach(to -> close(to, left));
            for (Event from : froms) {
                for (Optional<Event> one = sharing(open, from); one.isPresent(); one = sharing(open, from)) {
                    open.remove(one.get());
                    closed.add(withoutEnd(one.get(), NO_END.with(one.get().occurredOn())));
                }
                open.add(from);
            }
            left.forEach(to -> close(to, strays));
        }

        private void close(Event to, List<Event> otherwise) {
            Optional<Event> from = sharing(open, to);
            if (from.isPresent()) {
                open.remove(from.get());
                closed.add(new Interval(from.get(), to.occurredOn()));
            } else {
                otherwise.add(to);
            }
        }

        List<Interval> intervals() {
            for (Event from : open) {
                Optional<Event> stray = sharing(strays, from);
                stray.ifPresent(strays::remove);
                closed.add(withoutEnd(
                        from,
                        stray.map(end -> REVERSED.with(from.occurredOn(), end.occurredOn()))
                                .orElseGet(() -> NO_END.with(from.occurredOn()))));
            }
            strays.forEach(stray -> irregularities.add(Problem.at(reading.place(stray), NOT_BEGUN.with())));
            return closed;
        }

        private Interval withoutEnd(Event from, Message why) {
            Interval interval = new Interval(from, from.occurredOn());
            odd.put(interval, Problem.at(reading.place(from), why));
            return interval;
        }
    }

    /** Days from the event that begins a pause to the one that ends it; the one day where no end is on record. */
    static final class Interval {
        private final Event from;
        private final DateRange days;

        Interval(Event from, LocalDate last) {
            this.from = from;
            this.days = DateRange.of(from.occurredOn(), last);
        }

        Event from() {
            return from;
        }

        DateRange days() {
            return days;
        }
    }
}
