package org.petitionrules.rules.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.petitionrules.rules.Calendars;
import org.petitionrules.rules.calendar.Arrangement;
import org.petitionrules.rules.calendar.DueStatus;
import org.petitionrules.rules.calendar.KnownCalendar;
import org.petitionrules.rules.deadline.Deadline;
import org.petitionrules.rules.deadline.NaturalDays;

/** The earlier and the later of two last days, and a period that begins on one. */
class LastDayTest {
    private static final LocalDate THU_2020_01_16 = LocalDate.of(2020, 1, 16);
    private static final LocalDate FRI_2020_01_31 = LocalDate.of(2020, 1, 31);
    private static final LocalDate MON_2020_02_03 = LocalDate.of(2020, 2, 3);
    private static final KnownCalendar CHINA = Calendars.china().everythingKnown();
    /** On 27 January 2020 the holiday was made to last to 2 February. */
    private static final List<Arrangement> AMENDED = CHINA.amendments(FRI_2020_01_31, FRI_2020_01_31);

    private static final List<Arrangement> OTHER = CHINA.amendments(LocalDate.of(2019, 5, 2), LocalDate.of(2019, 5, 2));

    /** A settled day near 10 May 2023 that stood elsewhere, or a provisional one. */
    private static LastDay any(Random random, List<Arrangement> lines) {
        LocalDate due = LocalDate.of(2023, 5, 10).plusDays(random.nextInt(6));
        if (random.nextInt(3) == 0) {
            return LastDay.of(
                    due,
                    due.minusDays(random.nextInt(3)),
                    due.plusDays(random.nextInt(3)),
                    due,
                    Collections.<Arrangement>emptySet());
        }
        LocalDate unamended = due.plusDays(random.nextInt(5) - 2);
        return LastDay.of(due, due, due, unamended, new LinkedHashSet<>(lines));
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    @Property
    void the_earlier_of_two_is_the_same_in_either_order_and_within_both_bounds(@ForAll long seed) {
        Random random = new Random(seed);
        LastDay one = any(random, AMENDED);
        LastDay other = any(random, OTHER);
        LastDay earlier = one.earlierOf(other);

        assertThat(earlier.due()).isEqualTo(min(one.due(), other.due()));
        assertThat(earlier.day().earliest())
                .isEqualTo(min(one.day().earliest(), other.day().earliest()));
        assertThat(earlier.day().latest())
                .isEqualTo(min(one.day().latest(), other.day().latest()));
        assertThat(facts(earlier)).isEqualTo(facts(other.earlierOf(one)));
    }

    @Property
    void the_later_of_two_is_the_earlier_in_the_mirror(@ForAll long seed) {
        Random random = new Random(seed);
        LastDay one = any(random, AMENDED);
        LastDay other = any(random, OTHER);
        LastDay later = one.laterOf(other);

        assertThat(facts(later)).isEqualTo(facts(other.laterOf(one)));
        assertThat(facts(mirrored(later))).isEqualTo(facts(mirrored(one).earlierOf(mirrored(other))));
    }

    /** Two settled days: the chosen one moved exactly when the choice of what stood before was another day. */
    @Property
    void a_choice_of_settled_days_moved_exactly_when_it_was_another_day_before(@ForAll long seed) {
        Random random = new Random(seed);
        LocalDate day = LocalDate.of(2023, 5, 10);
        LocalDate[] due = {day.plusDays(random.nextInt(4)), day.plusDays(random.nextInt(4))};
        LocalDate[] before = {day.plusDays(random.nextInt(4)), day.plusDays(random.nextInt(4))};
        LastDay one = LastDay.of(due[0], due[0], due[0], before[0], new LinkedHashSet<>(AMENDED));
        LastDay other = LastDay.of(due[1], due[1], due[1], before[1], new LinkedHashSet<>(OTHER));
        LastDay earlier = one.earlierOf(other);

        boolean moved = !min(before[0], before[1]).equals(min(due[0], due[1]));
        assertThat(earlier.day().status()).isEqualTo(moved ? DueStatus.MOVED : DueStatus.AS_PUBLISHED);
        if (moved) {
            // Undoing the named amendments alone gives back the day as it stood, or at least another day.
            Set<Arrangement> named = new LinkedHashSet<>(earlier.day().movedBy());
            LocalDate undoneOne = named.containsAll(AMENDED) ? before[0] : due[0];
            LocalDate undoneOther = named.containsAll(OTHER) ? before[1] : due[1];
            assertThat(min(undoneOne, undoneOther)).isNotEqualTo(earlier.due());
        }
    }

    /** Days counted from a fixed one backwards: what was later is earlier. */
    private static LastDay mirrored(LastDay day) {
        Set<Arrangement> lines = new LinkedHashSet<>(day.day().movedBy());
        return LastDay.of(
                mirrored(day.due()),
                mirrored(day.day().latest()),
                mirrored(day.day().earliest()),
                mirrored(day.unamended()),
                lines);
    }

    private static LocalDate mirrored(LocalDate day) {
        return LocalDate.ofEpochDay(40_000 - day.toEpochDay());
    }

    /** Everything it says; the lines without their order. */
    private static List<Object> facts(LastDay day) {
        List<Object> facts = new ArrayList<>();
        facts.add(day.due());
        facts.add(day.day().status());
        facts.add(day.day().earliest());
        facts.add(day.day().latest());
        facts.add(day.unamended());
        facts.add(new LinkedHashSet<>(day.day().movedBy()));
        return facts;
    }

    /**
     * 16 January 2020 + 15 days = Friday 31 January, moved to Monday 3 February. Counted on from there, 91 days end on 4
     * May, in the holiday, so on Wednesday 6 May; from 31 January they would have ended on 1 May, in the same holiday:
     * nothing moved. Fifteen days end on 18 February instead of Saturday the 15th, so of Monday the 17th.
     */
    @Example
    void a_period_after_a_moved_day_moved_only_if_its_own_end_did() {
        LastDay start = LastDay.of(Deadline.of(THU_2020_01_16, NaturalDays.of(15)), CHINA)
                .get();
        assertThat(start.due()).isEqualTo(MON_2020_02_03);
        assertThat(start.unamended()).isEqualTo(FRI_2020_01_31);

        LastDay long91 = after(start, 91);
        assertThat(long91.due()).isEqualTo(LocalDate.of(2020, 5, 6));
        assertThat(long91.day().status()).isEqualTo(DueStatus.AS_PUBLISHED);

        LastDay short15 = after(start, 15);
        assertThat(short15.due()).isEqualTo(LocalDate.of(2020, 2, 18));
        assertThat(short15.unamended()).isEqualTo(LocalDate.of(2020, 2, 17));
        assertThat(short15.day().movedBy()).isEqualTo(AMENDED);
    }

    private static LastDay after(LastDay start, int days) {
        Deadline deadline = Deadline.of(start.due(), NaturalDays.of(days));
        return start.followedBy(
                LastDay.of(deadline, CHINA).get(), from -> Deadline.of(from, NaturalDays.of(days)), CHINA);
    }

    @Example
    void the_lines_of_these_tests_are_two() {
        assertThat(AMENDED).hasSize(1);
        assertThat(OTHER).hasSize(1).isNotEqualTo(AMENDED);
    }
}
