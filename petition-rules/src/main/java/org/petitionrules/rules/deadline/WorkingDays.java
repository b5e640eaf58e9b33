package org.petitionrules.rules.deadline;

import org.petitionrules.model.message.Bilingual;

/** Working days (工作日) by the holiday notices, make-up working days included. Immutable and thread-safe. */
public final class WorkingDays extends Period {
    private final int count;

    private WorkingDays(int count) {
        this.count = atLeastOne(count);
    }

    /**
     * A period.
     *
     * @param count 1 or more
     * @return the period
     * @throws IllegalArgumentException when less than 1
     */
    public static WorkingDays of(int count) {
        return new WorkingDays(count);
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Bilingual inWords() {
        return Bilingual.of(count + "个工作日", count + (count == 1 ? " working day" : " working days"));
    }
}
