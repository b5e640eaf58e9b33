package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.CITY_BUREAU;
import static org.petitionrules.rules.Scenario.OFFICE;
import static org.petitionrules.rules.Scenario.OTHER_BUREAU;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.petitionrules.model.Category;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.Moment;
import org.petitionrules.model.event.Done;
import org.petitionrules.model.event.Party;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.event.Recorded;
import org.petitionrules.model.event.Served;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.closure.ClosureKind;
import org.petitionrules.rules.decision.Decision;

/**
 * Histories in which somebody could gain by the order, the addressee or the wording of a record: they must not.
 */
final class Cn2022EdgeChecks {
    private final List<BookCheck> checks = new ArrayList<>();

    private Cn2022EdgeChecks() {}

    static List<BookCheck> all() {
        Cn2022EdgeChecks all = new Cn2022EdgeChecks();
        all.addressees();
        all.sameDay();
        all.comingBack();
        all.others();
        all.unknownWords();
        all.momentOnly();
        return all.checks;
    }

    private void check(String name, Consumer<RuleBook> check) {
        checks.add(BookCheck.of(name, check));
    }

    private static Scenario received() {
        return Scenario.of(Category.CLAIM)
                .claimFact("remit", "own")
                .claimFact("other-route", "no")
                .received("petition", BUREAU, "2023-05-10");
    }

    private static Served served(String kind, Party to) {
        return Served.builder()
                .id("s1")
                .kind(kind)
                .occurredOn(LocalDate.parse("2023-05-12"))
                .by(OrganRef.of(BUREAU))
                .to(to)
                .build();
    }

    private void addressees() {
        for (String kind : new String[] {
            "receipt-notice",
            "destination-notice",
            "extension-notice",
            "opinion-service",
            "review-service",
            "re-examination-service"
        }) {
            check("Arts 23, 32 to 36: " + kind + " served on anybody but the petitioner has no effect", book -> {
                Decision unserved = received().decide(book, "2023-05-15");
                Decision elsewhere = received()
                        .event(served(kind, Party.of(OrganRef.of(CITY_BUREAU))))
                        .decide(book, "2023-05-15");
                assertThat(elsewhere.obligations()).isEqualTo(unserved.obligations());
                assertThat(elsewhere.closures()).isEqualTo(unserved.closures());
                assertThat(Seen.irregularities(elsewhere))
                        .containsExactly("/history/1/to vocabulary.served-on-another");
                assertThat(Seen.irregularities(received()
                                .event(served(kind, Party.petitioner()))
                                .decide(book, "2023-05-15")))
                        .isEmpty();
            });
        }
        check("Art. 34: an extension whose reasons were told about another claim only has no effect", book -> {
            Scenario scenario = received()
                    .claim("c2", claim -> claim.category(Category.SUGGESTION))
                    .decided("acceptance", BUREAU, "2023-05-12", "c1")
                    .extended(
                            "2023-06-01",
                            event -> event.addClaims("c1")
                                    .putFacts("extension-days", FactValue.number(30))
                                    .putFacts("complex", FactValue.YES)
                                    .putFacts("head-approved", FactValue.YES))
                    .served("extension-notice", BUREAU, "2023-06-02", "c2");
            Decision decision = scenario.decide(book, "2023-06-05");
            assertThat(Seen.obligations(decision, "conclude"))
                    .containsExactly("R34-clock county-bureau c1 2023-05-12 +60 days -> 2023-07-11 open");
            assertThat(Seen.irregularities(decision)).containsExactly("/history/2 extension.no-notice");
        });
        check("Art. 34: an extension for some of the claims of one period is told, not silently dropped", book -> {
            Scenario scenario = received()
                    .claim("c2", claim -> claim.category(Category.CLAIM))
                    .decided("acceptance", BUREAU, "2023-05-12")
                    .extended(
                            "2023-06-01",
                            event -> event.addClaims("c1")
                                    .putFacts("extension-days", FactValue.number(30))
                                    .putFacts("complex", FactValue.YES)
                                    .putFacts("head-approved", FactValue.YES))
                    .served("extension-notice", BUREAU, "2023-06-02", "c1");
            assertThat(Seen.irregularities(scenario.decide(book, "2023-06-05")))
                    .containsExactly("/history/2 extension.only-some-claims");
        });
    }

    private static Done settling(String id, String kind) {
        return Done.builder()
                .id(id)
                .kind(kind)
                .occurredOn(LocalDate.parse("2023-06-01"))
                .by(Party.petitioner())
                .build();
    }

