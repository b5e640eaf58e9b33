package org.petitionrules.testkit.cli.book;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.rules.clock.ClockRule;
import org.petitionrules.rules.closure.ClosureCondition;
import org.petitionrules.rules.closure.ClosureGate;
import org.petitionrules.rules.fact.Condition;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.fact.Source;
import org.petitionrules.rules.table.Row;
import org.petitionrules.rules.table.Table;

/** The facts that some rule of a book reads or asks for and that somebody has to supply: the book works out the rest. */
final class NeededFacts {
    private final Set<String> ids = new LinkedHashSet<>();

    private NeededFacts() {}

    static List<Fact> of(RuleBook book) {
        NeededFacts needed = new NeededFacts();
        book.tables().forEach(needed::add);
        book.clocks().forEach(needed::add);
        for (ClosureGate gate : book.closures()) {
            for (ClosureCondition condition : gate.conditions()) {
                condition.alternatives().forEach(needed::add);
            }
        }
        // What is worked out claim by claim needs what it looks at.
        for (Fact fact : book.facts()) {
            if (fact.source().kind() == Source.Kind.EVERY_CLAIM && needed.ids.contains(fact.id())) {
                needed.ids.addAll(fact.source().of());
            }
        }
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : book.facts()) {
            if (needed.ids.contains(fact.id()) && isSupplied(fact)) {
                facts.add(fact);
            }
        }
        return facts;
    }

    private void add(Table table) {
        table.reads().forEach(fact -> ids.add(fact.id()));
        for (Row row : table.rows()) {
            row.asks().forEach(fact -> ids.add(fact.id()));
        }
    }

    private void add(ClockRule clock) {
        add(clock.when());
        clock.presumptions().forEach(presumption -> add(presumption.when()));
        clock.extension().ifPresent(extension -> {
            ids.addAll(extension.needs().keySet());
            extension.amountFact().ifPresent(ids::add);
        });
    }

    private void add(List<Condition> conditions) {
        conditions.forEach(condition -> ids.add(condition.fact().id()));
    }

    private static boolean isSupplied(Fact fact) {
        switch (fact.source().kind()) {
            case FINDING:
            case EVERY_CLAIM:
            case WINDOW:
            case OWED:
                return false;
            default:
                return !fact.source().needsObligations();
        }
    }
}
