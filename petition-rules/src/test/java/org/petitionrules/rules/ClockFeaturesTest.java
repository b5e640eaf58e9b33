package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.CITY_BUREAU;
import static org.petitionrules.rules.Scenario.OTHER_BUREAU;
import static org.petitionrules.rules.Scenario.PROVINCE_BUREAU;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.Category;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.Moment;
import org.petitionrules.model.event.Decided;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.DueStatus;
import org.petitionrules.rules.calendar.WorkingCalendar;
import org.petitionrules.rules.clock.Obligation;
import org.petitionrules.rules.clock.ObligationState;
import org.petitionrules.rules.decision.Decision;

/** Every part a clock can have, in books made up for it; the days are worked by hand from the calendar. */
class ClockFeaturesTest {
    private static final String BOOK = "{'schemaVersion': 1, 'id': 'mini', 'title': {'zh': '试', 'en': 'mini'},"
            + "'inForce': {'from': '2019-01-01'}, 'over': ['cn-2022'],"
            + "'provisions': [['id','source','confidence','articleZh','articleEn','zh','en'],"
            + " ['m', 'ours', 'I', '试', 'mini', '试', 'mini']],"
            + "'events': [['kind','shape','by','to','zh','en'],"
            + " ['ext', 'decided', 'organ', '', '延', 'extended'], ['ext-back', 'decided', 'organ', '', '撤', 'withdrawn'],"
            + " ['stop', 'done', 'organ', '', '停', 'stopped'], ['go', 'done', 'organ', '', '续', 'resumed']],"
            + "'duties': [['id','by','when','within','metBy','zh','en'],"
            + " ['a', 'receiver', 'clock', '', '', '甲', 'a'], ['b', 'receiver', 'clock', '', '', '乙', 'b'],"
            + " ['w', 'petitioner', 'window', '', '', '窗', 'w']],"
            + "'clocks': [";

    private static RuleBook book(String... clocks) {
        List<String> texts = new ArrayList<>();
        for (String clock : clocks) {
            texts.add("{'provision': 'm', " + clock + "}");
        }
        return RuleBook.load((BOOK + String.join(",", texts) + "]}").replace('\'', '"'));
    }

    private static final String FROM_ACCEPTANCE = "'id': 'A', 'duty': 'a', 'start': {'event': 'acceptance'}, ";

    /** A suggestion, so that the sixty days of Art. 34 stay out of it. */
    private static Scenario matter() {
        return Scenario.of(Category.SUGGESTION).claimFact("remit", "own");
    }

    private static Scenario accepted(String day) {
        return matter().decided("acceptance", BUREAU, day);
    }

    private static List<String> a(RuleBook book, Scenario scenario, String asOf) {
        return Seen.obligations(scenario.decide(book, asOf), "a");
    }

    private static List<String> b(RuleBook book, Scenario scenario, String asOf) {
        return Seen.obligations(scenario.decide(book, asOf), "b");
    }

    // Periods

    @Test
    void months_end_on_the_corresponding_day_or_the_last_of_the_month() {
        RuleBook book = book(FROM_ACCEPTANCE + "'period': {'months': 3}");
        assertThat(a(book, accepted("2024-11-30"), "2024-12-01"))
                .containsExactly("A county-bureau c1 2024-11-30 +3 months -> 2025-02-28 open");
        // 28 February 2026 is a Saturday and a make-up working day: it does not roll.
        assertThat(a(book, accepted("2025-11-30"), "2025-12-01"))
                .containsExactly("A county-bureau c1 2025-11-30 +3 months -> 2026-02-28 open");
        // 1 October 2025 to 8 October are off.
        assertThat(a(book, accepted("2025-07-01"), "2025-07-02"))
                .containsExactly("A county-bureau c1 2025-07-01 +3 months -> 2025-10-09 (2025-10-01) open");
    }

    @Test
    void working_days_by_the_notices() {
        RuleBook book = book(FROM_ACCEPTANCE + "'period': {'workingDays': 5}");
        // From Friday 26 September 2025: 28 (a working Sunday), 29, 30 September, 9 and 10 October.
        assertThat(a(book, accepted("2025-09-26"), "2025-09-27"))
                .containsExactly("A county-bureau c1 2025-09-26 +5 working days -> 2025-10-10 open");
    }

