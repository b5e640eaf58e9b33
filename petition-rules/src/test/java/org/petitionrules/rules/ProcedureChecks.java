package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.DISCIPLINE;
import static org.petitionrules.rules.Scenario.OFFICE;
import static org.petitionrules.rules.Scenario.POLICE;
import static org.petitionrules.rules.Scenario.STRANGER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The clocks of the procedural instruments of the national petition administration (3.1 to 3.6). Wednesday 15 May 2019 +
 * 15 days = 30 May, a Thursday; Wednesday 10 May 2023 + 15 days = 25 May, a Thursday.
 */
final class ProcedureChecks {
    private static final String WED_2019_05_15 = "2019-05-15";
    private static final String WED_2023_05_10 = "2023-05-10";
    private static final String OFFICES = "petition-office|?";
    private static final String HANDLERS = "general|discipline-inspection|political-legal|?";
    private static final String ADMINISTRATIVE = "general|political-legal|?";
    private static final String[] PASSED_ON = {"forwarding", "assignment"};

    private ProcedureChecks() {}

    /** 15 May 2019: + 3 working days = 20 May (16, 17, 20), + 1 = 16 May, + 10 = 29 May (16, 17, 20 to 24, 27 to 29). */
    static List<BookCheck> simplified2016() {
        ClockBook book = new ClockBook();
        simplified(
                book,
                "S16",
                WED_2019_05_15,
                new String[] {"2019-05-20", "2019-05-21", "2019-05-16", "2019-05-17", "2019-05-29", "2019-05-30"},
                // Thursday 16 May + 3 working days = 21 May (17, 20, 21); + 10 = 4 June (22 to 24, 27 to 31, 3, 4)
                new String[] {"2019-05-16", "2019-05-21", "2019-05-22", "2019-06-04"});
        book.inForce("S16-pass-clock", "2016-07-09", "2016-07-08", "direct", OFFICE, simple());
        book.inForce("S16-pass-clock", "2022-07-16", "2022-07-17", "direct", OFFICE, simple());
        return all(
                all(book.checks(), SimplifiedChecks.of2016()),
                InstrumentChecks.noticeForm("S16", "s16", WED_2019_05_15));
    }

    /** 10 May 2023: + 3 working days = 15 May (11, 12, 15), + 1 = 11 May, + 10 = 24 May (11, 12, 15 to 19, 22 to 24). */
    static List<BookCheck> simplified2022() {
        ClockBook book = new ClockBook();
        simplified(
                book,
                "S22",
                WED_2023_05_10,
                new String[] {"2023-05-15", "2023-05-16", "2023-05-11", "2023-05-12", "2023-05-24", "2023-05-25"},
                // Thursday 11 May + 3 working days = 16 May (12, 15, 16); + 10 = 30 May (17 to 19, 22 to 26, 29, 30)
                new String[] {"2023-05-11", "2023-05-16", "2023-05-17", "2023-05-30"});
        book.inForce("S22-pass-clock", "2022-07-17", "2022-07-16", "direct", OFFICE, simple());
        book.check("the text of 2022 says of every period that it is not confirmed", rules -> {
            assertThat(rules.provisions().get("s22-accept").confidence().name()).isEqualTo("M");
            assertThat(rules.provisions().get("s22-pass").confidence().name()).isEqualTo("M");
            assertThat(rules.provisions().get("s22-opinion").confidence().name())
                    .isEqualTo("M");
        });
        return all(
                all(book.checks(), SimplifiedChecks.of2022()),
                InstrumentChecks.noticeForm("S22", "s22", WED_2023_05_10));
    }

