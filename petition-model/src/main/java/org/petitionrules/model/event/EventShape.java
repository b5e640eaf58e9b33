package org.petitionrules.model.event;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/**
 * The closed set of event shapes, in the order in which events of one day are read: what came in before what was sent
 * on, decisions before their service, ratings and records last.
 */
public enum EventShape implements Term {
    /** {@link Received}. */
    RECEIVED("收到", "received"),
    /** {@link Moved}. */
    MOVED("转移", "moved"),
    /** {@link Decided}. */
    DECIDED("决定", "decided"),
    /** {@link Served}. */
    SERVED("送达", "served"),
    /** {@link Done}. */
    DONE("办理", "done"),
    /** {@link Rated}. */
    RATED("评价", "rated"),
    /** {@link Recorded}. */
    RECORDED("记录", "recorded"),
    /** {@link Annulled}. */
    ANNULLED("撤销", "annulled");

    private final Bilingual label;

    EventShape(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
