package org.petitionrules.rules.deadline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.MessageTemplate;

/** What the colours of a timeline stand for: one row for all spans that do the same for the same reason. */
final class TimelineLegend {
    private static final MessageTemplate ROW =
            MessageTemplate.of("timeline.row", "{0} · {1} · {2} · {3}", "{0} · {1} · {2} · {3}");
    private static final MessageTemplate DAYS = MessageTemplate.of("timeline.days", "{0}天", "{0} days");
    private static final MessageTemplate ONE_DAY = MessageTemplate.of("timeline.one-day", "1天", "1 day");
    private static final MessageTemplate MONTHS =
            MessageTemplate.of("timeline.months", "{0}，计{1}个月", "{0}, {1} complete months");
    private static final MessageTemplate ONE_MONTH =
            MessageTemplate.of("timeline.one-month", "{0}，计1个月", "{0}, 1 complete month");
    private static final MessageTemplate MANY =
            MessageTemplate.of("timeline.many", "{0}至{1}间共{2}段", "{2} times from {0} to {1}");
    private static final int LISTED = 3;

    private final Svg svg;
    private final Language language;
    private final double left;
    private final double width;
    private final double column;
    private final int line;

    TimelineLegend(Svg svg, Language language, double left, double width, double column, int line) {
        this.svg = svg;
        this.language = language;
        this.left = left;
        this.width = width;
        this.column = column;
        this.line = line;
    }

    /** Draws from a height down, and says where it ended. */
    double draw(List<LedgerSpan> spans, double from) {
        Map<List<Object>, List<LedgerSpan>> rows = new LinkedHashMap<>();
        for (LedgerSpan span : spans) {
            List<Object> key = Arrays.asList(span.role(), span.causes());
            rows.computeIfAbsent(key, none -> new ArrayList<>()).add(span);
        }
        double y = from;
        for (List<LedgerSpan> row : rows.values()) {
            y += line;
            DayRole role = row.get(0).role();
            svg.rect(left, y - 10, 12, 12, Palette.fill(role), " stroke=\"#555555\" stroke-width=\"0.5\"");
            String text = LedgerWords.onOneLine(words(row).in(language));
            List<String> lines = Svg.lines(text, (int) ((width - 20) / column));
            for (int i = 0; i < lines.size(); i++) {
                y += i == 0 ? 0 : line;
                svg.text(left + 20, y, " fill=\"#111111\"", lines.get(i));
            }
        }
        return y;
    }

    private static Bilingual words(List<LedgerSpan> row) {
        long count = row.stream().mapToLong(span -> span.days().days()).sum();
        int units = row.stream().mapToInt(LedgerSpan::units).sum();
        Bilingual days = (count == 1 ? ONE_DAY.with() : DAYS.with(count)).text();
        if (units > 0 && units < count) {
            days = (units == 1 ? ONE_MONTH.with(days) : MONTHS.with(days, units)).text();
        }
        String dates = row.stream().map(span -> span.days().toString()).collect(Collectors.joining(", "));
        Bilingual when = row.size() <= LISTED
                ? Bilingual.same(dates)
                : MANY.with(
                                row.get(0).days().first(),
                                row.get(row.size() - 1).days().last(),
                                row.size())
                        .text();
        return ROW.with(
                        row.get(0).role().label(),
                        days,
                        when,
                        LedgerWords.causes(row.get(0).causes()))
                .text();
    }

    static boolean isMakeUp(LedgerSpan span) {
        return span.causes().stream()
                .anyMatch(
                        cause -> cause.kind() == CauseKind.MAKE_UP || cause.kind() == CauseKind.MAKE_UP_DOES_NOT_ROLL);
    }
}
