package org.petitionrules.testkit.cli.book;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.rules.book.Confidence;
import org.petitionrules.rules.book.Provision;
import org.petitionrules.rules.clock.ClockRule;
import org.petitionrules.rules.clock.Duty;
import org.petitionrules.rules.closure.ClosureCondition;
import org.petitionrules.rules.closure.ClosureGate;
import org.petitionrules.rules.disclosure.DisclosureRules;
import org.petitionrules.rules.responsibility.Ground;
import org.petitionrules.rules.table.Table;

/** What a book itself says, apart from the shipped books it stands over. Immutable. */
public final class BookView {
    private final RuleBook book;
    private final List<RuleBook> bases = new ArrayList<>();

    /**
     * A view.
     *
     * @param book what is looked at
     * @param isWhole whether to take what it stands over for its own
     */
    public BookView(RuleBook book, boolean isWhole) {
        this.book = book;
        if (!isWhole) {
            book.over().stream().filter(RuleBook.shippedIds()::contains).forEach(id -> bases.add(RuleBook.shipped(id)));
        }
    }

    RuleBook book() {
        return book;
    }

    private <T> List<T> own(Iterable<T> all, Function<RuleBook, Iterable<T>> ofBase, Function<T, String> id) {
        Set<String> theirs = new LinkedHashSet<>();
        bases.forEach(base -> ofBase.apply(base).forEach(each -> theirs.add(id.apply(each))));
        List<T> own = new ArrayList<>();
        all.forEach(each -> {
            if (!theirs.contains(id.apply(each))) {
                own.add(each);
            }
        });
        return own;
    }

    List<Provision> provisions() {
        return own(book.provisions().values(), base -> base.provisions().values(), Provision::id);
    }

    List<Table> tables() {
        return own(book.tables(), RuleBook::tables, Table::id);
    }

    List<ClockRule> clocks() {
        return own(book.clocks(), RuleBook::clocks, clock -> clock.rule().ruleId());
    }

    List<Duty> duties() {
        return own(book.duties(), RuleBook::duties, Duty::id);
    }

    /** The conditions of a way of closing. */
    List<ClosureCondition> conditions(ClosureGate gate) {
        return own(
                gate.conditions(),
                base -> base.closures().stream()
                        .filter(other -> other.kind() == gate.kind())
                        .flatMap(other -> other.conditions().stream())
                        .collect(Collectors.toList()),
                condition -> condition.rule().ruleId());
    }

    List<ClosureGate> closures() {
        return book.closures().stream()
                .filter(gate -> !conditions(gate).isEmpty())
                .collect(Collectors.toList());
    }

    List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        for (Ground ground : Ground.values()) {
            boolean isTheirs =
                    bases.stream().anyMatch(base -> base.responsibility().has(ground));
            if (book.responsibility().has(ground) && !isTheirs) {
                grounds.add(ground);
            }
        }
        return grounds;
    }

    List<DisclosureRules.Row> disclosure() {
        return own(
                book.disclosure().rows(),
                base -> base.disclosure().rows(),
                row -> row.rule().ruleId());
    }

    int rows() {
        return tables().stream().mapToInt(table -> table.rows().size()).sum()
                + grounds().size()
                + disclosure().size();
    }

    int conditions() {
        return closures().stream().mapToInt(gate -> conditions(gate).size()).sum();
    }

    /** How many provisions are known how well. */
    Map<Confidence, Integer> confidence() {
        Map<Confidence, Integer> count = new EnumMap<>(Confidence.class);
        provisions().forEach(provision -> count.merge(provision.confidence(), 1, Integer::sum));
        return count;
    }
}
