package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.CITY_BUREAU;
import static org.petitionrules.rules.Scenario.DISCIPLINE;
import static org.petitionrules.rules.Scenario.OFFICE;

import org.junit.jupiter.api.Test;
import org.petitionrules.model.Category;
import org.petitionrules.model.Channel;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.decision.Decision;

/**
 * The readings of {@code regulations.md} section 13 that are most likely to be got wrong, under the book of national law.
 * A2 is held by {@code WorkedExamplesTest}, A20, A21 and simplified handling after July 2022 by {@link NationalBookTest}.
 */
class ReadingsTest {
    private static final RuleBook CN = RuleBook.shipped("cn");

    private static Scenario claim(String remit) {
        return Scenario.of(Category.CLAIM).claimFact("remit", remit).claimFact("other-route", "no");
    }

    private static void found(Scenario scenario, String body, String day, String fact, String value) {
        scenario.recorded("finding", body, day, facts -> facts.putFacts(fact, FactValue.code(value)));
    }

    /**
     * Received on Monday 8 May 2023; the fifteen days for the notice end on 23 May. Registration starts nothing. From the
     * 24th on the notice is overdue, and the sixty days are shown as presumed from the 23rd: 8 days of May, 30 of June,
     * 22 of July, a Saturday, so Monday 24 July. Accepted late, on the 25th, they run from that day: 24 July all the same.
     */
    @Test
    void a1_the_sixty_days_run_from_acceptance_and_where_it_is_missing_they_are_presumed_never_from_registration() {
        Scenario silent =
                claim("own").received("petition", BUREAU, "2023-05-08").done("registration", BUREAU, "2023-05-08");
        assertThat(Seen.obligations(silent.decide(CN, "2023-05-23"), "conclude"))
                .isEmpty();
        Decision late = silent.decide(CN, "2023-05-24");
        assertThat(Seen.obligations(late, "conclude"))
                .containsExactly("R34-clock,R34-clock-presumed county-bureau c1 2023-05-23 +60 days -> 2023-07-24"
                        + " (2023-07-22) presumed open");
        assertThat(Seen.obligations(late, "notify"))
                .containsExactly("R23-2-clock county-bureau c1 2023-05-08 +15 days -> 2023-05-23 overdue");
        Decision accepted = silent.decided("acceptance", BUREAU, "2023-05-25").decide(CN, "2023-05-26");
        assertThat(Seen.obligations(accepted, "conclude"))
                .containsExactly("R34-clock county-bureau c1 2023-05-25 +60 days -> 2023-07-24 open");
    }

    /** A visit over the heads of two levels: guided down, the lower body told, no sixty days above. What is urgent is not. */
    @Test
    void
            a10_a_visit_that_skips_levels_is_guided_down_and_starts_no_clock_above_but_an_urgent_one_is_never_turned_away() {
        Scenario visit = claim("lower").channel(Channel.VISIT).fact("skips-levels", "yes");
        Decision calm = visit.received("petition", BUREAU, "2023-05-08").decide(CN, "2023-07-01");
        assertThat(Seen.found(calm, "acceptance-result", "c1")).isEqualTo("guided-down[A20-skips]");
        assertThat(calm.adverse()).hasSize(1);
        assertThat(Seen.owed(calm)).anyMatch(owed -> owed.startsWith("tell-lower "));
        assertThat(Seen.obligations(calm, "conclude")).isEmpty();

        Decision urgent = claim("lower")
                .channel(Channel.VISIT)
                .fact("skips-levels", "yes")
                .fact("major-urgent", "yes")
                .received("petition", BUREAU, "2023-05-08")
                .decide(CN, "2023-05-08");
        assertThat(urgent.adverse()).isEmpty();
    }

    /** Art. 19 para. 3: what is in progress below is raised with the city: the city refuses it, the lower body still answers. */
    @Test
    void what_is_pending_below_is_refused_by_the_body_that_was_asked_and_not_by_the_one_that_has_it() {
        Scenario again = claim("own")
                .claimFact("same-matter-pending", "lower")
                .received("petition", BUREAU, "2023-05-08")
                .decided("acceptance", BUREAU, "2023-05-09")
                .received("repeat", CITY_BUREAU, "2023-05-20");
        Decision decision = again.decide(CN, "2023-05-22");
        assertThat(decision.adverse()).singleElement().satisfies(refused -> {
            assertThat(refused.finding().value()).isEqualTo("not-accepted");
            assertThat(refused.decidedBy()).contains(OrganRef.of(CITY_BUREAU));
        });
        assertThat(Seen.responsible(decision)).startsWith(BUREAU);
    }

