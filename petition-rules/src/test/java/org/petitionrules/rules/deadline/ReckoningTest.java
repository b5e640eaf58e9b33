package org.petitionrules.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.Calendars;
import org.petitionrules.rules.calendar.Arrangement;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.DueStatus;
import org.petitionrules.rules.calendar.KnownCalendar;

/** Extensions counted from a rolled end, months extended, and pauses that begin while the last day rolls. */
class ReckoningTest {
    private static final KnownCalendar CHINA = Calendars.china().everythingKnown();
    private static final LocalDate THU_2019_04_25 = LocalDate.of(2019, 4, 25);
    private static final LocalDate SAT_2020_01_25 = LocalDate.of(2020, 1, 25);
    private static final LocalDate FRI_2020_01_31 = LocalDate.of(2020, 1, 31);
    private static final LocalDate MON_2020_02_03 = LocalDate.of(2020, 2, 3);
    private static final LocalDate MON_2020_02_10 = LocalDate.of(2020, 2, 10);
    private static final LocalDate FRI_2025_01_31 = LocalDate.of(2025, 1, 31);
    private static final LocalDate MON_2025_03_31 = LocalDate.of(2025, 3, 31);
    private static final LocalDate FRI_2025_10_10 = LocalDate.of(2025, 10, 10);
    private static final LocalDate SUN_2025_11_09 = LocalDate.of(2025, 11, 9);
    private static final LocalDate MON_2025_11_10 = LocalDate.of(2025, 11, 10);
    private static final LocalDate WED_2025_11_12 = LocalDate.of(2025, 11, 12);
    private static final LocalDate THU_2025_11_13 = LocalDate.of(2025, 11, 13);
    private static final LocalDate FRI_2025_12_12 = LocalDate.of(2025, 12, 12);
    private static final Bilingual HEARING = Bilingual.of("听证（条例第36条第2款）", "hearing (Art. 36 para. 2)");

    private static Deadline extended(LocalDate from, Period period, Period by, ExtensionBase base) {
        return Deadline.builder()
                .from(from)
                .period(period)
                .addExtensions(Extension.of(by, Optional.empty(), Bilingual.same("§")))
                .extensionBase(base)
                .build();
    }

    private static DueDate due(Deadline deadline) {
        return deadline.due(CHINA).orElseThrow(AssertionError::new);
    }

    @Test
    void law7_an_extension_that_ends_where_it_would_have_without_the_amendment_is_as_published() {
        // 25 January + 7 = Saturday 1 February, by the amendment of 2020 off with the 2nd, so Monday the 3rd; + 7 =
        // Monday the 10th. Without it the 1st is worked; + 7 = Saturday the 8th, so Monday the 10th.
        Deadline deadline = extended(SAT_2020_01_25, NaturalDays.of(7), NaturalDays.of(7), ExtensionBase.ROLLED);
        assertThat(due(deadline)).isEqualTo(DueDate.asPublished(MON_2020_02_10));
        assertThat(deadline.ledger(CHINA).get().withoutAmendments()).isEmpty();
    }

    @Test
    void law7_where_amendments_moved_what_an_extension_is_counted_from_and_its_end_both_are_named() {
        // 25 April 2019 + 7 = Thursday 2 May, off by the amendment of 2019 as the 3rd is; the 4th is a Saturday, Sunday
        // the 5th is worked. 5 May + 272 (26 of May, 30, 31, 31, 30, 31, 30, 31, 31 of January, 1) = 1 February 2020,
        // off
        // by the amendment of 2020 as Sunday the 2nd is: Monday the 3rd. Without the two: 2 May, + 272 = 29 January, in
        // the holiday up to the 30th: Friday the 31st.
        Deadline deadline = extended(THU_2019_04_25, NaturalDays.of(7), NaturalDays.of(272), ExtensionBase.ROLLED);
        assertThat(due(deadline).due()).isEqualTo(MON_2020_02_03);
        assertThat(due(deadline).status()).isEqualTo(DueStatus.MOVED);
        assertThat(due(deadline).movedBy())
                .extracting(Arrangement::toString)
                .containsExactly("cn-2019-labour/labour", "cn-2020-spring/spring");
        assertThat(deadline.ledger(CHINA).get().withoutAmendments()).contains(FRI_2020_01_31);
    }

