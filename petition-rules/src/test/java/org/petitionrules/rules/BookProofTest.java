package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.book.Confidence;
import org.petitionrules.rules.book.Definitions;
import org.petitionrules.rules.book.Provision;
import org.petitionrules.rules.book.Remedy;
import org.petitionrules.rules.book.Role;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.book.Validity;
import org.petitionrules.rules.clock.Duty;
import org.petitionrules.rules.fact.Condition;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.fact.Scope;
import org.petitionrules.rules.fact.Source;
import org.petitionrules.rules.table.BookProof;
import org.petitionrules.rules.table.Family;
import org.petitionrules.rules.table.HitPolicy;
import org.petitionrules.rules.table.Row;
import org.petitionrules.rules.table.Table;

/** The proof of small random books says what looking at every combination, on every pair of days, says. */
class BookProofTest {
    private static final List<HitPolicy> POLICIES = Arrays.asList(HitPolicy.values());
    private static final Bilingual NAME = Bilingual.of("名", "name");
    private static final Role ROLE = Definitions.role("r", NAME, Role.Body.ANSWERING);
    private static final Provision KNOWN = provision(Confidence.F);
    private static final Provision FROM_MEMORY = provision(Confidence.M);
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    /** Days from the first: before all, and each on which some text of the random books begins or has ended. */
    private static final int[] CHANGES = {-1, 0, 5, 10, 12, 13, 17, 18, 22, 23};

    private static Provision provision(Confidence confidence) {
        return Definitions.provision("p", NAME, NAME, NAME, confidence);
    }

    private static Fact fact(int index, String id, Source.Kind kind, int values) {
        List<String> codes = new ArrayList<>();
        List<Bilingual> labels = new ArrayList<>();
        for (int value = 1; value <= values; value++) {
            codes.add("v" + value);
            labels.add(Bilingual.of("值" + value, "v" + value));
        }
        return new Fact(
                index,
                id,
                Scope.MATTER,
                Source.of(kind),
                codes,
                labels,
                new long[0],
                Bilingual.of(id, id),
                ROLE,
                KNOWN);
    }

