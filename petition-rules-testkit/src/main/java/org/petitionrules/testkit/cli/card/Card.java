package org.petitionrules.testkit.cli.card;

import java.util.ArrayList;
import java.util.List;
import org.petitionrules.model.Moment;
import org.petitionrules.model.message.Language;
import org.petitionrules.testkit.cli.page.Page;
import org.petitionrules.testkit.cli.page.Paint;
import org.petitionrules.testkit.cli.page.Printable;
import org.petitionrules.testkit.cli.page.Wording;

/**
 * The card of one decision: what it is about, who answers, each claim, what is owed by when, what is asked for, what
 * stands in the way of closing, and the footnotes.
 *
 * <p>Immutable and thread-safe.
 */
public final class Card {
    private static final int CHINESE_LABELS = 10;
    private static final int ENGLISH_LABELS = 14;

    private final Language language;
    private final boolean coloured;

    /**
     * Cards in one language.
     *
     * @param language not null
     * @param coloured whether to use the colours of a terminal
     */
    public Card(Language language, boolean coloured) {
        this.language = language;
        this.coloured = coloured;
    }

    /**
     * The card of an answer.
     *
     * @param answer not null
     * @return lines of at most a hundred columns, each ending in a line feed
     */
    public String text(Answer answer) {
        Page page = new Page(language == Language.ZH ? CHINESE_LABELS : ENGLISH_LABELS);
        Wording wording = new Wording(language);
        Citations citations = new Citations(wording);
        Names names =
                new Names(answer.asked().organs(), answer.decision().moment().asOf());
        ClaimMarks marks =
                new ClaimMarks(wording, answer.asked().dossier().petition().claims());
        head(page, wording, answer);
        new ResponsibilityPart(wording, citations, names).add(answer.decision().responsibility(), page);
        new CompetencePart(wording, citations, names, marks)
                .add(answer.decision().competences(), page);
        new FindingsPart(wording, citations, names, coloured).add(answer, page);
        new DutiesPart(wording, citations, names, marks, coloured).add(answer.decision(), page);
        new AskedPart(wording, citations, marks).add(answer.decision(), page);
        new ClosingPart(wording, citations, marks, coloured).add(answer.decision(), page);
        new OddPart(wording).add(answer.decision(), page);
        answer.explanation().ifPresent(explanation -> new ExplanationPart(wording, citations).add(explanation, page));
        footnotes(page, wording, citations);
        return page.text();
    }

    private void head(Page page, Wording wording, Answer answer) {
        page.rule('=');
        List<String> name = new ArrayList<>();
        name.add(answer.decision().dossier());
        answer.asked().title().ifPresent(title -> name.add(Printable.text(wording.of(title))));
        page.whole(Paint.BOLD.on(String.join("  ", name), coloured), 2);
        page.rule('-');
        answer.asked()
                .source()
                .ifPresent(source -> page.field(wording.of(CardWords.SOURCE), Printable.text(wording.of(source))));
        page.field(
                wording.of(CardWords.BOOK),
                wording.of(answer.book().title())
                        + wording.inBrackets(answer.book().id()));
        Moment moment = answer.decision().moment();
        page.field(
                wording.of(CardWords.MOMENT),
                moment.knownOn().isPresent()
                        ? wording.of(
                                CardWords.KNOWN_ON,
                                moment.asOf(),
                                moment.knownOn().get())
                        : moment.asOf().toString());
    }

    private static void footnotes(Page page, Wording wording, Citations citations) {
        List<String> notes = citations.footnotes();
        if (notes.isEmpty()) {
            return;
        }
        page.rule('-');
        String label = wording.of(CardWords.NOTES);
        for (String note : notes) {
            page.field(label, note);
            label = "";
        }
    }
}
