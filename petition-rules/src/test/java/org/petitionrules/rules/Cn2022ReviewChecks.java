package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.CITY_BUREAU;
import static org.petitionrules.rules.Scenario.PROVINCE_BUREAU;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.petitionrules.model.Category;
import org.petitionrules.model.event.Done;
import org.petitionrules.model.event.Party;
import org.petitionrules.rules.decision.Decision;

/**
 * What the bodies that review and re-examine owe themselves: Arts 35 and 36, thirty days from receiving the request, and
 * the hearing of Art. 36 para. 2, whose days, both ends included, do not count.
 */
final class Cn2022ReviewChecks {
    private static final String TUE_2023_07_18 = "2023-07-18";
    /** 18 July + 30 days = 17 August, a Thursday (13 days in July, 17 in August). */
    private static final String RUN = " c1 2023-07-18 +30 days -> 2023-08-17 ";

    private static final String REVIEW = "R35-clock city-bureau" + RUN;
    private static final String REPLY = "R35-reply-clock city-bureau" + RUN;
    private static final String RE_EXAMINE = "R36-clock province-bureau" + RUN;

    private final List<BookCheck> checks = new ArrayList<>();

    private Cn2022ReviewChecks() {}

    static List<BookCheck> all() {
        Cn2022ReviewChecks all = new Cn2022ReviewChecks();
        all.review();
        all.reply();
        all.reExamination();
        all.whoIsOwedWhat();
        all.higherThanWho();
        all.requestsAgain();
        all.hearing();
        all.oddHearings();
        all.otherHearings();
        return all.checks;
    }

    private void check(String name, Consumer<RuleBook> check) {
        checks.add(BookCheck.of(name, check));
    }

    private void duty(String name, String duty, Scenario scenario, String asOf, String... expected) {
        check(
                name,
                book -> assertThat(Seen.obligations(scenario.decide(book, asOf), duty))
                        .containsExactly(expected));
    }

    private static Scenario answered() {
        return Scenario.of(Category.CLAIM)
                .claimFact("remit", "own")
                .claimFact("other-route", "no")
                .fact("contact-clear", "yes")
                .received("petition", BUREAU, "2023-05-10")
                .decided("acceptance", BUREAU, "2023-05-12")
                .opinion("not-supported", "2023-06-30")
                .served("opinion-service", BUREAU, "2023-07-03");
    }

    private static Scenario reviewAsked() {
        return answered().received("review-request", CITY_BUREAU, TUE_2023_07_18);
    }

    private static Scenario reExaminationAsked() {
        return answered().received("re-examination-request", PROVINCE_BUREAU, TUE_2023_07_18);
    }

    private void thirtyDays(
            String article,
            String duty,
            String clock,
            Supplier<Scenario> asked,
            Consumer<Scenario> lastDay,
            String late) {
        duty(article + ": thirty days from receiving the request", duty, asked.get(), TUE_2023_07_18, clock + "open");
        duty(
                article + ": open on the last day, 18 July + 30 days = 17 August",
                duty,
                asked.get(),
                "2023-08-17",
                clock + "open");
        duty(article + ": overdue on the day after", duty, asked.get(), "2023-08-18", clock + "overdue");
        Scenario met = asked.get();
        lastDay.accept(met);
        duty(article + ": met on the last day", duty, met, "2023-08-18", clock + "met 2023-08-17 met");
        duty(article + ": not owed before the request is received", duty, asked.get(), "2023-07-17");
        duty(article + ": " + late, duty, answered().received("petition", CITY_BUREAU, TUE_2023_07_18), TUE_2023_07_18);
    }

