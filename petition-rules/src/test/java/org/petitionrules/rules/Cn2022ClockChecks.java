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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.petitionrules.model.Category;
import org.petitionrules.model.IdentityDisclosure;
import org.petitionrules.model.Origin;
import org.petitionrules.model.OriginKind;
import org.petitionrules.rules.decision.Decision;

/**
 * Arts 22 and 23: the clocks that a receipt starts. The day of receipt is not counted (A5); most last days are chosen on
 * working days, those that roll (A3) say so.
 */
final class Cn2022ClockChecks {
    /** The receipt of all examples: 10 May + 15 days = 25 May, a Thursday. */
    private static final String WED_2023_05_10 = "2023-05-10";

    private static final String THU_2023_05_11 = "2023-05-11";
    private static final String THU_2023_05_25 = "2023-05-25";
    private static final String FRI_2023_05_26 = "2023-05-26";
    private static final String RUN = " c1 2023-05-10 +15 days -> 2023-05-25 ";

    private static final List<String> ACTS_SERVED = Arrays.asList(
            "receipt-notice",
            "destination-notice",
            "extension-notice",
            "opinion-service",
            "review-service",
            "re-examination-service");
    private static final List<String> ACTS_DECIDED = Arrays.asList("objection", "acceptance", "opinion");
    private static final List<String> ACTS_MOVED = Arrays.asList("forwarding", "assignment", "return");
    private static final List<String> ACTS_DONE = Arrays.asList("registration", "handling-step", "explanation");

    private final List<BookCheck> checks = new ArrayList<>();

    private Cn2022ClockChecks() {}

    static List<BookCheck> all() {
        Cn2022ClockChecks all = new Cn2022ClockChecks();
        all.whichClockForWhichBody();
        all.whichReceipt();
        all.routing();
        all.noticeOfDirectReceipt();
        all.noticeOfDestination();
        all.noticeOfReferral();
        all.objection();
        all.routingAnew();
        all.repeats();
        all.corrections();
        return all.checks;
    }

    private void check(String name, Consumer<RuleBook> check) {
        checks.add(BookCheck.of(name, check));
    }

    private void owed(String name, Scenario scenario, String asOf, String... owed) {
        check(name, book -> assertThat(Seen.owed(scenario.decide(book, asOf))).containsExactly(owed));
    }

    /** A claim whose remit, contact and other routes are recorded, received from the petitioner or another body. */
    private static Scenario matter() {
        return Scenario.of(Category.CLAIM)
                .claimFact("remit", "own")
                .claimFact("other-route", "no")
                .fact("contact-clear", "yes");
    }

    private static Scenario direct(String organ) {
        return matter().received("petition", organ, WED_2023_05_10);
    }

    private static Scenario referred(String organ) {
        return matter().receivedFrom(OFFICE, organ, WED_2023_05_10);
    }

    private static String[] lines(String... lines) {
        return Arrays.stream(lines).filter(line -> !line.isEmpty()).toArray(String[]::new);
    }

    // Which body owes what

