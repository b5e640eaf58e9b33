package org.petitionrules.rules.disclosure;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/**
 * What whoever asks is to the accusation (接收人与检举控告的关系). Who is more than one, such as a competent body that is also the
 * accused's unit, is the first of them in this order; who is none of them, or of whom it is not known, is unknown.
 */
public enum Recipient implements Term {
    /** The accused person. */
    ACCUSED("被检举控告人", "the accused"),
    /** The accused unit, or the unit of the accused person. */
    ACCUSED_UNIT("被检举控告单位或者被检举控告人所在单位", "the accused's unit"),
    /** A close relative of the accused person. */
    CLOSE_RELATIVE("被检举控告人的近亲属", "a close relative of the accused"),
    /** A body with power to handle the accusation, which needs it for that. */
    COMPETENT_BODY("有权处理的机关", "the competent body"),
    /** The reporter. */
    REPORTER("检举控告人本人", "the reporter"),
    /** Anybody else, and whoever's relation is not known. */
    UNKNOWN("关系不明或其他人", "relation unknown, or anybody else");

    private final Bilingual label;

    Recipient(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }

    /**
     * Whether it stands on the side of the accused.
     *
     * @return true for the accused, the accused's unit and close relatives
     */
    public boolean isWithAccused() {
        return this == ACCUSED || this == ACCUSED_UNIT || this == CLOSE_RELATIVE;
    }
}
