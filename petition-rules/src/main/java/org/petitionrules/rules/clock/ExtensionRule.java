package org.petitionrules.rules.clock;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.deadline.Period;

/**
 * How a clock may be extended (延长期限): by which event, by how much at most, with which findings and which notice, how
 * often, and by which event that is taken back.
 *
 * <p>It is the rule; what it makes of an event on record is an {@link org.petitionrules.rules.deadline.Extension}.
 * Immutable and thread-safe.
 */
public final class ExtensionRule {
    private final Optional<RuleRef> rule;
    private final String kind;
    private final Optional<String> amountFact;
    private final Period upTo;
    private final Map<String, String> needs;
    private final Optional<String> noticeKind;
    private final Optional<String> withdrawnBy;
    private final int times;

    /**
     * An extension.
     *
     * @param rule the provision it rests on; empty when it is the clock's own
     * @param kind the event kind that decides it
     * @param amountFact the fact of that event that tells by how much; empty when it is always the whole cap
     * @param upTo the cap of one extension, counted in the units of the clock
     * @param needs facts that event must carry, with the values they must have
     * @param noticeKind the event kind that tells the petitioner the reasons; empty when none is wanted
     * @param withdrawnBy the event kind that takes it back; empty when none does
     * @param times how often, 1 or more
     */
    public ExtensionRule(
            Optional<RuleRef> rule,
            String kind,
            Optional<String> amountFact,
            Period upTo,
            Map<String, String> needs,
            Optional<String> noticeKind,
            Optional<String> withdrawnBy,
            int times) {
        this.rule = rule;
        this.kind = kind;
        this.amountFact = amountFact;
        this.upTo = upTo;
        this.needs = Collections.unmodifiableMap(new LinkedHashMap<>(needs));
        this.noticeKind = noticeKind;
        this.withdrawnBy = withdrawnBy;
        this.times = times;
    }

    /**
     * The provision it rests on.
     *
     * @return empty when it is the clock's own
     */
    public Optional<RuleRef> rule() {
        return rule;
    }

    /**
     * Whether it has no effect because its provision is known from memory only.
     *
     * @return false when the book uses such provisions, or this is none
     */
    boolean isSwitchedOff() {
        return rule.filter(RuleRef::isSwitchedOff).isPresent();
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
     * The fact that tells by how much.
     *
     * @return empty when it is always the whole cap
     */
    public Optional<String> amountFact() {
        return amountFact;
    }

    /**
     * The cap of one extension.
     *
     * @return in the units of the clock
     */
    public Period upTo() {
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
     * @return empty when none is wanted
     */
    public Optional<String> noticeKind() {
        return noticeKind;
    }

    /**
     * The event kind that takes an extension back, so that it was never granted.
     *
     * @return empty when none does
     */
    public Optional<String> withdrawnBy() {
        return withdrawnBy;
    }

    /**
     * How often it may be extended.
     *
     * @return 1 or more
     */
    public int times() {
        return times;
    }
}