    private void whichClockForWhichBody() {
        owed(
                "Art. 22 para. 1: a petition office that received it directly routes it, and notifies of nothing",
                direct(OFFICE),
                THU_2023_05_11,
                "route R22-1-clock county-petition-office" + RUN + "open");
        owed(
                "Art. 22 para. 1: a petition office to which it was referred routes it too",
                matter().receivedFrom(CITY_BUREAU, OFFICE, WED_2023_05_10),
                THU_2023_05_11,
                "route R22-1-clock county-petition-office" + RUN + "open");
        for (String body : new String[] {BUREAU, DISCIPLINE, POLICE}) {
            owed(
                    "Art. 23 para. 2: " + body + " that received it directly gives notice, and routes nothing",
                    direct(body),
                    THU_2023_05_11,
                    "notify R23-2-clock " + body + RUN + "open");
            owed(
                    "Art. 23 para. 2: " + body + " that received directly what is a lower body's tells where it went",
                    direct(body).claimFact("remit", "lower"),
                    THU_2023_05_11,
                    "tell-where R23-2-where-clock " + body + RUN + "open");
            owed(
                    "Art. 23 para. 3: " + body + " to which it was referred gives notice",
                    referred(body),
                    THU_2023_05_11,
                    "notify R23-3-clock " + body + RUN + "open");
            owed(
                    "Art. 23 para. 3: " + body
                            + " to which it was referred outside its remit objects in 5 working days",
                    referred(body).claimFact("remit", "outside"),
                    THU_2023_05_11,
                    "notify R23-3-clock " + body + RUN + "open",
                    "object R23-3-objection-clock " + body + " c1 2023-05-10 +5 working days -> 2023-05-17 open");
        }
        owed(
                "Arts 22, 23: a body of which nothing is known owes both, nothing is taken in its favour",
                direct(STRANGER),
                THU_2023_05_11,
                "route R22-1-clock stranger" + RUN + "open",
                "notify R23-2-clock stranger" + RUN + "open");
        owed(
                "Arts 22, 23: a body of which nothing is known, not competent, routes and tells where to go",
                direct(STRANGER).claimFact("remit", "outside"),
                THU_2023_05_11,
                "route R22-1-clock stranger" + RUN + "open",
                "tell-where R23-2-where-clock stranger" + RUN + "open");
        owed(
                "Arts 22, 23: a body of which nothing is known, referred to",
                referred(STRANGER),
                THU_2023_05_11,
                "route R22-1-clock stranger" + RUN + "open",
                "notify R23-3-clock stranger" + RUN + "open");
        owed(
                "Arts 22, 23: a body of which nothing is known, referred to and not competent",
                referred(STRANGER).claimFact("remit", "outside"),
                THU_2023_05_11,
                "route R22-1-clock stranger" + RUN + "open",
                "notify R23-3-clock stranger" + RUN + "open",
                "object R23-3-objection-clock stranger c1 2023-05-10 +5 working days -> 2023-05-17 open");
    }

    private void whichReceipt() {
        for (OriginKind kind : new OriginKind[] {OriginKind.FORWARDED, OriginKind.ASSIGNED}) {
            owed(
                    "Art. 23 para. 3: the first receipt of a petition that was " + kind.code() + " is a referral",
                    direct(BUREAU).origin(Origin.builder().kind(kind).build()),
                    THU_2023_05_11,
                    "notify R23-3-clock county-bureau" + RUN + "open");
        }
        owed(
                "Art. 23 para. 2: the first receipt of a petition handed in directly is no referral",
                direct(BUREAU).origin(Origin.direct()),
                THU_2023_05_11,
                "notify R23-2-clock county-bureau" + RUN + "open");
        owed(
                "Art. 23: each body by its own receipt (A15); the second came from the petitioner",
                direct(BUREAU)
                        .origin(Origin.builder().kind(OriginKind.FORWARDED).build())
                        .received("petition", POLICE, THU_2023_05_11),
                THU_2023_05_11,
                "notify R23-2-clock county-police c1 2023-05-11 +15 days -> 2023-05-26 open",
                "notify R23-3-clock county-bureau" + RUN + "open");
        owed(
                "Arts 22, 23: the office that sent it has routed it; the body that received it gives notice",
                direct(OFFICE)
                        .moved("forwarding", OFFICE, BUREAU, THU_2023_05_11)
                        .receivedFrom(OFFICE, BUREAU, "2023-05-12"),
                "2023-05-12",
                "route R22-1-clock county-petition-office" + RUN + "met 2023-05-11 met",
                // 12 May + 15 days = 27 May, a Saturday, and no make-up working day: Monday 29 May
                "notify R23-3-clock county-bureau c1 2023-05-12 +15 days -> 2023-05-29 (2023-05-27) open");
        for (String kind : new String[] {"repeat", "new-facts", "review-request", "re-examination-request"}) {
            check(
                    "Arts 22, 23: a " + kind + " is no petition and starts none of the clocks of receipt",
                    book -> assertThat(Seen.owed(matter().received(kind, BUREAU, WED_2023_05_10)
                                    .received(kind, OFFICE, WED_2023_05_10)
                                    .decide(book, THU_2023_05_11)))
                            .noneMatch(owed -> owed.contains(" R22-") || owed.contains(" R23-")));
        }
        owed("Arts 22, 23: before it is received nothing runs", direct(BUREAU), "2023-05-09");
        owed(
                "Arts 22, 23: on the day of receipt it runs",
                direct(BUREAU),
                WED_2023_05_10,
                "notify R23-2-clock county-bureau" + RUN + "open");
    }

    // Conditions, one varied at a time

