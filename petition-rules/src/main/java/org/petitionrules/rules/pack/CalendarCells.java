package org.petitionrules.rules.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.rules.calendar.DateRange;
import org.petitionrules.rules.calendar.Publication;

/** Reads what stands in the cells of a calendar's file: days, ranges, months, numbers. What is wrong is told, not thrown. */
final class CalendarCells {
    private static final MessageTemplate DATES = MessageTemplate.of(
            "calendar.dates",
            "应为以逗号相隔的日期或起止日（如2025-10-01..2025-10-08），实为长{0}个字符的文本",
            "expected days or ranges separated by commas (2025-10-01..2025-10-08), found a text of {0} characters");
    private static final MessageTemplate ONE_DATE = MessageTemplate.of(
            "calendar.one-date",
            "应为一个日期（如2025-10-01），实为长{0}个字符的文本",
            "expected one day (2025-10-01), found a text of {0} characters");
    private static final MessageTemplate MONTH_DAY = MessageTemplate.of(
            "calendar.month-day",
            "应为月日（如12-24），实为长{0}个字符的文本",
            "expected a month and day (12-24), found a text of {0} characters");
    private static final MessageTemplate PUBLISHED = MessageTemplate.of(
            "calendar.published",
            "应为发布日（如2024-11-12）或月（如2023-10），实为长{0}个字符的文本",
            "expected a day (2024-11-12) or a month (2023-10), found a text of {0} characters");
    private static final MessageTemplate NUMBER =
            MessageTemplate.of("calendar.number", "应为{0}至{1}的整数", "expected a whole number from {0} to {1}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final int LONGEST_RANGE = 366;

    private final List<Problem> problems;

    CalendarCells(List<Problem> problems) {
        this.problems = problems;
    }

    /** Days and ranges, separated by commas; none for an empty cell. */
    List<DateRange> ranges(String cell, String at) {
        List<DateRange> ranges = new ArrayList<>();
        for (String part : cell.isEmpty() ? new String[0] : cell.split(",", -1)) {
            String[] ends = part.trim().split("\\.\\.", -1);
            Optional<LocalDate> first = day(ends[0]);
            Optional<LocalDate> last = day(ends[ends.length - 1]);
            if (ends.length > 2
                    || !first.isPresent()
                    || !last.isPresent()
                    || last.get().isBefore(first.get())
                    || last.get().toEpochDay() - first.get().toEpochDay() >= LONGEST_RANGE) {
                problems.add(Problem.at(at, DATES.with(cell.length())));
                return new ArrayList<>();
            }
            ranges.add(DateRange.of(first.get(), last.get()));
        }
        return ranges;
    }

    /** The same, each day by itself. */
    List<LocalDate> days(String cell, String at) {
        List<LocalDate> days = new ArrayList<>();
        for (DateRange range : ranges(cell, at)) {
            for (LocalDate day = range.first(); !day.isAfter(range.last()); day = day.plusDays(1)) {
                days.add(day);
            }
        }
        return days;
    }

    /** One day; empty for an empty cell. */
    Optional<LocalDate> oneDay(String cell, String at) {
        Optional<LocalDate> day = day(cell);
        if (!cell.isEmpty() && !day.isPresent()) {
            problems.add(Problem.at(at, ONE_DATE.with(cell.length())));
        }
        return day;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    Optional<MonthDay> monthDay(String cell, String at) {
        try {
            return Optional.of(MonthDay.parse("--" + cell));
        } catch (DateTimeException malformed) {
            problems.add(Problem.at(at, MONTH_DAY.with(cell.length())));
            return Optional.empty();
        }
    }

    Publication published(Optional<String> when, String at) {
        if (!when.isPresent()) {
            return Publication.NOT_RECORDED;
        }
        Optional<LocalDate> day = day(when.get());
        if (day.isPresent()) {
            return Publication.on(day.get());
        }
        try {
            if (MONTH.matcher(when.get()).matches()) {
                return Publication.in(YearMonth.parse(when.get()));
            }
        } catch (DateTimeException impossible) {
            // Told below, like everything else that is neither a day nor a month.
        }
        problems.add(Problem.at(at, PUBLISHED.with(when.get().length())));
        return Publication.NOT_RECORDED;
    }

    Optional<Integer> number(Cells row, String column, int least, int most) {
        try {
            int number = Integer.parseInt(row.text(column));
            if (least <= number && number <= most) {
                return Optional.of(number);
            }
        } catch (NumberFormatException malformed) {
            // Told below, like a number out of range.
        }
        problems.add(Problem.at(row.at(column), NUMBER.with(least, most)));
        return Optional.empty();
    }
}
