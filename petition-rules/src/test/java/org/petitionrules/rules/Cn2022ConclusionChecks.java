package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.CITY_BUREAU;
import static org.petitionrules.rules.Scenario.DISCIPLINE;
import static org.petitionrules.rules.Scenario.OFFICE;
import static org.petitionrules.rules.Scenario.OTHER_BUREAU;
import static org.petitionrules.rules.Scenario.POLICE;
import static org.petitionrules.rules.Scenario.STRANGER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.petitionrules.model.Category;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.IdentityDisclosure;
import org.petitionrules.model.event.Decided;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.book.Confidence;
import org.petitionrules.rules.decision.Decision;

/**
 * Arts 34 to 36 as clocks: conclusion in 60 days, its extension, its presumed start, and the petitioner's windows. Most
 * last days are chosen on working days, those that roll (A3) say so.
 */
final class Cn2022ConclusionChecks {
    private static final String WED_2023_05_10 = "2023-05-10";
    /** Accepted: 12 May + 60 days = 11 July, a Tuesday (19 days in May, 30 in June, 11 in July). */
    private static final String FRI_2023_05_12 = "2023-05-12";
    /** 10 May + 15 days, the last day to give notice; the start that is presumed. */
    private static final String THU_2023_05_25 = "2023-05-25";

    private static final String FRI_2023_05_26 = "2023-05-26";
    private static final String TUE_2023_07_11 = "2023-07-11";
    private static final String WED_2023_07_12 = "2023-07-12";
    private static final String CONCLUDE = "R34-clock county-bureau c1 2023-05-12 +60 days -> 2023-07-11 ";
    /** 25 May + 60 days = 24 July, a Monday (6 days in May, 30 in June, 24 in July). */
    private static final String PRESUMED =
            "R34-clock,R34-clock-presumed county-bureau c1 2023-05-25 +60 days -> 2023-07-24 presumed ";

    private final List<BookCheck> checks = new ArrayList<>();

    private Cn2022ConclusionChecks() {}

    static List<BookCheck> all() {
        Cn2022ConclusionChecks all = new Cn2022ConclusionChecks();
        all.sixtyDays();
        all.extension();
        all.whoExtends();
        all.extensionOfWhatIsPresumed();
        all.presumption();
        all.presumptionClaimByClaim();
        all.served();
        all.reviewWindow();
        all.reExaminationWindow();
        all.reasonsInTime();
        all.relievedObjector();
        all.validity();
        return all.checks;
    }

    private void check(String name, Consumer<RuleBook> check) {
        checks.add(BookCheck.of(name, check));
    }

    private void conclude(String name, Scenario scenario, String asOf, String... expected) {
        check(
                name,
                book -> assertThat(Seen.obligations(scenario.decide(book, asOf), "conclude"))
                        .containsExactly(expected));
        reply(name, scenario, asOf, expected);
    }

    /** While no opinion is on record, it is to be served by the day on which it is to be given, where there is an addressee. */
    private void reply(String name, Scenario scenario, String asOf, String... concluded) {
        boolean answered = scenario.dossier().history().stream()
                .anyMatch(
                        event -> event.kind().equals("opinion") || event.kind().equals("opinion-service"));
        if (answered) {
            return;
        }
        boolean anonymous =
                scenario.dossier().petition().identityDisclosure().equals(Optional.of(IdentityDisclosure.ANONYMOUS));
        String[] expected = anonymous ? new String[0] : concluded.clone();
        for (int i = 0; i < expected.length; i++) {
            int end = expected[i].indexOf(' ');
            expected[i] = expected[i].substring(0, end).replace("R34-clock", "R34-reply-clock")
                    + (expected[i].endsWith(" ended") ? "" : ",R34-clock")
                    + expected[i].substring(end).replaceAll("\\+\\d+ days", "+promptly");
        }
        check(
                name + "; served with it",
                book -> assertThat(Seen.obligations(scenario.decide(book, asOf), "reply"))
                        .containsExactly(expected));
    }

    private void served() {
        String reply = "R34-reply-clock,R34-clock county-bureau c1 2023-05-12 +promptly -> 2023-07-11 ";
        Supplier<Scenario> concluded = () -> accepted().opinion("supported", "2023-07-03");
        served(
                "Arts 32, 34: an opinion that was not served is still to be served",
                concluded.get(),
                TUE_2023_07_11,
                reply + "open");
        served(
                "Arts 32, 34: served on the last day",
                concluded.get().served("opinion-service", BUREAU, TUE_2023_07_11),
                TUE_2023_07_11,
                reply + "met 2023-07-11 met");
        served(
                "Arts 32, 34: served on the day after it is late",
                concluded.get().served("opinion-service", BUREAU, WED_2023_07_12),
                WED_2023_07_12,
                reply + "met 2023-07-12 met-late");
        served("Arts 32, 34: not served by then it is overdue", concluded.get(), WED_2023_07_12, reply + "overdue");
        for (String paper : new String[] {"receipt-notice", "review-service", "extension-notice"}) {
            served(
                    "Arts 32, 34: another paper is not the opinion, " + paper,
                    concluded.get().served(paper, BUREAU, TUE_2023_07_11),
                    TUE_2023_07_11,
                    reply + "open");
        }
        served(
                "Arts 32, 34: another body does not serve it",
                concluded.get().served("opinion-service", STRANGER, TUE_2023_07_11),
                TUE_2023_07_11,
                reply + "open");
        served(
                "Arts 32, 34: extended it is served within what it was extended to, 12 May + 90 days = 10 August",
                accepted()
                        .extended("2023-07-03", lawful(30))
                        .served("extension-notice", BUREAU, "2023-07-04")
                        .opinion("supported", "2023-07-05"),
                TUE_2023_07_11,
                "R34-reply-clock,R34-clock county-bureau c1 2023-05-12 +promptly -> 2023-08-10 open");
        served(
                "Arts 32, 34, SG-02: nobody is served where nobody is known",
                concluded.get().anonymous(),
                TUE_2023_07_11);
        served(
                "Arts 32, 34, A30: nor where name or address is unclear",
                concluded.get().fact("contact-clear", "no"),
                TUE_2023_07_11);
        served(
                "Arts 32, 34: served where they are clear",
                concluded.get().fact("contact-clear", "yes"),
                TUE_2023_07_11,
                reply + "open");
        served(
                "Arts 32, 34: while it is not on record whether anonymous, it is to be served",
                concluded.get().petition(petition -> petition.identityDisclosure(Optional.empty())),
                TUE_2023_07_11,
                reply + "open");
        check(
                "Arts 32, 34: that it is served within the same period is a reading of ours, and says so",
                book -> assertThat(concluded.get().decide(book, TUE_2023_07_11).obligations())
                        .filteredOn(owed -> owed.duty().id().equals("reply"))
                        .singleElement()
                        .satisfies(owed -> assertThat(
                                        owed.rules().get(0).provision().confidence())
                                .isEqualTo(Confidence.I)));
    }

