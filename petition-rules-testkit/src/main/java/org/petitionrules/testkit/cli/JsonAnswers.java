package org.petitionrules.testkit.cli;

import org.petitionrules.rules.json.DecisionJson;
import org.petitionrules.testkit.cli.card.Answer;

/** Prints answers as one JSON array. */
final class JsonAnswers extends Answers {
    private boolean begun;

    JsonAnswers(Output out) {
        super(out);
    }

    @Override
    void add(Answer answer) {
        String decision = answer.explanation().isPresent()
                ? DecisionJson.writePretty(
                        answer.decision(), answer.explanation().get())
                : DecisionJson.writePretty(answer.decision());
        print(begun ? ",\n" : "[\n");
        print(decision.substring(0, decision.length() - 1));
        begun = true;
    }

    @Override
    void end(Totals totals) {
        print(begun ? "\n]\n" : "[]\n");
        flush();
    }
}
