package org.petitionrules.rules.table;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/** How many rows of a table may match, and which of them count. There is no hidden priority. */
public enum HitPolicy implements Term {
    /** Exactly one row matches every combination; two that could are refused when the book loads. */
    UNIQUE("唯一", "unique"),
    /** At least one row matches; rows that match together say the same. */
    ANY("一致", "any"),
    /** Every row that matches counts; of several values for one finding the highest stands. */
    COLLECT("汇集", "collect"),
    /** The first row that matches counts; the order of the rows is the data. */
    RANKED("有序", "ranked");

    private final Bilingual label;

    HitPolicy(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