    private void served(String name, Scenario scenario, String asOf, String... expected) {
        window(name, "reply", scenario, asOf, expected);
    }

    private static Scenario received() {
        return Scenario.of(Category.CLAIM)
                .claimFact("remit", "own")
                .claimFact("other-route", "no")
                .received("petition", BUREAU, WED_2023_05_10);
    }

    private static Scenario accepted() {
        return received().decided("acceptance", BUREAU, FRI_2023_05_12);
    }

    /** 11 July is the last day; reasons told on it are in time, on the day after it they come too late to have effect. */
    private void reasonsInTime() {
        conclude(
                "Art. 34: reasons of the extension told on the last day of the period have effect (11 July + 30 = 10 August)",
                accepted().extended("2023-07-10", lawful(30)).served("extension-notice", BUREAU, TUE_2023_07_11),
                WED_2023_07_12,
                "R34-clock county-bureau c1 2023-05-12 +90 days -> 2023-08-10 open");
        conclude(
                "Art. 34: told the day after, they have none",
                accepted().extended("2023-07-10", lawful(30)).served("extension-notice", BUREAU, WED_2023_07_12),
                "2023-07-13",
                CONCLUDE + "overdue");
    }

    private void relievedObjector() {
        Scenario objected = Scenario.of(Category.CLAIM)
                .claimFact("other-route", "no")
                .received("petition", OFFICE, "2023-05-08")
                .receivedFrom(OFFICE, BUREAU, WED_2023_05_10)
                .decided("objection", BUREAU, "2023-05-15");
        conclude(
                "Arts 23, 34, A17: until the objection is agreed to, the objector is presumed to owe the conclusion",
                objected,
                FRI_2023_05_26,
                PRESUMED + "open");
        conclude(
                "Arts 23, 34, A17: once it is agreed to, the objector owes nothing",
                Scenario.of(Category.CLAIM)
                        .claimFact("other-route", "no")
                        .received("petition", OFFICE, "2023-05-08")
                        .receivedFrom(OFFICE, BUREAU, WED_2023_05_10)
                        .decided("objection", BUREAU, "2023-05-15")
                        .decided("objection-consent", OFFICE, "2023-05-17"),
                FRI_2023_05_26);
    }

    // Art. 34

