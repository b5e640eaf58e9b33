package org.petitionrules.rules.book;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A rule that would have applied, had its text been in force on the governing date. The book does not fall through to
 * it; nothing is decided in its place. Immutable and thread-safe.
 */
public final class OutOfForce {
    private final RuleRef rule;
    private final LocalDate governingDate;

    /**
     * A rule out of force.
     *
     * @param rule the rule
     * @param governingDate the date on which its text would have to be in force
     */
    public OutOfForce(RuleRef rule, LocalDate governingDate) {
        this.rule = rule;
        this.governingDate = governingDate;
    }

    /**
     * The rule.
     *
     * @return not null
     */
    public RuleRef rule() {
        return rule;
    }

    /**
     * The date on which its text would have to be in force.
     *
     * @return not null
     */
    public LocalDate governingDate() {
        return governingDate;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutOfForce
                && ((OutOfForce) other).rule.equals(rule)
                && ((OutOfForce) other).governingDate.equals(governingDate);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, governingDate);
    }

    @Override
    public String toString() {
        return rule + " (" + governingDate + ")";
    }
}
