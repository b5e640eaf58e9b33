package org.petitionrules.rules.book;

/**
 * The rule behind a part of a decision: the id of the row, clock or condition, and the provision it rests on.
 *
 * <p>Immutable and thread-safe; one instance per rule of a compiled book, shared by all decisions.
 */
public final class RuleRef {
    private final String ruleId;
    private final Provision provision;
    private final boolean switchedOff;

    private RuleRef(String ruleId, Provision provision, boolean switchedOff) {
        this.ruleId = ruleId;
        this.provision = provision;
        this.switchedOff = switchedOff;
    }

    /**
     * A reference.
     *
     * @param ruleId unique within the book
     * @param provision what the rule rests on
     */
    public RuleRef(String ruleId, Provision provision) {
        this(ruleId, provision, false);
    }

    /**
     * A reference to a rule of a book that leaves out what is known from memory only.
     *
     * @param ruleId unique within the book
     * @param provision what the rule rests on
     * @return a rule that is switched off when its provision is {@link Confidence#M unconfirmed}
     */
    public static RuleRef confirmedOnly(String ruleId, Provision provision) {
        return new RuleRef(ruleId, provision, provision.confidence() == Confidence.M);
    }

    /**
     * Whether the rule decides nothing because its provision is known from memory only.
     *
     * @return false when the book uses such provisions, or this is none
     */
    public boolean isSwitchedOff() {
        return switchedOff;
    }

    /**
     * The id of the rule.
     *
     * @return not null
     */
    public String ruleId() {
        return ruleId;
    }

    /**
     * The provision the rule rests on.
     *
     * @return not null
     */
    public Provision provision() {
        return provision;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleRef && ((RuleRef) other).ruleId.equals(ruleId);
    }

    @Override
    public int hashCode() {
        return ruleId.hashCode();
    }

    @Override
    public String toString() {
        return ruleId;
    }
}
