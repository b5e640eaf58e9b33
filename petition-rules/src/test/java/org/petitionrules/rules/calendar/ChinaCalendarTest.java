package org.petitionrules.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.message.Language;
import org.petitionrules.rules.Calendars;

/** China's calendar holds what the notices say. */
class ChinaCalendarTest {
    private static final WorkingCalendar CHINA = Calendars.china();
    private static final KnownCalendar KNOWN = CHINA.everythingKnown();

    /** Working days of each year from 2001 on: Monday to Friday, less what notices take off, plus what they make worked. */
    private static final int[] WORKING_DAYS = {
        253, 249, 251, 252, 251, 251, 249, 251, 250, 250, 250, 249, 250, 250, 249, 250, 249, 250, 250, 249, 250, 249,
        249, 251, 248, 248
    };

    @Test
    void every_year_has_its_number_of_working_days() {
        for (int i = 0; i < WORKING_DAYS.length; i++) {
            int year = 2001 + i;
            assertThat(KNOWN.workingDaysIn(DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))))
                    .as(Integer.toString(year))
                    .isEqualTo(WORKING_DAYS[i]);
        }
    }

    @Test
    void october_2025_is_as_the_notice_of_2024_has_it() {
        // 国办发明电〔2024〕12号: 1 to 8 October off, Sunday 28 September and Saturday 11 October worked.
        for (int day = 1; day <= 8; day++) {
            Day off = KNOWN.day(LocalDate.of(2025, 10, day));
            assertThat(off.kind()).isEqualTo(DayKind.HOLIDAY);
            assertThat(off.by().get().notice().number()).contains("国办发明电〔2024〕12号");
            assertThat(off.by().get().occasion().in(Language.EN)).isEqualTo("National Day, Mid-Autumn Festival");
        }
        assertThat(KNOWN.day(LocalDate.of(2025, 9, 28)).kind()).isEqualTo(DayKind.MAKE_UP);
        assertThat(KNOWN.day(LocalDate.of(2025, 10, 11)).kind()).isEqualTo(DayKind.MAKE_UP);
        assertThat(KNOWN.day(LocalDate.of(2025, 10, 9)).kind()).isEqualTo(DayKind.WORKING);
        assertThat(KNOWN.day(LocalDate.of(2025, 10, 12)).kind()).isEqualTo(DayKind.WEEKEND);
        assertThat(KNOWN.day(LocalDate.of(2025, 10, 9)).isSettled()).isTrue();
    }

    @Test
    void a_make_up_day_is_a_day_of_the_weekend_unless_an_amendment_takes_a_holiday_back() {
        for (Notice notice : CHINA.notices()) {
            for (NoticeLine line : notice.lines()) {
                for (LocalDate day : line.work()) {
                    boolean weekend = CHINA.weekend().contains(day.getDayOfWeek());
                    assertThat(weekend || notice.amends().isPresent())
                            .as(notice.id() + " " + day)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void every_year_from_2001_to_2026_has_one_notice_and_four_years_were_amended() {
        Set<Integer> years = new HashSet<>();
        Set<String> amended = new HashSet<>();
        CHINA.notices().forEach(notice -> {
            notice.year().ifPresent(years::add);
            notice.amends().ifPresent(amended::add);
        });
        assertThat(years).hasSize(26).contains(2001, 2026);
        assertThat(amended).containsExactlyInAnyOrder("cn-2003", "cn-2015", "cn-2019", "cn-2020");
    }

    @Test
    void what_rests_on_one_family_of_calendars_says_so() {
        // 2002 and 2003: no notice was read, only calendars of one origin.
        for (Notice notice : CHINA.notices()) {
            if (notice.year().filter(year -> year == 2002 || year == 2003).isPresent()) {
                assertThat(notice.source().en()).contains("one origin");
                assertThat(notice.confidence().name()).isEqualTo("S");
            }
        }
    }

    @Test
    void every_notice_says_where_it_is_known_from_and_when_it_was_published() {
        for (Notice notice : CHINA.notices()) {
            assertThat(notice.source().zh()).as(notice.id()).isNotBlank();
            assertThat(notice.published().toString().isEmpty())
                    .as(notice.id())
                    .isEqualTo(notice.id().equals("cn-2003"));
        }
    }

    @Test
    void the_ordinary_week_rests_on_saturday_and_sunday() {
        assertThat(CHINA.weekend()).containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }
}