    /** Three free facts; table 0 finds one, table 1 finds another, or is another version of table 0. */
    private static List<Table> randomBook(Random random) {
        List<Fact> readable = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            readable.add(fact(i, "f" + i, Source.Kind.DECLARED, 1 + random.nextInt(2)));
        }
        List<Table> tables = new ArrayList<>();
        List<Fact> findings = new ArrayList<>();
        int many = 1 + random.nextInt(3);
        for (int t = 0; t < many; t++) {
            boolean version = t == 1 && random.nextInt(3) == 0;
            Fact finding = version ? findings.get(0) : fact(3 + t, "x" + t, Source.Kind.FINDING, 1 + random.nextInt(3));
            Family family = version ? tables.get(0).family() : random.nextBoolean() ? Family.ROUTING : Family.RISK;
            int from = version ? 10 : random.nextInt(3) * 5;
            Validity inForce = Validity.of(
                    random.nextInt(3) == 0 && !version
                            ? Optional.<LocalDate>empty()
                            : Optional.of(FIRST.plusDays(from)),
                    t == 0 || random.nextInt(3) == 0
                            ? Optional.of(FIRST.plusDays(t == 0 ? 9 : from + 12))
                            : Optional.<LocalDate>empty());
            List<Fact> reads = new ArrayList<>(readable);
            if (version) {
                reads.removeAll(findings);
            }
            Collections.shuffle(reads, random);
            reads = reads.subList(0, 1 + random.nextInt(Math.min(3, reads.size())));
            if (t > 0 && !version && !reads.contains(findings.get(0))) {
                reads.set(0, findings.get(0));
            }
            List<Row> rows = new ArrayList<>();
            int lines = 1 + random.nextInt(5);
            for (int line = 0; line < lines; line++) {
                rows.add(row("t" + t + "r" + line, reads, finding, random));
            }
            HitPolicy policy = POLICIES.get(random.nextInt(POLICIES.size()));
            tables.add(new Table(
                    "t" + t, family, Scope.MATTER, policy, NAME, inForce, rows, Collections.singletonList(finding)));
            findings.add(finding);
            if (!version) {
                readable.add(finding);
            }
        }
        return tables;
    }

    private static Row row(String id, List<Fact> reads, Fact finding, Random random) {
        List<Condition> conditions = new ArrayList<>();
        for (Fact fact : reads) {
            long some = random.nextInt(1 << fact.size());
            if (some != 0 && random.nextInt(3) > 0) {
                conditions.add(new Condition(fact, some));
            }
        }
        List<Row.Outcome> outcomes = random.nextInt(5) == 0
                ? Collections.<Row.Outcome>emptyList()
                : Collections.singletonList(new Row.Outcome(finding, 1 + random.nextInt(finding.size() - 1)));
        RuleRef rule = random.nextInt(8) == 0 ? RuleRef.confirmedOnly(id, FROM_MEMORY) : new RuleRef(id, KNOWN);
        return new Row(
                rule,
                conditions,
                outcomes,
                Collections.<Duty>emptyList(),
                Collections.<Fact>emptyList(),
                Collections.<Remedy>emptySet());
    }

    private static Set<String> proven(List<Table> tables) {
        Set<String> faults = new TreeSet<>();
        BookProof.prove("b", tables, true, (table, message) -> {
            List<Object> said = new ArrayList<>(message.arguments());
            faults.add(message.key() + " "
                    + (message.key().equals("table.gap")
                            ? said.get(1)
                            : message.key().equals("table.overlap") ? said.subList(1, 4) : said.subList(1, 3)));
        });
        return faults;
    }

    /** Every value of every fact on every pair of days; no table is called to run. */
    private static Set<String> enumerated(List<Table> tables, boolean withOff) {
        Set<String> faults = new TreeSet<>();
        Set<String> dead = new TreeSet<>();
        Set<String> fires = new TreeSet<>();
        for (int receipt : CHANGES) {
            for (int asked : CHANGES) {
                if (asked < receipt) {
                    continue;
                }
                for (int combination = 0; combination < 27; combination++) {
                    int[] frame = {combination % 3, combination / 3 % 3, combination / 9, 0, 0, 0};
                    if (isPossible(frame, tables)) {
                        look(
                                tables,
                                withOff,
                                FIRST.plusDays(receipt),
                                FIRST.plusDays(asked),
                                frame,
                                faults,
                                dead,
                                fires);
                    }
                }
            }
        }
        dead.removeAll(fires);
        faults.addAll(dead);
        return faults;
    }

    private static boolean isPossible(int[] frame, List<Table> tables) {
        for (Table table : tables) {
            for (Fact fact : table.reads()) {
                if (fact.index() < 3 && frame[fact.index()] >= fact.size()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void look(
            List<Table> tables,
            boolean withOff,
            LocalDate receipt,
            LocalDate asked,
            int[] frame,
            Set<String> faults,
            Set<String> dead,
            Set<String> fires) {
        for (Table table : tables) {
            if (!table.inForce().contains(table.family() == Family.ROUTING ? receipt : asked)) {
                continue;
            }
            List<Row> matching = new ArrayList<>();
            for (Row row : table.rows()) {
                if (row.rule().isSwitchedOff() && !withOff) {
                    continue;
                }
                String name =
                        "table.dead-row " + Arrays.asList(table.id(), row.rule().ruleId());
                dead.add(name);
                boolean matches = true;
                for (Condition condition : row.conditions()) {
                    matches &= (condition.allowed() >> frame[condition.fact().index()] & 1) == 1;
                }
                if (matches) {
                    if (table.policy() != HitPolicy.RANKED || matching.isEmpty()) {
                        fires.add(name);
                    }
                    matching.add(row);
                }
            }
            if (matching.isEmpty() && table.policy() != HitPolicy.COLLECT) {
                faults.add("table.gap " + table.id());
            }
            for (int one = 0; one < matching.size(); one++) {
                for (int other = one + 1; other < matching.size(); other++) {
                    boolean conflict = table.policy() == HitPolicy.UNIQUE
                            || (table.policy() == HitPolicy.ANY
                                    && !matching.get(one)
                                            .outcomes()
                                            .equals(matching.get(other).outcomes()));
                    if (conflict) {
                        faults.add("table.overlap "
                                + Arrays.asList(
                                        table.id(),
                                        matching.get(one).rule().ruleId(),
                                        matching.get(other).rule().ruleId()));
                    }
                }
            }
            boolean firstOnly = table.policy() == HitPolicy.UNIQUE || table.policy() == HitPolicy.RANKED;
            for (Row row : firstOnly && matching.size() > 1 ? matching.subList(0, 1) : matching) {
                for (Row.Outcome outcome : row.outcomes()) {
                    int place = outcome.fact().index();
                    frame[place] = Math.max(frame[place], outcome.value());
                }
            }
        }
    }

    @Property(tries = 2000)
    void the_proof_agrees_with_looking_at_every_combination(@ForAll long seed) {
        List<Table> tables = randomBook(new Random(seed));
        Set<String> expected = new LinkedHashSet<>(enumerated(tables, true));
        expected.addAll(enumerated(tables, false));
        assertThat(proven(tables)).containsExactlyInAnyOrderElementsOf(expected);
    }
}
