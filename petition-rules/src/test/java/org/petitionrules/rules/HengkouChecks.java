package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.CITY_BUREAU;
import static org.petitionrules.rules.Scenario.OFFICE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.petitionrules.model.Assessment;
import org.petitionrules.model.Category;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.ProgressClass;
import org.petitionrules.model.RiskColor;
import org.petitionrules.model.event.RatedParty;
import org.petitionrules.model.event.Satisfaction;
import org.petitionrules.rules.book.Remedy;
import org.petitionrules.rules.closure.ClosureKind;
import org.petitionrules.rules.decision.Decision;

/**
 * What the Hengkou book must decide, worked by hand from rows HK-01 to HK-04, HK-07, HK-08 of the register, row by row
 * and from both sides. Where the register leaves a choice to this project, the pack's own numbers are the text.
 */
public final class HengkouChecks {
    private final List<BookCheck> checks = new ArrayList<>();

    private HengkouChecks() {}

    public static List<BookCheck> all() {
        HengkouChecks all = new HengkouChecks();
        all.colour();
        all.grade();
        all.cells();
        all.recurring();
        all.threeInPlace();
        all.notOurs();
        all.conduct();
        all.settlement();
        all.proceduralClosure();
        all.validity();
        return all.checks;
    }

    private void check(String name, Consumer<RuleBook> check) {
        checks.add(BookCheck.of(name, check));
    }

    /** A matter of which every risk fact is recorded and none calls for attention; received by the bureau. */
    private static Scenario quiet() {
        return Scenario.of(Category.CLAIM)
                .claimFact("remit", "own")
                .claimFact("hardship", "no")
                .fact("danger-to-life", "no")
                .fact("danger-to-livelihood", "no")
                .fact("urgent", "no")
                .fact("people-affected", 9)
                .fact("public-funds", "no")
                .fact("problem-age-years", 2)
                .fact("bodies-involved", 2)
                .fact("group-incident-found", "no")
                .received("petition", BUREAU, "2023-05-08");
    }

    private static Scenario nothingRecorded() {
        return Scenario.of(Category.CLAIM)
                .claimFact("remit", "own")
                .claimFact("hardship", "no")
                .received("petition", BUREAU, "2023-05-08");
    }

    // HK-01

    private void colour() {
        check(
                "HK-01: everything recorded and nothing calls for attention is green, at the highest quiet numbers",
                book -> {
                    Decision decision = quiet().decide(book, "2023-05-09");
                    assertThat(Seen.found(decision, "colour")).isEqualTo("green[HK01-green]");
                    assertThat(decision.riskColor()).contains(RiskColor.GREEN);
                    assertThat(Seen.asked(decision)).containsExactly("assessment@c1[R27-assess, HK04-assess]");
                });
        check("HK-01: nothing recorded is no colour, never green, and every fact is asked for", book -> {
            Decision decision = nothingRecorded().decide(book, "2023-05-09");
            assertThat(Seen.found(decision, "colour")).isEqualTo("-");
            assertThat(decision.riskColor()).isEmpty();
            assertThat(Seen.asked(decision))
                    .containsExactly(
                            "assessment@c1[R27-assess, HK04-assess]",
                            "danger-to-life[HK01-ask-life]",
                            "danger-to-livelihood[HK01-ask-livelihood]",
                            "urgent[HK01-ask-urgent]",
                            "people-affected[HK01-ask-people]",
                            "public-funds[HK01-ask-funds]",
                            "problem-age-years[HK01-ask-age]",
                            "bodies-involved[HK01-ask-bodies]",
                            "group-incident-found[HK01-ask-group]");
        });
        String[] facts = {"danger-to-life", "danger-to-livelihood", "urgent", "public-funds", "group-incident-found"};
        for (String fact : facts) {
            check("HK-01: all but " + fact + " recorded is not green", book -> {
                Decision decision = allBut(fact).decide(book, "2023-05-09");
                assertThat(Seen.found(decision, "colour")).isEqualTo("-");
            });
        }
        for (String fact : new String[] {"people-affected", "problem-age-years", "bodies-involved"}) {
            check(
                    "HK-01: all but " + fact + " recorded is not green",
                    book -> assertThat(Seen.found(allBut(fact).decide(book, "2023-05-09"), "colour"))
                            .isEqualTo("-"));
        }
        colour("danger to life is red", q -> q.fact("danger-to-life", "yes"), "red[HK01-red-life]");
        colour(
                "danger to livelihood is yellow",
                q -> q.fact("danger-to-livelihood", "yes"),
                "yellow[HK01-yellow-livelihood]");
        colour("urgency is yellow", q -> q.fact("urgent", "yes"), "yellow[HK01-yellow-urgent]");
        colour(
                "an urgent danger to livelihood is red",
                q -> q.fact("danger-to-livelihood", "yes").fact("urgent", "yes"),
                "red[HK01-red-livelihood]");
        colour(
                "a recorded risk of a group incident is red",
                q -> q.fact("group-incident-found", "yes"),
                "red[HK01-red-group]");
        colour("10 people affected is yellow", q -> q.fact("people-affected", 10), "yellow[HK01-yellow-people]");
        colour("49 people affected is yellow", q -> q.fact("people-affected", 49), "yellow[HK01-yellow-people]");
        colour("50 people affected is red", q -> q.fact("people-affected", 50), "red[HK01-red-people]");
        colour("public funds are yellow", q -> q.fact("public-funds", "yes"), "yellow[HK01-yellow-funds]");
        colour("3 years of age are yellow", q -> q.fact("problem-age-years", 3), "yellow[HK01-yellow-age]");
        colour("3 bodies are yellow", q -> q.fact("bodies-involved", 3), "yellow[HK01-yellow-bodies]");
        colour(
                "every fact that makes the colour is named",
                q -> q.fact("public-funds", "yes").fact("bodies-involved", 4).fact("problem-age-years", 14),
                "yellow[HK01-yellow-funds, HK01-yellow-age, HK01-yellow-bodies]");
        check(
                "HK-01: one recorded danger is red though all else is not recorded, and the rest is still asked for",
                book -> {
                    Decision decision =
                            nothingRecorded().fact("danger-to-life", "yes").decide(book, "2023-05-09");
                    assertThat(Seen.found(decision, "colour")).isEqualTo("red[HK01-red-life]");
                    assertThat(Seen.asked(decision)).hasSize(8).doesNotContain("danger-to-life[HK01-ask-life]");
                });
    }

