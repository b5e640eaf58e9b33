package org.petitionrules.rules.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One day as a calendar knows it (某日的性质): its kind, what makes it so, and whether that is settled.
 *
 * <p>Immutable and thread-safe.
 */
public final class Day {
    private final LocalDate date;
    private final DayKind kind;
    private final Optional<Arrangement> by;
    private final Optional<PublicDays> publicDay;
    private final boolean settled;

    Day(LocalDate date, DayKind kind, Optional<Arrangement> by, Optional<PublicDays> publicDay, boolean settled) {
        this.date = date;
        this.kind = kind;
        this.by = by;
        this.publicDay = publicDay;
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
     * Its kind, as far as is known.
     *
     * @return not null
     */
    public DayKind kind() {
        return kind;
    }

    /**
     * The line of the notice that makes it so.
     *
     * @return empty for ordinary days, and for public days of an unpublished year
     */
    public Optional<Arrangement> by() {
        return by;
    }

    /**
     * The row of the holiday law that makes it a rest day where no notice is out yet.
     *
     * @return empty when a notice has settled the day, and for other days
     */
    public Optional<PublicDays> publicDay() {
        return publicDay;
    }

    /**
     * Whether the notices that could still change it are out.
     *
     * @return false when a later notice may yet settle it otherwise
     */
    public boolean isSettled() {
        return settled;
    }

    @Override
    public String toString() {
        return date + " " + kind.code() + (by.isPresent() ? " " + by.get() : "") + (settled ? "" : " (open)");
    }
}
