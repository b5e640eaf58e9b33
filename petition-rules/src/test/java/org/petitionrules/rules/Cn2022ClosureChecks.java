package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.CITY_BUREAU;
import static org.petitionrules.rules.Scenario.PROVINCE_BUREAU;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.petitionrules.model.Category;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.Origin;
import org.petitionrules.model.OriginKind;
import org.petitionrules.model.event.RatedParty;
import org.petitionrules.model.event.Satisfaction;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.book.Remedy;
import org.petitionrules.rules.closure.ClosureKind;
import org.petitionrules.rules.closure.ClosureVerdict;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.fact.Source;

/** Art. 36 para. 3, finality; and settlement, which is the petitioner's own act. */
final class Cn2022ClosureChecks {
    private static final String MON_2023_12_04 = "2023-12-04";
    private static final String TUE_2023_12_05 = "2023-12-05";

    private final List<BookCheck> checks = new ArrayList<>();

    private Cn2022ClosureChecks() {}

    static List<BookCheck> all() {
        Cn2022ClosureChecks all = new Cn2022ClosureChecks();
        all.finality();
        all.finalityOfTheAnonymous();
        all.settlement();
        all.remedies();
        all.vocabulary();
        return all.checks;
    }

    private void check(String name, Consumer<RuleBook> check) {
        checks.add(BookCheck.of(name, check));
    }

    private void unmet(String name, ClosureKind kind, Scenario scenario, String asOf, String... expected) {
        check(
                name,
                book -> assertThat(Seen.unmet(scenario.decide(book, asOf), kind))
                        .containsExactly(expected));
    }

    /** Handled, reviewed, and asked to be re-examined. */
    private static Scenario reviewed() {
        return Scenario.of(Category.CLAIM)
                .claimFact("remit", "own")
                .received("petition", BUREAU, "2023-05-10")
                .decided("acceptance", BUREAU, "2023-05-12")
                .opinion("not-supported", "2023-07-03")
                .served("opinion-service", BUREAU, "2023-07-04")
                .received("review-request", CITY_BUREAU, "2023-07-20")
                .decided("review-opinion", CITY_BUREAU, "2023-08-15")
                .served("review-service", CITY_BUREAU, "2023-08-16")
                .received("re-examination-request", PROVINCE_BUREAU, "2023-09-10");
    }

    private static Scenario reExamined() {
        return reviewed()
                .decided("re-examination-opinion", PROVINCE_BUREAU, MON_2023_12_04)
                .served("re-examination-service", PROVINCE_BUREAU, TUE_2023_12_05);
    }

    // Art. 36 para. 3