    private void sameDay() {
        for (String[] ids : new String[][] {{"e9", "e10"}, {"e10", "e9"}, {"a", "b"}, {"b", "a"}}) {
            check(
                    "SG-06: settled and withdrawn on one day is not settled, whatever the ids " + ids[0] + ", "
                            + ids[1],
                    book -> {
                        Scenario scenario = received()
                                .event(settling(ids[0], "settlement"))
                                .event(settling(ids[1], "settlement-withdrawal"));
                        assertThat(Seen.unmet(scenario.decide(book, "2023-06-02"), ClosureKind.SETTLEMENT))
                                .containsExactly("S-settled@c1");
                    });
        }
        check("SG-08: findings of one day that contradict each other are no finding", book -> {
            Scenario scenario = Scenario.unrecorded()
                    .claim("c1", claim -> claim.category(Category.SUGGESTION))
                    .received("petition", BUREAU, "2023-05-10")
                    .recorded("finding", BUREAU, "2023-05-11", e -> e.putFacts("hardship", FactValue.YES))
                    .recorded("finding", BUREAU, "2023-05-11", e -> e.putFacts("hardship", FactValue.NO));
            assertThat(Seen.asked(scenario.decide(book, "2023-05-12"))).contains("hardship@c1[R27-hardship-ask]");
        });
        check("a later finding prevails over an earlier one", book -> {
            Scenario scenario = Scenario.unrecorded()
                    .claim("c1", claim -> claim.category(Category.SUGGESTION))
                    .received("petition", BUREAU, "2023-05-10")
                    .recorded("finding", BUREAU, "2023-05-11", e -> e.putFacts("hardship", FactValue.NO))
                    .recorded("finding", BUREAU, "2023-05-12", e -> e.putFacts("hardship", FactValue.YES));
            assertThat(Seen.obligations(scenario.decide(book, "2023-05-12"), "assist"))
                    .containsExactly("R27-hardship county-bureau c1 open");
        });
    }

    private static Received receipt(String id, String claim, String day) {
        return Received.builder()
                .id(id)
                .kind("petition")
                .occurredOn(LocalDate.parse(day))
                .organ(OrganRef.of(BUREAU))
                .addClaims(claim)
                .build();
    }

    private void comingBack() {
        // 1 June + 15 days = 16 June.
        check("Art. 23 para. 3, A15: referred to the same body again, its clock runs again", book -> {
            Scenario scenario = Scenario.of(Category.CLAIM)
                    .received("petition", OFFICE, "2023-05-08")
                    .receivedFrom(OFFICE, BUREAU, "2023-05-10")
                    .decided("objection", BUREAU, "2023-05-15")
                    .decided("objection-consent", OFFICE, "2023-05-17")
                    .receivedFrom(OFFICE, BUREAU, "2023-06-01");
            assertThat(Seen.obligations(scenario.decide(book, "2023-06-05"), "notify"))
                    .containsExactly(
                            "R23-3-clock county-bureau c1 2023-05-10 +15 days -> 2023-05-25 ended",
                            "R23-3-clock county-bureau c1 2023-06-01 +15 days -> 2023-06-16 open");
        });
        check("Art. 23 para. 2: a claim that comes later to the same body has its own clock", book -> {
            Scenario scenario = Scenario.of(Category.CLAIM)
                    .claimFact("remit", "own")
                    .claim("c2", claim -> claim.category(Category.CLAIM).putFacts("remit", FactValue.code("own")))
                    .event(receipt("r1", "c1", "2023-05-10"))
                    .event(receipt("r2", "c2", "2023-06-01"));
            assertThat(Seen.obligations(scenario.decide(book, "2023-05-25"), "notify"))
                    .containsExactly("R23-2-clock county-bureau c1 2023-05-10 +15 days -> 2023-05-25 open");
            assertThat(Seen.obligations(scenario.decide(book, "2023-06-05"), "notify"))
                    .containsExactly(
                            "R23-2-clock county-bureau c1 2023-05-10 +15 days -> 2023-05-25 overdue",
                            "R23-2-clock county-bureau c2 2023-06-01 +15 days -> 2023-06-16 open");
        });
        check("Art. 23: what came back from another body is held as referred, not as received first", book -> {
            Scenario scenario = Scenario.of(Category.SUGGESTION)
                    .received("petition", BUREAU, "2023-05-08")
                    .moved("forwarding", BUREAU, OTHER_BUREAU, "2023-05-09")
                    .receivedFrom(BUREAU, OTHER_BUREAU, "2023-05-10")
                    .receivedFrom(OTHER_BUREAU, BUREAU, "2023-05-20")
                    .recorded("finding", BUREAU, "2023-05-21", e -> e.putFacts("remit", FactValue.code("outside")));
            assertThat(Seen.found(scenario.decide(book, "2023-05-22"), "route", "c1"))
                    .isEqualTo("object[R23-3-object]");
        });
    }

