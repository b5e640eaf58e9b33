package org.petitionrules.rules.clock;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/** When a duty is due. */
public enum Timing implements Term {
    /** By a date that a clock counts. */
    CLOCK("按期限", "by its period"),
    /** Within the time limit of the matter. */
    WITHIN_LIMIT("在办理期限内", "within the limit of the matter"),
    /** At once, before anything else; no number is invented. */
    AT_ONCE("即时", "at once"),
    /** Promptly; no number is invented. */
    PROMPTLY("及时", "promptly"),
    /** Again and again, at a cadence; never owed once and for all. */
    RECURRING("按频次", "at its cadence"),
    /** No duty: a time in which the petitioner may act. */
    WINDOW("信访人的期限", "a window of the petitioner's");

    private final Bilingual label;

    Timing(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