    private static Scenario allBut(String left) {
        Scenario scenario = nothingRecorded();
        for (String fact :
                new String[] {"danger-to-life", "danger-to-livelihood", "urgent", "public-funds", "group-incident-found"
                }) {
            if (!fact.equals(left)) {
                scenario.fact(fact, "no");
            }
        }
        for (String fact : new String[] {"people-affected", "problem-age-years", "bodies-involved"}) {
            if (!fact.equals(left)) {
                scenario.fact(fact, 1);
            }
        }
        return scenario;
    }

    private void colour(String name, Consumer<Scenario> change, String expected) {
        check("HK-01: " + name, book -> {
            Scenario scenario = quiet();
            change.accept(scenario);
            assertThat(Seen.found(scenario.decide(book, "2023-05-09"), "colour"))
                    .isEqualTo(expected);
        });
    }

    // HK-02

    private void grade() {
        check("HK-02: in handling within its limits is B", book -> {
            Decision decision = quiet().decide(book, "2023-05-23");
            assertThat(Seen.found(decision, "grade")).isEqualTo("b[HK02-b]");
            assertThat(decision.progressClass()).contains(ProgressClass.B);
            assertThat(Seen.found(decision, "claim-concluded", "c1")).isEqualTo("no[HK02-open]");
        });
        // 8 May + 15 days = 23 May is the last day of the written notice. Handling is not overdue with it: who is
        // anonymous
        // is owed no notice, and their matter is graded like any other (SG-02).
        grade("a notice that is overdue leaves B", quiet(), "2023-05-24", "b[HK02-b]");
        // 10 May + 60 days = 9 July, a Sunday, so Monday 10 July.
        Scenario slow = begun().done("handling-step", BUREAU, "2023-07-01");
        grade("on the last day of the sixty it is B", slow, "2023-07-10", "b[HK02-b]");
        grade("not concluded within the sixty days it is C", slow, "2023-07-11", "c[HK02-c-overdue]");
        // What a petition office got on 8 May it routes by 23 May.
        Scenario unrouted = Scenario.of(Category.CLAIM).received("petition", OFFICE, "2023-05-08");
        grade("on the last day of the fifteen for routing it is B", unrouted, "2023-05-23", "b[HK02-b]");
        grade("not routed within fifteen days it is C", unrouted, "2023-05-24", "c[HK02-c-overdue]");
        // Five working days after Monday 8 May: 9, 10, 11, 12, 15 May.
        Scenario wrong = Scenario.of(Category.CLAIM)
                .received("petition", OFFICE, "2023-05-06")
                .moved("forwarding", OFFICE, BUREAU, "2023-05-08")
                .receivedFrom(OFFICE, BUREAU, "2023-05-08");
        wrong.recorded("finding", BUREAU, "2023-05-08", facts -> facts.putFacts("remit", FactValue.code("outside")));
        grade("on the last day for an objection it is B", wrong, "2023-05-15", "b[HK02-b]");
        grade("not objected in five working days it is C", wrong, "2023-05-16", "c[HK02-c-overdue]");
        // Concluded in time on 1 July; what was found reasonable is to be solved by Monday 10 July too.
        Scenario unsolved = begun().opinion("supported", "2023-07-01");
        unsolved.recorded(
                "finding", BUREAU, "2023-05-11", facts -> facts.putFacts("assessment", FactValue.code("reasonable")));
        grade("on the last day for solving it is B", unsolved, "2023-07-10", "b[HK02-b]");
        grade("not solved by the end of the sixty days it is C", unsolved, "2023-07-11", "c[HK02-c-overdue]");
        // The result is wanted by Wednesday 31 May.
        Scenario assigned = Scenario.of(Category.CLAIM)
                .claimFact("remit", "own")
                .received("petition", OFFICE, "2023-05-06")
                .assigned(OFFICE, BUREAU, "2023-05-08", "2023-05-31")
                .receivedFrom(OFFICE, BUREAU, "2023-05-08")
                .decided("acceptance", BUREAU, "2023-05-10")
                .served("receipt-notice", BUREAU, "2023-05-10");
        grade("on the day set for the result it is B", assigned, "2023-05-31", "b[HK02-b]");
        grade("without the result after the day that was set it is C", assigned, "2023-06-01", "c[HK02-c-overdue]");
        // Requested on 10 May; 30 days end on Friday 9 June.
        for (String stage : new String[] {"review", "re-examination"}) {
            Scenario asked = begun().opinion("not-supported", "2023-05-09")
                    .received(stage + "-request", CITY_BUREAU, "2023-05-10")
                    .done("handling-step", CITY_BUREAU, "2023-06-01");
            grade("on the last day of the " + stage + " it is B", asked, "2023-06-09", "b[HK02-b]");
            grade("without the " + stage + " in 30 days it is C", asked, "2023-06-10", "c[HK02-c-overdue]");
        }
        // Accepted and told on 10 May; the 60 days run to 9 July. 10 May + 29 = 8 June, + 30 = 9 June.
        grade("29 days without an act is still B", begun(), "2023-06-08", "b[HK02-b]");
        grade("30 days without an act is stalled, C", begun(), "2023-06-09", "c[HK02-c-stalled]");
        grade(
                "any act of the authority begins the 30 days anew",
                begun().done("handling-step", BUREAU, "2023-05-11"),
                "2023-06-09",
                "b[HK02-b]");
        grade(
                "returned to be handled again is C",
                begun().decided("returned-for-rehandling", BUREAU, "2023-05-20"),
                "2023-05-21",
                "c[HK02-c-returned]");
        grade(
                "handled again after a return is B",
                begun().decided("returned-for-rehandling", BUREAU, "2023-05-20")
                        .done("handling-resumed", BUREAU, "2023-05-22"),
                "2023-05-23",
                "b[HK02-b]");
        check("HK-02: every claim solved is A", book -> {
            Decision decision = begun().done("solution", BUREAU, "2023-05-20").decide(book, "2023-05-21");
            assertThat(Seen.found(decision, "grade")).isEqualTo("a[HK02-a]");
            assertThat(Seen.found(decision, "claim-concluded", "c1")).isEqualTo("yes[HK02-solved]");
        });
        check("HK-02: every claim lawfully concluded, its opinion served, is A", book -> {
            Decision decision = begun().opinion("not-supported", "2023-05-20")
                    .served("opinion-service", BUREAU, "2023-05-21")
                    .decide(book, "2023-05-21");
            assertThat(Seen.found(decision, "grade")).isEqualTo("a[HK02-a]");
            assertThat(Seen.found(decision, "claim-concluded", "c1")).isEqualTo("yes[HK02-answered]");
        });
        grade(
                "an opinion that was not served is no conclusion",
                begun().opinion("not-supported", "2023-05-20"),
                "2023-05-21",
                "b[HK02-b]");
        grade(
                "a problem that came back is not resolved",
                begun().done("solution", BUREAU, "2023-05-20").recorded("recurrence", BUREAU, "2023-05-25", e -> {}),
                "2023-05-26",
                "b[HK02-b]");
        grade(
                "one claim of two solved is not A",
                begun().claim("c2", claim -> claim.category(Category.SUGGESTION))
                        .done("solution", BUREAU, "2023-05-20", "c1"),
                "2023-05-21",
                "b[HK02-b]");
        grade(
                "resolved stays A however long ago the last act was",
                begun().done("solution", BUREAU, "2023-05-20")
                        .opinion("supported", "2023-05-20")
                        .served("opinion-service", BUREAU, "2023-05-21"),
                "2023-12-01",
                "a[HK02-a]");
        grade(
                "a resolved matter whose opinion is overdue is C",
                begun().done("solution", BUREAU, "2023-05-20"),
                "2023-07-11",
                "c[HK02-c-overdue]");
        check(
                "HK-02: nothing received yet is C for want of any record of an act",
                book -> assertThat(Seen.found(Scenario.of(Category.CLAIM).decide(book, "2023-05-09"), "grade"))
                        .isEqualTo("c[HK02-c-stalled]"));
    }

