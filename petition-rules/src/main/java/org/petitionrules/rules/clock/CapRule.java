package org.petitionrules.rules.clock;

import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.deadline.Period;

/**
 * One overall limit for all hops of a referral together (A15, 总时限): counted from the first receipt of the matter by
 * anybody. Each hop keeps its own clock and is due at the earlier of the two.
 *
 * <p>Immutable and thread-safe.
 */
public final class CapRule {
    private final RuleRef rule;
    private final Period period;

    /**
     * A cap.
     *
     * @param rule what it rests on
     * @param period how long all hops together may take
     */
    public CapRule(RuleRef rule, Period period) {
        this.rule = rule;
        this.period = period;
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
     * How long all hops together may take.
     *
     * @return a counted period
     */
    public Period period() {
        return period;
    }
}
