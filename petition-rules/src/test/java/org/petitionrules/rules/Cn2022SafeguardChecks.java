package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.CITY_BUREAU;
import static org.petitionrules.rules.Scenario.OFFICE;
import static org.petitionrules.rules.Scenario.PROVINCE_BUREAU;
import static org.petitionrules.rules.Scenario.STRANGER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.petitionrules.model.Assessment;
import org.petitionrules.model.Category;
import org.petitionrules.model.Dossier;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.Moment;
import org.petitionrules.model.event.Done;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.Moved;
import org.petitionrules.model.event.Rated;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.book.Confidence;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.clock.Obligation;
import org.petitionrules.rules.closure.ClosureVerdict;
import org.petitionrules.rules.decision.Decision;

/** SG-02 and SG-08 over several histories. */
final class Cn2022SafeguardChecks {
    private static final List<String> DAYS = Arrays.asList(
            "2023-05-11",
            "2023-05-12",
            "2023-05-17",
            "2023-05-25",
            "2023-05-26",
            "2023-06-05",
            "2023-07-12",
            "2023-09-01",
            "2024-06-03");

    private static final List<String> NEEDS_AN_ADDRESSEE =
            Arrays.asList("notify", "tell-where", "reply", "review-reply");

    private final List<BookCheck> checks = new ArrayList<>();

    private Cn2022SafeguardChecks() {}

    static List<BookCheck> all() {
        Cn2022SafeguardChecks all = new Cn2022SafeguardChecks();
        all.anonymity();
        all.receiptsLeftOut();
        all.sendings();
        all.silence();
        return all.checks;
    }

    private void check(String name, Consumer<RuleBook> check) {
        checks.add(BookCheck.of(name, check));
    }

