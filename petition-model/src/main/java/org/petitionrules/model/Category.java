package org.petitionrules.model;

import org.petitionrules.model.message.Bilingual;

/**
 * What kind of thing a claim is (信访事项类别); each claim of a petition has its own.
 *
 * <p>Only {@link #CLAIM} has the 60-day clock of 2022 Regulations Art. 34.
 */
public enum Category implements Term {
    /** A claim the authority is asked to decide or put right (申诉求决类, Art. 31). */
    CLAIM("申诉求决", "claim for decision"),
    /** A suggestion or opinion (建议意见类, Art. 29). */
    SUGGESTION("建议意见", "suggestion"),
    /** A report or accusation against an office-holder or organ (检举控告类, Art. 30). */
    ACCUSATION("检举控告", "accusation"),
    /** A matter of rights in litigation (涉法涉诉类, Arts 20, 22, 28). */
    LITIGATION_RELATED("涉法涉诉", "litigation-related");

    private final Bilingual label;

    Category(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
