package org.petitionrules.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;

/** A ledger as months, two beside each other, Monday first: the day of the month and a mark of what the day does. */
final class MonthGrid {
    private static final Bilingual HEAD = Bilingual.of("一二三四五六日", "MoTuWeThFrSaSu");
    private static final Bilingual MAKE_UP = Bilingual.of("计入（调休上班日）", "counted (make-up working day)");
    private static final Bilingual HOLIDAY = Bilingual.of("休息日不计（节假日）", "skipped (holiday)");
    private static final Bilingual OPEN = Bilingual.of("没有通知可据，可能变动", "no notice on record, may still change");
    private static final String BETWEEN = "   ";

    private final Language language;
    private final LocalDate first;
    private final List<LedgerDay> days;
    private final Map<String, String> legend = new LinkedHashMap<>();
    /** Blank, number, mark, and a place for the question mark where any day needs it. */
    private final int cell;

    private MonthGrid(Ledger ledger, Language language) {
        this.language = language;
        this.days = ledger.days();
        this.first = days.get(0).date();
        boolean open = false;
        for (LedgerDay day : days) {
            open |= !day.isSettled();
            legend.put(mark(day), meaning(day));
        }
        if (open) {
            legend.put("?", OPEN.in(language));
        }
        this.cell = open ? 5 : 4;
    }

    static String of(Ledger ledger, Language language) {
        return new MonthGrid(ledger, language).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        LocalDate last = days.get(days.size() - 1).date();
        for (LocalDate month = first.withDayOfMonth(1); !month.isAfter(last); month = month.plusMonths(2)) {
            List<String> left = month(month);
            List<String> right = month.plusMonths(1).isAfter(last) ? new ArrayList<>() : month(month.plusMonths(1));
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                String line = DisplayWidth.padded(i < left.size() ? left.get(i) : "", 7 * cell)
                        + BETWEEN
                        + (i < right.size() ? right.get(i) : "");
                text.append(DisplayWidth.stripEnd(line)).append('\n');
            }
            text.append('\n');
        }
        legend.forEach((mark, meaning) ->
                text.append(' ').append(mark).append("  ").append(meaning).append('\n'));
        return text.toString();
    }

    private List<String> month(LocalDate firstDay) {
        List<String> lines = new ArrayList<>();
        String title = LedgerWords.month(firstDay).in(language);
        lines.add(DisplayWidth.blanks((7 * cell - DisplayWidth.of(title)) / 2) + title);
        StringBuilder line = new StringBuilder();
        String head = HEAD.in(language);
        int each = head.length() / 7;
        for (int i = 0; i < 7; i++) {
            line.append(' ').append(DisplayWidth.padded(head.substring(i * each, (i + 1) * each), cell - 1));
        }
        lines.add(DisplayWidth.stripEnd(line.toString()));
        line.setLength(0);
        line.append(DisplayWidth.blanks(cell * (firstDay.getDayOfWeek().getValue() - 1)));
        for (LocalDate day = firstDay; day.getMonthValue() == firstDay.getMonthValue(); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() == 1 && day.getDayOfMonth() > 1) {
                lines.add(DisplayWidth.stripEnd(line.toString()));
                line.setLength(0);
            }
            line.append(' ').append(DisplayWidth.padded(cell(day), cell - 1));
        }
        lines.add(DisplayWidth.stripEnd(line.toString()));
        return lines;
    }

    private String cell(LocalDate date) {
        String number = DisplayWidth.flushRight(String.valueOf(date.getDayOfMonth()), 2);
        long at = date.toEpochDay() - first.toEpochDay();
        if (at < 0 || at >= days.size()) {
            return number;
        }
        LedgerDay day = days.get((int) at);
        return number + mark(day) + (day.isSettled() ? "" : "?");
    }

    private static boolean isMakeUp(LedgerDay day) {
        return (day.role() == DayRole.COUNTED || day.role() == DayRole.EXTENDED)
                && day.causes().stream().anyMatch(cause -> cause.kind() == CauseKind.MAKE_UP);
    }

    private static boolean isHoliday(LedgerDay day) {
        return day.role() == DayRole.SKIPPED && day.causes().get(0).kind() != CauseKind.WEEKLY_REST;
    }

    private String meaning(LedgerDay day) {
        if (isMakeUp(day)) {
            return MAKE_UP.in(language);
        }
        return (isHoliday(day) ? HOLIDAY : day.role().label()).in(language);
    }

    private static String mark(LedgerDay day) {
        switch (day.role()) {
            case START:
                return ">";
            case COUNTED:
                return isMakeUp(day) ? "*" : "+";
            case EXTENDED:
                return isMakeUp(day) ? "*" : "x";
            case SKIPPED:
                return isHoliday(day) ? "o" : "-";
            case PAUSED:
                return "=";
            case END_ON_REST_DAY:
                return "!";
            case ROLLED:
                return "~";
            case SET:
                return ".";
            default:
                return "#";
        }
    }
}
