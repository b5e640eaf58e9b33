package org.petitionrules.rules.deadline;

import org.petitionrules.model.message.Bilingual;

/** Natural days (日), rest days included: where a text says no more than "days". Immutable and thread-safe. */
public final class NaturalDays extends Period {
    private final int count;

    private NaturalDays(int count) {
        this.count = atLeastOne(count);
    }

    /**
     * A period.
     *
     * @param count 1 or more
     * @return the period
     * @throws IllegalArgumentException when less than 1
     */
    public static NaturalDays of(int count) {
        return new NaturalDays(count);
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Bilingual inWords() {
        return Bilingual.of(count + "日", count + (count == 1 ? " day" : " days"));
    }
}
