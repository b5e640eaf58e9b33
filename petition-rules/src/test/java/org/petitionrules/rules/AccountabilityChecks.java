package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.CITY_BUREAU;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.petitionrules.model.Category;
import org.petitionrules.rules.decision.Decision;

/** The responsibility system of 2016: Art. 4 who leads, Art. 11 six causes, and who bears which responsibility. */
final class AccountabilityChecks {
    private static final String WED_2023_05_10 = "2023-05-10";
    private static final String THU_2023_05_11 = "2023-05-11";
    private static final String[][] CAUSES = {
        {"bad-decision", "RS11-decision"},
        {"duty-unperformed", "RS11-unperformed"},
        {"claim-ignored", "RS11-ignored"},
        {"group-mishandled", "RS11-group"},
        {"proposal-ignored", "RS11-proposal"},
        {"other-cause", "RS11-other"}
    };
    private static final String[] WHO = {
        "principal-head", "direct-leader", "other-decider", "overruled-objector", "handling-staff"
    };

    private final List<BookCheck> checks = new ArrayList<>();

    private AccountabilityChecks() {}

    static List<BookCheck> all() {
        AccountabilityChecks all = new AccountabilityChecks();
        all.leads();
        all.causes();
        all.whoAnswers();
        all.measures();
        return all.checks;
    }

    private void check(String name, Consumer<RuleBook> check) {
        checks.add(BookCheck.of(name, check));
    }

    private static Scenario received() {
        return Scenario.of(Category.CLAIM).received("petition", BUREAU, WED_2023_05_10);
    }

    private void leads() {
        check("Art. 4: the principal head answers for all, the leaders for their division", book -> {
            Decision decision = received().decide(book, THU_2023_05_11);
            assertThat(Seen.found(decision, "head-leads")).isEqualTo("overall[RS4-leads]");
            assertThat(Seen.found(decision, "division-leads")).isEqualTo("main-leadership[RS4-leads]");
        });
        check("In force from 8 October 2016", book -> {
            Scenario scenario = Scenario.of(Category.CLAIM).received("petition", BUREAU, "2016-10-01");
            assertThat(Seen.found(scenario.decide(book, "2016-10-07"), "head-leads"))
                    .isEqualTo("-");
            assertThat(Seen.notApplied(scenario.decide(book, "2016-10-07"))).contains("leadership (2016-10-07)");
            assertThat(Seen.found(scenario.decide(book, "2016-10-08"), "head-leads"))
                    .isEqualTo("overall[RS4-leads]");
        });
    }

    private void causes() {
        for (String[] cause : CAUSES) {
            check("Art. 11: " + cause[0] + " is a cause of accountability", book -> {
                assertThat(Seen.found(received().fact(cause[0], "yes").decide(book, THU_2023_05_11), "accountable"))
                        .isEqualTo("yes[" + cause[1] + "]");
                assertThat(Seen.found(received().fact(cause[0], "no").decide(book, THU_2023_05_11), "accountable"))
                        .isEqualTo("-");
            });
        }
        check(
                "Art. 11: two causes are both named",
                book -> assertThat(Seen.found(
                                received()
                                        .fact("bad-decision", "yes")
                                        .fact("proposal-ignored", "yes")
                                        .decide(book, THU_2023_05_11),
                                "accountable"))
                        .isEqualTo("yes[RS11-decision, RS11-proposal]"));
        check("Art. 11: without a cause nobody answers and nothing is asked", book -> {
            Decision decision = received().decide(book, THU_2023_05_11);
            assertThat(Seen.found(decision, "accountable")).isEqualTo("-");
            assertThat(Seen.asked(decision)).isEmpty();
            for (String who : WHO) {
                assertThat(Seen.found(decision, who)).isEqualTo("-");
            }
        });
        check("Art. 11, our reading: with cause to supervise it is asked whether rights were harmed", book -> {
            assertThat(Seen.asked(received().claimFact("handling-breach", "yes").decide(book, THU_2023_05_11)))
                    .containsExactly("duty-unperformed[RS11-ask]");
            assertThat(Seen.asked(received().claimFact("handling-breach", "no").decide(book, THU_2023_05_11)))
                    .isEmpty();
            assertThat(Seen.asked(received()
                            .claimFact("handling-breach", "yes")
                            .fact("duty-unperformed", "no")
                            .decide(book, THU_2023_05_11)))
                    .isEmpty();
        });
    }

    private void answers(String name, Scenario scenario, String... expected) {
        check(name, book -> {
            Decision decision = scenario.decide(book, THU_2023_05_11);
            for (int i = 0; i < WHO.length; i++) {
                assertThat(Seen.found(decision, WHO[i])).as(WHO[i]).isEqualTo(expected[i]);
            }
            assertThat(Seen.asked(decision)).noneMatch(asked -> asked.startsWith("fault"));
        });
    }

    private void whoAnswers() {
        answers(
                "Art. 11 para. 2: of a collective fault the objector who was overruled does not answer",
                received().fact("bad-decision", "yes").fact("fault", "collective"),
                "main-leadership[RS11-2-collective]",
                "main-leadership[RS11-2-collective]",
                "important-leadership[RS11-2-collective]",
                "none[RS11-2-collective]",
                "-");
        answers(
                "Art. 11 para. 2: of an individual fault the handler answers directly, the heads as leaders",
                received().fact("claim-ignored", "yes").fact("fault", "individual"),
                "leadership[RS11-2-individual]",
                "leadership[RS11-2-individual]",
                "-",
                "-",
                "direct[RS11-2-individual]");
        for (String fault : new String[] {"collective", "individual"}) {
            answers(
                    "Art. 11 para. 2: without a cause nobody answers, " + fault,
                    received().fact("fault", fault),
                    "-",
                    "-",
                    "-",
                    "-",
                    "-");
        }
        check("Art. 11 para. 2: whose fault it is, is asked", book -> {
            Decision decision = received().fact("other-cause", "yes").decide(book, THU_2023_05_11);
            assertThat(Seen.asked(decision)).contains("fault[RS11-2-ask]");
            for (String who : WHO) {
                assertThat(Seen.found(decision, who)).isEqualTo("-");
            }
        });
    }

    private void measures() {
        check("Arts 12, 13, from memory: the measure is asked for where there is accountability", book -> {
            Scenario scenario = received().fact("bad-decision", "yes").fact("fault", "collective");
            assertThat(Seen.asked(scenario.decide(book.withUnconfirmed(), THU_2023_05_11)))
                    .containsExactly("measure[RS12-measure]");
            assertThat(Seen.asked(
                            scenario.fact("measure", "admonition").decide(book.withUnconfirmed(), THU_2023_05_11)))
                    .isEmpty();
            assertThat(Seen.asked(received().decide(book.withUnconfirmed(), THU_2023_05_11)))
                    .isEmpty();
        });
        check("Arts 12, 13, from memory: after a bulletin the rectification is reported in writing", book -> {
            Scenario scenario = received().decided("bulletin", CITY_BUREAU, THU_2023_05_11);
            assertThat(Seen.owed(scenario.decide(book.withUnconfirmed(), THU_2023_05_11)))
                    .containsExactly("report-rectification RS12-rectify county-bureau  open");
            scenario.done("rectification-report", BUREAU, "2023-05-12");
            assertThat(Seen.owed(scenario.decide(book.withUnconfirmed(), "2023-05-12")))
                    .containsExactly("report-rectification RS12-rectify county-bureau  met 2023-05-12 met");
            assertThat(Seen.owed(received().decide(book.withUnconfirmed(), THU_2023_05_11)))
                    .isEmpty();
        });
    }
}
