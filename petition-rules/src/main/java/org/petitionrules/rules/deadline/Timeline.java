package org.petitionrules.rules.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.MessageTemplate;

/**
 * A ledger as a picture: a strip from the day of the event to the due day, months above, the due day below, and what each
 * colour stands for and why underneath.
 */
final class Timeline {
    private static final int WIDTH = 960;
    private static final int MARGIN = 24;
    private static final int STRIP = 34;
    private static final double WIDEST_DAY = 36;
    /** From this width on a day shows its number. */
    private static final double NUMBERED = 17;
    /** What a column of text takes at most, in units of the picture; the font is the reader's. */
    private static final double COLUMN = 7.3;

    private static final double BIG_COLUMN = 9.2;
    private static final int LINE = 17;
    private static final String GREY = " fill=\"#555555\"";
    private static final Bilingual MADE_UP = Bilingual.of("圆点：调休上班日", "dot: make-up working day");
    private static final Bilingual OPEN =
            Bilingual.of("虚线框：没有通知可据，可能变动", "dashed: no notice on record, may still change");
    private static final Bilingual UNROLLED = Bilingual.of("末日遇休息日", "ends on rest day");
    private static final MessageTemplate LABEL = MessageTemplate.of("timeline.label", "{0} {1}", "{0} {1}");

    private final Ledger ledger;
    private final Language language;
    private final Svg svg = new Svg();
    private final List<LedgerSpan> spans;
    private final LocalDate first;
    private final LocalDate last;
    private final double day;
    private double y = MARGIN;

    private Timeline(Ledger ledger, Language language) {
        this.ledger = ledger;
        this.language = language;
        this.spans = ledger.spans();
        this.first = spans.get(0).days().first();
        this.last = spans.get(spans.size() - 1).days().last();
        this.day = Math.min(WIDEST_DAY, (WIDTH - 2.0 * MARGIN) / (ChronoUnit.DAYS.between(first, last) + 1));
    }

    static String of(Ledger ledger, Language language) {
        return new Timeline(ledger, language).draw();
    }

    private String draw() {
        String title = LedgerWords.onOneLine(ledger.summary().in(language));
        for (String line : Svg.lines(title, (int) ((WIDTH - 2 * MARGIN) / BIG_COLUMN))) {
            y += 20;
            svg.text(MARGIN, y, " font-size=\"15\" font-weight=\"bold\" fill=\"#111111\"", line);
        }
        y += 30;
        label(first, LedgerWords.dated(first), true);
        y += 20;
        months();
        y += 8;
        strip();
        y += STRIP + 20;
        ends();
        y += 14;
        y = new TimelineLegend(svg, language, MARGIN, WIDTH - 2 * MARGIN, COLUMN, LINE).draw(spans, y);
        notes();
        return svg.document(
                WIDTH, (int) y + MARGIN, title, ledger.text(language), language == Language.ZH ? "zh-CN" : "en");
    }

    private double x(LocalDate date) {
        return MARGIN + day * ChronoUnit.DAYS.between(first, date);
    }

    /** Each month's name where it begins, unless it would run into the next. */
    private void months() {
        LocalDate month = first;
        while (!month.isAfter(last)) {
            LocalDate next = month.withDayOfMonth(1).plusMonths(1);
            String name = LedgerWords.month(month).in(language);
            double room = next.isAfter(last) ? WIDTH - x(month) : x(next) - x(month);
            // The first stands clear of the line from the day of the event up to its date.
            double at = month.equals(first) ? day / 2 + 4 : 3;
            if (DisplayWidth.of(name) * COLUMN + at < room) {
                svg.text(x(month) + at, y, GREY, name);
            }
            if (month.getDayOfMonth() == 1) {
                svg.rect(x(month) - 0.5, y - 11, 1, STRIP + 19, "#555555", "");
            }
            month = next;
        }
    }

    private void strip() {
        for (LedgerSpan span : spans) {
            double from = x(span.days().first());
            double width = day * span.days().days();
            svg.rect(from, y, width, STRIP, Palette.fill(span.role()), " stroke=\"#ffffff\" stroke-width=\"0.5\"");
            if (span.role() == DayRole.START) {
                svg.rect(from + 0.5, y + 0.5, width - 1, STRIP - 1, "none", " stroke=\"#555555\"");
            }
            if (!span.isSettled()) {
                svg.rect(
                        from + 1,
                        y + 1,
                        Math.max(width - 2, 0.5),
                        STRIP - 2,
                        "none",
                        " stroke=\"#c00000\" stroke-width=\"1.5\" stroke-dasharray=\"3 2\"");
            }
            if (TimelineLegend.isMakeUp(span)) {
                svg.path(
                        "M" + Svg.number(from + width / 2) + " " + Svg.number(y + STRIP + 5) + "h0",
                        "stroke=\"#111111\" stroke-width=\"4\" stroke-linecap=\"round\"");
            }
            if (day >= NUMBERED) {
                numbers(span);
            }
        }
    }

    private void numbers(LedgerSpan span) {
        String attributes = " text-anchor=\"middle\" font-size=\"11\" fill=\"" + Palette.ink(span.role()) + "\"";
        for (LocalDate date = span.days().first(); !date.isAfter(span.days().last()); date = date.plusDays(1)) {
            if (!date.equals(span.days().first())) {
                svg.rect(x(date) - 0.3, y, 0.6, STRIP, "#ffffff", " fill-opacity=\"0.6\"");
            }
            svg.text(x(date) + day / 2, y + STRIP - 11, attributes, String.valueOf(date.getDayOfMonth()));
        }
    }

    /** The due day, and the last day as counted where that is another: each on a line of its own. */
    private void ends() {
        LocalDate due = ledger.due().due();
        boolean rolled = !ledger.countedTo().equals(due) && !ledger.countedTo().isBefore(first);
        Bilingual dueLabel =
                LABEL.with(DayRole.DUE.label(), LedgerWords.dated(due)).text();
        if (!rolled) {
            label(due, dueLabel, false);
            return;
        }
        Bilingual unrolled =
                LABEL.with(UNROLLED, LedgerWords.dated(ledger.countedTo())).text();
        // To the right of its day a text must not meet the line of a later day, to the left that of an earlier one.
        boolean toTheRight = isLeftHalf(due);
        label(toTheRight ? due : ledger.countedTo(), toTheRight ? dueLabel : unrolled, false);
        double strip = y;
        y += LINE;
        svg.rect(x(toTheRight ? ledger.countedTo() : due) + day / 2 - 0.5, strip - 18, 1, 20, "#111111", "");
        label(toTheRight ? ledger.countedTo() : due, toTheRight ? unrolled : dueLabel, false);
    }

    private boolean isLeftHalf(LocalDate date) {
        return x(date) < WIDTH / 2.0;
    }

    private void label(LocalDate date, Bilingual text, boolean above) {
        double at = x(date) + day / 2;
        svg.rect(at - 0.5, above ? y - 10 : y - 18, 1, above ? 40 : 20, "#111111", "");
        boolean right = above || isLeftHalf(date);
        svg.text(
                right ? at + 4 : at - 4,
                y,
                right ? " fill=\"#111111\"" : " text-anchor=\"end\" fill=\"#111111\"",
                text.in(language));
    }

    private void notes() {
        if (spans.stream().anyMatch(TimelineLegend::isMakeUp)) {
            y += LINE;
            svg.text(MARGIN, y, GREY, MADE_UP.in(language));
        }
        if (spans.stream().anyMatch(span -> !span.isSettled())) {
            y += LINE;
            svg.text(MARGIN, y, GREY, OPEN.in(language));
        }
    }
}
