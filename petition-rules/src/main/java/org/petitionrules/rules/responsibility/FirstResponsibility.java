package org.petitionrules.rules.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.organ.Organ;
import org.petitionrules.model.organ.OrganDirectory;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.book.RuleRef;

/**
 * The first-responsible body (首办责任单位) at the moment asked about, and the chain that led to it.
 *
 * <p>A body that was split, merged or abolished gives way to its one successor, and where that is unclear to the government
 * or committee it belonged to. No body that is accused by a claim, and none that recused, ever answers: the next-higher
 * body does. Where the
 * organ directory does not name that body, {@link #organ()} is empty and {@link #missingSuperiorOf()} tells whose
 * superior is missing; nothing is guessed. Immutable and thread-safe.
 */
public final class FirstResponsibility {
    private final Optional<OrganRef> organ;
    private final Optional<LocalDate> since;
    private final Optional<OrganRef> missingSuperiorOf;
    private final List<RuleRef> rules;
    private final List<Span> chain;

    private FirstResponsibility(
            Optional<OrganRef> organ,
            Optional<LocalDate> since,
            Optional<OrganRef> missingSuperiorOf,
            List<RuleRef> rules,
            List<Span> chain) {
        this.organ = organ;
        this.since = since;
        this.missingSuperiorOf = missingSuperiorOf;
        this.rules = Collections.unmodifiableList(rules);
        this.chain = chain;
    }

    /**
     * Works it out.
     *
     * @param chain who held the matter when
     * @param barred the bodies that may not answer, by why: accused by a claim, recused, or with a direct interest
     * @param organs the directory
     * @param day the day asked about, on which a body may be no more
     * @param rules the book's rules
     * @return the body, or whose superior is missing; neither when nothing was received
     */
    public static FirstResponsibility of(
            HolderChain chain,
            Map<Ground, Set<OrganRef>> barred,
            OrganDirectory organs,
            LocalDate day,
            ResponsibilityRules rules) {
        if (!chain.last().isPresent()) {
            return new FirstResponsibility(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Collections.<RuleRef>emptyList(),
                    chain.spans());
        }
        Span last = chain.last().get();
        Set<RuleRef> reasons = new java.util.LinkedHashSet<>();
        reasons.add(last.rule());
        Set<OrganRef> seen = new HashSet<>();
        OrganRef organ = last.organ();
        Optional<OrganRef> answering = Optional.of(organ);
        while (true) {
            Optional<Organ> ended = rules.has(Ground.SUCCEEDED) ? organs.findEnded(organ, day) : Optional.empty();
            Optional<Ground> ground = ended.isPresent() ? Optional.of(Ground.SUCCEEDED) : whyBarred(organ, barred);
            if (!ground.isPresent()) {
                break;
            }
            if (rules.has(ground.get())) {
                reasons.add(rules.rule(ground.get()));
            }
            Optional<OrganRef> next = ended.isPresent() ? tookOverFrom(ended.get()) : superior(organ, organs, day);
            answering = seen.add(organ) ? next : Optional.empty();
            if (!answering.isPresent()) {
                break;
            }
            organ = answering.get();
        }
        return new FirstResponsibility(
                answering,
                Optional.of(last.since()),
                answering.isPresent() ? Optional.empty() : Optional.of(organ),
                new ArrayList<>(reasons),
                chain.spans());
    }

    private static Optional<Ground> whyBarred(OrganRef organ, Map<Ground, Set<OrganRef>> barred) {
        return barred.entrySet().stream()
                .filter(why -> why.getValue().contains(organ))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The one successor; where there is none or several, the government or committee it belonged to, which names one. */
    private static Optional<OrganRef> tookOverFrom(Organ ended) {
        return ended.successors().size() == 1 ? Optional.of(ended.successors().get(0)) : ended.governmentSuperior();
    }

    /** The line superior, else the government it belongs to: both are above it, and one of them must answer. */
    private static Optional<OrganRef> superior(OrganRef organ, OrganDirectory organs, LocalDate day) {
        Optional<Organ> found = organs.find(organ, day);
        if (!found.isPresent()) {
            return Optional.empty();
        }
        return found.get().lineSuperior().isPresent()
                ? found.get().lineSuperior()
                : found.get().governmentSuperior();
    }

    /**
     * The body that answers.
     *
     * @return empty when nothing was received, or when its name is missing from the directory
     */
    public Optional<OrganRef> organ() {
        return organ;
    }

    /**
     * Since when, inclusive.
     *
     * @return empty when nothing was received
     */
    public Optional<LocalDate> since() {
        return since;
    }

    /**
     * The organ whose next-higher body answers but is not in the directory.
     *
     * @return empty when nothing is missing
     */
    public Optional<OrganRef> missingSuperiorOf() {
        return missingSuperiorOf;
    }

    /**
     * The rules behind it.
     *
     * @return unmodifiable, empty when nothing was received
     */
    public List<RuleRef> rules() {
        return rules;
    }

    /**
     * Who held the matter when.
     *
     * @return unmodifiable, in order of time
     */
    public List<Span> chain() {
        return chain;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof FirstResponsibility)) {
            return false;
        }
        FirstResponsibility that = (FirstResponsibility) other;
        return organ.equals(that.organ)
                && since.equals(that.since)
                && missingSuperiorOf.equals(that.missingSuperiorOf)
                && rules.equals(that.rules)
                && chain.equals(that.chain);
    }

    @Override
    public int hashCode() {
        return Objects.hash(organ, since, rules);
    }
}
