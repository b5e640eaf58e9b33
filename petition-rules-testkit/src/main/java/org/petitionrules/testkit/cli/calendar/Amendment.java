package org.petitionrules.testkit.cli.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.petitionrules.rules.calendar.DateRange;
import org.petitionrules.rules.calendar.DayKind;
import org.petitionrules.rules.calendar.Notice;
import org.petitionrules.rules.calendar.NoticeLine;

/** What a notice changed: the days on which people worked before it and not after it, or the other way round. */
final class Amendment {
    /** Days in a row that changed alike. */
    static final class Change {
        private final DateRange days;
        private final DayKind before;
        private final DayKind after;

        private Change(DateRange days, DayKind before, DayKind after) {
            this.days = days;
            this.before = before;
            this.after = after;
        }

        DateRange days() {
            return days;
        }

        DayKind before() {
            return before;
        }

        DayKind after() {
            return after;
        }

        private boolean goesOn(LocalDate day, DayKind wasBefore, DayKind isAfter) {
            return days.last().plusDays(1).equals(day) && before == wasBefore && after == isAfter;
        }
    }

    private Amendment() {}

    /** The changes a notice made to what the notices before it said, in the order of the days. */
    static List<Change> changes(Notice notice, CalendarView view) {
        List<Notice> earlier = new ArrayList<>();
        for (Notice other : view.knownNotices()) {
            if (other.id().equals(notice.id())) {
                break;
            }
            earlier.add(other);
        }
        List<Change> changes = new ArrayList<>();
        for (LocalDate day : arranged(notice)) {
            DayKind before = kind(day, earlier, view);
            DayKind after =
                    works(day, notice).map(works -> kind(day, works, view)).orElse(before);
            int last = changes.size() - 1;
            if (before.isWorking() == after.isWorking()) {
                continue;
            }
            if (last >= 0 && changes.get(last).goesOn(day, before, after)) {
                changes.set(last, new Change(DateRange.of(changes.get(last).days.first(), day), before, after));
            } else {
                changes.add(new Change(DateRange.of(day, day), before, after));
            }
        }
        return changes;
    }

    private static Set<LocalDate> arranged(Notice notice) {
        Set<LocalDate> days = new TreeSet<>();
        for (NoticeLine line : notice.lines()) {
            days.addAll(line.work());
            for (DateRange range : line.off()) {
                for (LocalDate day = range.first(); !day.isAfter(range.last()); day = day.plusDays(1)) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    /** The last notice that arranges a day prevails; else the week decides. */
    private static DayKind kind(LocalDate day, List<Notice> notices, CalendarView view) {
        for (int i = notices.size() - 1; i >= 0; i--) {
            Optional<Boolean> works = works(day, notices.get(i));
            if (works.isPresent()) {
                return kind(day, works.get(), view);
            }
        }
        return isRestOfWeek(day, view) ? DayKind.WEEKEND : DayKind.WORKING;
    }

    private static DayKind kind(LocalDate day, boolean works, CalendarView view) {
        if (!works) {
            return DayKind.HOLIDAY;
        }
        return isRestOfWeek(day, view) ? DayKind.MAKE_UP : DayKind.WORKING;
    }

    private static boolean isRestOfWeek(LocalDate day, CalendarView view) {
        return view.calendar().weekend().contains(day.getDayOfWeek());
    }

    private static Optional<Boolean> works(LocalDate day, Notice notice) {
        Optional<Boolean> works = Optional.empty();
        for (NoticeLine line : notice.lines()) {
            if (line.off().stream().anyMatch(range -> range.contains(day))) {
                works = Optional.of(false);
            } else if (line.work().contains(day)) {
                works = Optional.of(true);
            }
        }
        return works;
    }
}