    private void sixtyDays() {
        conclude(
                "Art. 34: before acceptance and the last day to give notice, nothing runs", received(), THU_2023_05_25);
        conclude(
                "Art. 34: 60 days from acceptance, not from receipt (A1)",
                accepted(),
                FRI_2023_05_12,
                CONCLUDE + "open");
        conclude("Art. 34: the last day, 12 May + 60 days = 11 July", accepted(), TUE_2023_07_11, CONCLUDE + "open");
        conclude("Art. 34: overdue on the day after the last", accepted(), WED_2023_07_12, CONCLUDE + "overdue");
        conclude(
                "Art. 34: concluded on the last day",
                accepted().opinion("supported", TUE_2023_07_11),
                WED_2023_07_12,
                CONCLUDE + "met 2023-07-11 met");
        conclude(
                "Art. 34: concluded on the day after the last is late",
                accepted().opinion("supported", WED_2023_07_12),
                WED_2023_07_12,
                CONCLUDE + "met 2023-07-12 met-late");
        for (String body : new String[] {OFFICE, DISCIPLINE, POLICE, STRANGER}) {
            conclude(
                    "Art. 34: whoever accepted concludes, " + body,
                    received().decided("acceptance", body, FRI_2023_05_12),
                    FRI_2023_05_12,
                    "R34-clock " + body + " c1 2023-05-12 +60 days -> 2023-07-11 open");
        }
        for (String kind : new String[] {"objection", "objection-consent", "extension", "review-opinion"}) {
            conclude(
                    "Art. 34: a decision that is no acceptance starts nothing, " + kind,
                    received().decided(kind, BUREAU, FRI_2023_05_12),
                    FRI_2023_05_12);
        }
        conclude(
                "Art. 34: registration is no acceptance",
                received().done("registration", BUREAU, FRI_2023_05_12),
                FRI_2023_05_12);
        for (String kind : new String[] {"review-opinion", "re-examination-opinion", "objection"}) {
            conclude(
                    "Art. 34: not concluded by " + kind,
                    accepted().decided(kind, BUREAU, "2023-06-01"),
                    "2023-06-01",
                    CONCLUDE + "open");
        }
        conclude(
                "Art. 34: a problem solved without an opinion is not concluded",
                accepted().done("solution", BUREAU, "2023-06-01"),
                "2023-06-01",
                CONCLUDE + "open");
        for (Category category : Category.values()) {
            check("Arts 29, 30, 34: 60 days for category " + category.code(), book -> {
                Decision decision = accepted()
                        .claim("c1", claim -> claim.category(category))
                        .decide(book, FRI_2023_05_12);
                assertThat(Seen.obligations(decision, "conclude"))
                        .isEqualTo(
                                category == Category.CLAIM
                                        ? java.util.Collections.singletonList(CONCLUDE + "open")
                                        : java.util.Collections.emptyList());
            });
        }
        conclude(
                "Art. 34: 60 days while the category is not recorded",
                accepted().claim("c1", claim -> claim.category(Optional.empty())),
                FRI_2023_05_12,
                CONCLUDE + "open");
        conclude(
                "Art. 34: matters of Art. 31(6) only; none led into another route",
                accepted().claimFact("other-route", "yes").claimFact("statutory-route", "arbitration"),
                FRI_2023_05_12);
        conclude(
                "Art. 34: another route that nobody named takes nothing away",
                accepted().claimFact("other-route", "yes"),
                FRI_2023_05_12,
                CONCLUDE + "open");
        conclude(
                "Art. 34: nor one that the records contradict",
                accepted().claimFact("other-route", "no").claimFact("statutory-route", "arbitration"),
                FRI_2023_05_12,
                CONCLUDE + "open");
        conclude(
                "Art. 34: sixty days where the petition procedure is the route",
                accepted().claimFact("statutory-route", "petition"),
                FRI_2023_05_12,
                CONCLUDE + "open");
        conclude(
                "Art. 34: 60 days while no other route is on record",
                Scenario.of(Category.CLAIM).claimFact("remit", "own").decided("acceptance", BUREAU, FRI_2023_05_12),
                FRI_2023_05_12,
                CONCLUDE + "open");
        conclude(
                "Art. 34: the anonymous have the same 60 days (SG-02)",
                accepted().anonymous(),
                FRI_2023_05_12,
                CONCLUDE + "open");
        conclude(
                "Art. 34: an annulled acceptance counts no more",
                accepted().annulled("e2", "2023-05-15"),
                "2023-05-15");
        check("Art. 34: another body's annulment of the acceptance has no effect, and is told", book -> {
            Decision decision = accepted()
                    .annulledBy(Optional.of(OrganRef.of(CITY_BUREAU)), "e2", "2023-05-15")
                    .annulledBy(Optional.empty(), "e2", "2023-05-15")
                    .decide(book, "2023-05-15");
            assertThat(Seen.obligations(decision, "conclude")).containsExactly(CONCLUDE + "open");
            assertThat(Seen.irregularities(decision))
                    .containsExactly(
                            "/history/2/by history.annuls-anothers-act", "/history/3/by history.annuls-anothers-act");
        });
        conclude(
                "Art. 34: until the day it is annulled the acceptance counts",
                accepted().annulled("e2", "2023-05-15"),
                "2023-05-14",
                CONCLUDE + "open");
        conclude(
                "Art. 34: claim by claim, an opinion on one claim does not conclude the other",
                accepted()
                        .claim("c2", claim -> claim.category(Category.CLAIM))
                        .decided("opinion", BUREAU, "2023-06-01", Optional.of("supported"), "c1"),
                "2023-06-02",
                "R34-clock county-bureau c1,c2 2023-05-12 +60 days -> 2023-07-11 open");
        conclude(
                "Art. 34: accepted on different days, each claim counts from its own",
                received()
                        .claim("c2", claim -> claim.category(Category.CLAIM))
                        .decided("acceptance", BUREAU, FRI_2023_05_12, "c1")
                        .decided("acceptance", BUREAU, "2023-05-15", "c2")
                        .decided("opinion", BUREAU, "2023-06-01", Optional.of("supported"), "c2"),
                "2023-06-02",
                CONCLUDE + "open",
                // 15 May + 60 days = 14 July
                "R34-clock county-bureau c2 2023-05-15 +60 days -> 2023-07-14 met 2023-06-01 met");
        for (String outcome : new String[] {"supported", "no-legal-basis", "not-supported"}) {
            check(
                    "Art. 32: the outcome " + outcome + " is one of the three",
                    book -> assertThat(Seen.irregularities(
                                    accepted().opinion(outcome, "2023-06-01").decide(book, "2023-06-01")))
                            .isEmpty());
        }
        check(
                "Art. 32: there is no fourth outcome",
                book -> assertThat(Seen.irregularities(
                                accepted().opinion("postponed", "2023-06-01").decide(book, "2023-06-01")))
                        .containsExactly("/history/2/outcome vocabulary.wrong-value"));
    }

    // Art. 34, extension

    private static Consumer<Decided.Builder> lawful(long days) {
        return event -> event.putFacts("complex", FactValue.code("yes"))
                .putFacts("head-approved", FactValue.code("yes"))
                .putFacts("extension-days", FactValue.number(days));
    }

    private static Scenario extendedBut(String day, Consumer<Decided.Builder> facts, String noticeDay) {
        return accepted().extended(day, facts).served("extension-notice", BUREAU, noticeDay);
    }

    private void extension(String name, Scenario scenario, String asOf, String expected, String... irregular) {
        check(name, book -> {
            Decision decision = scenario.decide(book, asOf);
            assertThat(Seen.obligations(decision, "conclude")).containsExactly(expected);
            assertThat(Seen.irregularities(decision)).containsExactly(irregular);
        });
        reply(name, scenario, asOf, expected);
    }

