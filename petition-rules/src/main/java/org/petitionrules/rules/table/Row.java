package org.petitionrules.rules.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.rules.book.Remedy;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.clock.Duty;
import org.petitionrules.rules.fact.Condition;
import org.petitionrules.rules.fact.Fact;

/**
 * One row of a table: its conditions, and what follows when all of them hold: findings, duties, questions. Immutable.
 */
public final class Row {
    private final RuleRef rule;
    private final List<Condition> conditions;
    private final List<Outcome> outcomes;
    private final List<Duty> duties;
    private final List<Fact> asks;
    private final Set<Remedy> remedies;

    /**
     * A row.
     *
     * @param rule its id and provision
     * @param conditions all of which must hold
     * @param outcomes the findings it makes
     * @param duties the duties it brings about
     * @param asks the facts it asks for
     * @param remedies what remains open to the petitioner; none unless it finds something adverse
     */
    public Row(
            RuleRef rule,
            List<Condition> conditions,
            List<Outcome> outcomes,
            List<Duty> duties,
            List<Fact> asks,
            Set<Remedy> remedies) {
        this.rule = rule;
        this.conditions = Collections.unmodifiableList(new ArrayList<>(conditions));
        this.outcomes = Collections.unmodifiableList(new ArrayList<>(outcomes));
        this.duties = Collections.unmodifiableList(new ArrayList<>(duties));
        this.asks = Collections.unmodifiableList(new ArrayList<>(asks));
        this.remedies = Collections.unmodifiableSet(new LinkedHashSet<>(remedies));
    }

    /**
     * Whether a frame matches the row.
     *
     * @param frame values by fact index
     * @return true when every condition holds
     */
    public boolean matches(int[] frame) {
        for (Condition condition : conditions) {
            if (!condition.holds(frame)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The condition that keeps a frame from matching.
     *
     * @param frame values by fact index
     * @return the first that fails; empty when the row matches
     */
    public Optional<Condition> rejectedBy(int[] frame) {
        return conditions.stream().filter(condition -> !condition.holds(frame)).findFirst();
    }

    /**
     * The values of a fact the row allows.
     *
     * @param fact not null
     * @return all of them when the row does not read it
     */
    long allowed(Fact fact) {
        for (Condition condition : conditions) {
            if (condition.fact() == fact) {
                return condition.allowed();
            }
        }
        return all(fact);
    }

    static long all(Fact fact) {
        return -1L >>> (64 - fact.size());
    }

    /**
     * Whether two rows say the same.
     *
     * @param other not null
     * @return true when findings, duties, questions and remedies are equal
     */
    boolean saysTheSameAs(Row other) {
        return outcomes.equals(other.outcomes)
                && duties.equals(other.duties)
                && asks.equals(other.asks)
                && remedies.equals(other.remedies);
    }

    /**
     * The id and provision.
     *
     * @return not null
     */
    public RuleRef rule() {
        return rule;
    }

    /**
     * The conditions.
     *
     * @return unmodifiable
     */
    public List<Condition> conditions() {
        return conditions;
    }

    /**
     * The findings.
     *
     * @return unmodifiable
     */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /**
     * The duties.
     *
     * @return unmodifiable
     */
    public List<Duty> duties() {
        return duties;
    }

    /**
     * The facts asked for.
     *
     * @return unmodifiable
     */
    public List<Fact> asks() {
        return asks;
    }

    /**
     * What remains open to the petitioner where the row finds something adverse (SG-07).
     *
     * @return unmodifiable, empty unless it does
     */
    public Set<Remedy> remedies() {
        return remedies;
    }

    /** A value a row finds for a fact. Immutable. */
    public static final class Outcome {
        private final Fact fact;
        private final int value;

        /**
         * A finding.
         *
         * @param fact what is found
         * @param value from 1
         */
        public Outcome(Fact fact, int value) {
            this.fact = fact;
            this.value = value;
        }

        /**
         * What is found.
         *
         * @return not null
         */
        public Fact fact() {
            return fact;
        }

        /**
         * The value.
         *
         * @return from 1
         */
        public int value() {
            return value;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Outcome && ((Outcome) other).fact == fact && ((Outcome) other).value == value;
        }

        @Override
        public int hashCode() {
            return fact.index() * 64 + value;
        }
    }
}