    /** Notified and accepted on 10 May. */
    private static Scenario begun() {
        return quiet().served("receipt-notice", BUREAU, "2023-05-10").decided("acceptance", BUREAU, "2023-05-10");
    }

    private void grade(String name, Scenario scenario, String asOf, String expected) {
        check(
                "HK-02: " + name,
                book -> assertThat(Seen.found(scenario.decide(book, asOf), "grade"))
                        .isEqualTo(expected));
    }

    // HK-03

    private void cells() {
        Consumer<Scenario> red = scenario -> scenario.fact("danger-to-life", "yes");
        Consumer<Scenario> yellow = scenario -> scenario.fact("urgent", "yes");
        Consumer<Scenario> green = scenario -> {};
        cell("red", red, "a", "monthly", "deputy", "consolidate");
        cell("red", red, "b", "daily", "principal", "plan");
        cell("red", red, "c", "daily", "principal", "supervise");
        cell("yellow", yellow, "a", "quarterly", "handler", "consolidate");
        cell("yellow", yellow, "b", "weekly", "deputy", "handle");
        cell("yellow", yellow, "c", "weekly", "principal", "supervise");
        cell("green", green, "a", "quarterly", "handler", "consolidate");
        cell("green", green, "b", "monthly", "handler", "handle");
        cell("green", green, "c", "weekly", "deputy", "supervise");
        cell("no-colour", null, "a", "quarterly", "handler", "consolidate");
        cell("no-colour", null, "b", "weekly", "deputy", "handle");
        cell("no-colour", null, "c", "weekly", "principal", "supervise");
    }

    private void cell(
            String colour, Consumer<Scenario> change, String grade, String attention, String leader, String next) {
        String row = "HK03-" + colour + "-" + grade;
        check("HK-03: cell " + colour + " by " + grade, book -> {
            Scenario scenario = change == null ? nothingRecorded() : quiet();
            if (change != null) {
                change.accept(scenario);
            }
            if (grade.equals("a")) {
                scenario.done("solution", BUREAU, "2023-05-09");
            }
            if (grade.equals("c")) {
                scenario.decided("returned-for-rehandling", BUREAU, "2023-05-09");
            }
            Decision decision = scenario.decide(book, "2023-05-09");
            assertThat(Seen.found(decision, "attention")).isEqualTo(attention + "[" + row + "]");
            assertThat(Seen.found(decision, "leader")).isEqualTo(leader + "[" + row + "]");
            assertThat(Seen.found(decision, "next-step")).isEqualTo(next + "[" + row + "]");
            assertThat(Seen.obligations(decision, "attend")).containsExactly(row + " county-bureau  open");
        });
    }

    private void recurring() {
        check(
                "HK-03: attention recurs and is never owed once and for all",
                book -> assertThat(quiet().decide(book, "2023-05-09").obligations().stream()
                                .filter(obligation -> obligation.duty().id().equals("attend"))
                                .filter(obligation -> !obligation.isOwed())
                                .count())
                        .isEqualTo(1));
    }

    // HK-04

