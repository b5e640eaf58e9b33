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
 * The clocks of Zhejiang and Henan (7.1, 7.2), whose periods differ most from the national ones. Wednesday 10 May 2023 + 5
 * working days = 17 May (11, 12, 15, 16, 17).
 */
final class OtherProvinceChecks {
    private static final String WED_2023_05_10 = "2023-05-10";
    private static final String FIVE_WORKING = "+5 working days -> 2023-05-17";
    private static final String WED_2023_05_17 = "2023-05-17";
    private static final String THU_2023_05_18 = "2023-05-18";
    private static final String OFFICES = "petition-office|?";
    private static final String HANDLERS = "general|discipline-inspection|political-legal|?";
    private static final List<String> BODIES = Arrays.asList(BUREAU, DISCIPLINE, POLICE, STRANGER);
    private static final String[] ROUTED = {
        "forwarding", "assignment", "destination-notice", "acceptance", "non-acceptance"
    };

    private OtherProvinceChecks() {}

    static List<BookCheck> zhejiang() {
        ClockBook book = new ClockBook();
        book.receipt("Art. 20", "ZJ-20-clock", OFFICE, "any", WED_2023_05_10)
                .runs(FIVE_WORKING, WED_2023_05_17, THU_2023_05_18)
                .bodies(OFFICES)
                .came("any")
                .met(
                        "forwarding",
                        "assignment",
                        "destination-notice",
                        "acceptance",
                        "non-acceptance",
                        "non-acceptance-notice");
        ProvinceChecks.decide(
                book, "Art. 20 para. 2", "ZJ-20-2", "referred", HANDLERS, FIVE_WORKING, WED_2023_05_17, THU_2023_05_18);
        book.event("Art. 23", "ZJ-23-once-clock", BUREAU, "acceptance", WED_2023_05_10)
                .given("instant", "yes")
                .undated("+at once", "2023-05-11")
                .startedBy("acceptance")
                .only("instant", "yes")
                .met("opinion", "solution");
        // 10 May + 30 days = 9 June, a Friday; + 90 = 8 August, a Tuesday (21 in May, 30, 31, 8); + 89 = 7 August
        ClockRow row = book.event("Art. 23", "ZJ-23-clock", BUREAU, "acceptance", WED_2023_05_10)
                .runs("+30 days -> 2023-06-09", "2023-06-09", "2023-06-10")
                .startedBy("acceptance")
                .only("instant", "no|?")
                .met("opinion");
        ClockBookParts.extendable(
                row,
                BUREAU,
                new ClockBookParts.Extension("2023-06-05", "complex|head-approved", 60, "extension-notice"),
                "+30 days -> 2023-06-09",
                "+90 days -> 2023-08-08",
                "2023-08-08",
                "2023-08-09",
                "+89 days -> 2023-08-07");
        // 10 May + 5 working days = 17 May; + 30 days = 16 June, a Friday
        ClockBookParts.presumed(
                book,
                "Art. 23",
                "ZJ-23-clock",
                BODIES,
                WED_2023_05_10,
                WED_2023_05_17,
                "+30 days -> 2023-06-16",
                THU_2023_05_18);
        book.inForce("ZJ-20-clock", "2016-08-01", "2016-07-31", "direct", OFFICE, Collections.emptyMap());
        return book.checks();
    }

    static List<BookCheck> henan() {
        ClockBook book = new ClockBook();
        // Wednesday 10 May + 5 days = 15 May, a Monday
        book.receipt("Art. 22(3)", "HN-22-clock", OFFICE, "any", WED_2023_05_10)
                .runs("+5 days -> 2023-05-15", "2023-05-15", "2023-05-16")
                .bodies(OFFICES)
                .came("any")
                .met(ROUTED);
        book.receipt("Art. 26(1)", "HN-26-1-clock", BUREAU, "direct", WED_2023_05_10)
                .given("remit", "lower")
                .runs("+5 days -> 2023-05-15", "2023-05-15", "2023-05-16")
                .bodies(HANDLERS)
                .came("direct")
                .only("remit", "lower|outside")
                .met("forwarding", "assignment", "destination-notice");
        // 10 May + 30 days = 9 June, a Friday; + 90 = 8 August, a Tuesday (21 in May, 30 in June, 31 in July, 8)
        book.receipt("Art. 26(2)", "HN-26-2-clock", BUREAU, "any", WED_2023_05_10)
                .runs("+30 days -> 2023-06-09", "2023-06-09", "2023-06-10")
                .bodies(HANDLERS)
                .came("any")
                .only("remit", "own|?")
                .only("complicated", "no|?")
                .endedByConsent()
                .met("opinion");
        book.receipt("Art. 26(2)", "HN-26-2-complex-clock", BUREAU, "any", WED_2023_05_10)
                .given("complicated", "yes")
                .runs("+90 days -> 2023-08-08", "2023-08-08", "2023-08-09")
                .bodies(HANDLERS)
                .came("any")
                .only("remit", "own|?")
                .only("complicated", "yes")
                .endedByConsent()
                .met("opinion");
        book.event("Art. 26(3)", "HN-26-3-clock", BUREAU, "assignment", WED_2023_05_10)
                .runs("+90 days -> 2023-08-08", "2023-08-08", "2023-08-09")
                .startedBy("assignment")
                .only("period-set", "no|?")
                .met("result-report");
        book.specified("Art. 26(3)", "HN-26-3-set-clock", BUREAU, "assignment", WED_2023_05_10, "2023-06-20")
                .given("period-set", "yes")
                .runs("+set to 2023-06-20 -> 2023-06-20", "2023-06-20", "2023-06-21")
                .startedBy("assignment")
                .only("period-set", "yes")
                .met("result-report");
        book.receipt("Art. 26(5)", "HN-26-5-clock", BUREAU, "referred", WED_2023_05_10)
                .given("remit", "outside")
                .runs("+5 days -> 2023-05-15", "2023-05-15", "2023-05-16")
                .bodies(HANDLERS)
                .came("referred")
                .only("remit", "outside")
                .met("return", "objection");
        ClockBookParts.window(book, "Art. 27(1)", "HN-27-window", "opinion-service", "review-request");
        ClockBookParts.hearing(
                ClockBookParts.answer(book, "Art. 27(1)", "HN-27-clock", "review-request", "review-opinion"), false);
        // Before the calendar begins the duty stands without a date.
        book.inForce("HN-22-clock", "1997-03-01", "1997-02-28", "direct", OFFICE, Collections.emptyMap());
        return book.checks();
    }
}