    /** The clock runs for some values of a fact and not for the others; the expectation is the whole list. */
    private void category(String name, Scenario scenario, String clock, String... unless) {
        for (Category category : Category.values()) {
            boolean runs = !Arrays.asList(unless).contains(category.code());
            check(name + ", category " + category.code() + (runs ? "" : ": not by this article"), book -> {
                scenario.claim("c1", claim -> claim.category(category));
                // A suggestion is studied besides (Art. 29).
                assertThat(Seen.owed(scenario.decide(book, THU_2023_05_11)).stream()
                                .filter(owed -> !owed.contains("R29-study")))
                        .containsExactly(lines(runs ? clock.split("\n") : new String[0]));
            });
        }
        check(name + ", category not recorded", book -> {
            scenario.claim("c1", claim -> claim.category(java.util.Optional.empty()));
            assertThat(Seen.owed(scenario.decide(book, THU_2023_05_11))).containsExactly(clock.split("\n"));
        });
    }

    private void reachable(String name, boolean referred, String remit, String clock) {
        for (String clear : new String[] {"yes", "no", "?"}) {
            for (String identity : new String[] {"real-name", "anonymous", "?"}) {
                boolean runs = !clear.equals("no") && !identity.equals("anonymous");
                check(name + ", contact clear: " + clear + ", identity: " + identity, book -> {
                    Scenario scenario = Scenario.unrecorded()
                            .claim("c1", claim -> claim.category(Category.CLAIM))
                            .claimFact("remit", remit);
                    if (!clear.equals("?")) {
                        scenario.fact("contact-clear", clear);
                    }
                    if (!identity.equals("?")) {
                        scenario.petition(petition -> petition.identityDisclosure(
                                identity.equals("anonymous")
                                        ? IdentityDisclosure.ANONYMOUS
                                        : IdentityDisclosure.REAL_NAME));
                    }
                    if (referred) {
                        scenario.receivedFrom(OFFICE, BUREAU, WED_2023_05_10);
                    } else {
                        scenario.received("petition", BUREAU, WED_2023_05_10);
                    }
                    assertThat(Seen.owed(scenario.decide(book, THU_2023_05_11)))
                            .containsExactly(lines(runs ? clock : ""));
                });
            }
        }
    }

    private static Scenario unknownRemit(boolean referred) {
        Scenario scenario =
                Scenario.of(Category.CLAIM).claimFact("other-route", "no").fact("contact-clear", "yes");
        return referred
                ? scenario.receivedFrom(OFFICE, BUREAU, WED_2023_05_10)
                : scenario.received("petition", BUREAU, WED_2023_05_10);
    }

    // What meets a clock

    /** Each act on record the day after, one at a time: those that meet the clock, and all others, which do not. */
    private void metBy(String name, String clock, String organ, Supplier<Scenario> run, String... kinds) {
        for (String kind : ACTS_SERVED) {
            metBy(name, clock, kind, run.get().served(kind, organ, THU_2023_05_11), kinds);
        }
        for (String kind : ACTS_DECIDED) {
            metBy(name, clock, kind, run.get().decided(kind, organ, THU_2023_05_11), kinds);
        }
        for (String kind : ACTS_MOVED) {
            metBy(name, clock, kind, run.get().moved(kind, organ, CITY_BUREAU, THU_2023_05_11), kinds);
        }
        for (String kind : ACTS_DONE) {
            metBy(name, clock, kind, run.get().done(kind, organ, THU_2023_05_11), kinds);
        }
    }

    private void metBy(String name, String clock, String kind, Scenario scenario, String... kinds) {
        boolean met = Arrays.asList(kinds).contains(kind);
        check(name + (met ? " is met by " : " is not met by ") + kind, book -> {
            List<String> seen = Seen.owed(scenario.decide(book, THU_2023_05_11));
            assertThat(seen).contains(clock + (met ? "met 2023-05-11 met" : "open"));
        });
    }

    /** On the last day and the day after, unmet and met. */
    private void lastDay(
            String name,
            String clock,
            Supplier<Scenario> run,
            Consumer<Scenario> onLastDay,
            Consumer<Scenario> dayAfter) {
        check(name + ": still open on the last day, overdue on the day after", book -> {
            assertThat(first(run.get(), book, THU_2023_05_25)).isEqualTo(clock + "open");
            assertThat(first(run.get(), book, FRI_2023_05_26)).isEqualTo(clock + "overdue");
        });
        check(name + ": met on the last day is met, on the day after is met late", book -> {
            Scenario inTime = run.get();
            onLastDay.accept(inTime);
            assertThat(first(inTime, book, FRI_2023_05_26)).isEqualTo(clock + "met 2023-05-25 met");
            Scenario late = run.get();
            dayAfter.accept(late);
            assertThat(first(late, book, FRI_2023_05_26)).isEqualTo(clock + "met 2023-05-26 met-late");
        });
    }

