package org.petitionrules.testkit.cli.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.decision.FindingAsked;
import org.petitionrules.testkit.cli.page.Page;
import org.petitionrules.testkit.cli.page.Wording;

/** What is asked for because nobody recorded it: by whom, what, on what article; what has all three in common together. */
final class AskedPart {
    private final Wording wording;
    private final Citations citations;
    private final ClaimMarks marks;

    AskedPart(Wording wording, Citations citations, ClaimMarks marks) {
        this.wording = wording;
        this.citations = citations;
        this.marks = marks;
    }

    void add(Decision decision, Page page) {
        Map<List<String>, Map<String, List<String>>> groups = new LinkedHashMap<>();
        for (FindingAsked asked : decision.findingsAsked()) {
            List<String> group =
                    Arrays.asList(wording.of(asked.fact().suppliedBy().label()), citations.articles(asked.rules()));
            List<String> claims = groups.computeIfAbsent(group, none -> new LinkedHashMap<>())
                    .computeIfAbsent(wording.of(asked.fact().label()), none -> new ArrayList<>());
            claims.addAll(asked.claim().map(Collections::singletonList).orElse(Collections.<String>emptyList()));
        }
        String[] label = {wording.of(CardWords.ASKED)};
        groups.forEach((group, facts) -> {
            List<String> items = new ArrayList<>();
            facts.forEach((fact, claims) -> items.add(fact + marks.inBrackets(claims)));
            page.field(
                    label[0],
                    wording.labelled(wording.of(CardWords.BY, group.get(0)), wording.inSequence(items))
                            + wording.cited(group.get(1)));
            label[0] = "";
        });
    }
}
