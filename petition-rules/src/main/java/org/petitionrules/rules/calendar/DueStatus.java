package org.petitionrules.rules.calendar;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/** How sure a due date is. */
public enum DueStatus implements Term {
    /** Every day it depends on is settled by the notices as they were first published. */
    AS_PUBLISHED("按已公布日历", "as published"),
    /** It depends on days that no notice has settled yet; the bounds hold. */
    PROVISIONAL("暂定", "provisional"),
    /** It is settled, and a later notice moved it from what the notices of the years first published. */
    MOVED("因通知变动", "moved by an amendment");

    private final Bilingual label;

    DueStatus(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
