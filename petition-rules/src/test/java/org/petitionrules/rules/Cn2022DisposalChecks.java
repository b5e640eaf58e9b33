package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.petitionrules.model.Assessment;
import org.petitionrules.model.Category;
import org.petitionrules.model.FactValue;
import org.petitionrules.rules.decision.Decision;

/**
 * Arts 27 and 32: reasonable is solved, unreasonable is explained, hardship is assisted, and reasonable without legal
 * basis is explained; {@code ?} stands for not recorded.
 */
final class Cn2022DisposalChecks {
    private static final String WED_2023_05_10 = "2023-05-10";
    private static final String THU_2023_05_11 = "2023-05-11";
    private static final String UNKNOWN = "?";
    private static final List<String> OUTCOMES = Arrays.asList("supported", "not-supported", "no-legal-basis", UNKNOWN);

    private final List<BookCheck> checks = new ArrayList<>();

    private Cn2022DisposalChecks() {}

    static List<BookCheck> all() {
        Cn2022DisposalChecks all = new Cn2022DisposalChecks();
        for (String outcome : OUTCOMES) {
            // Art. 32: reasonable but without legal basis is explained; no other outcome takes the solving away.
            boolean basis = !outcome.equals("no-legal-basis");
            all.disposal("reasonable", outcome, basis ? "solve R27-reasonable" : "explain R32-no-basis");
            if (basis) {
                all.disposal("partly-reasonable", outcome, "solve R27-partly", "explain R27-partly");
            } else {
                all.disposal("partly-reasonable", outcome, "explain R32-no-basis");
            }
            all.disposal("not-reasonable", outcome, "explain R27-not");
            all.disposal(UNKNOWN, outcome);
        }
        all.claims();
        all.whatMeets();
        all.limit();
        all.whoAndWhen();
        return all.checks;
    }

    private void check(String name, Consumer<RuleBook> check) {
        checks.add(BookCheck.of(name, check));
    }

    /** What is on record of a claim that the bureau received. */
    private static final class OnRecord {
        private String category = "claim";
        private String assessment = UNKNOWN;
        private String outcome = UNKNOWN;
        private String remit = "own";
        private String otherRoute = "no";
        private String route = UNKNOWN;
        private String hardship = "no";

        Scenario scenario() {
            Scenario scenario = Scenario.unrecorded().anonymous();
            put("remit", remit, scenario);
            put("other-route", otherRoute, scenario);
            put("statutory-route", route, scenario);
            put("hardship", hardship, scenario);
            Arrays.stream(Category.values())
                    .filter(value -> value.code().equals(category))
                    .forEach(value -> scenario.claim("c1", claim -> claim.category(value)));
            Arrays.stream(Assessment.values())
                    .filter(value -> value.code().equals(assessment))
                    .forEach(value -> scenario.claim("c1", claim -> claim.assessment(value)));
            scenario.received("petition", BUREAU, WED_2023_05_10);
            return outcome.equals(UNKNOWN) ? scenario : scenario.opinion(outcome, THU_2023_05_11);
        }

        private static void put(String fact, String value, Scenario scenario) {
            if (!value.equals(UNKNOWN)) {
                scenario.claimFact(fact, value);
            }
        }
    }

