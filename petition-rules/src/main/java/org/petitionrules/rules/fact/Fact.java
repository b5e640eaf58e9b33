package org.petitionrules.rules.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.book.Provision;
import org.petitionrules.rules.book.Role;

/**
 * A fact of a rule book's vocabulary (事实): something the rules may read, with finitely many values.
 *
 * <p>Every fact can also be not recorded (未记录), value {@link #NOT_RECORDED}. The values of a number fact are the
 * ranges between its cut points. Immutable and thread-safe.
 */
public final class Fact {
    /** The value of a fact nobody recorded. */
    public static final int NOT_RECORDED = 0;

    private static final Bilingual NOT_RECORDED_LABEL = Bilingual.of("未记录", "not recorded");

    private final int index;
    private final String id;
    private final Scope scope;
    private final Source source;
    private final List<String> values;
    private final List<Bilingual> valueLabels;
    private final long[] cuts;
    private final Bilingual label;
    private final Role suppliedBy;
    private final Provision provision;

    /**
     * A fact.
     *
     * @param index its place in the frame of values, unique within the book
     * @param id the code
     * @param scope what it is about
     * @param source where its value comes from
     * @param values the codes of its values, in order; for a number the ranges
     * @param valueLabels their names, as many
     * @param cuts ascending; a range begins at each; empty when this is no number
     * @param label its name
     * @param suppliedBy who supplies or finds it
     * @param provision what it rests on
     */
    public Fact(
            int index,
            String id,
            Scope scope,
            Source source,
            List<String> values,
            List<Bilingual> valueLabels,
            long[] cuts,
            Bilingual label,
            Role suppliedBy,
            Provision provision) {
        this.index = index;
        this.id = id;
        this.scope = scope;
        this.source = source;
        this.values = Collections.unmodifiableList(new ArrayList<>(values));
        this.valueLabels = Collections.unmodifiableList(new ArrayList<>(valueLabels));
        this.cuts = cuts.clone();
        this.label = label;
        this.suppliedBy = suppliedBy;
        this.provision = provision;
    }

    /**
     * The place of this fact in a frame.
     *
     * @return from 0
     */
    public int index() {
        return index;
    }

    /**
     * The code.
     *
     * @return not null
     */
    public String id() {
        return id;
    }

    /**
     * What it is about.
     *
     * @return not null
     */
    public Scope scope() {
        return scope;
    }

    /**
     * Where its value comes from.
     *
     * @return not null
     */
    public Source source() {
        return source;
    }

    /**
     * The codes of the recorded values; the value at place {@code n} is the number {@code n + 1} in a frame.
     *
     * @return unmodifiable
     */
    public List<String> values() {
        return values;
    }

    /**
     * How many values there are, {@link #NOT_RECORDED} included.
     *
     * @return 2 or more
     */
    public int size() {
        return values.size() + 1;
    }

    /**
     * Whether this is a number.
     *
     * @return false when its values are codes
     */
    public boolean isNumber() {
        return cuts.length > 0;
    }

    /**
     * The value a code stands for.
     *
     * @param code not null
     * @return {@link #NOT_RECORDED} when the fact has no such code
     */
    public int valueOf(String code) {
        return values.indexOf(code) + 1;
    }

    /**
     * The range a number lies in.
     *
     * @param number any
     * @return from 1
     */
    public int valueOf(long number) {
        int place = Arrays.binarySearch(cuts, number);
        return (place >= 0 ? place + 1 : -place - 1) + 1;
    }

    /**
     * The cut points of a number fact.
     *
     * @return a copy, ascending, empty when this is no number
     */
    public long[] cuts() {
        return cuts.clone();
    }

    /**
     * The name of a value.
     *
     * @param value from 0 to {@link #size()} exclusive
     * @return not null
     */
    public Bilingual labelOf(int value) {
        return value == NOT_RECORDED ? NOT_RECORDED_LABEL : valueLabels.get(value - 1);
    }

    /**
     * The name.
     *
     * @return not null
     */
    public Bilingual label() {
        return label;
    }

    /**
     * Who supplies or finds it.
     *
     * @return not null
     */
    public Role suppliedBy() {
        return suppliedBy;
    }

    /**
     * What asking for it rests on.
     *
     * @return not null
     */
    public Provision provision() {
        return provision;
    }

    @Override
    public String toString() {
        return id;
    }
}
