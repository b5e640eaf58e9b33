package org.petitionrules.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.calendar.DateRange;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.KnownCalendar;

/**
 * A deadline as a question (期限): from which day, which period, extended and paused how.
 *
 * <p>It holds no date of its own; {@link #due} computes it by a calendar, the same calendar always giving the same answer.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Deadline.of(LocalDate.of(2025, 8, 9), NaturalDays.of(60)).due(china.everythingKnown());   // 2025-10-09
 * }</pre>
 */
@HouseStyle
@Value.Immutable
public abstract class Deadline {
    private static final MessageTemplate OTHER_UNITS = MessageTemplate.of(
            "deadline.other-units", "延期应与期限同为日、工作日或月", "an extension is counted in units of the period it extends");
    private static final MessageTemplate EXTENDED_LATE = MessageTemplate.of(
            "deadline.extended-late",
            "期限已于{0}届满，其后（{1}）不得延期",
            "the period ended on {0}; it cannot be extended after that ({1})");
    private static final MessageTemplate OVERLAP =
            MessageTemplate.of("deadline.pauses-overlap", "扣除期间{0}与{1}重叠", "the pauses {0} and {1} overlap");
    private static final MessageTemplate BEFORE = MessageTemplate.of(
            "deadline.pause-before", "扣除期间{0}在期限起算之前已结束", "the pause {0} is over before the period begins");
    private static final MessageTemplate AFTER = MessageTemplate.of(
            "deadline.pause-after", "扣除期间{0}开始时期限已于{1}届满", "when the pause {0} begins, the period has ended on {1}");
    private static final MessageTemplate NO_PAUSE =
            MessageTemplate.of("deadline.no-pause", "没有天数的期限无从扣除", "a period without a number cannot be paused");
    private static final MessageTemplate NO_DATE =
            MessageTemplate.of("deadline.no-date", "日期须在公元1年至9999年之间", "a date must lie within the years 1 to 9999");
    private static final MessageTemplate TOO_FAR =
            MessageTemplate.of("deadline.too-far", "届满日须在公元9999年以内", "the last day must lie within the year 9999");

    Deadline() {}

    /**
     * A deadline without extension or pause, rolling off rest days.
     *
     * @param from the day of the event, not counted, not null
     * @param period not null
     * @return the deadline
     */
    public static Deadline of(LocalDate from, Period period) {
        return builder()
                .from(Objects.requireNonNull(from, "from"))
                .period(Objects.requireNonNull(period, "period"))
                .build();
    }

    /**
     * The day of the event that starts it.
     *
     * @return not counted (Civil Code Art. 201)
     */
    public abstract LocalDate from();

    /**
     * How long, extensions left out.
     *
     * @return not null
     */
    public abstract Period period();

    /**
     * How it was extended.
     *
     * @return unmodifiable, in order
     */
    public abstract List<Extension> extensions();

    /**
     * Days that do not count.
     *
     * @return unmodifiable
     */
    public abstract List<Pause> pauses();

    /**
     * From which day extensions are counted.
     *
     * @return the unrolled end unless set
     */
    @Value.Default
    public ExtensionBase extensionBase() {
        return ExtensionBase.UNROLLED;
    }

    /**
     * Whether a last day that is a rest day rolls on to the next working day.
     *
     * @return true unless set
     */
    @Value.Default
    public boolean rolls() {
        return true;
    }

