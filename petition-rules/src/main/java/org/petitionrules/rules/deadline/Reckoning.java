package org.petitionrules.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.petitionrules.rules.calendar.Arrangement;
import org.petitionrules.rules.calendar.DateRange;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.DueStatus;
import org.petitionrules.rules.calendar.KnownCalendar;

/**
 * A deadline counted by a calendar: the last day of each stage (the period itself, then each extension) and of the whole.
 */
final class Reckoning {
    static final int LAST_YEAR = 9999;

    /** From the first day of the year 1 to the last of the year 9999 there are so many days more than one. */
    private static final int MOST_UNITS = 3_652_058;

    private final Deadline deadline;
    private final KnownCalendar calendar;
    private final List<DateRange> excluded;
    /** The period itself, then with the first extension, and so on. */
    private final List<Stage> stages = new ArrayList<>();

    private DueDate due;

    private Reckoning(Deadline deadline, KnownCalendar calendar, DueDate first) {
        this.deadline = deadline;
        this.calendar = calendar;
        this.excluded = deadline.excluded();
        this.due = first;
    }

    static Optional<Reckoning> of(Deadline deadline, KnownCalendar calendar) {
        Period period = deadline.period();
        if (period instanceof SameDay) {
            return Optional.of(fixed(deadline, calendar, deadline.from()));
        }
        if (period instanceof SpecifiedDay) {
            return ((SpecifiedDay) period).day().map(day -> fixed(deadline, calendar, day));
        }
        if (period.count() == 0) {
            return Optional.empty();
        }
        deadline.requireDates();
        Reckoning reckoning = new Reckoning(deadline, calendar, DueDate.asPublished(deadline.from()));
        reckoning.run(true);
        return Optional.of(reckoning);
    }

    private static Reckoning fixed(Deadline deadline, KnownCalendar calendar, LocalDate day) {
        deadline.requireDates();
        Reckoning reckoning = new Reckoning(deadline, calendar, DueDate.asPublished(day));
        reckoning.stages.add(new Stage(deadline.from(), 0, 0, day, reckoning.due));
        return reckoning;
    }

    /** Counts all stages; what came too late is refused only when asked to. */
    private void run(boolean refusing) {
        Stage last = stage(deadline.from(), 0, units(deadline.period().count()));
        // What the stage can turn out to be, by the days to which those before it can turn out to roll.
        List<Stage> possible = Collections.singletonList(last);
        stages.add(last);
        due = last.due;
        for (int i = 0; i < deadline.extensions().size(); i++) {
            Extension extension = deadline.extensions().get(i);
            if (refusing) {
                refuseDecidedLate(i, extension);
            }
            int more = extension.by().count();
            if (isChained()) {
                boolean open = due.status() == DueStatus.PROVISIONAL;
                last = following(last, due.due(), more);
                possible = open ? following(possible, more) : Collections.singletonList(last);
                due = open || last.due.status() == DueStatus.PROVISIONAL ? within(possible, last.due.due()) : last.due;
            } else {
                last = stage(deadline.from(), 0, units((long) last.total + more));
                due = last.due;
            }
            stages.add(last);
        }
        if (refusing) {
            refusePausedLate();
        }
        if (isChained() && due.status() != DueStatus.PROVISIONAL) {
            due = settled();
        }
    }

    private List<Stage> following(List<Stage> possible, int more) {
        Map<List<Object>, Stage> next = new LinkedHashMap<>();
        for (Stage stage : possible) {
            for (LocalDate day : daysRolledTo(stage.due)) {
                Stage found = following(stage, day, more);
                next.put(Arrays.asList(found.base, found.before), found);
            }
        }
        List<Stage> found = new ArrayList<>(next.values());
        if (inOrder()) {
            found.sort(Comparator.comparing(stage -> stage.end));
            return Arrays.asList(found.get(0), found.get(found.size() - 1));
        }
        return found;
    }

    /**
     * Whether what is counted from a later day never ends earlier. By months with pauses it can: a month from 23 November
     * with ten days of pause ends on 2 January and two more on 5 March, 23 February and ten days; but on 4 March where the
     * 2nd is off, so that the two are counted from the 4th.
     */
    private boolean inOrder() {
        return !(deadline.period() instanceof Months) || excluded.isEmpty();
    }

