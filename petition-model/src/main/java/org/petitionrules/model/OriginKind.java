package org.petitionrules.model;

import org.petitionrules.model.message.Bilingual;

/** How a petition came to the body that first records it here. */
public enum OriginKind implements Term {
    /** From the petitioner (直接收到). */
    DIRECT("直接收到", "received directly"),
    /** Forwarded by another body (转送). */
    FORWARDED("转送", "forwarded"),
    /** Assigned by a higher body, with a result to be reported (交办). */
    ASSIGNED("交办", "assigned");

    private final Bilingual label;

    OriginKind(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
