package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.CITY_BUREAU;
import static org.petitionrules.rules.Scenario.DISCIPLINE;

import java.util.Collections;
import java.util.List;

/**
 * The clocks of supervision and discipline enforcement (5.2), of the Supervision Law and what belongs to it (5.3), and of
 * clarification (5.4). Wednesday 10 May 2023 + 5 working days = 17 May (11, 12, 15, 16, 17); + 10 = 24 May; + 15 = 31 May.
 */
final class SupervisionChecks {
    private static final String WED_2023_05_10 = "2023-05-10";
    private static final String FIVE = "+5 working days -> 2023-05-17";
    private static final String WED_2023_05_17 = "2023-05-17";
    private static final String THU_2023_05_18 = "2023-05-18";
    private static final String FIFTEEN = "+15 working days -> 2023-05-31";
    private static final String ONE = "+1 month -> 2025-08-08";
    private static final String TWO = "+2 months -> 2025-09-08";
    private static final String AUG_8 = "2025-08-08";
    private static final String AUG_9 = "2025-08-09";
    private static final String SEP_8 = "2025-09-08";
    private static final String SEP_9 = "2025-09-09";
    private static final String ORGANS = "discipline-inspection|?";
    private static final String ACCUSATION = "accusation|?";

    private SupervisionChecks() {}

    /** 12 May + 1 month = 12 June, a Monday; 10 May + 15 working days = 31 May. */
    static List<BookCheck> enforcement() {
        ClockBook book = new ClockBook();
        book.event("Art. 21", "E19-21-clock", DISCIPLINE, "lead-receipt", "2023-05-12")
                .runs("+1 month -> 2023-06-12", "2023-06-12", "2023-06-13")
                .startedBy("lead-receipt")
                .met("disposal-opinion");
        book.event("Art. 22", "E19-22-clock", DISCIPLINE, "lead-receipt", "2023-05-12")
                .given("same-level-member", "yes")
                .undated("+promptly", "2023-05-15")
                .startedBy("lead-receipt")
                .only("same-level-member", "yes")
                .met("upward-report");
        book.event("Art. 28", "E19-28-clock", BUREAU, "inquiry-letter", WED_2023_05_10)
                .runs(FIFTEEN, "2023-05-31", "2023-06-01")
                .startedBy("inquiry-letter")
                .met("inquiry-reply")
                .check("received on 12 May it counts from that day", rules -> {
                    // 12 May + 15 working days = 2 June (15 to 19, 22 to 26, 29 to 2)
                    Scenario scenario = Scenario.unrecorded();
                    ClockBook.start(scenario, "inquiry-letter", BUREAU, WED_2023_05_10);
                    Words.act(scenario, "inquiry-letter-receipt", BUREAU, CITY_BUREAU, "2023-05-12");
                    assertThat(ClockRow.lines(rules, scenario, WED_2023_05_17, "E19-28-clock", BUREAU))
                            .containsExactly(
                                    "E19-28-clock county-bureau c1 2023-05-12 +15 working days -> 2023-06-02 open");
                });
        for (String start : new String[] {"talk", "inquiry-reply-receipt"}) {
            book.event("Art. 30, " + start, "E19-30-clock", DISCIPLINE, start, "2023-05-12")
                    .runs("+1 month -> 2023-06-12", "2023-06-12", "2023-06-13")
                    .startedBy(start)
                    .met("inquiry-report");
        }
        book.inForce("E19-21-clock", "2019-01-01", "2018-12-31", "lead-receipt", DISCIPLINE, Collections.emptyMap());
        return book.checks();
    }

    /** 11 May 2017 + 2 months = 11 July, a Tuesday; + 3 = 11 August, a Friday; + 4 = 11 September, a Monday. */
    static List<BookCheck> inspection() {
        ClockBook book = new ClockBook();
        ClockBookParts.Extension oneMore = new ClockBookParts.Extension("2017-07-03", "head-approved", 0, "");
        ClockRow verification = book.event("Art. 15", "I94-15-clock", DISCIPLINE, "verification-start", "2017-05-11")
                .runs("+2 months -> 2017-07-11", "2017-07-11", "2017-07-12")
                .startedBy("verification-start")
                .met("verification-report");
        ClockBookParts.extendableByAll(
                verification,
                DISCIPLINE,
                oneMore,
                "+2 months -> 2017-07-11",
                "+3 months -> 2017-08-11",
                "2017-08-11",
                "2017-08-12");
        ClockRow investigation = book.event("investigation", "I94-case-clock", DISCIPLINE, "case-filing", "2017-05-11")
                .runs("+3 months -> 2017-08-11", "2017-08-11", "2017-08-12")
                .startedBy("case-filing")
                .met("investigation-report");
        ClockBookParts.extendableByAll(
                investigation,
                DISCIPLINE,
                oneMore,
                "+3 months -> 2017-08-11",
                "+4 months -> 2017-09-11",
                "2017-09-11",
                "2017-09-12");
        book.inForce(
                "I94-15-clock", "1994-12-31", "1994-12-30", "verification-start", DISCIPLINE, Collections.emptyMap());
        book.inForce(
                "I94-15-clock", "2018-12-31", "2019-01-01", "verification-start", DISCIPLINE, Collections.emptyMap());
        return book.checks();
    }

