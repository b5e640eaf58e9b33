package org.petitionrules.rules.deadline;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/** What a day does in a ledger. */
public enum DayRole implements Term {
    /** The day of the event; not counted. */
    START("起算事由日", "day of the event"),
    /** Counted towards the period itself. */
    COUNTED("计入", "counted"),
    /** Counted towards an extension. */
    EXTENDED("延期计入", "extended"),
    /** A rest day within a period of working days; not counted. */
    SKIPPED("休息日不计", "skipped"),
    /** A day of a pause; not counted. */
    PAUSED("扣除", "paused"),
    /** The last day as counted, which is a rest day and so is not the last day; counted. */
    END_ON_REST_DAY("末日遇休息日", "ends on rest day"),
    /** Passed over after the last day as counted. */
    ROLLED("顺延", "rolled"),
    /** A day until a day that a body set; nothing is counted. */
    SET("指定期限内", "until the set day"),
    /** The due day. */
    DUE("届满日", "due");

    private final Bilingual label;

    DayRole(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
