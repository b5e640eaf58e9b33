package org.petitionrules.testkit.cli.card;

import java.util.Optional;
import org.petitionrules.model.CaseFile;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.explain.Explanation;

/** A case, the book it was decided by, and the decision, with its explanation when asked for. Immutable. */
public final class Answer {
    private final CaseFile asked;
    private final RuleBook book;
    private final Decision decision;
    private final Optional<Explanation> explanation;

    /**
     * An answer.
     *
     * @param asked the case
     * @param book the book it was decided by
     * @param decision the decision
     * @param explanation empty when not asked for
     */
    public Answer(CaseFile asked, RuleBook book, Decision decision, Optional<Explanation> explanation) {
        this.asked = asked;
        this.book = book;
        this.decision = decision;
        this.explanation = explanation;
    }

    /**
     * The case.
     *
     * @return not null
     */
    public CaseFile asked() {
        return asked;
    }

    /**
     * The book it was decided by.
     *
     * @return not null
     */
    public RuleBook book() {
        return book;
    }

    /**
     * The decision.
     *
     * @return not null
     */
    public Decision decision() {
        return decision;
    }

    /**
     * The explanation.
     *
     * @return empty when not asked for
     */
    public Optional<Explanation> explanation() {
        return explanation;
    }
}