    private void review() {
        thirtyDays(
                "Art. 35",
                "review",
                REVIEW,
                Cn2022ReviewChecks::reviewAsked,
                scenario -> scenario.decided("review-opinion", CITY_BUREAU, "2023-08-17"),
                "a petition is no request for review");
        for (String kind : new String[] {"re-examination-opinion", "opinion", "acceptance"}) {
            duty(
                    "Art. 35: the review opinion is not given by " + kind,
                    "review",
                    reviewAsked().decided(kind, CITY_BUREAU, "2023-08-01"),
                    "2023-08-01",
                    REVIEW + "open");
        }
        duty(
                "Art. 35: nor by the body whose opinion is reviewed",
                "review",
                reviewAsked().decided("review-opinion", BUREAU, "2023-08-01"),
                "2023-08-01",
                REVIEW + "open");
        duty(
                "Art. 35: serving it is not giving it",
                "review",
                reviewAsked().served("review-service", CITY_BUREAU, "2023-08-01"),
                "2023-08-01",
                REVIEW + "open");
    }

    private void reply() {
        thirtyDays(
                "Art. 35, written reply",
                "review-reply",
                REPLY,
                Cn2022ReviewChecks::reviewAsked,
                scenario -> scenario.served("review-service", CITY_BUREAU, "2023-08-17"),
                "a petition is no request for review");
        duty(
                "Art. 35: the opinion alone is no reply in writing",
                "review-reply",
                reviewAsked().decided("review-opinion", CITY_BUREAU, "2023-08-01"),
                "2023-08-01",
                REPLY + "open");
        for (String kind : new String[] {"opinion-service", "re-examination-service", "receipt-notice"}) {
            duty(
                    "Art. 35: another paper is no reply, " + kind,
                    "review-reply",
                    reviewAsked().served(kind, CITY_BUREAU, "2023-08-01"),
                    "2023-08-01",
                    REPLY + "open");
        }
        duty(
                "Art. 35, SG-02: who asks without a name is owed no reply in writing",
                "review-reply",
                reviewAsked().anonymous(),
                TUE_2023_07_18);
        duty(
                "Art. 35, A30: nor can one be sent where name or address is unclear",
                "review-reply",
                reviewAsked().fact("contact-clear", "no"),
                TUE_2023_07_18);
        check("Art. 35: while neither is on record the reply is owed", book -> {
            Scenario scenario = Scenario.unrecorded()
                    .claim("c1", claim -> claim.category(Category.CLAIM))
                    .received("review-request", CITY_BUREAU, TUE_2023_07_18);
            assertThat(Seen.obligations(scenario.decide(book, TUE_2023_07_18), "review-reply"))
                    .containsExactly(REPLY + "open");
        });
    }

    private void reExamination() {
        thirtyDays(
                "Art. 36",
                "re-examine",
                RE_EXAMINE,
                Cn2022ReviewChecks::reExaminationAsked,
                scenario -> scenario.decided("re-examination-opinion", PROVINCE_BUREAU, "2023-08-17"),
                "a petition is no request for re-examination");
        for (String kind : new String[] {"review-opinion", "opinion", "acceptance"}) {
            duty(
                    "Art. 36: the re-examination opinion is not given by " + kind,
                    "re-examine",
                    reExaminationAsked().decided(kind, PROVINCE_BUREAU, "2023-08-01"),
                    "2023-08-01",
                    RE_EXAMINE + "open");
        }
        duty(
                "Art. 36: nor by the body that reviewed",
                "re-examine",
                reExaminationAsked().decided("re-examination-opinion", CITY_BUREAU, "2023-08-01"),
                "2023-08-01",
                RE_EXAMINE + "open");
    }