    private static String first(Scenario scenario, RuleBook book, String asOf) {
        return Seen.owed(scenario.decide(book, asOf)).get(0);
    }

    // Art. 22 para. 1

    private void routing() {
        String clock = "route R22-1-clock county-petition-office" + RUN;
        category("Art. 22 para. 1: routed in 15 days", direct(OFFICE), clock + "open");
        for (String remit : new String[] {"own", "lower", "outside"}) {
            owed(
                    "Art. 22 para. 1: routed in 15 days, remit " + remit,
                    direct(OFFICE).claimFact("remit", remit),
                    THU_2023_05_11,
                    clock + "open");
        }
        owed(
                "Art. 22 para. 1: routed in 15 days, though anonymous and beyond reach",
                direct(OFFICE).anonymous().fact("contact-clear", "no"),
                THU_2023_05_11,
                clock + "open");
        metBy(
                "Art. 22 para. 1: routing",
                clock,
                OFFICE,
                () -> direct(OFFICE),
                "forwarding",
                "assignment",
                "destination-notice",
                "acceptance");
        owed(
                "Art. 22 para. 1: routing is not met by what another body does",
                direct(OFFICE).moved("forwarding", BUREAU, OTHER_BUREAU, THU_2023_05_11),
                THU_2023_05_11,
                clock + "open");
        lastDay(
                "Art. 22 para. 1: 10 May + 15 days = 25 May",
                clock,
                () -> direct(OFFICE),
                scenario -> scenario.moved("forwarding", OFFICE, BUREAU, THU_2023_05_25),
                scenario -> scenario.moved("forwarding", OFFICE, BUREAU, FRI_2023_05_26));
    }

    // Art. 23 para. 2

    private void noticeOfDirectReceipt() {
        String clock = "notify R23-2-clock county-bureau" + RUN;
        category(
                "Art. 23 paras 2, 4: notice in 15 days",
                direct(BUREAU),
                clock + "open",
                "accusation",
                "litigation-related");
        reachable("Art. 23 para. 2: notice of direct receipt", false, "own", clock + "open");
        owed(
                "Art. 23 para. 2: notice while the remit is not recorded",
                unknownRemit(false),
                THU_2023_05_11,
                clock + "open");
        metBy("Art. 23 para. 2: notice", clock, BUREAU, () -> direct(BUREAU), "receipt-notice");
        owed(
                "Art. 23 para. 2: notice is not met by what another body does",
                direct(BUREAU).served("receipt-notice", OFFICE, THU_2023_05_11),
                THU_2023_05_11,
                clock + "open");
        owed(
                "Art. 23 para. 2: notice on the spot, on the day of receipt",
                direct(BUREAU).served("receipt-notice", BUREAU, WED_2023_05_10),
                THU_2023_05_11,
                clock + "met 2023-05-10 met");
        lastDay(
                "Art. 23 para. 2: 10 May + 15 days = 25 May",
                clock,
                () -> direct(BUREAU),
                scenario -> scenario.served("receipt-notice", BUREAU, THU_2023_05_25),
                scenario -> scenario.served("receipt-notice", BUREAU, FRI_2023_05_26));
        check(
                "Art. 23 para. 2: consent to an objection ends no notice of what was received directly",
                book -> assertThat(Seen.owed(direct(BUREAU)
                                .decided("objection-consent", OFFICE, THU_2023_05_11)
                                .decide(book, THU_2023_05_11)))
                        .containsExactly(clock + "open"));
        owed(
                "Art. 23 para. 2: claim by claim, met only when every claim was told of, on the later day",
                direct(BUREAU)
                        .claim("c2", claim -> claim.category(Category.CLAIM))
                        .served("receipt-notice", BUREAU, THU_2023_05_11, "c1")
                        .served("receipt-notice", BUREAU, "2023-05-12", "c2"),
                "2023-05-12",
                "notify R23-2-clock county-bureau c1,c2 2023-05-10 +15 days -> 2023-05-25 met 2023-05-12 met");
        owed(
                "Art. 23 para. 2: claim by claim, one claim told of is not enough",
                direct(BUREAU)
                        .claim("c2", claim -> claim.category(Category.CLAIM))
                        .served("receipt-notice", BUREAU, THU_2023_05_11, "c1"),
                "2023-05-12",
                "notify R23-2-clock county-bureau c1,c2 2023-05-10 +15 days -> 2023-05-25 open");
        owed(
                "Art. 23 paras 2, 4: claim by claim, the accusation is not among those told of",
                direct(BUREAU).claim("c2", claim -> claim.category(Category.ACCUSATION)),
                THU_2023_05_11,
                clock + "open");
    }

