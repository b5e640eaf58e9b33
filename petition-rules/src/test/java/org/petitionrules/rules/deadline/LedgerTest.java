package org.petitionrules.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.Calendars;
import org.petitionrules.rules.calendar.Arrangement;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.DueStatus;
import org.petitionrules.rules.calendar.WorkingCalendar;

/** What a ledger says of pauses, of days no notice has settled, of amendments, and of periods without a number. */
class LedgerTest {
    private static final WorkingCalendar CHINA = Calendars.china();
    private static final LocalDate WED_2018_12_05 = LocalDate.of(2018, 12, 5);
    private static final LocalDate MON_2018_12_24 = LocalDate.of(2018, 12, 24);
    private static final LocalDate SAT_2018_12_29 = LocalDate.of(2018, 12, 29);
    private static final LocalDate MON_2018_12_31 = LocalDate.of(2018, 12, 31);
    private static final LocalDate MON_2020_01_20 = LocalDate.of(2020, 1, 20);
    private static final LocalDate SUN_2020_01_26 = LocalDate.of(2020, 1, 26);
    private static final LocalDate SAT_2020_02_01 = LocalDate.of(2020, 2, 1);
    private static final LocalDate TUE_2020_02_04 = LocalDate.of(2020, 2, 4);
    private static final LocalDate MON_2025_09_01 = LocalDate.of(2025, 9, 1);
    private static final LocalDate WED_2025_09_10 = LocalDate.of(2025, 9, 10);
    private static final LocalDate SUN_2025_09_14 = LocalDate.of(2025, 9, 14);
    private static final LocalDate SAT_2025_09_06 = LocalDate.of(2025, 9, 6);
    private static final LocalDate THU_2025_10_09 = LocalDate.of(2025, 10, 9);
    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);
    private static final Pause HEARING =
            Pause.of(WED_2025_09_10, SUN_2025_09_14, Bilingual.of("听证（条例第36条第2款）", "hearing (Art. 36 para. 2)"));

    private static Ledger of(Deadline deadline) {
        return deadline.ledger(CHINA.everythingKnown()).orElseThrow(AssertionError::new);
    }

    @Test
    void art36_the_days_of_a_hearing_do_not_count() {
        Ledger ledger = of(Deadline.builder()
                .from(MON_2025_09_01)
                .period(NaturalDays.of(30))
                .addPauses(HEARING)
                .build());
        // 2 to 9 September are 8 days, 10 to 14 excluded, 15 to 30 are 16, so 6 more: 6 October, then behind the
        // holiday.
        assertThat(ledger.due()).isEqualTo(DueDate.asPublished(THU_2025_10_09));
        assertThat(ledger.spans())
                .extracting(LedgerSpan::toString)
                .containsExactly(
                        "2025-09-01 start 0/0",
                        "2025-09-02..2025-09-09 counted 8/8",
                        "2025-09-10..2025-09-14 paused 0/8",
                        "2025-09-15..2025-10-05 counted 21/29",
                        "2025-10-06 end-on-rest-day 1/30",
                        "2025-10-07..2025-10-08 rolled 0/30",
                        "2025-10-09 due 0/30");
        assertThat(ledger.spans().get(2).causes().get(0).pause()).contains(HEARING);
    }

    @Test
    void art36_in_a_period_of_working_days_a_rest_day_of_a_hearing_is_a_paused_day() {
        Ledger ledger = of(Deadline.builder()
                .from(MON_2025_09_01)
                .period(WorkingDays.of(8))
                .addPauses(HEARING)
                .build());
        // 2 to 5 are 4, 8 and 9 are 2; 10 to 14 excluded; 15 and 16 are the last 2.
        assertThat(ledger.spans())
                .extracting(LedgerSpan::toString)
                .containsExactly(
                        "2025-09-01 start 0/0",
                        "2025-09-02..2025-09-05 counted 4/4",
                        "2025-09-06..2025-09-07 skipped 0/4",
                        "2025-09-08..2025-09-09 counted 2/6",
                        "2025-09-10..2025-09-14 paused 0/6",
                        "2025-09-15 counted 1/7",
                        "2025-09-16 due 1/8");
    }

    @Test
    void months_with_a_hearing_end_its_days_after_the_corresponding_day() {
        Ledger ledger = of(Deadline.builder()
                .from(MON_2025_09_01)
                .period(Months.of(2))
                .addPauses(HEARING)
                .build());
        // The corresponding day is 1 November; 5 days more make Thursday 6 November. The first month: 6 October.
        assertThat(ledger.spans())
                .extracting(LedgerSpan::toString)
                .containsExactly(
                        "2025-09-01 start 0/0",
                        "2025-09-02..2025-09-09 counted 0/0",
                        "2025-09-10..2025-09-14 paused 0/0",
                        "2025-09-15..2025-11-05 counted 1/1",
                        "2025-11-06 due 1/2");
        assertThat(ledger.days().stream()
                        .filter(day -> day.units() > 0)
                        .map(LedgerDay::date)
                        .map(Object::toString))
                .containsExactly("2025-10-06", "2025-11-06");
    }

    @Test
    void days_that_no_notice_has_settled_are_marked() {
        Deadline deadline = Deadline.of(MON_2018_12_24, WorkingDays.of(5));
        Ledger asKnownThen = deadline.ledger(CHINA.knownOn(WED_2018_12_05)).orElseThrow(AssertionError::new);
        assertThat(asKnownThen.due().due()).isEqualTo(MON_2018_12_31);
        assertThat(asKnownThen.due().status()).isEqualTo(DueStatus.PROVISIONAL);
        assertThat(asKnownThen.spans())
                .extracting(LedgerSpan::toString)
                .containsExactly(
                        "2018-12-24 start 0/0",
                        "2018-12-25..2018-12-28 counted 4/4 (open)",
                        "2018-12-29..2018-12-30 skipped 0/4 (open)",
                        "2018-12-31 due 1/5 (open)");
        // The notice of the next day made Saturday the 29th a working day.
        assertThat(of(deadline).due()).isEqualTo(DueDate.asPublished(SAT_2018_12_29));
    }

    @Test
    void a_rest_day_of_an_unpublished_year_cites_the_holiday_law() {
        Ledger ledger = of(Deadline.of(LocalDate.of(2026, 12, 31), WorkingDays.of(1)));
        LedgerSpan newYear = ledger.spans().get(1);
        assertThat(newYear.days().first()).isEqualTo(FRI_2027_01_01);
        assertThat(newYear.causes().get(0).kind()).isEqualTo(CauseKind.PUBLIC_DAY);
        assertThat(newYear.causes().get(0).publicDay().get().festival().id()).isEqualTo("new-year");
        assertThat(newYear.causes().get(0).inWords().en())
                .contains("Decree 795")
                .contains("no notice is out yet");
        assertThat(newYear.isSettled()).isFalse();
    }

    @Test
    void an_amendment_that_moved_the_day_is_named_with_the_notice_it_amends() {
        Ledger ledger = of(Deadline.of(MON_2020_01_20, WorkingDays.of(5)));
        // 21, 22 and 23 January; Saturday 1 February was to be worked and no longer is; 3 and 4 February.
        assertThat(ledger.due().due()).isEqualTo(TUE_2020_02_04);
        assertThat(ledger.due().movedBy()).extracting(Arrangement::toString).containsExactly("cn-2020-spring/spring");
        // Before: 21, 22, 23, 31 January, 1 February.
        assertThat(ledger.withoutAmendments()).contains(SAT_2020_02_01);
        assertThat(ledger.summary().en())
                .endsWith("(moved by an amendment: Spring Festival (国办发明电〔2020〕1号), was 2020-02-01 (Sat))");
        assertThat(ledger.spans().get(3).toString()).isEqualTo("2020-01-31..2020-02-01 skipped 0/3");
        assertThat(ledger.spans().get(3).causes().get(0).inWords().en())
                .contains("国办发明电〔2020〕1号, which amends 国办发明电〔2019〕16号");
        Ledger before = Deadline.of(MON_2020_01_20, WorkingDays.of(5))
                .ledger(CHINA.knownOn(SUN_2020_01_26))
                .orElseThrow(AssertionError::new);
        assertThat(before.due()).isEqualTo(DueDate.asPublished(SAT_2020_02_01));
        assertThat(before.withoutAmendments()).isEmpty();
    }

    @Test
    void two_extensions_alike_are_two_spans() {
        Extension more = Extension.of(NaturalDays.of(5), Optional.empty(), Bilingual.of("依据", "basis"));
        Ledger ledger = of(Deadline.builder()
                .from(MON_2025_09_01)
                .period(NaturalDays.of(5))
                .addExtensions(more, more)
                .build());
        assertThat(ledger.spans())
                .extracting(LedgerSpan::toString)
                .containsExactly(
                        "2025-09-01 start 0/0",
                        "2025-09-02..2025-09-06 counted 5/5",
                        "2025-09-07..2025-09-11 extended 5/10",
                        "2025-09-12..2025-09-15 extended 4/14",
                        "2025-09-16 due 1/15");
        assertThat(ledger.spans().get(3).causes().get(0).inWords())
                .isEqualTo(Bilingual.of("第2次延期5日：依据", "extension 2, by 5 days: basis"));
    }

    @Test
    void a2_where_an_extension_is_counted_from_a_day_no_notice_has_settled_the_day_is_marked() {
        Ledger ledger = of(Deadline.builder()
                .from(LocalDate.of(2026, 12, 28))
                .period(NaturalDays.of(7))
                .addExtensions(Extension.of(NaturalDays.of(7), Optional.empty(), Bilingual.same("§")))
                .extensionBase(ExtensionBase.ROLLED)
                .build());
        assertThat(ledger.due().status()).isEqualTo(DueStatus.PROVISIONAL);
        assertThat(ledger.spans())
                .extracting(LedgerSpan::toString)
                .containsExactly(
                        "2026-12-28 start 0/0",
                        "2026-12-29..2027-01-03 counted 6/6",
                        "2027-01-04 counted 1/7 (open)",
                        "2027-01-05..2027-01-10 extended 6/13",
                        "2027-01-11 due 1/14 (open)");
    }

    @Test
    void a33_where_nothing_rolled_months_are_counted_from_the_start_under_either_policy() {
        for (ExtensionBase policy : ExtensionBase.values()) {
            Ledger ledger = of(Deadline.builder()
                    .from(LocalDate.of(2025, 1, 31))
                    .period(Months.of(1))
                    .addExtensions(Extension.of(Months.of(1), Optional.empty(), Bilingual.same("§")))
                    .extensionBase(policy)
                    .build());
            // One month ends on Friday 28 February, cut, and does not roll; two months end on Monday 31 March.
            assertThat(ledger.due()).isEqualTo(DueDate.asPublished(LocalDate.of(2025, 3, 31)));
            assertThat(ledger.spans())
                    .extracting(LedgerSpan::toString)
                    .containsExactly(
                            "2025-01-31 start 0/0",
                            "2025-02-01..2025-02-28 counted 1/1",
                            "2025-03-01..2025-03-30 extended 0/1",
                            "2025-03-31 due 1/2");
        }
    }

    @Test
    void a_deadline_that_does_not_roll_says_so() {
        Ledger ledger = of(Deadline.builder()
                .from(MON_2025_09_01)
                .period(NaturalDays.of(5))
                .rolls(false)
                .build());
        assertThat(ledger.due()).isEqualTo(DueDate.asPublished(SAT_2025_09_06));
        assertThat(ledger.spans().get(2).causes()).extracting(Cause::kind).containsExactly(CauseKind.REST_DAY_KEPT);
    }

    @Test
    void periods_without_a_number_have_a_ledger_only_where_they_have_a_day() {
        assertThat(Deadline.of(MON_2025_09_01, AtOnce.period()).ledger(CHINA.everythingKnown()))
                .isEmpty();
        assertThat(Deadline.of(MON_2025_09_01, Promptly.period()).ledger(CHINA.everythingKnown()))
                .isEmpty();
        assertThat(Deadline.of(MON_2025_09_01, SpecifiedDay.of(Optional.empty()))
                        .ledger(CHINA.everythingKnown()))
                .isEmpty();
        assertThat(of(Deadline.of(MON_2025_09_01, SameDay.period())).spans())
                .extracting(LedgerSpan::toString)
                .containsExactly("2025-09-01 due 0/0");
        assertThat(of(Deadline.of(MON_2025_09_01, SpecifiedDay.of(Optional.of(WED_2025_09_10))))
                        .spans())
                .extracting(LedgerSpan::toString)
                .containsExactly("2025-09-01 start 0/0", "2025-09-02..2025-09-09 set 0/0", "2025-09-10 due 0/0");
    }

    @Test
    void a_last_day_beyond_the_year_9999_is_refused_whether_it_rolls_or_not() {
        for (boolean rolls : new boolean[] {true, false}) {
            Deadline deadline = Deadline.builder()
                    .from(MON_2025_09_01)
                    .period(NaturalDays.of(3_000_000))
                    .rolls(rolls)
                    .build();
            assertThatThrownBy(() -> deadline.due(CHINA.everythingKnown())).isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void extensions_that_add_up_to_more_than_an_int_are_refused_not_wrapped_around() {
        Deadline deadline = Deadline.builder()
                .from(MON_2025_09_01)
                .period(NaturalDays.of(10))
                .addExtensions(Extension.of(NaturalDays.of(Integer.MAX_VALUE), Optional.empty(), Bilingual.same("§")))
                .build();
        assertThatThrownBy(() -> deadline.due(CHINA.everythingKnown())).isInstanceOf(RefusedException.class);
    }
}