    private void threeInPlace() {
        disposal("reasonable is solved", Assessment.REASONABLE, "R27-reasonable,HK04-reasonable", "");
        disposal("not reasonable is explained", Assessment.NOT_REASONABLE, "", "R27-not,HK04-not");
        disposal(
                "partly reasonable is solved and explained",
                Assessment.PARTLY_REASONABLE,
                "R27-partly,HK04-partly",
                "R27-partly,HK04-partly");
        check("HK-04: a claim nobody assessed is asked about, and nothing is taken from it", book -> {
            Decision decision = quiet().decide(book, "2023-05-09");
            assertThat(Seen.asked(decision)).contains("assessment@c1[R27-assess, HK04-assess]");
            assertThat(Seen.obligations(decision, "solve")).isEmpty();
            assertThat(Seen.obligations(decision, "explain")).isEmpty();
        });
        check("HK-04: without a category on record a claim is treated as one", book -> {
            Scenario scenario = Scenario.unrecorded()
                    .claim("c1", claim -> claim.assessment(Assessment.PARTLY_REASONABLE))
                    .received("petition", BUREAU, "2023-05-08");
            Decision decision = scenario.decide(book, "2023-05-09");
            assertThat(Seen.obligations(decision, "solve"))
                    .containsExactly("R27-partly,HK04-partly county-bureau c1 open");
            Decision open = Scenario.unrecorded()
                    .received("petition", BUREAU, "2023-05-08")
                    .decide(book, "2023-05-09");
            assertThat(Seen.asked(open)).contains("assessment@c1[R27-assess, HK04-assess]");
        });
        for (Assessment assessment : new Assessment[] {Assessment.REASONABLE, Assessment.NOT_REASONABLE}) {
            check("HK-04: " + assessment.code() + " without a category on record", book -> {
                Decision decision = Scenario.unrecorded()
                        .claim("c1", claim -> claim.assessment(assessment))
                        .received("petition", BUREAU, "2023-05-08")
                        .decide(book, "2023-05-09");
                String duty = assessment == Assessment.REASONABLE ? "solve" : "explain";
                String rules =
                        assessment == Assessment.REASONABLE ? "R27-reasonable,HK04-reasonable" : "R27-not,HK04-not";
                assertThat(Seen.obligations(decision, duty)).containsExactly(rules + " county-bureau c1 open");
            });
        }
        for (Category category :
                new Category[] {Category.SUGGESTION, Category.ACCUSATION, Category.LITIGATION_RELATED}) {
            for (Assessment assessment : Assessment.values()) {
                check(
                        "HK-04: a " + category.code() + " is not solved or explained as a claim, " + assessment.code(),
                        book -> {
                            Decision decision = quiet().claim(
                                            "c1",
                                            claim -> claim.category(category).assessment(assessment))
                                    .decide(book, "2023-05-09");
                            assertThat(Seen.obligations(decision, "solve")).isEmpty();
                            assertThat(Seen.obligations(decision, "explain")).isEmpty();
                        });
            }
            check(
                    "HK-04: a " + category.code() + " is not asked whether it is reasonable",
                    book -> assertThat(Seen.asked(quiet().claim("c1", claim -> claim.category(category))
                                    .decide(book, "2023-05-09")))
                            .isEmpty());
        }
        check("HK-04: hardship is assisted, whatever the assessment and category", book -> {
            Decision decision = quiet().claim("c1", claim -> claim.category(Category.SUGGESTION))
                    .claimFact("hardship", "yes")
                    .decide(book, "2023-05-09");
            assertThat(Seen.obligations(decision, "assist"))
                    .containsExactly("R27-hardship,HK04-hardship county-bureau c1 open");
        });
        check("HK-04: no hardship is not assisted; hardship not on record is asked for", book -> {
            assertThat(Seen.obligations(quiet().decide(book, "2023-05-09"), "assist"))
                    .isEmpty();
            Decision decision = Scenario.unrecorded()
                    .claim("c1", claim -> claim.assessment(Assessment.REASONABLE))
                    .claimFact("remit", "own")
                    .received("petition", BUREAU, "2023-05-08")
                    .decide(book, "2023-05-09");
            assertThat(Seen.obligations(decision, "assist")).isEmpty();
            assertThat(Seen.asked(decision)).contains("hardship@c1[R27-hardship-ask, HK04-hardship-ask]");
        });
        check(
                "HK-04: a solved claim's duty is met",
                book -> assertThat(Seen.obligations(
                                quiet().claim("c1", claim -> claim.assessment(Assessment.REASONABLE))
                                        .done("solution", BUREAU, "2023-05-12")
                                        .decide(book, "2023-05-13"),
                                "solve"))
                        .containsExactly("R27-reasonable,HK04-reasonable county-bureau c1 met 2023-05-12 met"));
    }