    private void noticeOfDestination() {
        for (String remit : new String[] {"lower", "outside"}) {
            String clock = "tell-where R23-2-where-clock county-bureau" + RUN;
            category(
                    "Art. 23 paras 1, 2, 4: told where, remit " + remit,
                    direct(BUREAU).claimFact("remit", remit),
                    clock + "open",
                    "accusation",
                    "litigation-related");
            reachable("Art. 23 para. 2: told where, remit " + remit, false, remit, clock + "open");
            metBy(
                    "Art. 23 para. 2: telling where, remit " + remit,
                    clock,
                    BUREAU,
                    () -> direct(BUREAU).claimFact("remit", remit),
                    "destination-notice");
            lastDay(
                    "Art. 23 para. 2: 10 May + 15 days = 25 May, remit " + remit,
                    clock,
                    () -> direct(BUREAU).claimFact("remit", remit),
                    scenario -> scenario.served("destination-notice", BUREAU, THU_2023_05_25),
                    scenario -> scenario.served("destination-notice", BUREAU, FRI_2023_05_26));
        }
        owed(
                "Art. 23 para. 3: what was referred and is a lower body's has neither clock of direct receipt",
                referred(BUREAU).claimFact("remit", "lower"),
                THU_2023_05_11);
    }

    // Art. 23 para. 3

    private void noticeOfReferral() {
        String clock = "notify R23-3-clock county-bureau" + RUN;
        category(
                "Art. 23 paras 3, 4: notice of a referral in 15 days",
                referred(BUREAU),
                clock + "open",
                "accusation",
                "litigation-related");
        // A30: an unclear name or address waives the duty of notice; paragraph 3 does not repeat paragraph 2 on this.
        reachable("Art. 23 para. 3, A30: notice of a referral", true, "own", clock + "open");
        owed(
                "Art. 23 para. 3: notice while the remit is not recorded",
                unknownRemit(true),
                THU_2023_05_11,
                clock + "open");
        metBy("Art. 23 para. 3: notice", clock, BUREAU, () -> referred(BUREAU), "receipt-notice");
        lastDay(
                "Art. 23 para. 3: 10 May + 15 days = 25 May",
                clock,
                () -> referred(BUREAU),
                scenario -> scenario.served("receipt-notice", BUREAU, THU_2023_05_25),
                scenario -> scenario.served("receipt-notice", BUREAU, FRI_2023_05_26));
        owed(
                "Art. 23 para. 3, A17: an objection alone does not stop the 15 days",
                unknownRemit(true).decided("objection", BUREAU, THU_2023_05_11),
                "2023-05-12",
                clock + "open");
        owed(
                "Art. 23 para. 3, A17: the objection agreed, the notice is no longer owed",
                unknownRemit(true)
                        .decided("objection", BUREAU, THU_2023_05_11)
                        .decided("objection-consent", OFFICE, "2023-05-12"),
                "2023-05-12",
                // The office routes anew: 12 May + 15 days = 27 May, a Saturday, so Monday 29 May
                "route R22-1-clock county-petition-office c1 2023-05-12 +15 days -> 2023-05-29 (2023-05-27) open",
                clock + "ended");
        owed(
                "Art. 23 para. 3, A17: the day before the consent it is still owed",
                unknownRemit(true)
                        .decided("objection", BUREAU, THU_2023_05_11)
                        .decided("objection-consent", OFFICE, "2023-05-12"),
                THU_2023_05_11,
                clock + "open");
        owed(
                "Art. 23 para. 3: notice given before the consent was given",
                unknownRemit(true)
                        .served("receipt-notice", BUREAU, THU_2023_05_11)
                        .decided("objection-consent", OFFICE, "2023-05-12"),
                "2023-05-12",
                clock + "met 2023-05-11 met");
        owed(
                "Art. 23 para. 3: a consent to the objection on one claim does not end the notice of the other",
                unknownRemit(true)
                        .claim("c2", claim -> claim.category(Category.CLAIM))
                        .decided("objection-consent", OFFICE, "2023-05-12", "c1"),
                "2023-05-12",
                "notify R23-3-clock county-bureau c1,c2 2023-05-10 +15 days -> 2023-05-25 open");
    }