    private void finality() {
        ClosureKind kind = ClosureKind.STATUTORY_FINALITY;
        unmet("Art. 36: final once the re-examination opinion is served", kind, reExamined(), TUE_2023_12_05);
        unmet(
                "Art. 36: not final on the day before it is served",
                kind,
                reExamined(),
                MON_2023_12_04,
                "R36-re-examined@c1");
        String[] notReExamined = {"R36-given@c1?", "R36-re-examined@c1?", "R36-none-owed@c1"};
        unmet("Art. 36: not final after review alone", kind, reviewed(), TUE_2023_12_05, notReExamined);
        unmet(
                "Art. 36: not final while it was given and not served",
                kind,
                reviewed().decided("re-examination-opinion", PROVINCE_BUREAU, MON_2023_12_04),
                TUE_2023_12_05,
                "R36-re-examined@c1");
        unmet(
                "Art. 36: what was served before it was given was not it",
                kind,
                reviewed()
                        .served("re-examination-service", PROVINCE_BUREAU, MON_2023_12_04)
                        .decided("re-examination-opinion", PROVINCE_BUREAU, TUE_2023_12_05),
                TUE_2023_12_05,
                "R36-re-examined@c1");
        unmet(
                "Art. 36: given and served on one day, it is final",
                kind,
                reviewed()
                        .decided("re-examination-opinion", PROVINCE_BUREAU, MON_2023_12_04)
                        .served("re-examination-service", PROVINCE_BUREAU, MON_2023_12_04),
                MON_2023_12_04);
        for (String kindOfPaper : new String[] {"opinion-service", "review-service", "receipt-notice"}) {
            unmet(
                    "Art. 36: serving another paper ends nothing, " + kindOfPaper,
                    kind,
                    reviewed().served(kindOfPaper, PROVINCE_BUREAU, MON_2023_12_04),
                    TUE_2023_12_05,
                    notReExamined);
        }
        unmet(
                "Art. 36: a bare service ends nothing: no opinion, no review, no re-examination is on record",
                kind,
                open().served("re-examination-service", PROVINCE_BUREAU, TUE_2023_12_05),
                TUE_2023_12_05,
                "R36-opinion@c1?",
                "R36-reviewed@c1?",
                "R36-given@c1?");
        unmet(
                "Art. 36: nor does a re-examination of what was never answered or reviewed",
                kind,
                open().decided("re-examination-opinion", PROVINCE_BUREAU, MON_2023_12_04)
                        .served("re-examination-service", PROVINCE_BUREAU, TUE_2023_12_05),
                TUE_2023_12_05,
                "R36-opinion@c1?",
                "R36-reviewed@c1?");
        unmet(
                "Arts 35, 36: nor one of what was never reviewed",
                kind,
                open().opinion("not-supported", "2023-07-03")
                        .decided("re-examination-opinion", PROVINCE_BUREAU, MON_2023_12_04)
                        .served("re-examination-service", PROVINCE_BUREAU, TUE_2023_12_05),
                TUE_2023_12_05,
                "R36-reviewed@c1?");
        unmet(
                "Art. 36: not final while another request for re-examination waits for its opinion",
                kind,
                reExamined().received("re-examination-request", PROVINCE_BUREAU, "2023-12-20"),
                "2023-12-20",
                "R36-none-owed@c1");
        String[] nothing = {"R36-opinion@c1?", "R36-reviewed@c1?", "R36-given@c1?", "R36-re-examined@c1?"};
        unmet(
                "Art. 36: not final by the lapse of time (2022 text; a lapsed period is a local rule, A9)",
                kind,
                Scenario.of(Category.CLAIM).received("petition", BUREAU, "2023-05-10"),
                "2033-05-10",
                nothing);
        unmet(
                "Art. 36: final for the same facts and reasons only, not after new ones",
                kind,
                reExamined().received("new-facts", BUREAU, "2023-12-20"),
                "2023-12-20",
                "R36-same-facts@c1");
        unmet(
                "Art. 36: until the day the new facts come in it is final",
                kind,
                reExamined().received("new-facts", BUREAU, "2023-12-20"),
                "2023-12-19");
        for (String again : new String[] {"repeat", "petition", "referral"}) {
            unmet(
                    "Art. 36: raised again on the same facts, it stays final, " + again,
                    kind,
                    reExamined().received(again, BUREAU, "2023-12-20"),
                    "2023-12-20");
        }
        unmet(
                "Art. 36: neither re-examined nor the same facts, both are told",
                kind,
                reviewed().received("new-facts", BUREAU, "2023-11-20"),
                TUE_2023_12_05,
                "R36-given@c1?",
                "R36-re-examined@c1?",
                "R36-none-owed@c1",
                "R36-same-facts@c1");
        unmet(
                "Art. 36: a re-examination that was annulled is none",
                kind,
                reExamined().annulled("e9", "2023-12-20"),
                "2023-12-20",
                "R36-given@c1?",
                "R36-none-owed@c1");
        unmet(
                "Art. 36: one whose service was annulled is not served",
                kind,
                reExamined().annulled("e10", "2023-12-20"),
                "2023-12-20",
                "R36-re-examined@c1");
        unmet(
                "Art. 36: claim by claim, one re-examined and one not",
                kind,
                reviewed()
                        .claim("c2", claim -> claim.category(Category.CLAIM))
                        .decided("re-examination-opinion", PROVINCE_BUREAU, MON_2023_12_04, "c2")
                        .served("re-examination-service", PROVINCE_BUREAU, TUE_2023_12_05, "c2"),
                TUE_2023_12_05,
                // One request, one duty: it is owed until both are answered.
                "R36-given@c1?",
                "R36-re-examined@c1?",
                "R36-none-owed@c1",
                "R36-none-owed@c2");
        unmet(
                "Art. 36: claim by claim, new facts about one claim only",
                kind,
                reExamined()
                        .claim("c2", claim -> claim.category(Category.CLAIM))
                        .event(org.petitionrules.model.event.Received.builder()
                                .id("new")
                                .kind("new-facts")
                                .occurredOn(java.time.LocalDate.parse("2023-12-20"))
                                .organ(OrganRef.of(BUREAU))
                                .addClaims("c2")
                                .build()),
                "2023-12-20",
                "R36-same-facts@c2");
        unmet(
                "Art. 36, A36: dissatisfaction does not bar finality",
                kind,
                reExamined().rated(RatedParty.AUTHORITY, Satisfaction.NOT_SATISFIED, "2023-12-20"),
                "2023-12-20");
    }