    private void others() {
        check("Art. 23 para. 3: the consent to one body's objection relieves that body only", book -> {
            Scenario scenario = Scenario.of(Category.CLAIM)
                    .received("petition", OFFICE, "2023-05-08")
                    .receivedFrom(OFFICE, OTHER_BUREAU, "2023-05-09")
                    .receivedFrom(OFFICE, BUREAU, "2023-05-10")
                    .decided("objection", BUREAU, "2023-05-15")
                    .decided("objection-consent", OFFICE, "2023-05-17");
            assertThat(Seen.obligations(scenario.decide(book, "2023-05-20"), "notify"))
                    .containsExactly(
                            "R23-3-clock county-other-bureau c1 2023-05-09 +15 days -> 2023-05-24 open",
                            "R23-3-clock county-bureau c1 2023-05-10 +15 days -> 2023-05-25 ended");
        });
        check("A23: a consent to an objection nobody made moves nothing", book -> {
            Scenario scenario = received().decided("objection-consent", CITY_BUREAU, "2023-05-12");
            assertThat(Seen.responsible(scenario.decide(book, "2023-05-13"))).isEqualTo("county-bureau[F-received]");
        });
        check("SG-03: a recusal without anybody's name has no effect, and is told", book -> {
            Decision decision = received()
                    .event(Recorded.builder()
                            .id("x1")
                            .kind("recusal")
                            .occurredOn(LocalDate.parse("2023-05-11"))
                            .build())
                    .decide(book, "2023-05-12");
            assertThat(Seen.irregularities(decision)).containsExactly("/history/1/by vocabulary.nobody-recused");
        });
        check("SG-03: where the next-higher body is missing from the directory it is asked for", book -> {
            Decision decision = Scenario.of(Category.CLAIM)
                    .claimFact("remit", "own")
                    .received("petition", OFFICE, "2023-05-10")
                    .recorded("recusal", OFFICE, "2023-05-11", e -> {})
                    .decide(book, "2023-05-12");
            assertThat(decision.responsibility().organ()).isEmpty();
            assertThat(Seen.asked(decision)).contains("higher-body[F-higher-ask]");
        });
    }

    private void unknownWords() {
        check("a value the book does not know takes nothing away from one it knows", book -> {
            Decision decision = Scenario.unrecorded()
                    .claim("c1", claim -> claim.category(Category.SUGGESTION))
                    .claimFact("remit", "own")
                    .received("petition", BUREAU, "2023-05-10")
                    .recorded("finding", BUREAU, "2023-05-11", e -> e.putFacts("hardship", FactValue.YES))
                    .recorded(
                            "finding",
                            BUREAU,
                            "2023-05-12",
                            e -> e.putFacts("hardship", FactValue.code("maybe"))
                                    .putFacts("remit", FactValue.code("perhaps")))
                    .decide(book, "2023-05-13");
            assertThat(Seen.obligations(decision, "assist")).containsExactly("R27-hardship county-bureau c1 open");
            assertThat(Seen.found(decision, "route", "c1")).isEqualTo("handle[R23-1-own]");
            assertThat(Seen.irregularities(decision)).hasSize(2);
        });
    }

    private void momentOnly() {
        check("a decision as of a day says nothing of what happened or was recorded later", book -> {
            Scenario scenario = received();
            Moment moment = Moment.of(LocalDate.parse("2023-05-20"), LocalDate.parse("2023-05-20"));
            Decision before = book.decide(scenario.dossier(), Scenario.ORGANS, moment);
            scenario.event(Recorded.builder()
                    .id("late")
                    .kind("no-such-kind")
                    .occurredOn(LocalDate.parse("2023-05-01"))
                    .recordedOn(LocalDate.parse("2024-01-01"))
                    .build());
            scenario.done("no-such-kind-either", BUREAU, "2024-01-02");
            assertThat(book.decide(scenario.dossier(), Scenario.ORGANS, moment)).isEqualTo(before);
            assertThat(Seen.irregularities(scenario.decide(book, "2024-01-02"))).hasSize(2);
        });
    }
}
