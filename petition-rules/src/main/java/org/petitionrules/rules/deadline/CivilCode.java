package org.petitionrules.rules.deadline;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/** The provisions of the Civil Code (民法典) by which periods are counted. */
public enum CivilCode implements Term {
    /** The day of the event is not counted; counting begins the day after. */
    ART_201("第201条", "Art. 201"),
    /** Months end on the corresponding day; where the month has none, on its last day. */
    ART_202("第202条", "Art. 202"),
    /** A last day that is a rest day: the day after the rest period is the last day. */
    ART_203("第203条", "Art. 203");

    private final Bilingual label;

    CivilCode(String zh, String en) {
        this.label = Bilingual.of("民法典" + zh, "Civil Code " + en);
    }

    /** How to cite it, such as "民法典第203条 / Civil Code Art. 203". */
    @Override
    public Bilingual label() {
        return label;
    }
}