    private static Map<String, Supplier<Scenario>> histories() {
        Map<String, Supplier<Scenario>> histories = new LinkedHashMap<>();
        histories.put("received", () -> claim().received("petition", BUREAU, "2023-05-10"));
        histories.put(
                "referred and answered",
                () -> referred()
                        .served("receipt-notice", BUREAU, "2023-05-16")
                        .decided("acceptance", BUREAU, "2023-05-30")
                        .opinion("supported", "2023-07-03")
                        .served("opinion-service", BUREAU, "2023-07-04"));
        histories.put(
                "objected",
                () -> Scenario.of(Category.CLAIM)
                        .received("petition", OFFICE, "2023-05-10")
                        .moved("forwarding", OFFICE, BUREAU, "2023-05-11")
                        .receivedFrom(OFFICE, BUREAU, "2023-05-12")
                        .decided("objection", BUREAU, "2023-05-16")
                        .decided("objection-consent", OFFICE, "2023-05-18"));
        histories.put(
                "extended",
                () -> claim().received("petition", BUREAU, "2023-05-10")
                        .decided("acceptance", BUREAU, "2023-05-26")
                        .extended(
                                "2023-07-03",
                                event -> event.putFacts("complex", FactValue.code("yes"))
                                        .putFacts("head-approved", FactValue.code("yes"))
                                        .putFacts("extension-days", FactValue.number(30)))
                        .served("extension-notice", BUREAU, "2023-07-04"));
        // 10 March 2023 + 15 days = 25 March, a Saturday: Monday 27 March. 27 March + 60 days = 26 May; 10 March + 60 =
        // 9 May
        histories.put(
                "extended too late",
                () -> claim().received("petition", BUREAU, "2023-03-10")
                        .decided("acceptance", BUREAU, "2023-03-27")
                        .extended(
                                "2023-05-29",
                                event -> event.putFacts("complex", FactValue.code("yes"))
                                        .putFacts("head-approved", FactValue.code("yes"))
                                        .putFacts("extension-days", FactValue.number(30)))
                        .served("extension-notice", BUREAU, "2023-05-29"));
        histories.put(
                "re-examined",
                () -> claim().received("petition", BUREAU, "2023-05-10")
                        .decided("acceptance", BUREAU, "2023-05-26")
                        .opinion("not-supported", "2023-07-03")
                        .served("opinion-service", BUREAU, "2023-07-04")
                        .received("review-request", CITY_BUREAU, "2023-07-20")
                        .decided("review-opinion", CITY_BUREAU, "2023-08-15")
                        .served("review-service", CITY_BUREAU, "2023-08-16")
                        .received("re-examination-request", PROVINCE_BUREAU, "2023-08-20")
                        .decided("re-examination-opinion", PROVINCE_BUREAU, "2023-08-30")
                        .served("re-examination-service", PROVINCE_BUREAU, "2023-08-31"));
        histories.put(
                "solved and settled",
                () -> claim().claim("c1", claim -> claim.assessment(Assessment.PARTLY_REASONABLE))
                        .claimFact("hardship", "yes")
                        .received("petition", STRANGER, "2023-05-10")
                        .served("receipt-notice", STRANGER, "2023-05-11")
                        .done("solution", STRANGER, "2023-05-20")
                        .done("explanation", STRANGER, "2023-05-20")
                        .done("assistance", STRANGER, "2023-05-20")
                        .byPetitioner("settlement", "2023-05-21"));
        histories.put(
                "sent on, no receipt on record",
                () -> claim().received("petition", OFFICE, "2023-05-10")
                        .moved("forwarding", OFFICE, BUREAU, "2023-05-11"));
        histories.put(
                "assigned",
                () -> claim().received("petition", OFFICE, "2023-05-10")
                        .assigned(OFFICE, BUREAU, "2023-05-11", "2023-08-31")
                        .receivedFrom(OFFICE, BUREAU, "2023-05-12")
                        .decided("acceptance", BUREAU, "2023-06-01"));
        histories.put(
                "sent back and sent again",
                () -> claim().received("petition", OFFICE, "2023-05-10")
                        .moved("forwarding", OFFICE, BUREAU, "2023-05-11")
                        .receivedFrom(OFFICE, BUREAU, "2023-05-12")
                        .moved("return", BUREAU, OFFICE, "2023-05-16")
                        .receivedFrom(BUREAU, OFFICE, "2023-05-17")
                        .moved("forwarding", OFFICE, BUREAU, "2023-05-24")
                        .receivedFrom(OFFICE, BUREAU, "2023-05-25"));
        histories.put(
                "heard in the re-examination",
                () -> claim().received("petition", BUREAU, "2023-05-10")
                        .decided("acceptance", BUREAU, "2023-05-26")
                        .received("re-examination-request", PROVINCE_BUREAU, "2023-06-01")
                        .done("hearing-opened", PROVINCE_BUREAU, "2023-06-05")
                        .done("hearing-closed", PROVINCE_BUREAU, "2023-06-07"));
        histories.put(
                "heard in the re-examination, more than once",
                () -> claim().received("petition", BUREAU, "2023-05-10")
                        .decided("acceptance", BUREAU, "2023-05-26")
                        .received("re-examination-request", PROVINCE_BUREAU, "2023-05-12")
                        .done("hearing-opened", PROVINCE_BUREAU, "2023-05-15")
                        .done("hearing-closed", PROVINCE_BUREAU, "2023-05-16")
                        .done("hearing-opened", PROVINCE_BUREAU, "2023-05-22")
                        .done("hearing-closed", PROVINCE_BUREAU, "2023-05-24"));
        histories.put(
                "recused",
                () -> claim().received("petition", BUREAU, "2023-05-10")
                        .recorded("recusal", BUREAU, "2023-05-11", event -> {}));
        return histories;
    }

    private static Scenario claim() {
        return Scenario.of(Category.CLAIM).claimFact("remit", "own");
    }

    private static Scenario referred() {
        return claim().received("petition", OFFICE, "2023-05-10")
                .moved("forwarding", OFFICE, BUREAU, "2023-05-11")
                .receivedFrom(OFFICE, BUREAU, "2023-05-12");
    }

    // SG-02

