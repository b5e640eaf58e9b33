package org.petitionrules.testkit.cli.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.petitionrules.model.Claim;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.decision.AdverseOutcome;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.decision.Finding;
import org.petitionrules.testkit.cli.page.Page;
import org.petitionrules.testkit.cli.page.Paint;
import org.petitionrules.testkit.cli.page.Wording;

/** Each claim with what was found for it, and what was found for the matter: colour, grade, attention. */
final class FindingsPart {
    private static final String COLOUR = "colour";

    private final Wording wording;
    private final Citations citations;
    private final Names names;
    private final boolean coloured;

    FindingsPart(Wording wording, Citations citations, Names names, boolean coloured) {
        this.wording = wording;
        this.citations = citations;
        this.names = names;
        this.coloured = coloured;
    }

    void add(Answer answer, Page page) {
        Decision decision = answer.decision();
        ClaimWords words = new ClaimWords(wording, answer.asked(), decision.moment());
        String label = wording.of(CardWords.CLAIMS);
        for (Claim claim : answer.asked().dossier().petition().claims()) {
            page.field(label, words.of(claim));
            label = "";
            found(decision, Optional.of(claim.id())).forEach((rules, line) -> {
                page.item(2, "- ", line);
                for (AdverseOutcome adverse : decision.adverse()) {
                    Finding finding = adverse.finding();
                    if (finding.claim().equals(Optional.of(claim.id()))
                            && finding.rules().equals(rules)) {
                        page.item(4, "", remaining(adverse));
                    }
                }
            });
        }
        List<String> standing =
                new ArrayList<>(found(decision, Optional.empty()).values());
        missingColour(answer).ifPresent(line -> standing.add(0, line));
        label = wording.of(CardWords.STANDING);
        for (String line : standing) {
            page.field(label, line);
            label = "";
        }
    }

    /** Told where the book knows a colour and graded the matter, yet found none: that is not the same as green. */
    private Optional<String> missingColour(Answer answer) {
        Decision decision = answer.decision();
        if (decision.riskColor().isPresent() || !decision.progressClass().isPresent()) {
            return Optional.empty();
        }
        return answer.book().facts().stream()
                .filter(fact -> fact.id().equals(COLOUR))
                .map(fact -> wording.labelled(wording.of(fact.label()), wording.of(CardWords.NO_COLOUR)))
                .findFirst();
    }

    /** What was found for a claim, or for the matter, by its rules; what rests on the same rules stands on one line. */
    private Map<List<RuleRef>, String> found(Decision decision, Optional<String> claim) {
        Map<List<RuleRef>, List<String>> byRules = new LinkedHashMap<>();
        for (Finding finding : decision.findings()) {
            if (finding.claim().equals(claim)) {
                byRules.computeIfAbsent(finding.rules(), none -> new ArrayList<>())
                        .add(finding(finding));
            }
        }
        Map<List<RuleRef>, String> lines = new LinkedHashMap<>();
        byRules.forEach(
                (rules, found) -> lines.put(rules, wording.inSequence(found) + wording.cited(citations.of(rules))));
        return lines;
    }

    /** Who decides something adverse, and what the petitioner keeps (SG-07). */
    private String remaining(AdverseOutcome adverse) {
        List<String> remedies = new ArrayList<>();
        adverse.remedies().forEach(remedy -> remedies.add(wording.of(remedy.label())));
        String kept = wording.labelled(wording.of(CardWords.KEEPS), wording.listed(remedies));
        return adverse.decidedBy()
                .map(organ -> wording.of(CardWords.DECIDED_BY, names.of(organ), kept))
                .orElse(kept);
    }

    private String finding(Finding finding) {
        String value = wording.of(finding.label());
        if (finding.fact().id().equals(COLOUR)) {
            value = Paint.valueOf(finding.value().toUpperCase(Locale.ROOT)).on(value, coloured);
        }
        return wording.labelled(wording.of(finding.fact().label()), value);
    }
}
