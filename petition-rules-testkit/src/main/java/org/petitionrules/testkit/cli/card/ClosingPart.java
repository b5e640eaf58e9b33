package org.petitionrules.testkit.cli.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.petitionrules.rules.closure.ClosureVerdict;
import org.petitionrules.rules.closure.UnmetCondition;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.testkit.cli.page.Page;
import org.petitionrules.testkit.cli.page.Paint;
import org.petitionrules.testkit.cli.page.Wording;

/** Each way of closing: possible, or everything that stands in the way, with who can bring it about. */
final class ClosingPart {
    private final Wording wording;
    private final Citations citations;
    private final ClaimMarks marks;
    private final boolean coloured;

    ClosingPart(Wording wording, Citations citations, ClaimMarks marks, boolean coloured) {
        this.wording = wording;
        this.citations = citations;
        this.marks = marks;
        this.coloured = coloured;
    }

    void add(Decision decision, Page page) {
        String label = wording.of(CardWords.CLOSING);
        if (decision.closures().isEmpty()) {
            page.field(label, wording.of(CardWords.NO_GATE));
        }
        for (ClosureVerdict verdict : decision.closures()) {
            page.field(label, verdict(verdict));
            label = "";
            unmet(verdict).values().forEach(same -> page.item(2, "- ", line(same, verdict)));
            List<String> remedies = verdict.remedies().stream()
                    .map(left -> wording.of(left.label()))
                    .collect(Collectors.toList());
            page.item(2, "", wording.labelled(wording.of(CardWords.REMEDIES), wording.listed(remedies)));
        }
    }

    private String verdict(ClosureVerdict verdict) {
        List<String> basis = verdict.basis().stream().map(citations::of).collect(Collectors.toList());
        String kind = wording.of(verdict.kind().label()) + wording.cited(wording.inSequence(basis));
        long conditions = unmet(verdict).size();
        return wording.labelled(
                kind,
                verdict.isClosable()
                        ? Paint.GREEN.on(wording.of(CardWords.CLOSABLE), coloured)
                        : wording.of(CardWords.NOT_CLOSABLE, conditions));
    }

    /** The conditions in order, each once, with the claims it is unmet for. */
    private static Map<List<Object>, List<UnmetCondition>> unmet(ClosureVerdict verdict) {
        Map<List<Object>, List<UnmetCondition>> conditions = new LinkedHashMap<>();
        for (UnmetCondition unmet : verdict.unmet()) {
            List<Object> like = Arrays.asList(unmet.condition().rule(), unmet.isNotRecorded());
            conditions.computeIfAbsent(like, none -> new ArrayList<>()).add(unmet);
        }
        return conditions;
    }

    private String line(List<UnmetCondition> same, ClosureVerdict verdict) {
        UnmetCondition first = same.get(0);
        List<String> claims = new ArrayList<>();
        same.forEach(unmet -> unmet.claim().ifPresent(claims::add));
        List<String> remarks = new ArrayList<>(marks.of(claims));
        remarks.add(wording.of(CardWords.BY, first.condition().metBy().label()));
        if (first.isNotRecorded()) {
            remarks.add(wording.of(CardWords.NOT_RECORDED));
        }
        return wording.of(first.condition().label())
                + wording.inBrackets(wording.inSequence(remarks))
                + wording.cited(citations.of(first.condition().rule(), verdict.basis()));
    }
}