    /** The duties for one assessment and outcome, and that they fall away where the article does not apply. */
    private void disposal(String assessment, String outcome, String... duties) {
        String name = "Arts 27, 32: assessment " + assessment + ", outcome " + outcome + ": ";
        String[] asks = assessment.equals(UNKNOWN) ? new String[] {"assessment@c1[R27-assess]"} : new String[0];
        for (String category : new String[] {"claim", UNKNOWN}) {
            owed(
                    name + "category " + category,
                    assessment,
                    outcome,
                    record -> record.category = category,
                    asks,
                    duties);
        }
        for (String category : new String[] {"suggestion", "accusation", "litigation-related"}) {
            owed(
                    name + "not of a " + category,
                    assessment,
                    outcome,
                    record -> record.category = category,
                    new String[0]);
        }
        owed(name + "whose remit is not recorded", assessment, outcome, record -> record.remit = UNKNOWN, asks, duties);
        for (String remit : new String[] {"lower", "outside"}) {
            owed(
                    name + "not by a body it is not for, " + remit,
                    assessment,
                    outcome,
                    record -> record.remit = remit,
                    new String[0]);
        }
        owed(
                name + "other routes not recorded",
                assessment,
                outcome,
                record -> record.otherRoute = UNKNOWN,
                asks,
                duties);
        for (String route : new String[] {"litigation", "arbitration", "party-appeal", "administrative", "duty"}) {
            owed(
                    name + "not where it is led into another route, " + route,
                    assessment,
                    outcome,
                    record -> {
                        record.otherRoute = UNKNOWN;
                        record.route = route;
                    },
                    new String[0]);
        }
        owed(
                name + "another route that nobody named takes nothing away",
                assessment,
                outcome,
                record -> record.otherRoute = "yes",
                asks,
                duties);
        owed(
                name + "nor one that the records contradict",
                assessment,
                outcome,
                record -> record.route = "litigation",
                asks,
                duties);
        owed(
                name + "where the petition procedure is the route",
                assessment,
                outcome,
                record -> record.route = "petition",
                asks,
                duties);
        String[] andHardship = Arrays.copyOf(asks, asks.length + 1);
        andHardship[asks.length] = "hardship@c1[R27-hardship-ask]";
        owed(
                name + "hardship not recorded is asked for",
                assessment,
                outcome,
                record -> record.hardship = UNKNOWN,
                andHardship,
                duties);
        String[] withHelp = Arrays.copyOf(duties, duties.length + 1);
        withHelp[duties.length] = "assist R27-hardship";
        owed(name + "and hardship", assessment, outcome, record -> record.hardship = "yes", asks, withHelp);
    }

    private void owed(
            String name,
            String assessment,
            String outcome,
            Consumer<OnRecord> change,
            String[] asks,
            String... duties) {
        check(name, book -> {
            OnRecord record = new OnRecord();
            record.assessment = assessment;
            record.outcome = outcome;
            change.accept(record);
            Decision decision = record.scenario().decide(book, THU_2023_05_11);
            List<String> expected = new ArrayList<>();
            for (String duty : duties) {
                expected.add(duty + " county-bureau c1 open");
            }
            List<String> seen = Seen.owed(decision);
            // A suggestion is studied (Art. 29), a claim led elsewhere (Art. 31), what is supported carried out (Art.
            // 32).
            seen.removeIf(text -> text.contains("-clock")
                    || text.contains("R29-study")
                    || text.contains(" A31-")
                    || text.contains("R32-execute"));
            assertThat(seen).isEqualTo(expected);
            List<String> asked = Seen.asked(decision);
            asked.removeIf(text -> text.contains("[R23-") || text.contains("[A31-"));
            assertThat(asked).isEqualTo(Arrays.asList(asks));
        });
    }

    private void claims() {
        check(
                "Art. 27: hardship is assisted whatever the claim is, whoever it is for, and beside another route",
                book -> {
                    for (String category : new String[] {"suggestion", "accusation", "litigation-related", UNKNOWN}) {
                        for (String remit : new String[] {"lower", "outside", UNKNOWN}) {
                            for (String route : new String[] {"yes", "no", UNKNOWN}) {
                                OnRecord record = new OnRecord();
                                record.category = category;
                                record.remit = remit;
                                record.otherRoute = route;
                                record.hardship = "yes";
                                assertThat(Seen.obligations(record.scenario().decide(book, THU_2023_05_11), "assist"))
                                        .containsExactly("R27-hardship county-bureau c1 open");
                            }
                        }
                    }
                });
        check("Art. 27: claim by claim", book -> {
            Decision decision = Scenario.of(Category.CLAIM)
                    .anonymous()
                    .claim("c1", claim -> claim.assessment(Assessment.REASONABLE))
                    .claim(
                            "c2",
                            claim -> claim.category(Category.CLAIM)
                                    .assessment(Assessment.NOT_REASONABLE)
                                    .putFacts("hardship", FactValue.code("yes")))
                    .received("petition", BUREAU, WED_2023_05_10)
                    .done("explanation", BUREAU, THU_2023_05_11, "c2")
                    .decide(book, THU_2023_05_11);
            assertThat(Seen.owed(decision))
                    .containsExactly(
                            "solve R27-reasonable county-bureau c1 open",
                            "explain R27-not county-bureau c2 met 2023-05-11 met",
                            "assist R27-hardship county-bureau c2 open");
        });
        check("Art. 27: an assessment found later prevails over the one taken in", book -> {
            Scenario scenario = Scenario.of(Category.CLAIM)
                    .anonymous()
                    .claim("c1", claim -> claim.assessment(Assessment.REASONABLE))
                    .received("petition", BUREAU, WED_2023_05_10)
                    .recorded(
                            "finding",
                            BUREAU,
                            THU_2023_05_11,
                            event -> event.putFacts("assessment", FactValue.code("not-reasonable")));
            assertThat(Seen.owed(scenario.decide(book, WED_2023_05_10)))
                    .containsExactly("solve R27-reasonable county-bureau c1 open");
            assertThat(Seen.owed(scenario.decide(book, THU_2023_05_11)))
                    .containsExactly("explain R27-not county-bureau c1 open");
        });
        check("Art. 32: the latest opinion is the one that counts", book -> {
            Scenario scenario = Scenario.of(Category.CLAIM)
                    .anonymous()
                    .claim("c1", claim -> claim.assessment(Assessment.REASONABLE))
                    .received("petition", BUREAU, WED_2023_05_10)
                    .opinion("no-legal-basis", WED_2023_05_10)
                    .opinion("supported", THU_2023_05_11);
            assertThat(Seen.owed(scenario.decide(book, THU_2023_05_11)))
                    .containsExactly(
                            "solve R27-reasonable county-bureau c1 open", "execute R32-execute county-bureau c1 open");
        });
    }

