package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.OFFICE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.Category;
import org.petitionrules.model.FactValue;
import org.petitionrules.rules.clock.Obligation;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.decision.Finding;

/** National law as one book: the text in force on the day that governs each step decides it (A21). */
class NationalBookTest {
    private static final String WED_2022_04_20 = "2022-04-20";
    private static final String MON_2022_04_25 = "2022-04-25";
    private static final String THU_2022_05_05 = "2022-05-05";
    private static final String FRI_2022_06_10 = "2022-06-10";
    private static final String WED_2023_05_10 = "2023-05-10";
    private static final String FRI_2023_05_12 = "2023-05-12";
    private static final RuleBook CN = RuleBook.shipped("cn");

    private static Scenario withinRemit(String day) {
        return Scenario.of(Category.CLAIM)
                .claimFact("remit", "own")
                .claimFact("other-route", "no")
                .fact("contact-clear", "yes")
                .received("petition", BUREAU, day);
    }

    /**
     * Received on 20 April 2022 and accepted on the 25th, both under the Regulations of 2005; the opinion served on 10
     * June under those of 2022. 20 April + 15 = 5 May, a Thursday after the holiday. 25 April + 60: 5 days of April, 31
     * of May, so 24 June, a Friday. 10 June + 30 = 10 July, a Sunday, so Monday the 11th.
     */
    @Test
    void a21_a_matter_accepted_in_april_2022_and_concluded_in_june_is_decided_by_the_text_that_governs_each_step() {
        Decision decision = withinRemit(WED_2022_04_20)
                .decided("acceptance", BUREAU, MON_2022_04_25)
                .opinion("supported", "2022-06-09")
                .served("opinion-service", BUREAU, FRI_2022_06_10)
                .decide(CN, "2022-06-30");
        assertThat(Seen.owed(decision))
                .containsExactly(
                        "decide-acceptance R05-22-clock county-bureau c1 2022-04-20 +15 days -> 2022-05-05"
                                + " met 2022-04-25 met",
                        "notify-acceptance R05-22-notice-clock county-bureau c1 2022-04-20 +15 days -> 2022-05-05 overdue",
                        "conclude R05-33-clock county-bureau c1 2022-04-25 +60 days -> 2022-06-24 met 2022-06-09 met",
                        "review-window R35-window c1 2022-06-10 +30 days -> 2022-07-11 (2022-07-10) open",
                        "execute R32-execute county-bureau c1 open");
        assertThat(Seen.notApplied(decision)).noneMatch(rule -> rule.startsWith("R05") || rule.startsWith("R22"));
    }

    /**
     * Received on 10 May and accepted on 12 May 2023, asked about on the 15th: routing is governed by the receipt, a clock
     * by the day from which it runs, what is owed on the substance and closing by the day asked about.
     */
    @Test
    void a21_each_part_of_a_decision_names_the_day_whose_text_governs_it() {
        Decision decision = withinRemit(WED_2023_05_10)
                .decided("acceptance", BUREAU, FRI_2023_05_12)
                .recorded(
                        "finding",
                        BUREAU,
                        FRI_2023_05_12,
                        facts -> facts.putFacts("assessment", FactValue.code("reasonable")))
                .decide(CN, "2023-05-15");
        assertThat(decision.findings())
                .filteredOn(finding -> finding.fact().id().equals("route"))
                .extracting(Finding::governedOn)
                .containsExactly(LocalDate.of(2023, 5, 10));
        assertThat(decision.obligations())
                .filteredOn(owed -> owed.startedOn().isPresent())
                .isNotEmpty()
                .allSatisfy(owed ->
                        assertThat(owed.governedOn()).isEqualTo(owed.startedOn().get()));
        assertThat(decision.obligations())
                .filteredOn(owed -> owed.duty().id().equals("solve"))
                .extracting(Obligation::governedOn)
                .containsExactly(LocalDate.of(2023, 5, 15));
        assertThat(decision.closures())
                .isNotEmpty()
                .allSatisfy(verdict -> assertThat(verdict.governedOn()).isEqualTo(LocalDate.of(2023, 5, 15)));
    }

