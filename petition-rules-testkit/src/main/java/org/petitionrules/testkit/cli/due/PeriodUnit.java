package org.petitionrules.testkit.cli.due;

import java.util.function.IntFunction;
import org.petitionrules.rules.deadline.Months;
import org.petitionrules.rules.deadline.NaturalDays;
import org.petitionrules.rules.deadline.Period;
import org.petitionrules.rules.deadline.WorkingDays;

/** What a question counts in, and how many of it may be asked for: the same in a line of JSON and on the command line. */
public enum PeriodUnit {
    /** Working days (工作日): a hundred years of days. Each is looked at, and a short question must not cost seconds. */
    WORKING_DAYS("workingDays", 36_500, WorkingDays.class, WorkingDays::of),
    /** Days, rest days included (自然日): from the first of the year 1 to the last of the year 9999. */
    NATURAL_DAYS("naturalDays", 3_652_058, NaturalDays.class, NaturalDays::of),
    /** Months (月), held to the same number. */
    MONTHS("months", 3_652_058, Months.class, Months::of);

    private final String code;
    private final int most;
    private final Class<? extends Period> type;
    private final IntFunction<Period> of;

    PeriodUnit(String code, int most, Class<? extends Period> type, IntFunction<Period> of) {
        this.code = code;
        this.most = most;
        this.type = type;
        this.of = of;
    }

    /**
     * The unit of a period.
     *
     * @param period with or without a number
     * @return natural days for a period without a number
     */
    public static PeriodUnit of(Period period) {
        for (PeriodUnit unit : values()) {
            if (unit.isOf(period)) {
                return unit;
            }
        }
        return NATURAL_DAYS;
    }

    boolean isOf(Period period) {
        return type.isInstance(period);
    }

    /** The property of JSON. */
    String code() {
        return code;
    }

    /**
     * The most that may be asked for.
     *
     * @return 1 or more
     */
    public int most() {
        return most;
    }

    /**
     * A period of so many.
     *
     * @param count from 1 to {@link #most()}
     * @return the period
     */
    public Period of(int count) {
        return of.apply(count);
    }
}
