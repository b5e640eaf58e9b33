package org.petitionrules.testkit.cli;

import org.petitionrules.rules.json.DecisionJson;
import org.petitionrules.testkit.cli.card.Answer;

/** Prints answers as JSON Lines, one decision a line. */
final class JsonLineAnswers extends Answers {
    JsonLineAnswers(Output out) {
        super(out);
    }

    @Override
    void add(Answer answer) {
        print(
                answer.explanation().isPresent()
                        ? DecisionJson.write(
                                answer.decision(), answer.explanation().get())
                        : DecisionJson.write(answer.decision()));
        print("\n");
    }

    @Override
    void end(Totals totals) {
        flush();
    }
}
