package org.petitionrules.rules.clock;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a clock may be extended (延长期限): by which event, by how much at most, with which findings and which notice.
 *
 * <p>Immutable and thread-safe.
 */
public final class Extension {
    private final String kind;
    private final String amountFact;
    private final int upTo;
    private final Map<String, String> needs;
    private final String noticeKind;

    /**
     * An extension.
     *
     * @param kind the event kind that decides it
     * @param amountFact the fact of that event that tells by how many days
     * @param upTo the cap, in days of the clock's own kind
     * @param needs facts that event must carry, with the values they must have
     * @param noticeKind the event kind that tells the petitioner the reasons
     */
    public Extension(String kind, String amountFact, int upTo, Map<String, String> needs, String noticeKind) {
        this.kind = kind;
        this.amountFact = amountFact;
        this.upTo = upTo;
        this.needs = Collections.unmodifiableMap(new LinkedHashMap<>(needs));
        this.noticeKind = noticeKind;
    }

    /**
     * The event kind that decides it.
     *
     * @return not null
     */
    public String kind() {
        return kind;
    }

    /**
     * The fact that tells by how many days.
     *
     * @return not null
     */
    public String amountFact() {
        return amountFact;
    }

    /**
     * The cap.
     *
     * @return in days of the clock's own kind
     */
    public int upTo() {
        return upTo;
    }

    /**
     * What the deciding event must carry.
     *
     * @return unmodifiable
     */
    public Map<String, String> needs() {
        return needs;
    }

    /**
     * The event kind of the notice.
     *
     * @return not null
     */
    public String noticeKind() {
        return noticeKind;
    }
}
