package org.petitionrules.rules.clock;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.calendar.DateRange;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.KnownCalendar;
import org.petitionrules.rules.deadline.Deadline;
import org.petitionrules.rules.deadline.Extension;
import org.petitionrules.rules.deadline.Pause;
import org.petitionrules.rules.deadline.Period;
import org.petitionrules.rules.fact.CaseReading;

/**
 * The course of one run of a clock: its deadline, with the extensions and pauses on record that have effect, each judged
 * by the last day as it stood without it, in order of time.
 */
final class Course {
    private static final MessageTemplate PAUSED =
            MessageTemplate.of("pause.paused", "自{0}起扣除（{1}）", "paused from {0} ({1})");
    private static final MessageTemplate PAUSED_LATE = MessageTemplate.of(
            "pause.after-expiry", "期限已于{0}届满，其后不再扣除", "the period ended on {0}; nothing pauses it after that");
    private static final MessageTemplate PAUSED_FOR_SOME = MessageTemplate.of(
            "pause.only-some-claims",
            "扣除只涉及此期限的部分诉求，不予扣除",
            "the pause covers only some of the claims of this period, so it has no effect");
    private static final MessageTemplate NO_DAY =
            MessageTemplate.of("clock.no-day", "届满日超出可计算的范围，不列日期", "the last day lies beyond what can be counted");

    private final ClockRule clock;
    private final Beginning beginning;
    private final Optional<LocalDate> metOn;
    private final KnownCalendar calendar;
    private final CaseReading reading;
    private final Set<Problem> irregularities;
    private final List<Extension> extensions = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();
    private Deadline deadline;
    private Optional<LastDay> due;

    private Course(
            ClockRule clock,
            Beginning beginning,
            Period period,
            Optional<LocalDate> metOn,
            KnownCalendar calendar,
            CaseReading reading,
            Set<Problem> irregularities) {
        this.clock = clock;
        this.beginning = beginning;
        this.metOn = metOn;
        this.calendar = calendar;
        this.reading = reading;
        this.irregularities = irregularities;
        this.deadline = Deadline.of(withinAllDays(beginning.day().due()), period);
        this.due = due(deadline);
    }

    /** A history made in Java can hold days that no date of a document can be; from the last of all days no period ends. */
    private static LocalDate withinAllDays(LocalDate day) {
        if (day.getYear() > 9999) {
            return LocalDate.of(9999, 12, 31);
        }
        return day.getYear() < 1 ? LocalDate.of(1, 1, 1) : day;
    }

    /** Follows a run from its beginning; what happened after it was met changes nothing. */
    static Course of(
            ClockRule clock,
            Beginning beginning,
            Period period,
            Optional<LocalDate> metOn,
            Predicate<Event> byWhoOwes,
            Pauses onRecord,
            KnownCalendar calendar,
            CaseReading reading,
            Set<Problem> irregularities) {
        Course course = new Course(clock, beginning, period, metOn, calendar, reading, irregularities);
        List<Step> steps = new ArrayList<>();
        clock.extension().ifPresent(rule -> course.extensions(rule, byWhoOwes, steps));
        clock.pause().ifPresent(rule -> course.pauses(rule, onRecord, steps));
        steps.sort(Comparator.comparing(step -> step.day));
        steps.forEach(step -> step.effect.run());
        return course;
    }

    /** Something that may change the deadline, and when. */
    private static final class Step {
        private final LocalDate day;
        private final Runnable effect;

        Step(LocalDate day, Runnable effect) {
            this.day = day;
            this.effect = effect;
        }
    }

    private void extensions(ExtensionRule rule, Predicate<Event> byWhoOwes, List<Step> steps) {
        Extensions onRecord = new Extensions(rule, beginning.claims(), byWhoOwes, reading, irregularities);
        for (Event event : onRecord.onRecord(deadline.from())) {
            steps.add(new Step(
                    event.occurredOn(),
                    () -> onRecord.granted(event, due.map(LastDay::day), fromEarliest(), metOn, clock.rule())
                            .ifPresent(granted -> {
                                extensions.add(granted);
                                recompute();
                            })));
        }
    }

