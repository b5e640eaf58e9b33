package org.petitionrules.rules.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.rules.fact.Condition;
import org.petitionrules.rules.fact.Fact;

/**
 * What can be reached at a table while certain tables run before it. A combination is a box: of each fact the values
 * still possible. A box is reached when the tables before it, the last first, can make its findings; each is undone into
 * what it reads until only facts are left that no table makes, and these are free.
 */
final class Reach {
    private final List<Table> running;
    private final List<List<Row>> rows = new ArrayList<>();
    private final Work work;
    /** The values each fact can have at all; a finding has those that its table can make. */
    private final long[] domain;
    /** Findings that are undone: those that exactly one running table makes. */
    private final BitSet made = new BitSet();

    private long[] box = new long[0];

    /**
     * What can be reached while some tables run.
     *
     * @param running each after those it reads
     * @param all every table of the book; what only others of these find is not recorded
     * @param complete whether these are all the tables there are
     * @param asItRuns whether rows that are switched off are left out
     * @param work counts
     */
    Reach(List<Table> running, List<Table> all, boolean complete, boolean asItRuns, Work work) {
        this.running = running;
        this.work = work;
        this.domain = wholeSpace(all);
        for (Table table : running) {
            rows.add(asItRuns ? table.asItRuns().rows() : table.rows());
        }
        BitSet several = new BitSet();
        for (Table table : running) {
            for (Fact fact : table.gives()) {
                if (made.get(fact.index())) {
                    several.set(fact.index());
                }
                made.set(fact.index());
            }
        }
        for (Table table : all) {
            for (Fact fact : table.gives()) {
                if (complete && !made.get(fact.index())) {
                    domain[fact.index()] = 1L;
                }
            }
        }
        made.andNot(several);
        for (int place = 0; place < running.size(); place++) {
            for (Fact fact : running.get(place).gives()) {
                if (made.get(fact.index())) {
                    domain[fact.index()] = made(fact, place);
                }
            }
        }
    }

    private static long[] wholeSpace(List<Table> all) {
        List<Fact> facts = new ArrayList<>();
        for (Table table : all) {
            facts.addAll(table.reads());
            facts.addAll(table.gives());
        }
        long[] space = new long[facts.stream().mapToInt(Fact::index).max().orElse(-1) + 1];
        for (Fact fact : facts) {
            space[fact.index()] = Row.all(fact);
        }
        return space;
    }

    /** The values a table can make of a fact. */
    private long made(Fact fact, int place) {
        long possible = 1L;
        for (Row row : rows.get(place)) {
            possible |= 1L << valueOf(row, fact);
        }
        long values = 0;
        for (int value = 0; value < fact.size(); value++) {
            if ((possible >>> value & 1L) != 0) {
                box = domain.clone();
                box[fact.index()] = 1L << value;
                values |= comesAbout(place + 1) ? 1L << value : 0;
            }
        }
        return values;
    }

    /** Whether the conditions of a row can hold together, other rows apart. */
    boolean isReached(Row row) {
        box = domain.clone();
        return narrow(row) && comesAbout(running.size());
    }

    /** Marks the rows of a table that can fire. */
    void fires(Table table, List<Row> of, BitSet alive) {
        for (int i = 0; i < of.size(); i++) {
            List<Row> before = table.policy() == HitPolicy.RANKED ? of.subList(0, i) : of.subList(0, 0);
            if (alive.get(i)) {
                continue;
            }
            work.take(1);
            box = domain.clone();
            if (narrow(of.get(i)) && none(before, table.reads(), () -> comesAbout(running.size()))) {
                alive.set(i);
            }
        }
    }

    /** A combination that no row of a table matches. */
    Optional<Bilingual> gap(Table table, List<Row> of) {
        box = domain.clone();
        return none(of, table.reads(), () -> comesAbout(running.size()))
                ? Optional.of(inWords(table))
                : Optional.<Bilingual>empty();
    }

