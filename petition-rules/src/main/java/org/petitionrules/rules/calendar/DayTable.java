package org.petitionrules.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days a set of notices arranges, laid out flat: how many working days there are up to each day, and which day each
 * working day is. Days beyond the table follow the plain week.
 */
final class DayTable {
    /** As many years as there are days that a char can number, and some to spare. */
    private static final int LONGEST_YEARS = 170;

    private final boolean[] restOfWeek = new boolean[8];
    private final long base;
    /** By offset from the base: working days up to and including the day. */
    private final char[] upTo;
    /** By number of the working day, from 1: its offset. */
    private final char[] dayOf;
    /** By offset: the number of the arrangement that makes the day so, from 1; 0 for none. */
    private final char[] by;

    private final List<Arrangement> arrangements = new ArrayList<>();
    private final Map<Long, PublicDays> publicDays = new HashMap<>();
    private final List<DateRange> settled = new ArrayList<>();
    private final Map<Long, Integer> yearOf = new HashMap<>();

    DayTable(WorkingCalendar calendar, Optional<LocalDate> knownOn, List<Notice> notices) {
        for (DayOfWeek rest : calendar.weekend()) {
            restOfWeek[rest.getValue()] = true;
        }
        TreeSet<Integer> all = years(calendar.notices());
        int first = all.isEmpty() ? 1970 : all.first();
        int last = all.isEmpty() ? 1970 : all.last();
        for (Festival festival : calendar.festivals().values()) {
            last = Math.max(last, Math.min(festival.lastYear(), first + LONGEST_YEARS));
        }
        this.base = LocalDate.of(first - 1, 1, 1).toEpochDay();
        int days = (int) (LocalDate.of(last + 1, 12, 31).toEpochDay() - base) + 1;
        this.upTo = new char[days];
        this.by = new char[days];
        Map<Long, Boolean> works = new HashMap<>();
        settle(years(notices), calendar.reachesBack());
        addPublicDays(calendar, knownOn, first - 1, last + 1);
        for (Notice notice : notices) {
            for (NoticeLine line : notice.lines()) {
                arrange(new Arrangement(notice, line), works, yearOf(notice, calendar));
            }
        }
        int count = 0;
        char[] found = new char[days + 1];
        for (int i = 0; i < days; i++) {
            Boolean arranged = works.get(base + i);
            boolean working =
                    arranged != null ? arranged : !isRestOfWeek(base + i) && !publicDays.containsKey(base + i);
            if (working) {
                count++;
                found[count] = (char) i;
            }
            upTo[i] = (char) count;
        }
        this.dayOf = Arrays.copyOf(found, count + 1);
    }

    private static TreeSet<Integer> years(List<Notice> notices) {
        TreeSet<Integer> years = new TreeSet<>();
        notices.forEach(notice -> notice.year().ifPresent(years::add));
        return years;
    }

    private static Optional<Integer> yearOf(Notice notice, WorkingCalendar calendar) {
        if (!notice.amends().isPresent()) {
            return notice.year();
        }
        return calendar.notices().stream()
                .filter(other -> notice.amends().get().equals(other.id()))
                .findFirst()
                .flatMap(other -> yearOf(other, calendar));
    }

    /** The holiday law decides only where no notice has settled the year: a notice knows it too, and shifts around it. */
    private void addPublicDays(WorkingCalendar calendar, Optional<LocalDate> knownOn, int from, int to) {
        Map<Festival, PublicDays> rows = new HashMap<>();
        for (PublicDays row : calendar.publicDays()) {
            if (row.isKnownOn(knownOn)) {
                rows.put(row.festival(), row);
            }
        }
        for (PublicDays row : rows.values()) {
            for (int year = from; year <= to; year++) {
                row.in(year).ifPresent(range -> {
                    for (long day = range.first().toEpochDay();
                            day <= range.last().toEpochDay();
                            day++) {
                        if (!isSettled(day)) {
                            publicDays.put(day, row);
                        }
                    }
                });
            }
        }
    }