    /** What the holder may not solve, it neither solves, explains nor assesses: Art. 27 with Arts 23, 31, 32. */
    private void notOurs() {
        for (Assessment assessment : Assessment.values()) {
            for (String[] fact :
                    new String[][] {{"remit", "lower"}, {"remit", "outside"}, {"statutory-route", "duty"}}) {
                check("HK-04: " + assessment.code() + ", but " + fact[0] + " is " + fact[1], book -> {
                    Decision decision = quiet().claim(
                                    "c1", claim -> claim.assessment(assessment).facts(java.util.Collections.emptyMap()))
                            .claimFact("hardship", "no")
                            .claimFact(fact[0], fact[1])
                            .decide(book, "2023-05-09");
                    assertThat(Seen.obligations(decision, "solve")).isEmpty();
                    assertThat(Seen.obligations(decision, "explain")).isEmpty();
                });
            }
        }
        for (String[] fact : new String[][] {{"remit", "lower"}, {"remit", "outside"}, {"statutory-route", "duty"}}) {
            check(
                    "HK-04: nobody is asked to assess when " + fact[0] + " is " + fact[1],
                    book -> assertThat(Seen.asked(
                                    quiet().claim("c1", claim -> claim.facts(java.util.Collections.emptyMap()))
                                            .claimFact("hardship", "no")
                                            .claimFact(fact[0], fact[1])
                                            .decide(book, "2023-05-09")))
                            .noneMatch(asked -> asked.startsWith("assessment")));
        }
        for (Assessment assessment : new Assessment[] {Assessment.REASONABLE, Assessment.PARTLY_REASONABLE}) {
            check(
                    "HK-04, Art. 32: " + assessment.code() + " but without legal basis is explained, not solved",
                    book -> {
                        Decision decision = quiet().claim("c1", claim -> claim.assessment(assessment))
                                .opinion("no-legal-basis", "2023-05-09")
                                .decide(book, "2023-05-09");
                        assertThat(Seen.obligations(decision, "solve")).isEmpty();
                        assertThat(Seen.obligations(decision, "explain"))
                                .containsExactly("R32-no-basis county-bureau c1 open");
                    });
        }
        // Accepted on 10 May: 10 May + 60 days = 9 July, a Sunday; Monday 10 July is the limit of the matter, and so of
        // solving.
        check("HK-04: solving within the limit is overdue the day after the matter's limit", book -> {
            Scenario scenario = begun().claim("c1", claim -> claim.assessment(Assessment.REASONABLE));
            assertThat(Seen.obligations(scenario.decide(book, "2023-07-10"), "solve"))
                    .containsExactly("R27-reasonable,HK04-reasonable county-bureau c1 -> 2023-07-10 (2023-07-09) open");
            assertThat(Seen.obligations(scenario.decide(book, "2023-07-11"), "solve"))
                    .containsExactly(
                            "R27-reasonable,HK04-reasonable county-bureau c1 -> 2023-07-10 (2023-07-09) overdue");
        });
        check(
                "HK-04: what came back is to be solved again",
                book -> assertThat(Seen.obligations(
                                quiet().claim("c1", claim -> claim.assessment(Assessment.REASONABLE))
                                        .done("solution", BUREAU, "2023-05-09")
                                        .recorded("recurrence", BUREAU, "2023-05-11", e -> {})
                                        .decide(book, "2023-05-12"),
                                "solve"))
                        .containsExactly("R27-reasonable,HK04-reasonable county-bureau c1 open"));
    }

    private void disposal(String name, Assessment assessment, String solve, String explain) {
        check("HK-04: " + name, book -> {
            Decision decision =
                    quiet().claim("c1", claim -> claim.assessment(assessment)).decide(book, "2023-05-09");
            assertThat(Seen.obligations(decision, "solve")).isEqualTo(owed(solve));
            assertThat(Seen.obligations(decision, "explain")).isEqualTo(owed(explain));
        });
    }

    private static List<String> owed(String rules) {
        List<String> owed = new ArrayList<>();
        if (!rules.isEmpty()) {
            owed.add(rules + " county-bureau c1 open");
        }
        return owed;
    }

    // SG-05

    private void conduct() {
        check(
                "SG-05: conduct on record after a warning asks for a legal officer's finding and does nothing else",
                book -> {
                    Decision without = quiet().decide(book, "2023-05-12");
                    Decision with = quiet().recorded("conduct", BUREAU, "2023-05-10", e -> {})
                            .recorded("conduct-warning", BUREAU, "2023-05-10", e -> {})
                            .decide(book, "2023-05-12");
                    assertThat(Seen.asked(with))
                            .containsExactly(
                                    "assessment@c1[R27-assess, HK04-assess]",
                                    "conduct-finding[R47-finding, HK04-conduct]");
                    assertThat(with.obligations()).isEqualTo(without.obligations());
                    assertThat(with.findings()).isEqualTo(without.findings());
                    assertThat(with.closures()).isEqualTo(without.closures());
                });
        check(
                "SG-05: once the legal officer's finding is on record it is not asked for again",
                book -> assertThat(Seen.asked(quiet().recorded("conduct", BUREAU, "2023-05-10", e -> {})
                                .recorded("conduct-warning", BUREAU, "2023-05-10", e -> {})
                                .recorded(
                                        "finding",
                                        BUREAU,
                                        "2023-05-11",
                                        e -> e.putFacts("conduct-finding", org.petitionrules.model.FactValue.NO))
                                .decide(book, "2023-05-12")))
                        .containsExactly("assessment@c1[R27-assess, HK04-assess]"));
        for (String kind : new String[] {"feedback", "remedy-notice"}) {
            check("HK-07, HK-08: " + kind + " served on anybody but the petitioner has no effect", book -> {
                Decision decision = quiet().event(org.petitionrules.model.event.Served.builder()
                                .id("s1")
                                .kind(kind)
                                .occurredOn(java.time.LocalDate.parse("2023-05-09"))
                                .by(org.petitionrules.model.organ.OrganRef.of(BUREAU))
                                .to(org.petitionrules.model.event.Party.of(
                                        org.petitionrules.model.organ.OrganRef.of(Scenario.OFFICE)))
                                .build())
                        .decide(book, "2023-05-12");
                assertThat(Seen.irregularities(decision)).containsExactly("/history/1/to vocabulary.served-on-another");
                assertThat(Seen.unmet(decision, ClosureKind.SETTLEMENT)).contains("HK07-fed-back@c1?");
            });
        }
        check(
                "SG-05: without a warning on record the warning comes first",
                book -> assertThat(Seen.asked(quiet().recorded("conduct", BUREAU, "2023-05-10", e -> {})
                                .decide(book, "2023-05-12")))
                        .containsExactly(
                                "assessment@c1[R27-assess, HK04-assess]",
                                "conduct-warned[R47-warn-first, HK04-conduct-warn-first]"));
        check(
                "SG-05: a warning without conduct on record asks for nothing",
                book -> assertThat(Seen.asked(quiet().recorded("conduct-warning", BUREAU, "2023-05-10", e -> {})
                                .decide(book, "2023-05-12")))
                        .containsExactly("assessment@c1[R27-assess, HK04-assess]"));
    }

    // HK-07 and HK-08, settlement

