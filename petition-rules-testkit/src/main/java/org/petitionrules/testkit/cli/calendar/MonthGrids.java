package org.petitionrules.testkit.cli.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.rules.calendar.DateRange;
import org.petitionrules.rules.calendar.Day;
import org.petitionrules.rules.calendar.DayKind;
import org.petitionrules.testkit.cli.page.DisplayWidth;
import org.petitionrules.testkit.cli.page.Page;
import org.petitionrules.testkit.cli.page.Paint;
import org.petitionrules.testkit.cli.page.Wording;

/** The months of a view, three beside each other, Monday first; signs tell kinds of days, colours only repeat them. */
final class MonthGrids {
    private static final int NARROW = 4;
    /** A Chinese sign takes two columns, which leaves none for the sign of an open day. */
    private static final int WIDE = 5;

    private static final String BETWEEN = "     ";
    private static final Bilingual DAYS = Bilingual.of("一二三四五六日", "MoTuWeThFrSaSu");
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private final CalendarView view;
    private final Wording wording;
    private final boolean coloured;
    private final int cell;

    MonthGrids(CalendarView view, Wording wording, boolean coloured) {
        this.view = view;
        this.wording = wording;
        this.coloured = coloured;
        this.cell = wording.language() == Language.ZH && view.openDaysIn(view.days()) > 0 ? WIDE : NARROW;
    }

    void add(Page page) {
        LocalDate month = view.days().first().withDayOfMonth(1);
        while (!month.isAfter(view.days().last())) {
            List<List<String>> beside = new ArrayList<>();
            for (int i = 0;
                    i < (cell == WIDE ? 2 : 3) && !month.isAfter(view.days().last());
                    i++) {
                beside.add(month(month));
                month = month.plusMonths(1);
            }
            add(beside, page);
            page.blank();
        }
    }

    private void add(List<List<String>> beside, Page page) {
        int height = beside.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (List<String> month : beside) {
                line.append(padded(i < month.size() ? month.get(i) : "", 7 * cell))
                        .append(BETWEEN);
            }
            page.verbatim(line.toString());
        }
    }

    private List<String> month(LocalDate first) {
        List<String> lines = new ArrayList<>();
        lines.add(title(first));
        StringBuilder line = new StringBuilder();
        String days = wording.of(DAYS);
        int length = days.length() / 7;
        for (int i = 0; i < 7; i++) {
            line.append(padded(days.substring(i * length, (i + 1) * length), cell));
        }
        lines.add(line.toString());
        line.setLength(0);
        line.append(padded("", cell * (first.getDayOfWeek().getValue() - 1)));
        for (LocalDate day = first; day.getMonthValue() == first.getMonthValue(); day = day.plusDays(1)) {
            line.append(padded(view.days().contains(day) ? sign(view.day(day)) : "", cell));
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        lines.add(line.toString());
        lines.removeIf(week -> week.trim().isEmpty());
        return lines;
    }

    private String title(LocalDate first) {
        DateRange shown = view.shown(DateRange.of(first, first.plusMonths(1).minusDays(1)));
        Bilingual name = Bilingual.of(
                first.getYear() + "年" + first.getMonthValue() + "月",
                MONTHS[first.getMonthValue() - 1] + " " + first.getYear());
        return Paint.BOLD.on(
                wording.of(
                        CalendarWords.MONTH, name, view.workingDaysIn(shown), view.openDaysIn(shown) == 0 ? "" : "?"),
                coloured);
    }

    private String sign(Day day) {
        String number =
                (day.date().getDayOfMonth() < 10 ? " " : "") + day.date().getDayOfMonth();
        return painted(number + sign(day.kind()) + (day.isSettled() ? "" : "?"), day.kind());
    }

    private String painted(String cell, DayKind kind) {
        switch (kind) {
            case HOLIDAY:
                return Paint.RED.on(cell, coloured);
            case MAKE_UP:
                return Paint.YELLOW.on(cell, coloured);
            default:
                return cell;
        }
    }

    private String sign(DayKind kind) {
        boolean chinese = wording.language() == Language.ZH;
        switch (kind) {
            case HOLIDAY:
                return chinese ? "休" : "o";
            case MAKE_UP:
                return chinese ? "班" : "*";
            case WEEKEND:
                return "-";
            default:
                return "";
        }
    }

    /** What the signs mean. */
    String legend() {
        List<String> signs = new ArrayList<>();
        for (DayKind kind : Arrays.asList(DayKind.WEEKEND, DayKind.HOLIDAY, DayKind.MAKE_UP)) {
            signs.add(painted(sign(kind), kind) + "  " + wording.of(meaning(kind)));
        }
        if (view.openDaysIn(view.days()) > 0) {
            signs.add("?  " + wording.of(CalendarWords.OPEN_MARK));
        }
        return String.join("     ", signs);
    }

    private static Bilingual meaning(DayKind kind) {
        switch (kind) {
            case HOLIDAY:
                return CalendarWords.HOLIDAY;
            case MAKE_UP:
                return CalendarWords.MAKE_UP;
            default:
                return CalendarWords.WEEKEND;
        }
    }

    private static String padded(String text, int width) {
        StringBuilder padded = new StringBuilder(text);
        for (int i = DisplayWidth.of(text); i < width; i++) {
            padded.append(' ');
        }
        return padded.toString();
    }
}
