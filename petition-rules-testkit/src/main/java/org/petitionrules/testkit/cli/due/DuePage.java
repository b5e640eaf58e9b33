package org.petitionrules.testkit.cli.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.Message;
import org.petitionrules.rules.calendar.DateRange;
import org.petitionrules.rules.deadline.Ledger;
import org.petitionrules.rules.deadline.LedgerSpan;
import org.petitionrules.testkit.cli.page.Dates;
import org.petitionrules.testkit.cli.page.Page;
import org.petitionrules.testkit.cli.page.Paint;
import org.petitionrules.testkit.cli.page.Printable;
import org.petitionrules.testkit.cli.page.Wording;

/** The answer to one question for people: the day in words, what was asked, the ledger, the month grid. */
public final class DuePage {
    private static final int INDENT = 2;
    private static final int COUNTS = 2;
    private static final int TOTAL = 3;
    /** Only the causes give way when the table is too wide. */
    private static final List<Integer> FIRM = Arrays.asList(0, 1, COUNTS, TOTAL);

    private DuePage() {}

    /**
     * The page.
     *
     * @param ledger not null
     * @param knownOn the day of knowledge that was asked for
     * @param basis the clock that the question goes by; empty when it goes by none
     * @param language not null
     * @param coloured whether to use the colours of a terminal
     * @return lines that each end in a line feed
     */
    public static String text(
            Ledger ledger, Optional<LocalDate> knownOn, Optional<Basis> basis, Language language, boolean coloured) {
        Page page = new Page(0);
        page.whole(Paint.BOLD.on(sentence(DueWords.answer(ledger), language), coloured), INDENT);
        page.whole(sentence(DueWords.question(ledger.deadline()), language), INDENT);
        basis.ifPresent(clock -> page.whole(sentence(DueWords.clock(clock), language), INDENT));
        page.whole(sentence(DueWords.calendar(ledger, knownOn), language), INDENT);
        page.blank();
        page.table(rows(ledger, new Wording(language)), FIRM);
        if (ledger.spans().stream().anyMatch(span -> !span.isSettled())) {
            page.indented(INDENT, DueWords.OPEN.in(language));
        }
        page.blank();
        for (String line : ledger.grid(language).split("\n")) {
            page.verbatim(line);
        }
        return page.text();
    }

    private static List<List<String>> rows(Ledger ledger, Wording wording) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(DueWords.HEADS.stream().map(wording::of).collect(Collectors.toList()));
        int counts = width(rows.get(0).get(COUNTS), ledger.spans().stream().mapToInt(LedgerSpan::units));
        int total = width(rows.get(0).get(TOTAL), ledger.spans().stream().mapToInt(LedgerSpan::total));
        for (LedgerSpan span : ledger.spans()) {
            List<String> causes = new ArrayList<>();
            span.causes().forEach(cause -> causes.add(Printable.text(wording.of(cause.inWords()))));
            rows.add(Arrays.asList(
                    days(span.days(), wording),
                    wording.of(span.role().label()) + (span.isSettled() ? "" : " ?"),
                    flushRight(span.units() == 0 ? "-" : String.valueOf(span.units()), counts),
                    flushRight(String.valueOf(span.total()), total),
                    wording.inSequence(causes)));
        }
        return rows;
    }

    /** A range for the column of days; a year is said once. */
    private static String days(DateRange days, Wording wording) {
        String first = wording.of(Dates.inColumn(days.first()));
        String last = wording.of(Dates.inColumn(days.last()));
        boolean sameYear = days.first().getYear() == days.last().getYear();
        return days.days() == 1 ? first : first + " .. " + (sameYear ? last.substring("2025-".length()) : last);
    }

    /** The columns that numbers take under a head. */
    private static int width(String head, IntStream numbers) {
        return Math.max(
                Page.columns(head),
                numbers.map(number -> String.valueOf(number).length()).max().orElse(0));
    }

    private static String flushRight(String number, int width) {
        return String.format("%" + width + "s", number);
    }

    private static String sentence(Message message, Language language) {
        String words = message.in(language);
        return Printable.text(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1))
                + (language == Language.ZH ? "。" : ".");
    }
}