    private void objection() {
        String clock = "object R23-3-objection-clock county-bureau c1 2023-05-10 +5 working days -> 2023-05-17 ";
        // 11 and 12 May, then 15, 16 and 17 May: no holiday and no make-up day among them
        category(
                "Art. 23 paras 3, 4: objection in 5 working days, beside the notice (A17)",
                referred(BUREAU).claimFact("remit", "outside"),
                "notify R23-3-clock county-bureau" + RUN + "open\n" + clock + "open",
                "accusation",
                "litigation-related");
        metBy(
                "Art. 23 para. 3: objecting",
                clock,
                BUREAU,
                () -> referred(BUREAU).claimFact("remit", "outside"),
                "objection");
        owed(
                "Art. 23 para. 3: objecting is a matter between bodies, so the anonymous change nothing",
                referred(BUREAU).claimFact("remit", "outside").anonymous().fact("contact-clear", "no"),
                THU_2023_05_11,
                clock + "open");
        owed(
                "Art. 23 para. 3, A17: its own finding that it is outside removes no notice: 10 May + 15 days = 25 May",
                referred(BUREAU).claimFact("remit", "outside").decided("objection", BUREAU, THU_2023_05_11),
                FRI_2023_05_26,
                "notify R23-3-clock county-bureau" + RUN + "overdue",
                clock + "met 2023-05-11 met",
                // 25 May + 60 days = 24 July, a Monday
                "conclude R34-clock,R34-clock-presumed county-bureau c1 2023-05-25 +60 days -> 2023-07-24 presumed open",
                "reply R34-reply-clock,R34-reply-clock-presumed,R34-clock county-bureau c1 2023-05-25 +promptly"
                        + " -> 2023-07-24 presumed open");
        owed(
                "Art. 23 para. 3, A17: once the objection is agreed neither is owed",
                referred(BUREAU)
                        .claimFact("remit", "outside")
                        .decided("objection", BUREAU, THU_2023_05_11)
                        .decided("objection-consent", OFFICE, "2023-05-12"),
                FRI_2023_05_26,
                // The office routes anew: 12 May + 15 days = 27 May, a Saturday, so Monday 29 May
                "route R22-1-clock county-petition-office c1 2023-05-12 +15 days -> 2023-05-29 (2023-05-27) open",
                "notify R23-3-clock county-bureau" + RUN + "ended",
                clock + "met 2023-05-11 met");
        for (String by : new String[] {CITY_BUREAU, BUREAU, DISCIPLINE}) {
            check("Art. 23 para. 3: the consent of a body that did not refer the matter has no effect, " + by, book -> {
                Decision decision = unknownRemit(true)
                        .decided("objection", BUREAU, THU_2023_05_11)
                        .decided("objection-consent", by, "2023-05-12")
                        .decide(book, "2023-05-12");
                assertThat(Seen.obligations(decision, "notify"))
                        .containsExactly("R23-3-clock county-bureau" + RUN + "open");
                assertThat(Seen.responsible(decision)).isEqualTo("county-bureau[F-objected]");
                assertThat(Seen.irregularities(decision)).containsExactly("/history/2 consent.by-another-body");
            });
        }
        check("Art. 23 para. 3: while nobody knows who referred it, nobody can agree to the objection", book -> {
            Scenario scenario = unknownRemit(false)
                    .origin(Origin.builder().kind(OriginKind.FORWARDED).build())
                    .decided("objection", BUREAU, THU_2023_05_11)
                    .decided("objection-consent", OFFICE, "2023-05-12");
            assertThat(Seen.owed(scenario.decide(book, "2023-05-12")))
                    .containsExactly("notify R23-3-clock county-bureau" + RUN + "open");
            assertThat(Seen.irregularities(scenario.decide(book, "2023-05-12")))
                    .containsExactly("/history/2 consent.referrer-unknown");
        });
        check(
                "Art. 23 para. 3: known from the origin of the petition, that body can",
                book -> assertThat(Seen.obligations(
                                unknownRemit(false)
                                        .origin(Origin.builder()
                                                .kind(OriginKind.FORWARDED)
                                                .from(org.petitionrules.model.organ.OrganRef.of(OFFICE))
                                                .build())
                                        .decided("objection", BUREAU, THU_2023_05_11)
                                        .decided("objection-consent", OFFICE, "2023-05-12")
                                        .decide(book, "2023-05-12"),
                                "notify"))
                        .containsExactly("R23-3-clock county-bureau" + RUN + "ended"));
        owed(
                "Art. 23 para. 3: who received it directly has nobody to object to",
                direct(BUREAU).claimFact("remit", "outside"),
                THU_2023_05_11,
                "tell-where R23-2-where-clock county-bureau" + RUN + "open");
        owed(
                "Art. 23 para. 3: remit found to be its own after the objection, the notice counts from the receipt",
                unknownRemit(true)
                        .decided("objection", BUREAU, THU_2023_05_11)
                        .recorded(
                                "finding",
                                OFFICE,
                                "2023-05-12",
                                event -> event.putFacts("remit", org.petitionrules.model.FactValue.code("own"))),
                "2023-05-12",
                "notify R23-3-clock county-bureau" + RUN + "open");
    }

