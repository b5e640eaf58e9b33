package org.petitionrules.rules.book;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/**
 * What remains open to the petitioner after an adverse outcome or a closure (救济, SG-07). A suit over a petition reply is not among them:
 * it is not actionable.
 */
public enum Remedy implements Term {
    /** Review by the next-higher body. */
    REVIEW("复查", "review"),
    /** Re-examination by the body above the reviewer. */
    RE_EXAMINATION("复核", "re-examination"),
    /** Another statutory route. */
    OTHER_STATUTORY_ROUTE("其他法定途径", "another statutory route"),
    /** A complaint to supervision. */
    COMPLAINT_TO_SUPERVISION("向督查监督部门反映", "complaint to supervision"),
    /** New facts or reasons open the matter again. */
    NEW_FACTS("以新的事实和理由提出", "new facts or reasons"),
    /** A proper reason for having missed a period opens the matter again. */
    PROPER_REASON("逾期有正当理由", "a proper reason for the delay"),
    /** Assistance in hardship (Art. 37). */
    ASSISTANCE("困难帮扶", "assistance in hardship"),
    /** The petitioner may withdraw their own settlement. */
    OWN_WITHDRAWAL("信访人撤回自己的息访", "withdrawing one's own settlement");

    private final Bilingual label;

    Remedy(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