    private void extension() {
        // 60 + 30 = 90 days: 11 July + 30 days = 10 August, a Thursday
        String ninety = "R34-clock county-bureau c1 2023-05-12 +90 days -> 2023-08-10 ";
        extension(
                "Art. 34: 30 more days, complex, approved and told",
                extendedBut("2023-07-03", lawful(30), "2023-07-04"),
                "2023-08-10",
                ninety + "open");
        extension(
                "Art. 34: overdue on the day after the extended last day",
                extendedBut("2023-07-03", lawful(30), "2023-07-04"),
                "2023-08-11",
                ninety + "overdue");
        extension(
                "Art. 34: told on the same day is told",
                extendedBut("2023-07-03", lawful(30), "2023-07-03"),
                "2023-07-05",
                ninety + "open");
        extension(
                "Art. 34: 31 days are capped at 30, and said to be",
                extendedBut("2023-07-03", lawful(31), "2023-07-04"),
                "2023-07-05",
                ninety + "open",
                "/history/2 extension.over-cap");
        extension(
                "Art. 34: 29 days are 29, 11 July + 29 days = 9 August",
                extendedBut("2023-07-03", lawful(29), "2023-07-04"),
                "2023-07-05",
                "R34-clock county-bureau c1 2023-05-12 +89 days -> 2023-08-09 open");
        extension(
                "Art. 34: on the last day it can still be extended",
                extendedBut(TUE_2023_07_11, lawful(30), TUE_2023_07_11),
                TUE_2023_07_11,
                ninety + "open");
        extension(
                "Art. 34: after expiry it cannot",
                extendedBut(WED_2023_07_12, lawful(30), WED_2023_07_12),
                WED_2023_07_12,
                CONCLUDE + "overdue",
                "/history/2 extension.after-expiry");
        extension(
                "Art. 34: the reasons not told, it has no effect",
                accepted().extended("2023-07-03", lawful(30)),
                WED_2023_07_12,
                CONCLUDE + "overdue",
                "/history/2 extension.no-notice");
        extension(
                "Art. 34: something told before it was extended is not its reasons",
                extendedBut("2023-07-03", lawful(30), "2023-07-02"),
                "2023-07-05",
                CONCLUDE + "open",
                "/history/2 extension.no-notice");
        for (String notice : new String[] {"receipt-notice", "destination-notice", "opinion-service"}) {
            extension(
                    "Art. 34: another paper served is not its reasons, " + notice,
                    accepted().extended("2023-07-03", lawful(30)).served(notice, BUREAU, "2023-07-04"),
                    "2023-07-05",
                    CONCLUDE + "open",
                    "/history/2 extension.no-notice");
        }
        for (String need : new String[] {"complex", "head-approved"}) {
            Consumer<Decided.Builder> bare = event -> event.putFacts("extension-days", FactValue.number(30));
            String other = need.equals("complex") ? "head-approved" : "complex";
            extension(
                    "Art. 34: " + need + " not on record, it has no effect",
                    extendedBut(
                            "2023-07-03",
                            bare.andThen(event -> event.putFacts(other, FactValue.code("yes"))),
                            "2023-07-04"),
                    "2023-07-05",
                    CONCLUDE + "open",
                    "/history/2 extension.need-missing");
            extension(
                    "Art. 34: on record that it is not " + need + ", it has no effect",
                    extendedBut(
                            "2023-07-03",
                            bare.andThen(event ->
                                    event.putFacts(other, FactValue.code("yes")).putFacts(need, FactValue.code("no"))),
                            "2023-07-04"),
                    "2023-07-05",
                    CONCLUDE + "open",
                    "/history/2 extension.need-missing");
        }
        extension(
                "Art. 34: by how many days not on record, it has no effect",
                extendedBut(
                        "2023-07-03",
                        event -> event.putFacts("complex", FactValue.code("yes"))
                                .putFacts("head-approved", FactValue.code("yes")),
                        "2023-07-04"),
                "2023-07-05",
                CONCLUDE + "open",
                "/history/2 extension.no-amount");
        extension(
                "Art. 34: by no day at all, it has no effect",
                extendedBut("2023-07-03", lawful(0), "2023-07-04"),
                "2023-07-05",
                CONCLUDE + "open",
                "/history/2 extension.no-amount");
        extension(
                "Art. 34: once only",
                extendedBut("2023-07-03", lawful(10), "2023-07-04")
                        .extended("2023-07-10", lawful(30))
                        .served("extension-notice", BUREAU, "2023-07-10"),
                "2023-07-12",
                // 11 July + 10 days = 21 July
                "R34-clock county-bureau c1 2023-05-12 +70 days -> 2023-07-21 open",
                "/history/4 extension.twice");
        extension(
                "Art. 34: one without effect is not counted as the first",
                accepted()
                        .extended("2023-07-03", event -> event.putFacts("extension-days", FactValue.number(10)))
                        .extended("2023-07-10", lawful(30))
                        .served("extension-notice", BUREAU, "2023-07-10"),
                "2023-07-12",
                ninety + "open",
                "/history/2 extension.need-missing");
        // The worked example of section 10.4: 9 August + 60 = 8 October 2025, within the holidays; + 30 = 7 November,
        // a Friday. From the rolled day, 9 October, it would be 8 November.
        extension(
                "Art. 34, A2: counted from the unrolled day, 9 August 2025 + 90 days = 7 November 2025",
                Scenario.of(Category.CLAIM)
                        .received("petition", BUREAU, "2025-08-08")
                        .decided("acceptance", BUREAU, "2025-08-09")
                        .extended("2025-09-10", lawful(30))
                        .served("extension-notice", BUREAU, "2025-09-10"),
                "2025-11-07",
                "R34-clock county-bureau c1 2025-08-09 +90 days -> 2025-11-07 open");
        // On 9 October, the rolled last day, it can still be extended and the reasons told; on the day after it cannot.
        extension(
                "Art. 34, A2: extended and told on the rolled last day, it counts from the unrolled one all the same",
                Scenario.of(Category.CLAIM)
                        .received("petition", BUREAU, "2025-08-08")
                        .decided("acceptance", BUREAU, "2025-08-09")
                        .extended("2025-10-09", lawful(30))
                        .served("extension-notice", BUREAU, "2025-10-09"),
                "2025-11-07",
                "R34-clock county-bureau c1 2025-08-09 +90 days -> 2025-11-07 open");
        extension(
                "Art. 34: the day after the rolled last day it cannot be extended",
                Scenario.of(Category.CLAIM)
                        .received("petition", BUREAU, "2025-08-08")
                        .decided("acceptance", BUREAU, "2025-08-09")
                        .extended("2025-10-10", lawful(30))
                        .served("extension-notice", BUREAU, "2025-10-10"),
                "2025-10-10",
                "R34-clock county-bureau c1 2025-08-09 +60 days -> 2025-10-09 (2025-10-08) overdue",
                "/history/2 extension.after-expiry");
        extension(
                "Art. 34: an extension that was annulled is none",
                extendedBut("2023-07-03", lawful(30), "2023-07-04").annulled("e3", "2023-07-05"),
                "2023-07-05",
                CONCLUDE + "open");
    }

