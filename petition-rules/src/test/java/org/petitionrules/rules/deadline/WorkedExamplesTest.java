package org.petitionrules.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.Calendars;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.KnownCalendar;

/**
 * The worked examples: raw and rolled last days over the holiday seasons of 2024 to 2026.
 *
 * <p>Rest in 2025: 28 January to 4 February, 1 to 8 October; worked: Sunday 26 January, Saturday 8 February, Sunday
 * 28 September, Saturday 11 October. In 2026: rest 15 to 23 February; worked: Saturdays 14 and 28 February.
 */
class WorkedExamplesTest {
    private static final KnownCalendar CHINA = Calendars.china().everythingKnown();
    private static final LocalDate SUN_2023_10_01 = LocalDate.of(2023, 10, 1);
    private static final LocalDate THU_2023_11_30 = LocalDate.of(2023, 11, 30);
    private static final LocalDate SAT_2024_11_30 = LocalDate.of(2024, 11, 30);
    private static final LocalDate MON_2024_12_02 = LocalDate.of(2024, 12, 2);
    private static final LocalDate TUE_2025_01_14 = LocalDate.of(2025, 1, 14);
    private static final LocalDate FRI_2025_01_24 = LocalDate.of(2025, 1, 24);
    private static final LocalDate WED_2025_01_29 = LocalDate.of(2025, 1, 29);
    private static final LocalDate FRI_2025_01_31 = LocalDate.of(2025, 1, 31);
    private static final LocalDate WED_2025_02_05 = LocalDate.of(2025, 2, 5);
    private static final LocalDate FRI_2025_02_07 = LocalDate.of(2025, 2, 7);
    private static final LocalDate FRI_2025_02_28 = LocalDate.of(2025, 2, 28);
    private static final LocalDate TUE_2025_07_01 = LocalDate.of(2025, 7, 1);
    private static final LocalDate SAT_2025_08_09 = LocalDate.of(2025, 8, 9);
    private static final LocalDate TUE_2025_08_12 = LocalDate.of(2025, 8, 12);
    private static final LocalDate WED_2025_09_17 = LocalDate.of(2025, 9, 17);
    private static final LocalDate FRI_2025_09_26 = LocalDate.of(2025, 9, 26);
    private static final LocalDate TUE_2025_09_30 = LocalDate.of(2025, 9, 30);
    private static final LocalDate WED_2025_10_01 = LocalDate.of(2025, 10, 1);
    private static final LocalDate THU_2025_10_02 = LocalDate.of(2025, 10, 2);
    private static final LocalDate WED_2025_10_08 = LocalDate.of(2025, 10, 8);
    private static final LocalDate THU_2025_10_09 = LocalDate.of(2025, 10, 9);
    private static final LocalDate FRI_2025_10_10 = LocalDate.of(2025, 10, 10);
    private static final LocalDate SAT_2025_10_11 = LocalDate.of(2025, 10, 11);
    private static final LocalDate TUE_2025_10_14 = LocalDate.of(2025, 10, 14);
    private static final LocalDate THU_2025_10_23 = LocalDate.of(2025, 10, 23);
    private static final LocalDate FRI_2025_11_07 = LocalDate.of(2025, 11, 7);
    private static final LocalDate SAT_2025_11_08 = LocalDate.of(2025, 11, 8);
    private static final LocalDate MON_2025_11_10 = LocalDate.of(2025, 11, 10);
    private static final LocalDate SUN_2025_11_30 = LocalDate.of(2025, 11, 30);
    private static final LocalDate FRI_2026_02_13 = LocalDate.of(2026, 2, 13);
    private static final LocalDate FRI_2026_02_27 = LocalDate.of(2026, 2, 27);
    private static final LocalDate SAT_2026_02_28 = LocalDate.of(2026, 2, 28);
    private static final Extension THIRTY_DAYS_MORE =
            Extension.of(NaturalDays.of(30), Optional.empty(), Bilingual.of("信访工作条例第34条", "2022 Regulations, Art. 34"));

    private static Ledger ledger(LocalDate from, Period period) {
        return Deadline.of(from, period).ledger(CHINA).orElseThrow(AssertionError::new);
    }

    private static void assertDue(LocalDate from, Period period, LocalDate unrolled, LocalDate due) {
        Ledger ledger = ledger(from, period);
        assertThat(ledger.due()).isEqualTo(DueDate.asPublished(due));
        assertThat(ledger.unrolled()).isEqualTo(unrolled);
    }

    private static LedgerSpan last(Ledger ledger) {
        return ledger.spans().get(ledger.spans().size() - 1);
    }

    @Test
    void sixty_days_end_on_a_working_day_and_stay() {
        // October has 30 days after the 1st; 30 + 30 of November = 60.
        assertDue(SUN_2023_10_01, NaturalDays.of(60), THU_2023_11_30, THU_2023_11_30);
    }

