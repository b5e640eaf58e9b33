package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.CITY_DISCIPLINE;
import static org.petitionrules.rules.Scenario.DISCIPLINE;

import java.util.Collections;
import java.util.List;
import org.petitionrules.model.Category;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.IdentityDisclosure;

/**
 * The clocks of the rules on reports and accusations (5.1). Wednesday 10 May 2023 + 5 working days = 17 May (11, 12, 15,
 * 16, 17); + 10 = 24 May; + 15 = 31 May (18, 19, 22 to 26, 29 to 31 after the first five); + 3 months = 10 August, a
 * Thursday, + 6 months = 10 November, a Friday.
 */
final class DisciplineChecks {
    private static final String WED_2023_05_10 = "2023-05-10";
    private static final String FIVE = "+5 working days -> 2023-05-17";
    private static final String WED_2023_05_17 = "2023-05-17";
    private static final String THU_2023_05_18 = "2023-05-18";
    private static final String FIFTEEN = "+15 working days -> 2023-05-31";
    private static final String ORGANS = "discipline-inspection|?";
    private static final String ACCUSATION = "accusation|?";

    private DisciplineChecks() {}

    static List<BookCheck> rules2020() {
        ClockBook book = new ClockBook();
        five(book, "Rule 15", "D20-15-head-clock", "any")
                .given("managed-by", "higher")
                .given("concerns-head", "no")
                .runs(FIVE, WED_2023_05_17, THU_2023_05_18)
                .bodies(ORGANS)
                .came("any")
                .only("category", ACCUSATION)
                .only("managed-by", "higher")
                // Never to a head whom it concerns, nor while that is not known.
                .only("concerns-head", "no")
                .met("head-submission");
        five(book, "Rule 15", "D20-15-clock", "any")
                .given("managed-by", "higher")
                .runs(FIVE, WED_2023_05_17, THU_2023_05_18)
                .bodies(ORGANS)
                .came("any")
                .only("category", ACCUSATION)
                .only("managed-by", "higher")
                .met("higher-report");
        five(book, "Rule 16", "D20-16-forward-clock", "any")
                .given("managed-by", "lower")
                .undated("+promptly", "2023-05-11")
                .bodies(ORGANS)
                .came("any")
                .only("category", ACCUSATION)
                .only("managed-by", "lower")
                .met("forwarding", "assignment");
        five(book, "Rule 16", "D20-16-clock", "referred")
                .runs(FIVE, WED_2023_05_17, THU_2023_05_18)
                .bodies(ORGANS)
                .came("referred")
                .only("category", ACCUSATION)
                .only("managed-by", "own|lower|?")
                .met("acceptance", "forwarding");
        quarterly(book);
        assigned(book);
        realName(book);
        book.event("Rule 49", "D20-49-clock", DISCIPLINE, "protection-request", WED_2023_05_10)
                .undated("+promptly", "2023-05-11")
                .startedBy("protection-request")
                .met("protection");
        book.inForce("D20-16-clock", "2020-01-21", "2020-01-20", "referred", DISCIPLINE, Collections.emptyMap());
        return book.checks();
    }

    private static ClockRow five(ClockBook book, String article, String clock, String came) {
        return book.receipt(article, clock, DISCIPLINE, came, WED_2023_05_10);
    }

    private static void quarterly(ClockBook book) {
        book.event("Rule 18", "D20-18-clock", DISCIPLINE, "case-closure", WED_2023_05_10)
                .undated("+promptly", "2023-05-11")
                .startedBy("case-closure")
                .only("category", ACCUSATION)
                .met("closed-results")
                .check("at its cadence, never owed once and for all", rules -> {
                    Scenario scenario =
                            Scenario.of(Category.ACCUSATION).decided("case-closure", DISCIPLINE, WED_2023_05_10);
                    assertThat(scenario.decide(rules, "2023-05-11").obligations())
                            .filteredOn(owed -> owed.duty().id().equals("quarterly-feedback"))
                            .hasSize(1)
                            .noneMatch(owed -> owed.isOwed());
                });
    }