    private void anonymity() {
        histories()
                .forEach((name, history) -> check("SG-02: who petitions without a name, " + name, book -> {
                    for (String day : DAYS) {
                        Decision named = history.get().decide(book, day);
                        Decision anonymous = history.get().anonymous().decide(book, day);
                        // Only the duties that need an addressee go.
                        assertThat(owed(anonymous))
                                .isEqualTo(owed(named).stream()
                                        .filter(text ->
                                                !NEEDS_AN_ADDRESSEE.contains(text.substring(0, text.indexOf(' '))))
                                        .collect(Collectors.toList()));
                        assertThat(anonymous.findings()).isEqualTo(named.findings());
                        assertThat(anonymous.findingsAsked()).isEqualTo(named.findingsAsked());
                        assertThat(anonymous.responsibility()).isEqualTo(named.responsibility());
                        // No condition becomes unmeetable, none but the served one changes.
                        for (ClosureVerdict verdict : anonymous.closures()) {
                            List<String> unmet = Seen.unmet(anonymous, verdict.kind());
                            List<String> before = new ArrayList<>(Seen.unmet(named, verdict.kind()));
                            assertThat(before).containsAll(unmet);
                            before.removeAll(unmet);
                            before.remove("R36-re-examined@c1?");
                            before.remove("R36-re-examined@c1");
                            assertThat(before).isEmpty();
                        }
                    }
                }));
    }

    private static List<String> owed(Decision decision) {
        return Seen.owed(decision);
    }

    // SG-08

    /**
     * What this property does not hold for, and why. What came from the petitioner is the day everything counts from:
     * without it there is no day to presume; so it is with an assignment, which alone tells that a result is wanted. New
     * facts and a recurrence are on record against the body that records them, and nothing else tells of them. A finding
     * is the answer to a question, and a duty that follows from the answer goes with it. An objection that was agreed to
     * gives the duty back to the body that referred the matter; without it the objector owes what it did before. Acts in these histories come no earlier than they must: one that came sooner
     * and is not on record leaves the last lawful day to presume.
     */
    private static final List<String> NOT_PRESUMED = Arrays.asList(
            "petition",
            "review-request",
            "re-examination-request",
            "assignment",
            "new-facts",
            "recurrence",
            "finding",
            "objection",
            "objection-consent");

    private void receiptsLeftOut() {
        check(
                "SG-08: without any receipt on record it is asked who holds the matter, and nothing can be closed",
                book -> {
                    Decision decision =
                            claim().decided("acceptance", BUREAU, "2023-05-12").decide(book, "2023-09-01");
                    // 12 May + 60 days = 11 July
                    assertThat(Seen.obligations(decision, "conclude"))
                            .containsExactly("R34-clock county-bureau c1 2023-05-12 +60 days -> 2023-07-11 overdue");
                    Decision nothing = claim().decide(book, "2023-09-01");
                    assertThat(Seen.asked(nothing)).contains("holder@c1[R22-0]");
                    assertThat(nothing.closures())
                            .allSatisfy(verdict -> assertThat(Seen.unmet(nothing, verdict.kind()))
                                    .isNotEmpty());
                });
        check(
                "SG-08: the first receipt left out, what the office did before the next is told, and all is decided",
                book -> {
                    Decision decision = claim().done("registration", OFFICE, "2023-05-10")
                            .moved("forwarding", OFFICE, BUREAU, "2023-05-11")
                            .receivedFrom(OFFICE, BUREAU, "2023-05-12")
                            .decide(book, "2023-05-16");
                    assertThat(Seen.irregularities(decision))
                            .containsExactly(
                                    "/history/0/occurredOn history.before-receipt",
                                    "/history/1/occurredOn history.before-receipt");
                    // 12 May + 15 days = 27 May, a Saturday, so Monday 29 May
                    assertThat(Seen.owed(decision))
                            .containsExactly(
                                    "notify R23-3-clock county-bureau c1 2023-05-12 +15 days -> 2023-05-29 (2023-05-27) open");
                    assertThat(Seen.responsible(decision)).isEqualTo("county-bureau[F-received]");
                });
        check("SG-08: while the receipt of a referral is not on record, the sender answers for the matter", book -> {
            Decision decision = sent("forwarding").decide(book, "2023-09-01");
            assertThat(Seen.responsible(decision)).isEqualTo("county-petition-office[F-sent]");
        });
    }

