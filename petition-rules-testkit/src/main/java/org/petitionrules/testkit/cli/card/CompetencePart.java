package org.petitionrules.testkit.cli.card;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.competence.Competence;
import org.petitionrules.testkit.cli.page.Page;
import org.petitionrules.testkit.cli.page.Wording;

/** Which bodies are competent for each claim, and who settles it between them. */
final class CompetencePart {
    private final Wording wording;
    private final Citations citations;
    private final Names names;
    private final ClaimMarks marks;

    CompetencePart(Wording wording, Citations citations, Names names, ClaimMarks marks) {
        this.wording = wording;
        this.citations = citations;
        this.names = names;
        this.marks = marks;
    }

    void add(List<Competence> competences, Page page) {
        String label = wording.of(CardWords.BODIES);
        for (Competence competence : competences) {
            page.field(
                    label,
                    wording.labelled(
                                    wording.of(competence.standing().label())
                                            + marks.inBrackets(Collections.singletonList(competence.claim())),
                                    named(competence.bodies()))
                            + wording.cited(citations.of(competence.rules())));
            label = "";
            line(page, CardWords.SUPERIORS, competence.superiors());
            line(page, CardWords.LINK_MISSING, competence.missingLinkOf());
            line(page, CardWords.SUCCESSION_UNCLEAR, competence.unclearSuccessionOf());
            competence
                    .accepting()
                    .ifPresent(organ -> line(page, CardWords.ACCEPTING, Collections.singletonList(organ)));
        }
    }

    private void line(Page page, MessageTemplate words, List<OrganRef> organs) {
        if (!organs.isEmpty()) {
            page.item(2, "- ", wording.of(words, named(organs)));
        }
    }

    private String named(List<OrganRef> organs) {
        List<String> named = new ArrayList<>();
        organs.forEach(organ -> named.add(names.of(organ)));
        return named.isEmpty() ? wording.of(CardWords.NONE) : wording.inSequence(named);
    }
}