    @Test
    void the_same_day_is_due_on_the_day_itself_rest_day_or_not() {
        RuleBook book = book(FROM_ACCEPTANCE + "'period': {'sameDay': true}");
        // 14 May 2023 is a Sunday.
        assertThat(a(book, accepted("2023-05-14"), "2023-05-14"))
                .containsExactly("A county-bureau c1 2023-05-14 +the same day -> 2023-05-14 open");
        assertThat(a(book, accepted("2023-05-14"), "2023-05-15"))
                .containsExactly("A county-bureau c1 2023-05-14 +the same day -> 2023-05-14 overdue");
    }

    @Test
    void at_once_and_promptly_are_owed_without_a_date() {
        for (String period : new String[] {"atOnce", "promptly"}) {
            RuleBook book = book(FROM_ACCEPTANCE + "'period': {'" + period + "': true}, 'metBy': ['opinion']");
            String words = period.equals("atOnce") ? "at once" : "promptly";
            assertThat(a(book, accepted("2023-05-12"), "2024-05-12"))
                    .containsExactly("A county-bureau c1 2023-05-12 +" + words + " open");
            assertThat(a(book, accepted("2023-05-12").opinion("supported", "2024-05-12"), "2024-05-12"))
                    .containsExactly("A county-bureau c1 2023-05-12 +" + words + " met 2024-05-12 met");
        }
    }

    // Starts

    private static final String ACKNOWLEDGE = "'id': 'A', 'duty': 'a', 'start': {'receipt': 'direct'},"
            + " 'period': {'naturalDays': 7}, 'metBy': ['receipt-notice']";

    private static Scenario received(String day) {
        return matter().received("petition", BUREAU, day);
    }

    @Test
    void a_clock_begins_on_the_due_date_of_another_from_the_day_after_on_done_or_not() {
        RuleBook book =
                book(ACKNOWLEDGE, "'id': 'B', 'duty': 'b', 'start': {'end': 'A'}, 'period': {'workingDays': 1}");
        // Saturday 13 May + 7 days = Saturday 20 May, so Monday 22 May; one working day on is Tuesday 23 May.
        assertThat(b(book, received("2023-05-13"), "2023-05-22")).isEmpty();
        assertThat(b(book, received("2023-05-13"), "2023-05-23"))
                .containsExactly("B county-bureau c1 2023-05-22 +1 working day -> 2023-05-23 open");
        assertThat(b(book, received("2023-05-13").served("receipt-notice", BUREAU, "2023-05-15"), "2023-05-24"))
                .containsExactly("B county-bureau c1 2023-05-22 +1 working day -> 2023-05-23 overdue");
    }

    @Test
    void three_months_from_the_acknowledgement_else_from_the_end_of_the_seven_days() {
        RuleBook book = book(
                ACKNOWLEDGE,
                "'id': 'B', 'duty': 'b', 'start': {'earlier': [{'event': 'receipt-notice'}, {'end': 'A'}]},"
                        + " 'period': {'months': 3}");
        Scenario early = received("2023-05-10").served("receipt-notice", BUREAU, "2023-05-12");
        Scenario late = received("2023-05-10").served("receipt-notice", BUREAU, "2023-05-22");
        // 12 August 2023 is a Saturday, so Monday 14 August.
        String fromNotice = "B county-bureau c1 2023-05-12 +3 months -> 2023-08-14 (2023-08-12) open";
        // 10 May + 7 days = 17 May, a Wednesday; 17 August is a Thursday.
        String fromTheEnd = "B county-bureau c1 2023-05-17 +3 months -> 2023-08-17 open";
        assertThat(b(book, early, "2023-05-12")).containsExactly(fromNotice);
        assertThat(b(book, early, "2023-06-01")).containsExactly(fromNotice);
        assertThat(b(book, late, "2023-05-17")).isEmpty();
        assertThat(b(book, late, "2023-05-18")).containsExactly(fromTheEnd);
        assertThat(b(book, late, "2023-06-01")).containsExactly(fromTheEnd);
    }