    private static Scenario sent(String kind) {
        return claim().received("petition", OFFICE, "2023-05-10").moved(kind, OFFICE, BUREAU, "2023-05-11");
    }

    /** What was sent counts as received on the day it was sent, for the clocks of the addressee. */
    private void sendings() {
        String route =
                "route R22-1-clock county-petition-office c1 2023-05-10 +15 days -> 2023-05-25 met 2023-05-11 met";
        // 11 May + 15 days = 26 May, a Friday
        String notify = "notify R23-3-clock,F-sent county-bureau c1 2023-05-11 +15 days -> 2023-05-26 presumed ";
        for (String kind : new String[] {"forwarding", "return"}) {
            check("SG-08: on the day of the sending nothing is presumed yet, " + kind, book -> {
                List<String> seen = Seen.owed(sent(kind).decide(book, "2023-05-11"));
                assertThat(seen).hasSize(1).allMatch(owed -> owed.startsWith("route "));
            });
            check("SG-08: from the day after, the addressee's notice is presumed from the sending, " + kind, book -> {
                assertThat(Seen.owed(sent(kind).decide(book, "2023-05-12")))
                        .hasSize(2)
                        .contains(notify + "open");
                assertThat(Seen.owed(sent(kind).decide(book, "2023-05-26"))).contains(notify + "open");
            });
        }
        check(
                "SG-08: and after the fifteen days the sixty too: 26 May + 60 days = 25 July, a Tuesday",
                book -> assertThat(Seen.owed(sent("forwarding").decide(book, "2023-05-27")))
                        .containsExactly(
                                route,
                                notify + "overdue",
                                "conclude R34-clock,R34-clock-presumed,F-sent county-bureau c1 2023-05-26 +60 days"
                                        + " -> 2023-07-25 presumed open",
                                "reply R34-reply-clock,R34-reply-clock-presumed,F-sent,R34-clock county-bureau c1"
                                        + " 2023-05-26 +promptly -> 2023-07-25 presumed open"));
        check("SG-08: an assignment of which no receipt is on record is presumed received too", book -> {
            Decision decision = claim().received("petition", OFFICE, "2023-05-10")
                    .assigned(OFFICE, BUREAU, "2023-05-11", "2023-06-30")
                    .decide(book, "2023-05-12");
            assertThat(Seen.obligations(decision, "notify"))
                    .containsExactly(notify.substring("notify ".length()) + "open");
        });
        check(
                "SG-08: what is presumed rests on a reading of ours, and says so",
                book -> assertThat(sent("forwarding").decide(book, "2023-05-12").obligations())
                        .filteredOn(Obligation::presumed)
                        .singleElement()
                        .satisfies(owed -> assertThat(
                                        owed.rules().get(1).provision().confidence())
                                .isEqualTo(Confidence.I)));
        check("SG-08: only the addressee's own notice meets what is presumed of it", book -> {
            assertThat(Seen.owed(sent("forwarding")
                            .served("receipt-notice", OFFICE, "2023-05-15")
                            .decide(book, "2023-05-16")))
                    .contains(notify + "open");
            assertThat(Seen.owed(sent("forwarding")
                            .served("receipt-notice", BUREAU, "2023-05-15")
                            .decide(book, "2023-05-16")))
                    .contains(notify + "met 2023-05-15 met");
        });
        check("SG-08: once the receipt is on record nothing is presumed", book -> {
            Decision decision = sent("forwarding")
                    .receivedFrom(OFFICE, BUREAU, "2023-05-15")
                    .decide(book, "2023-05-16");
            assertThat(Seen.obligations(decision, "notify"))
                    // 15 May + 15 days = 30 May, a Tuesday
                    .containsExactly("R23-3-clock county-bureau c1 2023-05-15 +15 days -> 2023-05-30 open");
        });
        check(
                "SG-08: an addressee outside whose remit it is objects from the sending on, 11 May + 5 working days",
                book -> {
                    Scenario scenario = Scenario.of(Category.CLAIM)
                            .received("petition", OFFICE, "2023-05-10")
                            .moved("forwarding", OFFICE, BUREAU, "2023-05-11")
                            .recorded(
                                    "finding",
                                    BUREAU,
                                    "2023-05-12",
                                    e -> e.putFacts("remit", FactValue.code("outside")));
                    assertThat(Seen.obligations(scenario.decide(book, "2023-05-13"), "object"))
                            // 12, 15, 16, 17 and 18 May
                            .containsExactly("R23-3-objection-clock,F-sent county-bureau c1 2023-05-11 +5 working days"
                                    + " -> 2023-05-18 presumed open");
                });
        check(
                "SG-08: where the opinion is missing it is overdue, and no window of the petitioner's is presumed past",
                book -> {
                    for (String day : DAYS) {
                        Decision decision = claim().received("petition", BUREAU, "2023-05-10")
                                .decide(book, day);
                        assertThat(Seen.obligations(decision, "review-window")).isEmpty();
                        assertThat(Seen.obligations(decision, "re-examination-window"))
                                .isEmpty();
                    }
                    assertThat(Seen.obligations(
                                    claim().received("petition", BUREAU, "2023-05-10")
                                            .decide(book, "2024-06-03"),
                                    "conclude"))
                            // 25 May + 60 days = 24 July
                            .containsExactly("R34-clock,R34-clock-presumed county-bureau c1 2023-05-25 +60 days"
                                    + " -> 2023-07-24 presumed overdue");
                });
        check("SG-08, A15: sent again after it came back, the addressee's clock is presumed to run again", book -> {
            Scenario scenario = claim().received("petition", OFFICE, "2023-05-10")
                    .receivedFrom(OFFICE, BUREAU, "2023-05-12")
                    .receivedFrom(BUREAU, OFFICE, "2023-05-17")
                    .moved("forwarding", OFFICE, BUREAU, "2023-05-24");
            assertThat(Seen.obligations(scenario.decide(book, "2023-05-25"), "notify"))
                    .containsExactly(
                            // 12 May + 15 days = 27 May, a Saturday; 24 May + 15 days = 8 June, a Thursday
                            "R23-3-clock county-bureau c1 2023-05-12 +15 days -> 2023-05-29 (2023-05-27) open",
                            "R23-3-clock,F-sent county-bureau c1 2023-05-24 +15 days -> 2023-06-08 presumed open");
        });
        check(
                "SG-08, Art. 23 para. 3: what goes back after an agreed objection is not presumed a new referral",
                book -> {
                    Scenario objected = Scenario.of(Category.CLAIM)
                            .received("petition", OFFICE, "2023-05-10")
                            .receivedFrom(OFFICE, BUREAU, "2023-05-12")
                            .decided("objection", BUREAU, "2023-05-16");
                    // 18 May + 15 days = 2 June, a Friday
                    String again =
                            "R22-1-clock,F-sent county-petition-office c1 2023-05-18 +15 days -> 2023-06-02 presumed open";
                    String first = "R22-1-clock county-petition-office c1 2023-05-10 +15 days -> 2023-05-25 open";
                    assertThat(Seen.obligations(
                                    objected.moved("return", BUREAU, OFFICE, "2023-05-18")
                                            .decide(book, "2023-05-20"),
                                    "route"))
                            .containsExactly(first, again);
                    objected.decided("objection-consent", OFFICE, "2023-05-17");
                    assertThat(Seen.obligations(objected.decide(book, "2023-05-20"), "route"))
                            // Nothing is presumed: it is back by the consent, 17 May + 15 days = 1 June, a Thursday
                            .containsExactly(
                                    first,
                                    "R22-1-clock county-petition-office c1 2023-05-17 +15 days -> 2023-06-01 open");
                });
        check("SG-08: claim by claim, the claim whose receipt is on record is not presumed", book -> {
            Decision decision = claim().claim(
                            "c2", c -> c.category(Category.CLAIM).putFacts("remit", FactValue.code("own")))
                    .received("petition", OFFICE, "2023-05-10")
                    .moved("forwarding", OFFICE, BUREAU, "2023-05-11")
                    .event(Received.builder()
                            .id("r1")
                            .kind("referral")
                            .occurredOn(LocalDate.parse("2023-05-12"))
                            .organ(OrganRef.of(BUREAU))
                            .from(OrganRef.of(OFFICE))
                            .addClaims("c1")
                            .build())
                    .decide(book, "2023-05-16");
            assertThat(Seen.obligations(decision, "notify"))
                    .containsExactly(
                            "R23-3-clock,F-sent county-bureau c2 2023-05-11 +15 days -> 2023-05-26 presumed open",
                            "R23-3-clock county-bureau c1 2023-05-12 +15 days -> 2023-05-29 (2023-05-27) open");
        });
    }

