package org.petitionrules.rules;

import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.DISCIPLINE;
import static org.petitionrules.rules.Scenario.OFFICE;
import static org.petitionrules.rules.Scenario.POLICE;
import static org.petitionrules.rules.Scenario.STRANGER;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The clocks of Beijing, Shanghai and Shandong (7.1, 7.2). Wednesday 10 May 2023 + 15 days = 25 May, a Thursday; + 5 working days = 17 May
 * (11, 12, 15, 16, 17); Friday 12 May + 60 days = 11 July, a Tuesday (19 days in May, 30 in June, 11 in July); + 90 days =
 * 10 August, a Thursday.
 */
final class ProvinceChecks {
    private static final String WED_2023_05_10 = "2023-05-10";
    private static final String FRI_2023_05_12 = "2023-05-12";
    private static final String FIFTEEN = "+15 days -> 2023-05-25";
    private static final String THU_2023_05_25 = "2023-05-25";
    private static final String FRI_2023_05_26 = "2023-05-26";
    private static final String FIVE_WORKING = "+5 working days -> 2023-05-17";
    private static final String WED_2023_05_17 = "2023-05-17";
    private static final String THU_2023_05_18 = "2023-05-18";
    private static final String OFFICES = "petition-office|?";
    private static final String HANDLERS = "general|discipline-inspection|political-legal|?";
    private static final List<String> BODIES = Arrays.asList(BUREAU, DISCIPLINE, POLICE, STRANGER);
    private static final ClockBookParts.Extension THIRTY_MORE =
            new ClockBookParts.Extension("2023-06-26", "complex|head-approved", 30, "extension-notice");
    private static final String[] ROUTED = {
        "forwarding", "assignment", "destination-notice", "acceptance", "non-acceptance"
    };

    private ProvinceChecks() {}

    private static void route(ClockBook book, String article, String clock) {
        book.receipt(article, clock, OFFICE, "any", WED_2023_05_10)
                .runs(FIFTEEN, THU_2023_05_25, FRI_2023_05_26)
                .bodies(OFFICES)
                .came("any")
                .met(ROUTED);
    }

    /** The decision on acceptance, and telling it to a petitioner who can be told. */
    static void decide(
            ClockBook book,
            String article,
            String clock,
            String came,
            String bodies,
            String run,
            String last,
            String after) {
        ClockRow decision = book.receipt(article, clock + "-clock", BUREAU, came, WED_2023_05_10)
                .runs(run, last, after)
                .bodies(bodies)
                .came(came)
                .only("remit", "own|?")
                .met("acceptance", "non-acceptance");
        ClockRow notice = book.receipt(article, clock + "-notice-clock", BUREAU, came, WED_2023_05_10)
                .runs(run, last, after)
                .bodies(bodies)
                .came(came)
                .only("remit", "own|?")
                .only("contact-clear", "yes|?")
                .only("identity", "real-name|?")
                .met("acceptance-notice", "non-acceptance-notice");
        if (!came.equals("direct")) {
            decision.endedByConsent();
            notice.endedByConsent();
        }
    }

    private static void sixtyDays(ClockBook book, String article, String clock) {
        ClockRow row = book.event(article, clock, BUREAU, "acceptance", FRI_2023_05_12)
                .runs("+60 days -> 2023-07-11", "2023-07-11", "2023-07-12")
                .startedBy("acceptance")
                .met("opinion");
        ClockBookParts.extendable(
                row,
                BUREAU,
                THIRTY_MORE,
                "+60 days -> 2023-07-11",
                "+90 days -> 2023-08-10",
                "2023-08-10",
                "2023-08-11",
                "+89 days -> 2023-08-09");
        // 10 May + 15 days = 25 May; + 60 days = 24 July, a Monday (6 days in May, 30 in June, 24 in July)
        ClockBookParts.presumed(
                book, article, clock, BODIES, WED_2023_05_10, THU_2023_05_25, "+60 days -> 2023-07-24", FRI_2023_05_26);
    }

    private static void assigned(ClockBook book, String article, String clock, String kind) {
        book.specified(article, clock, BUREAU, kind, WED_2023_05_10, "2023-06-20")
                .runs("+set to 2023-06-20 -> 2023-06-20", "2023-06-20", "2023-06-21")
                .met(kind.equals("assignment") ? "result-report" : "proposal-answer")
                .startedBy(kind);
    }

    static List<BookCheck> beijing() {
        ClockBook book = new ClockBook();
        route(book, "Art. 34", "BJ-34-clock");
        decide(book, "Art. 35", "BJ-35", "any", HANDLERS, FIFTEEN, THU_2023_05_25, FRI_2023_05_26);
        book.receipt("Art. 35(2)", "BJ-35-objection-clock", BUREAU, "referred", WED_2023_05_10)
                .given("remit", "outside")
                .runs(FIVE_WORKING, WED_2023_05_17, THU_2023_05_18)
                .bodies(HANDLERS)
                .came("referred")
                .only("remit", "outside")
                .met("objection");
        sixtyDays(book, "Art. 40", "BJ-40-clock");
        book.receipt("Art. 44", "BJ-44-window", BUREAU, "any", WED_2023_05_10)
                .window()
                .runs(FIFTEEN, THU_2023_05_25, FRI_2023_05_26)
                .bodies(HANDLERS)
                .came("any")
                .met("oral-reply");
        assigned(book, "Art. 46", "BJ-46-clock", "assignment");
        ClockBookParts.window(book, "Art. 50", "BJ-50-review-window", "opinion-service", "review-request");
        ClockBookParts.window(
                book, "Art. 50", "BJ-50-re-examination-window", "review-service", "re-examination-request");
        committee(book, "BJ-50-review-clock", "review-request", "review-opinion");
        committee(book, "BJ-50-re-examination-clock", "re-examination-request", "re-examination-opinion");
        assigned(book, "Art. 52", "BJ-52-clock", "improvement-proposal");
        // 10 May + 3 working days: 11, 12, 15 May
        book.event("Art. 52", "BJ-52-reasons-clock", BUREAU, "proposal-refusal", WED_2023_05_10)
                .runs("+3 working days -> 2023-05-15", "2023-05-15", "2023-05-16")
                .startedBy("proposal-refusal")
                .met("refusal-reasons");
        book.inForce("BJ-34-clock", "2007-01-01", "2006-12-31", "direct", OFFICE, Collections.emptyMap());
        return book.checks();
    }

