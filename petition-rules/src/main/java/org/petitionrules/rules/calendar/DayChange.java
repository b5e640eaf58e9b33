package org.petitionrules.rules.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** One day that two calendars see differently (日历变动). Immutable and thread-safe. */
public final class DayChange {
    private final Day before;
    private final Day after;

    DayChange(Day before, Day after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The day.
     *
     * @return not null
     */
    public LocalDate date() {
        return after.date();
    }

    /**
     * What the first calendar knows of it.
     *
     * @return not null
     */
    public Day before() {
        return before;
    }

    /**
     * What the second calendar knows of it.
     *
     * @return not null
     */
    public Day after() {
        return after;
    }

    /**
     * Whether a working day became a rest day or the other way round.
     *
     * @return false when only its status or the line that arranges it changed
     */
    public boolean changesWork() {
        return before.kind().isWorking() != after.kind().isWorking();
    }

    /**
     * The line that brings the change: the second calendar's, or the first one's that the second no longer holds.
     *
     * @return empty when no line arranges the day in either, as for a public day that a notice left out
     */
    public Optional<Arrangement> by() {
        return after.by().isPresent() ? after.by() : before.by();
    }

    @Override
    public String toString() {
        return before + " -> " + after;
    }
}