    private static List<BookCheck> all(List<BookCheck> some, List<BookCheck> others) {
        List<BookCheck> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static java.util.Map<String, String> simple() {
        return Collections.singletonMap("simplified", "yes");
    }

    private static void simplified(ClockBook book, String id, String day, String[] ends, String[] presumed) {
        book.receipt("acceptance", id + "-accept-clock", BUREAU, "any", day)
                .given("simplified", "yes")
                .runs("+3 working days -> " + ends[0], ends[0], ends[1])
                .bodies(HANDLERS)
                .came("any")
                .only("simplified", "yes")
                .endedByConsent()
                .met("acceptance", "non-acceptance");
        book.receipt("passing on", id + "-pass-clock", OFFICE, "any", day)
                .given("simplified", "yes")
                .runs("+1 working day -> " + ends[2], ends[2], ends[3])
                .bodies(OFFICES)
                .came("any")
                .only("simplified", "yes")
                .met(PASSED_ON);
        book.event("opinion", id + "-opinion-clock", BUREAU, "acceptance", day)
                .given("simplified", "yes")
                .runs("+10 working days -> " + ends[4], ends[4], ends[5])
                .startedBy("acceptance")
                .only("simplified", "yes")
                .met("opinion");
        for (String came : new String[] {"direct", "referred"}) {
            for (String body : new String[] {OFFICE, BUREAU, DISCIPLINE, POLICE, STRANGER}) {
                book.check("opinion: presumed from " + presumed[1] + " for what was " + came + ", " + body, rules -> {
                    Scenario scenario = Scenario.unrecorded().claimFact("simplified", "yes");
                    ClockBook.receive(scenario, came, body, presumed[0]);
                    String clock = id + "-opinion-clock";
                    assertThat(ClockRow.lines(rules, scenario, presumed[2], clock, body))
                            .isEqualTo(
                                    body.equals(OFFICE)
                                            ? Collections.emptyList()
                                            : Collections.singletonList(
                                                    clock + "," + clock + "-presumed " + body + " c1 "
                                                            + presumed[1] + " +10 working days -> " + presumed[3]
                                                            + " presumed open"));
                    assertThat(ClockRow.lines(rules, scenario, presumed[1], clock, body))
                            .isEmpty();
                });
            }
        }
    }

    static List<BookCheck> online() {
        ClockBook book = new ClockBook();
        book.receipt("Arts 4, 5", "O22-4-clock", BUREAU, "any", WED_2023_05_10)
                .undated("+promptly", "2023-05-11")
                .bodies("petition-office|general|discipline-inspection|political-legal|?")
                .came("any")
                .met("registration");
        book.receipt("Art. 6", "O22-6-clock", OFFICE, "any", WED_2023_05_10)
                .runs("+15 days -> 2023-05-25", "2023-05-25", "2023-05-26")
                .bodies(OFFICES)
                .came("any")
                .met("forwarding", "assignment", "destination-notice", "acceptance");
        book.inForce("O22-6-clock", "2022-04-30", "2022-04-29", "direct", OFFICE, Collections.emptyMap());
        return all(book.checks(), InstrumentChecks.online());
    }

    static List<BookCheck> classified() {
        ClockBook book = new ClockBook();
        fifteen(book, "Art. 3", "C17-3-clock", OFFICE, "any", OFFICES)
                .only("remit", "own|lower|?")
                .met(PASSED_ON);
        told(fifteen(book, "Art. 3", "C17-3-where-clock", OFFICE, "any", OFFICES)
                        .only("remit", "own|lower|?"))
                .met("destination-notice");
        ClockRow lower = book.receipt("Art. 4", "C17-4-clock", BUREAU, "direct", WED_2023_05_10)
                .given("remit", "lower");
        direct(lower).only("remit", "lower").met(PASSED_ON);
        ClockRow where = book.receipt("Art. 4", "C17-4-where-clock", BUREAU, "direct", WED_2023_05_10)
                .given("remit", "lower");
        told(direct(where).only("remit", "lower")).met("destination-notice");
        ClockRow refusal = book.receipt("Art. 4", "C17-4-refusal-clock", BUREAU, "direct", WED_2023_05_10)
                .given("remit", "outside");
        told(direct(refusal).only("remit", "outside")).met("non-acceptance-notice");
        book.inForce("C17-3-clock", "2017-12-31", "2017-12-30", "direct", OFFICE, Collections.emptyMap());
        return all(book.checks(), InstrumentChecks.classified());
    }

    private static ClockRow fifteen(
            ClockBook book, String article, String clock, String body, String came, String bodies) {
        return book.receipt(article, clock, body, came, WED_2023_05_10)
                .runs("+15 days -> 2023-05-25", "2023-05-25", "2023-05-26")
                .bodies(bodies)
                .came(came);
    }

    private static ClockRow direct(ClockRow row) {
        return row.runs("+15 days -> 2023-05-25", "2023-05-25", "2023-05-26")
                .bodies(ADMINISTRATIVE)
                .came("direct");
    }

    private static ClockRow told(ClockRow row) {
        return row.only("contact-clear", "yes|?").only("identity", "real-name|?");
    }

    static List<BookCheck> satisfaction() {
        ClockBook book = new ClockBook();
        book.receipt("Art. 6", "T14-6-clock", OFFICE, "any", WED_2019_05_15)
                .runs("+15 days -> 2019-05-30", "2019-05-30", "2019-05-31")
                .bodies(OFFICES)
                .came("any")
                .met(PASSED_ON);
        book.check("Art. 6: all levels together have fifteen days from the first receipt (A15)", rules -> {
            // the second hop's own fifteen days would end on 4 June; all together end on 30 May
            Scenario scenario = Scenario.unrecorded()
                    .received("petition", OFFICE, WED_2019_05_15)
                    .moved("forwarding", OFFICE, STRANGER, "2019-05-20")
                    .receivedFrom(OFFICE, STRANGER, "2019-05-20");
            String line = "T14-6-clock,T14-6-clock-cap stranger c1 2019-05-20 +15 days -> 2019-05-30 ";
            assertThat(ClockRow.lines(rules, scenario, "2019-05-30", "T14-6-clock", STRANGER))
                    .containsExactly(line + "open");
            assertThat(ClockRow.lines(rules, scenario, "2019-05-31", "T14-6-clock", STRANGER))
                    .containsExactly(line + "overdue");
        });
        book.inForce("T14-6-clock", "2015-01-01", "2014-12-31", "direct", OFFICE, Collections.emptyMap());
        book.inForce("T14-6-clock", "2022-12-30", "2022-12-31", "direct", OFFICE, Collections.emptyMap());
        return all(book.checks(), InstrumentChecks.satisfaction());
    }

    static List<BookCheck> visiting() {
        ClockBook book = new ClockBook();
        visit(book, "V14-5-clock").met("acceptance", "non-acceptance");
        told(visit(book, "V14-5-notice-clock")).met("acceptance-notice", "non-acceptance-notice");
        book.check("in force on 2014-05-01, not on 2014-04-30", rules -> {
            for (String day : Arrays.asList("2014-05-01", "2014-04-30")) {
                Scenario scenario = Scenario.unrecorded()
                        .channel(org.petitionrules.model.Channel.VISIT)
                        .received("petition", BUREAU, day);
                assertThat(ClockRow.lines(rules, scenario, "2014-05-02", "V14-5-clock", BUREAU))
                        .hasSize(day.equals("2014-05-01") ? 1 : 0);
            }
        });
        return all(book.checks(), InstrumentChecks.visiting());
    }

    private static ClockRow visit(ClockBook book, String clock) {
        return book.receipt("Art. 5", clock, BUREAU, "any", WED_2023_05_10)
                .given("channel", "visit")
                .undated("+promptly", "2023-05-11")
                .bodies(ADMINISTRATIVE)
                .came("any")
                .only("channel", "visit")
                .only("remit", "own|?");
    }
}