    private void whoExtends() {
        for (String body : new String[] {CITY_BUREAU, OFFICE, DISCIPLINE}) {
            extension(
                    "Art. 34: extended by a body that does not owe the conclusion, it has no effect, " + body,
                    accepted()
                            .extendedBy(body, "2023-07-03", lawful(30))
                            .served("extension-notice", BUREAU, "2023-07-04"),
                    "2023-07-05",
                    CONCLUDE + "open",
                    "/history/2 extension.by-another-body");
            extension(
                    "Art. 34: the reasons told by a body that does not owe the conclusion are not told, " + body,
                    accepted().extended("2023-07-03", lawful(30)).served("extension-notice", body, "2023-07-04"),
                    "2023-07-05",
                    CONCLUDE + "open",
                    "/history/2 extension.no-notice");
        }
        extension(
                "Art. 34: the body that holds the matter after extends what the first accepted",
                accepted()
                        .moved("forwarding", BUREAU, OTHER_BUREAU, "2023-06-01")
                        .receivedFrom(BUREAU, OTHER_BUREAU, "2023-06-02")
                        .extendedBy(OTHER_BUREAU, "2023-07-03", lawful(30))
                        .served("extension-notice", OTHER_BUREAU, "2023-07-04"),
                "2023-07-05",
                "R34-clock county-bureau c1 2023-05-12 +90 days -> 2023-08-10 open");
        // The duty was met on 3 July; 60 days stay 60 days.
        extension(
                "Art. 34: extended after the opinion was given, nothing changes, and that is told",
                accepted()
                        .opinion("supported", "2023-07-03")
                        .extended("2023-07-04", lawful(30))
                        .served("extension-notice", BUREAU, "2023-07-04"),
                "2023-07-05",
                CONCLUDE + "met 2023-07-03 met",
                "/history/3 extension.after-met");
        extension(
                "Art. 34: extended on the day the opinion is given, it is extended",
                accepted()
                        .extended("2023-07-03", lawful(30))
                        .served("extension-notice", BUREAU, "2023-07-03")
                        .opinion("supported", "2023-07-03"),
                "2023-07-05",
                "R34-clock county-bureau c1 2023-05-12 +90 days -> 2023-08-10 met 2023-07-03 met");
    }

    /**
     * Received on Wednesday 10 May: the sixty days can have begun on that day, so 10 May + 60 days = 9 July, a Sunday:
     * Monday 10 July. They are presumed to have begun on 25 May: + 90 days = 23 August, a Wednesday.
     */
    private void extensionOfWhatIsPresumed() {
        String ninety = "R34-clock,R34-clock-presumed county-bureau c1 2023-05-25 +90 days -> 2023-08-23 presumed ";
        extension(
                "Art. 34, A1: a presumed period is extended in the period counted from the receipt, to its last day",
                received().extended("2023-07-10", lawful(30)).served("extension-notice", BUREAU, "2023-07-10"),
                "2023-07-11",
                ninety + "open");
        extension(
                "Art. 34, A1: after it the presumed period cannot be extended: the acceptance left out helps nobody",
                received().extended(TUE_2023_07_11, lawful(30)).served("extension-notice", BUREAU, TUE_2023_07_11),
                TUE_2023_07_11,
                PRESUMED + "open",
                "/history/1 extension.start-presumed");
        extension(
                "Art. 34, A1: nor the reasons be told after it",
                received().extended("2023-07-10", lawful(30)).served("extension-notice", BUREAU, TUE_2023_07_11),
                TUE_2023_07_11,
                PRESUMED + "open",
                "/history/1 extension.no-notice");
        extension(
                "Art. 34, A1: after the presumed period has ended too, that is what is told",
                received().extended("2023-07-25", lawful(30)).served("extension-notice", BUREAU, "2023-07-25"),
                "2023-07-25",
                PRESUMED + "overdue",
                "/history/1 extension.after-expiry");
    }

    // Art. 34, A1

