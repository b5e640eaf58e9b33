package org.petitionrules.rules.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.rules.fact.Fact;

/**
 * Proves a table over all values of the facts it reads, "not recorded" included: no combination without a row, no two
 * rows in conflict, no row that can never fire. What is wrong is told with a counter-example in the words of the book.
 */
public final class TableProof {
    private static final MessageTemplate GAP =
            MessageTemplate.of("table.gap", "表{0}有空缺：{1}时没有任何一行适用", "table {0} has a gap: no row applies when {1}");
    private static final MessageTemplate OVERLAP = MessageTemplate.of(
            "table.overlap",
            "表{0}的行{1}与行{2}冲突：{3}时两行同时适用",
            "in table {0} rows {1} and {2} conflict: both apply when {3}");
    private static final MessageTemplate DEAD =
            MessageTemplate.of("table.dead-row", "表{0}的行{1}永远不会适用", "in table {0} row {1} can never apply");

    private final Table table;
    private final Set<Fact> alwaysFound;
    private final List<Message> problems = new ArrayList<>();

    private TableProof(Table table, Set<Fact> alwaysFound) {
        this.table = table;
        this.alwaysFound = alwaysFound;
    }

    /**
     * Proves a table.
     *
     * @param table not null
     * @param alwaysFound facts that an earlier table finds whatever is recorded, so that they are never not recorded
     * @return everything that is wrong; empty when the table is sound
     */
    public static List<Message> problems(Table table, Set<Fact> alwaysFound) {
        TableProof proof = new TableProof(table, alwaysFound);
        proof.deadRows();
        if (table.policy() != HitPolicy.COLLECT) {
            proof.gap();
        }
        if (table.policy() == HitPolicy.UNIQUE || table.policy() == HitPolicy.ANY) {
            proof.overlaps();
        }
        return proof.problems;
    }

    /** The values a fact can have where this table reads it. */
    private long all(Fact fact) {
        return alwaysFound.contains(fact) ? Row.all(fact) & ~1L : Row.all(fact);
    }

    private void gap() {
        long[] box = wholeSpace();
        if (uncovered(table.rows(), 0, box)) {
            problems.add(GAP.with(table.id(), inWords(box)));
        }
    }

    private long[] wholeSpace() {
        long[] box = new long[table.reads().size()];
        for (int i = 0; i < box.length; i++) {
            box[i] = all(table.reads().get(i));
        }
        return box;
    }

    private void deadRows() {
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            long[] box = new long[table.reads().size()];
            boolean possible = true;
            for (int f = 0; f < box.length; f++) {
                box[f] = row.allowed(table.reads().get(f)) & all(table.reads().get(f));
                possible &= box[f] != 0;
            }
            boolean shadowed = table.policy() == HitPolicy.RANKED
                    && !uncovered(table.rows().subList(0, i), 0, box.clone());
            if (!possible || shadowed) {
                problems.add(DEAD.with(table.id(), row.rule().ruleId()));
            }
        }
    }

    private void overlaps() {
        for (int later = 1; later < table.rows().size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Row one = table.rows().get(earlier);
                Row other = table.rows().get(later);
                if (table.policy() == HitPolicy.ANY && one.saysTheSameAs(other)) {
                    continue;
                }
                long[] both = new long[table.reads().size()];
                boolean meet = true;
                for (int f = 0; f < both.length; f++) {
                    Fact fact = table.reads().get(f);
                    both[f] = one.allowed(fact) & other.allowed(fact) & all(fact);
                    meet &= both[f] != 0;
                }
                if (meet) {
                    problems.add(OVERLAP.with(
                            table.id(), one.rule().ruleId(), other.rule().ruleId(), inWords(both)));
                }
            }
        }
    }

    /**
     * Whether some combination within the box matches none of the rows; if so, the box is narrowed to one.
     *
     * <p>Fact by fact: values that the same rows allow are looked at once, so the work grows with the rows and not
     * with the number of combinations.
     */
    private boolean uncovered(List<Row> rows, int factPlace, long[] box) {
        if (rows.isEmpty()) {
            return true;
        }
        if (factPlace == box.length || rows.stream().anyMatch(row -> coversFrom(row, factPlace, box))) {
            return false;
        }
        Fact fact = table.reads().get(factPlace);
        Map<List<Row>, Long> byRows = new LinkedHashMap<>();
        for (int value = 0; value < fact.size(); value++) {
            long bit = 1L << value;
            if ((box[factPlace] & bit) != 0) {
                List<Row> left = new ArrayList<>();
                for (Row row : rows) {
                    if ((row.allowed(fact) & bit) != 0) {
                        left.add(row);
                    }
                }
                byRows.merge(left, bit, (one, other) -> one | other);
            }
        }
        long whole = box[factPlace];
        for (Map.Entry<List<Row>, Long> entry : byRows.entrySet()) {
            box[factPlace] = entry.getValue();
            if (uncovered(entry.getKey(), factPlace + 1, box)) {
                return true;
            }
        }
        box[factPlace] = whole;
        return false;
    }

    /** Whether a row allows everything that is left of the box from a fact on. */
    private boolean coversFrom(Row row, int factPlace, long[] box) {
        for (int place = factPlace; place < box.length; place++) {
            if ((box[place] & ~row.allowed(table.reads().get(place))) != 0) {
                return false;
            }
        }
        return true;
    }

    /** One combination of the box, leaving out facts that may have any value. */
    private Bilingual inWords(long[] box) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (int f = 0; f < box.length; f++) {
            Fact fact = table.reads().get(f);
            if (box[f] != all(fact)) {
                Bilingual value = fact.labelOf(Long.numberOfTrailingZeros(box[f]));
                zh.append(zh.length() == 0 ? "" : "，")
                        .append(fact.label().zh())
                        .append("为")
                        .append(value.in(Language.ZH));
                en.append(en.length() == 0 ? "" : ", ")
                        .append(fact.label().en())
                        .append(" is ")
                        .append(value.in(Language.EN));
            }
        }
        return zh.length() == 0 ? Bilingual.of("任何情形", "anything") : Bilingual.of(zh.toString(), en.toString());
    }
}