    private void finalityOfTheAnonymous() {
        ClosureKind kind = ClosureKind.STATUTORY_FINALITY;
        unmet(
                "Art. 36, SG-02: for the anonymous the opinion is enough, nobody can be served",
                kind,
                reviewed().anonymous().decided("re-examination-opinion", PROVINCE_BUREAU, MON_2023_12_04),
                MON_2023_12_04);
        unmet(
                "Art. 36, SG-02: for the anonymous without the opinion it is not final",
                kind,
                reviewed().anonymous(),
                MON_2023_12_04,
                "R36-given@c1?",
                "R36-none-owed@c1");
        unmet(
                "Art. 36, SG-02: for the anonymous another decision is not the opinion",
                kind,
                reviewed().anonymous().decided("review-opinion", PROVINCE_BUREAU, MON_2023_12_04),
                MON_2023_12_04,
                "R36-given@c1?",
                "R36-none-owed@c1");
        unmet(
                "Art. 36, SG-02: for the anonymous too it was answered and reviewed before",
                kind,
                open().anonymous().decided("re-examination-opinion", PROVINCE_BUREAU, MON_2023_12_04),
                MON_2023_12_04,
                "R36-opinion@c1?",
                "R36-reviewed@c1?");
        unmet(
                "Art. 36: whether anonymous is not on record, so it must have been served",
                kind,
                Scenario.unrecorded()
                        .opinion("not-supported", "2023-07-03")
                        .decided("review-opinion", CITY_BUREAU, "2023-08-15")
                        .decided("re-examination-opinion", PROVINCE_BUREAU, MON_2023_12_04),
                MON_2023_12_04,
                "R36-re-examined@c1");
        unmet(
                "Art. 36: served on the anonymous all the same",
                kind,
                reExamined().anonymous(),
                TUE_2023_12_05);
        unmet(
                "Art. 36: found to be under a real name after all, it must have been served",
                kind,
                reviewed()
                        .anonymous()
                        .decided("re-examination-opinion", PROVINCE_BUREAU, MON_2023_12_04)
                        .recorded(
                                "finding",
                                PROVINCE_BUREAU,
                                TUE_2023_12_05,
                                event -> event.putFacts("identity", FactValue.code("real-name"))),
                TUE_2023_12_05,
                "R36-re-examined@c1");
    }

    // Settlement

    private static Scenario open() {
        return Scenario.of(Category.CLAIM).claimFact("remit", "own").received("petition", BUREAU, "2023-05-10");
    }