    @Test
    void the_later_of_two_moves_when_the_second_begins() {
        RuleBook book = book("'id': 'B', 'duty': 'b', 'period': {'workingDays': 5},"
                + " 'start': {'later': [{'event': 'acceptance'}, {'event': 'registration'}]}");
        Scenario scenario = accepted("2023-05-12").done("registration", BUREAU, "2023-05-15");
        // From Friday 12 May: 15 to 19 May; from Monday 15 May: 16 to 19 and 22 May.
        assertThat(b(book, scenario, "2023-05-14"))
                .containsExactly("B county-bureau c1 2023-05-12 +5 working days -> 2023-05-19 open");
        assertThat(b(book, scenario, "2023-05-15"))
                .containsExactly("B county-bureau c1 2023-05-15 +5 working days -> 2023-05-22 open");
    }

    @Test
    void earlier_and_later_go_claim_by_claim_and_body_by_body() {
        RuleBook book = book("'id': 'B', 'duty': 'b', 'period': {'naturalDays': 10},"
                + " 'start': {'earlier': [{'event': 'acceptance'}, {'event': 'registration'}]}");
        Scenario scenario = matter().claim("c2", claim -> claim.category(Category.SUGGESTION))
                .decided("acceptance", BUREAU, "2023-05-15")
                .done("registration", BUREAU, "2023-05-12", "c2")
                .done("registration", CITY_BUREAU, "2023-05-16", "c1");
        assertThat(b(book, scenario, "2023-05-16"))
                .containsExactlyInAnyOrder(
                        // 15 + 10 = 25 May, a Thursday; 12 + 10 = 22 May, a Monday; 16 + 10 = 26 May, a Friday
                        "B county-bureau c1 2023-05-15 +10 days -> 2023-05-25 open",
                        "B county-bureau c2 2023-05-12 +10 days -> 2023-05-22 open",
                        "B city-bureau c1 2023-05-16 +10 days -> 2023-05-26 open");
    }

    @Test
    void a_presumed_start_may_wait_for_working_days() {
        RuleBook book = book(FROM_ACCEPTANCE + "'period': {'naturalDays': 10}, 'presumed': [{'provision': 'm',"
                + " 'receipt': 'any', 'after': {'workingDays': 5}}]");
        // 26 September 2025 + 5 working days = 10 October; 10 October + 10 days = 20 October, a Monday.
        assertThat(a(book, received("2025-09-26"), "2025-10-10")).isEmpty();
        assertThat(a(book, received("2025-09-26"), "2025-10-11"))
                .containsExactly("A,A-presumed county-bureau c1 2025-10-10 +10 days -> 2025-10-20 presumed open");
    }

    // Extensions

    private static Consumer<Decided.Builder> by(long days) {
        return event -> event.putFacts("extension-days", FactValue.number(days));
    }

    private static Scenario extended(Scenario scenario, String day) {
        return scenario.decided("ext", BUREAU, day);
    }

    @Test
    void an_extension_without_an_amount_is_the_whole_cap_and_may_be_granted_as_often_as_the_rule_says() {
        RuleBook book = book(FROM_ACCEPTANCE + "'period': {'months': 3},"
                + " 'extension': {'event': 'ext', 'upTo': {'months': 1}, 'times': 2}");
        // 31 May + 3 months = 31 August, a Thursday.
        Scenario once = extended(accepted("2023-05-31"), "2023-08-31");
        // 31 May + 4 months = 30 September (Art. 202), a Saturday in the holidays of 29 September to 6 October;
        // Saturday 7
        // October is worked.
        assertThat(a(book, once, "2023-09-01"))
                .containsExactly("A county-bureau c1 2023-05-31 +4 months -> 2023-10-07 (2023-09-30) open");
        // On the rolled last day it can be extended again: 31 May + 5 months = 31 October, a Tuesday.
        Scenario twice = extended(once, "2023-10-07");
        assertThat(a(book, twice, "2023-10-08"))
                .containsExactly("A county-bureau c1 2023-05-31 +5 months -> 2023-10-31 open");
        Decision thrice = extended(twice, "2023-10-20").decide(book, "2023-10-20");
        assertThat(Seen.obligations(thrice, "a"))
                .containsExactly("A county-bureau c1 2023-05-31 +5 months -> 2023-10-31 open");
        assertThat(Seen.irregularities(thrice)).containsExactly("/history/3 extension.twice");
    }