    /** The objection within five working days is new in 2022: 5 May + 5 working days (6, 7, 9, 10, 11) = 11 May. */
    @Test
    void a21_the_objection_is_owed_for_what_was_received_from_may_2022_on() {
        Scenario before = Scenario.of(Category.CLAIM)
                .claimFact("remit", "outside")
                .received("petition", OFFICE, WED_2022_04_20)
                .receivedFrom(OFFICE, BUREAU, "2022-04-29");
        before.recorded("finding", BUREAU, "2022-04-29", facts -> facts.putFacts("remit", FactValue.code("outside")));
        assertThat(Seen.obligations(before.decide(CN, "2022-05-06"), "object")).isEmpty();
        Scenario after = Scenario.of(Category.CLAIM)
                .received("petition", OFFICE, WED_2022_04_20)
                .receivedFrom(OFFICE, BUREAU, THU_2022_05_05);
        after.recorded("finding", BUREAU, THU_2022_05_05, facts -> facts.putFacts("remit", FactValue.code("outside")));
        // Saturday 7 May 2022 is a make-up working day of the Labour Day holiday.
        assertThat(Seen.obligations(after.decide(CN, "2022-05-06"), "object"))
                .containsExactly(
                        "R23-3-objection-clock county-bureau c1 2022-05-05 +5 working days -> 2022-05-11 open");
    }

    /** 12 May 2023 + 60: 19 days of May, 30 of June, so 11 July. Nothing of the trial version of 2016 is left. */
    @Test
    void
            na04_after_17_july_2022_simplified_clocks_rest_on_memory_so_the_ordinary_clock_runs_and_the_decision_says_so() {
        Decision decision = withinRemit(WED_2023_05_10)
                .claimFact("simplified", "yes")
                .decided("acceptance", BUREAU, FRI_2023_05_12)
                .decide(CN, "2023-05-15");
        assertThat(Seen.obligations(decision, "conclude"))
                .containsExactly("R34-clock county-bureau c1 2023-05-12 +60 days -> 2023-07-11 open");
        assertThat(Seen.obligations(decision, "decide-acceptance")).isEmpty();
        assertThat(Seen.notApplied(decision))
                .contains("S22-accept-clock (2023-05-10, unconfirmed)", "S22-opinion-clock (2023-05-12, unconfirmed)")
                .noneMatch(rule -> rule.startsWith("S16"));
    }

    /**
     * A20: turned into ordinary handling before the opinion, it keeps its receipt, and the sixty days count from the
     * original acceptance: 16 May 2019 + 60: 15 days of May, 30 of June, so 15 July, a Monday. The ten working days, to 30
     * May, are gone from the day of the finding on.
     */
    @Test
    void a20_turned_from_simplified_into_ordinary_handling_the_sixty_days_count_from_the_original_acceptance() {
        Scenario simplified =
                withinRemit("2019-05-15").claimFact("simplified", "yes").decided("acceptance", BUREAU, "2019-05-16");
        String sixty = "R05-33-clock county-bureau c1 2019-05-16 +60 days -> 2019-07-15 open";
        assertThat(Seen.obligations(simplified.decide(CN, "2019-05-20"), "conclude"))
                .containsExactly(
                        sixty, "S16-opinion-clock county-bureau c1 2019-05-16 +10 working days -> 2019-05-30 open");
        simplified.recorded(
                "finding", BUREAU, "2019-05-21", facts -> facts.putFacts("simplified", FactValue.code("no")));
        assertThat(Seen.obligations(simplified.decide(CN, "2019-05-21"), "conclude"))
                .containsExactly(sixty);
        assertThat(Seen.responsible(simplified.decide(CN, "2019-05-21"))).startsWith(BUREAU);
    }

