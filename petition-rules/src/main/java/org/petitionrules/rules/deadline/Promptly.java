package org.petitionrules.rules.deadline;

import org.petitionrules.model.message.Bilingual;

/** Promptly (及时): a duty without a number and without a date; none is invented. Immutable and thread-safe. */
public final class Promptly extends Period {
    private static final Promptly ONLY = new Promptly();

    private Promptly() {}

    /**
     * The period.
     *
     * @return always the same
     */
    public static Promptly period() {
        return ONLY;
    }

    @Override
    public int count() {
        return 0;
    }

    @Override
    public Bilingual inWords() {
        return Bilingual.of("及时", "promptly");
    }
}
