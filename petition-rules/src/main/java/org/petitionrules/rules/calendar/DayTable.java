package org.petitionrules.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The days a set of notices arranges, laid out flat: how many working days there are up to each day, and which day each
 * working day is. Days beyond the table follow the plain week.
 */
final class DayTable {
    /** As many years as there are days that a char can number, and some to spare; a calendar is held to it when built. */
    static final int LONGEST_YEARS = 150;

    private final boolean[] restOfWeek = new boolean[8];
    private final int workingDaysOfWeek;
    private final long base;
    /** By offset from the base: working days up to and including the day. */
    private final char[] upTo;
    /** By number of the working day, from 1: its offset. */
    private final char[] dayOf;
    /** By offset: the number of the arrangement that makes the day so, from 1; 0 for none. */
    private final char[] by;

    private final List<Arrangement> arrangements = new ArrayList<>();
    /** By number of the arrangement: the calendar year its notice is about; 0 for none. */
    private final List<Integer> years = new ArrayList<>();

    private final Settled settled;
    private final PublicHolidays publicHolidays;

    DayTable(WorkingCalendar calendar, Optional<LocalDate> knownOn, List<Notice> notices) {
        for (DayOfWeek rest : calendar.weekend()) {
            restOfWeek[rest.getValue()] = true;
        }
        this.workingDaysOfWeek = 7 - calendar.weekend().size();
        NavigableSet<Integer> all = years(calendar.notices());
        for (Notice notice : calendar.notices()) {
            for (NoticeLine line : notice.lines()) {
                line.off().forEach(range -> all.add(range.first().getYear()));
                line.off().forEach(range -> all.add(range.last().getYear()));
                line.work().forEach(day -> all.add(day.getYear()));
            }
        }
        int first = all.isEmpty() ? 1970 : all.first();
        int last = all.isEmpty() ? 1970 : all.last();
        for (Festival festival : calendar.festivals().values()) {
            last = Math.max(last, Math.min(festival.lastYear(), first + LONGEST_YEARS));
        }
        this.base = LocalDate.of(first - 1, 1, 1).toEpochDay();
        int days = (int) (LocalDate.of(last + 1, 12, 31).toEpochDay() - base) + 1;
        this.upTo = new char[days];
        this.by = new char[days];
        this.settled = new Settled(years(notices), calendar.reachesBack());
        this.publicHolidays = new PublicHolidays(
                calendar.publicDays(), knownOn, first - 1, last + 1, day -> !settled.contains(day, day));
        this.dayOf = count(arrange(calendar, notices));
    }

    private static NavigableSet<Integer> years(List<Notice> notices) {
        NavigableSet<Integer> years = new TreeSet<>();
        notices.forEach(notice -> notice.year().ifPresent(years::add));
        return years;
    }

    /** By offset: whether a notice makes the day a working day; null where none speaks of it. */
    private Boolean[] arrange(WorkingCalendar calendar, List<Notice> notices) {
        Map<String, Integer> yearOf = new HashMap<>();
        for (Notice notice : calendar.notices()) {
            yearOf.put(
                    notice.id(),
                    notice.year()
                            .orElseGet(() -> yearOf.getOrDefault(notice.amends().orElse(""), 0)));
        }
        Boolean[] works = new Boolean[upTo.length];
        for (Notice notice : notices) {
            for (NoticeLine line : notice.lines()) {
                arrangements.add(new Arrangement(notice, line));
                years.add(yearOf.getOrDefault(notice.id(), 0));
                for (DateRange range : line.off()) {
                    for (LocalDate day = range.first(); !day.isAfter(range.last()); day = day.plusDays(1)) {
                        arrange(day, false, works);
                    }
                }
                line.work().forEach(day -> arrange(day, true, works));
            }
        }
        return works;
    }

    private void arrange(LocalDate day, boolean work, Boolean[] works) {
        long offset = day.toEpochDay() - base;
        if (offset >= 0 && offset < works.length) {
            works[(int) offset] = work;
            by[(int) offset] = (char) arrangements.size();
        }
    }

