package org.petitionrules.model.event;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/**
 * How the petitioner rated what a body did (满意度评价). Only the petitioner can say it (SG-06).
 *
 * <p>Local scales have more steps; which of them mean satisfied is for the adopter to say when mapping them, because no
 * national text that could be read says it.
 */
public enum Satisfaction implements Term {
    /** The petitioner is satisfied. */
    SATISFIED("满意", "satisfied"),
    /** The petitioner is not satisfied. */
    NOT_SATISFIED("不满意", "not satisfied");

    private final Bilingual label;

    Satisfaction(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
