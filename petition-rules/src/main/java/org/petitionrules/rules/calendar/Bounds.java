package org.petitionrules.rules.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How early and how late a number of working days can be complete when some of the days are not settled yet.
 *
 * <p>Settled days count as they are. Of the others, public days rest; around each festival at most as many weekdays are
 * off, and at most as many weekend days worked, as in any earlier year, within the days that earlier years reached; and
 * the margin allows some more anywhere. The earliest day takes every chance to work, the latest every chance to rest.
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
        int left = workingDays;
        long day = start;
        while (left > 0 && day < LAST_DAY) {
            day++;
            boolean works = table.isSettled(day)
                    ? table.isWorking(day)
                    : !table.isSurePublicDay(day) && (!table.isRestOfWeek(day) || budget.takes(day));
            left -= works && !isWithin(day, excluded) ? 1 : 0;
        }
        return day;
    }

    long latest(long start, int workingDays, List<DateRange> excluded) {
        Budget budget = new Budget(false, margin.off());
        int left = workingDays;
        long day = start;
        while (left > 0 && day < LAST_DAY) {
            day++;
            boolean works;
            if (table.isSettled(day)) {
                works = table.isWorking(day);
            } else if (table.isRestOfWeek(day)) {
                works = false;
            } else if (table.isSurePublicDay(day)) {
                // It is off in any case, and is one of those that its festival can have off.
                budget.takesFromFestival(day);
                works = false;
            } else {
                works = !budget.takes(day);
            }
            left -= works && !isWithin(day, excluded) ? 1 : 0;
        }
        return day;
    }

    private static boolean isWithin(long day, List<DateRange> ranges) {
        for (DateRange range : ranges) {
            if (range.first().toEpochDay() <= day && day <= range.last().toEpochDay()) {
                return true;
            }
        }
        return false;
    }

    /** What is left, in one walk, of what the festivals and the margin allow. */
    private final class Budget {
        private final boolean work;
        private int anywhere;
        private int yearsOpened = Integer.MIN_VALUE;
        private final List<Window> windows = new ArrayList<>();

        Budget(boolean work, int anywhere) {
            this.work = work;
            this.anywhere = anywhere;
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