    private void whatMeets() {
        met("solve R27-reasonable", "solution", "reasonable", UNKNOWN, "no");
        met("explain R27-not", "explanation", "not-reasonable", UNKNOWN, "no");
        met("explain R32-no-basis", "explanation", "reasonable", "no-legal-basis", "no");
        met("assist R27-hardship", "assistance", UNKNOWN, UNKNOWN, "yes");
        check("Art. 27: a problem that came back is to be solved again", book -> {
            OnRecord record = new OnRecord();
            record.assessment = "reasonable";
            Scenario scenario = record.scenario()
                    .done("solution", BUREAU, THU_2023_05_11)
                    .recorded("recurrence", BUREAU, "2023-05-15", event -> {});
            assertThat(Seen.obligations(scenario.decide(book, "2023-05-14"), "solve"))
                    .containsExactly("R27-reasonable county-bureau c1 met 2023-05-11 met");
            assertThat(Seen.obligations(scenario.decide(book, "2023-05-15"), "solve"))
                    .containsExactly("R27-reasonable county-bureau c1 open");
            scenario.done("solution", BUREAU, "2023-05-17");
            assertThat(Seen.obligations(scenario.decide(book, "2023-05-17"), "solve"))
                    .containsExactly("R27-reasonable county-bureau c1 met 2023-05-17 met");
        });
    }

    private void met(String duty, String kind, String assessment, String outcome, String hardship) {
        for (String act : new String[] {"solution", "explanation", "assistance", "execution", "handling-step"}) {
            boolean met = act.equals(kind);
            check("Art. 27: " + duty + (met ? " is met by " : " is not met by ") + act, book -> {
                OnRecord record = new OnRecord();
                record.assessment = assessment;
                record.outcome = outcome;
                record.hardship = hardship;
                assertThat(Seen.owed(record.scenario()
                                .done(act, BUREAU, THU_2023_05_11)
                                .decide(book, THU_2023_05_11)))
                        .contains(duty + " county-bureau c1" + (met ? " met 2023-05-11 met" : " open"));
            });
        }
    }