    /** The days from which the next stage may have to be counted: the first and the last tell all that are in order. */
    private List<LocalDate> daysRolledTo(DueDate rolled) {
        if (inOrder()) {
            return Arrays.asList(rolled.earliest(), rolled.latest());
        }
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = rolled.earliest(); !day.isAfter(rolled.latest()); day = day.plusDays(1)) {
            days.add(day);
        }
        return days;
    }

    private static DueDate within(List<Stage> possible, LocalDate due) {
        LocalDate earliest = due;
        LocalDate latest = due;
        for (Stage stage : possible) {
            earliest = stage.due.earliest().isBefore(earliest) ? stage.due.earliest() : earliest;
            latest = stage.due.latest().isAfter(latest) ? stage.due.latest() : latest;
        }
        return DueDate.provisional(due, earliest, latest);
    }

    /** Whether an extension is counted from the day to which the stage before it rolled (policy A2). */
    private boolean isChained() {
        return deadline.extensionBase() == ExtensionBase.ROLLED && !(deadline.period() instanceof WorkingDays);
    }

    /** No calendar is asked for more units than there are days. */
    private static int units(long count) {
        if (count > MOST_UNITS) {
            throw Deadline.tooFar();
        }
        return (int) count;
    }

    private void refuseDecidedLate(int index, Extension extension) {
        Optional<LocalDate> decided = extension.decidedOn();
        if (decided.isPresent() && decided.get().isAfter(due.latest())) {
            throw Deadline.extendedLate(index, due.due(), decided.get());
        }
    }

    private void refusePausedLate() {
        for (DateRange pause : excluded) {
            if (pause.first().isAfter(due.latest())) {
                throw Deadline.pausedLate(pause, due.due());
            }
        }
    }

    /** The stage that ends so many units after a day. */
    private Stage stage(LocalDate base, int before, int total) {
        if (deadline.period() instanceof WorkingDays) {
            DueDate last = calendar.afterWorkingDays(base, total - before, excluded);
            return new Stage(base, before, total, last.due(), last);
        }
        LocalDate end = counted(base, total - before);
        return new Stage(base, before, total, end, rolled(end));
    }

    /**
     * The stage after one that ended on a day. Where nothing rolled, there is no other day to count from, and months are
     * counted from where they were before (A33); where something did, it ends no earlier for that.
     */
    private Stage following(Stage last, LocalDate day, int more) {
        int total = units((long) last.total + more);
        Stage asBefore = stage(last.base, last.before, total);
        if (day.equals(last.end)) {
            return asBefore;
        }
        Stage fromThatDay = stage(day, last.total, total);
        return fromThatDay.end.isBefore(asBefore.end) ? asBefore : fromThatDay;
    }

    /** Of several stages, each of which may have rolled otherwise without amendments, and the next made up for it. */
    private DueDate settled() {
        Set<Arrangement> lines = new LinkedHashSet<>();
        stages.forEach(stage -> lines.addAll(stage.due.movedBy()));
        if (lines.isEmpty()) {
            return due;
        }
        Reckoning unamended = new Reckoning(deadline, calendar.withoutAmendments(), due);
        unamended.run(false);
        return unamended.due.due().equals(due.due())
                ? DueDate.asPublished(due.due())
                : DueDate.moved(due.due(), new ArrayList<>(lines));
    }

    /** So many natural days or months after a day, the days of pauses that begin within them added. */
    LocalDate counted(LocalDate from, int count) {
        LocalDate end = deadline.period() instanceof Months ? from.plusMonths(count) : from.plusDays(count);
        for (DateRange pause : excluded) {
            LocalDate first = pause.first().isAfter(from) ? pause.first() : from.plusDays(1);
            if (!first.isAfter(end) && !pause.last().isBefore(first)) {
                end = end.plusDays(DateRange.of(first, pause.last()).days());
            }
        }
        return end;
    }

    private DueDate rolled(LocalDate unrolled) {
        if (unrolled.getYear() > LAST_YEAR) {
            throw Deadline.tooFar();
        }
        return deadline.rolls() ? calendar.lastDay(unrolled, excluded) : DueDate.asPublished(unrolled);
    }

    DueDate due() {
        return due;
    }

    /** The day on which the last unit is complete. */
    LocalDate countedTo() {
        return stages.get(stages.size() - 1).end;
    }

    /**
     * The last day as counted, moved as well by the pauses that begin only while it rolls. They do not move the day to which
     * it rolls: all other days until then rest.
     */
    LocalDate unrolled() {
        LocalDate counted = countedTo();
        LocalDate end = counted;
        for (DateRange pause : excluded) {
            if (pause.first().isAfter(counted) && !pause.first().isAfter(due.due())) {
                end = end.plusDays(pause.days());
            }
        }
        return end;
    }

    /**
     * The days of which it matters whether people work: all of a period of working days; else those from the last as counted
     * to the one to which it rolls, of each stage from which another is counted and of the last.
     */
    List<DateRange> restsOn() {
        if (deadline.period() instanceof WorkingDays) {
            return Collections.singletonList(DateRange.of(deadline.from().plusDays(1), due.due()));
        }
        return stages.subList(isChained() ? 0 : stages.size() - 1, stages.size()).stream()
                .map(stage -> DateRange.of(stage.end, stage.due.due()))
                .collect(Collectors.toList());
    }

    /** The period itself and each extension, in order. */
    List<Stage> stages() {
        return stages;
    }
}