    private void settlement() {
        ClosureKind kind = ClosureKind.SETTLEMENT;
        unmet("Settlement: not by itself", kind, open(), "2023-06-01", "S-settled@c1?");
        unmet("Settlement: not by the lapse of time", kind, open(), "2033-06-01", "S-settled@c1?");
        unmet(
                "Settlement: by the petitioner's own act",
                kind,
                open().byPetitioner("settlement", "2023-06-01"),
                "2023-06-01");
        unmet(
                "Settlement: not the day before",
                kind,
                open().byPetitioner("settlement", "2023-06-01"),
                "2023-05-31",
                "S-settled@c1?");
        unmet(
                "Settlement: until the petitioner withdraws it",
                kind,
                open().byPetitioner("settlement", "2023-06-01").byPetitioner("settlement-withdrawal", "2023-06-02"),
                "2023-06-02",
                "S-settled@c1");
        unmet(
                "Settlement: the day before the withdrawal it stands",
                kind,
                open().byPetitioner("settlement", "2023-06-01").byPetitioner("settlement-withdrawal", "2023-06-02"),
                "2023-06-01");
        unmet(
                "Settlement: settled anew after a withdrawal",
                kind,
                open().byPetitioner("settlement", "2023-06-01")
                        .byPetitioner("settlement-withdrawal", "2023-06-02")
                        .byPetitioner("settlement", "2023-06-03"),
                "2023-06-03");
        unmet(
                "Settlement: claim by claim",
                kind,
                open().claim("c2", claim -> claim.category(Category.CLAIM))
                        .byPetitioner("settlement", "2023-06-01", "c1"),
                "2023-06-01",
                "S-settled@c2?");
        unmet(
                "SG-06: no body can settle in the petitioner's place",
                kind,
                open().done("settlement", BUREAU, "2023-06-01"),
                "2023-06-01",
                "S-settled@c1?");
        unmet(
                "SG-06: no body can withdraw the petitioner's settlement either",
                kind,
                open().byPetitioner("settlement", "2023-06-01").done("settlement-withdrawal", BUREAU, "2023-06-02"),
                "2023-06-02");
        check("SG-06: no body can annul the petitioner's settlement, or what the petitioner brought", book -> {
            Decision decision = open().byPetitioner("settlement", "2023-06-01")
                    .received("new-facts", BUREAU, "2023-06-01")
                    .annulledBy(Optional.of(OrganRef.of(BUREAU)), "e2", "2023-06-02")
                    .annulledBy(Optional.of(OrganRef.of(BUREAU)), "e3", "2023-06-02")
                    .annulledBy(Optional.of(OrganRef.of(BUREAU)), "e1", "2023-06-02")
                    .decide(book, "2023-06-02");
            assertThat(Seen.unmet(decision, kind)).isEmpty();
            assertThat(Seen.unmet(decision, ClosureKind.STATUTORY_FINALITY)).contains("R36-same-facts@c1");
            assertThat(Seen.responsible(decision)).isEqualTo("county-bureau[F-received]");
            assertThat(Seen.irregularities(decision))
                    .containsExactly(
                            "/history/3/by history.annuls-anothers-act",
                            "/history/4/by history.annuls-anothers-act",
                            "/history/5/by history.annuls-anothers-act");
        });
        unmet(
                "SG-06: no finding of a body is a settlement",
                kind,
                open().recorded(
                                "finding",
                                BUREAU,
                                "2023-06-01",
                                event -> event.putFacts("settled", FactValue.code("yes"))),
                "2023-06-01",
                "S-settled@c1?");
        unmet(
                "SG-06: neither is a fact declared at intake",
                kind,
                open().claimFact("settled", "yes"),
                "2023-06-01",
                "S-settled@c1?");
        unmet(
                "SG-06: satisfied is not settled",
                kind,
                open().rated(RatedParty.AUTHORITY, Satisfaction.SATISFIED, "2023-06-01"),
                "2023-06-01",
                "S-settled@c1?");
        unmet(
                "Settlement: solved, answered and carried out is not settled",
                kind,
                open().done("solution", BUREAU, "2023-06-01")
                        .opinion("supported", "2023-06-01")
                        .done("execution", BUREAU, "2023-06-01")
                        .served("re-examination-service", BUREAU, "2023-06-01"),
                "2023-06-01",
                "S-settled@c1?");
        unmet(
                "Settlement, SG-02: the anonymous settle in the same way",
                kind,
                open().anonymous().byPetitioner("settlement", "2023-06-01"),
                "2023-06-01");
        unmet(
                "Settlement, SG-02: and are not settled without it",
                kind,
                open().anonymous(),
                "2023-06-01",
                "S-settled@c1?");
        unmet(
                "Art. 36: settled is not final",
                ClosureKind.STATUTORY_FINALITY,
                open().byPetitioner("settlement", "2023-06-01"),
                "2023-06-01",
                "R36-opinion@c1?",
                "R36-reviewed@c1?",
                "R36-given@c1?",
                "R36-re-examined@c1?");
    }

    private void remedies() {
        check("SG-07: two ways of closing, each with its basis and what remains", book -> {
            Decision decision = open().decide(book, "2023-06-01");
            assertThat(decision.closures())
                    .extracting(ClosureVerdict::kind)
                    .containsExactlyInAnyOrder(ClosureKind.STATUTORY_FINALITY, ClosureKind.SETTLEMENT);
            ClosureVerdict finality =
                    decision.closure(ClosureKind.STATUTORY_FINALITY).get();
            assertThat(finality.remedies()).containsExactlyInAnyOrder(Remedy.NEW_FACTS, Remedy.ASSISTANCE);
            assertThat(finality.basis()).extracting(provision -> provision.id()).containsExactly("36");
            ClosureVerdict settlement = decision.closure(ClosureKind.SETTLEMENT).get();
            assertThat(settlement.remedies()).containsExactly(Remedy.OWN_WITHDRAWAL);
            assertThat(settlement.basis())
                    .extracting(provision -> provision.id())
                    .containsExactly("36-i");
            assertThat(decision.closure(ClosureKind.PROCEDURAL_CLOSURE)).isEqualTo(Optional.empty());
        });
        check("SG-07: who can bring about what is missing", book -> {
            Decision decision =
                    open().received("new-facts", BUREAU, "2023-05-20").decide(book, "2023-06-01");
            List<String> who = new ArrayList<>();
            decision.closures()
                    .forEach(verdict -> verdict.unmet()
                            .forEach(unmet -> who.add(
                                    unmet + " " + unmet.condition().metBy().id())));
            assertThat(who)
                    .containsExactlyInAnyOrder(
                            "R36-opinion@c1 handler",
                            "R36-reviewed@c1 reviewer",
                            "R36-given@c1 re-examiner",
                            "R36-re-examined@c1 re-examiner",
                            "R36-same-facts@c1 handler",
                            "S-settled@c1 petitioner");
            Decision asked = reviewed().decide(book, TUE_2023_12_05);
            assertThat(asked.closure(ClosureKind.STATUTORY_FINALITY).get().unmet())
                    .allMatch(unmet -> unmet.condition().metBy().id().equals("re-examiner"));
        });
    }

