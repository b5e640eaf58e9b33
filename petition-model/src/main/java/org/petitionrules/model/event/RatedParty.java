package org.petitionrules.model.event;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/** Who is rated: both are, each on its own (satisfaction evaluation, 2014 text Art. 3). */
public enum RatedParty implements Term {
    /** The petition office (信访部门). */
    PETITION_OFFICE("信访部门", "petition office"),
    /** The body that handled the matter (有权处理的机关、单位). */
    AUTHORITY("有权处理的机关、单位", "competent authority");

    private final Bilingual label;

    RatedParty(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