    /**
     * Real-name, received on Wednesday 10 May 2023: fifteen working days are 11, 12, 15 to 19, 22 to 26, 29 to 31 May,
     * counted from receipt, not from any verification. Found not to be real-name on the 22nd, it is owed no longer.
     */
    @Test
    void a13_the_fifteen_working_days_run_from_receipt_and_end_when_the_report_is_found_not_to_be_real_name() {
        Scenario report = Scenario.of(Category.ACCUSATION)
                .claimFact("managed-by", "own")
                .received("petition", DISCIPLINE, "2023-05-10");
        String owed = "D20-26-clock county-discipline c1 2023-05-10 +15 working days -> 2023-05-31 open";
        assertThat(Seen.obligations(report.decide(CN, "2023-05-22"), "tell-acceptance"))
                .containsExactly(owed);
        found(report, DISCIPLINE, "2023-05-22", "identity", "anonymous");
        assertThat(Seen.obligations(report.decide(CN, "2023-05-21"), "tell-acceptance"))
                .containsExactly(owed);
        assertThat(Seen.obligations(report.decide(CN, "2023-05-22"), "tell-acceptance"))
                .isEmpty();
    }

    /**
     * Referred on Monday 8 May 2023: five working days for an objection end on the 15th, fifteen days for the notice on the
     * 23rd, side by side. Objected on the 12th: until the referring body agrees the notice is owed all the same, from the
     * original receipt; once it agrees, no longer.
     */
    @Test
    void a17_objection_and_notice_run_side_by_side_and_only_a_consent_ends_the_notice() {
        Scenario referred = claim("outside")
                .received("petition", OFFICE, "2023-05-06")
                .moved("forwarding", OFFICE, BUREAU, "2023-05-08")
                .receivedFrom(OFFICE, BUREAU, "2023-05-08");
        found(referred, BUREAU, "2023-05-08", "remit", "outside");
        assertThat(Seen.obligations(referred.decide(CN, "2023-05-09"), "object"))
                .containsExactly(
                        "R23-3-objection-clock county-bureau c1 2023-05-08 +5 working days -> 2023-05-15 open");
        String notice = "R23-3-clock county-bureau c1 2023-05-08 +15 days -> 2023-05-23 ";
        assertThat(Seen.obligations(referred.decide(CN, "2023-05-09"), "notify"))
                .containsExactly(notice + "open");
        referred.decided("objection", BUREAU, "2023-05-12");
        assertThat(Seen.obligations(referred.decide(CN, "2023-05-16"), "notify"))
                .containsExactly(notice + "open");
        referred.decided("objection-consent", OFFICE, "2023-05-17");
        assertThat(Seen.obligations(referred.decide(CN, "2023-05-18"), "notify"))
                .noneMatch(owed -> owed.endsWith("open"));
        assertThat(Seen.responsible(referred.decide(CN, "2023-05-16"))).startsWith(BUREAU);
        assertThat(Seen.responsible(referred.decide(CN, "2023-05-18"))).startsWith(OFFICE);
    }

    /** The receiver answers from receipt, the acceptor after acceptance; an acceptance later annulled moves it, keeps the past. */
    @Test
    void a23_first_responsibility_is_the_first_body_whose_acceptance_is_effective_and_a_quashed_one_keeps_history() {
        Scenario matter = claim("own")
                .received("petition", OFFICE, "2023-05-08")
                .moved("forwarding", OFFICE, BUREAU, "2023-05-10")
                .receivedFrom(OFFICE, BUREAU, "2023-05-11")
                .decided("acceptance", BUREAU, "2023-05-12");
        assertThat(Seen.responsible(matter.decide(CN, "2023-05-09"))).startsWith(OFFICE);
        assertThat(Seen.responsible(matter.decide(CN, "2023-05-10"))).startsWith(OFFICE);
        assertThat(Seen.responsible(matter.decide(CN, "2023-05-12"))).startsWith(BUREAU);
        matter.annulled("e4", "2023-06-01");
        Decision before = matter.decide(CN, "2023-05-31");
        assertThat(before.responsibility().chain())
                .extracting(span -> span.organ() + " " + span.since() + " " + span.ground())
                .contains("county-bureau 2023-05-12 ACCEPTED");
        assertThat(matter.decide(CN, "2023-06-02").responsibility().organ()).isPresent();
    }
}
