package org.petitionrules.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.Calendars;
import org.petitionrules.rules.calendar.KnownCalendar;

/** What is refused when a deadline is made or counted: days that are none, results that lie beyond them, null. */
class DeadlineRefusalTest {
    private static final KnownCalendar CHINA = Calendars.china().everythingKnown();
    private static final LocalDate MON_2025_09_01 = LocalDate.of(2025, 9, 1);
    private static final LocalDate SAT_2025_09_13 = LocalDate.of(2025, 9, 13);
    private static final LocalDate MON_2025_09_15 = LocalDate.of(2025, 9, 15);
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final LocalDate YEAR_12000 = LocalDate.of(12000, 1, 1);
    private static final Bilingual WHY = Bilingual.same("§");

    private static void assertRefusedOnce(String pointer, String words, ThrowingCallable asking) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, asking);
        assertThat(refused).isNotNull();
        assertThat(refused.problems()).extracting(Problem::pointer).containsExactly(pointer);
        assertThat(refused.problems().get(0).message().text().en()).isEqualTo(words);
    }

    @Test
    void days_outside_the_years_1_to_9999_are_refused_once_each_where_they_stand() {
        String reason = "a date must lie within the years 1 to 9999";
        for (LocalDate none :
                new LocalDate[] {LocalDate.MIN, FIRST_DAY.minusDays(1), LAST_DAY.plusDays(1), YEAR_12000, LocalDate.MAX
                }) {
            for (Period period : new Period[] {NaturalDays.of(1), WorkingDays.of(1), Months.of(1), SameDay.period()}) {
                assertRefusedOnce(
                        "/from", reason, () -> Deadline.of(none, period).due(CHINA));
            }
            assertRefusedOnce(
                    "/from", reason, () -> Deadline.of(none, NaturalDays.of(1)).ledger(CHINA));
            Period set = SpecifiedDay.of(Optional.of(none));
            assertRefusedOnce(
                    "/period", reason, () -> Deadline.of(MON_2025_09_01, set).due(CHINA));
        }
        assertRefusedOnce(
                "/pauses/0", reason, () -> paused(MON_2025_09_15, LocalDate.MAX).due(CHINA));
        assertRefusedOnce(
                "/pauses/0", reason, () -> paused(LocalDate.MIN, MON_2025_09_15).due(CHINA));
    }

    private static Deadline paused(LocalDate first, LocalDate last) {
        return Deadline.builder()
                .from(MON_2025_09_01)
                .period(NaturalDays.of(30))
                .addPauses(Pause.of(first, last, WHY))
                .build();
    }

    @Test
    void a_result_after_the_year_9999_is_refused_once_however_large_the_number() {
        String reason = "the last day must lie within the year 9999";
        for (Period period : new Period[] {
            NaturalDays.of(Integer.MAX_VALUE), WorkingDays.of(Integer.MAX_VALUE), Months.of(Integer.MAX_VALUE)
        }) {
            assertRefusedOnce(
                    "", reason, () -> Deadline.of(MON_2025_09_01, period).due(CHINA));
        }
        assertRefusedOnce(
                "",
                reason,
                () -> Deadline.builder()
                        .from(MON_2025_09_01)
                        .period(NaturalDays.of(10))
                        .addExtensions(Extension.of(NaturalDays.of(Integer.MAX_VALUE - 10), Optional.empty(), WHY))
                        .extensionBase(ExtensionBase.ROLLED)
                        .build()
                        .due(CHINA));
        assertRefusedOnce(
                "",
                reason,
                () -> Deadline.builder()
                        .from(MON_2025_09_01)
                        .period(WorkingDays.of(Integer.MAX_VALUE))
                        .addExtensions(Extension.of(WorkingDays.of(Integer.MAX_VALUE), Optional.empty(), WHY))
                        .build()
                        .due(CHINA));
        assertRefusedOnce("", reason, () -> paused(MON_2025_09_15, LAST_DAY).due(CHINA));
    }

    @Test
    void the_first_and_the_last_day_there_are_can_be_asked_about() {
        assertThat(Deadline.of(FIRST_DAY, SameDay.period()).due(CHINA).get().due())
                .isEqualTo(FIRST_DAY);
        // 31 December 9999 is a Friday.
        assertThat(Deadline.of(LAST_DAY.minusDays(1), NaturalDays.of(1))
                        .due(CHINA)
                        .get()
                        .due())
                .isEqualTo(LAST_DAY);
    }

    @Test
    void a_ledger_up_to_the_last_day_there_is_keeps_spans_not_days() {
        Ledger ledger = Deadline.of(MON_2025_09_01, SpecifiedDay.of(Optional.of(LAST_DAY)))
                .ledger(CHINA)
                .orElseThrow(AssertionError::new);
        assertThat(ledger.spans())
                .extracting(LedgerSpan::toString)
                .containsExactly("2025-09-01 start 0/0", "2025-09-02..9999-12-30 set 0/0", "9999-12-31 due 0/0");
        assertThat(ledger.days()).hasSize((int) (LAST_DAY.toEpochDay() - MON_2025_09_01.toEpochDay()) + 1);
        assertThat(ledger.days().get(12).date()).isEqualTo(SAT_2025_09_13);
    }

    @Test
    void null_is_refused_where_it_is_given() {
        Optional<LocalDate> open = Optional.empty();
        assertThatNullPointerException().isThrownBy(() -> Deadline.of(none(), NaturalDays.of(1)));
        assertThatNullPointerException().isThrownBy(() -> Deadline.of(MON_2025_09_01, none()));
        assertThatNullPointerException().isThrownBy(() -> Extension.of(none(), open, WHY));
        assertThatNullPointerException().isThrownBy(() -> Extension.of(NaturalDays.of(1), none(), WHY));
        assertThatNullPointerException().isThrownBy(() -> Extension.of(NaturalDays.of(1), open, none()));
        assertThatNullPointerException().isThrownBy(() -> SpecifiedDay.of(none()));
        assertThatNullPointerException().isThrownBy(() -> Pause.of(none(), MON_2025_09_01, WHY));
        assertThatNullPointerException().isThrownBy(() -> Pause.of(MON_2025_09_01, none(), WHY));
        assertThatNullPointerException().isThrownBy(() -> Pause.of(MON_2025_09_01, MON_2025_09_01, none()));
    }

    /** What a caller without null checks hands over. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T none() {
        return null;
    }
}
