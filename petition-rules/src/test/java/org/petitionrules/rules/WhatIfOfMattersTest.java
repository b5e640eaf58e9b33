package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.Category;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.calendar.KnownCalendar;
import org.petitionrules.rules.clock.Obligation;
import org.petitionrules.rules.deadline.Deadline;
import org.petitionrules.rules.deadline.WhatIf;

/** What if a matter had another history or stood under another book: its obligations side by side. */
class WhatIfOfMattersTest {
    private static final RuleBook NATIONAL = RuleBook.shipped("cn-2022");
    private static final KnownCalendar CHINA = NATIONAL.calendar().everythingKnown();
    private static final Bilingual OTHERWISE = Bilingual.of("否则", "otherwise");

    private static Scenario matter() {
        return Scenario.of(Category.CLAIM).claimFact("remit", "own").claimFact("other-route", "no");
    }

    private static Deadline deadline(RuleBook book, Scenario scenario, String duty, String asOf) {
        return scenario.decide(book, asOf).obligations().stream()
                .filter(owed -> owed.duty().id().equals(duty))
                .map(Obligation::deadline)
                .findFirst()
                .flatMap(found -> found)
                .orElseThrow(AssertionError::new);
    }

    private static WhatIf.Row otherwise(Deadline as, Deadline otherwise) {
        return WhatIf.of(as, CHINA).and(OTHERWISE, otherwise).rows().get(1);
    }

    /**
     * Accepted on Friday 1 August 2025: nationally 60 days, Tuesday 30 September; in Zhejiang 30 days (Art. 23), Sunday 31
     * August, so Monday 1 September: 29 days earlier.
     */
    @Test
    void under_another_book_the_period_is_another() {
        Scenario accepted = matter().decided("acceptance", BUREAU, "2025-08-01");
        WhatIf.Row row = otherwise(
                deadline(NATIONAL, accepted, "conclude", "2025-08-02"),
                deadline(RuleBook.shipped("zhejiang-2016"), accepted, "conclude", "2025-08-02"));
        assertThat(row.ledger().get().due().due()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(row.daysLater()).hasValue(-29);
        assertThat(row.differences())
                .anySatisfy(difference -> assertThat(difference.inWords().en())
                        .contains("30 days")
                        .contains("60 days"))
                .anySatisfy(difference -> assertThat(difference.inWords().en()).startsWith("rolled: 1 day"));
    }

    /** Accepted a day later, on Saturday 2 August 2025: 1 October, in the holiday, so 9 October: nine days later. */
    @Test
    void accepted_a_day_later_it_may_be_due_much_later() {
        WhatIf.Row row = otherwise(
                deadline(NATIONAL, matter().decided("acceptance", BUREAU, "2025-08-01"), "conclude", "2025-08-03"),
                deadline(NATIONAL, matter().decided("acceptance", BUREAU, "2025-08-02"), "conclude", "2025-08-03"));
        assertThat(row.daysLater()).hasValue(9);
    }

    /**
     * Re-examination requested on Friday 10 January 2025: 30 days, Sunday 9 February, so Monday the 10th; with a hearing
     * from the 16th to the 18th (Art. 36), 33 days, Wednesday the 12th.
     */
    @Test
    void with_a_hearing_the_re_examination_is_due_later() {
        Scenario plain = matter().received("re-examination-request", BUREAU, "2025-01-10");
        Scenario heard = matter().received("re-examination-request", BUREAU, "2025-01-10")
                .done("hearing-opened", BUREAU, "2025-01-16")
                .done("hearing-closed", BUREAU, "2025-01-18");
        WhatIf.Row row = otherwise(
                deadline(NATIONAL, plain, "re-examine", "2025-01-20"),
                deadline(NATIONAL, heard, "re-examine", "2025-01-20"));
        assertThat(row.ledger().get().due().due()).isEqualTo(LocalDate.of(2025, 2, 12));
        assertThat(row.daysLater()).hasValue(2);
        assertThat(row.differences())
                .anySatisfy(difference -> assertThat(difference.inWords().en())
                        .contains("paused: 3 days")
                        .contains("Art. 36"));
    }
}
