package org.petitionrules.rules.deadline;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/** Kinds of reasons why a day does in a ledger what it does. */
public enum CauseKind implements Term {
    /** The day of the event is not counted (Civil Code Art. 201). */
    START_NOT_COUNTED("当日不计入", "the day itself is not counted"),
    /** A natural day: rest days count as well. */
    EVERY_DAY("自然日，休息日照计", "natural days, rest days count too"),
    /** An ordinary working day. */
    WORKING_DAY("工作日", "working day"),
    /** A make-up working day by a notice. */
    MAKE_UP("调休上班日", "make-up working day"),
    /** A rest day of the week. */
    WEEKLY_REST("公休日", "weekly rest"),
    /** A rest day by a notice. */
    HOLIDAY("放假", "holiday"),
    /** A rest day by the holiday law, for which no notice is out yet. */
    PUBLIC_DAY("法定节假日", "public day"),
    /** A pause excludes it. */
    PAUSE("扣除", "pause"),
    /** An extension grants it. */
    EXTENSION("延期", "extension"),
    /** Months end on the corresponding day (Civil Code Art. 202). */
    CORRESPONDING_DAY("对应日", "corresponding day"),
    /** The month has no corresponding day, so it ends on its last day (Civil Code Art. 202). */
    MONTH_END("月末日", "end of month"),
    /** The first working day after a last day that is a rest day (Civil Code Art. 203). */
    ROLL("顺延", "roll"),
    /** The last day is a make-up working day, and so does not roll (A4). */
    MAKE_UP_DOES_NOT_ROLL("调休上班日不顺延", "make-up day does not roll"),
    /** The last day is a rest day, and this deadline does not roll. */
    REST_DAY_KEPT("休息日，此期限不顺延", "a rest day; this deadline does not roll"),
    /** The extension is counted from this day, by policy (A2). */
    EXTENSION_BASE("延期起算", "extension base"),
    /** A body set the day. */
    SPECIFIED("指定", "set day"),
    /** Due on the day of the event. */
    SAME_DAY("当日", "same day");

    private final Bilingual label;

    CauseKind(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