    /** The shortest history of a settlement, leaving out one step. */
    private static Scenario settledBut(String left) {
        Scenario scenario = quiet();
        if (!left.equals("leads-verified")) {
            scenario.done("leads-verified", BUREAU, "2023-05-10");
        }
        if (!left.equals("solution")) {
            scenario.done("solution", BUREAU, "2023-05-12");
        }
        if (!left.equals("feedback")) {
            scenario.served("feedback", BUREAU, "2023-05-13");
        }
        if (!left.equals("rating")) {
            scenario.rated(RatedParty.AUTHORITY, Satisfaction.SATISFIED, "2023-05-14");
        }
        if (!left.equals("settlement")) {
            scenario.byPetitioner("settlement", "2023-05-15");
        }
        return scenario;
    }

    private void settlement() {
        check(
                "HK-07, HK-08: verified, solved, answered, satisfied and settled by the petitioner may be closed",
                book -> {
                    Decision decision = settledBut("").decide(book, "2023-05-16");
                    assertThat(Seen.unmet(decision, ClosureKind.SETTLEMENT)).isEmpty();
                    assertThat(decision.closure(ClosureKind.SETTLEMENT).get().remedies())
                            .containsExactly(Remedy.OWN_WITHDRAWAL);
                });
        settlementNot("leads not verified", settledBut("leads-verified"), "HK07-verified@c1?");
        settlementNot("problem not solved", settledBut("solution"), "HK07-solved@c1?");
        settlementNot("not answered", settledBut("feedback"), "HK07-fed-back@c1?");
        settlementNot("no rating is no satisfaction", settledBut("rating"), "HK07-satisfied@c1?");
        settlementNot("the petitioner has not settled", settledBut("settlement"), "S-settled@c1?");
        settlementNot(
                "not satisfied",
                settledBut("rating").rated(RatedParty.AUTHORITY, Satisfaction.NOT_SATISFIED, "2023-05-14"),
                "HK07-satisfied@c1");
        settlementNot(
                "satisfied with the authority but not with the petition office",
                settledBut("").rated(RatedParty.PETITION_OFFICE, Satisfaction.NOT_SATISFIED, "2023-05-15"),
                "HK07-satisfied@c1");
        settlementNot(
                "only the petition office was rated",
                settledBut("rating").rated(RatedParty.PETITION_OFFICE, Satisfaction.SATISFIED, "2023-05-14"),
                "HK07-satisfied@c1?");
        settlementNot(
                "the problem came back",
                settledBut("").recorded("recurrence", BUREAU, "2023-05-16", e -> {}),
                "HK07-solved@c1");
        settlementNot(
                "the petitioner withdrew the settlement",
                settledBut("").byPetitioner("settlement-withdrawal", "2023-05-16"),
                "S-settled@c1");
        settlementNot(
                "a body cannot settle in the petitioner's place",
                settledBut("settlement").done("settlement", BUREAU, "2023-05-15"),
                "S-settled@c1?");
        settlementNot(
                "claim by claim: another claim was not answered",
                settledBut("feedback")
                        .claim("c2", claim -> claim.category(Category.CLAIM))
                        .served("feedback", BUREAU, "2023-05-13", "c1"),
                "HK07-fed-back@c2?");
        check(
                "HK-07: an opinion served answers the claim",
                book -> assertThat(Seen.unmet(
                                settledBut("feedback")
                                        .served("opinion-service", BUREAU, "2023-05-13")
                                        .decide(book, "2023-05-16"),
                                ClosureKind.SETTLEMENT))
                        .isEmpty());
        check(
                "HK-07: every unmet condition at once, claim by claim",
                book -> assertThat(Seen.unmet(
                                quiet().claim("c2", claim -> claim.category(Category.CLAIM))
                                        .decide(book, "2023-05-16"),
                                ClosureKind.SETTLEMENT))
                        .containsExactlyInAnyOrder(
                                "S-settled@c1?",
                                "S-settled@c2?",
                                "HK07-verified@c1?",
                                "HK07-verified@c2?",
                                "HK07-solved@c1?",
                                "HK07-solved@c2?",
                                "HK07-satisfied@c1?",
                                "HK07-satisfied@c2?",
                                "HK07-fed-back@c1?",
                                "HK07-fed-back@c2?"));
        check("HK-07, SG-02: the anonymous are not asked for a rating or an answer that cannot reach them", book -> {
            assertThat(Seen.unmet(settledBut("rating").anonymous().decide(book, "2023-05-16"), ClosureKind.SETTLEMENT))
                    .isEmpty();
            assertThat(Seen.unmet(
                            settledBut("feedback").anonymous().decide(book, "2023-05-16"), ClosureKind.SETTLEMENT))
                    .isEmpty();
        });
        check(
                "HK-07, SG-02: an anonymous petitioner who is not satisfied is not satisfied",
                book -> assertThat(Seen.unmet(
                                settledBut("rating")
                                        .anonymous()
                                        .rated(RatedParty.AUTHORITY, Satisfaction.NOT_SATISFIED, "2023-05-14")
                                        .decide(book, "2023-05-16"),
                                ClosureKind.SETTLEMENT))
                        .containsExactly("HK07-satisfied@c1"));
    }

    private void settlementNot(String name, Scenario scenario, String unmet) {
        check(
                "HK-07, HK-08: no settlement, " + name,
                book -> assertThat(Seen.unmet(scenario.decide(book, "2023-05-17"), ClosureKind.SETTLEMENT))
                        .containsExactly(unmet));
    }

    // HK-08, procedural closure