    @Test
    void art203_sixty_days_that_end_on_the_last_day_of_National_Day_roll_to_the_day_after() {
        // 22 of August + 30 of September + 8 of October = 60.
        assertDue(SAT_2025_08_09, NaturalDays.of(60), WED_2025_10_08, THU_2025_10_09);
        assertThat(ledger(SAT_2025_08_09, NaturalDays.of(60)).spans())
                .extracting(LedgerSpan::toString)
                .containsExactly(
                        "2025-08-09 start 0/0",
                        "2025-08-10..2025-10-07 counted 59/59",
                        "2025-10-08 end-on-rest-day 1/60",
                        "2025-10-09 due 0/60");
    }

    @Test
    void art203_sixty_days_that_end_in_Spring_Festival_roll_behind_it() {
        // 29 of December + 31 of January = 60.
        assertDue(MON_2024_12_02, NaturalDays.of(60), FRI_2025_01_31, WED_2025_02_05);
        assertThat(ledger(MON_2024_12_02, NaturalDays.of(60)).spans())
                .extracting(LedgerSpan::toString)
                .endsWith(
                        "2025-01-31 end-on-rest-day 1/60", "2025-02-01..2025-02-04 rolled 0/60", "2025-02-05 due 0/60");
    }

    @Test
    void art203_fifteen_days_roll_too() {
        // 13 of September + 2 of October = 15.
        assertDue(WED_2025_09_17, NaturalDays.of(15), THU_2025_10_02, THU_2025_10_09);
        // 14 + 15 = 29 January.
        assertDue(TUE_2025_01_14, NaturalDays.of(15), WED_2025_01_29, WED_2025_02_05);
    }

    @Test
    void a4_a_make_up_Saturday_does_not_roll_and_the_ledger_says_so() {
        // 19 of August + 30 of September + 11 of October = 60.
        assertDue(TUE_2025_08_12, NaturalDays.of(60), SAT_2025_10_11, SAT_2025_10_11);
        Cause why = last(ledger(TUE_2025_08_12, NaturalDays.of(60))).causes().get(0);
        assertThat(why.kind()).isEqualTo(CauseKind.MAKE_UP_DOES_NOT_ROLL);
        assertThat(why.arrangement().map(Object::toString)).contains("cn-2025/national");
        assertThat(why.inWords().en()).contains("国办发明电〔2024〕12号");
    }

    @Test
    void five_working_days_over_National_Day_2025() {
        // Sunday 28, Monday 29, Tuesday 30 September, then Thursday 9 and Friday 10 October.
        assertDue(FRI_2025_09_26, WorkingDays.of(5), FRI_2025_10_10, FRI_2025_10_10);
        Ledger ledger = ledger(FRI_2025_09_26, WorkingDays.of(5));
        assertThat(ledger.spans())
                .extracting(LedgerSpan::toString)
                .containsExactly(
                        "2025-09-26 start 0/0",
                        "2025-09-27 skipped 0/0",
                        "2025-09-28 counted 1/1",
                        "2025-09-29..2025-09-30 counted 2/3",
                        "2025-10-01..2025-10-08 skipped 0/3",
                        "2025-10-09 counted 1/4",
                        "2025-10-10 due 1/5");
        assertThat(ledger.spans())
                .extracting(span -> span.causes().get(0).kind())
                .containsExactly(
                        CauseKind.START_NOT_COUNTED,
                        CauseKind.WEEKLY_REST,
                        CauseKind.MAKE_UP,
                        CauseKind.WORKING_DAY,
                        CauseKind.HOLIDAY,
                        CauseKind.WORKING_DAY,
                        CauseKind.WORKING_DAY);
        assertThat(ledger.spans().get(0).causes().get(0).provision()).contains(CivilCode.ART_201);
        assertThat(ledger.spans().get(4).causes().get(0).inWords())
                .isEqualTo(Bilingual.of(
                        "放假：国庆节、中秋节（国办发明电〔2024〕12号）", "holiday: National Day, Mid-Autumn Festival (国办发明电〔2024〕12号)"));
    }

    @Test
    void fifteen_working_days_over_National_Day_2025() {
        // 28, 29, 30 September; 9, 10, 11; 13 to 17; 20 to 23 October: 3 + 3 + 5 + 4 = 15.
        assertDue(FRI_2025_09_26, WorkingDays.of(15), THU_2025_10_23, THU_2025_10_23);
    }

    @Test
    void five_working_days_over_Spring_Festival() {
        // 26 (Sunday, worked) and 27 January, 5, 6 and 7 February.
        assertDue(FRI_2025_01_24, WorkingDays.of(5), FRI_2025_02_07, FRI_2025_02_07);
        // Saturday 14, then Tuesday 24 to Friday 27 February.
        assertDue(FRI_2026_02_13, WorkingDays.of(5), FRI_2026_02_27, FRI_2026_02_27);
    }

