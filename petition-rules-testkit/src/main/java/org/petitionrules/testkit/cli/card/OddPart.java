package org.petitionrules.testkit.cli.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.rules.book.NotApplied;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.testkit.cli.page.Page;
import org.petitionrules.testkit.cli.page.Wording;

/** What did not take part: rules out of force or unconfirmed, one line an instrument; and what is odd about the dossier. */
final class OddPart {
    private final Wording wording;

    OddPart(Wording wording) {
        this.wording = wording;
    }

    void add(Decision decision, Page page) {
        add(decision, NotApplied.Why.OUT_OF_FORCE, CardWords.OUT_OF_FORCE, CardWords.RULES_OUT_OF_FORCE, page);
        add(decision, NotApplied.Why.UNCONFIRMED, CardWords.UNCONFIRMED, CardWords.RULES_UNCONFIRMED, page);
        add(decision, NotApplied.Why.UNCHECKED, CardWords.UNCONFIRMED, CardWords.RULES_UNCHECKED, page);
        String odd = wording.of(CardWords.ODD);
        for (Problem problem : decision.irregularities()) {
            page.field(
                    odd, wording.labelled(problem.pointer(), problem.message().in(wording.language())));
            odd = "";
        }
    }

    private void add(Decision decision, NotApplied.Why why, Bilingual label, MessageTemplate line, Page page) {
        Map<String, Map<LocalDate, Integer>> rules = new LinkedHashMap<>();
        for (NotApplied rule : decision.notApplied()) {
            if (rule.why() == why) {
                String source = wording.of(rule.rule().provision().source());
                rules.computeIfAbsent(source, none -> new TreeMap<>()).merge(rule.governingDate(), 1, Integer::sum);
            }
        }
        String[] shown = {wording.of(label)};
        rules.forEach((source, days) -> {
            List<String> counts = new ArrayList<>();
            days.forEach((day, count) -> counts.add(wording.of(CardWords.COUNT_ON, day, count)));
            page.field(shown[0], wording.of(line, source, wording.listed(counts)));
            shown[0] = "";
        });
    }
}
