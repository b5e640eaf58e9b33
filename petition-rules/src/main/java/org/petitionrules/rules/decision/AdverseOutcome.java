package org.petitionrules.rules.decision;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.book.Remedy;

/**
 * A finding that is adverse to the petitioner (对信访人不利的结论): not accepted, no further accepted. It never stands
 * without its rules, the body that decides, and what remains open to the petitioner (SG-07).
 *
 * <p>It is what the rules say of what is on record, and binds nobody: the decision is the body's. A time limit of a
 * remedy is told by the obligations, where the law gives one. Immutable and thread-safe.
 */
public final class AdverseOutcome {
    private final Finding finding;
    private final Optional<OrganRef> decidedBy;
    private final Set<Remedy> remedies;

    /**
     * An adverse outcome.
     *
     * @param finding what was found, with its rules
     * @param decidedBy the body that decides; empty when no receipt is on record
     * @param remedies what remains open, at least one
     * @throws IllegalArgumentException when it has no rule or no remedy
     */
    AdverseOutcome(Finding finding, Optional<OrganRef> decidedBy, Set<Remedy> remedies) {
        if (finding.rules().isEmpty() || remedies.isEmpty()) {
            throw new IllegalArgumentException("须有依据和救济 / it needs a basis and a remedy");
        }
        this.finding = finding;
        this.decidedBy = decidedBy;
        this.remedies = Collections.unmodifiableSet(new LinkedHashSet<>(remedies));
    }

    /**
     * What was found, with the rules that made it so.
     *
     * @return not null
     */
    public Finding finding() {
        return finding;
    }

    /**
     * The body that decides: the one that received it last, which need not be the one that answers for the matter.
     *
     * @return empty when no receipt is on record
     */
    public Optional<OrganRef> decidedBy() {
        return decidedBy;
    }

    /**
     * What remains open to the petitioner.
     *
     * @return unmodifiable, at least one
     */
    public Set<Remedy> remedies() {
        return remedies;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdverseOutcome
                && ((AdverseOutcome) other).finding.equals(finding)
                && ((AdverseOutcome) other).decidedBy.equals(decidedBy)
                && ((AdverseOutcome) other).remedies.equals(remedies);
    }

    @Override
    public int hashCode() {
        return Objects.hash(finding, decidedBy, remedies);
    }

    @Override
    public String toString() {
        return finding + " by " + decidedBy.map(Object::toString).orElse("-") + " leaves " + remedies;
    }
}
