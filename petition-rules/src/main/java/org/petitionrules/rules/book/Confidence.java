package org.petitionrules.rules.book;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/**
 * How well a provision is known: whether its text was read, or it is a reading of this project.
 *
 * <p>Decisions and explanations show it, so that nobody takes a reading of ours for the law.
 */
public enum Confidence implements Term {
    /** The instrument was read in full. */
    F("已读全文", "read in full"),
    /** Only an excerpt of the instrument was read; the provision is inside it. */
    E("已读节录", "read in excerpt"),
    /** Known from a secondary source only. */
    S("仅见二手来源", "secondary source only"),
    /** Known from memory, not confirmed by any text read. */
    M("未经核实", "unconfirmed"),
    /** A reading or choice of this project; no source says it. */
    I("本项目的解释", "a reading of this project");

    private final Bilingual label;

    Confidence(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