    /** Pairs of rows of a table that can match together and should not. */
    void overlaps(Table table, List<Row> of, BiConsumer<Row[], Bilingual> told) {
        for (int later = 1; later < of.size(); later++) {
            BitSet meeting = meeting(table, of, later);
            for (int earlier = meeting.nextSetBit(0); earlier >= 0; earlier = meeting.nextSetBit(earlier + 1)) {
                work.take(1);
                Row one = of.get(earlier);
                Row other = of.get(later);
                if (table.policy() == HitPolicy.ANY && one.saysTheSameAs(other)) {
                    continue;
                }
                box = domain.clone();
                if (narrow(one) && narrow(other) && comesAbout(running.size())) {
                    told.accept(new Row[] {one, other}, inWords(table));
                }
            }
        }
    }

    /** The rows before one that share a value of every fact with it. */
    private BitSet meeting(Table table, List<Row> of, int later) {
        BitSet meeting = new BitSet();
        Row row = of.get(later);
        work.take(later / 64 + 1);
        for (int earlier = 0; earlier < later; earlier++) {
            if (meet(row, of.get(earlier), table.reads())) {
                meeting.set(earlier);
            }
        }
        return meeting;
    }

    private boolean meet(Row one, Row other, List<Fact> reads) {
        work.take(1);
        for (Fact fact : reads) {
            if ((one.allowed(fact) & other.allowed(fact)) == 0) {
                return false;
            }
        }
        return true;
    }

