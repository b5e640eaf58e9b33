package org.petitionrules.rules.decision;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.fact.Fact;

/**
 * A human judgement or record the decision needs and does not have (待认定事项): which, by whom, on what basis. The
 * library never makes it. Immutable and thread-safe.
 */
public final class FindingAsked {
    private final Fact fact;
    private final Optional<String> claim;
    private final List<RuleRef> rules;

    FindingAsked(Fact fact, Optional<String> claim, List<RuleRef> rules) {
        this.fact = fact;
        this.claim = claim;
        this.rules = Collections.unmodifiableList(rules);
    }

    /**
     * What is asked for, with its label, who supplies it, and the provision.
     *
     * @return a fact of the book's vocabulary
     */
    public Fact fact() {
        return fact;
    }

    /**
     * The id of the claim it is about.
     *
     * @return empty when it is about the matter
     */
    public Optional<String> claim() {
        return claim;
    }

    /**
     * The rules that need it.
     *
     * @return unmodifiable, at least one
     */
    public List<RuleRef> rules() {
        return rules;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindingAsked
                && ((FindingAsked) other).fact.id().equals(fact.id())
                && ((FindingAsked) other).claim.equals(claim)
                && ((FindingAsked) other).rules.equals(rules);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fact.id(), claim, rules);
    }

    @Override
    public String toString() {
        return fact + claim.map(id -> "@" + id).orElse("") + rules;
    }
}
