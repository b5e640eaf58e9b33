package org.petitionrules.rules.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** The stretches of days that the notices known have settled. */
final class Settled {
    /** First and last day of each stretch, both inclusive, in order. */
    private final List<long[]> stretches = new ArrayList<>();

    /** A year is settled by its notice, except for the end that next year's notice can still reach. */
    Settled(NavigableSet<Integer> years, Optional<MonthDay> reachesBack) {
        for (int year : years) {
            LocalDate end = reachesBack.isPresent() && !years.contains(year + 1)
                    ? reachesBack.get().atYear(year).minusDays(1)
                    : LocalDate.of(year, 12, 31);
            long first = LocalDate.of(year, 1, 1).toEpochDay();
            long[] before = stretches.isEmpty() ? new long[2] : stretches.get(stretches.size() - 1);
            if (!stretches.isEmpty() && before[1] == first - 1) {
                before[1] = end.toEpochDay();
            } else {
                stretches.add(new long[] {first, end.toEpochDay()});
            }
        }
    }

    /** Whether every day from one to another, both inclusive, is settled. */
    boolean contains(long first, long last) {
        for (long[] stretch : stretches) {
            if (stretch[0] <= first && last <= stretch[1]) {
                return true;
            }
        }
        return false;
    }
}