    private void silence() {
        histories()
                .forEach((name, history) -> check(
                        "SG-08: what a body leaves out never helps it, " + name,
                        book -> assertThat(gained(book, history.get().dossier(), DAYS))
                                .isEmpty()));
    }

    /** What leaving out one event of a body would gain it, on some of the days. */
    static List<String> gained(RuleBook book, Dossier whole, List<String> days) {
        List<String> gained = new ArrayList<>();
        for (Event left : whole.history()) {
            if (NOT_PRESUMED.contains(left.kind())
                    || left instanceof Rated
                    || (left instanceof Done && ((Done) left).by().isPetitioner())) {
                continue;
            }
            for (String day : days) {
                if (isTheOnlyRecordOf(left, whole, LocalDate.parse(day))) {
                    continue;
                }
                Decision with = decide(book, whole, day);
                Decision without = decide(book, leaving(whole, left), day);
                worse(with, without).forEach(text -> gained.add(left.kind() + ", " + day + ": " + text));
            }
        }
        return gained;
    }

    /** Of a sending whose receipt is not on record by that day either, nothing else would tell. */
    private static boolean isTheOnlyRecordOf(Event left, Dossier whole, LocalDate day) {
        return left instanceof Moved
                && whole.history().stream()
                        .noneMatch(event -> event instanceof Received
                                && ((Received) event).organ().equals(((Moved) left).to())
                                && !event.occurredOn().isBefore(left.occurredOn())
                                && !event.occurredOn().isAfter(day));
    }