    private void whoIsOwedWhat() {
        for (Category category : Category.values()) {
            check("Arts 29, 30, 35, 36: review and re-examination of category " + category.code(), book -> {
                Scenario scenario = reviewAsked()
                        .received("re-examination-request", PROVINCE_BUREAU, TUE_2023_07_18)
                        .claim("c1", claim -> claim.category(category));
                Decision decision = scenario.decide(book, TUE_2023_07_18);
                int each = category == Category.CLAIM ? 1 : 0;
                for (String duty : new String[] {"review", "review-reply", "re-examine"}) {
                    assertThat(Seen.obligations(decision, duty)).as(duty).hasSize(each);
                }
            });
        }
        check("Arts 35, 36: while the category is not recorded they are owed", book -> {
            Decision decision = reviewAsked()
                    .received("re-examination-request", PROVINCE_BUREAU, TUE_2023_07_18)
                    .claim("c1", claim -> claim.category(Optional.empty()))
                    .decide(book, TUE_2023_07_18);
            assertThat(Seen.obligations(decision, "review")).containsExactly(REVIEW + "open");
            assertThat(Seen.obligations(decision, "review-reply")).containsExactly(REPLY + "open");
            assertThat(Seen.obligations(decision, "re-examine")).containsExactly(RE_EXAMINE + "open");
        });
        check("Arts 35, 36: owed by the body that received the request, under its own name", book -> {
            Decision decision = reviewAsked()
                    .received("re-examination-request", PROVINCE_BUREAU, TUE_2023_07_18)
                    .decide(book, TUE_2023_07_18);
            assertThat(decision.obligations().stream()
                            .map(owed -> owed.duty().id() + " "
                                    + owed.duty().owedBy().id()))
                    .contains("review reviewer", "review-reply reviewer", "re-examine re-examiner");
        });
    }

    private void higherThanWho() {
        String itself = "/history/4/organ clock.body-itself";
        for (String kind : new String[] {"review-request", "re-examination-request"}) {
            String duty = kind.startsWith("re-ex") ? "re-examine" : "review";
            check("A7: a " + kind + " received by the body that gave the opinion is told, and owed", book -> {
                Decision decision =
                        answered().received(kind, BUREAU, TUE_2023_07_18).decide(book, TUE_2023_07_18);
                assertThat(Seen.irregularities(decision)).containsExactly(itself);
                assertThat(Seen.obligations(decision, duty)).hasSize(1);
                assertThat(Seen.irregularities(answered()
                                .received(kind, CITY_BUREAU, TUE_2023_07_18)
                                .decide(book, TUE_2023_07_18)))
                        .isEmpty();
            });
            check("A7: a " + kind + " received by the body that accepted the matter is told", book -> {
                Decision decision = Scenario.of(Category.CLAIM)
                        .received("petition", BUREAU, "2023-05-10")
                        .decided("acceptance", BUREAU, "2023-05-12")
                        .received(kind, BUREAU, TUE_2023_07_18)
                        .decide(book, TUE_2023_07_18);
                assertThat(Seen.irregularities(decision)).containsExactly("/history/2/organ clock.body-itself");
            });
            check("A7: a " + kind + " received by a body that gave an opinion without accepting is told", book -> {
                Decision decision = Scenario.of(Category.CLAIM)
                        .received("petition", BUREAU, "2023-05-10")
                        .opinion("not-supported", "2023-06-30")
                        .received(kind, BUREAU, TUE_2023_07_18)
                        .decide(book, TUE_2023_07_18);
                assertThat(Seen.irregularities(decision)).containsExactly("/history/2/organ clock.body-itself");
            });
            check("A7: what a body did after it was asked is no reason, " + kind, book -> {
                Decision decision = answered()
                        .received(kind, CITY_BUREAU, TUE_2023_07_18)
                        .decided("opinion", CITY_BUREAU, "2023-07-19")
                        .decide(book, "2023-07-19");
                assertThat(Seen.irregularities(decision)).isEmpty();
            });
        }
        check("A7: the body that reviewed does not re-examine", book -> {
            Scenario reviewed = reviewAsked()
                    .decided("review-opinion", CITY_BUREAU, "2023-08-01")
                    .received("re-examination-request", CITY_BUREAU, "2023-08-02");
            assertThat(Seen.irregularities(reviewed.decide(book, "2023-08-02")))
                    .containsExactly("/history/6/organ clock.body-itself");
        });
        check("A7: but it may be asked to review again", book -> {
            Scenario again = reviewAsked()
                    .decided("review-opinion", CITY_BUREAU, "2023-08-01")
                    .received("review-request", CITY_BUREAU, "2023-08-02");
            assertThat(Seen.irregularities(again.decide(book, "2023-08-02"))).isEmpty();
        });
    }

