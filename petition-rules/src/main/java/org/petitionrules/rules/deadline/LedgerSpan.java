package org.petitionrules.rules.deadline;

import java.util.Arrays;
import java.util.BitSet;
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
    /** Of months: the days on which one is complete, by their place in the span. */
    private final int[] complete;

    private LedgerSpan(Draft draft) {
        this.days = DateRange.of(draft.first.date(), draft.last.date());
        this.role = draft.first.role();
        this.units = draft.units;
        this.total = draft.last.total();
        this.causes = draft.first.causes();
        this.settled = draft.first.isSettled();
        this.complete = units == 0 || units == days.days() ? new int[0] : draft.complete();
    }

    /** A span in the making. */
    static final class Draft {
        private final LedgerDay first;
        private LedgerDay last;
        private int units;
        private final BitSet complete = new BitSet();

        Draft(LedgerDay first) {
            this.first = first;
            this.last = first;
            add(first);
        }

        /** Takes the next day, unless that does something else. */
        boolean takes(LedgerDay next) {
            boolean taken = first.isOneSpanWith(next);
            if (taken) {
                last = next;
                add(next);
            }
            return taken;
        }

        private void add(LedgerDay day) {
            if (day.units() > 0) {
                complete.set((int) (day.date().toEpochDay() - first.date().toEpochDay()));
                units++;
            }
        }

        private int[] complete() {
            return complete.stream().toArray();
        }

        LedgerSpan span() {
            return new LedgerSpan(this);
        }
    }

    /** One of its days, by its place in the span, from 0. */
    LedgerDay day(int at) {
        int found = Arrays.binarySearch(complete, at);
        int upTo = found >= 0 ? found + 1 : -found - 1;
        boolean completes = found >= 0;
        if (complete.length == 0) {
            upTo = units == 0 ? 0 : at + 1;
            completes = units > 0;
        }
        return new LedgerDay(days.first().plusDays(at), role, completes ? 1 : 0, total - units + upTo, causes, settled);
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
