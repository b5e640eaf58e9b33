package org.petitionrules.rules.competence;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/** How the bodies with power to handle a claim stand to each other (有权处理的机关之间的关系), by the organ directory. */
public enum CompetenceStanding implements Term {
    /** One body only has power to handle it. */
    ONE_BODY("只有一个有权处理的机关", "one competent body"),
    /** Several bodies, and the nearest body above all of them is known. */
    COMMON_SUPERIOR("两个以上有权处理的机关，有共同的上一级", "several bodies with a common superior"),
    /** Several bodies, and every way up from them ends without meeting. */
    NO_COMMON_SUPERIOR("两个以上有权处理的机关，没有共同的上一级", "several bodies without a common superior"),
    /** Several bodies, and the directory lacks a link on which their common superior hangs. */
    LINK_MISSING("两个以上有权处理的机关，机关名录缺少上级关系", "several bodies, a superior is missing from the directory"),
    /** A body was split, merged or abolished, and the directory does not tell which one body took over. */
    SUCCESSION_UNCLEAR("机关分立、合并、撤销，接续的机关不明确", "which body took over is unclear");

    private final Bilingual label;

    CompetenceStanding(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