    private void presumption() {
        conclude("Art. 34, A1: on the last day to give notice nothing is presumed yet", received(), THU_2023_05_25);
        conclude(
                "Art. 34, A1: from the day after, presumed from the last day to give notice, 10 May + 15 days = 25 May",
                received(),
                FRI_2023_05_26,
                PRESUMED + "open");
        conclude(
                "Art. 34, A1: 25 May + 60 days = 24 July is the last day", received(), "2023-07-24", PRESUMED + "open");
        conclude("Art. 34, A1: overdue on the day after", received(), "2023-07-25", PRESUMED + "overdue");
        conclude(
                "Art. 34, A1: presumed though the notice was given, acceptance is not on record",
                received().served("receipt-notice", BUREAU, FRI_2023_05_12),
                FRI_2023_05_26,
                PRESUMED + "open");
        conclude("Art. 34, A1: accepted, nothing is presumed", accepted(), FRI_2023_05_26, CONCLUDE + "open");
        conclude(
                "Art. 34, A1: accepted late, nothing is presumed any more, 26 May + 60 days = 25 July",
                received().decided("acceptance", BUREAU, FRI_2023_05_26),
                FRI_2023_05_26,
                "R34-clock county-bureau c1 2023-05-26 +60 days -> 2023-07-25 open");
        conclude(
                "Art. 34, A1: the acceptance annulled, the start is presumed again",
                accepted().annulled("e2", "2023-05-15"),
                FRI_2023_05_26,
                PRESUMED + "open");
        conclude(
                "Art. 34, A1: an opinion concludes what was presumed to run",
                received().opinion("supported", "2023-06-01"),
                "2023-06-02",
                PRESUMED + "met 2023-06-01 met");
        conclude(
                "Art. 34, A1: presumed from a referral too",
                Scenario.of(Category.CLAIM).claimFact("remit", "own").receivedFrom(OFFICE, BUREAU, WED_2023_05_10),
                FRI_2023_05_26,
                PRESUMED + "open");
        for (String body : new String[] {DISCIPLINE, POLICE, STRANGER}) {
            conclude(
                    "Art. 34, A1: presumed against " + body,
                    Scenario.of(Category.CLAIM).claimFact("remit", "own").received("petition", body, WED_2023_05_10),
                    FRI_2023_05_26,
                    "R34-clock,R34-clock-presumed " + body + " c1 2023-05-25 +60 days -> 2023-07-24 presumed open");
        }
        conclude(
                "Art. 34, A1: never against a petition office, which routes (not counted from its registration)",
                Scenario.of(Category.CLAIM).claimFact("remit", "own").received("petition", OFFICE, WED_2023_05_10),
                FRI_2023_05_26);
        conclude(
                "Art. 34, A1: from the receipt of the body that handles, not of the office, 12 May + 15 days = 27 May,"
                        + " a Saturday: Monday 29 May",
                Scenario.of(Category.CLAIM)
                        .claimFact("remit", "own")
                        .received("petition", OFFICE, WED_2023_05_10)
                        .moved("forwarding", OFFICE, BUREAU, "2023-05-11")
                        .receivedFrom(OFFICE, BUREAU, FRI_2023_05_12),
                "2023-05-30",
                // 29 May + 60 days = 28 July, a Friday (2 days in May, 30 in June, 28 in July)
                "R34-clock,R34-clock-presumed county-bureau c1 2023-05-29 +60 days -> 2023-07-28 presumed open");
        for (String remit : new String[] {"lower", "outside"}) {
            conclude(
                    "Art. 34, A1: not presumed against a body it is not for, remit " + remit,
                    received().claimFact("remit", remit),
                    FRI_2023_05_26);
        }
        conclude(
                "Art. 34, A1: referred to a body whose lower body it is for, not presumed",
                Scenario.of(Category.CLAIM).claimFact("remit", "lower").receivedFrom(OFFICE, BUREAU, WED_2023_05_10),
                FRI_2023_05_26);
        conclude(
                "Art. 34, A1, A17: its own finding that it is outside does not free the body it was referred to",
                Scenario.of(Category.CLAIM).claimFact("remit", "outside").receivedFrom(OFFICE, BUREAU, WED_2023_05_10),
                FRI_2023_05_26,
                PRESUMED + "open");
        conclude(
                "Art. 34, A1: presumed from a referral while the remit is not recorded",
                Scenario.of(Category.CLAIM).receivedFrom(OFFICE, BUREAU, WED_2023_05_10),
                FRI_2023_05_26,
                PRESUMED + "open");
        for (String body : new String[] {DISCIPLINE, POLICE, STRANGER}) {
            conclude(
                    "Art. 34, A1: presumed from a referral against " + body,
                    Scenario.of(Category.CLAIM).claimFact("remit", "own").receivedFrom(OFFICE, body, WED_2023_05_10),
                    FRI_2023_05_26,
                    "R34-clock,R34-clock-presumed " + body + " c1 2023-05-25 +60 days -> 2023-07-24 presumed open");
        }
        conclude(
                "Art. 34, A1: presumed while the remit is not recorded",
                Scenario.of(Category.CLAIM).received("petition", BUREAU, WED_2023_05_10),
                FRI_2023_05_26,
                PRESUMED + "open");
        conclude(
                "Art. 34, A1: not presumed where it is led into another route",
                received().claimFact("other-route", "yes").claimFact("statutory-route", "arbitration"),
                FRI_2023_05_26);
        conclude(
                "Art. 34, A1: presumed while nobody named the other route",
                received().claimFact("other-route", "yes"),
                FRI_2023_05_26,
                PRESUMED + "open");
        for (Category category :
                new Category[] {Category.SUGGESTION, Category.ACCUSATION, Category.LITIGATION_RELATED}) {
            conclude(
                    "Art. 34, A1: not presumed for a " + category.code(),
                    received().claim("c1", claim -> claim.category(category)),
                    FRI_2023_05_26);
        }
        conclude(
                "Art. 34, A1: presumed while the category is not recorded",
                received().claim("c1", claim -> claim.category(Optional.empty())),
                FRI_2023_05_26,
                PRESUMED + "open");
        conclude(
                "Art. 34, A1: presumed for the anonymous, though no notice is owed to them",
                received().anonymous(),
                FRI_2023_05_26,
                PRESUMED + "open");
        for (String kind : new String[] {"repeat", "new-facts", "review-request"}) {
            conclude(
                    "Art. 34, A1: a " + kind + " alone presumes nothing",
                    Scenario.of(Category.CLAIM).claimFact("remit", "own").received(kind, BUREAU, WED_2023_05_10),
                    FRI_2023_05_26);
        }
        conclude(
                "Art. 34, A1: an extension counts from the presumed start, 25 May + 90 days = 23 August",
                received().extended("2023-07-03", lawful(30)).served("extension-notice", BUREAU, "2023-07-04"),
                "2023-07-05",
                "R34-clock,R34-clock-presumed county-bureau c1 2023-05-25 +90 days -> 2023-08-23 presumed open");
    }

    private void presumptionClaimByClaim() {
        conclude(
                "Art. 34, A1: presumed for the claim that was not accepted, beside the one that was",
                received()
                        .claim("c2", claim -> claim.category(Category.CLAIM))
                        .decided("acceptance", BUREAU, FRI_2023_05_12, "c2"),
                FRI_2023_05_26,
                "R34-clock county-bureau c2 2023-05-12 +60 days -> 2023-07-11 open",
                PRESUMED + "open");
        conclude(
                "Art. 34, A1: two claims neither of which was accepted",
                received().claim("c2", claim -> claim.category(Category.CLAIM)),
                FRI_2023_05_26,
                "R34-clock,R34-clock-presumed county-bureau c1,c2 2023-05-25 +60 days -> 2023-07-24 presumed open");
        conclude(
                "Art. 34, A1: presumed once, from the earliest receipt",
                received().received("petition", OTHER_BUREAU, FRI_2023_05_12),
                "2023-06-05",
                PRESUMED + "open");
    }

    // Art. 35

    private static Scenario answered() {
        return accepted().opinion("not-supported", "2023-06-30").served("opinion-service", BUREAU, "2023-07-03");
    }

    private void window(String name, String duty, Scenario scenario, String asOf, String... expected) {
        check(
                name,
                book -> assertThat(Seen.obligations(scenario.decide(book, asOf), duty))
                        .containsExactly(expected));
    }

