package org.petitionrules.rules.clock;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/** How an obligation stands at the moment asked about. */
public enum ObligationState implements Term {
    /** Owed, and the due date is not past. */
    OPEN("待履行", "open"),
    /** Owed, and the due date is past. */
    OVERDUE("逾期未履行", "overdue"),
    /** Done, on or before the due date, or without one. */
    MET("已履行", "met"),
    /** Done after the due date. */
    MET_LATE("逾期后履行", "met late"),
    /** No longer owed, such as notice after an objection was agreed to. */
    ENDED("不再负有", "no longer owed"),
    /** A petitioner's window that is past. */
    PAST("已过", "past");

    private final Bilingual label;

    ObligationState(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