    // The words of the book

    private void vocabulary() {
        check("Every kind of event is known in its shape, and nothing about it is irregular", book -> {
            // Referred by the body itself, so that it can agree to its own objection
            Scenario scenario = Scenario.of(Category.CLAIM)
                    .origin(Origin.builder()
                            .kind(OriginKind.FORWARDED)
                            .from(OrganRef.of(BUREAU))
                            .build());
            String day = "2023-05-10";
            for (String kind : new String[] {"petition", "repeat", "referral", "new-facts"}) {
                scenario.received(kind, BUREAU, day);
            }
            for (String kind : new String[] {"review-request", "re-examination-request"}) {
                scenario.received(kind, CITY_BUREAU, day);
            }
            for (String kind : new String[] {
                "registration",
                "execution",
                "explanation",
                "assistance",
                "solution",
                "handling-step",
                "result-report",
                "committee-proposal"
            }) {
                scenario.done(kind, BUREAU, day);
            }
            for (String kind : new String[] {"forwarding", "return"}) {
                scenario.moved(kind, BUREAU, CITY_BUREAU, day);
            }
            scenario.assigned(BUREAU, CITY_BUREAU, day, day);
            for (String kind : new String[] {
                "receipt-notice",
                "destination-notice",
                "extension-notice",
                "opinion-service",
                "review-service",
                "re-examination-service"
            }) {
                scenario.served(kind, BUREAU, day);
            }
            for (String kind : new String[] {
                "objection", "objection-consent", "acceptance", "opinion", "review-opinion", "re-examination-opinion"
            }) {
                scenario.decided(kind, BUREAU, day);
            }
            for (String kind : new String[] {"recurrence", "finding", "recusal"}) {
                scenario.recorded(kind, BUREAU, day, event -> {});
            }
            scenario.byPetitioner("settlement", day)
                    .byPetitioner("settlement-withdrawal", day)
                    .rated(RatedParty.AUTHORITY, Satisfaction.SATISFIED, day)
                    .annulled("e7", day);
            assertThat(Seen.irregularities(scenario.decide(book, day))).isEmpty();
        });
        // Read by books that stand over this one, so it is the words that are checked and not what they decide.
        check("What tells that an opinion was given and served, carried out, explained, assisted, solved", book -> {
            List<String> sources = new ArrayList<>();
            for (Fact fact : book.facts()) {
                if (fact.source().kind() == Source.Kind.EVENT || fact.isNumber()) {
                    sources.add(fact.id() + " " + fact.source().of()
                            + fact.source().undoneBy() + Arrays.toString(fact.cuts()));
                }
            }
            assertThat(sources)
                    .contains(
                            "opinion-given [opinion][][]",
                            "opinion-served [opinion-service][][]",
                            "executed [execution][][]",
                            "solved [solution][recurrence][]",
                            // Art. 34: an extension is of at least one day
                            "extension-days [][][1]");
        });
        check("Acts of a body recorded as the petitioner's, and the other way round, are irregular", book -> {
            assertThat(Seen.irregularities(
                            open().byPetitioner("solution", "2023-06-01").decide(book, "2023-06-01")))
                    .containsExactly("/history/1/by vocabulary.organs-act");
            assertThat(Seen.irregularities(
                            open().done("settlement", BUREAU, "2023-06-01").decide(book, "2023-06-01")))
                    .containsExactly("/history/1/by vocabulary.petitioners-own-act");
            assertThat(Seen.irregularities(open().done("settlement-withdrawal", BUREAU, "2023-06-01")
                            .decide(book, "2023-06-01")))
                    .containsExactly("/history/1/by vocabulary.petitioners-own-act");
        });
    }
}
