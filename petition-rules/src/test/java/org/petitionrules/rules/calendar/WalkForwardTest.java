package org.petitionrules.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.petitionrules.rules.Calendars;

/**
 * Year by year, with only what was published before: what the calendar answered then holds against what came later.
 *
 * <p>For each year from 2005 to 2026, for the last day before its notice and for days about one and two years before
 * that, for every start from mid-November of the year before, for every period of working days. Periods of natural days
 * and months touch the calendar only where their last day rolls, which is one working day from the day before.
 */
class WalkForwardTest {
    private static final WorkingCalendar CHINA = Calendars.china();
    private static final KnownCalendar TRUTH = CHINA.everythingKnown();
    private static final Margin MARGIN = CHINA.margin();

    /** The last day whose truth is known: later ones can still be changed by the notice for 2027. */
    private static final LocalDate LAST_SETTLED = LocalDate.of(2026, 12, 23);

    /** Every number of working days in the texts of the register, and longer ones that adopters use. */
    private static final int[] WORKING_DAYS = {1, 2, 3, 5, 7, 10, 15, 20, 30, 45};

    /** About one and two years before the notice: the question then reaches beyond the next year. */
    private static final int[] DAYS_BEFORE_THE_NOTICE = {1, 300, 700};

    /** A hearing of some days that begins some days after the start; none for the plain question. */
    private static final int[][] PAUSES = {{}, {2, 9}, {4, 3}};

    private final Map<Integer, Integer> early = new TreeMap<>();
    private final Map<Integer, Integer> late = new TreeMap<>();
    private final Set<Integer> wrongAsPublished = new TreeSet<>();
    private int outOfOrder;
    private int provisional;
    private int asPublished;

    private void walk(WorkingCalendar calendar) {
        for (Notice notice : calendar.notices()) {
            if (notice.year().filter(year -> year >= 2005).isPresent()) {
                LocalDate published = notice.published().knownFrom().get();
                for (int before : DAYS_BEFORE_THE_NOTICE) {
                    walk(
                            calendar.knownOn(published.minusDays(before)),
                            notice.year().get());
                }
            }
        }
    }

    private void walk(KnownCalendar known, int year) {
        LocalDate end = LocalDate.of(year + 1, 1, 1);
        for (LocalDate start = LocalDate.of(year - 1, 11, 15); start.isBefore(end); start = start.plusDays(1)) {
            for (int workingDays : WORKING_DAYS) {
                for (int[] pause : workingDays == 5 || workingDays == 15 ? PAUSES : new int[][] {{}}) {
                    check(known, start, workingDays, excluded(start, pause));
                }
            }
        }
    }

    private static List<DateRange> excluded(LocalDate start, int[] pause) {
        return pause.length == 0
                ? Collections.<DateRange>emptyList()
                : Collections.singletonList(
                        DateRange.of(start.plusDays(pause[0]), start.plusDays(pause[0] + pause[1])));
    }

    private void check(KnownCalendar known, LocalDate start, int workingDays, List<DateRange> excluded) {
        DueDate now = TRUTH.afterWorkingDays(start, workingDays, excluded);
        LocalDate truth = now.due();
        if (truth.isAfter(LAST_SETTLED)) {
            return;
        }
        DueDate answer = known.afterWorkingDays(start, workingDays, excluded);
        if (answer.due().isBefore(answer.earliest()) || answer.due().isAfter(answer.latest())) {
            outOfOrder++;
        }
        if (answer.status() == DueStatus.PROVISIONAL) {
            provisional++;
            if (truth.isBefore(answer.earliest())) {
                early.merge(truth.getYear(), 1, Integer::sum);
            }
            if (truth.isAfter(answer.latest())) {
                late.merge(truth.getYear(), 1, Integer::sum);
            }
            return;
        }
        asPublished++;
        if (!answer.earliest().equals(answer.latest())) {
            outOfOrder++;
        }
        // Settled then and different now: only an amendment can do that, and the answer of today names it.
        if (!truth.equals(answer.due()) && now.movedBy().isEmpty()) {
            wrongAsPublished.add(truth.getYear());
        }
    }

    @Test
    void the_later_truth_lies_within_the_bounds_and_as_published_is_the_truth_unless_an_amendment_is_named() {
        walk(CHINA);
        assertThat(early).isEmpty();
        assertThat(late).isEmpty();
        assertThat(wrongAsPublished).isEmpty();
        assertThat(outOfOrder).isZero();
        assertThat(provisional).isGreaterThan(200_000);
        assertThat(asPublished).isGreaterThan(5_000);
    }

    @Test
    void one_weekday_off_less_in_the_margin_fails_just_the_years_the_file_names() {
        walk(CHINA.toBuilder()
                .margin(Margin.of(MARGIN.off() - 1, MARGIN.work(), MARGIN.offNeededBy(), MARGIN.workNeededBy()))
                .build());
        assertThat(late.keySet()).isEqualTo(MARGIN.offNeededBy().keySet());
        assertThat(early).isEmpty();
    }

    @Test
    void one_weekend_day_worked_less_in_the_margin_fails_just_the_years_the_file_names() {
        walk(CHINA.toBuilder()
                .margin(Margin.of(MARGIN.off(), MARGIN.work() - 1, MARGIN.offNeededBy(), MARGIN.workNeededBy()))
                .build());
        assertThat(early.keySet()).isEqualTo(MARGIN.workNeededBy().keySet());
        assertThat(late).isEmpty();
    }
}
