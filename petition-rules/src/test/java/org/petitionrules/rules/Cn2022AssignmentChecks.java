package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.OFFICE;
import static org.petitionrules.rules.Scenario.OTHER_BUREAU;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.petitionrules.model.Category;
import org.petitionrules.rules.book.Confidence;
import org.petitionrules.rules.decision.Decision;

/** What Art. 22 asks of major or urgent matters and of assignments, worked by hand from its first paragraph. */
final class Cn2022AssignmentChecks {
    private final List<BookCheck> checks = new ArrayList<>();

    private Cn2022AssignmentChecks() {}

    static List<BookCheck> all() {
        Cn2022AssignmentChecks all = new Cn2022AssignmentChecks();
        all.major();
        all.assignments();
        all.joined();
        return all.checks;
    }

    private void check(String name, Consumer<RuleBook> check) {
        checks.add(BookCheck.of(name, check));
    }

    private static Scenario atOffice() {
        return Scenario.unrecorded()
                .claim("c1", claim -> claim.category(Category.SUGGESTION))
                .claimFact("remit", "own")
                .claimFact("hardship", "no")
                .claimFact("needs-result", "no")
                .received("petition", OFFICE, "2023-05-10");
    }

    private void major() {
        check("Art. 22(1): a major or urgent matter is proposed upward by the petition office, promptly", book -> {
            Decision decision = atOffice().fact("major-urgent", "yes").decide(book, "2023-05-11");
            assertThat(Seen.obligations(decision, "propose"))
                    .containsExactly("R22-1-major county-petition-office  open");
            assertThat(Seen.asked(decision)).isEmpty();
        });
        check(
                "Art. 22(1): the proposal on record meets it",
                book -> assertThat(Seen.obligations(
                                atOffice()
                                        .fact("major-urgent", "yes")
                                        .done("committee-proposal", OFFICE, "2023-05-12")
                                        .decide(book, "2023-05-13"),
                                "propose"))
                        .containsExactly("R22-1-major county-petition-office  met 2023-05-12 met"));
        check("Art. 22(1): one that is neither is not proposed, and nothing is asked", book -> {
            Decision decision = atOffice().fact("major-urgent", "no").decide(book, "2023-05-11");
            assertThat(Seen.obligations(decision, "propose")).isEmpty();
            assertThat(Seen.asked(decision)).isEmpty();
        });
        check("Art. 22(1): what nobody recorded is asked for", book -> {
            Decision decision = atOffice().decide(book, "2023-05-11");
            assertThat(Seen.obligations(decision, "propose")).isEmpty();
            assertThat(Seen.asked(decision)).containsExactly("major-urgent[R22-1-major-ask]");
        });
        check("Art. 22(1) binds petition offices, not other bodies", book -> {
            Scenario scenario = Scenario.unrecorded()
                    .claim("c1", claim -> claim.category(Category.SUGGESTION))
                    .claimFact("remit", "own")
                    .claimFact("hardship", "no")
                    .received("petition", BUREAU, "2023-05-10");
            assertThat(Seen.asked(scenario.decide(book, "2023-05-11"))).isEmpty();
            assertThat(Seen.obligations(scenario.fact("major-urgent", "yes").decide(book, "2023-05-11"), "propose"))
                    .isEmpty();
        });
    }