    @Test
    void an_extension_withdrawn_was_never_granted_and_another_may_follow() {
        RuleBook book = book(FROM_ACCEPTANCE + "'period': {'naturalDays': 15},"
                + " 'extension': {'event': 'ext', 'upTo': {'naturalDays': 5}, 'withdrawnBy': 'ext-back'}");
        // 10 May + 15 days = 25 May; + 20 days = 30 May, both working days.
        Scenario scenario = extended(accepted("2023-05-10"), "2023-05-15");
        assertThat(a(book, scenario, "2023-05-16"))
                .containsExactly("A county-bureau c1 2023-05-10 +20 days -> 2023-05-30 open");
        scenario.decided("ext-back", BUREAU, "2023-05-17");
        assertThat(a(book, scenario, "2023-05-16"))
                .containsExactly("A county-bureau c1 2023-05-10 +20 days -> 2023-05-30 open");
        assertThat(a(book, scenario, "2023-05-17"))
                .containsExactly("A county-bureau c1 2023-05-10 +15 days -> 2023-05-25 open");
        assertThat(scenario.decide(book, "2023-05-17").obligations())
                .isEqualTo(accepted("2023-05-10").decide(book, "2023-05-17").obligations());
        assertThat(a(book, extended(scenario, "2023-05-18"), "2023-05-18"))
                .containsExactly("A county-bureau c1 2023-05-10 +20 days -> 2023-05-30 open");
    }

    @Test
    void an_extension_is_withdrawn_by_the_body_that_owes_what_is_extended_and_by_no_other() {
        RuleBook book = book(FROM_ACCEPTANCE + "'period': {'naturalDays': 15},"
                + " 'extension': {'event': 'ext', 'upTo': {'naturalDays': 5}, 'withdrawnBy': 'ext-back'}");
        Decision decision = extended(accepted("2023-05-10"), "2023-05-15")
                .decided("ext-back", CITY_BUREAU, "2023-05-17")
                .decide(book, "2023-05-17");
        assertThat(Seen.obligations(decision, "a"))
                .containsExactly("A county-bureau c1 2023-05-10 +20 days -> 2023-05-30 open");
        assertThat(Seen.irregularities(decision)).containsExactly("/history/2 extension.withdrawn-by-another-body");
    }

    @Test
    void law_4_extend_pause_and_withdraw_is_paused_alone() {
        RuleBook book = book(FROM_ACCEPTANCE + "'period': {'naturalDays': 15},"
                + " 'extension': {'event': 'ext', 'upTo': {'naturalDays': 5}, 'withdrawnBy': 'ext-back'},"
                + " 'pause': {'provision': 'm', 'from': 'stop', 'to': 'go'}");
        // 25 May + 3 days of pause = 28 May, a Sunday, so Monday 29 May.
        Scenario scenario = extended(accepted("2023-05-10"), "2023-05-15")
                .done("stop", BUREAU, "2023-05-16")
                .done("go", BUREAU, "2023-05-18")
                .decided("ext-back", BUREAU, "2023-05-19");
        assertThat(a(book, scenario, "2023-05-19"))
                .containsExactly("A county-bureau c1 2023-05-10 +15 days -> 2023-05-29 (2023-05-28) open");
    }

    /** 12 to 14 May and 14 to 16 May share the 14th: five days, so 10 May + 20 = Tuesday 30 May. */
    @Test
    void a_day_that_two_pauses_share_counts_once() {
        RuleBook book = book(FROM_ACCEPTANCE + "'period': {'naturalDays': 15},"
                + " 'pause': {'provision': 'm', 'from': 'stop', 'to': 'go'}");
        Scenario scenario = accepted("2023-05-10")
                .done("stop", BUREAU, "2023-05-12")
                .done("go", BUREAU, "2023-05-14")
                .done("stop", BUREAU, "2023-05-14")
                .done("go", BUREAU, "2023-05-16");
        assertThat(a(book, scenario, "2023-05-20"))
                .containsExactly("A county-bureau c1 2023-05-10 +15 days -> 2023-05-30 open");
    }

