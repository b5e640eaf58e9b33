package org.petitionrules.rules.deadline;

import java.util.List;
import org.petitionrules.rules.calendar.DateRange;

/**
 * Days in a row of a ledger that do the same for the same reason (账上一段). Immutable and thread-safe.
 */
public final class LedgerSpan {
    private final DateRange days;
    private final DayRole role;
    private final int units;
    private final int total;
    private final List<Cause> causes;
    private final boolean settled;

    LedgerSpan(LedgerDay first, LedgerDay last, int units) {
        this.days = DateRange.of(first.date(), last.date());
        this.role = first.role();
        this.units = units;
        this.total = last.total();
        this.causes = first.causes();
        this.settled = first.isSettled();
    }

    /**
     * The days.
     *
     * @return both ends inclusive
     */
    public DateRange days() {
        return days;
    }

    /**
     * What they do.
     *
     * @return not null
     */
    public DayRole role() {
        return role;
    }

    /**
     * How many units of the period's own kind they complete.
     *
     * @return 0 or more
     */
    public int units() {
        return units;
    }

    /**
     * Units complete at the end of the span.
     *
     * @return 0 or more
     */
    public int total() {
        return total;
    }

    /**
     * Why.
     *
     * @return unmodifiable, the leading one first, at least one
     */
    public List<Cause> causes() {
        return causes;
    }

    /**
     * Whether no later notice can change what these days do.
     *
     * @return false when they depend on a notice that is not out yet
     */
    public boolean isSettled() {
        return settled;
    }

    @Override
    public String toString() {
        return days + " " + role.code() + " " + units + "/" + total + (settled ? "" : " (open)");
    }
}
