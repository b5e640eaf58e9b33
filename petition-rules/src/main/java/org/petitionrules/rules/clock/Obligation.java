package org.petitionrules.rules.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.book.RuleRef;

/**
 * Something an authority owes on a matter (义务), or a window in which the petitioner may act: what, who, by when, and
 * how it stands.
 *
 * <p>Due dates of this version are <em>unrolled</em>: the last day of the period as counted, not yet moved off rest
 * days; a period of working days has no date yet. {@link #presumed()} marks a clock whose start should be on record
 * and is not. Immutable and thread-safe.
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
     * The day of the event that started the clock, not counted.
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
     * The last day, inclusive, unrolled.
     *
     * @return empty without a clock, or when the period needs a calendar
     */
    public abstract Optional<LocalDate> dueUnrolled();

    /**
     * By how many days of the period's kind it was effectively extended.
     *
     * @return 0 when not
     */
    @Value.Default
    public int extendedBy() {
        return 0;
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