    @Test
    void a_withdrawal_for_some_of_the_claims_of_one_period_is_told() {
        RuleBook book = book(FROM_ACCEPTANCE + "'period': {'naturalDays': 15},"
                + " 'extension': {'event': 'ext', 'upTo': {'naturalDays': 5}, 'withdrawnBy': 'ext-back'}");
        Decision decision = extended(accepted("2023-05-10"), "2023-05-15")
                .claim("c2", claim -> claim.category(Category.SUGGESTION))
                .decided("ext-back", BUREAU, "2023-05-16", "c1")
                .decide(book, "2023-05-16");
        assertThat(Seen.obligations(decision, "a"))
                .containsExactly("A county-bureau c1,c2 2023-05-10 +20 days -> 2023-05-30 open");
        assertThat(Seen.irregularities(decision)).containsExactly("/history/2 extension.withdrawn-for-some-claims");
    }

    @Test
    void an_extension_of_working_days_is_counted_in_working_days_and_capped() {
        RuleBook book = book(FROM_ACCEPTANCE + "'period': {'workingDays': 5}, 'extension': {'event': 'extension',"
                + " 'amount': 'extension-days', 'upTo': {'workingDays': 2}}");
        // From Wednesday 10 May: 11, 12, 15, 16, 17, then 18 and 19 May.
        Decision decision = accepted("2023-05-10").extended("2023-05-15", by(9)).decide(book, "2023-05-16");
        assertThat(Seen.obligations(decision, "a"))
                .containsExactly("A county-bureau c1 2023-05-10 +7 working days -> 2023-05-19 open");
        assertThat(Seen.irregularities(decision)).containsExactly("/history/1 extension.over-cap");
        assertThat(decision.irregularities().get(0).message().in(org.petitionrules.model.message.Language.EN))
                .isEqualTo("an extension of 9 working days exceeds the cap of 2 working days, only 2 working days are"
                        + " counted");
    }

    // Pauses

    @Test
    void law_4_a_pause_moves_the_end_by_its_days_of_the_kind_of_the_period() {
        String pause = ", 'pause': {'provision': 'm', 'from': 'stop', 'to': 'go'}";
        Scenario scenario =
                accepted("2023-05-10").done("stop", BUREAU, "2023-05-12").done("go", BUREAU, "2023-05-15");
        // Friday 12 to Monday 15 May are four days, two of them working days.
        assertThat(a(book(FROM_ACCEPTANCE + "'period': {'naturalDays': 15}" + pause), scenario, "2023-05-16"))
                .containsExactly("A county-bureau c1 2023-05-10 +15 days -> 2023-05-29 open");
        // 11, 16, 17, 18 and 19 May
        assertThat(a(book(FROM_ACCEPTANCE + "'period': {'workingDays': 5}" + pause), scenario, "2023-05-16"))
                .containsExactly("A county-bureau c1 2023-05-10 +5 working days -> 2023-05-19 open");
    }

    @Test
    void a_pause_that_was_over_before_the_clock_began_belongs_to_no_clock() {
        RuleBook book = book(FROM_ACCEPTANCE
                + "'period': {'naturalDays': 15}, 'pause': {'provision': 'm', 'from': 'stop', 'to': 'go'}");
        Decision decision = accepted("2023-05-10")
                .done("stop", BUREAU, "2023-05-08")
                .done("go", BUREAU, "2023-05-10")
                .decide(book, "2023-05-11");
        assertThat(Seen.obligations(decision, "a"))
                .containsExactly("A county-bureau c1 2023-05-10 +15 days -> 2023-05-25 open");
        assertThat(Seen.irregularities(decision)).containsExactly("/history/1 pause.no-provision");
    }

    // Chains

    private static final String HOP = "'id': 'A', 'duty': 'a', 'start': {'receipt': 'any'},"
            + " 'period': {'workingDays': 3}, 'metBy': ['forwarding'],"
            + " 'cap': {'provision': 'm', 'period': {'naturalDays': 15}}";

