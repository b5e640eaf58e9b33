package org.petitionrules.rules.closure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.Claim;
import org.petitionrules.rules.book.Provision;
import org.petitionrules.rules.book.Validity;
import org.petitionrules.rules.fact.Scope;

/**
 * The gate before one way of closing (结案关口): its conditions, national and local together. It answers with every
 * unmet condition at once. Immutable and thread-safe.
 */
public final class ClosureGate {
    private final ClosureKind kind;
    private final List<Provision> basis;
    private final Validity inForce;
    private final Set<Remedy> remedies;
    private final List<ClosureCondition> conditions;

    /**
     * A gate.
     *
     * @param kind the way of closing
     * @param basis what it rests on
     * @param inForce when every text it rests on is in force
     * @param remedies what remains open afterwards
     * @param conditions all of which must be met
     */
    public ClosureGate(
            ClosureKind kind,
            Set<Provision> basis,
            Validity inForce,
            Set<Remedy> remedies,
            List<ClosureCondition> conditions) {
        this.kind = kind;
        this.basis = Collections.unmodifiableList(new ArrayList<>(new LinkedHashSet<>(basis)));
        this.inForce = inForce;
        this.remedies = Collections.unmodifiableSet(EnumSet.copyOf(remedies));
        this.conditions = Collections.unmodifiableList(new ArrayList<>(conditions));
    }

    /**
     * Asks whether the matter may be closed in this way.
     *
     * @param claims the claims of the petition
     * @param frames values by fact index, one frame a claim, in the same order
     * @return the verdict, with everything that stands in the way
     */
    public ClosureVerdict check(List<Claim> claims, int[][] frames) {
        ClosureVerdict.Builder verdict =
                ClosureVerdict.builder().kind(kind).addAllBasis(basis).addAllRemedies(remedies);
        for (ClosureCondition condition : conditions) {
            int last = condition.scope() == Scope.CLAIM ? claims.size() : 1;
            for (int i = 0; i < last; i++) {
                if (!condition.isMet(frames[i])) {
                    Optional<String> claim = condition.scope() == Scope.CLAIM
                            ? Optional.of(claims.get(i).id())
                            : Optional.<String>empty();
                    verdict.addUnmet(new UnmetCondition(condition, claim, condition.isNotRecorded(frames[i])));
                }
            }
        }
        return verdict.build();
    }

    /**
     * The way of closing.
     *
     * @return not null
     */
    public ClosureKind kind() {
        return kind;
    }

    /**
     * The conditions.
     *
     * @return unmodifiable
     */
    public List<ClosureCondition> conditions() {
        return conditions;
    }

    /**
     * When every text it rests on is in force; the governing date is the day asked about.
     *
     * @return not null
     */
    public Validity inForce() {
        return inForce;
    }

    /**
     * What it rests on.
     *
     * @return unmodifiable
     */
    public List<Provision> basis() {
        return basis;
    }
}
