package org.petitionrules.rules.deadline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.calendar.Arrangement;
import org.petitionrules.rules.calendar.DayChange;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.DueStatus;
import org.petitionrules.rules.calendar.KnownCalendar;
import org.petitionrules.rules.calendar.Notice;

/**
 * Which due dates a new or amended notice moves, by how much and by which of its lines (重新计算).
 *
 * <p>The calendars before and after the change are given: the same one as known on two days, or a calendar and the same
 * with an adopter's file over it. Immutable and thread-safe.
 *
 * <pre>{@code
 * Recompute.between(china.knownOn(yesterday), china.knownOn(today)).changes(deadlines);
 * }</pre>
 */
public final class Recompute {
    private final KnownCalendar before;
    private final KnownCalendar after;
    private final List<Notice> notices;

    private Recompute(KnownCalendar before, KnownCalendar after) {
        this.before = before;
        this.after = after;
        Set<Notice> known = new LinkedHashSet<>(after.notices());
        before.notices().forEach(known::remove);
        this.notices = Collections.unmodifiableList(new ArrayList<>(known));
    }

    /**
     * The change from one calendar to another.
     *
     * @param before what answers rested on so far
     * @param after what they rest on now
     * @return the change
     */
    public static Recompute between(KnownCalendar before, KnownCalendar after) {
        return new Recompute(before, after);
    }

    /**
     * The notices that came with the change.
     *
     * @return unmodifiable, in order; empty when none came
     */
    public List<Notice> notices() {
        return notices;
    }

    /**
     * The deadlines whose answer is another one, in one pass.
     *
     * @param deadlines by the caller's id, such as a case number
     * @return a new list in the order of the deadlines; those whose answer stays are left out
     */
    public List<DueChange> changes(Map<String, Deadline> deadlines) {
        List<DueChange> changes = new ArrayList<>();
        deadlines.forEach((id, deadline) -> change(id, deadline).ifPresent(changes::add));
        return changes;
    }

    /**
     * The change of one deadline.
     *
     * @param id the caller's id
     * @param deadline not null
     * @return empty when its answer stays, when it has no date, and when it is refused as it was before
     */
    public Optional<DueChange> change(String id, Deadline deadline) {
        if (before == after) {
            return Optional.empty();
        }
        Optional<DueDate> was;
        try {
            was = deadline.due(before);
        } catch (RefusedException refused) {
            return allowed(id, deadline, refused);
        }
        if (!was.isPresent()) {
            return Optional.empty();
        }
        try {
            return deadline.due(after).flatMap(is -> change(id, deadline, was.get(), is));
        } catch (RefusedException refused) {
            return Optional.of(new DueChange(
                    id,
                    ChangeEffect.REFUSED,
                    was,
                    Optional.<DueDate>empty(),
                    Collections.<Arrangement>emptyList(),
                    refused.problems()));
        }
    }

    private Optional<DueChange> allowed(String id, Deadline deadline, RefusedException before) {
        try {
            Optional<DueDate> is = deadline.due(after);
            return Optional.of(new DueChange(
                    id,
                    ChangeEffect.ALLOWED,
                    Optional.<DueDate>empty(),
                    is,
                    Collections.<Arrangement>emptyList(),
                    before.problems()));
        } catch (RefusedException still) {
            return Optional.empty();
        }
    }

    private Optional<DueChange> change(String id, Deadline deadline, DueDate was, DueDate is) {
        boolean moved = !was.due().equals(is.due());
        boolean same = was.status() == is.status()
                && was.earliest().equals(is.earliest())
                && was.latest().equals(is.latest());
        boolean settledBoth = was.status() != DueStatus.PROVISIONAL && is.status() != DueStatus.PROVISIONAL;
        if (!moved && (same || settledBoth)) {
            return Optional.empty();
        }
        ChangeEffect effect = moved
                ? ChangeEffect.MOVED
                : is.status() == DueStatus.PROVISIONAL ? ChangeEffect.BOUNDS_CHANGED : ChangeEffect.SETTLED;
        return Optional.of(new DueChange(
                id,
                effect,
                Optional.of(was),
                Optional.of(is),
                lines(deadline, moved),
                Collections.<Problem>emptyList()));
    }

    /** Those that arrange days on which the answer rested, before or after. */
    private List<Arrangement> lines(Deadline deadline, boolean moved) {
        return Stream.of(before, after)
                .flatMap(calendar ->
                        Reckoning.of(deadline, calendar).map(Stream::of).orElseGet(Stream::empty))
                .flatMap(reckoning -> reckoning.restsOn().stream())
                .flatMap(days -> before.changesTo(after, days).stream())
                .filter(change -> !moved || change.changesWork())
                .sorted(Comparator.comparing(DayChange::date))
                .map(DayChange::by)
                .filter(Optional::isPresent)
                .map(Optional::get)
                .distinct()
                .collect(Collectors.toList());
    }
}