    /**
     * The last day counted from the event that a presumed start goes back to, the earliest day on which it can have
     * begun: a start left off the record makes no extension lawful that came too late (SG-08). Empty when it is on record.
     */
    private Optional<DueDate> fromEarliest() {
        return beginning.isPresumed()
                ? due.map(end -> bound(beginning.event().occurredOn(), end.day()))
                : Optional.<DueDate>empty();
    }

    private void pauses(PauseRule rule, Pauses onRecord, List<Step> steps) {
        for (Pauses.Interval interval : onRecord.of(rule, beginning.organ())) {
            DateRange days = interval.days();
            boolean inside = days.last().isAfter(deadline.from())
                    && !(metOn.isPresent() && days.first().isAfter(metOn.get()));
            if (inside) {
                // What was done ended the period, and with it whatever paused it.
                DateRange counted = DateRange.of(
                        days.first(), metOn.filter(days.last()::isAfter).orElse(days.last()));
                steps.add(new Step(days.first(), () -> pause(rule, onRecord, interval, counted)));
            }
        }
    }

    private void pause(PauseRule rule, Pauses onRecord, Pauses.Interval interval, DateRange days) {
        Optional<LocalDate> first = firstFree(days);
        if (beginning.claims().stream().noneMatch(interval.from()::concerns) || !first.isPresent()) {
            return;
        }
        if (!beginning.claims().stream().allMatch(interval.from()::concerns)) {
            onRecord.refuse(interval, PAUSED_FOR_SOME);
        } else if (due.isPresent() && first.get().isAfter(due.get().due())) {
            onRecord.refuse(interval, PAUSED_LATE, due.get().due());
        } else {
            onRecord.take(interval);
            pauses.add(Pause.of(first.get(), days.last(), Cause.of(PAUSED, interval.from(), rule.rule())));
            recompute();
        }
    }

    /** The first day of a range that no earlier pause holds: where one ends on the day the next begins, it counts once. */
    private Optional<LocalDate> firstFree(DateRange days) {
        LocalDate first = days.first();
        for (Pause pause : pauses) {
            if (!pause.days().last().isBefore(first)) {
                first = pause.days().last().plusDays(1);
            }
        }
        return first.isAfter(days.last()) ? Optional.<LocalDate>empty() : Optional.of(first);
    }

    private void recompute() {
        deadline = from(deadline.from());
        due = due(deadline);
    }

    private Deadline from(LocalDate day) {
        return Deadline.builder()
                .from(day)
                .period(deadline.period())
                .extensions(extensions)
                .pauses(pauses)
                .build();
    }

    /** A day that no calendar holds is no reason to decide nothing: the duty then stands without a date. */
    private Optional<LastDay> due(Deadline question) {
        try {
            return LastDay.of(question, calendar);
        } catch (RefusedException | DateTimeException beyond) {
            irregularities.add(Problem.at(reading.place(beginning.event()), NO_DAY.with()));
            return Optional.empty();
        }
    }

    Deadline deadline() {
        return deadline;
    }

    /** The last day; where the beginning is itself provisional or moved, so may be the end. */
    Optional<LastDay> lastDay() {
        return due.map(end -> beginning.day().followedBy(end, this::from, calendar));
    }

    private DueDate bound(LocalDate from, DueDate otherwise) {
        try {
            return from(from).due(calendar).orElse(otherwise);
        } catch (RefusedException | DateTimeException beyond) {
            return otherwise;
        }
    }

    /** The last day as counted, before it rolls; empty as {@link #lastDay()}. */
    Optional<LocalDate> unrolled() {
        return due.isPresent() ? deadline.unrolled(calendar) : Optional.<LocalDate>empty();
    }

    /** By how much it was extended, in the units of the period. */
    int extendedBy() {
        return extensions.stream().mapToInt(extension -> extension.by().count()).sum();
    }
}