    /**
     * The shortest history of a procedural closure, leaving out one step: notice and acceptance, opinion that does not
     * support, served on 6 March with written notice of review; 30 days later is 5 April, Qingming, so the window ends on
     * 6 April, and it is on record that it was missed without a proper reason; hearing, explanation, approval.
     */
    private static Scenario proceduralBut(String left) {
        Scenario scenario = quietSince("2023-01-10").claim("c1", claim -> claim.assessment(Assessment.NOT_REASONABLE));
        scenario.served("receipt-notice", BUREAU, "2023-01-12").decided("acceptance", BUREAU, "2023-01-12");
        if (!left.equals("explanation")) {
            scenario.done("explanation", BUREAU, "2023-03-01");
        }
        if (!left.equals("hearing")) {
            scenario.done("hearing", BUREAU, "2023-03-01");
        }
        if (!left.equals("opinion")) {
            scenario.opinion("not-supported", "2023-03-05");
        }
        if (!left.equals("service")) {
            scenario.served("opinion-service", BUREAU, "2023-03-06");
        }
        if (!left.equals("remedies-told")) {
            scenario.served("remedy-notice", BUREAU, "2023-03-06");
        }
        if (!left.equals("lapse")) {
            scenario.claimFact("remedies-lapsed", "yes");
        }
        if (!left.equals("approval")) {
            scenario.decided("procedural-closure-approval", BUREAU, "2023-05-04");
        }
        return scenario;
    }

    private static Scenario quietSince(String received) {
        return Scenario.of(Category.CLAIM)
                .claimFact("remit", "own")
                .claimFact("hardship", "no")
                .received("petition", BUREAU, received);
    }

