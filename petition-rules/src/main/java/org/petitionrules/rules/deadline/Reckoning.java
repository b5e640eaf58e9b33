package org.petitionrules.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.petitionrules.rules.calendar.DateRange;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.DueStatus;
import org.petitionrules.rules.calendar.KnownCalendar;

/**
 * A deadline counted by a calendar: the last day of each stage (the period itself, then each extension) and of the whole.
 */
final class Reckoning {
    private static final int LAST_YEAR = 9999;

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
        Reckoning reckoning = new Reckoning(deadline, calendar, DueDate.asPublished(deadline.from()));
        reckoning.run();
        return Optional.of(reckoning);
    }

    private static Reckoning fixed(Deadline deadline, KnownCalendar calendar, LocalDate day) {
        Reckoning reckoning = new Reckoning(deadline, calendar, DueDate.asPublished(day));
        reckoning.stages.add(new Stage(deadline.from(), 0, 0, day));
        return reckoning;
    }

    private void run() {
        int count = deadline.period().count();
        end(count);
        for (int i = 0; i < deadline.extensions().size(); i++) {
            Extension extension = deadline.extensions().get(i);
            Optional<LocalDate> decided = extension.decidedOn();
            if (decided.isPresent() && decided.get().isAfter(due.latest())) {
                throw Deadline.extendedLate(i, due.due(), decided.get());
            }
            int before = count;
            count += extension.by().count();
            if (count < 0) {
                throw Deadline.tooFar();
            }
            if (deadline.extensionBase() == ExtensionBase.ROLLED && !(extension.by() instanceof WorkingDays)) {
                extendRolled(extension.by(), before);
            } else {
                end(count);
            }
        }
        for (DateRange pause : excluded) {
            if (pause.first().isAfter(due.latest())) {
                throw Deadline.pausedLate(pause, due.due());
            }
        }
    }

    /** Counts so many units from the start, and rolls once. */
    private void end(int count) {
        if (deadline.period() instanceof WorkingDays) {
            due = calendar.afterWorkingDays(deadline.from(), count, excluded);
            stages.add(new Stage(deadline.from(), 0, count, due.due()));
        } else {
            LocalDate unrolled = counted(deadline.from(), count);
            stages.add(new Stage(deadline.from(), 0, count, unrolled));
            due = rolled(unrolled);
        }
    }

    private void extendRolled(Period by, int before) {
        DueDate base = due;
        LocalDate unrolled = counted(base.due(), by.count());
        stages.add(new Stage(base.due(), before, before + by.count(), unrolled));
        due = rolled(unrolled);
        if (base.status() == DueStatus.PROVISIONAL) {
            due = DueDate.provisional(
                    due.due(),
                    rolled(counted(base.earliest(), by.count())).earliest(),
                    rolled(counted(base.latest(), by.count())).latest());
        } else if (base.status() == DueStatus.MOVED && due.status() == DueStatus.AS_PUBLISHED) {
            due = DueDate.moved(due.due(), base.movedBy());
        }
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

    LocalDate unrolled() {
        return stages.get(stages.size() - 1).end;
    }

    /** The period itself and each extension, in order. */
    List<Stage> stages() {
        return stages;
    }
}
