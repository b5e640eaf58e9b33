package org.petitionrules.rules.deadline;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/** From which day an extension is counted (A2): the texts only say "may extend", so it is a policy by name. */
public enum ExtensionBase implements Term {
    /** From the last day as counted; the whole rolls once. The reading taken here. */
    UNROLLED("自未顺延的届满日起算", "from the unrolled end"),
    /** From the last day after it rolled off a rest day; then the whole rolls again. */
    ROLLED("自顺延后的届满日起算", "from the rolled end");

    private final Bilingual label;

    ExtensionBase(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
