package org.petitionrules.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.Calendars;

/** What was known when: publication, amendments, the open end of a year, and days no notice speaks of. */
class KnowledgeTest {
    private static final WorkingCalendar CHINA = Calendars.china();
    private static final LocalDate MON_2018_12_24 = LocalDate.of(2018, 12, 24);
    private static final LocalDate MON_2020_01_20 = LocalDate.of(2020, 1, 20);

    private static List<String> numbers(DueDate answer) {
        return answer.movedBy().stream()
                .map(arrangement -> arrangement.notice().number().orElse(""))
                .collect(Collectors.toList());
    }

    @Test
    void five_working_days_from_24_december_2018_are_open_until_the_notice_of_6_december() {
        // By the plain week: 25, 26, 27, 28 and Monday 31 December. The notice for 2019 made Saturday the 29th a
        // working day and Monday the 31st a rest day: 25, 26, 27, 28, 29.
        DueDate before = CHINA.knownOn(LocalDate.of(2018, 12, 5)).afterWorkingDays(MON_2018_12_24, 5);
        assertThat(before.due()).isEqualTo("2018-12-31");
        assertThat(before.status()).isEqualTo(DueStatus.PROVISIONAL);
        assertThat(before.earliest()).isBeforeOrEqualTo("2018-12-29");
        assertThat(before.latest()).isAfterOrEqualTo("2018-12-31");

        DueDate after = CHINA.knownOn(LocalDate.of(2018, 12, 6)).afterWorkingDays(MON_2018_12_24, 5);
        assertThat(after).isEqualTo(DueDate.asPublished(LocalDate.of(2018, 12, 29)));
    }

    @Test
    void days_are_open_from_24_december_on_while_next_years_notice_is_not_out() {
        // The notice for 2026 came on 4 November 2025.
        KnownCalendar before = CHINA.knownOn(LocalDate.of(2025, 11, 3));
        assertThat(before.day(LocalDate.of(2025, 12, 23)).isSettled()).isTrue();
        assertThat(before.day(LocalDate.of(2025, 12, 24)).isSettled()).isFalse();
        assertThat(before.afterWorkingDays(LocalDate.of(2025, 12, 22), 1).status())
                .isEqualTo(DueStatus.AS_PUBLISHED);
        assertThat(before.afterWorkingDays(LocalDate.of(2025, 12, 22), 2).status())
                .isEqualTo(DueStatus.PROVISIONAL);
        KnownCalendar after = CHINA.knownOn(LocalDate.of(2025, 11, 4));
        assertThat(after.day(LocalDate.of(2025, 12, 31)).isSettled()).isTrue();
        assertThat(after.afterWorkingDays(LocalDate.of(2025, 12, 22), 2).status())
                .isEqualTo(DueStatus.AS_PUBLISHED);
    }

    @Test
    void the_extension_of_spring_2020_moves_what_the_notice_of_2019_had_settled() {
        // First published: off 24 to 30 January, Saturday 1 February worked: 21, 22, 23, 31 January, 1 February.
        KnownCalendar first = CHINA.knownOn(LocalDate.of(2020, 1, 26));
        assertThat(first.afterWorkingDays(MON_2020_01_20, 5)).isEqualTo(DueDate.asPublished(LocalDate.of(2020, 2, 1)));
        // Extended on 27 January to 2 February: 21, 22, 23 January, 3, 4 February.
        DueDate moved = CHINA.knownOn(LocalDate.of(2020, 1, 27)).afterWorkingDays(MON_2020_01_20, 5);
        assertThat(moved.due()).isEqualTo("2020-02-04");
        assertThat(moved.status()).isEqualTo(DueStatus.MOVED);
        assertThat(moved.movedBy())
                .extracting(arrangement -> arrangement.notice().amends().get())
                .containsExactly("cn-2020");
        assertThat(numbers(moved)).doesNotContain("");
    }

    @Test
    void an_amendment_that_does_not_touch_the_answer_moves_nothing() {
        assertThat(CHINA.everythingKnown()
                        .afterWorkingDays(LocalDate.of(2020, 2, 10), 5)
                        .status())
                .isEqualTo(DueStatus.AS_PUBLISHED);
    }

    @Test
    void a_publication_day_known_only_to_the_month_counts_from_the_months_end() {
        assertThat(Publication.in(YearMonth.of(2001, 12)).knownFrom()).contains(LocalDate.of(2001, 12, 31));
        // The notice for 2002 is known to be of December 2001.
        assertThat(CHINA.knownOn(LocalDate.of(2001, 12, 30))
                        .day(LocalDate.of(2002, 3, 1))
                        .isSettled())
                .isFalse();
        assertThat(CHINA.knownOn(LocalDate.of(2001, 12, 31))
                        .day(LocalDate.of(2002, 3, 1))
                        .isSettled())
                .isTrue();
    }

    @Test
    void a_notice_without_a_publication_day_counts_from_its_first_amendment() {
        // No day is on record for the notice of 2003; its amendment is of 21 April 2003.
        assertThat(CHINA.knownOn(LocalDate.of(2003, 4, 20))
                        .day(LocalDate.of(2003, 3, 3))
                        .isSettled())
                .isFalse();
        assertThat(CHINA.knownOn(LocalDate.of(2003, 4, 21))
                        .day(LocalDate.of(2003, 3, 3))
                        .isSettled())
                .isTrue();
        // From Sunday 1 June 2003 five working days: Monday to Friday, 6 June.
        assertThat(CHINA.knownOn(LocalDate.of(2025, 12, 31)).afterWorkingDays(LocalDate.of(2003, 6, 1), 5))
                .isEqualTo(DueDate.asPublished(LocalDate.of(2003, 6, 6)));
    }

