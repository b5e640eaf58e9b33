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
import org.petitionrules.model.event.Rated;
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

    private final List<BookCheck> checks = new ArrayList<>();

    private Cn2022SafeguardChecks() {}

    static List<BookCheck> all() {
        Cn2022SafeguardChecks all = new Cn2022SafeguardChecks();
        all.anonymity();
        all.receiptsLeftOut();
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
                                        .filter(text -> !text.startsWith("notify ") && !text.startsWith("tell-where "))
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
     * What this property does not hold for, and why. A receipt is the day everything counts from: without it there is
     * no day to presume. New facts and a recurrence are on record against the body that records them, and nothing else
     * tells of them. A finding is the answer to a question, and a duty that follows from the answer goes with it.
     */
    private static final List<String> NOT_PRESUMED =
            Arrays.asList("petition", "referral", "new-facts", "recurrence", "finding");

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
        check("SG-08: while the receipt of a referral is not on record, the sender answers for the matter", book -> {
            Decision decision = claim().received("petition", OFFICE, "2023-05-10")
                    .moved("forwarding", OFFICE, BUREAU, "2023-05-11")
                    .decide(book, "2023-09-01");
            assertThat(Seen.responsible(decision)).isEqualTo("county-petition-office[F-sent]");
        });
    }

    private void silence() {
        histories()
                .forEach((name, history) -> check("SG-08: what a body leaves out never helps it, " + name, book -> {
                    Dossier whole = history.get().dossier();
                    List<String> broken = new ArrayList<>();
                    for (Event left : whole.history()) {
                        if (NOT_PRESUMED.contains(left.kind())
                                || left instanceof Rated
                                || (left instanceof Done && ((Done) left).by().isPetitioner())) {
                            continue;
                        }
                        for (String day : DAYS) {
                            Decision with = decide(book, whole, day);
                            Decision without = decide(book, leaving(whole, left), day);
                            worse(with, without).forEach(text -> broken.add(left.kind() + ", " + day + ": " + text));
                        }
                    }
                    assertThat(broken).isEmpty();
                }));
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
                if (owed.isOwed() && without.obligations().stream().noneMatch(other -> covers(other, owed, claim))) {
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

    private static boolean covers(Obligation other, Obligation owed, String claim) {
        Optional<LocalDate> due = owed.dueUnrolled();
        Optional<LocalDate> otherDue = other.dueUnrolled();
        return other.duty().equals(owed.duty())
                && other.claims().contains(claim)
                && other.isOwed()
                && (!due.isPresent() || (otherDue.isPresent() && !otherDue.get().isAfter(due.get())));
    }
}