    @Test
    void working_days_from_the_eve_and_from_the_first_day_of_a_holiday() {
        assertDue(TUE_2025_09_30, WorkingDays.of(1), THU_2025_10_09, THU_2025_10_09);
        // 9, 10, 11 (Saturday, worked), 13 and 14 October.
        assertDue(WED_2025_10_01, WorkingDays.of(5), TUE_2025_10_14, TUE_2025_10_14);
    }

    @Test
    void art202_a_month_without_the_day_ends_on_its_last_day_and_the_ledger_says_so() {
        assertDue(FRI_2025_01_31, Months.of(1), FRI_2025_02_28, FRI_2025_02_28);
        assertDue(SAT_2024_11_30, Months.of(3), FRI_2025_02_28, FRI_2025_02_28);
        Cause why = last(ledger(SAT_2024_11_30, Months.of(3))).causes().get(0);
        assertThat(why.kind()).isEqualTo(CauseKind.MONTH_END);
        assertThat(why.provision()).contains(CivilCode.ART_202);
        assertThat(why.inWords().en()).contains("no day 30");
    }

    @Test
    void art202_a_month_ends_on_the_corresponding_day_and_rolls_behind_the_holiday() {
        assertDue(TUE_2025_07_01, Months.of(3), WED_2025_10_01, THU_2025_10_09);
        assertThat(ledger(TUE_2025_07_01, Months.of(3)).spans())
                .extracting(LedgerSpan::toString)
                .containsExactly(
                        "2025-07-01 start 0/0",
                        // Complete on 1 August and on 1 September.
                        "2025-07-02..2025-09-30 counted 2/2",
                        "2025-10-01 end-on-rest-day 1/3",
                        "2025-10-02..2025-10-08 rolled 0/3",
                        "2025-10-09 due 0/3");
    }

    @Test
    void a4_a_month_that_ends_on_a_make_up_Saturday_does_not_roll() {
        assertDue(SUN_2025_11_30, Months.of(3), SAT_2026_02_28, SAT_2026_02_28);
        assertThat(last(ledger(SUN_2025_11_30, Months.of(3))).causes())
                .extracting(Cause::kind)
                .containsExactly(CauseKind.MAKE_UP_DOES_NOT_ROLL, CauseKind.MONTH_END);
    }

    @Test
    void a2_an_extension_is_counted_from_the_unrolled_end_and_the_whole_rolls_once() {
        Ledger ledger = Deadline.builder()
                .from(SAT_2025_08_09)
                .period(NaturalDays.of(60))
                .addExtensions(THIRTY_DAYS_MORE)
                .build()
                .ledger(CHINA)
                .orElseThrow(AssertionError::new);
        // 60 days to 8 October; 23 more of October + 7 of November = 30.
        assertThat(ledger.due()).isEqualTo(DueDate.asPublished(FRI_2025_11_07));
        assertThat(ledger.spans())
                .extracting(LedgerSpan::toString)
                .containsExactly(
                        "2025-08-09 start 0/0",
                        "2025-08-10..2025-10-08 counted 60/60",
                        "2025-10-09..2025-11-06 extended 29/89",
                        "2025-11-07 due 1/90");
        assertThat(last(ledger).causes().get(0).extension()).contains(THIRTY_DAYS_MORE);
    }

    @Test
    void a2_under_the_other_policy_an_extension_is_counted_from_the_rolled_end() {
        Ledger ledger = Deadline.builder()
                .from(SAT_2025_08_09)
                .period(NaturalDays.of(60))
                .addExtensions(THIRTY_DAYS_MORE)
                .extensionBase(ExtensionBase.ROLLED)
                .build()
                .ledger(CHINA)
                .orElseThrow(AssertionError::new);
        // Rolled to 9 October; 22 more of October + 8 of November = 30; a Saturday, so Monday the 10th.
        assertThat(ledger.unrolled()).isEqualTo(SAT_2025_11_08);
        assertThat(ledger.due()).isEqualTo(DueDate.asPublished(MON_2025_11_10));
        assertThat(ledger.spans())
                .extracting(LedgerSpan::toString)
                .containsExactly(
                        "2025-08-09 start 0/0",
                        "2025-08-10..2025-10-07 counted 59/59",
                        "2025-10-08 end-on-rest-day 1/60",
                        "2025-10-09 rolled 0/60",
                        "2025-10-10..2025-11-07 extended 29/89",
                        "2025-11-08 end-on-rest-day 1/90",
                        "2025-11-09 rolled 0/90",
                        "2025-11-10 due 0/90");
    }
}