    /** 15 May + 30 days = 14 June, + 60 = 14 July, a Friday, + 59 = 13 July (16 in May, 30 in June, 14 in July). */
    private static void committee(ClockBook book, String clock, String request, String answer) {
        ClockRow row = ClockBookParts.answer(book, "Art. 50", clock, request, answer);
        ClockBookParts.extendable(
                row,
                Scenario.CITY_BUREAU,
                new ClockBookParts.Extension("2023-06-12", "committee-approved", 30, ""),
                "+30 days -> 2023-06-14",
                "+60 days -> 2023-07-14",
                "2023-07-14",
                "2023-07-15",
                "+59 days -> 2023-07-13");
        ClockBookParts.hearing(row, false);
    }

    static List<BookCheck> shanghai() {
        ClockBook book = new ClockBook();
        route(book, "Arts 30, 34", "SH-30-clock");
        ClockRow congress = book.event("Art. 31", "SH-31-clock", BUREAU, "congress-assignment", FRI_2023_05_12)
                .runs("+60 days -> 2023-07-11", "2023-07-11", "2023-07-12")
                .startedBy("congress-assignment")
                .met("result-report");
        ClockBookParts.extendable(
                congress,
                BUREAU,
                THIRTY_MORE,
                "+60 days -> 2023-07-11",
                "+90 days -> 2023-08-10",
                "2023-08-10",
                "2023-08-11",
                "+89 days -> 2023-08-09");
        decide(book, "Art. 35(1)", "SH-35", "referred", HANDLERS, FIFTEEN, THU_2023_05_25, FRI_2023_05_26);
        book.receipt("Art. 35(1)", "SH-35-return-clock", BUREAU, "referred", WED_2023_05_10)
                .given("remit", "outside")
                .undated("+promptly", THU_2023_05_18)
                .bodies(HANDLERS)
                .came("referred")
                .only("remit", "outside")
                .met("return", "objection");
        sixtyDays(book, "Art. 37", "SH-37-clock");
        ClockBookParts.window(book, "Art. 39", "SH-review-window", "opinion-service", "review-request");
        ClockBookParts.hearing(
                ClockBookParts.answer(book, "Art. 39", "SH-review-clock", "review-request", "review-opinion"), false);
        ClockBookParts.window(book, "Art. 40", "SH-re-examination-window", "review-service", "re-examination-request");
        ClockBookParts.hearing(
                ClockBookParts.answer(
                        book, "Art. 40", "SH-re-examination-clock", "re-examination-request", "re-examination-opinion"),
                false);
        ClockBookParts.proposal(book, "Art. 41", "SH-41-clock");
        book.inForce("SH-30-clock", "2013-04-01", "2013-03-31", "direct", OFFICE, Collections.emptyMap());
        return book.checks();
    }

    static List<BookCheck> shandong() {
        ClockBook book = new ClockBook();
        route(book, "Art. 33", "SD-33-clock");
        decide(book, "Art. 33 para. 2", "SD-33-2", "referred", HANDLERS, FIFTEEN, THU_2023_05_25, FRI_2023_05_26);
        sixtyDays(book, "Art. 42", "SD-42-clock");
        assigned(book, "Art. 42 para. 2", "SD-42-assigned-clock", "assignment");
        String[][] tiers = {{"Art. 43", "SD-43", "review"}, {"Art. 44", "SD-44", "re-examination"}};
        for (String[] tier : tiers) {
            // 10 May + 3 working days: 11, 12, 15 May
            book.event(tier[0], tier[1] + "-acceptance-clock", BUREAU, tier[2] + "-request", WED_2023_05_10)
                    .runs("+3 working days -> 2023-05-15", "2023-05-15", "2023-05-16")
                    .startedBy(tier[2] + "-request")
                    .met(tier[2] + "-acceptance", tier[2] + "-refusal");
            ClockRow row = ClockBookParts.answer(
                    book, tier[0], "SD-" + tier[2] + "-clock", tier[2] + "-request", tier[2] + "-opinion");
            ClockBookParts.hearing(row, tier[2].equals("re-examination"));
        }
        ClockBookParts.window(book, "Art. 43", "SD-review-window", "opinion-service", "review-request");
        ClockBookParts.window(book, "Art. 44", "SD-re-examination-window", "review-service", "re-examination-request");
        ClockBookParts.proposal(book, "Art. 59", "SD-59-clock");
        book.inForce("SD-33-clock", "2016-01-01", "2015-12-31", "direct", OFFICE, Collections.emptyMap());
        return book.checks();
    }
}
