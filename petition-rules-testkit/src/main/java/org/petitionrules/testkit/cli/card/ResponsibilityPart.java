package org.petitionrules.testkit.cli.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.responsibility.FirstResponsibility;
import org.petitionrules.rules.responsibility.Span;
import org.petitionrules.testkit.cli.page.Page;
import org.petitionrules.testkit.cli.page.Wording;

/** Who answers, since when and why, and who did before. */
final class ResponsibilityPart {
    private final Wording wording;
    private final Citations citations;
    private final Names names;

    ResponsibilityPart(Wording wording, Citations citations, Names names) {
        this.wording = wording;
        this.citations = citations;
        this.names = names;
    }

    void add(FirstResponsibility responsibility, Page page) {
        String label = wording.of(CardWords.ANSWERS);
        List<Span> chain = responsibility.chain();
        if (chain.isEmpty()) {
            page.field(label, wording.of(CardWords.NOBODY));
            return;
        }
        Span last = chain.get(chain.size() - 1);
        String who = responsibility
                .organ()
                .map(names::of)
                .orElseGet(() -> wording.of(
                        CardWords.SUPERIOR_MISSING,
                        names.of(responsibility.missingSuperiorOf().orElse(last.organ()))));
        boolean raised = !responsibility.organ().equals(Optional.of(last.organ()));
        page.field(
                label,
                raised
                        ? sentence(who, last.since(), CardWords.RAISED, raisedBy(responsibility))
                        : sentence(who, last.since(), last.ground().label(), responsibility.rules()));
        Set<Span> before = new LinkedHashSet<>(chain);
        if (!raised) {
            before.remove(last);
        }
        for (Span span : before) {
            page.field(
                    "",
                    wording.of(
                            CardWords.BEFORE,
                            span.since(),
                            names.of(span.organ()),
                            span.ground().label()));
        }
    }

    private String sentence(String who, LocalDate since, Bilingual why, List<RuleRef> rules) {
        return who + " " + wording.of(CardWords.SINCE, since, why) + wording.cited(citations.of(rules));
    }

    /** The rules that took it from the last holder to the body above. */
    private static List<RuleRef> raisedBy(FirstResponsibility responsibility) {
        List<RuleRef> rules = new ArrayList<>(responsibility.rules());
        return rules.size() > 1 ? rules.subList(1, rules.size()) : rules;
    }
}
