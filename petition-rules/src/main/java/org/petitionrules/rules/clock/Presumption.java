package org.petitionrules.rules.clock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.deadline.Period;
import org.petitionrules.rules.fact.Condition;

/**
 * From when a clock is presumed to run (推定起算) when the event that starts it should be on record and is not: the last
 * day of some period after a receipt (SG-08). Immutable and thread-safe.
 */
public final class Presumption {
    private final RuleRef rule;
    private final Start receipt;
    private final Period after;
    private final List<Condition> when;

    /**
     * A presumption.
     *
     * @param rule what it rests on
     * @param receipt the receipt it counts from
     * @param after the counted period after which the start event should have been there
     * @param when conditions on the claim
     */
    public Presumption(RuleRef rule, Start receipt, Period after, List<Condition> when) {
        this.rule = rule;
        this.receipt = receipt;
        this.after = after;
        this.when = Collections.unmodifiableList(new ArrayList<>(when));
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
     * The receipt it counts from.
     *
     * @return not null
     */
    public Start receipt() {
        return receipt;
    }

    /**
     * The period after which the start event should have been there.
     *
     * @return not null
     */
    public Period after() {
        return after;
    }

    /**
     * Conditions on the claim.
     *
     * @return unmodifiable
     */
    public List<Condition> when() {
        return when;
    }
}
