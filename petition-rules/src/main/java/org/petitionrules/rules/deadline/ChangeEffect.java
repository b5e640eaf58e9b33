package org.petitionrules.rules.deadline;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/** What a change of the calendar does to a due date. */
public enum ChangeEffect implements Term {
    /** The due day is another one. */
    MOVED("届满日变动", "moved"),
    /** The due day stays, and is no longer provisional. */
    SETTLED("届满日不变，已确定", "settled"),
    /** The due day stays; how early or how late it can turn out to be is different, or it has become provisional. */
    BOUNDS_CHANGED("届满日不变，所在范围变动", "bounds changed"),
    /** There was an answer, and by the calendar after the change there is none, as when it was extended too late. */
    REFUSED("变动后无从计算", "refused"),
    /** There was no answer, and by the calendar after the change there is one. */
    ALLOWED("变动后得以计算", "allowed");

    private final Bilingual label;

    ChangeEffect(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
