package org.petitionrules.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.petitionrules.rules.calendar.Day;
import org.petitionrules.rules.calendar.KnownCalendar;

/** Goes through a deadline day by day and says of each day what it does; one walk, one use. */
final class LedgerWalk {
    private final Deadline deadline;
    private final KnownCalendar calendar;
    private final Reckoning reckoning;
    private final Causes causes;
    private final LocalDate due;
    private final LocalDate countedTo;
    private final boolean workingDays;
    private final boolean months;
    /** Which stage the walk is in. */
    private int stage;

    private int total;

    LedgerWalk(Deadline deadline, KnownCalendar calendar, Reckoning reckoning) {
        this.deadline = deadline;
        this.calendar = calendar;
        this.reckoning = reckoning;
        this.causes = new Causes(calendar.calendar());
        this.due = reckoning.due().due();
        this.countedTo = reckoning.countedTo();
        this.workingDays = deadline.period() instanceof WorkingDays;
        this.months = deadline.period() instanceof Months;
    }

    void forEach(Consumer<LedgerDay> consumer) {
        LocalDate from = deadline.from();
        LocalDate day = due.isBefore(from) ? due : from;
        for (; !day.isAfter(due); day = day.plusDays(1)) {
            consumer.accept(day(day));
        }
    }

    private LedgerDay day(LocalDate day) {
        if (deadline.period().count() == 0) {
            return withoutCounting(day);
        }
        if (day.equals(deadline.from())) {
            return entry(day, DayRole.START, 0, true, causes.start());
        }
        Optional<Pause> pause = deadline.pauses().stream()
                .filter(candidate -> candidate.days().contains(day))
                .findFirst();
        if (pause.isPresent()) {
            return entry(day, DayRole.PAUSED, 0, true, causes.pause(pause.get()));
        }
        List<Stage> stages = reckoning.stages();
        while (stage + 1 < stages.size()
                && day.isAfter(stages.get(stage).end)
                && day.isAfter(stages.get(stage + 1).base)) {
            stage++;
        }
        return workingDays ? ofWorkingDays(day) : ofDaysOrMonths(day, stages.get(stage));
    }

    private LedgerDay withoutCounting(LocalDate day) {
        boolean set = deadline.period() instanceof SpecifiedDay;
        Cause cause = causes.of(set ? CauseKind.SPECIFIED : CauseKind.SAME_DAY);
        if (day.equals(due)) {
            return entry(day, DayRole.DUE, 0, true, cause);
        }
        return day.equals(deadline.from())
                ? entry(day, DayRole.START, 0, true, causes.start())
                : entry(day, DayRole.SET, 0, true, cause);
    }

    private LedgerDay ofWorkingDays(LocalDate date) {
        Day day = calendar.day(date);
        Cause cause = causes.day(day);
        if (!day.kind().isWorking()) {
            return entry(date, DayRole.SKIPPED, 0, day.isSettled(), cause);
        }
        List<Cause> why = new ArrayList<>();
        extension().ifPresent(why::add);
        if (why.isEmpty() || cause.kind() != CauseKind.WORKING_DAY) {
            why.add(cause);
        }
        return entry(date, date.equals(due) ? DayRole.DUE : counting(), 1, day.isSettled(), why);
    }

    private LedgerDay ofDaysOrMonths(LocalDate date, Stage in) {
        if (date.isAfter(in.end)) {
            return afterTheEnd(date);
        }
        int units = !months || date.equals(reckoning.counted(in.base, total + 1 - in.before)) ? 1 : 0;
        List<Cause> why = new ArrayList<>();
        extension().ifPresent(why::add);
        if (!date.equals(in.end) || (!isLast(in) && !rolledFrom(in))) {
            if (why.isEmpty()) {
                why.add(months ? causes.correspondingDay() : causes.of(CauseKind.EVERY_DAY));
            }
            // By policy A2 the next extension is counted from here, had this not been a rest day.
            boolean base = date.equals(in.end) && deadline.rolls() && deadline.extensionBase() == ExtensionBase.ROLLED;
            return entry(date, counting(), units, !base || calendar.day(date).isSettled(), why);
        }
        if (months) {
            why.add(0, endOfMonths(in));
        }
        Day day = calendar.day(date);
        if (rolledFrom(in)) {
            why.add(0, causes.day(day));
            return entry(date, DayRole.END_ON_REST_DAY, units, day.isSettled(), why);
        }
        if (!day.kind().isWorking()) {
            why.add(0, causes.of(CauseKind.REST_DAY_KEPT));
        } else if (day.by().isPresent()) {
            why.add(0, causes.makeUpDoesNotRoll(day));
        } else if (why.isEmpty()) {
            why.add(causes.of(CauseKind.EVERY_DAY));
        }
        return entry(date, DayRole.DUE, units, day.isSettled() || !deadline.rolls(), why);
    }

    private DayRole counting() {
        return stage == 0 ? DayRole.COUNTED : DayRole.EXTENDED;
    }

    private Optional<Cause> extension() {
        return stage == 0 ? Optional.empty() : Optional.of(causes.extension(deadline.extensions(), stage));
    }

    private boolean isLast(Stage in) {
        return in.end.equals(countedTo);
    }

    /** Whether the stage ended on a rest day, so that the due day, or what the next stage is counted from, is a later one. */
    private boolean rolledFrom(Stage in) {
        return isLast(in)
                ? !in.end.equals(due)
                : reckoning.stages().get(stage + 1).base.isAfter(in.end);
    }

    /** Days that a roll passes over, its last day included: it is due, or what an extension is counted from. */
    private LedgerDay afterTheEnd(LocalDate date) {
        Day day = calendar.day(date);
        if (date.equals(due)) {
            return day.by().isPresent()
                    ? entry(date, DayRole.DUE, 0, day.isSettled(), Arrays.asList(causes.roll(), causes.day(day)))
                    : entry(date, DayRole.DUE, 0, day.isSettled(), causes.roll());
        }
        return day.kind().isWorking()
                ? entry(date, DayRole.ROLLED, 0, day.isSettled(), causes.extensionBase())
                : entry(date, DayRole.ROLLED, 0, day.isSettled(), causes.day(day));
    }

    private Cause endOfMonths(Stage in) {
        LocalDate corresponding = in.base.plusMonths((long) in.total - in.before);
        if (corresponding.getDayOfMonth() != in.base.getDayOfMonth()) {
            return causes.monthEnd(in.base.getDayOfMonth());
        }
        return corresponding.equals(in.end) ? causes.correspondingDay() : causes.correspondingDayAndPaused();
    }

    private LedgerDay entry(LocalDate day, DayRole role, int units, boolean settled, Cause why) {
        return entry(day, role, units, settled, Collections.singletonList(why));
    }

    private LedgerDay entry(LocalDate day, DayRole role, int units, boolean settled, List<Cause> why) {
        total += units;
        return new LedgerDay(day, role, units, total, why, settled);
    }
}
