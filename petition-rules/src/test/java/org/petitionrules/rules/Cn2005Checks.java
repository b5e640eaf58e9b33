package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.CITY_BUREAU;
import static org.petitionrules.rules.Scenario.OFFICE;
import static org.petitionrules.rules.Scenario.POLICE;
import static org.petitionrules.rules.Scenario.STRANGER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The clocks of the Regulations of 2005, in force from 1 May 2005 to 30 April 2022. Wednesday 15 May 2019 + 15 days =
 * 30 May, a Thursday; + 30 days = 14 June, a Friday; Friday 17 May + 60 days = 16 July, a Tuesday (14 in May, 30 in June,
 * 16 in July); + 90 days = 15 August, a Thursday.
 */
final class Cn2005Checks {
    private static final String WED_2019_05_15 = "2019-05-15";
    private static final String THU_2019_05_30 = "2019-05-30";
    private static final String FRI_2019_05_31 = "2019-05-31";
    private static final String FIFTEEN = "+15 days -> 2019-05-30";
    private static final String THIRTY = "+30 days -> 2019-06-14";
    private static final String FRI_2019_06_14 = "2019-06-14";
    private static final String SAT_2019_06_15 = "2019-06-15";
    private static final String ADMINISTRATIVE = "general|political-legal|?";

    private Cn2005Checks() {}

    static List<BookCheck> all() {
        ClockBook book = new ClockBook();
        receipts(book);
        conclusion(book);
        reviews(book);
        proposal(book);
        validity(book);
        List<BookCheck> checks = new ArrayList<>(book.checks());
        checks.addAll(BodiesChecks.in2005());
        checks.addAll(RecusalChecks.in2005());
        checks.addAll(DutiesChecks.in2005());
        checks.addAll(AcceptanceChecks.of2005());
        checks.addAll(InstrumentChecks.opinion2005());
        return checks;
    }

    private static void receipts(ClockBook book) {
        book.receipt("Art. 21 para. 1", "R05-21-1-clock", OFFICE, "any", WED_2019_05_15)
                .runs(FIFTEEN, THU_2019_05_30, FRI_2019_05_31)
                .bodies("petition-office|?")
                .came("any")
                .met("forwarding", "assignment", "destination-notice", "acceptance", "non-acceptance");
        decide(book, "Art. 21 para. 2", "R05-21-2", "referred");
        decide(book, "Art. 22", "R05-22", "direct");
        book.receipt("Arts 26, 27", "R05-26-clock", BUREAU, "any", WED_2019_05_15)
                .given("major-urgent", "yes")
                .undated("+at once", "2019-05-16")
                .bodies("petition-office|general|discipline-inspection|political-legal|?")
                .came("any")
                .only("major-urgent", "yes")
                .met("urgent-report");
    }

    private static void decide(ClockBook book, String article, String clock, String came) {
        ClockRow decision = book.receipt(article, clock + "-clock", BUREAU, came, WED_2019_05_15)
                .runs(FIFTEEN, THU_2019_05_30, FRI_2019_05_31)
                .bodies(ADMINISTRATIVE)
                .came(came)
                .only("remit", "own|?")
                .met("acceptance", "non-acceptance");
        ClockRow notice = book.receipt(article, clock + "-notice-clock", BUREAU, came, WED_2019_05_15)
                .runs(FIFTEEN, THU_2019_05_30, FRI_2019_05_31)
                .bodies(ADMINISTRATIVE)
                .came(came)
                .only("remit", "own|?")
                .only("contact-clear", "yes|?")
                .only("identity", "real-name|?")
                .met("acceptance-notice", "non-acceptance-notice");
        if (came.equals("referred")) {
            decision.endedByConsent();
            notice.endedByConsent();
        }
    }

