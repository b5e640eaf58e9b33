package org.petitionrules.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.petitionrules.rules.fact.Condition;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.fact.Scope;

/**
 * Reads conditions: the cells of tables ({@code *}, {@code ?}, {@code a|b}, {@code >=10}, {@code <3}) and the closure
 * conditions' {@code fact=value|value & fact=value or ...}. There is nothing else: no language, no nesting.
 */
final class Expressions {
    private final Compilation book;

    Expressions(Compilation book) {
        this.book = book;
    }

    /** The values a cell allows; empty when the cell does not restrict the fact, or is wrong. */
    Optional<Condition> cell(Fact fact, String cell, String at) {
        if (cell.equals("*")) {
            return Optional.empty();
        }
        long allowed = 0;
        for (String part : Compilation.split(cell, "\\|")) {
            allowed |= part(fact, part, at);
        }
        return allowed == 0 ? problem(cell, at) : Optional.of(new Condition(fact, allowed));
    }

    private Optional<Condition> problem(String cell, String at) {
        if (cell.isEmpty()) {
            book.problem(at, PackMessages.CELL);
        }
        return Optional.empty();
    }

    private long part(Fact fact, String part, String at) {
        if (part.equals("?")) {
            return 1L;
        }
        if (fact.isNumber() && (part.startsWith(">=") || part.startsWith("<"))) {
            return range(fact, part, at);
        }
        int value = fact.valueOf(part);
        if (value == Fact.NOT_RECORDED) {
            book.problem(
                    at,
                    PackMessages.UNKNOWN_VALUE,
                    fact.id(),
                    Compilation.shown(part),
                    String.join(", ", fact.values()));
            return 0;
        }
        return 1L << value;
    }

    /** The ranges on one side of a cut point. */
    private long range(Fact fact, String part, String at) {
        boolean above = part.startsWith(">=");
        String number = part.substring(above ? 2 : 1).trim();
        int place = fact.values().indexOf(">=" + number);
        if (place < 0) {
            book.problem(
                    at,
                    PackMessages.NOT_A_CUT,
                    fact.id(),
                    Compilation.shown(part),
                    String.join(", ", fact.values().subList(1, fact.values().size())));
            return 0;
        }
        long all = (1L << fact.size()) - 2;
        long fromHere = all & -(1L << (place + 1));
        return above ? fromHere : all & ~fromHere;
    }

    /** One of several alternatives, each of several conditions, over facts that may be read in a scope. */
    List<List<Condition>> alternatives(String text, Scope scope, String at) {
        List<List<Condition>> alternatives = new ArrayList<>();
        for (String alternative : Compilation.split(text, " or ")) {
            List<Condition> conditions = new ArrayList<>();
            for (String condition : Compilation.split(alternative, "&")) {
                int equals = condition.indexOf('=');
                if (equals < 1) {
                    book.problem(at, PackMessages.EXPRESSION);
                    continue;
                }
                named(condition.substring(0, equals), condition.substring(equals + 1), scope, at)
                        .ifPresent(conditions::add);
            }
            if (conditions.isEmpty()) {
                book.problem(at, PackMessages.EXPRESSION);
            }
            alternatives.add(conditions);
        }
        if (alternatives.isEmpty()) {
            book.problem(at, PackMessages.EXPRESSION);
        }
        return alternatives;
    }

    /** A condition on a fact named by its id, which must be one that can be read in the scope. */
    Optional<Condition> named(String factId, String values, Scope scope, String at) {
        Optional<Fact> fact = readable(factId.trim(), scope, at);
        return fact.isPresent() ? cell(fact.get(), values.trim(), at) : Optional.<Condition>empty();
    }

    /** A fact that can be read in a scope. */
    Optional<Fact> readable(String factId, Scope scope, String at) {
        Optional<Fact> fact = book.fact(factId, at);
        if (fact.isPresent() && fact.get().scope() == Scope.EVENT) {
            book.problem(at, PackMessages.EVENT_FACT, factId);
            return Optional.empty();
        }
        if (fact.isPresent() && fact.get().scope() == Scope.CLAIM && scope == Scope.MATTER) {
            book.problem(at, PackMessages.SCOPE, factId);
            return Optional.empty();
        }
        return fact;
    }
}