    /**
     * Refuses what no calendar could mend: units that do not match, pauses that overlap.
     */
    @Value.Check
    protected void check() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < extensions().size(); i++) {
            if (!extensions().get(i).by().isOfTheKindOf(period())) {
                problems.add(Problem.at("/extensions/" + i, OTHER_UNITS.with()));
            }
        }
        if (period().count() == 0 && !pauses().isEmpty()) {
            problems.add(Problem.at("/pauses/0", NO_PAUSE.with()));
        }
        List<DateRange> excluded = excluded();
        for (int i = 0; i < excluded.size(); i++) {
            if (!excluded.get(i).last().isAfter(from())) {
                problems.add(Problem.at("/pauses", words(BEFORE, excluded.get(i))));
            }
            if (i > 0 && excluded.get(i).overlaps(excluded.get(i - 1))) {
                problems.add(Problem.at("/pauses", words(OVERLAP, excluded.get(i - 1), excluded.get(i))));
            }
        }
        RefusedException.ifAny(problems);
    }

    /**
     * Refuses days that no calendar holds. Records may name such days, and a question about them can be put; it is refused
     * when it is asked, as a result beyond them is.
     */
    final void requireDates() {
        List<Problem> problems = new ArrayList<>();
        if (!isDate(from())) {
            problems.add(Problem.at("/from", NO_DATE.with()));
        }
        Period period = period();
        if (period instanceof SpecifiedDay
                && ((SpecifiedDay) period).day().filter(day -> !isDate(day)).isPresent()) {
            problems.add(Problem.at("/period", NO_DATE.with()));
        }
        for (int i = 0; i < pauses().size(); i++) {
            DateRange days = pauses().get(i).days();
            if (!isDate(days.first()) || !isDate(days.last())) {
                problems.add(Problem.at("/pauses/" + i, NO_DATE.with()));
            }
        }
        RefusedException.ifAny(problems);
    }

    private static boolean isDate(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= Reckoning.LAST_YEAR;
    }

    private static Message words(MessageTemplate template, DateRange... ranges) {
        Object[] arguments = new Object[ranges.length];
        for (int i = 0; i < ranges.length; i++) {
            arguments[i] = ranges[i].toString();
        }
        return template.with(arguments);
    }

    /** The days that do not count, in order. */
    final List<DateRange> excluded() {
        if (pauses().isEmpty()) {
            return Collections.emptyList();
        }
        return pauses().stream()
                .map(Pause::days)
                .sorted(Comparator.comparing(DateRange::first).thenComparing(DateRange::last))
                .collect(Collectors.toList());
    }

    /**
     * The last day with its status.
     *
     * @param calendar not null
     * @return empty for a period without a number ({@link AtOnce}, {@link Promptly}) and for a day that was not set
     * @throws RefusedException when it was extended after it ended, a pause begins after it ended, or it begins, pauses or
     *     ends outside the years 1 to 9999
     */
    public final Optional<DueDate> due(KnownCalendar calendar) {
        return Reckoning.of(this, calendar).map(Reckoning::due);
    }

    /**
     * The last day as counted, before it rolls off a rest day. A pause that begins after it, and not after the day to which
     * it rolls, begins before the period has ended, and so moves it by its days as any other; it may then be a day of that
     * pause.
     *
     * @param calendar not null
     * @return as {@link #due}
     * @throws RefusedException as {@link #due}
     */
    public final Optional<LocalDate> unrolled(KnownCalendar calendar) {
        return Reckoning.of(this, calendar).map(Reckoning::unrolled);
    }

    /**
     * The last day with everything that leads to it, day by day.
     *
     * @param calendar not null
     * @return empty as {@link #due}
     * @throws RefusedException as {@link #due}
     */
    public final Optional<Ledger> ledger(KnownCalendar calendar) {
        return Reckoning.of(this, calendar).map(reckoning -> new Ledger(this, calendar, reckoning));
    }

    static RefusedException tooFar() {
        return refused("", TOO_FAR.with());
    }

    static RefusedException extendedLate(int index, LocalDate end, LocalDate decidedOn) {
        return refused("/extensions/" + index, EXTENDED_LATE.with(end, decidedOn));
    }

    static RefusedException pausedLate(DateRange pause, LocalDate end) {
        return refused("/pauses", AFTER.with(pause.toString(), end));
    }

    private static RefusedException refused(String at, Message why) {
        return new RefusedException(Collections.singletonList(Problem.at(at, why)));
    }

    /**
     * A builder that starts with everything this deadline holds, for one that is otherwise.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        Builder builder = new Builder();
        builder.from(from())
                .period(period())
                .extensions(extensions())
                .pauses(pauses())
                .extensionBase(extensionBase())
                .rolls(rolls());
        return builder;
    }

    /**
     * A new builder.
     *
     * @return empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Deadline}; not thread-safe. */
    public static final class Builder extends ImmutableDeadline.Builder {
        Builder() {}
    }
}