    private void arrange(Arrangement arrangement, Map<Long, Boolean> works, Optional<Integer> year) {
        arrangements.add(arrangement);
        for (DateRange range : arrangement.line().off()) {
            for (long day = range.first().toEpochDay(); day <= range.last().toEpochDay(); day++) {
                arrange(day, false, works, year);
            }
        }
        for (LocalDate day : arrangement.line().work()) {
            arrange(day.toEpochDay(), true, works, year);
        }
    }

    private void arrange(long day, boolean work, Map<Long, Boolean> works, Optional<Integer> year) {
        int offset = (int) (day - base);
        if (offset < 0 || offset >= upTo.length) {
            return;
        }
        works.put(day, work);
        by[offset] = (char) arrangements.size();
        year.ifPresent(of -> yearOf.put(day, of));
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

    /** Whether a notice arranges the day otherwise than the week would have it, or the holiday law makes it a rest day. */
    boolean isPublicDay(long day) {
        return publicDays.containsKey(day);
    }

    Optional<Arrangement> by(long day) {
        long offset = day - base;
        if (offset < 0 || offset >= by.length || by[(int) offset] == 0) {
            return Optional.empty();
        }
        return Optional.of(arrangements.get(by[(int) offset] - 1));
    }

    /** The calendar year whose notices arranged the day. */
    Optional<Integer> arrangedFor(long day) {
        return Optional.ofNullable(yearOf.get(day));
    }

    /** Every day that a notice arranges. */
    Set<Long> arranged() {
        return Collections.unmodifiableSet(yearOf.keySet());
    }

    Day day(LocalDate date) {
        long day = date.toEpochDay();
        DayKind kind;
        if (isWorking(day)) {
            kind = isRestOfWeek(day) ? DayKind.MAKE_UP : DayKind.WORKING;
        } else {
            kind = by(day).isPresent() || isPublicDay(day) ? DayKind.HOLIDAY : DayKind.WEEKEND;
        }
        Optional<PublicDays> publicDay =
                kind == DayKind.HOLIDAY ? Optional.ofNullable(publicDays.get(day)) : Optional.<PublicDays>empty();
        return new Day(date, kind, by(day), publicDay, isSettled(day));
    }

    /** The working days from one day to another, both inclusive. */
    int count(long first, long last) {
        if (first - 1 >= base && last < base + upTo.length) {
            return upTo[(int) (last - base)] - upTo[(int) (first - 1 - base)];
        }
        int count = 0;
        for (long day = first; day <= last; day++) {
            count += isWorking(day) ? 1 : 0;
        }
        return count;
    }

    /** The day on which a number of working days after a day is complete. */
    long after(long start, int workingDays) {
        long offset = start - base;
        if (offset >= 0 && offset < upTo.length) {
            int number = upTo[(int) offset] + workingDays;
            if (number < dayOf.length) {
                return base + dayOf[number];
            }
        }
        return walk(start, workingDays);
    }

    private long walk(long start, int workingDays) {
        long day = start;
        for (int left = workingDays; left > 0 && day <= Bounds.LAST_DAY; left -= isWorking(day) ? 1 : 0) {
            day++;
        }
        return day;
    }

    /** A year is settled by its notice, except for the end that next year's notice can still reach. */
    private void settle(Set<Integer> years, Optional<MonthDay> reachesBack) {
        for (int year : new TreeSet<>(years)) {
            LocalDate last = reachesBack.isPresent() && !years.contains(year + 1)
                    ? reachesBack.get().atYear(year).minusDays(1)
                    : LocalDate.of(year, 12, 31);
            settled.add(DateRange.of(LocalDate.of(year, 1, 1), last));
        }
    }

    boolean isSettled(long day) {
        return isSettled(day, day);
    }

    /** Whether every day from one to another, both inclusive, is settled. */
    boolean isSettled(long first, long last) {
        long next = first;
        for (DateRange range : settled) {
            if (range.first().toEpochDay() <= next && next <= range.last().toEpochDay()) {
                next = range.last().toEpochDay() + 1;
            }
        }
        return next > last;
    }
}
