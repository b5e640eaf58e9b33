package org.petitionrules.rules.responsibility;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/** Why a body is the first-responsible one (首办责任的根据). */
public enum Ground implements Term {
    /** It received the matter. */
    RECEIVED("收到", "received"),
    /** It sent the matter on, and the addressee's receipt is not on record yet. */
    SENT("已转出，对方收到未有记录", "sent, receipt not on record"),
    /** It objected, and the referring body has not agreed yet. */
    OBJECTED("已提异议，未获同意", "objected, not agreed"),
    /** It referred the matter and agreed to the objection, so the matter is back. */
    CONSENTED("同意异议，退回", "agreed to the objection"),
    /** It accepted the matter. */
    ACCEPTED("已受理", "accepted"),
    /** The competent bodies agreed that it accepts. */
    AGREED("协商一致由其受理", "agreed on"),
    /** It was designated; until it receives the matter, the body that holds it still answers. */
    DESIGNATED("被指定受理", "designated"),
    /** It took over from a body that was split, merged or abolished. */
    SUCCEEDED("接续职权", "took over"),
    /** The body below it is the accused. */
    ACCUSED("下级为被反映单位", "the body below is the accused"),
    /** The body below it recused. */
    RECUSED("下级已回避", "the body below recused"),
    /** The body below has a direct interest in the matter and must recuse. */
    INTERESTED("下级有直接利害关系，应当回避", "the body below has a direct interest");

    private final Bilingual label;

    Ground(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