    private void reviewWindow() {
        // 3 July + 30 days = 2 August, a Wednesday
        String window = "R35-window c1 2023-07-03 +30 days -> 2023-08-02 ";
        String duty = "review-window";
        window(
                "Art. 35: 30 days from the written reply, owed by nobody",
                duty,
                answered(),
                "2023-07-03",
                window + "open");
        window("Art. 35: not from the opinion", duty, answered(), "2023-07-02");
        window(
                "Art. 35: open on the last day, 3 July + 30 days = 2 August",
                duty,
                answered(),
                "2023-08-02",
                window + "open");
        window("Art. 35: past on the day after", duty, answered(), "2023-08-03", window + "past");
        window(
                "Art. 35: used on the last day",
                duty,
                answered().received("review-request", CITY_BUREAU, "2023-08-02"),
                "2023-08-03",
                window + "met 2023-08-02 met");
        window(
                "Art. 35: used too late",
                duty,
                answered().received("review-request", CITY_BUREAU, "2023-08-03"),
                "2023-08-03",
                window + "met 2023-08-03 met-late");
        for (String kind : new String[] {"re-examination-request", "repeat", "new-facts", "petition"}) {
            window(
                    "Art. 35: not used by a " + kind,
                    duty,
                    answered().received(kind, CITY_BUREAU, "2023-07-10"),
                    "2023-07-10",
                    window + "open");
        }
        for (String kind : new String[] {"review-service", "receipt-notice", "re-examination-service"}) {
            window(
                    "Art. 35: not opened by serving another paper, " + kind,
                    duty,
                    accepted().served(kind, BUREAU, "2023-07-03"),
                    "2023-07-03");
        }
        windowCategories("Art. 35", duty, "opinion-service", window);
        check("Art. 35: a window is the petitioner's, past is not overdue", book -> {
            Decision decision = answered().decide(book, "2023-08-03");
            assertThat(decision.obligations())
                    .filteredOn(owed -> owed.duty().id().equals(duty))
                    .allSatisfy(owed -> assertThat(owed.isOwed()).isFalse())
                    .extracting(owed -> owed.duty().owedBy().id() + " "
                            + owed.duty().timing().code())
                    .containsExactly("petitioner window");
        });
    }

    private void windowCategories(String article, String duty, String opens, String window) {
        for (Category category : Category.values()) {
            check(article + ": the window of category " + category.code(), book -> {
                List<String> seen = Seen.obligations(
                        received()
                                .claim("c1", claim -> claim.category(category))
                                .served(opens, BUREAU, "2023-07-03")
                                .decide(book, "2023-07-03"),
                        duty);
                assertThat(seen)
                        .isEqualTo(
                                category == Category.CLAIM
                                        ? java.util.Collections.singletonList(window + "open")
                                        : java.util.Collections.emptyList());
            });
        }
        window(
                article + ": a window while the category is not recorded",
                duty,
                received()
                        .claim("c1", claim -> claim.category(Optional.empty()))
                        .served(opens, BUREAU, "2023-07-03"),
                "2023-07-03",
                window + "open");
    }

    // Art. 36

    private void reExaminationWindow() {
        String window = "R36-window c1 2023-07-03 +30 days -> 2023-08-02 ";
        String duty = "re-examination-window";
        Scenario reviewed = received().served("review-service", CITY_BUREAU, "2023-07-03");
        window(
                "Art. 36: open on the last day, 3 July + 30 days = 2 August",
                duty,
                reviewed,
                "2023-08-02",
                window + "open");
        window("Art. 36: past on the day after", duty, reviewed, "2023-08-03", window + "past");
        window("Art. 36: not before the review opinion is served", duty, reviewed, "2023-07-02");
        window(
                "Art. 36: used on the last day",
                duty,
                received()
                        .served("review-service", CITY_BUREAU, "2023-07-03")
                        .received("re-examination-request", CITY_BUREAU, "2023-08-02"),
                "2023-08-03",
                window + "met 2023-08-02 met");
        for (String kind : new String[] {"review-request", "repeat", "new-facts"}) {
            window(
                    "Art. 36: not used by a " + kind,
                    duty,
                    received()
                            .served("review-service", CITY_BUREAU, "2023-07-03")
                            .received(kind, CITY_BUREAU, "2023-07-10"),
                    "2023-07-10",
                    window + "open");
        }
        for (String kind : new String[] {"opinion-service", "receipt-notice", "re-examination-service"}) {
            window(
                    "Art. 36: not opened by serving another paper, " + kind,
                    duty,
                    received().served(kind, BUREAU, "2023-07-03"),
                    "2023-07-03");
        }
        windowCategories("Art. 36", duty, "review-service", window);
        check("Art. 36: a window is the petitioner's", book -> {
            Decision decision = reviewed.decide(book, "2023-07-03");
            assertThat(decision.obligations())
                    .filteredOn(owed -> owed.duty().id().equals(duty))
                    .extracting(owed -> owed.duty().owedBy().id() + " "
                            + owed.duty().timing().code())
                    .containsExactly("petitioner window");
        });
    }

    // Art. 50: in force from 1 May 2022

    private static Scenario early(String receipt, String acceptance) {
        return Scenario.of(Category.CLAIM)
                .claimFact("remit", "own")
                .received("petition", BUREAU, receipt)
                .decided("acceptance", BUREAU, acceptance);
    }