    private void requestsAgain() {
        duty(
                "Art. 35: asked again before it is answered, nothing restarts",
                "review",
                reviewAsked().received("review-request", CITY_BUREAU, "2023-07-25"),
                "2023-07-25",
                REVIEW + "open");
        duty(
                "Art. 35: asked again after it was answered, such as about a new opinion, it is owed again",
                "review",
                reviewAsked()
                        .decided("review-opinion", CITY_BUREAU, "2023-08-01")
                        .received("review-request", CITY_BUREAU, "2023-09-01"),
                "2023-09-01",
                REVIEW + "met 2023-08-01 met",
                // 1 September + 30 days = 1 October, National Day: off from 29 September to 6 October, and Saturday 7
                // and
                // Sunday 8 October 2023 were make-up working days, so the last day is Saturday 7 October
                "R35-clock city-bureau c1 2023-09-01 +30 days -> 2023-10-07 (2023-10-01) open");
        duty(
                "Art. 35: each body by the request it received itself",
                "review",
                reviewAsked().received("review-request", PROVINCE_BUREAU, "2023-07-19"),
                "2023-07-19",
                REVIEW + "open",
                // 19 July + 30 days = 18 August, a Friday
                "R35-clock province-bureau c1 2023-07-19 +30 days -> 2023-08-18 open");
    }

    // Art. 36 para. 2

    private static Scenario heard(String opened, String closed) {
        Scenario scenario = reExaminationAsked().done("hearing-opened", PROVINCE_BUREAU, opened);
        return closed.isEmpty() ? scenario : scenario.done("hearing-closed", PROVINCE_BUREAU, closed);
    }

    private void re(String name, Scenario scenario, String asOf, String expected, String... irregular) {
        check("Art. 36 para. 2: " + name, book -> {
            Decision decision = scenario.decide(book, asOf);
            assertThat(Seen.obligations(decision, "re-examine")).containsExactly(expected);
            assertThat(Seen.irregularities(decision)).containsExactly(irregular);
        });
    }