    private void assignments() {
        // The office wants the result by 30 June; 30 June is the last day.
        check("Art. 22(3): the assigned body reports the result by the day that was set", book -> {
            Scenario scenario = assigned("2023-06-30");
            assertThat(Seen.obligations(scenario.decide(book, "2023-06-30"), "report-result"))
                    .containsExactly(
                            "R22-1-result-clock county-bureau c1 2023-05-12 +set to 2023-06-30 -> 2023-06-30 open");
            assertThat(Seen.obligations(scenario.decide(book, "2023-07-01"), "report-result"))
                    .containsExactly(
                            "R22-1-result-clock county-bureau c1 2023-05-12 +set to 2023-06-30 -> 2023-06-30 overdue");
        });
        check("Art. 22(3): the result reported meets it, late when late", book -> {
            assertThat(Seen.obligations(
                            assigned("2023-06-30")
                                    .done("result-report", BUREAU, "2023-06-30")
                                    .decide(book, "2023-07-02"),
                            "report-result"))
                    .containsExactly("R22-1-result-clock county-bureau c1 2023-05-12 +set to 2023-06-30 -> 2023-06-30"
                            + " met 2023-06-30 met");
            assertThat(Seen.obligations(
                            assigned("2023-06-30")
                                    .done("result-report", BUREAU, "2023-07-01")
                                    .decide(book, "2023-07-02"),
                            "report-result"))
                    .containsExactly("R22-1-result-clock county-bureau c1 2023-05-12 +set to 2023-06-30 -> 2023-06-30"
                            + " met 2023-07-01 met-late");
        });
        check(
                "Art. 22(3): a report by a body that never held the matter does not meet it",
                book -> assertThat(Seen.obligations(
                                assigned("2023-06-30")
                                        .done("result-report", OTHER_BUREAU, "2023-06-20")
                                        .decide(book, "2023-06-21"),
                                "report-result"))
                        .containsExactly(
                                "R22-1-result-clock county-bureau c1 2023-05-12 +set to 2023-06-30 -> 2023-06-30 open"));
        check("Art. 22(3): an assignment that sets no day is irregular, and the result is owed all the same", book -> {
            Decision decision = assigned("").decide(book, "2023-07-01");
            assertThat(Seen.obligations(decision, "report-result"))
                    .containsExactly("R22-1-result-clock county-bureau c1 2023-05-12 +to be set, not on record open");
            assertThat(decision.irregularities().toString()).contains("/history/1/resultDueOn");
        });
        check("Art. 22(3): a day set before the assignment itself is irregular", book -> {
            Decision before = assigned("2023-05-11").decide(book, "2023-05-16");
            assertThat(Seen.obligations(before, "report-result"))
                    .containsExactly(
                            "R22-1-result-clock county-bureau c1 2023-05-12 +set to 2023-05-11 -> 2023-05-11 overdue");
            assertThat(Seen.irregularities(before)).containsExactly("/history/1/resultDueOn clock.period-set-before");
            assertThat(Seen.irregularities(assigned("2023-05-12").decide(book, "2023-05-16")))
                    .isEmpty();
        });
        check(
                "Art. 22(2): forwarding wants no result reported",
                book -> assertThat(Seen.obligations(
                                atOffice()
                                        .moved("forwarding", OFFICE, BUREAU, "2023-05-12")
                                        .decide(book, "2023-07-01"),
                                "report-result"))
                        .isEmpty());
    }

    /** A16: a claim, so that the sixty days run too; accepted on 1 June: 1 June + 60 days = 31 July, a Monday. */
    private static Scenario assignedClaim(String resultDueOn) {
        return assigned(resultDueOn)
                .claim("c1", claim -> claim.category(Category.CLAIM))
                .decided("acceptance", BUREAU, "2023-06-01");
    }

