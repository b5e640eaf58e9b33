package org.petitionrules.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.Calendars;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.KnownCalendar;

/** A last day as people read it: plain, rolled, provisional, moved. */
class DueInWordsTest {
    private static final KnownCalendar CHINA = Calendars.china().everythingKnown();
    private static final LocalDate THU_2025_10_02 = LocalDate.of(2025, 10, 2);
    private static final LocalDate THU_2025_10_09 = LocalDate.of(2025, 10, 9);
    private static final LocalDate FRI_2020_01_31 = LocalDate.of(2020, 1, 31);

    @Test
    void a_settled_day_is_the_day() {
        assertThat(DueInWords.of(DueDate.asPublished(THU_2025_10_09))).isEqualTo(Bilingual.same("2025-10-09"));
        assertThat(DueInWords.of(DueDate.asPublished(THU_2025_10_09), Optional.of(THU_2025_10_09)))
                .isEqualTo(Bilingual.same("2025-10-09"));
    }

    @Test
    void a_rolled_day_tells_from_which_rest_day() {
        assertThat(DueInWords.of(CHINA.lastDay(THU_2025_10_02), Optional.of(THU_2025_10_02)))
                .isEqualTo(Bilingual.of(
                        "2025-10-09，2025-10-02为休息日，顺延至此", "2025-10-09, rolled from 2025-10-02, a rest day"));
    }

    @Test
    void a_provisional_day_tells_its_bounds() {
        DueDate due = DueDate.provisional(THU_2025_10_09, THU_2025_10_02, LocalDate.of(2025, 10, 14));
        assertThat(DueInWords.of(due))
                .isEqualTo(Bilingual.of(
                        "2025-10-09（暂定，2025-10-02至2025-10-14）", "2025-10-09 (provisional, 2025-10-02..2025-10-14)"));
    }

    /** The holiday of 2020 was made longer: Friday 31 January became a rest day, and Monday 3 February the next working day. */
    @Test
    void a_moved_day_names_the_notice_that_moved_it() {
        assertThat(DueInWords.of(CHINA.lastDay(FRI_2020_01_31)))
                .isEqualTo(Bilingual.of("2020-02-03（因国办发明电〔2020〕1号变动）", "2020-02-03 (moved by 国办发明电〔2020〕1号)"));
    }
}