    private void hearing() {
        // 1 to 3 August are three days: 17 August + 3 = 20 August, a Sunday, so Monday 21 August
        String three = "R36-clock province-bureau c1 2023-07-18 +30 days -> 2023-08-21 (2023-08-20) ";
        re(
                "the days of the hearing, both included, do not count",
                heard("2023-08-01", "2023-08-03"),
                "2023-08-21",
                three + "open");
        re(
                "overdue on the day after the paused last day",
                heard("2023-08-01", "2023-08-03"),
                "2023-08-22",
                three + "overdue");
        re(
                "a hearing of one day is one day: 18 August, a Friday",
                heard("2023-08-01", "2023-08-01"),
                "2023-08-18",
                "R36-clock province-bureau c1 2023-07-18 +30 days -> 2023-08-18 open");
        // 10 August alone is one day, however much later it is asked: 17 + 1 = 18 August, a Friday
        String one = "R36-clock province-bureau c1 2023-07-18 +30 days -> 2023-08-18 ";
        re(
                "a hearing that has not ended is the day it opened, and that is told",
                heard("2023-08-10", ""),
                "2023-08-11",
                one + "open",
                "/history/5 pause.no-end-on-record");
        re(
                "however late it is asked, so that the period does end",
                heard("2023-08-10", ""),
                "2023-08-19",
                one + "overdue",
                "/history/5 pause.no-end-on-record");
        // 10 to 25 August are 16 days: 17 August + 16 = 2 September, a Saturday, so Monday 4 September
        re(
                "with its end on record all of its days",
                heard("2023-08-10", "2023-08-25"),
                "2023-08-25",
                "R36-clock province-bureau c1 2023-07-18 +30 days -> 2023-09-04 (2023-09-02) open");
        re(
                "SG-08: leaving out the end makes nothing in time that was late",
                heard("2023-08-10", "2023-08-10").decided("re-examination-opinion", PROVINCE_BUREAU, "2023-08-21"),
                "2023-08-22",
                one + "met 2023-08-21 met-late");
        re(
                "SG-08: nor with no end on record",
                heard("2023-08-10", "").decided("re-examination-opinion", PROVINCE_BUREAU, "2023-08-21"),
                "2023-08-22",
                one + "met 2023-08-21 met-late",
                "/history/5 pause.no-end-on-record");
        // 10 to 14 August, the day of the opinion, are five days: 17 + 5 = 22 August, a Tuesday
        re(
                "it ends at the latest with the opinion, whatever is on record as its end",
                heard("2023-08-10", "2023-08-31").decided("re-examination-opinion", PROVINCE_BUREAU, "2023-08-14"),
                "2023-09-01",
                "R36-clock province-bureau c1 2023-07-18 +30 days -> 2023-08-22 met 2023-08-14 met");
        // 17 August itself does not count: it is the 30th day no longer
        re(
                "on the last day it can still be heard",
                heard("2023-08-17", "2023-08-17"),
                "2023-08-18",
                "R36-clock province-bureau c1 2023-07-18 +30 days -> 2023-08-18 open");
        // 1 to 3 and 7 to 8 August, five days: 22 August, a Tuesday
        re(
                "two hearings, each by its own days",
                heard("2023-08-01", "2023-08-03")
                        .done("hearing-opened", PROVINCE_BUREAU, "2023-08-07")
                        .done("hearing-closed", PROVINCE_BUREAU, "2023-08-08"),
                "2023-08-22",
                "R36-clock province-bureau c1 2023-07-18 +30 days -> 2023-08-22 open");
        // 1 to 3 and 3 to 4 August are four days: 21 August
        re(
                "a day on which one ends and the next begins counts once",
                heard("2023-08-01", "2023-08-03")
                        .done("hearing-opened", PROVINCE_BUREAU, "2023-08-03")
                        .done("hearing-closed", PROVINCE_BUREAU, "2023-08-04"),
                "2023-08-21",
                "R36-clock province-bureau c1 2023-07-18 +30 days -> 2023-08-21 open");
        re(
                "a hearing after the opinion was given changes nothing",
                reExaminationAsked()
                        .decided("re-examination-opinion", PROVINCE_BUREAU, "2023-08-01")
                        .done("hearing-opened", PROVINCE_BUREAU, "2023-08-02")
                        .done("hearing-closed", PROVINCE_BUREAU, "2023-08-03"),
                "2023-08-04",
                RE_EXAMINE + "met 2023-08-01 met",
                "/history/6 pause.no-provision");
    }

