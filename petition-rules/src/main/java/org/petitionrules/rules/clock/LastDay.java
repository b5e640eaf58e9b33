package org.petitionrules.rules.clock;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.calendar.Arrangement;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.DueStatus;
import org.petitionrules.rules.calendar.KnownCalendar;
import org.petitionrules.rules.deadline.Deadline;

/**
 * A last day within a chain of periods, together with the day it would be had no notice been amended: so that of a day
 * counted from another, or chosen from two, it can be said exactly whether amendments moved it, and which.
 *
 * <p>Provisional when a part is and its bounds leave room. Immutable.
 */
final class LastDay {
    private final DueDate day;
    private final LocalDate unamended;

    private LastDay(DueDate day, LocalDate unamended) {
        this.day = day;
        this.unamended = unamended;
    }

    /** A day on record: no notice moves it. */
    static LastDay onRecord(LocalDate day) {
        return new LastDay(DueDate.asPublished(day), day);
    }

    /** A day within bounds, or settled where they leave no room; moved by the lines where it would be another without. */
    static LastDay of(
            LocalDate due, LocalDate earliest, LocalDate latest, LocalDate unamended, Set<Arrangement> lines) {
        if (!earliest.equals(latest)) {
            return new LastDay(DueDate.provisional(due, earliest, latest), unamended);
        }
        return new LastDay(
                unamended.equals(due) || lines.isEmpty()
                        ? DueDate.asPublished(due)
                        : DueDate.moved(due, new ArrayList<>(lines)),
                unamended);
    }

    /**
     * The last day of a deadline; empty for a period without a number.
     *
     * @throws RefusedException when the deadline has no lawful answer
     * @throws DateTimeException when it lies beyond every calendar
     */
    static Optional<LastDay> of(Deadline deadline, KnownCalendar calendar) {
        return deadline.due(calendar)
                .map(day -> new LastDay(
                        day, day.status() == DueStatus.MOVED ? unamended(deadline, calendar, day) : day.due()));
    }

    /** What the deadline gave before the amendments; where it had no lawful answer then, what it gives now. */
    private static LocalDate unamended(Deadline deadline, KnownCalendar calendar, DueDate otherwise) {
        try {
            return deadline.due(calendar.withoutAmendments()).orElse(otherwise).due();
        } catch (RefusedException | DateTimeException onlyLawfulAsAmended) {
            return otherwise.due();
        }
    }

    /**
     * The end of a period that begins here: the deadline counts from the best that is known of this day, and the bounds
     * of this day carry over.
     *
     * @param end of the deadline that begins on {@link #due()}
     * @param from the same deadline from another day
     */
    LastDay followedBy(LastDay end, Function<LocalDate, Deadline> from, KnownCalendar calendar) {
        LocalDate earliest = end.day.earliest();
        LocalDate latest = end.day.latest();
        if (day.status() == DueStatus.PROVISIONAL) {
            earliest =
                    earlier(bound(from.apply(day.earliest()), calendar, end.day).earliest(), end.due());
            latest = later(bound(from.apply(day.latest()), calendar, end.day).latest(), end.due());
        }
        LocalDate before =
                unamended.equals(due()) ? end.unamended : unamended(from.apply(unamended), calendar, end.day);
        Set<Arrangement> lines = new LinkedHashSet<>(day.movedBy());
        lines.addAll(end.day.movedBy());
        return of(end.due(), earliest, latest, before, lines);
    }

    private static DueDate bound(Deadline deadline, KnownCalendar calendar, DueDate otherwise) {
        try {
            return deadline.due(calendar).orElse(otherwise);
        } catch (RefusedException | DateTimeException beyond) {
            return otherwise;
        }
    }

    /** The earlier of two; which of them is named first does not matter. */
    LastDay earlierOf(LastDay other) {
        return of(
                earlier(due(), other.due()),
                earlier(day.earliest(), other.day.earliest()),
                earlier(day.latest(), other.day.latest()),
                earlier(unamended, other.unamended),
                lines(other, true));
    }

    /** The later of two; which of them is named first does not matter. */
    LastDay laterOf(LastDay other) {
        return of(
                later(due(), other.due()),
                later(day.earliest(), other.day.earliest()),
                later(day.latest(), other.day.latest()),
                later(unamended, other.unamended),
                lines(other, false));
    }

    /** The lines of those of the two days that decide where the chosen one stands, or stood before. */
    private Set<Arrangement> lines(LastDay other, boolean earlier) {
        LocalDate now = earlier ? earlier(due(), other.due()) : later(due(), other.due());
        LocalDate before = earlier ? earlier(unamended, other.unamended) : later(unamended, other.unamended);
        // Away from the day chosen: every part had to leave its side of the new day; towards it: those that reach it.
        boolean away = earlier ? before.isBefore(now) : before.isAfter(now);
        List<LastDay> parts = new ArrayList<>();
        parts.add(this);
        parts.add(other);
        Set<Arrangement> lines = new LinkedHashSet<>();
        for (LastDay part : parts) {
            boolean left = earlier ? part.unamended.isBefore(now) : part.unamended.isAfter(now);
            boolean decides = away ? left : part.due().equals(now) && !part.unamended.equals(now);
            if (decides) {
                lines.addAll(part.day.movedBy());
            }
        }
        return lines;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other.isAfter(one) ? other : one;
    }

    /** The day with its status and bounds. */
    DueDate day() {
        return day;
    }

    /** The day it would be had nothing been amended. */
    LocalDate unamended() {
        return unamended;
    }

    /** The best that is known of the day. */
    LocalDate due() {
        return day.due();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LastDay
                && ((LastDay) other).day.equals(day)
                && ((LastDay) other).unamended.equals(unamended);
    }

    @Override
    public int hashCode() {
        return day.hashCode();
    }

    @Override
    public String toString() {
        return unamended.equals(due()) ? day.toString() : day + ", unamended " + unamended;
    }
}
