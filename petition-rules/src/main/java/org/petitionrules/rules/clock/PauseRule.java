package org.petitionrules.rules.clock;

import org.petitionrules.rules.book.RuleRef;

/**
 * Which days of a clock do not count (期间扣除): those from an event of one kind to an event of another, both inclusive;
 * where no end is on record only the day it began, and in no case beyond the day the duty was met. Only a cited provision pauses a clock; nationally just the hearing in a re-examination (Art. 36 para. 2).
 *
 * <p>Immutable and thread-safe.
 */
public final class PauseRule {
    private final RuleRef rule;
    private final String from;
    private final String to;

    /**
     * A pause.
     *
     * @param rule what it rests on
     * @param from the event kind that begins it
     * @param to the event kind that ends it
     */
    public PauseRule(RuleRef rule, String from, String to) {
        this.rule = rule;
        this.from = from;
        this.to = to;
    }

    /**
     * What it rests on.
     *
     * @return not null
     */
    public RuleRef rule() {
        return rule;
    }

    /**
     * The event kind that begins it.
     *
     * @return not null
     */
    public String from() {
        return from;
    }

    /**
     * The event kind that ends it.
     *
     * @return not null
     */
    public String to() {
        return to;
    }
}
