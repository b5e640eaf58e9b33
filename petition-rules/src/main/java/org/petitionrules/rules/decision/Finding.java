package org.petitionrules.rules.decision;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.fact.Fact;

/**
 * Something the rules found (结论): a route, a colour, a grade, with every rule that made it so. Immutable and
 * thread-safe.
 */
public final class Finding {
    private final Fact fact;
    private final int value;
    private final Optional<String> claim;
    private final LocalDate governedOn;
    private final List<RuleRef> rules;

    Finding(Fact fact, int value, Optional<String> claim, LocalDate governedOn, List<RuleRef> rules) {
        this.fact = fact;
        this.value = value;
        this.claim = claim;
        this.governedOn = governedOn;
        this.rules = Collections.unmodifiableList(rules);
    }

    /**
     * What was found.
     *
     * @return a fact of the book's vocabulary
     */
    public Fact fact() {
        return fact;
    }

    /**
     * The code of the value.
     *
     * @return one of {@link Fact#values()}
     */
    public String value() {
        return fact.values().get(value - 1);
    }

    /**
     * The name of the value.
     *
     * @return not null
     */
    public Bilingual label() {
        return fact.labelOf(value);
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
     * The day whose text governs it (A21): for routing the day of the first receipt, else the day asked about.
     *
     * @return not null
     */
    public LocalDate governedOn() {
        return governedOn;
    }

    /**
     * The rules that made it so.
     *
     * @return unmodifiable, at least one
     */
    public List<RuleRef> rules() {
        return rules;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding
                && ((Finding) other).fact.id().equals(fact.id())
                && ((Finding) other).value == value
                && ((Finding) other).claim.equals(claim)
                && ((Finding) other).governedOn.equals(governedOn)
                && ((Finding) other).rules.equals(rules);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fact.id(), value, claim, governedOn, rules);
    }

    @Override
    public String toString() {
        return fact + claim.map(id -> "@" + id).orElse("") + "=" + value() + rules;
    }
}
