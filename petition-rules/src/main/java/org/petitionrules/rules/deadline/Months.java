package org.petitionrules.rules.deadline;

import org.petitionrules.model.message.Bilingual;

/** Months (月), by the corresponding day (Civil Code Art. 202). Immutable and thread-safe. */
public final class Months extends Period {
    private final int count;

    private Months(int count) {
        this.count = atLeastOne(count);
    }

    /**
     * A period.
     *
     * @param count 1 or more
     * @return the period
     * @throws IllegalArgumentException when less than 1
     */
    public static Months of(int count) {
        return new Months(count);
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Bilingual inWords() {
        return Bilingual.of(count + "个月", count + (count == 1 ? " month" : " months"));
    }
}
