package org.petitionrules.testkit.cli.due;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.Message;
import org.petitionrules.rules.deadline.Ledger;
import org.petitionrules.testkit.cli.page.Page;
import org.petitionrules.testkit.cli.page.Paint;
import org.petitionrules.testkit.cli.page.Printable;

/** The answer to one question for people: the day in words, what was asked, the ledger, the month grid. */
public final class DuePage {
    private static final int INDENT = 2;

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
        String[] lines = ledger.text(language).split("\n");
        // The first line is the question and the answer again.
        for (int i = 1; i < lines.length; i++) {
            page.verbatim(Printable.text(lines[i]));
        }
        page.blank();
        for (String line : ledger.grid(language).split("\n")) {
            page.verbatim(line);
        }
        return page.text();
    }

    private static String sentence(Message message, Language language) {
        String words = message.in(language);
        return Printable.text(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1))
                + (language == Language.ZH ? "。" : ".");
    }
}
