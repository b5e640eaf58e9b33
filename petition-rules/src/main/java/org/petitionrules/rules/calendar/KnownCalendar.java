package org.petitionrules.rules.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;

/**
 * A working-day calendar as it was known on some day (某日所知的日历): counts working days, rolls off rest days, and says how
 * sure the answer is.
 *
 * <p>Two kinds of answers. {@link #plusWorkingDays}, {@link #rolled}, {@link #isWorkingDay} and {@link #workingDaysIn}
 * give the best that is known, fast and without more ado; {@link #afterWorkingDays} and {@link #lastDay} give the same
 * day together with its status and bounds. All days are days in the calendar's one time zone. Immutable and thread-safe.
 */
public final class KnownCalendar {
    private static final MessageTemplate TOO_FAR =
            MessageTemplate.of("calendar.too-far", "日期须在公元1年至9999年之间", "a date must lie within the years 1 to 9999");
    private static final MessageTemplate NO_DAYS =
            MessageTemplate.of("calendar.no-days", "工作日数须为1以上", "the number of working days must be 1 or more");

    private static final MessageTemplate NOT_IN_ORDER = MessageTemplate.of(
            "calendar.not-in-order",
            "不计入的期间应依次排列且不重叠",
            "days that do not count must be given in order and must not overlap");

    private final WorkingCalendar calendar;
    private final Optional<LocalDate> knownOn;
    private final List<Notice> notices;
    private final DayTable table;
    private final KnownCalendar unamended;
    private final Bounds bounds;

    private KnownCalendar(WorkingCalendar calendar, Optional<LocalDate> knownOn, boolean amended) {
        this.calendar = calendar;
        this.knownOn = knownOn;
        List<Notice> known = new ArrayList<>();
        boolean anyAmendment = false;
        for (Notice notice : calendar.notices()) {
            // What adds days to a year is no less a change of what was published than what amends it.
            boolean changes = !notice.year().isPresent();
            boolean isKnown =
                    !knownOn.isPresent() || !calendar.knownFrom(notice).isAfter(knownOn.get());
            if (isKnown && (amended || !changes)) {
                known.add(notice);
                anyAmendment |= changes;
            }
        }
        this.notices = Collections.unmodifiableList(known);
        this.table = new DayTable(calendar, knownOn, notices);
        this.unamended = anyAmendment ? new KnownCalendar(calendar, knownOn, false) : this;
        this.bounds = new Bounds(calendar, table);
    }

    static KnownCalendar of(WorkingCalendar calendar, Optional<LocalDate> knownOn) {
        return new KnownCalendar(calendar, knownOn, true);
    }

    /**
     * The calendar with all its notices.
     *
     * @return not null
     */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * The day of the last publication it rests on.
     *
     * @return empty when everything is taken as known; the earliest day there is when nothing was published yet
     */
    public Optional<LocalDate> knownOn() {
        return knownOn;
    }

    /**
     * The notices it rests on.
     *
     * @return unmodifiable, in the order of the calendar's file
     */
    public List<Notice> notices() {
        return notices;
    }

    /**
     * What is known of a day.
     *
     * @param date not null
     * @return its kind, what makes it so, and whether that is settled
     */
    public Day day(LocalDate date) {
        return table.day(date);
    }

    /**
     * Whether people work on a day, as far as is known.
     *
     * @param date not null
     * @return true for a working day, make-up working days included
     */
    public boolean isWorkingDay(LocalDate date) {
        return table.isWorking(date.toEpochDay());
    }

    /**
     * The working days within a range, as far as is known.
     *
     * @param range both ends inclusive
     * @return 0 or more
     */
    public int workingDaysIn(DateRange range) {
        return table.count(range.first().toEpochDay(), range.last().toEpochDay());
    }

    /**
     * The day on which a number of working days after a day is complete, as far as is known. The day itself is not counted
     * (Civil Code Art. 201).
     *
     * @param start not counted, working day or not
     * @param workingDays 1 or more
     * @return a working day
     * @throws RefusedException when there are less than one, or the day lies beyond the year 9999
     */
    public LocalDate plusWorkingDays(LocalDate start, int workingDays) {
        if (workingDays < 1) {
            throw refused(NO_DAYS);
        }
        if (start.getYear() < 0 || start.getYear() > 9999) {
            throw refused(TOO_FAR);
        }
        long day = table.after(start.toEpochDay(), workingDays);
        if (day > Bounds.LAST_DAY) {
            throw refused(TOO_FAR);
        }
        return LocalDate.ofEpochDay(day);
    }

