package org.petitionrules.testkit.cli;

import org.petitionrules.model.message.Language;
import org.petitionrules.testkit.cli.card.Answer;
import org.petitionrules.testkit.cli.card.Card;

/** Prints answers as cards for people, and a last line with the totals. */
final class TextAnswers extends Answers {
    private final Language language;
    private final Terminal terminal;

    TextAnswers(Output out, Language language, Terminal terminal) {
        super(out);
        this.language = language;
        this.terminal = terminal;
    }

    @Override
    void add(Answer answer) {
        print(new Card(language, terminal.isColoured()).text(answer));
        print("\n");
        if (terminal.isInteractive()) {
            flush();
        }
    }

    @Override
    void end(Totals totals) {
        print(totals.in(RunMessages.TOTALS).in(language));
        print(language == Language.ZH ? "。" : ". ");
        print(RunMessages.NOT_ADVICE.with().in(language) + "\n");
        flush();
    }
}
