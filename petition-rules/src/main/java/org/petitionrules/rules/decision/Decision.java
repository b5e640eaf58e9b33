package org.petitionrules.rules.decision;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.petitionrules.model.Moment;
import org.petitionrules.model.ProgressClass;
import org.petitionrules.model.RiskColor;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.model.message.Problem;
import org.petitionrules.rules.book.NotApplied;
import org.petitionrules.rules.clock.Obligation;
import org.petitionrules.rules.closure.ClosureKind;
import org.petitionrules.rules.closure.ClosureVerdict;
import org.petitionrules.rules.competence.Competence;
import org.petitionrules.rules.responsibility.FirstResponsibility;

/**
 * What the rules say about a dossier at a moment (决定): who answers, where it goes, what is owed by when, colour and
 * grade, what is asked for, and for each way of closing everything that stands in the way; each with rule and
 * provision.
 *
 * <p>It decides about the authority's duties on a matter and never about a person. It is not legal advice; rules that
 * rest on a reading of this project say so by the {@link org.petitionrules.rules.book.Confidence confidence} of their
 * provision. It carries no content of the petition. Immutable and thread-safe.
 */
@HouseStyle
@Value.Immutable
public abstract class Decision {
    Decision() {}

    /**
     * The id of the rule book.
     *
     * @return not null
     */
    public abstract String book();

    /**
     * The id of the dossier.
     *
     * @return not null
     */
    public abstract String dossier();

    /**
     * The moment asked about.
     *
     * @return not null
     */
    public abstract Moment moment();

    /**
     * Who answers for the matter.
     *
     * @return not null
     */
    public abstract FirstResponsibility responsibility();

    /**
     * Which bodies are competent for a claim and who settles it between them, for the claims of which the competent bodies
     * are recorded, or whose holder is no more.
     *
     * @return unmodifiable, in the order of the petition
     */
    public abstract List<Competence> competences();

    /**
     * What the tables found, in the order of the book, claims in the order of the petition.
     *
     * @return unmodifiable
     */
    public abstract List<Finding> findings();

    /**
     * Those of the findings that are adverse to the petitioner, each with the body that decides and what remains open.
     *
     * @return unmodifiable
     */
    public abstract List<AdverseOutcome> adverse();

    /**
     * What is owed, met or not; then the duties without a clock.
     *
     * @return unmodifiable
     */
    public abstract List<Obligation> obligations();

    /**
     * What is asked for because nobody recorded it.
     *
     * @return unmodifiable
     */
    public abstract List<FindingAsked> findingsAsked();

    /**
     * One verdict for each way of closing the book knows.
     *
     * @return unmodifiable
     */
    public abstract List<ClosureVerdict> closures();

    /**
     * Rules that would have decided, had their text been in force on the governing date, or been confirmed. A
     * clock out of force is not told of where another version of its instrument is in force.
     *
     * @return unmodifiable
     */
    public abstract List<NotApplied> notApplied();

    /**
     * What is odd about the dossier: impossible dates, events dated after the day asked about, words the book does not
     * know, organs that the directory handed in does not have, extensions without effect. The decision stands for what
     * is sound.
     *
     * @return unmodifiable, with pointers into the dossier
     */
    public abstract List<Problem> irregularities();

    /**
     * What was found for a claim.
     *
     * @param factId a fact of the book
     * @param claimId a claim of the dossier
     * @return empty when nothing was found
     */
    public final Optional<Finding> finding(String factId, String claimId) {
        return findings().stream()
                .filter(finding ->
                        finding.fact().id().equals(factId) && finding.claim().equals(Optional.of(claimId)))
                .findFirst();
    }

    /**
     * What was found for the matter.
     *
     * @param factId a fact of the book
     * @return empty when nothing was found
     */
    public final Optional<Finding> finding(String factId) {
        return findings().stream()
                .filter(finding ->
                        finding.fact().id().equals(factId) && !finding.claim().isPresent())
                .findFirst();
    }

    /**
     * The risk colour, from the book's finding {@code colour}.
     *
     * @return empty when the book has none, or not enough is recorded; never green for want of a record
     */
    public final Optional<RiskColor> riskColor() {
        return finding("colour")
                .map(finding -> RiskColor.valueOf(finding.value().toUpperCase(java.util.Locale.ROOT)));
    }

    /**
     * The progress grade, from the book's finding {@code grade}.
     *
     * @return empty when the book has none
     */
    public final Optional<ProgressClass> progressClass() {
        return finding("grade")
                .map(finding -> ProgressClass.valueOf(finding.value().toUpperCase(java.util.Locale.ROOT)));
    }

    /**
     * The verdict on one way of closing.
     *
     * @param kind not null
     * @return empty when the book does not know it, or its text is not in force
     */
    public final Optional<ClosureVerdict> closure(ClosureKind kind) {
        return closures().stream().filter(verdict -> verdict.kind() == kind).findFirst();
    }

    /** By which book and when, and how much it says: no ids, nothing of the petition. */
    @Override
    public String toString() {
        return "Decision{by " + book() + " as of " + moment().asOf() + ": "
                + findings().size()
                + " findings, " + obligations().size() + " obligations, "
                + findingsAsked().size()
                + " findings asked for, " + irregularities().size() + " irregularities}";
    }

    /**
     * A new builder.
     *
     * @return empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Decision}; not thread-safe. */
    public static final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
