package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.CITY_DISCIPLINE;
import static org.petitionrules.rules.Scenario.DISCIPLINE;
import static org.petitionrules.rules.Scenario.OFFICE;
import static org.petitionrules.rules.Scenario.POLICE;
import static org.petitionrules.rules.Scenario.STRANGER;

import java.util.Arrays;
import java.util.List;
import org.petitionrules.model.Category;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.decision.Finding;

/** Who takes a report or a lead in: Supervision Law Art. 38, rules on enforcement of 2019 Art. 23. */
final class LeadChecks {
    private static final String MON_2025_07_07 = "2025-07-07";
    private static final String TUE_2025_07_08 = "2025-07-08";
    private static final String WED_2025_07_09 = "2025-07-09";

    private LeadChecks() {}

    static List<BookCheck> supervisionLaw() {
        return Arrays.asList(
                BookCheck.of("Art. 38: every report is accepted, or goes to the competent organ", book -> {
                    for (Category category : Category.values()) {
                        for (String body : new String[] {DISCIPLINE, OFFICE, BUREAU, POLICE, STRANGER}) {
                            for (String whose : new String[] {"?", "own", "other-supervisory", "none"}) {
                                taken(book, category, body, whose);
                            }
                        }
                    }
                }),
                BookCheck.of("Art. 38: of a report of unknown kind nothing is said", book -> {
                    Decision decision = Scenario.unrecorded()
                            .received("petition", DISCIPLINE, MON_2025_07_07)
                            .decide(book, MON_2025_07_07);
                    assertThat(decision.finding("supervision-handling", "c1")).isEmpty();
                }),
                BookCheck.of("Art. 38: forwarded, it is transferred", book -> {
                    Scenario scenario = Scenario.of(Category.ACCUSATION)
                            .claimFact("supervision-jurisdiction", "none")
                            .received("petition", DISCIPLINE, MON_2025_07_07);
                    assertThat(Seen.obligations(scenario.decide(book, TUE_2025_07_08), "transfer-competent"))
                            .containsExactly("M24-38-transfer county-discipline c1 open");
                    scenario.moved("forwarding", DISCIPLINE, BUREAU, TUE_2025_07_08);
                    assertThat(Seen.obligations(scenario.decide(book, TUE_2025_07_08), "transfer-competent"))
                            .containsExactly("M24-38-transfer county-discipline c1 met 2025-07-08 met");
                }));
    }

    private static void taken(RuleBook book, Category category, String body, String whose) {
        Scenario scenario = Scenario.of(category);
        if (!whose.equals("?")) {
            scenario.claimFact("supervision-jurisdiction", whose);
        }
        Decision decision = scenario.received("petition", body, MON_2025_07_07).decide(book, MON_2025_07_07);
        boolean here = category == Category.ACCUSATION && body.equals(DISCIPLINE);
        boolean others = whose.equals("other-supervisory") || whose.equals("none");
        String as = category + " " + body + " " + whose;
        assertThat(decision.finding("supervision-handling", "c1")
                        .map(Finding::value)
                        .orElse("-"))
                .as(as)
                .isEqualTo(!here ? "-" : others ? "transfer" : "accept");
        assertThat(Seen.obligations(decision, "transfer-competent")).as(as).hasSize(here && others ? 1 : 0);
    }

    static List<BookCheck> enforcement() {
        return Arrays.asList(
                BookCheck.of("Art. 23: a lead that came in is distributed, approved and numbered", LeadChecks::managed),
                BookCheck.of("Art. 23: without a lead nothing is distributed", book -> {
                    Decision decision = Scenario.of(Category.ACCUSATION)
                            .received("petition", DISCIPLINE, MON_2025_07_07)
                            .decide(book, WED_2025_07_09);
                    assertThat(Seen.owed(decision)).noneMatch(owed -> owed.contains("E19-23"));
                    assertThat(Seen.asked(decision)).noneMatch(asked -> asked.contains("E19-23"));
                }));
    }

    private static void managed(RuleBook book) {
        String propose = "E19-23-propose county-discipline  ";
        String number = "E19-23-ledger county-discipline  ";
        String approved = "distribution-approved[E19-23-approve]";
        Scenario scenario = Scenario.of(Category.ACCUSATION)
                .received("petition", DISCIPLINE, MON_2025_07_07)
                .received("lead-receipt", DISCIPLINE, MON_2025_07_07);
        Decision decision = scenario.decide(book, MON_2025_07_07);
        assertThat(Seen.obligations(decision, "propose-distribution")).containsExactly(propose + "open");
        assertThat(Seen.obligations(decision, "number-lead")).isEmpty();
        assertThat(Seen.asked(decision)).doesNotContain(approved);
        scenario.done("distribution-proposal", DISCIPLINE, TUE_2025_07_08);
        decision = scenario.decide(book, TUE_2025_07_08);
        assertThat(Seen.obligations(decision, "propose-distribution")).containsExactly(propose + "met 2025-07-08 met");
        assertThat(Seen.obligations(decision, "number-lead")).isEmpty();
        assertThat(Seen.asked(decision)).contains(approved);
        scenario.decided("distribution-approval", CITY_DISCIPLINE, WED_2025_07_09);
        decision = scenario.decide(book, WED_2025_07_09);
        assertThat(Seen.asked(decision)).doesNotContain(approved);
        assertThat(Seen.obligations(decision, "number-lead")).containsExactly(number + "open");
        scenario.done("lead-numbered", DISCIPLINE, WED_2025_07_09);
        assertThat(Seen.obligations(scenario.decide(book, WED_2025_07_09), "number-lead"))
                .containsExactly(number + "met 2025-07-09 met");
    }
}
