package org.petitionrules.rules.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.petitionrules.model.message.Bilingual;

/**
 * A period of time the law sets (期限): natural days or working days, as types, never a bare number.
 *
 * <p>The day of the event that starts it is not counted (Civil Code Art. 201). Until the calendar is part of the
 * library, natural days are counted without rolling off rest days, and working days yield no date at all rather than
 * a guess. Immutable and thread-safe.
 */
public abstract class Period {
    private final int count;

    private Period(int count) {
        this.count = count;
    }

    /**
     * Natural days (日), rest days included.
     *
     * @param count 1 or more
     * @return the period
     */
    public static Period naturalDays(int count) {
        return new NaturalDays(count);
    }

    /**
     * Working days (工作日) by the State Council notices.
     *
     * @param count 1 or more
     * @return the period
     */
    public static Period workingDays(int count) {
        return new WorkingDays(count);
    }

    /**
     * Until the day that a body set (指定期限), such as the handling period of an assignment.
     *
     * @param day the last day, inclusive; empty when it should have been set and is not on record
     * @return the period
     */
    public static Period specified(Optional<LocalDate> day) {
        return new Specified(day);
    }

    /**
     * How many days of the period's own kind.
     *
     * @return 1 or more; 0 when a day was set
     */
    public final int count() {
        return count;
    }

    /**
     * The last day, inclusive, before any rolling off a rest day.
     *
     * @param start the day of the event, not counted
     * @return empty when it cannot be known without a calendar
     */
    public abstract Optional<LocalDate> unrolledEnd(LocalDate start);

    /**
     * A period of the same kind, longer by some days.
     *
     * @param days 0 or more
     * @return the longer period
     */
    public abstract Period plus(int days);

    /**
     * The period in words.
     *
     * @return such as "15日 / 15 days"
     */
    public abstract Bilingual inWords();

    /** Equal when of the same kind and length; the words tell both. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof Period && ((Period) other).inWords().equals(inWords());
    }

    @Override
    public final int hashCode() {
        return inWords().hashCode();
    }

    @Override
    public final String toString() {
        return inWords().en();
    }

    /** Natural days. */
    private static final class NaturalDays extends Period {
        NaturalDays(int count) {
            super(count);
        }

        @Override
        public Optional<LocalDate> unrolledEnd(LocalDate start) {
            return Optional.of(start.plusDays(count()));
        }

        @Override
        public Period plus(int days) {
            return new NaturalDays(count() + days);
        }

        @Override
        public Bilingual inWords() {
            return Bilingual.of(count() + "日", count() + " days");
        }
    }

    /** Working days. */
    private static final class WorkingDays extends Period {
        WorkingDays(int count) {
            super(count);
        }

        @Override
        public Optional<LocalDate> unrolledEnd(LocalDate start) {
            return Optional.empty();
        }

        @Override
        public Period plus(int days) {
            return new WorkingDays(count() + days);
        }

        @Override
        public Bilingual inWords() {
            return Bilingual.of(count() + "个工作日", count() + " working days");
        }
    }

    /** A day that a body set. */
    private static final class Specified extends Period {
        private final Optional<LocalDate> day;

        Specified(Optional<LocalDate> day) {
            super(0);
            this.day = day;
        }

        @Override
        public Optional<LocalDate> unrolledEnd(LocalDate start) {
            return day;
        }

        @Override
        public Period plus(int days) {
            return new Specified(day.map(end -> end.plusDays(days)));
        }

        @Override
        public Bilingual inWords() {
            return day.isPresent()
                    ? Bilingual.of("指定至" + day.get(), "set to " + day.get())
                    : Bilingual.of("应指定而未记录", "to be set, not on record");
        }
    }
}
