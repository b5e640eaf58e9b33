package org.petitionrules.rules.book;

import java.time.LocalDate;
import java.util.Objects;
import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/**
 * A rule that would have decided and did not (未适用的规则), and why. Nothing is decided in its place: the book does not
 * fall through to an expired text, nor to one that nobody has read. Immutable and thread-safe.
 */
public final class NotApplied {
    /** Why a rule did not decide. */
    public enum Why implements Term {
        /** Its text was not in force on the governing date. */
        OUT_OF_FORCE("当日未施行", "not in force on that day"),
        /** Its text is known from memory only, and the book was not told to use such texts. */
        UNCONFIRMED("未经核实，未启用", "known from memory only and not switched on"),
        /** It loosens what is above it, and nobody checked or confirmed that its text is still in force. */
        UNCHECKED("从宽，而是否仍在施行未经核实", "loosens, and that it is still in force was not checked");

        private final Bilingual label;

        Why(String zh, String en) {
            this.label = Bilingual.of(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    private final RuleRef rule;
    private final LocalDate governingDate;
    private final Why why;

    private NotApplied(RuleRef rule, LocalDate governingDate, Why why) {
        this.rule = rule;
        this.governingDate = governingDate;
        this.why = why;
    }

    /**
     * A rule whose text was not in force.
     *
     * @param rule the rule
     * @param governingDate the date on which its text would have to be in force
     * @return the rule and why
     */
    public static NotApplied outOfForce(RuleRef rule, LocalDate governingDate) {
        return new NotApplied(rule, governingDate, Why.OUT_OF_FORCE);
    }

    /**
     * A rule that rests on a text known from memory only.
     *
     * @param rule the rule
     * @param governingDate the date on which it would have decided
     * @return the rule and why
     */
    public static NotApplied unconfirmed(RuleRef rule, LocalDate governingDate) {
        return new NotApplied(rule, governingDate, Why.UNCONFIRMED);
    }

    /**
     * A local rule that loosens the one above it, beyond the day to which anybody checked that its text is in force.
     *
     * @param rule the rule
     * @param governingDate the date on which it would have decided
     * @return the rule and why
     */
    public static NotApplied unchecked(RuleRef rule, LocalDate governingDate) {
        return new NotApplied(rule, governingDate, Why.UNCHECKED);
    }

    /**
     * The rule.
     *
     * @return not null
     */
    public RuleRef rule() {
        return rule;
    }

    /**
     * The date on which its text would have to be in force, or on which it would have decided.
     *
     * @return not null
     */
    public LocalDate governingDate() {
        return governingDate;
    }

    /**
     * Why it did not decide.
     *
     * @return not null
     */
    public Why why() {
        return why;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotApplied
                && ((NotApplied) other).rule.equals(rule)
                && ((NotApplied) other).governingDate.equals(governingDate)
                && ((NotApplied) other).why == why;
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, governingDate, why);
    }

    @Override
    public String toString() {
        String more = why == Why.OUT_OF_FORCE ? "" : ", " + why.code();
        return rule + " (" + governingDate + more + ")";
    }
}
