package org.petitionrules.rules.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.book.Validity;
import org.petitionrules.rules.fact.Condition;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.fact.Scope;

/**
 * A decision table (决策表): rows over finitely many values of facts, with a hit policy. What it finds becomes a fact
 * that later tables read; a table never calls another. Immutable and thread-safe.
 */
public final class Table {
    private final String id;
    private final Family family;
    private final Scope scope;
    private final HitPolicy policy;
    private final Bilingual title;
    private final Validity inForce;
    private final List<Row> rows;
    private final List<Row> on;
    private final List<Row> off;
    private final List<Fact> reads;
    private final List<Fact> gives;

    /**
     * A table.
     *
     * @param id unique within the book
     * @param family what it decides
     * @param scope of a claim, or of the matter
     * @param policy how many rows may match
     * @param title its name
     * @param inForce when the text it rests on is in force
     * @param rows in order
     * @param gives the facts it finds
     */
    public Table(
            String id,
            Family family,
            Scope scope,
            HitPolicy policy,
            Bilingual title,
            Validity inForce,
            List<Row> rows,
            List<Fact> gives) {
        this.id = id;
        this.family = family;
        this.scope = scope;
        this.policy = policy;
        this.title = title;
        this.inForce = inForce;
        this.rows = Collections.unmodifiableList(new ArrayList<>(rows));
        this.on = switchedOff(rows, false);
        this.off = switchedOff(rows, true);
        Set<Fact> read = new LinkedHashSet<>();
        for (Row row : rows) {
            for (Condition condition : row.conditions()) {
                read.add(condition.fact());
            }
        }
        this.reads = Collections.unmodifiableList(new ArrayList<>(read));
        this.gives = Collections.unmodifiableList(new ArrayList<>(gives));
    }

    private static List<Row> switchedOff(List<Row> rows, boolean off) {
        List<Row> some = new ArrayList<>();
        for (Row row : rows) {
            if (row.rule().isSwitchedOff() == off) {
                some.add(row);
            }
        }
        return Collections.unmodifiableList(some);
    }

    /**
     * The same table without the rows that are switched off, as it runs.
     *
     * @return this, when no row is
     */
    public Table asItRuns() {
        return off.isEmpty() ? this : new Table(id, family, scope, policy, title, inForce, on, gives);
    }

    /**
     * The rows that match a frame and do not count, because they are switched off.
     *
     * @param frame values by fact index
     * @return in order
     */
    public List<Row> switchedOff(int[] frame) {
        List<Row> matching = new ArrayList<>();
        for (Row row : off) {
            if (row.matches(frame)) {
                matching.add(row);
            }
        }
        return matching;
    }

    /**
     * The rows that count for a frame, and their findings written into it.
     *
     * @param frame values by fact index; the facts this table gives are written
     * @return the rows that fired, in order
     */
    public List<Row> run(int[] frame) {
        List<Row> fired = new ArrayList<>(policy == HitPolicy.COLLECT ? 4 : 1);
        for (Row row : on) {
            if (row.matches(frame)) {
                fired.add(row);
                if (policy == HitPolicy.UNIQUE || policy == HitPolicy.RANKED) {
                    break;
                }
            }
        }
        for (Row row : fired) {
            for (Row.Outcome outcome : row.outcomes()) {
                int place = outcome.fact().index();
                frame[place] = Math.max(frame[place], outcome.value());
            }
        }
        return fired;
    }

    /**
     * The id.
     *
     * @return not null
     */
    public String id() {
        return id;
    }

    /**
     * What it decides.
     *
     * @return not null
     */
    public Family family() {
        return family;
    }

    /**
     * Of what.
     *
     * @return {@link Scope#CLAIM} or {@link Scope#MATTER}
     */
    public Scope scope() {
        return scope;
    }

    /**
     * How many rows may match.
     *
     * @return not null
     */
    public HitPolicy policy() {
        return policy;
    }

    /**
     * The name.
     *
     * @return not null
     */
    public Bilingual title() {
        return title;
    }

    /**
     * When the text it rests on is in force.
     *
     * @return not null
     */
    public Validity inForce() {
        return inForce;
    }

    /**
     * The rows.
     *
     * @return unmodifiable, in order
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The facts the table reads.
     *
     * @return unmodifiable, in order of first reading
     */
    public List<Fact> reads() {
        return reads;
    }

    /**
     * The facts the table finds.
     *
     * @return unmodifiable
     */
    public List<Fact> gives() {
        return gives;
    }
}
