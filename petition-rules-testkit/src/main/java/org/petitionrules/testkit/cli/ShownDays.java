package org.petitionrules.testkit.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.petitionrules.rules.calendar.DateRange;

/** Which days of a calendar to show: a year, a month, a day, or from one of these to another. */
final class ShownDays {
    private static final int MOST_YEARS = 100;

    private ShownDays() {}

    /**
     * The days of a text such as {@code 2025}, {@code 2025-10} or {@code 2025-10-01..2025-11-30}.
     *
     * @throws WrongUse when it is something else, ends before it begins, or is longer than a hundred years
     */
    static DateRange of(String text) {
        int dots = text.indexOf("..");
        DateRange first = part(dots < 0 ? text : text.substring(0, dots));
        DateRange last = dots < 0 ? first : part(text.substring(dots + 2));
        if (last.last().isBefore(first.first())) {
            throw new WrongUse(CliMessages.REVERSED.with("FROM..TO", last.last(), first.first()));
        }
        if (!last.last().isBefore(first.first().plusYears(MOST_YEARS))) {
            throw new WrongUse(CliMessages.TOO_MANY_YEARS.with(MOST_YEARS));
        }
        return DateRange.of(first.first(), last.last());
    }

    private static DateRange part(String text) {
        try {
            if (text.matches("(?!0000)[0-9]{4}")) {
                Year year = Year.parse(text);
                return DateRange.of(year.atDay(1), year.atDay(year.length()));
            }
            if (text.matches("(?!0000)[0-9]{4}-[0-9]{2}")) {
                YearMonth month = YearMonth.parse(text);
                return DateRange.of(month.atDay(1), month.atEndOfMonth());
            }
            if (text.matches("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                LocalDate day = LocalDate.parse(text);
                return DateRange.of(day, day);
            }
        } catch (DateTimeException noSuchDay) {
            // Told below, like every other text that names no days.
        }
        throw new WrongUse(CliMessages.NO_DAYS.with());
    }
}
