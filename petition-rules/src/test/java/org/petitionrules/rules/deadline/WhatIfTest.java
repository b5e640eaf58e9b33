package org.petitionrules.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.rules.Calendars;
import org.petitionrules.rules.calendar.KnownCalendar;
import org.petitionrules.rules.calendar.WorkingCalendar;

/** What if it had begun, been extended, paused or counted otherwise: side by side, the difference explained. */
class WhatIfTest {
    private static final WorkingCalendar CHINA = Calendars.china();
    private static final LocalDate FRI_2025_08_01 = LocalDate.of(2025, 8, 1);
    private static final LocalDate SAT_2025_08_02 = LocalDate.of(2025, 8, 2);
    private static final LocalDate MON_2025_12_01 = LocalDate.of(2025, 12, 1);
    private static final LocalDate FRI_2024_11_01 = LocalDate.of(2024, 11, 1);
    private static final Bilingual OTHERWISE = Bilingual.of("另一种", "otherwise");
    private static final Bilingual BASIS = Bilingual.of("第34条", "Art. 34");
    private static final String NATIONAL_DAY = "holiday: National Day, Mid-Autumn Festival (国办发明电〔2024〕12号)";
    /** 29 of August + 30 of September + 1 of October = 60: rolls over 1 to 8 October to Thursday the 9th. */
    private static final Deadline BASE = Deadline.of(SAT_2025_08_02, NaturalDays.of(60));

    private static WhatIf.Row otherwise(Deadline deadline) {
        return WhatIf.of(BASE, CHINA.everythingKnown())
                .and(OTHERWISE, deadline)
                .rows()
                .get(1);
    }

    private static Extension extension(int days, Optional<LocalDate> decidedOn) {
        return Extension.of(NaturalDays.of(days), decidedOn, BASIS);
    }

    @Test
    void an_extension_takes_the_roll_over_the_holiday_away() {
        // 90 days end on Friday 31 October: 22 days after the 9th.
        WhatIf.Row row = otherwise(
                BASE.toBuilder().addExtensions(extension(30, Optional.empty())).build());
        assertThat(row.daysLater()).hasValue(22);
        assertThat(row.differences())
                .extracting(difference -> difference.inWords().en())
                .containsExactly(
                        "extended: 30 days (extended by 30 days: Art. 34) instead of none",
                        "rolled: none instead of 8 days (" + NATIONAL_DAY + ")");
    }

    @Test
    void an_extension_to_a_Saturday_rolls_over_the_weekend_instead() {
        // 60 + 31 days end on Saturday 1 November, rolled over it and Sunday to Monday the 3rd: 25 days after the 9th.
        WhatIf.Row row = otherwise(
                BASE.toBuilder().addExtensions(extension(31, Optional.empty())).build());
        assertThat(row.daysLater()).hasValue(25);
        assertThat(row.differences())
                .extracting(difference -> difference.inWords().en())
                .containsExactly(
                        "extended: 31 days (extended by 31 days: Art. 34) instead of none",
                        "rolled: 2 days (weekly rest) instead of 8 days (" + NATIONAL_DAY + ")");
        assertThat(row.differences().get(1).after()).extracting(Tally::days).containsExactly(2);
    }

    @Test
    void begun_a_day_earlier_it_ends_on_the_eve_of_the_holiday() {
        // 30 of August + 30 of September: Tuesday 30 September, 9 days before 9 October.
        WhatIf.Row row = otherwise(Deadline.of(FRI_2025_08_01, NaturalDays.of(60)));
        assertThat(row.daysLater()).hasValue(-9);
        assertThat(row.differences())
                .extracting(difference -> difference.inWords().en())
                .containsExactly(
                        "counted from 2025-08-01 (Fri) instead of 2025-08-02 (Sat)",
                        "rolled: none instead of 8 days (" + NATIONAL_DAY + ")");
    }

    @Test
    void by_what_was_known_before_the_notice_only_the_law_s_days_are_rolled_over() {
        // 1 to 3 October and 6 October by the law of 2013, the weekend of 4 and 5 October: Tuesday the 7th.
        WhatIf.Row row = WhatIf.of(BASE, CHINA.everythingKnown())
                .and(OTHERWISE, BASE, CHINA.knownOn(FRI_2024_11_01))
                .rows()
                .get(1);
        assertThat(row.daysLater()).hasValue(-2);
        assertThat(row.differences()).hasSize(1);
        assertThat(row.differences().get(0).after())
                .extracting(Tally::toString)
                .containsExactly("3 public-day", "2 weekly-rest", "1 public-day");
    }

    @Test
    void a_refused_alternative_says_why_and_the_others_stand() {
        WhatIf whatIf = WhatIf.of(BASE, CHINA.everythingKnown())
                .and(
                        OTHERWISE,
                        BASE.toBuilder()
                                .addExtensions(extension(30, Optional.of(MON_2025_12_01)))
                                .build())
                .and(Bilingual.of("立即", "at once"), Deadline.of(SAT_2025_08_02, AtOnce.period()));
        assertThat(whatIf.rows().get(1).problems()).hasSize(1);
        assertThat(whatIf.rows().get(1).ledger()).isEmpty();
        assertThat(whatIf.text(Language.EN))
                .isEqualTo("as it is   60 days from 2025-08-02 (Sat): due 2025-10-09 (Thu) (as published)\n"
                        + "otherwise  not possible: the period ended on 2025-10-09; it cannot be extended after that"
                        + " (2025-12-01)\n"
                        + "at once    no date\n");
        assertThat(whatIf.text(Language.ZH).split("\n")).hasSize(3);
    }

    @Test
    void one_day_is_one_day_later_or_earlier() {
        // Tuesday 2 and Wednesday 3 September 2025.
        LocalDate mon20250901 = LocalDate.of(2025, 9, 1);
        Deadline one = Deadline.of(mon20250901, NaturalDays.of(1));
        Deadline two = Deadline.of(mon20250901, NaturalDays.of(2));
        KnownCalendar calendar = CHINA.everythingKnown();
        assertThat(WhatIf.of(one, calendar).and(OTHERWISE, two).text(Language.EN))
                .contains("otherwise  1 day later: 2 days from");
        assertThat(WhatIf.of(two, calendar).and(OTHERWISE, one).text(Language.EN))
                .contains("otherwise  1 day earlier: 1 day from");
        assertThat(WhatIf.of(two, calendar).and(OTHERWISE, one).text(Language.ZH))
                .contains("早1天：");
    }

    @Test
    void the_same_question_makes_no_difference() {
        WhatIf.Row row = otherwise(BASE);
        assertThat(row.daysLater()).hasValue(0);
        assertThat(row.differences()).isEmpty();
    }
}