    private void validity() {
        check("Art. 50: on 30 April 2022 nothing of it is in force", book -> {
            Decision decision = early("2022-04-29", "2022-04-30").decide(book, "2022-04-30");
            assertThat(Seen.owed(decision)).isEmpty();
            assertThat(decision.findings()).isEmpty();
            assertThat(Seen.asked(decision)).isEmpty();
            assertThat(decision.closures()).isEmpty();
            assertThat(Seen.notApplied(decision))
                    .containsExactlyInAnyOrder(
                            "routing (2022-04-29)",
                            "acceptance (2022-04-29)",
                            "joint-visit (2022-04-29)",
                            "legal-route (2022-04-29)",
                            "higher-body (2022-04-29)",
                            "major (2022-04-29)",
                            "competence (2022-04-29)",
                            "reporting (2022-04-29)",
                            "cadre (2022-04-29)",
                            "suggestion (2022-04-30)",
                            "handling (2022-04-30)",
                            "aid (2022-04-30)",
                            "supervision (2022-04-30)",
                            "conduct-by-law (2022-04-30)",
                            "disposal (2022-04-30)",
                            "recusal (2022-04-30)",
                            "objection (2022-04-30)",
                            "R23-2-clock (2022-04-29)",
                            "R34-clock (2022-04-30)",
                            "R34-reply-clock (2022-04-30)",
                            "statutory-finality (2022-04-30)",
                            "settlement (2022-04-30)");
        });
        check("Art. 50: on 1 May 2022 all of it is", book -> {
            Decision decision = early("2022-05-01", "2022-05-01").decide(book, "2022-05-01");
            assertThat(Seen.owed(decision))
                    .containsExactly(
                            // 1 May + 15 days = 16 May; 1 May + 60 days = 30 June
                            "notify R23-2-clock county-bureau c1 2022-05-01 +15 days -> 2022-05-16 open",
                            "conclude R34-clock county-bureau c1 2022-05-01 +60 days -> 2022-06-30 open",
                            "reply R34-reply-clock,R34-clock county-bureau c1 2022-05-01 +promptly -> 2022-06-30 open");
            assertThat(Seen.found(decision, "route", "c1")).isEqualTo("handle[R23-1-own]");
            assertThat(Seen.asked(decision)).containsExactly("assessment@c1[R27-assess]");
            assertThat(decision.closures()).hasSize(2);
            assertThat(Seen.notApplied(decision)).isEmpty();
        });
        check(
                "Art. 50, A21: received before, accepted after: routed and notified by the old text, 60 days by the new",
                book -> {
                    Decision decision = early("2022-04-30", "2022-05-01").decide(book, "2022-05-01");
                    assertThat(Seen.owed(decision))
                            .containsExactly(
                                    "conclude R34-clock county-bureau c1 2022-05-01 +60 days -> 2022-06-30 open",
                                    "reply R34-reply-clock,R34-clock county-bureau c1 2022-05-01 +promptly"
                                            + " -> 2022-06-30 open");
                    assertThat(decision.findings()).isEmpty();
                    assertThat(Seen.asked(decision)).containsExactly("assessment@c1[R27-assess]");
                    assertThat(Seen.notApplied(decision))
                            .containsExactlyInAnyOrder(
                                    "routing (2022-04-30)",
                                    "acceptance (2022-04-30)",
                                    "joint-visit (2022-04-30)",
                                    "legal-route (2022-04-30)",
                                    "higher-body (2022-04-30)",
                                    "major (2022-04-30)",
                                    "competence (2022-04-30)",
                                    "reporting (2022-04-30)",
                                    "cadre (2022-04-30)",
                                    "R23-2-clock (2022-04-30)");
                });
        check("Art. 50: each clock of receipt by the day of receipt", book -> {
            for (String body : new String[] {OFFICE, BUREAU}) {
                for (String remit : new String[] {"own", "outside"}) {
                    for (boolean referred : new boolean[] {true, false}) {
                        Scenario before = Scenario.of(Category.CLAIM).claimFact("remit", remit);
                        Scenario after = Scenario.of(Category.CLAIM).claimFact("remit", remit);
                        if (referred) {
                            before.receivedFrom(CITY_BUREAU, body, "2022-04-30");
                            after.receivedFrom(CITY_BUREAU, body, "2022-05-01");
                        } else {
                            before.received("petition", body, "2022-04-30");
                            after.received("petition", body, "2022-05-01");
                        }
                        assertThat(Seen.owed(before.decide(book, "2022-05-02"))).isEmpty();
                        // routing, acceptance, joint visits, the route, the next-higher body, major matters, several
                        // bodies,
                        // reporting, cadres, and the one clock; two where a body objects
                        int clocks = body.equals(BUREAU) && referred && remit.equals("outside") ? 2 : 1;
                        assertThat(Seen.notApplied(before.decide(book, "2022-05-02")))
                                .hasSize(9 + clocks);
                        assertThat(Seen.owed(after.decide(book, "2022-05-02"))).hasSize(clocks);
                    }
                }
            }
        });
        check("Art. 50, A1, A21: what is presumed is governed by the day from which it is presumed", book -> {
            // 14 April + 15 days = 29 April, a Friday, before the text was in force. 15 April + 15 days = 30 April, a
            // rest
            // day: in 2022 Labour Day was off from 30 April to 4 May, so the last day is Thursday 5 May, in force.
            Scenario before =
                    Scenario.of(Category.CLAIM).claimFact("remit", "own").received("petition", BUREAU, "2022-04-14");
            assertThat(Seen.obligations(before.decide(book, "2022-06-01"), "conclude"))
                    .isEmpty();
            assertThat(Seen.notApplied(before.decide(book, "2022-06-01"))).contains("R34-clock (2022-04-29)");
            Scenario after =
                    Scenario.of(Category.CLAIM).claimFact("remit", "own").received("petition", BUREAU, "2022-04-15");
            // 5 May + 60 days = 4 July, a Monday (26 days in May, 30 in June, 4 in July)
            assertThat(Seen.obligations(after.decide(book, "2022-06-01"), "conclude"))
                    .containsExactly(
                            "R34-clock,R34-clock-presumed county-bureau c1 2022-05-05 +60 days -> 2022-07-04 presumed open");
        });
        check("Art. 50: the windows by the day of service", book -> {
            String[][] windows = {
                {"opinion-service", "review-window", "R35-window"},
                {"review-service", "re-examination-window", "R36-window"}
            };
            for (String[] window : windows) {
                Scenario before = Scenario.of(Category.CLAIM).served(window[0], BUREAU, "2022-04-30");
                assertThat(Seen.obligations(before.decide(book, "2022-05-02"), window[1]))
                        .isEmpty();
                assertThat(Seen.notApplied(before.decide(book, "2022-05-02"))).contains(window[2] + " (2022-04-30)");
                Scenario after = Scenario.of(Category.CLAIM).served(window[0], BUREAU, "2022-05-01");
                // 1 May + 30 days = 31 May
                assertThat(Seen.obligations(after.decide(book, "2022-05-02"), window[1]))
                        .containsExactly(window[2] + " c1 2022-05-01 +30 days -> 2022-05-31 open");
            }
        });
    }
}
