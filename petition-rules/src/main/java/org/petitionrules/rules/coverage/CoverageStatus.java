package org.petitionrules.rules.coverage;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/** What became of a provision in the rule books (落实情况). A closed set: a provision is never just left out. */
public enum CoverageStatus implements Term {
    /** Rows of a book decide it. */
    RULED("已成规则", "ruled"),
    /** It leaves a judgement to people: the decision asks for the finding by name. */
    DISCRETIONARY("由人认定", "discretionary"),
    /** It defines, describes or names; there is nothing in it to decide about a matter. */
    INFORMATIVE("仅供说明", "informative"),
    /** No row decides it, or not yet, for a reason that is told. */
    NOT_COVERED("未覆盖", "not covered");

    private final Bilingual label;

    CoverageStatus(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