    /** A15: each hop its own three working days, all of them together fifteen days from the first receipt by anybody. */
    @Test
    void a_chain_of_referrals_has_one_clock_a_hop_and_one_cap() {
        RuleBook book = book(HOP);
        Scenario chain = matter().received("petition", PROVINCE_BUREAU, "2023-05-08")
                .moved("forwarding", PROVINCE_BUREAU, CITY_BUREAU, "2023-05-15")
                .receivedFrom(PROVINCE_BUREAU, CITY_BUREAU, "2023-05-16")
                .moved("forwarding", CITY_BUREAU, BUREAU, "2023-05-19")
                .receivedFrom(CITY_BUREAU, BUREAU, "2023-05-22");
        assertThat(a(book, chain, "2023-05-23"))
                .containsExactly(
                        // 9, 10 and 11 May
                        "A province-bureau c1 2023-05-08 +3 working days -> 2023-05-11 met 2023-05-15 met-late",
                        // 17, 18 and 19 May
                        "A city-bureau c1 2023-05-16 +3 working days -> 2023-05-19 met 2023-05-19 met",
                        // 23, 24 and 25 May, but 8 May + 15 days = 23 May
                        "A,A-cap county-bureau c1 2023-05-22 +3 working days -> 2023-05-23 open");
        assertThat(a(book, chain, "2023-05-24"))
                .contains("A,A-cap county-bureau c1 2023-05-22 +3 working days -> 2023-05-23 overdue");
    }

    @Test
    void a_hop_that_comes_after_the_cap_is_overdue_at_once() {
        Scenario chain = matter().received("petition", CITY_BUREAU, "2023-05-08")
                .receivedFrom(CITY_BUREAU, BUREAU, "2023-05-25");
        assertThat(a(book(HOP), chain, "2023-05-25"))
                .contains("A,A-cap county-bureau c1 2023-05-25 +3 working days -> 2023-05-23 overdue");
    }

    @Test
    void a_cap_gives_a_date_to_a_duty_without_a_number() {
        RuleBook book = book(HOP.replace("{'workingDays': 3}", "{'promptly': true}"));
        Obligation owed = received("2023-05-10").decide(book, "2023-05-26").obligations().stream()
                .filter(each -> each.duty().id().equals("a"))
                .findFirst()
                .get();
        assertThat(owed.due().map(DueDate::due)).contains(LocalDate.of(2023, 5, 25));
        assertThat(owed.state()).isEqualTo(ObligationState.OVERDUE);
        assertThat(owed.deadline().get().from()).isEqualTo(LocalDate.of(2023, 5, 10));
        assertThat(owed.deadline().get().period().count()).isEqualTo(15);
    }

    @Test
    void a_repeat_received_by_another_body_counts_from_its_own_receipt_and_the_cap_from_the_first() {
        Scenario scenario = received("2023-05-10").received("petition", OTHER_BUREAU, "2023-05-24");
        assertThat(a(book(HOP), scenario, "2023-05-24"))
                .containsExactly(
                        // 11, 12 and 15 May
                        "A county-bureau c1 2023-05-10 +3 working days -> 2023-05-15 overdue",
                        // 25, 26 and 29 May, but 10 May + 15 days = 25 May
                        "A,A-cap county-other-bureau c1 2023-05-24 +3 working days -> 2023-05-25 open");
    }

    // The calendar

    @Test
    void a_day_that_an_amendment_moved_names_the_notice() {
        RuleBook book = book(FROM_ACCEPTANCE + "'period': {'naturalDays': 15}");
        // 16 January 2020 + 15 days = Friday 31 January, a working day until the holiday was made longer on 27 January;
        // then
        // Monday 3 February.
        Decision known = accepted("2020-01-16").decide(book, "2020-02-01");
        assertThat(known.obligations()).singleElement().satisfies(owed -> {
            assertThat(owed.due().get().due()).isEqualTo(LocalDate.of(2020, 2, 3));
            assertThat(owed.due().get().status()).isEqualTo(DueStatus.MOVED);
            assertThat(owed.due().get().movedBy().get(0).notice().number()).contains("国办发明电〔2020〕1号");
            assertThat(owed.state()).isEqualTo(ObligationState.OPEN);
        });
        assertThat(a(book, accepted("2020-01-16"), "2020-01-31")).hasSize(1);
        Decision before = accepted("2020-01-16").decide(book, "2020-02-01", "2020-01-26");
        assertThat(before.obligations()).singleElement().satisfies(owed -> {
            assertThat(owed.due().get()).isEqualTo(DueDate.asPublished(LocalDate.of(2020, 1, 31)));
            assertThat(owed.state()).isEqualTo(ObligationState.OVERDUE);
        });
    }