    private static void conclusion(ClockBook book) {
        ClockRow row = book.event("Art. 33", "R05-33-clock", BUREAU, "acceptance", "2019-05-17")
                .runs("+60 days -> 2019-07-16", "2019-07-16", "2019-07-17")
                .startedBy("acceptance")
                .only("other-route", "no|?")
                .met("opinion");
        ClockBookParts.extendable(
                row,
                BUREAU,
                new ClockBookParts.Extension("2019-07-01", "complex|head-approved", 30, "extension-notice"),
                "+60 days -> 2019-07-16",
                "+90 days -> 2019-08-15",
                "2019-08-15",
                "2019-08-16",
                "+89 days -> 2019-08-14");
        // 15 May + 15 days = 30 May; + 60 days = 29 July, a Monday (1 day in May, 30 in June, 29 in July)
        ClockBookParts.presumed(
                book,
                "Art. 33",
                "R05-33-clock",
                Arrays.asList(BUREAU, POLICE, STRANGER),
                WED_2019_05_15,
                THU_2019_05_30,
                "+60 days -> 2019-07-29",
                FRI_2019_05_31);
    }

    private static void reviews(ClockBook book) {
        window(book, "Art. 34", "R05-34-window", "opinion-service", "review-request");
        window(book, "Art. 35", "R05-35-window", "review-service", "re-examination-request");
        answer(book, "Art. 34", "R05-34-clock", "review-request", "review-opinion", false);
        answer(book, "Art. 34", "R05-34-reply-clock", "review-request", "review-service", false)
                .only("contact-clear", "yes|?")
                .only("identity", "real-name|?");
        answer(book, "Art. 35", "R05-35-clock", "re-examination-request", "re-examination-opinion", true);
    }

    private static void window(ClockBook book, String article, String clock, String opens, String uses) {
        book.event(article, clock, CITY_BUREAU, opens, WED_2019_05_15)
                .window()
                .runs(THIRTY, FRI_2019_06_14, SAT_2019_06_15)
                .startedBy(opens)
                .met(uses);
    }

    private static ClockRow answer(
            ClockBook book, String article, String clock, String request, String answer, boolean pauses) {
        return book.event(article, clock, CITY_BUREAU, request, WED_2019_05_15)
                .runs(THIRTY, FRI_2019_06_14, SAT_2019_06_15)
                .startedBy(request)
                // 15 May + 30 days = 14 June; 22 to 24 May do not count: 17 June, a Monday
                .then(
                        pauses ? "a hearing of three days does not count" : "a hearing changes nothing",
                        scenario -> scenario.done("hearing-opened", CITY_BUREAU, "2019-05-22")
                                .done("hearing-closed", CITY_BUREAU, "2019-05-24"),
                        "2019-06-03",
                        pauses ? "+30 days -> 2019-06-17 open" : THIRTY + " open")
                .met(answer);
    }

    private static void proposal(ClockBook book) {
        book.event("Art. 36", "R05-36-clock", BUREAU, "improvement-proposal", WED_2019_05_15)
                .runs(THIRTY, FRI_2019_06_14, SAT_2019_06_15)
                .startedBy("improvement-proposal")
                .met("proposal-answer")
                .check("received on 17 May it counts from that day", rules -> {
                    // 17 May + 30 days = 16 June, a Sunday, so Monday 17 June
                    Scenario scenario = Scenario.unrecorded();
                    ClockBook.start(scenario, "improvement-proposal", BUREAU, WED_2019_05_15);
                    Words.act(scenario, "proposal-receipt", BUREAU, CITY_BUREAU, "2019-05-17");
                    assertThat(ClockRow.lines(rules, scenario, "2019-06-03", "R05-36-clock", BUREAU))
                            .containsExactly("R05-36-clock " + BUREAU
                                    + " c1 2019-05-17 +30 days -> 2019-06-17 (2019-06-16) open");
                })
                .check("received, the making of it not on record", rules -> {
                    Scenario scenario = Scenario.unrecorded();
                    Words.act(scenario, "proposal-receipt", BUREAU, CITY_BUREAU, WED_2019_05_15);
                    assertThat(ClockRow.lines(rules, scenario, SAT_2019_06_15, "R05-36-clock", BUREAU))
                            .containsExactly("R05-36-clock " + BUREAU + " c1 2019-05-15 " + THIRTY + " overdue");
                });
    }

    private static void validity(ClockBook book) {
        book.inForce("R05-21-1-clock", "2005-05-01", "2005-04-30", "direct", OFFICE, Collections.emptyMap());
        book.inForce("R05-21-1-clock", "2022-04-30", "2022-05-01", "direct", OFFICE, Collections.emptyMap());
    }
}