    private boolean narrow(Row row) {
        for (Condition condition : row.conditions()) {
            int index = condition.fact().index();
            box[index] &= condition.allowed();
            if (box[index] == 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first tables can make the findings of the box; if so, it is narrowed to how. */
    private boolean comesAbout(int tables) {
        for (int place = tables - 1; place >= 0; place--) {
            List<Fact> asked = new ArrayList<>();
            for (Fact fact : running.get(place).gives()) {
                if (made.get(fact.index()) && box[fact.index()] != domain[fact.index()]) {
                    asked.add(fact);
                }
            }
            if (!asked.isEmpty()) {
                work.enter();
                HitPolicy policy = running.get(place).policy();
                boolean comes = (policy == HitPolicy.COLLECT || policy == HitPolicy.ANY)
                        ? highest(place, asked, 0, new BitSet())
                        : first(place, asked);
                work.leave();
                return comes;
            }
        }
        return true;
    }

    /** By the first row that matches, or by none. */
    private boolean first(int place, List<Fact> asked) {
        Table table = running.get(place);
        List<Row> of = rows.get(place);
        long[] before = box.clone();
        for (int i = 0; i <= of.size(); i++) {
            work.take(1);
            boolean fits = true;
            for (Fact fact : asked) {
                int value = i < of.size() ? valueOf(of.get(i), fact) : Fact.NOT_RECORDED;
                box[fact.index()] &= 1L << value;
                fits &= box[fact.index()] != 0;
            }
            if (fits
                    && (i == of.size() || narrow(of.get(i)))
                    && none(of.subList(0, i), table.reads(), () -> comesAbout(place))) {
                return true;
            }
            box = before.clone();
        }
        return false;
    }

    /** By the highest value of the rows that match: one row has it, and none with a higher one matches. */
    private boolean highest(int place, List<Fact> asked, int next, BitSet mustNot) {
        List<Row> of = rows.get(place);
        if (next == asked.size()) {
            List<Row> avoided = new ArrayList<>();
            mustNot.stream().forEach(i -> avoided.add(of.get(i)));
            return none(avoided, running.get(place).reads(), () -> comesAbout(place));
        }
        Fact fact = asked.get(next);
        long[] before = box.clone();
        for (int value = 0; value < fact.size(); value++) {
            if ((before[fact.index()] >>> value & 1L) == 0) {
                continue;
            }
            work.take(of.size());
            BitSet avoided = (BitSet) mustNot.clone();
            for (int i = 0; i < of.size(); i++) {
                if (valueOf(of.get(i), fact) > value) {
                    avoided.set(i);
                }
            }
            for (int i = 0; i < of.size() || (value == Fact.NOT_RECORDED && i == 0); i++) {
                boolean nobody = value == Fact.NOT_RECORDED;
                if (!nobody && valueOf(of.get(i), fact) != value) {
                    continue;
                }
                box[fact.index()] = 1L << value;
                if ((nobody || (!avoided.get(i) && narrow(of.get(i)))) && highest(place, asked, next + 1, avoided)) {
                    return true;
                }
                box = before.clone();
                if (nobody) {
                    break;
                }
            }
        }
        return false;
    }

    private static int valueOf(Row row, Fact fact) {
        for (Row.Outcome outcome : row.outcomes()) {
            if (outcome.fact() == fact) {
                return outcome.value();
            }
        }
        return Fact.NOT_RECORDED;
    }

    /** Whether within the box something holds where none of the rows matches; if so, the box is narrowed to that. */
    private boolean none(List<Row> avoided, List<Fact> reads, BooleanSupplier then) {
        work.take(avoided.size());
        List<Row> meeting = new ArrayList<>();
        for (Row row : avoided) {
            if (row.conditions().stream()
                    .allMatch(condition -> (box[condition.fact().index()] & condition.allowed()) != 0)) {
                meeting.add(row);
            }
        }
        return none(meeting, reads, 0, then);
    }

    /**
     * Fact by fact: values that the same rows allow are looked at once, so the work grows with the rows and not with the
     * number of combinations.
     */
    private boolean none(List<Row> avoided, List<Fact> reads, int from, BooleanSupplier then) {
        work.take(avoided.size() + 1);
        if (avoided.isEmpty()) {
            return then.getAsBoolean();
        }
        if (avoided.stream().anyMatch(row -> covers(row, reads, from))) {
            return false;
        }
        int at = from;
        while (isAllowedBy(avoided, reads.get(at))) {
            at++;
        }
        Fact fact = reads.get(at);
        List<List<Row>> groups = new ArrayList<>();
        List<Long> values = new ArrayList<>();
        for (int value = 0; value < fact.size(); value++) {
            long bit = 1L << value;
            if ((box[fact.index()] & bit) == 0) {
                continue;
            }
            work.take(avoided.size());
            List<Row> left = new ArrayList<>();
            for (Row row : avoided) {
                if ((row.allowed(fact) & bit) != 0) {
                    left.add(row);
                }
            }
            int known = groups.indexOf(left);
            if (known < 0) {
                groups.add(left);
                values.add(bit);
            } else {
                values.set(known, values.get(known) | bit);
            }
        }
        long[] before = box.clone();
        work.enter();
        for (int i = 0; i < groups.size(); i++) {
            box[fact.index()] = values.get(i);
            if (none(groups.get(i), reads, at + 1, then)) {
                work.leave();
                return true;
            }
            box = before.clone();
        }
        work.leave();
        return false;
    }

    /** Whether every row allows what is left of a fact. */
    private boolean isAllowedBy(List<Row> some, Fact fact) {
        return some.stream().allMatch(row -> (box[fact.index()] & ~row.allowed(fact)) == 0);
    }

    /** Whether a row allows everything that is left of the box from a fact on. */
    private boolean covers(Row row, List<Fact> reads, int from) {
        for (Fact fact : reads.subList(from, reads.size())) {
            if ((box[fact.index()] & ~row.allowed(fact)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** One combination of the box, leaving out facts that may have any value. */
    private Bilingual inWords(Table table) {
        List<Bilingual> words = new ArrayList<>();
        for (Fact fact : table.reads()) {
            if (box[fact.index()] != domain[fact.index()]) {
                Bilingual value = fact.labelOf(Long.numberOfTrailingZeros(box[fact.index()]));
                words.add(Bilingual.of(
                        fact.label().zh() + "为" + value.zh(), fact.label().en() + " is " + value.en()));
            }
        }
        return words.isEmpty() ? Bilingual.of("任何情形", "anything") : join(words);
    }

    /** The conditions of a row in words. */
    static Bilingual conditions(Row row) {
        List<Bilingual> words = new ArrayList<>();
        for (Condition condition : row.conditions()) {
            words.add(condition.inWords());
        }
        return words.isEmpty() ? Bilingual.of("任何情形", "anything") : join(words);
    }

    static Bilingual join(List<Bilingual> words) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Bilingual word : words) {
            zh.append(zh.length() == 0 ? "" : "，").append(word.in(Language.ZH));
            en.append(en.length() == 0 ? "" : ", ").append(word.in(Language.EN));
        }
        return Bilingual.of(zh.toString(), en.toString());
    }
}