    /**
     * Both end on Monday 3 February 2020: fifteen days because an amendment moved them there from 31 January, eighteen as
     * counted. What is due at the earlier of the two was due on 31 January before, so it moved, whichever is named first.
     */
    @Test
    void where_two_limits_end_on_one_day_the_notice_that_moved_either_of_them_is_named() {
        String fifteen = "'id': 'A', 'duty': 'a', 'start': {'event': 'acceptance'}, 'period': {'naturalDays': 15}";
        String eighteen = "'id': 'B', 'duty': 'b', 'start': {'event': 'acceptance'}, 'period': {'naturalDays': 18}";
        for (String joined : Arrays.asList("a", "b")) {
            RuleBook book = joined.equals("a")
                    ? book(fifteen + ", 'joined': 'B'", eighteen)
                    : book(fifteen, eighteen + ", 'joined': 'A'");
            assertThat(accepted("2020-01-16").decide(book, "2020-02-01").obligations())
                    .filteredOn(owed -> owed.duty().id().equals(joined))
                    .singleElement()
                    .satisfies(owed -> {
                        assertThat(owed.due().get().due()).isEqualTo(LocalDate.of(2020, 2, 3));
                        assertThat(owed.due().get().status()).isEqualTo(DueStatus.MOVED);
                        assertThat(owed.due().get().movedBy()).hasSize(1);
                    });
        }
    }

    /** Counted on from 3 February, or from 31 January before the amendment, 91 days end in the holiday of May 2020. */
    @Test
    void a_clock_that_begins_with_a_moved_day_did_not_move_where_its_own_end_did_not() {
        RuleBook book = book(
                FROM_ACCEPTANCE + "'period': {'naturalDays': 15}",
                "'id': 'B', 'duty': 'b', 'start': {'end': 'A'}, 'period': {'naturalDays': 91}");
        assertThat(accepted("2020-01-16").decide(book, "2020-03-01").obligations())
                .filteredOn(owed -> owed.duty().id().equals("b"))
                .singleElement()
                .satisfies(owed -> assertThat(owed.due()).contains(DueDate.asPublished(LocalDate.of(2020, 5, 6))));
    }

