package org.petitionrules.rules.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.rules.decision.Step;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.fact.Source;
import org.petitionrules.rules.table.Table;

/**
 * Puts facts and tables into an order in which each comes after what it reads, and finds those that can only come
 * after the obligations. A circle, a fact found by two tables that can both run and a finding no table makes are
 * problems.
 */
final class Sequence {
    private final Compilation book;
    private final Map<Fact, List<Table>> givenBy = new HashMap<>();
    private final Set<Object> done = new LinkedHashSet<>();
    private final Set<Object> open = new HashSet<>();
    private final Set<Object> late = new HashSet<>();
    private final List<Step> before = new ArrayList<>();
    private final List<Step> after = new ArrayList<>();

    /**
     * The order of tables and of the facts of a book.
     *
     * @param read the facts that anything reads: of these none may be a finding that no table makes
     */
    Sequence(Compilation book, List<Table> tables, Set<Fact> read) {
        this.book = book;
        for (Table table : tables) {
            for (Fact fact : table.gives()) {
                List<Table> others = givenBy.computeIfAbsent(fact, none -> new ArrayList<>());
                for (Table other : others) {
                    if (!isAnotherVersion(table, other)) {
                        book.problem(book.placeOf(table), PackMessages.GIVEN_TWICE, fact.id(), other.id(), table.id());
                    }
                }
                others.add(table);
            }
        }
        // A table with a fault of its own is not among the tables, so what it finds is not missed on top of that.
        boolean allCompiled = book.problems.isEmpty();
        tables.forEach(this::visit);
        for (Fact fact : book.facts.values()) {
            if (allCompiled
                    && read.contains(fact)
                    && fact.source().kind() == Source.Kind.FINDING
                    && !givenBy.containsKey(fact)) {
                book.problem(book.placeOf(fact), PackMessages.NEVER_FOUND, fact.id());
            }
            visit(fact);
        }
    }

    /** Whether two tables never run for one case: they are governed by the same date, and never both in force. */
    private static boolean isAnotherVersion(Table one, Table other) {
        boolean sameDate = one.family().equals(other.family());
        return sameDate && !one.inForce().overlaps(other.inForce());
    }

    List<Step> before() {
        return before;
    }

    List<Step> after() {
        return after;
    }

    /** The tables, each after those whose findings it reads. */
    List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        before.forEach(step -> step.table().ifPresent(tables::add));
        after.forEach(step -> step.table().ifPresent(tables::add));
        return tables;
    }

    boolean isLate(Fact fact) {
        return late.contains(fact);
    }

    private boolean visit(Fact fact) {
        if (done.contains(fact) || !enter(fact, fact.id(), book.placeOf(fact))) {
            return late.contains(fact);
        }
        boolean isLate = fact.source().needsObligations();
        if (fact.source().kind() == Source.Kind.EVERY_CLAIM) {
            for (String of : fact.source().of()) {
                isLate |=
                        Optional.ofNullable(book.facts.get(of)).map(this::visit).orElse(false);
            }
        }
        if (fact.source().kind() == Source.Kind.FINDING) {
            for (Table table : givenBy.getOrDefault(fact, Collections.<Table>emptyList())) {
                isLate |= visit(table);
            }
        } else {
            (isLate ? after : before).add(Step.of(fact));
        }
        return leave(fact, isLate);
    }

    private boolean visit(Table table) {
        if (done.contains(table) || !enter(table, table.id(), book.placeOf(table))) {
            return late.contains(table);
        }
        boolean isLate = false;
        for (Fact fact : table.reads()) {
            isLate |= visit(fact);
        }
        (isLate ? after : before).add(Step.of(table));
        return leave(table, isLate);
    }

    private boolean enter(Object node, String id, String at) {
        if (!open.add(node)) {
            book.problem(at, PackMessages.CYCLE, id);
            return false;
        }
        return true;
    }

    private boolean leave(Object node, boolean isLate) {
        open.remove(node);
        done.add(node);
        if (isLate) {
            late.add(node);
        }
        return isLate;
    }
}