    private void proceduralClosure() {
        check("HK-08: every ground of procedural closure met, it may be closed though nobody is satisfied", book -> {
            Decision decision = proceduralBut("").decide(book, "2023-05-05");
            assertThat(Seen.unmet(decision, ClosureKind.PROCEDURAL_CLOSURE)).isEmpty();
            assertThat(decision.closure(ClosureKind.PROCEDURAL_CLOSURE).get().remedies())
                    .containsExactlyInAnyOrder(
                            Remedy.NEW_FACTS, Remedy.PROPER_REASON, Remedy.COMPLAINT_TO_SUPERVISION, Remedy.ASSISTANCE);
            assertThat(Seen.unmet(decision, ClosureKind.SETTLEMENT)).contains("HK07-satisfied@c1?");
        });
        procedural("no hearing and no explanation face to face", proceduralBut("hearing"), "HK08-explained@c1?");
        procedural("remedies were not told in writing", proceduralBut("remedies-told"), "HK08-remedies@c1?");
        procedural("no finding that the time ran out", proceduralBut("lapse"), "HK08-remedies@c1?");
        procedural(
                "the time did not run out: a proper reason",
                proceduralBut("lapse").claimFact("remedies-lapsed", "no"),
                "HK08-remedies@c1");
        procedural("not approved above the handler", proceduralBut("approval"), "HK08-approved?");
        procedural(
                "new facts were brought",
                proceduralBut("").received("new-facts", BUREAU, "2023-05-02"),
                "HK08-no-new-facts@c1");
        procedural(
                "a duty is owed, though no clock runs: the claim was not explained",
                proceduralBut("explanation"),
                "HK08-no-duty");
        procedural(
                "a finding is missing",
                proceduralBut("")
                        .claim("c1", claim -> claim.facts(java.util.Collections.emptyMap()))
                        .claimFact("remit", "own")
                        .claimFact("remedies-lapsed", "yes"),
                "HK08-no-finding");
        procedural(
                "a review is pending",
                proceduralBut("").received("review-request", BUREAU, "2023-04-03"),
                "HK08-remedies@c1",
                "HK08-no-duty",
                // 3 April + 30 days = 3 May: overdue, so it is asked whether there is cause to supervise
                "HK08-no-finding");
        procedural(
                "a re-examination is pending",
                proceduralBut("").received("re-examination-request", BUREAU, "2023-04-20"),
                "HK08-remedies@c1",
                "HK08-no-duty");
        check(
                "HK-08: without an opinion the opinion, its execution, the remedies and the duty are all missing",
                book -> assertThat(Seen.unmet(
                                proceduralBut("opinion").decide(book, "2023-05-05"), ClosureKind.PROCEDURAL_CLOSURE))
                        .containsExactly("HK08-opinion@c1?", "HK08-executed@c1?", "HK08-no-duty", "HK08-no-finding"));
        check(
                "HK-08: an opinion that was not served leaves the window unopened",
                book -> assertThat(Seen.unmet(
                                proceduralBut("service").decide(book, "2023-05-05"), ClosureKind.PROCEDURAL_CLOSURE))
                        // Arts 32, 34: and serving it is still owed
                        .containsExactly("HK08-served@c1?", "HK08-remedies@c1?", "HK08-no-duty"));
        // Served on 6 March: 6 March + 30 days = 5 April is the last day to request review.
        check("HK-08: on the last day of the window it has not lapsed, on the day after it has", book -> {
            Scenario scenario = proceduralBut("approval").decided("procedural-closure-approval", BUREAU, "2023-03-20");
            assertThat(Seen.unmet(scenario.decide(book, "2023-04-06"), ClosureKind.PROCEDURAL_CLOSURE))
                    .containsExactly("HK08-remedies@c1");
            assertThat(Seen.unmet(scenario.decide(book, "2023-04-07"), ClosureKind.PROCEDURAL_CLOSURE))
                    .isEmpty();
        });
        // Review served on 20 April: 20 April + 30 days = 20 May, a Saturday, so Monday 22 May is the last day to
        // request re-examination.
        check("HK-08: after a review the window of re-examination must lapse too", book -> {
            Scenario scenario = proceduralBut("")
                    .received("review-request", BUREAU, "2023-04-03")
                    .decided("review-opinion", BUREAU, "2023-04-18")
                    .served("review-service", BUREAU, "2023-04-20");
            assertThat(Seen.unmet(scenario.decide(book, "2023-05-22"), ClosureKind.PROCEDURAL_CLOSURE))
                    .containsExactly("HK08-remedies@c1");
            assertThat(Seen.unmet(scenario.decide(book, "2023-05-23"), ClosureKind.PROCEDURAL_CLOSURE))
                    .isEmpty();
        });
        check("HK-08: a request for review after its time holds the closure up until it is answered", book -> {
            Scenario scenario = proceduralBut("").received("review-request", BUREAU, "2023-04-20");
            assertThat(Seen.unmet(scenario.decide(book, "2023-05-05"), ClosureKind.PROCEDURAL_CLOSURE))
                    .containsExactly("HK08-remedies@c1", "HK08-no-duty");
        });
        check(
                "HK-08: an opinion without an outcome on record is not carried out by carrying out something",
                book -> assertThat(Seen.unmet(
                                proceduralBut("opinion")
                                        .decided("opinion", BUREAU, "2023-03-05")
                                        .done("execution", BUREAU, "2023-04-01")
                                        .decide(book, "2023-05-05"),
                                ClosureKind.PROCEDURAL_CLOSURE))
                        .containsExactly("HK08-executed@c1?"));
        check(
                "HK-08: re-examination exhausted needs neither notice nor lapse",
                book -> assertThat(Seen.unmet(
                                proceduralBut("lapse")
                                        .received("review-request", BUREAU, "2023-03-20")
                                        .decided("review-opinion", BUREAU, "2023-04-14")
                                        .served("review-service", BUREAU, "2023-04-15")
                                        .received("re-examination-request", BUREAU, "2023-04-20")
                                        .decided("re-examination-opinion", BUREAU, "2023-04-28")
                                        .served("re-examination-service", BUREAU, "2023-05-01")
                                        .decide(book, "2023-05-05"),
                                ClosureKind.PROCEDURAL_CLOSURE))
                        .isEmpty());
        check("HK-08: what an opinion supports must be carried out", book -> {
            Scenario supported = proceduralBut("opinion").opinion("supported", "2023-03-05");
            assertThat(Seen.unmet(supported.decide(book, "2023-05-05"), ClosureKind.PROCEDURAL_CLOSURE))
                    .containsExactly("HK08-executed@c1", "HK08-no-duty");
            supported.done("execution", BUREAU, "2023-04-01");
            assertThat(Seen.unmet(supported.decide(book, "2023-05-05"), ClosureKind.PROCEDURAL_CLOSURE))
                    .isEmpty();
        });
        check(
                "HK-08: a claim reasonable but without legal basis needs no execution",
                book -> assertThat(Seen.unmet(
                                proceduralBut("opinion")
                                        .opinion("no-legal-basis", "2023-03-05")
                                        .decide(book, "2023-05-05"),
                                ClosureKind.PROCEDURAL_CLOSURE))
                        .isEmpty());
        check(
                "HK-08: an explanation face to face will do in place of a hearing",
                book -> assertThat(Seen.unmet(
                                proceduralBut("hearing")
                                        .done("face-to-face-explanation", BUREAU, "2023-03-01")
                                        .decide(book, "2023-05-05"),
                                ClosureKind.PROCEDURAL_CLOSURE))
                        .isEmpty());
        check("HK-08: an approval that was annulled is none", book -> {
            Scenario scenario = proceduralBut("");
            String approval = scenario.dossier()
                    .history()
                    .get(scenario.dossier().history().size() - 1)
                    .id();
            assertThat(Seen.unmet(
                            scenario.annulled(approval, "2023-05-05").decide(book, "2023-05-05"),
                            ClosureKind.PROCEDURAL_CLOSURE))
                    .containsExactly("HK08-approved?");
        });
        check("HK-08, SG-02: for the anonymous, what needs an addressee falls away and the rest stays", book -> {
            Scenario scenario = proceduralBut("service");
            assertThat(Seen.unmet(scenario.anonymous().decide(book, "2023-05-05"), ClosureKind.PROCEDURAL_CLOSURE))
                    .isEmpty();
            assertThat(Seen.unmet(
                            proceduralBut("hearing").anonymous().decide(book, "2023-05-05"),
                            ClosureKind.PROCEDURAL_CLOSURE))
                    .isEmpty();
            assertThat(Seen.unmet(
                            proceduralBut("opinion").anonymous().decide(book, "2023-05-05"),
                            ClosureKind.PROCEDURAL_CLOSURE))
                    .contains("HK08-opinion@c1?");
            assertThat(Seen.unmet(
                            settledBut("").anonymous().decide(book, "2023-05-16"), ClosureKind.PROCEDURAL_CLOSURE))
                    .contains("HK08-opinion@c1?", "HK08-served@c1?", "HK08-approved?");
        });
        check(
                "HK-08: never from elapsed time alone",
                book -> assertThat(Seen.unmet(
                                quietSince("2023-01-10").decide(book, "2033-01-10"), ClosureKind.PROCEDURAL_CLOSURE))
                        .containsExactlyInAnyOrder(
                                "HK08-opinion@c1?",
                                "HK08-served@c1?",
                                "HK08-executed@c1?",
                                "HK08-remedies@c1?",
                                "HK08-explained@c1?",
                                "HK08-approved?",
                                "HK08-no-duty",
                                "HK08-no-finding"));
    }

    private void procedural(String name, Scenario scenario, String... unmet) {
        check(
                "HK-08: no procedural closure, " + name,
                book -> assertThat(Seen.unmet(scenario.decide(book, "2023-05-05"), ClosureKind.PROCEDURAL_CLOSURE))
                        .containsExactly(unmet));
    }

    // Validity

    private void validity() {
        check("Hengkou's book stands over the 2022 Regulations and is in force from the same day", book -> {
            Scenario scenario = Scenario.of(Category.CLAIM).received("petition", BUREAU, "2022-04-29");
            Decision before = scenario.decide(book, "2022-04-30");
            assertThat(before.findings()).isEmpty();
            assertThat(before.closures()).isEmpty();
            assertThat(before.notApplied().toString())
                    .contains("risk-colour (2022-04-30)", "cell (2022-04-30)", "procedural-closure (2022-04-30)");
            Decision after = scenario.decide(book, "2022-05-01");
            assertThat(Seen.found(after, "attention")).startsWith("weekly");
            assertThat(after.closure(ClosureKind.PROCEDURAL_CLOSURE)).isNotEqualTo(Optional.empty());
        });
    }
}
