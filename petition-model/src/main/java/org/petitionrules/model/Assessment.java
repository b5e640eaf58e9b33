package org.petitionrules.model;

import org.petitionrules.model.message.Bilingual;

/**
 * Whether a claim was found reasonable (诉求合理与否): a human finding, recorded claim by claim, never computed.
 *
 * <p>The fourth value of practices row HK-04, not recorded, is the absence of an assessment. Hardship is independent of
 * it. Legal basis of what follows: 2022 Regulations Art. 27.
 */
public enum Assessment implements Term {
    /** The claim is reasonable (诉求合理). */
    REASONABLE("合理", "reasonable"),
    /** A part of the claim is reasonable (诉求部分合理). */
    PARTLY_REASONABLE("部分合理", "partly reasonable"),
    /** The claim is not reasonable (诉求不合理); never the same as unverifiable. */
    NOT_REASONABLE("不合理", "not reasonable");

    private final Bilingual label;

    Assessment(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
