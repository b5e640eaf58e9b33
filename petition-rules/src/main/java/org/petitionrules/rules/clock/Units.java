package org.petitionrules.rules.clock;

import org.petitionrules.rules.deadline.Months;
import org.petitionrules.rules.deadline.NaturalDays;
import org.petitionrules.rules.deadline.Period;
import org.petitionrules.rules.deadline.WorkingDays;

/** So many units of the kind that a period is counted in. */
final class Units {
    private Units() {}

    /** A period of the same kind; one without a number stays as it is. */
    static Period of(Period like, int count) {
        if (like instanceof NaturalDays) {
            return NaturalDays.of(count);
        }
        if (like instanceof WorkingDays) {
            return WorkingDays.of(count);
        }
        return like instanceof Months ? Months.of(count) : like;
    }

    static Period longer(Period period, int by) {
        return by == 0 ? period : of(period, period.count() + by);
    }
}
