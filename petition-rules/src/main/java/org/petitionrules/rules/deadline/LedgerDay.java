package org.petitionrules.rules.deadline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** One day of a ledger (账上一日): what it does, how many units it completes, and why. Immutable and thread-safe. */
public final class LedgerDay {
    private final LocalDate date;
    private final DayRole role;
    private final int units;
    private final int total;
    private final List<Cause> causes;
    private final boolean settled;

    LedgerDay(LocalDate date, DayRole role, int units, int total, List<Cause> causes, boolean settled) {
        this.date = date;
        this.role = role;
        this.units = units;
        this.total = total;
        this.causes = Collections.unmodifiableList(causes);
        this.settled = settled;
    }

    /**
     * The day.
     *
     * @return not null
     */
    public LocalDate date() {
        return date;
    }

    /**
     * What it does.
     *
     * @return not null
     */
    public DayRole role() {
        return role;
    }

    /**
     * How many units of the period's own kind are complete on this day that were not the day before.
     *
     * @return 1 or 0; for months, 1 on each day on which a month is complete
     */
    public int units() {
        return units;
    }

    /**
     * Units complete on this day.
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
     * Whether no later notice can change what this day does.
     *
     * @return false when it depends on a notice that is not out yet
     */
    public boolean isSettled() {
        return settled;
    }

    boolean isOneSpanWith(LedgerDay next) {
        return role == next.role && settled == next.settled && causes.equals(next.causes);
    }

    @Override
    public String toString() {
        return date + " " + role.code() + " " + units + "/" + total + (settled ? "" : " (open)");
    }
}
