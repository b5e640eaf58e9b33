package org.petitionrules.rules.decision;

import java.util.Optional;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.table.Table;

/** One step of deciding: a fact to be read, or a table to be run. Immutable. */
public final class Step {
    private final Optional<Fact> fact;
    private final Optional<Table> table;

    private Step(Optional<Fact> fact, Optional<Table> table) {
        this.fact = fact;
        this.table = table;
    }

    /**
     * Reading a fact.
     *
     * @param fact not null
     * @return the step
     */
    public static Step of(Fact fact) {
        return new Step(Optional.of(fact), Optional.empty());
    }

    /**
     * Running a table.
     *
     * @param table not null
     * @return the step
     */
    public static Step of(Table table) {
        return new Step(Optional.empty(), Optional.of(table));
    }

    /**
     * The fact.
     *
     * @return empty when this step runs a table
     */
    public Optional<Fact> fact() {
        return fact;
    }

    /**
     * The table.
     *
     * @return empty when this step reads a fact
     */
    public Optional<Table> table() {
        return table;
    }
}