    private void joined() {
        String result = "R22-1-result-clock county-bureau c1 2023-05-12 +set to ";
        String joined = "R22-1-result-clock,R34-clock county-bureau c1 2023-05-12 +set to ";
        String conclude = "R34-clock county-bureau c1 2023-06-01 +60 days -> 2023-07-31 ";
        check(
                "A16: the result is due on the day that was set where that is earlier, the opinion keeps its own",
                book -> {
                    Decision decision = assignedClaim("2023-06-30").decide(book, "2023-07-03");
                    assertThat(Seen.obligations(decision, "report-result"))
                            .containsExactly(result + "2023-06-30 -> 2023-06-30 overdue");
                    assertThat(Seen.obligations(decision, "conclude")).containsExactly(conclude + "open");
                });
        check("A16: at the end of the sixty days where the day that was set is later", book -> {
            Decision decision = assignedClaim("2023-08-31").decide(book, "2023-07-31");
            assertThat(Seen.obligations(decision, "report-result"))
                    .containsExactly(joined + "2023-08-31 -> 2023-07-31 open");
            assertThat(Seen.obligations(decision, "conclude")).containsExactly(conclude + "open");
            assertThat(Seen.obligations(assignedClaim("2023-08-31").decide(book, "2023-08-01"), "report-result"))
                    .containsExactly(joined + "2023-08-31 -> 2023-07-31 overdue");
        });
        check(
                "A16: on the very day of the sixty days the day that was set stands",
                book -> assertThat(Seen.obligations(
                                assignedClaim("2023-07-31").decide(book, "2023-07-31"), "report-result"))
                        .containsExactly(result + "2023-07-31 -> 2023-07-31 open"));
        check("A16: where no day was set it is due with the sixty days, and that none was set is told", book -> {
            Decision decision = assignedClaim("").decide(book, "2023-08-01");
            assertThat(Seen.obligations(decision, "report-result"))
                    .containsExactly(
                            "R22-1-result-clock,R34-clock county-bureau c1 2023-05-12 +to be set, not on record"
                                    + " -> 2023-07-31 overdue");
            assertThat(Seen.irregularities(decision)).containsExactly("/history/1/resultDueOn clock.no-period-set");
        });
        check("A16: before acceptance it goes by the sixty days as presumed", book -> {
            // Received on 15 May: 15 May + 15 days = 30 May; 30 May + 60 days = 29 July, a Saturday, so Monday 31 July
            Decision decision = assigned("2023-08-31")
                    .claim("c1", claim -> claim.category(Category.CLAIM))
                    .decide(book, "2023-06-01");
            assertThat(Seen.obligations(decision, "report-result"))
                    .containsExactly(joined + "2023-08-31 -> 2023-07-31 (2023-07-29) open");
        });
        check("A16: sixty days that had passed unmet before it was assigned still come first", book -> {
            Scenario scenario = atOffice()
                    .claim("c1", claim -> claim.category(Category.CLAIM))
                    .decided("acceptance", OFFICE, "2023-05-11")
                    // 11 May + 60 days = Monday 10 July, and no opinion: the result is owed at once.
                    .assigned(OFFICE, BUREAU, "2023-07-11", "2023-08-31");
            assertThat(Seen.obligations(scenario.decide(book, "2023-07-12"), "report-result"))
                    .containsExactly("R22-1-result-clock,R34-clock county-bureau c1 2023-07-11 +set to 2023-08-31"
                            + " -> 2023-07-10 overdue");
        });
        check("A16: sixty days that were met before it was assigned limit nothing", book -> {
            Scenario scenario = atOffice()
                    .claim("c1", claim -> claim.category(Category.CLAIM))
                    .decided("acceptance", OFFICE, "2023-05-11")
                    .decided("opinion", OFFICE, "2023-06-30")
                    .assigned(OFFICE, BUREAU, "2023-07-11", "2023-08-31");
            assertThat(Seen.obligations(scenario.decide(book, "2023-07-12"), "report-result"))
                    .containsExactly(
                            "R22-1-result-clock county-bureau c1 2023-07-11 +set to 2023-08-31 -> 2023-08-31 open");
        });
        check(
                "A16: that the earlier of the two counts is a reading of ours, and says so",
                book -> assertThat(assignedClaim("2023-08-31")
                                .decide(book, "2023-06-02")
                                .obligations())
                        .filteredOn(owed -> owed.duty().id().equals("report-result"))
                        .singleElement()
                        .satisfies(owed -> assertThat(
                                        owed.rules().get(0).provision().confidence())
                                .isEqualTo(Confidence.I)));
    }

    private static Scenario assigned(String resultDueOn) {
        return atOffice()
                .fact("major-urgent", "no")
                .assigned(OFFICE, BUREAU, "2023-05-12", resultDueOn)
                .receivedFrom(OFFICE, BUREAU, "2023-05-15");
    }
}