    private void oddHearings() {
        re(
                "after its period has ended nothing pauses it",
                heard("2023-08-18", "2023-08-20"),
                "2023-08-21",
                RE_EXAMINE + "overdue",
                "/history/5 pause.after-expiry");
        re(
                "a hearing on record as ended before it began is the day it began: 17 + 1 = 18 August, a Friday",
                heard("2023-08-03", "").done("hearing-closed", PROVINCE_BUREAU, "2023-08-01"),
                "2023-08-10",
                "R36-clock province-bureau c1 2023-07-18 +30 days -> 2023-08-18 open",
                "/history/5 pause.reversed-on-record");
        re(
                "one that ended without having begun pauses nothing",
                reExaminationAsked().done("hearing-closed", PROVINCE_BUREAU, "2023-08-01"),
                "2023-08-10",
                RE_EXAMINE + "open",
                "/history/5 pause.not-begun");
        // 1 August alone, then 3 and 4 August, three days: 20 August, a Sunday, so Monday 21 August; the second closing
        // counts for nothing
        re(
                "opened again before its end is on record, the first counts one day",
                heard("2023-08-01", "")
                        .done("hearing-opened", PROVINCE_BUREAU, "2023-08-03")
                        .done("hearing-closed", PROVINCE_BUREAU, "2023-08-04")
                        .done("hearing-closed", PROVINCE_BUREAU, "2023-08-08"),
                "2023-08-10",
                "R36-clock province-bureau c1 2023-07-18 +30 days -> 2023-08-21 (2023-08-20) open",
                "/history/8 pause.not-begun",
                "/history/5 pause.no-end-on-record");
        check(
                "Art. 36 para. 2: a hearing about one of two claims under one period pauses nothing, and is told",
                book -> {
                    Decision decision = reExaminationAsked()
                            .claim("c2", claim -> claim.category(Category.CLAIM))
                            .done("hearing-opened", PROVINCE_BUREAU, "2023-08-01", "c1")
                            .done("hearing-closed", PROVINCE_BUREAU, "2023-08-03", "c1")
                            .decide(book, "2023-08-10");
                    assertThat(Seen.obligations(decision, "re-examine"))
                            .containsExactly("R36-clock province-bureau c1,c2 2023-07-18 +30 days -> 2023-08-17 open");
                    assertThat(Seen.irregularities(decision)).containsExactly("/history/5 pause.only-some-claims");
                });
    }

    private void otherHearings() {
        check("A18: a hearing while the matter is handled pauses nothing: no provision says so", book -> {
            Decision decision = Scenario.of(Category.CLAIM)
                    .claimFact("remit", "own")
                    .received("petition", BUREAU, "2023-05-10")
                    .decided("acceptance", BUREAU, "2023-05-12")
                    .done("hearing-opened", BUREAU, "2023-06-01")
                    .done("hearing-closed", BUREAU, "2023-06-10")
                    .decide(book, "2023-06-12");
            assertThat(Seen.obligations(decision, "conclude"))
                    .containsExactly("R34-clock county-bureau c1 2023-05-12 +60 days -> 2023-07-11 open");
            assertThat(Seen.irregularities(decision)).containsExactly("/history/2 pause.no-provision");
        });
        check("A18: a hearing in the review pauses nothing either", book -> {
            Decision decision = reviewAsked()
                    .done("hearing-opened", CITY_BUREAU, "2023-08-01")
                    .done("hearing-closed", CITY_BUREAU, "2023-08-03")
                    .decide(book, "2023-08-10");
            assertThat(Seen.obligations(decision, "review")).containsExactly(REVIEW + "open");
            assertThat(Seen.obligations(decision, "review-reply")).containsExactly(REPLY + "open");
            assertThat(Seen.irregularities(decision)).containsExactly("/history/5 pause.no-provision");
        });
        re(
                "what another body heard does not pause the body that re-examines",
                reExaminationAsked()
                        .done("hearing-opened", CITY_BUREAU, "2023-08-01")
                        .done("hearing-closed", CITY_BUREAU, "2023-08-03"),
                "2023-08-10",
                RE_EXAMINE + "open",
                "/history/5 pause.no-provision");
        check("Art. 36 para. 2: a hearing is the body's, not the petitioner's", book -> {
            Decision decision = reExaminationAsked()
                    .event(Done.builder()
                            .id("h1")
                            .kind("hearing-opened")
                            .occurredOn(LocalDate.parse("2023-08-01"))
                            .by(Party.petitioner())
                            .build())
                    .decide(book, "2023-08-10");
            assertThat(Seen.obligations(decision, "re-examine")).containsExactly(RE_EXAMINE + "open");
            assertThat(Seen.irregularities(decision)).containsExactly("/history/5/by vocabulary.organs-act");
        });
    }
}