    private static void assigned(ClockBook book) {
        ClockRow row = new ClockRow(
                        book.checks(), "Rule 21", "D20-21-clock", DISCIPLINE, WED_2023_05_10, (scenario, body) -> {
                            scenario.moved("assignment", CITY_DISCIPLINE, body, "2023-05-08");
                            scenario.receivedFrom(CITY_DISCIPLINE, body, WED_2023_05_10);
                        })
                .runs("+3 months -> 2023-08-10", "2023-08-10", "2023-08-11")
                .bodies(ORGANS)
                .only("category", ACCUSATION)
                .met("result-report");
        ClockBookParts.extendableByAll(
                row,
                DISCIPLINE,
                new ClockBookParts.Extension("2023-08-01", "head-approved", 0, ""),
                "+3 months -> 2023-08-10",
                "+6 months -> 2023-11-10",
                "2023-11-10",
                "2023-11-11");
        book.check("Rule 21: what was only forwarded, not assigned, has no three months", rules -> {
            Scenario scenario = Scenario.unrecorded()
                    .moved("forwarding", CITY_DISCIPLINE, DISCIPLINE, "2023-05-08")
                    .receivedFrom(CITY_DISCIPLINE, DISCIPLINE, WED_2023_05_10);
            assertThat(ClockRow.lines(rules, scenario, WED_2023_05_17, "D20-21-clock", DISCIPLINE))
                    .isEmpty();
        });
        book.check("Rule 21: the body that assigns it owes no result, though it received it", rules -> {
            Scenario scenario = Scenario.unrecorded()
                    .received("petition", CITY_DISCIPLINE, "2023-05-04")
                    .moved("assignment", CITY_DISCIPLINE, DISCIPLINE, "2023-05-08");
            assertThat(ClockRow.lines(rules, scenario, WED_2023_05_17, "D20-21-clock", CITY_DISCIPLINE))
                    .isEmpty();
            // the receipt is not on record: from the sending. 8 May + 3 months = 8 August, a Tuesday
            assertThat(ClockRow.lines(rules, scenario, WED_2023_05_17, "D20-21-clock", DISCIPLINE))
                    .containsExactly("D20-21-clock,F-sent county-discipline c1 2023-05-08 +3 months -> 2023-08-08"
                            + " presumed open");
        });
    }

    private static void realName(ClockBook book) {
        five(book, "Rule 26", "D20-26-clock", "any")
                .runs(FIFTEEN, "2023-05-31", "2023-06-01")
                .bodies(ORGANS)
                .came("any")
                .only("category", ACCUSATION)
                .only("managed-by", "own|?")
                .only("contact-clear", "yes|no|?")
                .only("identity", "real-name|?")
                .met("acceptance-notice")
                .then(
                        "a repeat is not told again: no second run",
                        scenario -> scenario.received("repeat", DISCIPLINE, "2023-05-16"),
                        "2023-05-31",
                        FIFTEEN + " open");
        book.check("Rule 26: acceptance is told of what is not refused; what is undecided is not refused", rules -> {
            for (String ground : new String[] {"procedure", "other-remit", "no-substance", "none"}) {
                // Another body's duty refuses nothing while the subject is unknown (Rules 4, 13).
                boolean refused = ground.equals("procedure") || ground.equals("no-substance");
                Scenario scenario = Scenario.of(Category.ACCUSATION)
                        .claimFact("report-ground", ground)
                        .received("petition", DISCIPLINE, WED_2023_05_10);
                assertThat(ClockRow.lines(rules, scenario, "2023-05-19", "D20-26-clock", DISCIPLINE))
                        .as(ground)
                        .hasSize(refused ? 0 : 1);
            }
        });
        book.check("Rule 26, A13: found not to be real-name it is no longer owed; until then it was", rules -> {
            Scenario scenario = Scenario.of(Category.ACCUSATION)
                    .received("petition", DISCIPLINE, WED_2023_05_10)
                    .recorded(
                            "finding",
                            DISCIPLINE,
                            "2023-05-20",
                            finding ->
                                    finding.putFacts("identity", FactValue.code(IdentityDisclosure.ANONYMOUS.code())));
            assertThat(ClockRow.lines(rules, scenario, "2023-05-19", "D20-26-clock", DISCIPLINE))
                    .hasSize(1);
            assertThat(ClockRow.lines(rules, scenario, "2023-05-20", "D20-26-clock", DISCIPLINE))
                    .isEmpty();
        });
        book.event("Rule 27", "D20-27-clock", DISCIPLINE, "case-closure", WED_2023_05_10)
                .runs(FIFTEEN, "2023-05-31", "2023-06-01")
                .startedBy("case-closure")
                .only("category", ACCUSATION)
                .only("contact-clear", "yes|no|?")
                .only("identity", "real-name|?")
                .met("result-feedback");
    }
}
