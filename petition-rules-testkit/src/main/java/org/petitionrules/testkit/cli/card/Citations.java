package org.petitionrules.testkit.cli.card;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.book.Confidence;
import org.petitionrules.rules.book.Provision;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.testkit.cli.page.Wording;

/**
 * Cites rules by id and article, marks those that rest on less than the text of the law, and remembers what was cited,
 * for the footnotes.
 */
final class Citations {
    private final Wording wording;
    private final Map<Bilingual, Set<String>> articles = new LinkedHashMap<>();
    private final Set<Confidence> marked = new TreeSet<>();

    Citations(Wording wording) {
        this.wording = wording;
    }

    /** One rule with its article, such as "R34-clock 第三十四条". */
    String of(RuleRef rule) {
        return rule.ruleId() + " " + of(rule.provision());
    }

    /** One rule, whose article is left out where it was just cited. */
    String of(RuleRef rule, Collection<Provision> justCited) {
        return justCited.contains(rule.provision())
                ? rule.ruleId() + mark(rule.provision().confidence())
                : of(rule);
    }

    /** One article with its mark. */
    String of(Provision provision) {
        String article = wording.of(provision.article()) + mark(provision.confidence());
        articles.computeIfAbsent(provision.source(), source -> new LinkedHashSet<>())
                .add(article);
        return article;
    }

    /** Several rules; those of one article share it. */
    String of(Collection<RuleRef> rules) {
        Map<Provision, List<String>> ids = new LinkedHashMap<>();
        rules.forEach(rule ->
                ids.computeIfAbsent(rule.provision(), none -> new ArrayList<>()).add(rule.ruleId()));
        List<String> cited = new ArrayList<>();
        ids.forEach((provision, of) -> cited.add(String.join(" ", of) + " " + of(provision)));
        return wording.inSequence(cited);
    }

    /** The articles alone, each once. */
    String articles(Collection<RuleRef> rules) {
        Set<String> cited = new LinkedHashSet<>();
        rules.forEach(rule -> cited.add(of(rule.provision())));
        return wording.inSequence(cited);
    }

    private String mark(Confidence confidence) {
        if (confidence != Confidence.F) {
            marked.add(confidence);
        }
        switch (confidence) {
            case I:
                return "*";
            case E:
                return "+";
            case S:
            case M:
                return "?";
            default:
                return "";
        }
    }

    /** A line for each mark that was used, and one for each instrument that was cited. */
    List<String> footnotes() {
        List<String> notes = new ArrayList<>();
        for (Confidence confidence : marked) {
            notes.add(mark(confidence) + " " + wording.of(CardWords.mark(confidence)));
        }
        articles.forEach((source, of) -> notes.add(wording.labelled(wording.of(source), wording.inSequence(of))));
        return notes;
    }
}
