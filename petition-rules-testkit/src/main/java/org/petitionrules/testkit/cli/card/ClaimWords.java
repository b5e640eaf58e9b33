package org.petitionrules.testkit.cli.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.petitionrules.model.Assessment;
import org.petitionrules.model.CaseFile;
import org.petitionrules.model.Category;
import org.petitionrules.model.Chronology;
import org.petitionrules.model.Claim;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.Moment;
import org.petitionrules.model.Term;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.testkit.cli.page.Wording;

/** A claim in words: its category and assessment as given at intake, or as the latest event on record says instead. */
final class ClaimWords {
    private final Wording wording;
    private final List<Event> standing;

    ClaimWords(Wording wording, CaseFile asked, Moment moment) {
        this.wording = wording;
        this.standing = Chronology.standing(asked.dossier(), moment);
    }

    String of(Claim claim) {
        Optional<Bilingual> category = latest(claim, "category", Category.values(), claim.category());
        Optional<Bilingual> assessment = latest(claim, "assessment", Assessment.values(), claim.assessment());
        List<String> words = new ArrayList<>();
        words.add(wording.of(category.orElse(CardWords.NO_CATEGORY)));
        if (assessment.isPresent() || isAssessed(category)) {
            words.add(wording.of(assessment.orElse(CardWords.NO_ASSESSMENT)));
        }
        return claim.id() + "  " + wording.inSequence(words);
    }

    /** Whether the law has it found reasonable or not: reports and litigation go other ways. */
    private static boolean isAssessed(Optional<Bilingual> category) {
        return !category.isPresent() || category.get().equals(Category.CLAIM.label());
    }

    private Optional<Bilingual> latest(Claim claim, String fact, Term[] terms, Optional<? extends Term> atIntake) {
        Optional<Bilingual> latest = atIntake.map(Term::label);
        for (Event event : standing) {
            FactValue restated = event.facts().get(fact);
            if (restated != null && event.concerns(claim.id())) {
                for (Term term : terms) {
                    latest = restated.equals(FactValue.code(term.code())) ? Optional.of(term.label()) : latest;
                }
            }
        }
        return latest;
    }
}
