package org.petitionrules.rules.deadline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;

/** A ledger as lines: when, what, how many, so many in all, why. */
final class LedgerText {
    private static final Bilingual OPEN = Bilingual.of("? 没有通知可据，可能变动", "? no notice on record, may still change");
    private static final Bilingual[] HEADS = {
        Bilingual.of("日期", "days"),
        Bilingual.of("处理", "what"),
        Bilingual.of("计入", "counts"),
        Bilingual.of("累计", "total"),
        Bilingual.of("原因", "why")
    };

    private LedgerText() {}

    static String of(Ledger ledger, Language language) {
        List<String[]> rows = new ArrayList<>();
        rows.add(Arrays.stream(HEADS).map(head -> head.in(language)).toArray(String[]::new));
        boolean open = false;
        for (LedgerSpan span : ledger.spans()) {
            open |= !span.isSettled();
            rows.add(new String[] {
                LedgerWords.range(span.days(), language),
                span.role().label().in(language) + (span.isSettled() ? "" : " ?"),
                span.units() == 0 ? "-" : String.valueOf(span.units()),
                String.valueOf(span.total()),
                LedgerWords.onOneLine(LedgerWords.causes(span.causes()).in(language))
            });
        }
        StringBuilder text = new StringBuilder();
        text.append(LedgerWords.onOneLine(ledger.summary().in(language))).append('\n');
        int[] widths = new int[4];
        for (String[] row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row[i]));
            }
        }
        for (String[] row : rows) {
            text.append(DisplayWidth.padded(row[0], widths[0]))
                    .append("  ")
                    .append(DisplayWidth.padded(row[1], widths[1]))
                    .append("  ")
                    .append(DisplayWidth.flushRight(row[2], widths[2]))
                    .append("  ")
                    .append(DisplayWidth.flushRight(row[3], widths[3]))
                    .append("  ")
                    .append(DisplayWidth.stripEnd(row[4]))
                    .append('\n');
        }
        return text.append(open ? OPEN.in(language) + "\n" : "").toString();
    }
}
