package org.petitionrules.rules.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.deadline.Deadline;
import org.petitionrules.rules.deadline.Period;

/**
 * Something an authority owes on a matter (义务), or a window in which the petitioner may act: what, who, by when, and
 * how it stands.
 *
 * <p>{@link #due()} is the last day by the calendar as known at the moment asked about, with its status: settled as
 * published, provisional within bounds, or moved by a named notice. It is overdue from the day after on (A34).
 * {@link #presumed()} marks a clock whose start should be on record and is not. Immutable and thread-safe.
 */
@HouseStyle
@Value.Immutable
public abstract class Obligation {
    Obligation() {}

    /**
     * The kind of duty.
     *
     * @return not null
     */
    public abstract Duty duty();

    /**
     * The rules it follows from, at least one.
     *
     * @return unmodifiable
     */
    public abstract List<RuleRef> rules();

    /**
     * The day whose text governs it (A21): for a clock the day from which it runs, for another duty that of the table that brought it about.
     *
     * @return not null
     */
    public abstract LocalDate governedOn();

    /**
     * The body that owes it.
     *
     * @return empty for the petitioner's window, or when nobody holds the matter
     */
    public abstract Optional<OrganRef> owedBy();

    /**
     * The ids of the claims it is about, in the order of the petition; empty for a duty on the matter as a whole.
     *
     * @return unmodifiable
     */
    public abstract List<String> claims();

    /**
     * The day from which the clock runs, not counted: of the event that started it, of the end of another clock, or the
     * last lawful day where it is presumed.
     *
     * @return empty for a duty without a clock
     */
    public abstract Optional<LocalDate> startedOn();

    /**
     * The period, extension included.
     *
     * @return empty for a duty without a clock
     */
    public abstract Optional<Period> period();

    /**
     * The question that {@link #due()} answers: from which day, which period, extended and paused how. Where another
     * clock or an overall cap makes the duty due earlier than its own period, it is the question of that.
     *
     * @return empty for a duty without a clock or limit
     */
    public abstract Optional<Deadline> deadline();

    /**
     * The last day, inclusive, rolled off rest days, with how sure it is.
     *
     * @return empty without a clock or limit, for a period without a number, and for a day that was to be set and was not
     */
    public abstract Optional<DueDate> due();

    /**
     * The last day as counted, inclusive, before it rolls off a rest day.
     *
     * @return empty as {@link #due()}
     */
    public abstract Optional<LocalDate> dueUnrolled();

    /**
     * By how many units of its period (days, working days, months) it was effectively extended.
     *
     * @return 0 when not
     */
    @Value.Default
    public int extendedBy() {
        return 0;
    }

    /**
     * By how much it was effectively extended, in its own units.
     *
     * @return such as 30 days; empty when it was not
     */
    public final Optional<Period> extension() {
        return extendedBy() == 0 ? Optional.empty() : period().map(period -> Units.of(period, extendedBy()));
    }

    /**
     * Whether the start is presumed (推定) because the event that starts the clock is not on record.
     *
     * @return true beside "not started"
     */
    @Value.Default
    public boolean presumed() {
        return false;
    }

    /**
     * The day it was met for every claim.
     *
     * @return empty when not met
     */
    public abstract Optional<LocalDate> metOn();

    /**
     * How it stands.
     *
     * @return not null
     */
    public abstract ObligationState state();

    /**
     * Whether an authority still has to do it: owed, and not a recurring attention or a petitioner's window.
     *
     * @return true when open or overdue
     */
    public final boolean isOwed() {
        return (state() == ObligationState.OPEN || state() == ObligationState.OVERDUE)
                && duty().timing() != Timing.WINDOW
                && duty().timing() != Timing.RECURRING;
    }

    /** Whether another rule wants the same of the same body, from and by the same day, and it stands alike. */
    final boolean isTheSameAs(Obligation other) {
        return duty().equals(other.duty())
                && owedBy().equals(other.owedBy())
                && claims().equals(other.claims())
                && startedOn().equals(other.startedOn())
                && period().equals(other.period())
                && due().equals(other.due())
                && presumed() == other.presumed()
                && metOn().equals(other.metOn())
                && state() == other.state();
    }

    final Obligation restingAlsoOn(List<RuleRef> rules) {
        return builder().copyOf(this).addAllRules(rules).build();
    }

    /**
     * A new builder.
     *
     * @return empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Obligation}; not thread-safe. */
    public static final class Builder extends ImmutableObligation.Builder {
        Builder() {}
    }
}
