package org.petitionrules.rules.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.book.Validity;
import org.petitionrules.rules.deadline.Period;
import org.petitionrules.rules.fact.Condition;

/**
 * A clock of a rule book (期限规则): what starts it, how long it runs, for which claims, what meets, ends or extends it.
 *
 * <p>It is a description; {@link Clocks} computes obligations from it on every reading, nothing is stored half-way.
 * Immutable and thread-safe.
 */
@HouseStyle
@Value.Immutable
public abstract class ClockRule {
    ClockRule() {}

    /**
     * Its id and provision.
     *
     * @return not null
     */
    public abstract RuleRef rule();

    /**
     * What is due when it ends.
     *
     * @return not null
     */
    public abstract Duty duty();

    /**
     * What starts it.
     *
     * @return not null
     */
    public abstract Start start();

    /**
     * How long it runs.
     *
     * @return empty when the event that starts it sets the day itself
     */
    public abstract Optional<Period> period();

    /**
     * For which claims.
     *
     * @return unmodifiable
     */
    public abstract List<Condition> when();

    /**
     * The event kinds that meet it.
     *
     * @return unmodifiable
     */
    public abstract Set<String> metBy();

    /**
     * The event kinds of which nobody may have been the doer who owes this one: a review is owed by a higher body.
     *
     * @return unmodifiable; empty when it does not matter
     */
    public abstract Set<String> notBy();

    /**
     * The event kinds that end it without its being met.
     *
     * @return unmodifiable
     */
    public abstract Set<String> endedBy();

    /**
     * How it may be extended.
     *
     * @return empty when it may not
     */
    public abstract Optional<ExtensionRule> extension();

    /**
     * Which of its days do not count.
     *
     * @return empty when no provision pauses it
     */
    public abstract Optional<PauseRule> pause();

    /**
     * The clock whose due day for the same claims limits this one (A16); that clock keeps its own day.
     *
     * @return the id of a clock; empty when it stands alone
     */
    public abstract Optional<String> joined();

    /**
     * The overall limit of a chain of referrals.
     *
     * @return empty when there is none
     */
    public abstract Optional<CapRule> cap();

    /**
     * From when it is presumed to run, by how the matter came.
     *
     * @return unmodifiable; empty when nothing is presumed
     */
    public abstract List<Presumption> presumptions();

    /**
     * The clocks in whose place this local one stands.
     *
     * @return their ids; empty for a clock of its own
     */
    public abstract Set<String> inPlaceOf();

    /**
     * From which day on nobody checked that its text is in force, which matters because it loosens what it stands for.
     *
     * @return empty when it only tightens, was confirmed, or stands for nothing
     */
    public abstract Optional<LocalDate> uncheckedFrom();

    /**
     * When the text it rests on is in force; the governing date is the day of the event that starts it.
     *
     * @return not null
     */
    public abstract Validity inForce();

    /**
     * A builder with everything this clock has.
     *
     * @return not null
     */
    public final Builder toBuilder() {
        Builder builder = new Builder();
        builder.rule(rule())
                .duty(duty())
                .start(start())
                .period(period())
                .when(when())
                .metBy(metBy())
                .notBy(notBy())
                .endedBy(endedBy())
                .extension(extension())
                .pause(pause())
                .joined(joined())
                .cap(cap())
                .presumptions(presumptions())
                .inPlaceOf(inPlaceOf())
                .uncheckedFrom(uncheckedFrom())
                .inForce(inForce());
        return builder;
    }

    /**
     * A new builder.
     *
     * @return empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ClockRule}; not thread-safe. */
    public static final class Builder extends ImmutableClockRule.Builder {
        Builder() {}
    }
}
