package org.petitionrules.rules.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.rules.fact.Fact;

/**
 * Proves the tables of a book together, over all values of the facts, "not recorded" included: no combination that can
 * be reached without a row, none with two rows in conflict, no row that can never fire. What is wrong is told with a
 * counter-example in the words of the book.
 *
 * <p>The proof counts its work; a book that takes too much is told to be too large, and so is never waved through. Not
 * thread-safe; made for one book and thrown away.
 */
public final class BookProof {
    /** How many rows a proof looks at before it gives up. */
    private static final int MOST_STEPS = 20_000_000;

    private static final MessageTemplate GAP = MessageTemplate.of(
            "table.gap", "规则书{0}的表{1}有空缺：{2}时没有任何一行适用", "in the book {0} table {1} has a gap: no row applies when {2}");
    private static final MessageTemplate OVERLAP = MessageTemplate.of(
            "table.overlap",
            "规则书{0}的表{1}的行{2}与行{3}冲突：{4}时两行同时适用",
            "in the book {0} in table {1} rows {2} and {3} conflict: both apply when {4}");
    private static final MessageTemplate SHADOWED = MessageTemplate.of(
            "table.dead-row",
            "规则书{0}的表{1}的行{2}永远不会适用：只要{3}，前面已有一行适用",
            "in the book {0} in table {1} row {2} can never apply: an earlier row always does when {3}");
    private static final MessageTemplate UNREACHED = MessageTemplate.of(
            "table.dead-row",
            "规则书{0}的表{1}的行{2}永远不会适用：在先的表不会得出{3}",
            "in the book {0} in table {1} row {2} can never apply: what comes before never gives {3}");
    private static final MessageTemplate TOO_LARGE = MessageTemplate.of(
            "table.too-large",
            "规则书{0}过大，无法证明：至表{1}时停止，已逾{2}步或者层次过深",
            "the book {0} is too large to be proven: given up at table {1}, after more than {2} steps or too deep");

    private final String book;
    private final List<Table> tables;
    private final boolean complete;
    private final BiConsumer<Table, Message> told;
    private final Set<List<Object>> known = new HashSet<>();
    private final Work work = new Work(MOST_STEPS);
    private final List<LocalDate[]> days;

    private BookProof(String book, List<Table> tables, boolean complete, BiConsumer<Table, Message> told) {
        this.book = book;
        this.tables = tables;
        this.complete = complete;
        this.told = told;
        this.days = days(tables);
    }

    /**
     * Proves the tables of a book.
     *
     * @param book its id
     * @param tables each after those whose findings it reads
     * @param complete false when a table is missing because it has a fault of its own; what it would find may then
     *     have any value
     * @param told takes everything that is wrong, each once, with the table it is wrong with
     */
    public static void prove(String book, List<Table> tables, boolean complete, BiConsumer<Table, Message> told) {
        new BookProof(book, tables, complete, told).prove();
    }

    private void prove() {
        for (Table table : tables) {
            try {
                prove(table, false);
                if (tables.stream().anyMatch(other -> other.asItRuns() != other)) {
                    prove(table, true);
                }
            } catch (Work.TooMuch stopped) {
                tell(table, TOO_LARGE.with(book, table.id(), MOST_STEPS));
                return;
            }
        }
    }

    private void tell(Table table, Message message) {
        if (known.add(Arrays.<Object>asList(table, message))) {
            told.accept(table, message);
        }
    }

    /**
     * The days that differ in which tables run: of the first receipt, and asked about. The first is never after the
     * second.
     */
    private static List<LocalDate[]> days(List<Table> tables) {
        TreeSet<LocalDate> firsts = new TreeSet<>();
        for (Table table : tables) {
            firsts.addAll(table.inForce().changes());
        }
        LocalDate earliest = firsts.isEmpty() ? LocalDate.ofEpochDay(0) : firsts.first();
        if (earliest.isAfter(LocalDate.MIN)) {
            firsts.add(earliest.minusDays(1));
        }
        List<LocalDate[]> days = new ArrayList<>();
        for (LocalDate receipt : firsts) {
            for (LocalDate asked : firsts.tailSet(receipt)) {
                days.add(new LocalDate[] {receipt, asked});
            }
        }
        return days;
    }

    private static boolean runs(Table table, LocalDate[] day) {
        return table.inForce().contains(table.family().isGovernedByReceipt() ? day[0] : day[1]);
    }

    /** Proves one table under every set of texts that can be in force together with its own. */
    private void prove(Table table, boolean asItRuns) {
        List<Row> rows = asItRuns ? table.asItRuns().rows() : table.rows();
        List<Table> before = before(table);
        Map<List<Table>, LocalDate[]> settings = new LinkedHashMap<>();
        for (LocalDate[] day : days) {
            work.take(1 + before.size());
            if (runs(table, day)) {
                List<Table> running = new ArrayList<>(before);
                running.removeIf(other -> !runs(other, day));
                settings.putIfAbsent(running, day);
            }
        }
        BitSet alive = new BitSet();
        Set<Row> reached = new HashSet<>();
        for (Map.Entry<List<Table>, LocalDate[]> setting : settings.entrySet()) {
            Reach reach = new Reach(setting.getKey(), tables, complete, asItRuns, work);
            reach.fires(table, rows, alive);
            for (int i = alive.nextClearBit(0); i < rows.size(); i = alive.nextClearBit(i + 1)) {
                if (reach.isReached(rows.get(i))) {
                    reached.add(rows.get(i));
                }
            }
            LocalDate[] day = settings.size() > 1 ? setting.getValue() : new LocalDate[0];
            if (table.policy() != HitPolicy.COLLECT) {
                reach.gap(table, rows).ifPresent(when -> tell(table, GAP.with(book, table.id(), on(day, when))));
            }
            if (table.policy() == HitPolicy.UNIQUE || table.policy() == HitPolicy.ANY) {
                reach.overlaps(table, rows, (pair, when) -> {
                    String one = pair[0].rule().ruleId();
                    String other = pair[1].rule().ruleId();
                    tell(table, OVERLAP.with(book, table.id(), one, other, on(day, when)));
                });
            }
        }
        for (int i = alive.nextClearBit(0); i < rows.size() && !settings.isEmpty(); i = alive.nextClearBit(i + 1)) {
            Row row = rows.get(i);
            MessageTemplate why = reached.contains(row) ? SHADOWED : UNREACHED;
            tell(table, why.with(book, table.id(), row.rule().ruleId(), Reach.conditions(row)));
        }
    }

    /** The tables whose findings a table reads, directly or through others, each after those it reads itself. */
    private List<Table> before(Table table) {
        Set<Fact> wanted = new HashSet<>(table.reads());
        List<Table> before = new ArrayList<>();
        for (int place = tables.indexOf(table) - 1; place >= 0; place--) {
            Table other = tables.get(place);
            work.take(1);
            if (other.gives().stream().anyMatch(wanted::contains)) {
                wanted.addAll(other.reads());
                before.add(0, other);
            }
        }
        return before;
    }

    /** What is the case, and on which days, where it depends on the text in force. */
    private static Bilingual on(LocalDate[] day, Bilingual when) {
        return day.length == 0
                ? when
                : Bilingual.of(
                        when.zh() + "（首次收到于" + day[0] + "，所问之日为" + day[1] + "）",
                        when.en() + " (first received on " + day[0] + ", asked about on " + day[1] + ")");
    }
}
