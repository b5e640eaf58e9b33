package org.petitionrules.rules.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A last day together with how sure it is (期限届满日): settled as published, provisional within bounds, or moved by named
 * notices.
 *
 * <p>All days inclusive. Immutable and thread-safe.
 */
public final class DueDate {
    private final LocalDate due;
    private final DueStatus status;
    private final LocalDate earliest;
    private final LocalDate latest;
    private final List<Arrangement> movedBy;

    private DueDate(LocalDate due, DueStatus status, LocalDate earliest, LocalDate latest, List<Arrangement> movedBy) {
        this.due = due;
        this.status = status;
        this.earliest = earliest;
        this.latest = latest;
        this.movedBy = Collections.unmodifiableList(new ArrayList<>(movedBy));
    }

    /**
     * A day that no calendar can change, or that the calendar as published gives.
     *
     * @param due the last day, inclusive
     * @return as published
     */
    public static DueDate asPublished(LocalDate due) {
        return new DueDate(due, DueStatus.AS_PUBLISHED, due, due, Collections.<Arrangement>emptyList());
    }

    /**
     * A day that may still move.
     *
     * @param due the best estimate
     * @param earliest inclusive, not after {@code due}
     * @param latest inclusive, not before {@code due}
     * @return provisional
     */
    public static DueDate provisional(LocalDate due, LocalDate earliest, LocalDate latest) {
        if (earliest.isAfter(due) || latest.isBefore(due)) {
            throw new IllegalArgumentException("暂定日不在其上下限之内 / the estimate lies outside its bounds");
        }
        return new DueDate(due, DueStatus.PROVISIONAL, earliest, latest, Collections.<Arrangement>emptyList());
    }

    /**
     * A settled day that amendments moved.
     *
     * @param due the last day, inclusive
     * @param movedBy the lines of the amendments, at least one
     * @return moved
     */
    public static DueDate moved(LocalDate due, List<Arrangement> movedBy) {
        if (movedBy.isEmpty()) {
            throw new IllegalArgumentException("变动须写明通知 / what moved it must be named");
        }
        return new DueDate(due, DueStatus.MOVED, due, due, movedBy);
    }

    /**
     * The last day; when provisional, the best estimate.
     *
     * @return inclusive
     */
    public LocalDate due() {
        return due;
    }

    /**
     * How sure it is.
     *
     * @return not null
     */
    public DueStatus status() {
        return status;
    }

    /**
     * The earliest it can turn out to be.
     *
     * @return {@link #due()} unless provisional
     */
    public LocalDate earliest() {
        return earliest;
    }

    /**
     * The latest it can turn out to be.
     *
     * @return {@link #due()} unless provisional
     */
    public LocalDate latest() {
        return latest;
    }

    /**
     * The lines of the amendments that moved it.
     *
     * @return unmodifiable; empty unless moved
     */
    public List<Arrangement> movedBy() {
        return movedBy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DueDate
                && ((DueDate) other).due.equals(due)
                && ((DueDate) other).status == status
                && ((DueDate) other).earliest.equals(earliest)
                && ((DueDate) other).latest.equals(latest)
                && ((DueDate) other).movedBy.equals(movedBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(due, status, earliest, latest);
    }

    @Override
    public String toString() {
        switch (status) {
            case PROVISIONAL:
                return due + " (provisional, " + earliest + ".." + latest + ")";
            case MOVED:
                return due + " (moved by " + movedBy + ")";
            default:
                return due.toString();
        }
    }
}
