package org.petitionrules.rules.deadline;

import org.petitionrules.model.message.Bilingual;

/** At once (立即): a duty without a number and without a date; none is invented. Immutable and thread-safe. */
public final class AtOnce extends Period {
    private static final AtOnce ONLY = new AtOnce();

    private AtOnce() {}

    /**
     * The period.
     *
     * @return always the same
     */
    public static AtOnce period() {
        return ONLY;
    }

    @Override
    public int count() {
        return 0;
    }

    @Override
    public Bilingual inWords() {
        return Bilingual.of("立即", "at once");
    }
}
