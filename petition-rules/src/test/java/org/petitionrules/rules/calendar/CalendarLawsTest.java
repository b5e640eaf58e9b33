package org.petitionrules.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.Calendars;
import org.petitionrules.rules.book.Confidence;

/** Laws 6 and 7 for the calendar alone: whatever the day, the number and the knowledge. */
class CalendarLawsTest {
    private static final WorkingCalendar CHINA = Calendars.china();
    private static final KnownCalendar KNOWN = CHINA.everythingKnown();
    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    private static final int DAYS = 26 * 365;
    private static final LocalDate LAST_SETTLED = LocalDate.of(2026, 12, 23);

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    /** The definition, day by day. */
    private static LocalDate counted(
            KnownCalendar calendar, LocalDate start, int workingDays, List<DateRange> excluded) {
        LocalDate day = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            LocalDate here = day;
            if (calendar.isWorkingDay(day) && excluded.stream().noneMatch(range -> range.contains(here))) {
                left--;
            }
        }
        return day;
    }

    @Property
    void adding_working_days_is_counting_them(
            @ForAll @IntRange(max = DAYS) int start, @ForAll @IntRange(min = 1, max = 260) int workingDays) {
        assertThat(KNOWN.plusWorkingDays(day(start), workingDays))
                .isEqualTo(counted(KNOWN, day(start), workingDays, Collections.<DateRange>emptyList()));
    }

    @Property
    void days_that_do_not_count_are_passed_over(
            @ForAll @IntRange(max = DAYS) int start,
            @ForAll @IntRange(min = 1, max = 40) int workingDays,
            @ForAll @IntRange(min = -10, max = 60) int after,
            @ForAll @IntRange(max = 30) int length) {
        DateRange excluded = DateRange.of(day(start).plusDays(after), day(start).plusDays(after + length));
        assertThat(KNOWN.afterWorkingDays(day(start), workingDays, Collections.singletonList(excluded))
                        .due())
                .isEqualTo(counted(KNOWN, day(start), workingDays, Collections.singletonList(excluded)));
    }

    @Property
    void counting_in_two_steps_is_counting_in_one(
            @ForAll @IntRange(max = DAYS) int start,
            @ForAll @IntRange(min = 1, max = 120) int one,
            @ForAll @IntRange(min = 1, max = 120) int two) {
        assertThat(KNOWN.plusWorkingDays(KNOWN.plusWorkingDays(day(start), one), two))
                .isEqualTo(KNOWN.plusWorkingDays(day(start), one + two));
    }

    @Property
    void law_6_a_rolled_end_is_a_working_day_and_nothing_works_between(@ForAll @IntRange(max = DAYS) int unrolled) {
        LocalDate rolled = KNOWN.rolled(day(unrolled));
        assertThat(KNOWN.isWorkingDay(rolled)).isTrue();
        assertThat(KNOWN.workingDaysIn(DateRange.of(day(unrolled), rolled))).isEqualTo(1);
        assertThat(KNOWN.lastDay(day(unrolled)).due()).isEqualTo(rolled);
    }

    @Property
    void law_6_one_more_rest_day_never_makes_a_day_earlier(
            @ForAll @IntRange(max = DAYS) int start,
            @ForAll @IntRange(min = 1, max = 45) int workingDays,
            @ForAll @IntRange(min = 1, max = 70) int after) {
        LocalDate rest = day(start).plusDays(after);
        Assume.that(KNOWN.isWorkingDay(rest));
        KnownCalendar more = CHINA.toBuilder()
                .notices(Collections.singletonList(restDay(rest)))
                .build()
                .everythingKnown();
        assertThat(more.plusWorkingDays(day(start), workingDays))
                .isAfterOrEqualTo(KNOWN.plusWorkingDays(day(start), workingDays));
        assertThat(more.rolled(rest)).isAfter(KNOWN.rolled(rest));
    }

    private static Notice restDay(LocalDate day) {
        Bilingual words = Bilingual.of("另加一天", "one more day");
        Optional<String> amended = KNOWN.day(day).by().map(by -> by.notice().id());
        return Notice.builder()
                .id("more")
                .title(words)
                .published(Publication.on(LAST_SETTLED))
                .source(words)
                .confidence(Confidence.I)
                .amends(amended)
                .addLines(NoticeLine.builder()
                        .id("day")
                        .addFestivals(Festival.once("once", words))
                        .addOff(DateRange.of(day, day))
                        .build())
                .build();
    }

    @Property
    void law_7_what_was_answered_on_any_day_holds_against_what_came_later(
            @ForAll @IntRange(min = 1200, max = DAYS) int known,
            @ForAll @IntRange(min = -400, max = 500) int ahead,
            @ForAll @IntRange(min = 1, max = 45) int workingDays) {
        LocalDate start = day(known).plusDays(ahead);
        LocalDate truth = KNOWN.plusWorkingDays(start, workingDays);
        Assume.that(!truth.isAfter(LAST_SETTLED));
        DueDate answer = CHINA.knownOn(day(known)).afterWorkingDays(start, workingDays);
        if (answer.status() == DueStatus.PROVISIONAL) {
            assertThat(truth).isBetween(answer.earliest(), answer.latest());
        } else if (!answer.due().equals(truth)) {
            assertThat(KNOWN.afterWorkingDays(start, workingDays).movedBy()).isNotEmpty();
        }
    }

    @Property
    void law_7_with_everything_known_an_answer_is_settled_up_to_the_last_notice(
            @ForAll @IntRange(max = DAYS) int start, @ForAll @IntRange(min = 1, max = 45) int workingDays) {
        DueDate answer = KNOWN.afterWorkingDays(day(start), workingDays);
        boolean settled = !answer.due().isAfter(LAST_SETTLED);
        assertThat(answer.status() != DueStatus.PROVISIONAL).isEqualTo(settled);
        assertThat(answer.movedBy().isEmpty()).isEqualTo(answer.status() != DueStatus.MOVED);
    }
}
