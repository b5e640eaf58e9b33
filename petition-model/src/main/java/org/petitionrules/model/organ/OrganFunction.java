package org.petitionrules.model.organ;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/** What part an organ plays in petition work; most organs have none of the special ones. */
public enum OrganFunction implements Term {
    /** The petition office of a Party committee or government (党委和政府信访部门, Art. 14). */
    PETITION_OFFICE("信访部门", "petition office"),
    /** A discipline-inspection and supervision organ (纪检监察机关). */
    DISCIPLINE_INSPECTION("纪检监察机关", "discipline-inspection organ"),
    /** A political-legal organ: police, procuratorate, court, justice (政法部门). */
    POLITICAL_LEGAL("政法部门", "political-legal organ"),
    /** Any other organ or unit; it handles what is in its own remit (有权处理的机关、单位). */
    GENERAL("一般机关、单位", "general organ");

    private final Bilingual label;

    OrganFunction(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
