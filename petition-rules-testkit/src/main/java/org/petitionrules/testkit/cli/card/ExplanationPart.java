package org.petitionrules.testkit.cli.card;

import org.petitionrules.rules.explain.Explanation;
import org.petitionrules.testkit.cli.page.Page;
import org.petitionrules.testkit.cli.page.Wording;

/** The explanation as an indented tree, each leaf with its rule and article. */
final class ExplanationPart {
    private final Wording wording;
    private final Citations citations;

    ExplanationPart(Wording wording, Citations citations) {
        this.wording = wording;
        this.citations = citations;
    }

    void add(Explanation explanation, Page page) {
        page.whole(wording.of(CardWords.WHY), 0);
        add(explanation, 2, page);
    }

    private void add(Explanation explanation, int indent, Page page) {
        String statement = explanation.statement().in(wording.language())
                + (explanation.rules().isEmpty() ? "" : wording.cited(citations.of(explanation.rules())));
        page.indented(indent, statement);
        for (Explanation part : explanation.parts()) {
            add(part, indent + 2, page);
        }
    }
}