    private char[] count(Boolean[] works) {
        int count = 0;
        char[] found = new char[works.length + 1];
        for (int i = 0; i < works.length; i++) {
            Boolean arranged = works[i];
            boolean working = arranged != null ? arranged : !isRestOfWeek(base + i) && !isPublicDay(base + i);
            if (working) {
                count++;
                found[count] = (char) i;
            }
            upTo[i] = (char) count;
        }
        return Arrays.copyOf(found, count + 1);
    }

    boolean isRestOfWeek(long day) {
        // 1970-01-01 was a Thursday, the fourth day of the week.
        return restOfWeek[(int) Math.floorMod(day + 3, 7L) + 1];
    }

    boolean isWorking(long day) {
        long offset = day - base;
        if (offset < 0 || offset >= upTo.length) {
            return !isRestOfWeek(day);
        }
        int at = (int) offset;
        return upTo[at] != (at == 0 ? 0 : upTo[at - 1]);
    }

    /** Whether the holiday law, as last known, makes a day that no notice has settled a rest day. */
    boolean isPublicDay(long day) {
        return publicHolidays.on(day).isPresent();
    }

    /** Whether every version of the holiday law so far does. */
    boolean isSurePublicDay(long day) {
        return publicHolidays.isSure(day);
    }

    Optional<Arrangement> by(long day) {
        int number = numberOf(day);
        return number == 0 ? Optional.empty() : Optional.of(arrangements.get(number - 1));
    }

    /** The calendar year whose notices arranged the day; 0 when none did. */
    int arrangedFor(long day) {
        int number = numberOf(day);
        return number == 0 ? 0 : years.get(number - 1);
    }

    private int numberOf(long day) {
        long offset = day - base;
        return offset < 0 || offset >= by.length ? 0 : by[(int) offset];
    }

    /** The first day of the table. */
    long firstDay() {
        return base;
    }

    /** The last day of the table. */
    long lastDay() {
        return base + by.length - 1;
    }

    Day day(LocalDate date) {
        long day = date.toEpochDay();
        Optional<PublicDays> publicDay = isWorking(day) ? Optional.<PublicDays>empty() : publicHolidays.on(day);
        DayKind kind;
        if (isWorking(day)) {
            kind = isRestOfWeek(day) ? DayKind.MAKE_UP : DayKind.WORKING;
        } else {
            kind = by(day).isPresent() || publicDay.isPresent() ? DayKind.HOLIDAY : DayKind.WEEKEND;
        }
        return new Day(date, kind, by(day), publicDay, isSettled(day));
    }

    /** The working days from one day to another, both inclusive. */
    int count(long first, long last) {
        if (first - 1 >= base && last <= lastDay()) {
            return upTo[(int) (last - base)] - upTo[(int) (first - 1 - base)];
        }
        int count = 0;
        for (long day = first; day <= last; day++) {
            if ((day > lastDay() && day + 6 <= last) || (day + 6 <= last && day + 6 < base)) {
                count += workingDaysOfWeek;
                day += 6;
            } else {
                count += isWorking(day) ? 1 : 0;
            }
        }
        return count;
    }

    /** The day on which a number of working days after a day is complete. */
    long after(long start, int workingDays) {
        long offset = start - base;
        if (offset >= 0 && offset < upTo.length) {
            long number = (long) upTo[(int) offset] + workingDays;
            if (number < dayOf.length) {
                return base + dayOf[(int) number];
            }
        }
        return walk(start, workingDays);
    }

    private long walk(long start, int workingDays) {
        long day = start;
        for (int left = workingDays; left > 0 && day <= Bounds.LAST_DAY; ) {
            boolean plain = day >= lastDay() || day + 7 < base;
            if (plain && left > workingDaysOfWeek) {
                // Beyond the table every week is like any other.
                long weeks = Math.max(1, (left - 1) / workingDaysOfWeek);
                weeks = day < base ? Math.min(weeks, Math.max(1, (base - day) / 7 - 1)) : weeks;
                day += 7 * weeks;
                left -= (int) (weeks * workingDaysOfWeek);
            } else {
                day++;
                left -= isWorking(day) ? 1 : 0;
            }
        }
        return day;
    }

    boolean isSettled(long day) {
        return settled.contains(day, day);
    }

    /** Whether every day from one to another, both inclusive, is settled. */
    boolean isSettled(long first, long last) {
        return settled.contains(first, last);
    }
}
