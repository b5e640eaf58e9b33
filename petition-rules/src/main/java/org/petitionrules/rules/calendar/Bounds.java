package org.petitionrules.rules.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How early and how late a number of working days can be complete when some of the days are not settled yet.
 *
 * <p>Settled days count as they are. Of the others, public days rest; around each festival at most as many weekdays are
 * off, and at most as many weekend days worked, as in any earlier year, within the days that earlier years reached; and
 * the margin allows some more anywhere in one stretch of counting. Days that do not count take nothing of either. The earliest day takes every chance to work, the latest every chance to rest.
 */
final class Bounds {
    static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private final DayTable table;
    private final Margin margin;
    private final List<Precedent> precedents;

    Bounds(WorkingCalendar calendar, DayTable table) {
        this.table = table;
        this.margin = calendar.margin();
        this.precedents = Precedent.of(calendar, table);
    }

    long earliest(long start, int workingDays, List<DateRange> excluded) {
        Budget budget = new Budget(true, margin.work());
        Walk walk = new Walk(start, excluded);
        for (int left = workingDays; left > 0 && walk.day < LAST_DAY; ) {
            if (walk.step()) {
                budget.renew();
                continue;
            }
            long day = walk.day;
            boolean works = table.isSettled(day)
                    ? table.isWorking(day)
                    : !table.isSurePublicDay(day) && (!table.isRestOfWeek(day) || budget.takes(day));
            left -= works ? 1 : 0;
        }
        return walk.day;
    }

    long latest(long start, int workingDays, List<DateRange> excluded) {
        Budget budget = new Budget(false, margin.off());
        Walk walk = new Walk(start, excluded);
        for (int left = workingDays; left > 0 && walk.day < LAST_DAY; ) {
            if (walk.step()) {
                budget.renew();
                continue;
            }
            left -= mustWork(walk.day, budget) ? 1 : 0;
        }
        return walk.day;
    }

    private boolean mustWork(long day, Budget budget) {
        if (table.isSettled(day)) {
            return table.isWorking(day);
        }
        if (table.isRestOfWeek(day)) {
            return false;
        }
        if (table.isSurePublicDay(day)) {
            // It is off in any case, and is one of those that its festival can have off.
            budget.takesFromFestival(day);
            return false;
        }
        return !budget.takes(day);
    }

    /** Goes day by day, and over excluded stretches in one step each. */
    private static final class Walk {
        private final List<DateRange> excluded;
        private int next;
        private long day;

        Walk(long start, List<DateRange> excluded) {
            this.day = start;
            this.excluded = excluded;
        }

        /** One step on; true when it went over days that do not count, which may end beyond the last of them only. */
        boolean step() {
            day++;
            while (next < excluded.size() && excluded.get(next).last().toEpochDay() < day) {
                next++;
            }
            if (next < excluded.size() && excluded.get(next).first().toEpochDay() <= day) {
                day = Math.min(excluded.get(next).last().toEpochDay(), LAST_DAY);
                return true;
            }
            return false;
        }
    }

    /** What is left, in one walk, of what the festivals and the margin allow. */
    private final class Budget {
        private final boolean work;
        private final int margin;
        private int anywhere;
        private int yearsOpened = Integer.MIN_VALUE;
        private final List<Window> windows = new ArrayList<>();

        Budget(boolean work, int anywhere) {
            this.work = work;
            this.margin = anywhere;
            this.anywhere = anywhere;
        }

        /** The margin is granted for one stretch of counting; a pause makes the question reach over more days. */
        void renew() {
            anywhere = margin;
        }

        boolean takes(long day) {
            if (takesFromFestival(day)) {
                return true;
            }
            anywhere--;
            return anywhere >= 0;
        }

        boolean takesFromFestival(long day) {
            open(day);
            Window best = null;
            for (Window window : windows) {
                if (window.left > 0
                        && window.first <= day
                        && day <= window.last
                        && (best == null || window.last < best.last)) {
                    best = window;
                }
            }
            if (best == null) {
                return false;
            }
            best.left--;
            return true;
        }

        /**
         * The windows of the day's year, of the one before and of the one after, which can reach into it. Those that are
         * over are dropped, or a walk over centuries would look at ever more of them.
         */
        private void open(long day) {
            int year = LocalDate.ofEpochDay(day).getYear();
            if (yearsOpened == Integer.MIN_VALUE) {
                yearsOpened = year - 2;
            }
            if (yearsOpened < year + 1) {
                windows.removeIf(window -> window.last < day);
            }
            while (yearsOpened < year + 1) {
                yearsOpened++;
                for (Precedent precedent : precedents) {
                    precedent.window(work, yearsOpened).ifPresent(windows::add);
                }
            }
        }
    }

    /** Days of which so many can be taken. */
    static final class Window {
        private final long first;
        private final long last;
        private int left;

        Window(long first, long last, int left) {
            this.first = first;
            this.last = last;
            this.left = left;
        }
    }
}
