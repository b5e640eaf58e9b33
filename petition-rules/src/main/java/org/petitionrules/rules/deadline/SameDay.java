package org.petitionrules.rules.deadline;

import org.petitionrules.model.message.Bilingual;

/** On the day itself (当日): due on the day of the event, rest day or not. Immutable and thread-safe. */
public final class SameDay extends Period {
    private static final SameDay ONLY = new SameDay();

    private SameDay() {}

    /**
     * The period.
     *
     * @return always the same
     */
    public static SameDay period() {
        return ONLY;
    }

    @Override
    public int count() {
        return 0;
    }

    @Override
    public Bilingual inWords() {
        return Bilingual.of("当日", "the same day");
    }
}