    /** Notices of 2026 came out on 4 November 2025; before that New Year's days of 2026 are not settled. */
    @Test
    void while_a_day_is_provisional_a_duty_goes_by_the_best_estimate_and_a_window_stays_open_to_the_latest() {
        RuleBook book = book(
                FROM_ACCEPTANCE + "'period': {'naturalDays': 30}",
                "'id': 'W', 'duty': 'w', 'start': {'event': 'acceptance'}, 'period': {'naturalDays': 30},"
                        + " 'metBy': ['review-request']");
        // 3 December + 30 days = Friday 2 January 2026, in the end a holiday.
        Scenario scenario = accepted("2025-12-03");
        Obligation window = owed(scenario.decide(book, "2025-12-03", "2025-12-03"), "w");
        assertThat(window.due().get().status()).isEqualTo(DueStatus.AS_PUBLISHED);
        // The acceptance is put on record the same day, so it is known in October 2025 only if it happened by then.
        scenario = accepted("2025-10-15");
        RuleBook later = book(
                FROM_ACCEPTANCE + "'period': {'naturalDays': 79}",
                "'id': 'W', 'duty': 'w', 'start': {'event': 'acceptance'}, 'period': {'naturalDays': 79},"
                        + " 'metBy': ['review-request']");
        // 15 October + 79 days = 2 January 2026 (16 in October, 30 in November, 31 in December, 2).
        DueDate due = owed(scenario.decide(later, "2025-10-20", "2025-10-20"), "w")
                .due()
                .get();
        assertThat(due.status()).isEqualTo(DueStatus.PROVISIONAL);
        assertThat(due.due()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(due.latest()).isAfter(due.due());
        for (LocalDate day = due.due(); !day.isAfter(due.latest().plusDays(1)); day = day.plusDays(1)) {
            Decision decision = scenario.decide(later, day.toString(), "2025-10-20");
            assertThat(owed(decision, "w").state())
                    .isEqualTo(day.isAfter(due.latest()) ? ObligationState.PAST : ObligationState.OPEN);
            assertThat(owed(decision, "a").state())
                    .isEqualTo(day.isAfter(due.due()) ? ObligationState.OVERDUE : ObligationState.OPEN);
        }
        // Once the notice is out: 1 to 3 January are off, Sunday 4 January is worked.
        assertThat(owed(scenario.decide(later, "2025-11-05", "2025-11-04"), "w").due())
                .contains(DueDate.asPublished(LocalDate.of(2026, 1, 4)));
    }

    @Test
    void what_begins_on_a_provisional_day_ends_within_bounds() {
        RuleBook book = book(
                FROM_ACCEPTANCE + "'period': {'naturalDays': 79}",
                "'id': 'B', 'duty': 'b', 'start': {'end': 'A'}, 'period': {'naturalDays': 5}");
        Decision decision = accepted("2025-10-15").decide(book, "2026-01-10", "2025-10-20");
        DueDate start = owed(decision, "a").due().get();
        DueDate end = owed(decision, "b").due().get();
        assertThat(owed(decision, "b").startedOn()).contains(start.due());
        assertThat(end.status()).isEqualTo(DueStatus.PROVISIONAL);
        assertThat(end.earliest()).isBeforeOrEqualTo(start.earliest().plusDays(5));
        assertThat(end.latest()).isAfterOrEqualTo(start.latest().plusDays(5));
    }

    private static Obligation owed(Decision decision, String duty) {
        return decision.obligations().stream()
                .filter(each -> each.duty().id().equals(duty))
                .findFirst()
                .orElseThrow(() -> new AssertionError(duty));
    }

    @Test
    void the_same_book_decides_by_another_calendar() {
        RuleBook china = RuleBook.shipped("cn-2022");
        WorkingCalendar week =
                WorkingCalendar.builder("week", Bilingual.same("week")).build();
        Scenario scenario =
                Scenario.of(Category.CLAIM).claimFact("remit", "own").received("petition", BUREAU, "2025-09-17");
        // 17 September + 15 days = Thursday 2 October: a holiday in China, and no rest day by the week alone.
        assertThat(Seen.obligations(scenario.decide(china, "2025-09-18"), "notify"))
                .containsExactly("R23-2-clock county-bureau c1 2025-09-17 +15 days -> 2025-10-09 (2025-10-02) open");
        assertThat(owed(scenario.decide(china.withCalendar(week), "2025-09-18"), "notify")
                        .due()
                        .get()
                        .due())
                .isEqualTo(LocalDate.of(2025, 10, 2));
        assertThat(china.calendar().id()).isEqualTo("cn");
        assertThat(china.withCalendar(week).calendar()).isSameAs(week);
        assertThat(china.withCalendar(week).id()).isEqualTo("cn-2022");
    }

    @Test
    void at_the_end_of_all_days_there_is_a_decision_and_it_says_that_there_is_no_date() {
        RuleBook book = RuleBook.shipped("cn-2022");
        Decision decision = Scenario.of(Category.CLAIM)
                .claimFact("remit", "own")
                .received("petition", BUREAU, "9999-12-20")
                .decide(book, "9999-12-31");
        assertThat(Seen.obligations(decision, "notify"))
                .containsExactly("R23-2-clock county-bureau c1 9999-12-20 +15 days open");
        assertThat(Seen.irregularities(decision)).contains("/history/0 clock.no-day");
        Decided beyond = Decided.builder()
                .id("x")
                .kind("acceptance")
                .occurredOn(LocalDate.MAX)
                .by(OrganRef.of(BUREAU))
                .build();
        assertThat(book.decide(
                                Scenario.of(Category.CLAIM).event(beyond).dossier(),
                                Scenario.ORGANS,
                                Moment.of(LocalDate.MAX))
                        .obligations())
                .filteredOn(owed -> owed.duty().id().equals("conclude"))
                .extracting(Obligation::due)
                .containsExactly(Optional.empty());
    }
}