    /** Accepted on 12 May: 12 May + 60 days = 11 July is also the last day to solve. */
    private void limit() {
        OnRecord record = new OnRecord();
        record.assessment = "partly-reasonable";
        record.hardship = "yes";
        Scenario open = record.scenario().decided("acceptance", BUREAU, "2023-05-12");
        check("Arts 27, 34: solved within the limit of the matter; explaining and assisting have no date", book -> {
            assertThat(disposalOf(open, book, "2023-07-11"))
                    .containsExactly(
                            "solve R27-partly county-bureau c1 -> 2023-07-11 open",
                            "explain R27-partly county-bureau c1 open",
                            "assist R27-hardship county-bureau c1 open");
            assertThat(disposalOf(open, book, "2023-07-12"))
                    .containsExactly(
                            "solve R27-partly county-bureau c1 -> 2023-07-11 overdue",
                            "explain R27-partly county-bureau c1 open",
                            "assist R27-hardship county-bureau c1 open");
        });
        check("Arts 27, 34: solved on the last day, and on the day after", book -> {
            for (String[] day : new String[][] {{"2023-07-11", "met"}, {"2023-07-12", "met-late"}}) {
                assertThat(Seen.obligations(
                                record.scenario()
                                        .decided("acceptance", BUREAU, "2023-05-12")
                                        .done("solution", BUREAU, day[0])
                                        .decide(book, "2023-07-12"),
                                "solve"))
                        .containsExactly("R27-partly county-bureau c1 -> 2023-07-11 met " + day[0] + " " + day[1]);
            }
        });
        check(
                "Arts 27, 34, A1: with no acceptance on record the presumed limit is the limit",
                book ->
                        // 10 May + 15 days = 25 May; 25 May + 60 days = 24 July
                        assertThat(disposalOf(record.scenario(), book, "2023-05-26"))
                                .contains("solve R27-partly county-bureau c1 -> 2023-07-24 open"));
        check(
                "Arts 27, 34: an extension that has effect extends the solving too",
                book ->
                        // 11 July + 30 days = 10 August
                        assertThat(disposalOf(
                                        record.scenario()
                                                .decided("acceptance", BUREAU, "2023-05-12")
                                                .extended(
                                                        "2023-07-03",
                                                        event -> event.putFacts("complex", FactValue.code("yes"))
                                                                .putFacts("head-approved", FactValue.code("yes"))
                                                                .putFacts("extension-days", FactValue.number(30)))
                                                .served("extension-notice", BUREAU, "2023-07-04"),
                                        book,
                                        "2023-07-12"))
                                .contains("solve R27-partly county-bureau c1 -> 2023-08-10 open"));
    }

    private static List<String> disposalOf(Scenario scenario, RuleBook book, String asOf) {
        List<String> seen = Seen.owed(scenario.decide(book, asOf));
        seen.removeIf(text -> text.contains("-clock"));
        return seen;
    }

    private void whoAndWhen() {
        check("Arts 22 to 34: who owes what, and when", book -> {
            OnRecord record = new OnRecord();
            record.assessment = "partly-reasonable";
            record.hardship = "yes";
            List<String> seen = new ArrayList<>();
            Scenario scenario = record.scenario()
                    .petition(petition -> petition.identityDisclosure(Optional.empty()))
                    .received("petition", Scenario.OFFICE, THU_2023_05_11)
                    .receivedFrom(Scenario.OFFICE, Scenario.POLICE, THU_2023_05_11)
                    .recorded(
                            "finding",
                            Scenario.POLICE,
                            THU_2023_05_11,
                            event -> event.putFacts("remit", FactValue.code("outside")))
                    .receivedFrom(Scenario.OFFICE, Scenario.DISCIPLINE, THU_2023_05_11)
                    .received("petition", Scenario.OTHER_BUREAU, THU_2023_05_11)
                    .recorded(
                            "finding",
                            Scenario.OTHER_BUREAU,
                            THU_2023_05_11,
                            event -> event.putFacts("remit", FactValue.code("lower")))
                    .decided("acceptance", BUREAU, THU_2023_05_11);
            scenario.decide(book, THU_2023_05_11)
                    .obligations()
                    .forEach(owed -> seen.add(owed.duty().id() + " "
                            + owed.duty().owedBy().id() + " "
                            + owed.duty().timing().code() + " "
                            + owed.owedBy().map(Object::toString).orElse("-")));
            assertThat(seen)
                    .containsExactlyInAnyOrder(
                            "route petition-office clock county-petition-office",
                            "notify receiver clock county-bureau",
                            "tell-where receiver clock county-other-bureau",
                            "object receiver clock county-police",
                            "notify receiver clock county-police",
                            "notify receiver clock county-discipline",
                            "conclude handler clock county-bureau",
                            "reply handler clock county-bureau",
                            "solve handler within-limit county-bureau",
                            "explain handler promptly county-bureau",
                            "assist handler promptly county-bureau");
        });
        check("Art. 32: nothing is owed on a matter of which nothing is recorded and nobody received", book -> {
            Decision decision = Scenario.unrecorded().decide(book, THU_2023_05_11);
            assertThat(Seen.owed(decision)).isEqualTo(Collections.emptyList());
            assertThat(Seen.asked(decision))
                    .containsExactly("holder@c1[R22-0]", "assessment@c1[R27-assess]", "hardship@c1[R27-hardship-ask]");
        });
    }
}
