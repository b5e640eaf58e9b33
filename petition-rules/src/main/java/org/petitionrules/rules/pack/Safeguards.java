package org.petitionrules.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.petitionrules.rules.clock.ClockRule;
import org.petitionrules.rules.closure.ClosureCondition;
import org.petitionrules.rules.closure.ClosureGate;
import org.petitionrules.rules.fact.Condition;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.fact.Source;
import org.petitionrules.rules.table.Family;
import org.petitionrules.rules.table.Row;
import org.petitionrules.rules.table.Table;

/**
 * Checks at load what no book may do, the adopter's included: SG-04 (no routing, acceptance, mode, disposal, clock or closure reads
 * colour, grade or conduct, directly, through what other tables found, or through the events that record conduct) and
 * SG-05 (conduct only asks).
 */
final class Safeguards {
    private final Compilation book;
    private final List<Table> tables;
    private final List<ClockRule> clocks;
    private final List<ClosureGate> gates;
    /** What these decide must not depend on risk, progress or conduct (SG-04). */
    private static final Set<Family> MAY_NOT =
            EnumSet.of(Family.ROUTING, Family.ACCEPTANCE, Family.MODE, Family.DISPOSAL);

    private final Sequence sequence;
    private final Set<Fact> tainted = new HashSet<>();
    private final Set<Fact> conduct = new HashSet<>();
    private final Set<String> conductKinds = new HashSet<>();

    Safeguards(
            Compilation book, List<Table> tables, List<ClockRule> clocks, List<ClosureGate> gates, Sequence sequence) {
        this.book = book;
        this.tables = tables;
        this.clocks = clocks;
        this.gates = gates;
        this.sequence = sequence;
    }

    void check() {
        findTainted();
        for (Table table : tables) {
            if (table.family() == Family.CONDUCT) {
                table.rows().forEach(this::onlyAsks);
                continue;
            }
            for (Fact fact : table.reads()) {
                boolean mayNot = MAY_NOT.contains(table.family());
                if (conduct.contains(fact) || (mayNot && tainted.contains(fact))) {
                    book.problem(book.placeOf(table), PackMessages.SG_04, table.id(), fact.id());
                }
            }
        }
        for (ClockRule clock : clocks) {
            clock.when().forEach(condition -> mayRead(clock.rule().ruleId(), condition));
            clock.presumptions()
                    .forEach(presumption -> presumption
                            .when()
                            .forEach(condition -> mayRead(clock.rule().ruleId(), condition)));
            for (Set<String> kinds :
                    Arrays.asList(clock.start().kinds(), clock.metBy(), clock.endedBy(), movingKinds(clock))) {
                if (readsConduct(kinds)) {
                    book.problem(
                            book.placeOfRule(clock.rule().ruleId()),
                            PackMessages.SG_04,
                            clock.rule().ruleId(),
                            String.join(", ", kinds));
                }
            }
            for (Condition condition : clock.when()) {
                if (sequence.isLate(condition.fact())) {
                    book.problem(
                            book.placeOfRule(clock.rule().ruleId()),
                            PackMessages.LATE,
                            condition.fact().id());
                }
            }
        }
        for (ClosureGate gate : gates) {
            for (ClosureCondition condition : gate.conditions()) {
                condition
                        .alternatives()
                        .forEach(all ->
                                all.forEach(one -> mayRead(condition.rule().ruleId(), one)));
            }
        }
    }

    /** The event kinds that move the day of a clock. */
    private static Set<String> movingKinds(ClockRule clock) {
        Set<String> kinds = new LinkedHashSet<>();
        clock.extension().ifPresent(extension -> {
            kinds.add(extension.kind());
            extension.withdrawnBy().ifPresent(kinds::add);
        });
        clock.pause().ifPresent(pause -> {
            kinds.add(pause.from());
            kinds.add(pause.to());
        });
        return kinds;
    }

    /** What risk and progress tables find, what conduct tables read, and whatever is found by reading these. */
    private void findTainted() {
        for (Table table : tables) {
            if (table.family() == Family.CONDUCT) {
                conduct.addAll(table.reads());
                for (Row row : table.rows()) {
                    conduct.addAll(row.asks());
                }
            }
        }
        for (Fact fact : new ArrayList<>(conduct)) {
            if (fact.source().kind() == Source.Kind.EVENT) {
                conductKinds.addAll(fact.source().of());
                conductKinds.addAll(fact.source().undoneBy());
            }
        }
        for (Fact fact : book.facts.values()) {
            boolean fromEvents =
                    fact.source().kind() == Source.Kind.EVENT || fact.source().kind() == Source.Kind.OUTCOME;
            if (fromEvents
                    && (readsConduct(fact.source().of())
                            || readsConduct(fact.source().undoneBy()))) {
                conduct.add(fact);
            }
        }
        tainted.addAll(conduct);
        for (Table table : tables) {
            if (table.family() == Family.RISK || table.family() == Family.PROGRESS) {
                tainted.addAll(table.gives());
            }
        }
        for (Fact fact : book.facts.values()) {
            for (String of : fact.source().of()) {
                Fact through = book.facts.get(of);
                if (through != null && tainted.contains(through)) {
                    tainted.add(fact);
                }
            }
        }
    }

    private boolean readsConduct(Set<String> kinds) {
        return !Collections.disjoint(kinds, conductKinds);
    }

    private void onlyAsks(Row row) {
        if (!row.outcomes().isEmpty() || !row.duties().isEmpty()) {
            book.problem(
                    book.placeOfRule(row.rule().ruleId()),
                    PackMessages.SG_05,
                    row.rule().ruleId());
        }
    }

    private void mayRead(String ruleId, Condition condition) {
        if (tainted.contains(condition.fact())) {
            book.problem(
                    book.placeOfRule(ruleId),
                    PackMessages.SG_04,
                    ruleId,
                    condition.fact().id());
        }
    }
}
