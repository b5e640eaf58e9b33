package org.petitionrules.rules.book;

/**
 * The rule behind a part of a decision: the id of the row, clock or condition, and the provision it rests on.
 *
 * <p>Immutable and thread-safe; one instance per rule of a compiled book, shared by all decisions.
 */
public final class RuleRef {
    private final String ruleId;
    private final Provision provision;

    /**
     * A reference.
     *
     * @param ruleId unique within the book
     * @param provision what the rule rests on
     */
    public RuleRef(String ruleId, Provision provision) {
        this.ruleId = ruleId;
        this.provision = provision;
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
