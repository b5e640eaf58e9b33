package org.petitionrules.testkit.cli;

import java.util.Collections;
import java.util.List;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.Problem;
import org.petitionrules.testkit.cli.input.Document;

/**
 * Tells what was refused and why, and what is in doubt, on the standard error: place, JSON pointer and message, a line
 * each, never content.
 *
 * <p>Of many documents in a row that cannot even be read, as in a file of another encoding or no JSON at all, the first
 * hundred are told one by one and the rest as a range of lines.
 */
final class Refusals {
    private static final int MOST_PER_DOCUMENT = 20;
    private static final int MOST_IN_A_ROW = 100;
    private static final int MOST_DOUBTS = 20;

    private final ErrorOutput errors;
    private final Language language;
    private int doubts;
    private int inARow;
    private int firstUntold;
    private int lastUntold;

    Refusals(ErrorOutput errors, Language language) {
        this.errors = errors;
        this.language = language;
    }

    void tell(Bilingual input, Message reason) {
        tell(input.in(language), Collections.singletonList(Problem.at("", reason)));
    }

    void tell(Bilingual input, List<Problem> problems) {
        tell(input.in(language), problems);
    }

    /** Tells everything that is wrong, however much. */
    void tellAll(Bilingual input, List<Problem> problems) {
        problems.forEach(problem -> errors.tell(line(input.in(language), problem)));
    }

    /** Tells that a document cannot even be read. */
    void tellUnreadable(Bilingual input, Document document, List<Problem> problems) {
        inARow++;
        if (inARow <= MOST_IN_A_ROW) {
            tell(place(input, document), problems);
            return;
        }
        firstUntold = inARow == MOST_IN_A_ROW + 1 ? document.firstLine() : firstUntold;
        lastUntold = document.lastLine();
    }

    /** Ends a row of documents that cannot be read: another came, or the end of the input. */
    void endRow(Bilingual input) {
        if (inARow > MOST_IN_A_ROW) {
            Message place = RunMessages.AT_LINES.with(input, firstUntold, lastUntold);
            tell(
                    place.in(language),
                    Collections.singletonList(
                            Problem.at("", RunMessages.MORE_UNREADABLE.with(inARow - MOST_IN_A_ROW))));
        }
        inARow = 0;
    }

    /** Tells of a document that is answered although its text may be garbled; of many, how many more there are. */
    void tellDoubt(Bilingual input, Document document) {
        if (document.isDoubtful() && ++doubts <= MOST_DOUBTS) {
            tell(input, document, RunMessages.DOUBTFUL.with());
        }
    }

    /** Ends an input. */
    void endInput(Bilingual input) {
        endRow(input);
        if (doubts > MOST_DOUBTS) {
            tell(input, RunMessages.MORE_DOUBTFUL.with(doubts - MOST_DOUBTS));
        }
        doubts = 0;
    }

    void tell(Bilingual input, Document document, Message reason) {
        tell(place(input, document), Collections.singletonList(Problem.at("", reason)));
    }

    void tell(Bilingual input, Document document, List<Problem> problems) {
        tell(place(input, document), problems);
    }

    private String place(Bilingual input, Document document) {
        if (document.index().isPresent()) {
            return RunMessages.AT_ITEM
                    .with(input, document.firstLine(), document.index().getAsLong() + 1)
                    .in(language);
        }
        boolean whole = document.firstLine() == 1 && document.lastLine() > 1;
        if (whole && !document.refusal().isPresent()) {
            return input.in(language);
        }
        return document.firstLine() == document.lastLine()
                ? RunMessages.AT_LINE.with(input, document.firstLine()).in(language)
                : RunMessages.AT_LINES
                        .with(input, document.firstLine(), document.lastLine())
                        .in(language);
    }

    private void tell(String place, List<Problem> problems) {
        int told = Math.min(problems.size(), MOST_PER_DOCUMENT);
        for (Problem problem : problems.subList(0, told)) {
            errors.tell(line(place, problem));
        }
        if (told < problems.size()) {
            Message more = RunMessages.MORE.with(problems.size() - told);
            errors.tell(line(place, Problem.at("", more)));
        }
    }

    private String line(String place, Problem problem) {
        String pointer = problem.pointer().isEmpty() ? "" : " " + problem.pointer();
        return place
                + pointer
                + (language == Language.ZH ? "：" : ": ")
                + problem.message().in(language);
    }
}
