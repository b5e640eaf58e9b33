package org.petitionrules.rules.closure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.petitionrules.model.Claim;
import org.petitionrules.rules.book.Provision;
import org.petitionrules.rules.book.Remedy;
import org.petitionrules.rules.book.Validity;
import org.petitionrules.rules.fact.Scope;

/**
 * The gate before one way of closing (结案关口): its conditions, national and local together. It answers with every
 * unmet condition at once.
 *
 * <p>Each pack's part counts while its text is in force on the day asked about; without the part of the lowest pack
 * the gate gives no verdict, so that a local book never closes by itself what the law does not yet, or no longer, know.
 * Immutable and thread-safe.
 */
public final class ClosureGate {
    private final ClosureKind kind;
    private final List<Part> parts;

    /**
     * A gate.
     *
     * @param kind the way of closing
     * @param parts what each pack wants, the lowest pack first; at least one
     */
    public ClosureGate(ClosureKind kind, List<Part> parts) {
        this.kind = kind;
        this.parts = Collections.unmodifiableList(new ArrayList<>(parts));
    }

    /**
     * Whether the gate gives a verdict on a day.
     *
     * @param day the day asked about
     * @return true when the text of its lowest pack is in force
     */
    public boolean isInForce(LocalDate day) {
        return parts.get(0).inForce.contains(day);
    }

    /**
     * Asks whether the matter may be closed in this way.
     *
     * @param claims the claims of the petition
     * @param frames values by fact index, one frame a claim, in the same order
     * @param day the day asked about, one on which the gate {@link #isInForce}
     * @return the verdict, with everything that stands in the way
     */
    public ClosureVerdict check(List<Claim> claims, int[][] frames, LocalDate day) {
        ClosureVerdict.Builder verdict = ClosureVerdict.builder().kind(kind).governedOn(day);
        for (Part part : parts) {
            if (part.inForce.contains(day)) {
                verdict.addBasis(part.basis).addAllRemedies(part.remedies);
                part.conditions.forEach(condition -> check(condition, claims, frames, verdict));
            }
        }
        return verdict.build();
    }

    private static void check(
            ClosureCondition condition, List<Claim> claims, int[][] frames, ClosureVerdict.Builder verdict) {
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

    /**
     * The way of closing.
     *
     * @return not null
     */
    public ClosureKind kind() {
        return kind;
    }

    /**
     * The conditions of all packs.
     *
     * @return unmodifiable
     */
    public List<ClosureCondition> conditions() {
        return Collections.unmodifiableList(
                parts.stream().flatMap(part -> part.conditions.stream()).collect(Collectors.toList()));
    }

    /**
     * What closing in this way rests on in the lowest pack.
     *
     * @return not null
     */
    public Provision basis() {
        return parts.get(0).basis;
    }

    /**
     * What remains open to the petitioner afterwards, by all packs.
     *
     * @return unmodifiable
     */
    public Set<Remedy> remedies() {
        Set<Remedy> remedies = new LinkedHashSet<>();
        parts.forEach(part -> remedies.addAll(part.remedies));
        return Collections.unmodifiableSet(remedies);
    }

    /** What one pack wants of a way of closing. Immutable. */
    public static final class Part {
        private final Validity inForce;
        private final Provision basis;
        private final Set<Remedy> remedies;
        private final List<ClosureCondition> conditions;

        /**
         * A part.
         *
         * @param inForce when its text is in force
         * @param basis what it rests on
         * @param remedies what remains open to the petitioner afterwards
         * @param conditions all of which must be met
         */
        public Part(Validity inForce, Provision basis, Set<Remedy> remedies, List<ClosureCondition> conditions) {
            this.inForce = inForce;
            this.basis = basis;
            this.remedies = Collections.unmodifiableSet(new LinkedHashSet<>(remedies));
            this.conditions = Collections.unmodifiableList(new ArrayList<>(conditions));
        }
    }
}