    /**
     * The first working day on or after a day, as far as is known: where a period ends whose last day is a rest day (Civil
     * Code Art. 203). A make-up Saturday is a working day and does not roll.
     *
     * @param day the last day as counted
     * @return the day itself when it is a working day
     * @throws RefusedException when that lies beyond the year 9999
     */
    public LocalDate rolled(LocalDate day) {
        requireDate(day);
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    /**
     * As {@link #plusWorkingDays}, with how sure it is.
     *
     * @param start not counted
     * @param workingDays 1 or more
     * @return the day, its status and bounds
     * @throws RefusedException when there are less than one, or the day lies outside the years 1 to 9999
     */
    public DueDate afterWorkingDays(LocalDate start, int workingDays) {
        return afterWorkingDays(start, workingDays, Collections.<DateRange>emptyList());
    }

    /**
     * As {@link #afterWorkingDays(LocalDate, int)}, with days that do not count, such as those of a hearing.
     *
     * @param start not counted
     * @param workingDays 1 or more
     * @param excluded in order, not overlapping: days that neither count nor can be the last
     * @return the day, its status and bounds
     * @throws RefusedException when there are less than one, or the day lies outside the years 1 to 9999
     */
    public DueDate afterWorkingDays(LocalDate start, int workingDays, List<DateRange> excluded) {
        requireDate(start);
        return answer(start, workingDays, excluded);
    }

    private DueDate answer(LocalDate start, int workingDays, List<DateRange> excluded) {
        for (int i = 1; i < excluded.size(); i++) {
            if (!excluded.get(i).first().isAfter(excluded.get(i - 1).last())) {
                throw refused(NOT_IN_ORDER);
            }
        }
        long from = start.toEpochDay();
        LocalDate due = after(start, workingDays, excluded);
        if (!table.isSettled(from + 1, due.toEpochDay())) {
            return DueDate.provisional(
                    due,
                    LocalDate.ofEpochDay(bounds.earliest(from, workingDays, excluded)),
                    LocalDate.ofEpochDay(bounds.latest(from, workingDays, excluded)));
        }
        LocalDate original = unamended.after(start, workingDays, excluded);
        return original.equals(due)
                ? DueDate.asPublished(due)
                : DueDate.moved(due, amendments(start.plusDays(1), due.isAfter(original) ? due : original));
    }

    private LocalDate after(LocalDate start, int workingDays, List<DateRange> excluded) {
        LocalDate day = start;
        int left = workingDays;
        // Up to each excluded range the table counts; the range itself is stepped over.
        for (DateRange range : excluded) {
            if (!range.last().isAfter(day)) {
                continue;
            }
            if (range.first().isAfter(day.plusDays(1))) {
                int before = workingDaysIn(
                        DateRange.of(day.plusDays(1), range.first().minusDays(1)));
                if (before >= left) {
                    break;
                }
                left -= before;
            }
            day = range.last();
        }
        return plusWorkingDays(day, left);
    }

    /**
     * As {@link #rolled}, with how sure it is.
     *
     * @param unrolled the last day as counted
     * @return the day, its status and bounds
     * @throws RefusedException when it lies outside the years 1 to 9999
     */
    public DueDate lastDay(LocalDate unrolled) {
        return lastDay(unrolled, Collections.<DateRange>emptyList());
    }

    /**
     * As {@link #lastDay(LocalDate)}, with days that cannot be the last, such as those of a hearing.
     *
     * @param unrolled the last day as counted
     * @param excluded in order, not overlapping
     * @return the day, its status and bounds
     * @throws RefusedException when it lies outside the years 1 to 9999
     */
    public DueDate lastDay(LocalDate unrolled, List<DateRange> excluded) {
        requireDate(unrolled);
        return answer(unrolled.minusDays(1), 1, excluded);
    }

    /**
     * The lines of amendments that changed whether people work on some day of a range.
     *
     * @param from inclusive
     * @param to inclusive
     * @return in the order of the days, each once
     */
    public List<Arrangement> amendments(LocalDate from, LocalDate to) {
        Set<Arrangement> found = new LinkedHashSet<>();
        for (long day = from.toEpochDay(); day <= to.toEpochDay(); day++) {
            if (table.isWorking(day) != unamended.table.isWorking(day)) {
                table.by(day).ifPresent(found::add);
            }
        }
        return new ArrayList<>(found);
    }

    /**
     * The same calendar as if nothing had been amended.
     *
     * @return this when no amendment is known
     */
    public KnownCalendar withoutAmendments() {
        return unamended;
    }

    /**
     * What another calendar, known later or with more notices, says otherwise about days of a range.
     *
     * @param after the other calendar, not null
     * @param range both ends inclusive
     * @return in order, the days that work otherwise, that another line arranges, or that became settled or open
     */
    public List<DayChange> changesTo(KnownCalendar after, DateRange range) {
        List<DayChange> changes = new ArrayList<>();
        long last = range.last().toEpochDay();
        for (long day = range.first().toEpochDay(); this != after && day <= last; day++) {
            if (table.isWorking(day) != after.table.isWorking(day)
                    || table.isSettled(day) != after.table.isSettled(day)
                    || !table.by(day).equals(after.table.by(day))) {
                LocalDate date = LocalDate.ofEpochDay(day);
                changes.add(new DayChange(day(date), after.day(date)));
            }
        }
        return changes;
    }

    private static void requireDate(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw refused(TOO_FAR);
        }
    }

    private static RefusedException refused(MessageTemplate why) {
        return new RefusedException(Collections.singletonList(Problem.at("", why.with())));
    }

    @Override
    public String toString() {
        return calendar + (knownOn.isPresent() ? " as known on " + knownOn.get() : "");
    }
}
