package org.petitionrules.rules.calendar;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/** What kind of day a day is. */
public enum DayKind implements Term {
    /** An ordinary working day of the week. */
    WORKING("工作日", "working day", true),
    /** A weekend day that a notice makes a working day. */
    MAKE_UP("调休上班日", "make-up working day", true),
    /** A rest day of the week. */
    WEEKEND("公休日", "weekend", false),
    /** A rest day by a notice or by the holiday law. */
    HOLIDAY("节假日", "holiday", false);

    private final Bilingual label;
    private final boolean working;

    DayKind(String zh, String en, boolean working) {
        this.label = Bilingual.of(zh, en);
        this.working = working;
    }

    @Override
    public Bilingual label() {
        return label;
    }

    /**
     * Whether people work.
     *
     * @return true for working days and make-up working days
     */
    public boolean isWorking() {
        return working;
    }
}