    // Routing anew

    /** Received by the office on 8 May: 8 May + 15 days = 23 May, a Tuesday. Forwarded on 9 May, received on 10 May. */
    private static Scenario forwarded() {
        return matter().received("petition", OFFICE, "2023-05-08")
                .moved("forwarding", OFFICE, BUREAU, "2023-05-09")
                .receivedFrom(OFFICE, BUREAU, WED_2023_05_10);
    }

    private void route(String name, Scenario scenario, String asOf, String... expected) {
        check(
                "Arts 22, 23 para. 3: " + name,
                book -> assertThat(Seen.obligations(scenario.decide(book, asOf), "route"))
                        .containsExactly(expected));
    }

    private void routingAnew() {
        String first = "R22-1-clock county-petition-office c1 2023-05-08 +15 days -> 2023-05-23 ";
        // 16 May + 15 days = 31 May, a Wednesday
        String anew = "R22-1-clock county-petition-office c1 2023-05-16 +15 days -> 2023-05-31 ";
        route("forwarded, it is routed", forwarded(), "2023-05-15", first + "met 2023-05-09 met");
        route(
                "objected to, it is routed until the objection is agreed to",
                forwarded().decided("objection", BUREAU, "2023-05-12"),
                "2023-05-16",
                first + "met 2023-05-09 met");
        Supplier<Scenario> agreed = () -> forwarded()
                .decided("objection", BUREAU, "2023-05-12")
                .decided("objection-consent", OFFICE, "2023-05-16");
        route(
                "the objection agreed, the rejected forwarding meets nothing, and it is owed anew",
                agreed.get(),
                "2023-05-31",
                first + "ended",
                anew + "open");
        route("overdue on the day after", agreed.get(), "2023-06-01", first + "ended", anew + "overdue");
        route(
                "met by the next forwarding",
                agreed.get().moved("forwarding", OFFICE, OTHER_BUREAU, "2023-05-31"),
                "2023-06-01",
                first + "met 2023-05-31 met-late",
                anew + "met 2023-05-31 met");
        route(
                "the materials back after the consent start nothing more",
                agreed.get().moved("return", BUREAU, OFFICE, "2023-05-17").receivedFrom(BUREAU, OFFICE, "2023-05-18"),
                "2023-05-19",
                first + "ended",
                anew + "open");
        route(
                "back before the consent, it counts from their receipt: 15 May + 15 days = 30 May, a Tuesday",
                forwarded()
                        .decided("objection", BUREAU, "2023-05-12")
                        .moved("return", BUREAU, OFFICE, "2023-05-14")
                        .receivedFrom(BUREAU, OFFICE, "2023-05-15")
                        .decided("objection-consent", OFFICE, "2023-05-16"),
                "2023-05-19",
                first + "ended",
                "R22-1-clock county-petition-office c1 2023-05-15 +15 days -> 2023-05-30 open");
        // Forwarded on 24 May only: late is late, whatever became of it. 30 May + 15 days = 14 June, a Wednesday
        route(
                "a rejected forwarding that came too late leaves the first duty overdue",
                matter().received("petition", OFFICE, "2023-05-08")
                        .moved("forwarding", OFFICE, BUREAU, "2023-05-24")
                        .receivedFrom(OFFICE, BUREAU, "2023-05-25")
                        .decided("objection", BUREAU, "2023-05-29")
                        .decided("objection-consent", OFFICE, "2023-05-30"),
                "2023-05-31",
                first + "overdue",
                "R22-1-clock county-petition-office c1 2023-05-30 +15 days -> 2023-06-14 open");
        check("Art. 23 para. 3: relieved, the objector neither concludes, nor serves, nor reports the result", book -> {
            Scenario scenario = matter().received("petition", OFFICE, "2023-05-08")
                    .assigned(OFFICE, BUREAU, "2023-05-09", "2023-06-30")
                    .receivedFrom(OFFICE, BUREAU, WED_2023_05_10)
                    .decided("acceptance", BUREAU, THU_2023_05_11)
                    .decided("objection", BUREAU, "2023-05-12");
            // 11 May + 60 days = 10 July, a Monday
            String conclude = "R34-clock county-bureau c1 2023-05-11 +60 days -> 2023-07-10 ";
            String report = "R22-1-result-clock county-bureau c1 2023-05-09 +set to 2023-06-30 -> 2023-06-30 ";
            assertThat(Seen.obligations(scenario.decide(book, "2023-05-16"), "conclude"))
                    .containsExactly(conclude + "open");
            assertThat(Seen.obligations(scenario.decide(book, "2023-05-16"), "report-result"))
                    .containsExactly(report + "open");
            scenario.decided("objection-consent", OFFICE, "2023-05-16");
            assertThat(Seen.obligations(scenario.decide(book, "2023-05-16"), "conclude"))
                    .containsExactly(conclude + "ended");
            assertThat(Seen.obligations(scenario.decide(book, "2023-05-16"), "report-result"))
                    .containsExactly(report + "ended");
            assertThat(Seen.obligations(scenario.decide(book, "2023-05-16"), "reply"))
                    .containsExactly("R34-reply-clock county-bureau c1 2023-05-11 +promptly ended");
        });
    }