    @Test
    void a33_months_extended_end_on_the_day_corresponding_to_the_original_start_where_nothing_rolled() {
        // The first month ends on Friday 28 February for want of a 31st; two months from the start on 31 March.
        for (ExtensionBase base : ExtensionBase.values()) {
            Deadline deadline = extended(FRI_2025_01_31, Months.of(1), Months.of(1), base);
            assertThat(due(deadline)).as(base.code()).isEqualTo(DueDate.asPublished(MON_2025_03_31));
            assertThat(deadline.ledger(CHINA).get().spans())
                    .extracting(LedgerSpan::toString)
                    .containsExactly(
                            "2025-01-31 start 0/0",
                            "2025-02-01..2025-02-28 counted 1/1",
                            "2025-03-01..2025-03-30 extended 0/1",
                            "2025-03-31 due 1/2");
        }
    }

    @Test
    void a2_months_extended_are_counted_from_the_rolled_end_where_it_rolled() {
        // 1 July + 3 months = 1 October, rolled to the 9th; + 1 month = Sunday 9 November, so the 10th. From the
        // unrolled end: Saturday 1 November, so Monday the 3rd.
        LocalDate tue20250701 = LocalDate.of(2025, 7, 1);
        assertThat(due(extended(tue20250701, Months.of(3), Months.of(1), ExtensionBase.ROLLED)))
                .isEqualTo(DueDate.asPublished(MON_2025_11_10));
        assertThat(due(extended(tue20250701, Months.of(3), Months.of(1), ExtensionBase.UNROLLED)))
                .isEqualTo(DueDate.asPublished(LocalDate.of(2025, 11, 3)));
    }

    @Test
    void law4_a_pause_that_begins_on_the_day_the_period_rolled_to_moves_the_unrolled_end_by_its_days() {
        // 21 of October + 9 of November = 30: Sunday the 9th, so the period ends on Monday the 10th (Civil Code Art.
        // 203). A hearing from the 10th to the 12th begins before it has ended: the 9th + 3 = the 12th, a day of the
        // hearing, so Thursday the 13th.
        Deadline thirty = Deadline.of(FRI_2025_10_10, NaturalDays.of(30));
        assertThat(thirty.unrolled(CHINA)).contains(SUN_2025_11_09);
        assertThat(due(thirty)).isEqualTo(DueDate.asPublished(MON_2025_11_10));
        Deadline paused = thirty.toBuilder()
                .addPauses(Pause.of(MON_2025_11_10, WED_2025_11_12, HEARING))
                .build();
        assertThat(paused.unrolled(CHINA)).contains(WED_2025_11_12);
        assertThat(due(paused)).isEqualTo(DueDate.asPublished(THU_2025_11_13));
        Ledger ledger = paused.ledger(CHINA).orElseThrow(AssertionError::new);
        assertThat(ledger.unrolled()).isEqualTo(WED_2025_11_12);
        assertThat(ledger.spans())
                .extracting(LedgerSpan::toString)
                .containsExactly(
                        "2025-10-10 start 0/0",
                        "2025-10-11..2025-11-08 counted 29/29",
                        "2025-11-09 end-on-rest-day 1/30",
                        "2025-11-10..2025-11-12 paused 0/30",
                        "2025-11-13 due 0/30");
    }

    @Test
    void law5_an_extension_after_a_pause_in_the_roll_is_counted_from_the_unrolled_end_that_the_pause_moved() {
        // 12 November + 30 = 12 December, a Friday: 21 of October, 30 of November, 12 of December are 63 = 60 + 3.
        Deadline paused =
                extended(FRI_2025_10_10, NaturalDays.of(30), NaturalDays.of(30), ExtensionBase.UNROLLED).toBuilder()
                        .addPauses(Pause.of(MON_2025_11_10, WED_2025_11_12, HEARING))
                        .build();
        assertThat(due(paused)).isEqualTo(DueDate.asPublished(FRI_2025_12_12));
    }
}