    @Test
    void a_version_of_the_holiday_law_makes_no_public_days_before_it_is_in_force() {
        // Before its notice counts, 2003 goes by the law of 1999: 1 to 3 May, and no Dragon Boat Festival on 4 June.
        KnownCalendar known = CHINA.knownOn(LocalDate.of(2003, 1, 10));
        assertThat(known.day(LocalDate.of(2003, 5, 2)).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(known.day(LocalDate.of(2003, 6, 4)).kind()).isEqualTo(DayKind.WORKING);
        // The law of December 2007 made the eve of the Spring Festival a public day from 2008 on.
        assertThat(CHINA.knownOn(LocalDate.of(2007, 12, 14))
                        .day(LocalDate.of(2008, 2, 6))
                        .kind())
                .isEqualTo(DayKind.HOLIDAY);
        assertThat(CHINA.knownOn(LocalDate.of(2007, 12, 13))
                        .day(LocalDate.of(2008, 2, 6))
                        .kind())
                .isEqualTo(DayKind.WORKING);
    }

    @Test
    void equal_knowledge_is_one_calendar() {
        assertThat(CHINA.knownOn(LocalDate.of(2026, 1, 1))).isSameAs(CHINA.knownOn(LocalDate.of(2026, 5, 1)));
        assertThat(Calendars.china()).isSameAs(Calendars.china());
    }

    @Test
    void a_year_without_a_notice_has_the_public_days_of_the_law_and_is_open() {
        // 2027: Spring Festival is Saturday 6 February; by the law of 2024 the eve to the third day are public days.
        KnownCalendar known = CHINA.everythingKnown();
        Day eve = known.day(LocalDate.of(2027, 2, 5));
        assertThat(eve.kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(eve.by()).isEmpty();
        assertThat(eve.isSettled()).isFalse();
        assertThat(known.day(LocalDate.of(2027, 2, 9)).kind()).isEqualTo(DayKind.WORKING);
        assertThat(known.day(LocalDate.of(2027, 10, 1)).kind()).isEqualTo(DayKind.HOLIDAY);
    }

    @Test
    void before_the_first_notice_and_far_beyond_the_last_an_answer_is_provisional_and_no_exception() {
        for (LocalDate start : new LocalDate[] {
            LocalDate.of(1, 1, 1), LocalDate.of(1999, 9, 30), LocalDate.of(2060, 1, 1), LocalDate.of(9999, 1, 4)
        }) {
            DueDate answer = CHINA.everythingKnown().afterWorkingDays(start, 5);
            assertThat(answer.status()).as(start.toString()).isEqualTo(DueStatus.PROVISIONAL);
            assertThat(answer.earliest()).isBeforeOrEqualTo(answer.due());
            assertThat(answer.latest()).isAfterOrEqualTo(answer.due());
        }
        // Nothing published yet: the plain week.
        DueDate unknown = CHINA.knownOn(LocalDate.of(2000, 1, 1)).afterWorkingDays(LocalDate.of(2001, 3, 2), 1);
        assertThat(unknown.due()).isEqualTo("2001-03-05");
        assertThat(unknown.status()).isEqualTo(DueStatus.PROVISIONAL);
    }

    @Test
    void dates_outside_the_years_1_to_9999_are_refused() {
        KnownCalendar known = CHINA.everythingKnown();
        assertThatThrownBy(() -> known.afterWorkingDays(LocalDate.of(9999, 12, 31), 1))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("9999");
        assertThatThrownBy(() -> known.afterWorkingDays(LocalDate.of(9999, 12, 1), 250))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> known.lastDay(LocalDate.of(10_000, 1, 1))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> known.lastDay(LocalDate.of(0, 12, 31))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> known.afterWorkingDays(MON_2018_12_24, 0)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> known.plusWorkingDays(MON_2018_12_24, Integer.MAX_VALUE))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> known.plusWorkingDays(LocalDate.MIN, 5)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> known.rolled(LocalDate.of(12_000, 1, 3))).isInstanceOf(RefusedException.class);
        // 1 January of the year 1 was a Monday.
        assertThat(known.lastDay(LocalDate.of(1, 1, 1)).due()).isEqualTo("0001-01-01");
    }

    @Test
    void days_that_do_not_count_are_given_in_order() {
        DateRange one = DateRange.of(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 6));
        DateRange other = DateRange.of(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 1, 9));
        assertThatThrownBy(() -> CHINA.everythingKnown()
                        .afterWorkingDays(LocalDate.of(2025, 1, 1), 5, Arrays.asList(one, other)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void excluded_days_neither_count_nor_are_the_last() {
        // From Friday 26 September 2025: Sunday 28 (worked), Monday 29 count; 30 is excluded; 1 to 8 October rest;
        // Thursday 9 is excluded; 10, 11 (worked Saturday) and Monday 13 complete the five.
        DateRange hearing = DateRange.of(LocalDate.of(2025, 9, 30), LocalDate.of(2025, 10, 9));
        assertThat(CHINA.everythingKnown()
                        .afterWorkingDays(LocalDate.of(2025, 9, 26), 5, Collections.singletonList(hearing))
                        .due())
                .isEqualTo("2025-10-13");
        assertThat(CHINA.everythingKnown()
                        .lastDay(LocalDate.of(2025, 9, 30), Collections.singletonList(hearing))
                        .due())
                .isEqualTo("2025-10-10");
    }
}