    /** 10 May + 3 working days (11, 12, 15) = 15 May; 12 May + 10 working days (15 to 19, 22 to 26) = 26 May. */
    @Test
    void rules_known_from_memory_only_decide_when_switched_on_and_say_what_they_rest_on() {
        Decision decision = withinRemit(WED_2023_05_10)
                .claimFact("simplified", "yes")
                .decided("acceptance", BUREAU, FRI_2023_05_12)
                .decide(CN.withUnconfirmed(), "2023-05-15");
        assertThat(Seen.obligations(decision, "conclude"))
                .containsExactly(
                        "R34-clock county-bureau c1 2023-05-12 +60 days -> 2023-07-11 open",
                        "S22-opinion-clock county-bureau c1 2023-05-12 +10 working days -> 2023-05-26 open");
        assertThat(Seen.obligations(decision, "decide-acceptance"))
                .containsExactly("S22-accept-clock county-bureau c1 2023-05-10 +3 working days -> 2023-05-15"
                        + " met 2023-05-12 met");
        assertThat(Seen.notApplied(decision)).noneMatch(rule -> rule.contains("unconfirmed"));
    }

    /** Arts 22 of 2022, 6 of the online rules and 3 of the rules on classified handling: all want fifteen days. */
    @Test
    void one_duty_that_rests_on_several_instruments_is_one_obligation_with_all_of_them() {
        Decision decision = Scenario.of(Category.CLAIM)
                .received("petition", OFFICE, WED_2023_05_10)
                .decide(CN, "2023-05-15");
        assertThat(Seen.obligations(decision, "route"))
                .containsExactly("R22-1-clock,O22-6-clock,C17-3-clock county-petition-office c1 2023-05-10 +15 days"
                        + " -> 2023-05-25 open");
    }

    /** 1 May 2022 changed the text: on the days around it, and in every older year, there is a decision that tells its texts. */
    @Test
    void law_1_there_is_a_decision_on_every_day_whatever_text_is_in_force() {
        for (String day :
                new String[] {"1990-01-01", "2005-05-01", "2016-07-09", "2021-06-01", "2022-04-30", "2022-05-01"}) {
            Decision decision =
                    withinRemit(day).decided("acceptance", BUREAU, day).decide(CN, day);
            boolean regulationsOf2022 = day.equals("2022-05-01");
            // Closing rests on the Regulations of 2022 only: before them there is no verdict, and that is told.
            assertThat(decision.closures().isEmpty()).as(day).isEqualTo(!regulationsOf2022);
            assertThat(Seen.notApplied(decision).contains("statutory-finality (" + day + ")"))
                    .as(day)
                    .isEqualTo(!regulationsOf2022);
            assertThat(Seen.notApplied(decision).contains("routing (" + day + ")"))
                    .as(day)
                    .isEqualTo(!regulationsOf2022);
        }
    }

    /**
     * What the Regulations of 2005 find, those of 2022 find in 2023, so the older tables are not told of as out of force;
     * nothing stands in for the rating of 2014 to 2022, nor for the routing table in 2021, and that is told.
     */
    @Test
    void a_table_that_another_one_in_force_stands_in_for_is_not_told_of() {
        List<String> in2023 = Seen.notApplied(withinRemit(WED_2023_05_10).decide(CN, "2023-05-15"));
        assertThat(in2023)
                .noneMatch(rule -> rule.matches("(acceptance|competence|recusal|handling|opinion)-2005 .*"))
                .noneMatch(rule -> rule.startsWith("simplified-2016 "))
                .contains("rating (2023-05-15)");
        assertThat(Seen.notApplied(withinRemit("2021-06-01").decide(CN, "2021-06-01")))
                .contains("routing (2021-06-01)")
                .noneMatch(rule -> rule.startsWith("acceptance "));
    }

    @Test
    void before_the_first_text_of_the_book_nothing_is_decided_and_the_decision_says_so() {
        Decision decision = withinRemit("2004-05-10")
                .decided("acceptance", BUREAU, "2004-05-12")
                .decide(CN, "2004-05-15");
        assertThat(Seen.owed(decision)).isEmpty();
        assertThat(Seen.notApplied(decision)).contains("R05-33-clock (2004-05-12)", "R34-clock (2004-05-12)");
    }
}
