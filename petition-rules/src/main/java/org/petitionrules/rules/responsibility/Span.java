package org.petitionrules.rules.responsibility;

import java.time.LocalDate;
import java.util.Objects;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.book.RuleRef;

/**
 * From a day on, a body answers for the matter on a ground, until the next span begins. Immutable and thread-safe.
 */
public final class Span {
    private final OrganRef organ;
    private final LocalDate since;
    private final Ground ground;
    private final RuleRef rule;

    Span(OrganRef organ, LocalDate since, Ground ground, RuleRef rule) {
        this.organ = organ;
        this.since = since;
        this.ground = ground;
        this.rule = rule;
    }

    /**
     * The body.
     *
     * @return not null
     */
    public OrganRef organ() {
        return organ;
    }

    /**
     * The first day, inclusive.
     *
     * @return not null
     */
    public LocalDate since() {
        return since;
    }

    /**
     * Why.
     *
     * @return not null
     */
    public Ground ground() {
        return ground;
    }

    /**
     * The rule.
     *
     * @return not null
     */
    public RuleRef rule() {
        return rule;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Span
                && ((Span) other).organ.equals(organ)
                && ((Span) other).since.equals(since)
                && ((Span) other).ground == ground
                && ((Span) other).rule.equals(rule);
    }

    @Override
    public int hashCode() {
        return Objects.hash(organ, since, ground);
    }

    @Override
    public String toString() {
        return organ + " since " + since + " (" + ground.code() + ")";
    }
}