    // Repeats and corrections

    private void repeats() {
        for (String again : new String[] {"petition", "repeat"}) {
            owed(
                    "Art. 23: a " + again + " received again by the same body restarts nothing",
                    direct(BUREAU).received(again, BUREAU, "2023-05-17"),
                    "2023-05-17",
                    "notify R23-2-clock county-bureau" + RUN + "open");
        }
        owed(
                "Art. 22: received again by the same petition office restarts nothing",
                direct(OFFICE).received("petition", OFFICE, "2023-05-17"),
                "2023-05-17",
                "route R22-1-clock county-petition-office" + RUN + "open");
        owed(
                "Art. 23: referred again to the same body restarts nothing",
                referred(BUREAU).receivedFrom(CITY_BUREAU, BUREAU, "2023-05-17"),
                "2023-05-17",
                "notify R23-3-clock county-bureau" + RUN + "open");
    }

    private void corrections() {
        owed(
                "A corrected day of receipt counts from the corrected day: 9 May + 15 days = 24 May",
                direct(BUREAU).receivedInsteadOf("e1", BUREAU, "2023-05-09"),
                THU_2023_05_11,
                "notify R23-2-clock county-bureau c1 2023-05-09 +15 days -> 2023-05-24 open");
        check("What was put on record later was not known before", book -> {
            Scenario scenario = matter().receivedAndRecorded(BUREAU, WED_2023_05_10, "2023-05-15");
            assertThat(Seen.owed(scenario.decide(book, "2023-05-15", "2023-05-14")))
                    .isEmpty();
            assertThat(Seen.owed(scenario.decide(book, "2023-05-15", "2023-05-15")))
                    .isEqualTo(Collections.singletonList("notify R23-2-clock county-bureau" + RUN + "open"));
        });
        owed(
                "A notice that was annulled was not given",
                direct(BUREAU).served("receipt-notice", BUREAU, THU_2023_05_11).annulled("e2", "2023-05-15"),
                "2023-05-15",
                "notify R23-2-clock county-bureau" + RUN + "open");
    }
}
