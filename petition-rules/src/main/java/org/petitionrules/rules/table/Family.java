package org.petitionrules.rules.table;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/** What a table decides. Some families may not read what others find: see the safeguards (SG-04, SG-05). */
public enum Family implements Term {
    /** Where a claim goes. */
    ROUTING("分流", "routing"),
    /** Whether a claim is accepted here, or not, or no further (受理). */
    ACCEPTANCE("受理", "acceptance"),
    /** In which way a claim may be handled, such as the simplified one. */
    MODE("办理方式", "mode of handling"),
    /** What is owed on a claim. */
    DISPOSAL("处理", "disposal"),
    /** The risk of the matter. */
    RISK("风险", "risk"),
    /** The progress of the matter, and what it asks of the authority. */
    PROGRESS("进展", "progress"),
    /** Conduct: may only ask for a legal officer's finding or for what that presupposes. */
    CONDUCT("行为", "conduct");

    private final Bilingual label;

    Family(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /**
     * Whether the text in force on the day of the first receipt governs it (A21).
     *
     * @return false where the day asked about does
     */
    public boolean isGovernedByReceipt() {
        return this == ROUTING || this == ACCEPTANCE || this == MODE;
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