    private static Dossier leaving(Dossier whole, Event left) {
        return Dossier.builder()
                .id(whole.id())
                .petition(whole.petition())
                .addAllHistory(whole.history().stream()
                        .filter(event -> !event.id().equals(left.id()))
                        .collect(Collectors.toList()))
                .build();
    }

    private static Decision decide(RuleBook book, Dossier dossier, String day) {
        return book.decide(dossier, Scenario.ORGANS, Moment.of(LocalDate.parse(day)));
    }

    /** Each duty that is gone or due later, each way of closing that became possible. */
    private static List<String> worse(Decision with, Decision without) {
        List<String> worse = new ArrayList<>();
        for (Obligation owed : with.obligations()) {
            for (String claim : owed.claims()) {
                if (owed.isOwed()
                        && without.obligations().stream()
                                .noneMatch(other -> covers(other, owed, claim) || isOwedInstead(other, owed, claim))) {
                    worse.add(owed.duty().id() + " gone or later");
                }
            }
        }
        for (ClosureVerdict verdict : without.closures()) {
            if (Seen.unmet(without, verdict.kind()).isEmpty()
                    && !Seen.unmet(with, verdict.kind()).isEmpty()) {
                worse.add(verdict.kind() + " possible");
            }
        }
        return worse;
    }

    /**
     * What an opinion supports is carried out; while no opinion is on record the opinion itself is owed, and that is the
     * duty that stands (SG-08).
     */
    private static boolean isOwedInstead(Obligation other, Obligation owed, String claim) {
        return owed.duty().id().equals("execute")
                && other.duty().id().equals("conclude")
                && other.claims().contains(claim)
                && other.isOwed();
    }

    private static boolean covers(Obligation other, Obligation owed, String claim) {
        Optional<LocalDate> due = owed.due().map(DueDate::due);
        Optional<LocalDate> otherDue = other.due().map(DueDate::due);
        return other.duty().equals(owed.duty())
                && other.claims().contains(claim)
                && other.isOwed()
                && (!due.isPresent() || (otherDue.isPresent() && !otherDue.get().isAfter(due.get())));
    }
}