    /** 8 July 2025 + 1 month = 8 August, a Friday; + 2 months = 8 September, a Monday. */
    static List<BookCheck> supervisionLaw() {
        ClockBook book = new ClockBook();
        month(book, "Art. 56", "M24-56-rehearing-window", "decision-service")
                .window()
                .runs(ONE, AUG_8, AUG_9)
                .met("rehearing-request");
        month(book, "Art. 56", "M24-56-rehearing-clock", "rehearing-request")
                .runs(ONE, AUG_8, AUG_9)
                .met("rehearing-decision");
        month(book, "Art. 56", "M24-56-recheck-window", "rehearing-service")
                .window()
                .runs(ONE, AUG_8, AUG_9)
                .met("recheck-request");
        month(book, "Art. 56", "M24-56-recheck-clock", "recheck-request")
                .runs(TWO, SEP_8, SEP_9)
                .met("recheck-decision");
        month(book, "Art. 69", "M24-69-clock", "measure-complaint")
                .runs(ONE, AUG_8, AUG_9)
                .met("complaint-decision");
        month(book, "Art. 69", "M24-69-window", "complaint-service")
                .window()
                .runs(ONE, AUG_8, AUG_9)
                .met("complaint-review-request");
        month(book, "Art. 69", "M24-69-review-clock", "complaint-review-request")
                .runs(TWO, SEP_8, SEP_9)
                .met("complaint-review-decision");
        book.inForce(
                "M24-69-clock", "2025-06-01", "2025-05-31", "measure-complaint", DISCIPLINE, Collections.emptyMap());
        return book.checks();
    }

    private static ClockRow month(ClockBook book, String article, String clock, String start) {
        return book.event(article, clock, DISCIPLINE, start, "2025-07-08");
    }

    static List<BookCheck> supervisionRegulations() {
        ClockBook book = new ClockBook();
        supervision(
                        received(book, "Art. 169", "M21-169-clock", "direct")
                                .given("supervision-jurisdiction", "other-supervisory")
                                .runs(FIVE, WED_2023_05_17, THU_2023_05_18),
                        "direct",
                        "other-supervisory")
                .met("forwarding");
        supervision(
                        received(book, "Art. 171", "M21-171-own-clock", "referred")
                                .undated("+promptly", "2023-05-11"),
                        "referred",
                        "own|?")
                .met("lead-proposal");
        supervision(
                        received(book, "Art. 171", "M21-171-clock", "referred")
                                .given("supervision-jurisdiction", "other-supervisory")
                                .runs(FIVE, WED_2023_05_17, THU_2023_05_18),
                        "referred",
                        "other-supervisory")
                .met("forwarding");
        supervision(
                        received(book, "Art. 171", "M21-171-return-clock", "referred")
                                .given("supervision-jurisdiction", "none")
                                .undated("+promptly", "2023-05-11"),
                        "referred",
                        "none")
                .met("return");
        book.inForce("M21-171-own-clock", "2021-09-20", "2021-09-19", "referred", DISCIPLINE, Collections.emptyMap());
        return book.checks();
    }

    private static ClockRow supervision(ClockRow row, String came, String jurisdiction) {
        return row.bodies(ORGANS)
                .came(came)
                .only("category", ACCUSATION)
                .only("supervision-jurisdiction", jurisdiction);
    }

    static List<BookCheck> sanctions() {
        ClockBook book = new ClockBook();
        book.event("Art. 53", "G20-53-clock", DISCIPLINE, "untrue-finding", WED_2023_05_10)
                .undated("+promptly", "2023-05-11")
                .startedBy("untrue-finding")
                .only("bad-effect", "yes|?")
                .met("clarification");
        book.inForce("G20-53-clock", "2020-12-31", "2020-12-30", "untrue-finding", DISCIPLINE, Collections.emptyMap());
        return book.checks();
    }

    static List<BookCheck> clarification() {
        ClockBook book = new ClockBook();
        book.event("steps", "JL-step-clock", DISCIPLINE, "clarification-step", WED_2023_05_10)
                .runs(FIVE, WED_2023_05_17, THU_2023_05_18)
                .startedBy("clarification-step")
                .met("clarification-step-done");
        book.event("steps", "JL-joint-step-clock", DISCIPLINE, "clarification-joint-step", WED_2023_05_10)
                .runs("+10 working days -> 2023-05-24", "2023-05-24", "2023-05-25")
                .startedBy("clarification-joint-step")
                .met("clarification-joint-step-done");
        book.inForce(
                "JL-step-clock", "2020-12-31", "2020-12-30", "clarification-step", DISCIPLINE, Collections.emptyMap());
        return book.checks();
    }

    private static ClockRow received(ClockBook book, String article, String clock, String came) {
        return book.receipt(article, clock, DISCIPLINE, came, WED_2023_05_10);
    }
}
