package org.petitionrules.testkit.cli.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.petitionrules.rules.calendar.DateRange;
import org.petitionrules.rules.calendar.Day;
import org.petitionrules.rules.calendar.Festival;
import org.petitionrules.rules.calendar.KnownCalendar;
import org.petitionrules.rules.calendar.Notice;
import org.petitionrules.rules.calendar.NoticeLine;
import org.petitionrules.rules.calendar.WorkingCalendar;

/** Some days of a calendar, as known on some day, with the notices that arrange them. Immutable. */
public final class CalendarView {
    private final WorkingCalendar calendar;
    private final Optional<LocalDate> knownOn;
    private final KnownCalendar known;
    private final DateRange days;

    /**
     * A view.
     *
     * @param calendar not null
     * @param knownOn the day of knowledge, inclusive; empty for everything
     * @param days what is shown, both ends inclusive
     */
    public CalendarView(WorkingCalendar calendar, Optional<LocalDate> knownOn, DateRange days) {
        this.calendar = calendar;
        this.knownOn = knownOn;
        this.known = calendar.knownOn(knownOn);
        this.days = days;
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    Optional<LocalDate> knownOn() {
        return knownOn;
    }

    DateRange days() {
        return days;
    }

    Day day(LocalDate date) {
        return known.day(date);
    }

    int workingDaysIn(DateRange range) {
        return known.workingDaysIn(range);
    }

    int openDaysIn(DateRange range) {
        int open = 0;
        for (LocalDate day = range.first(); !day.isAfter(range.last()); day = day.plusDays(1)) {
            open += day(day).isSettled() ? 0 : 1;
        }
        return open;
    }

    /** The parts of the days that lie in one calendar year each. */
    List<DateRange> years() {
        List<DateRange> years = new ArrayList<>();
        for (int year = days.first().getYear(); year <= days.last().getYear(); year++) {
            years.add(shown(DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))));
        }
        return years;
    }

    /** The part of a range that is shown; some of it must be. */
    DateRange shown(DateRange range) {
        return DateRange.of(
                range.first().isBefore(days.first()) ? days.first() : range.first(),
                range.last().isAfter(days.last()) ? days.last() : range.last());
    }

    /** The known notices that arrange one of the days, or that make a year known of which some are shown. */
    List<Notice> notices() {
        List<Notice> shown = new ArrayList<>();
        for (Notice notice : knownNotices()) {
            boolean ofTheYears = notice.year()
                    .filter(year -> days.first().getYear() <= year
                            && year <= days.last().getYear())
                    .isPresent();
            if (ofTheYears || !lines(notice).isEmpty()) {
                shown.add(notice);
            }
        }
        return shown;
    }

    List<Notice> knownNotices() {
        return known.notices();
    }

    /** The lines of a notice that arrange one of the days. */
    List<NoticeLine> lines(Notice notice) {
        List<NoticeLine> lines = new ArrayList<>(notice.lines());
        lines.removeIf(line -> line.off().stream().noneMatch(days::overlaps)
                && line.work().stream().noneMatch(days::contains));
        return lines;
    }

    /** The notice of an id. */
    Optional<Notice> notice(String id) {
        return calendar.notices().stream()
                .filter(notice -> notice.id().equals(id))
                .findFirst();
    }

    /** Days in a row, of one calendar year, that a later notice may still change. */
    List<DateRange> open() {
        List<DateRange> open = new ArrayList<>();
        LocalDate first = null;
        for (LocalDate day = days.first(); !day.isAfter(days.last()); day = day.plusDays(1)) {
            boolean settled = day(day).isSettled();
            boolean newYear = day.getDayOfYear() == 1;
            if (first != null && (settled || newYear)) {
                open.add(DateRange.of(first, day.minusDays(1)));
                first = null;
            }
            if (!settled && first == null) {
                first = day;
            }
        }
        if (first != null) {
            open.add(DateRange.of(first, days.last()));
        }
        return open;
    }

    /** The festivals that come back every year and whose day in this year is not known ahead. */
    List<Festival> unknownFestivals(int year) {
        List<Festival> unknown = new ArrayList<>(calendar.festivals().values());
        unknown.removeIf(festival -> festival.isOnce() || festival.dateIn(year).isPresent());
        return unknown;
    }

    /** Whether the notice for a year is known. */
    boolean isPublished(int year) {
        return knownNotices().stream()
                .anyMatch(notice -> notice.year().filter(of -> of == year).isPresent());
    }
}
