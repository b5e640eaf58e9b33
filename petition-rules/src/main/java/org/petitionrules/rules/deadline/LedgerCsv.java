package org.petitionrules.rules.deadline;

import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;

/** A ledger as comma-separated values, a row a day (RFC 4180). */
final class LedgerCsv {
    private static final Bilingual HEADER =
            Bilingual.of("日期,星期,性质,计入,累计,事由,已定", "date,weekday,kind,counted,total,cause,settled");
    private static final Bilingual YES = Bilingual.of("是", "yes");
    private static final Bilingual NO = Bilingual.of("否", "no");

    private LedgerCsv() {}

    static String of(Ledger ledger, Language language) {
        StringBuilder csv = new StringBuilder(HEADER.in(language)).append("\r\n");
        for (LedgerDay day : ledger.days()) {
            csv.append(day.date())
                    .append(',')
                    .append(LedgerWords.weekday(day.date()).in(language))
                    .append(',')
                    .append(quoted(day.role().label().in(language)))
                    .append(',')
                    .append(day.units())
                    .append(',')
                    .append(day.total())
                    .append(',')
                    .append(quoted(LedgerWords.causes(day.causes()).in(language)))
                    .append(',')
                    .append((day.isSettled() ? YES : NO).in(language))
                    .append("\r\n");
        }
        return csv.toString();
    }

    /** In quotes where it must be; every cause begins with words of ours, so no cell is taken for a formula. */
    private static String quoted(String cell) {
        return cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0
                ? cell
                : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
