package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.CITY_BUREAU;
import static org.petitionrules.rules.Scenario.CITY_DISCIPLINE;
import static org.petitionrules.rules.Scenario.DISCIPLINE;
import static org.petitionrules.rules.Scenario.OFFICE;
import static org.petitionrules.rules.Scenario.OTHER_BUREAU;
import static org.petitionrules.rules.Scenario.POLICE;
import static org.petitionrules.rules.Scenario.PROVINCE_BUREAU;
import static org.petitionrules.rules.Scenario.STRANGER;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.petitionrules.model.Assessment;
import org.petitionrules.model.Category;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.decision.Decision;

/** First responsibility (A23): from receipt on exactly one body answers; never the accused, never one that recused. */
final class Cn2022ResponsibilityChecks {
    private static final String WED_2023_05_10 = "2023-05-10";
    private static final String THU_2023_05_11 = "2023-05-11";
    private static final String FRI_2023_05_12 = "2023-05-12";
    private static final String MON_2023_05_15 = "2023-05-15";
    private static final String TUE_2023_05_16 = "2023-05-16";

    private final List<BookCheck> checks = new ArrayList<>();

    private Cn2022ResponsibilityChecks() {}

    static List<BookCheck> all() {
        Cn2022ResponsibilityChecks all = new Cn2022ResponsibilityChecks();
        all.receivedAndSent();
        all.objected();
        all.accepted();
        all.accused();
        all.recused();
        all.obligations();
        return all.checks;
    }

    private void check(String name, Consumer<RuleBook> check) {
        checks.add(BookCheck.of(name, check));
    }

    private void answers(String name, Scenario scenario, String asOf, String expected) {
        check(
                name,
                book -> assertThat(Seen.responsible(scenario.decide(book, asOf)))
                        .isEqualTo(expected));
    }

    private static Scenario claim() {
        return Scenario.of(Category.CLAIM).claimFact("remit", "own");
    }

    private static Scenario atTheOffice() {
        return claim().received("petition", OFFICE, WED_2023_05_10);
    }

    private static Scenario referred() {
        return atTheOffice()
                .moved("forwarding", OFFICE, BUREAU, THU_2023_05_11)
                .receivedFrom(OFFICE, BUREAU, FRI_2023_05_12);
    }

    private void receivedAndSent() {
        answers("A23: before anybody received it nobody answers", atTheOffice(), "2023-05-09", "-[]");
        answers("A23: the receiver answers", atTheOffice(), WED_2023_05_10, "county-petition-office[F-received]");
        answers(
                "A23: who received it as a referral answers, though the sending is not on record",
                claim().receivedFrom(OFFICE, BUREAU, WED_2023_05_10),
                WED_2023_05_10,
                "county-bureau[F-received]");
        for (String kind : new String[] {"repeat", "new-facts", "review-request", "re-examination-request"}) {
            answers(
                    "A23: a " + kind + " alone makes nobody answer",
                    claim().received(kind, BUREAU, WED_2023_05_10),
                    WED_2023_05_10,
                    "-[]");
        }
        for (String kind : new String[] {"forwarding", "assignment", "return"}) {
            answers(
                    "A23: after " + kind + " the sender answers until the receipt is on record",
                    atTheOffice().moved(kind, OFFICE, BUREAU, THU_2023_05_11),
                    "2023-06-30",
                    "county-petition-office[F-sent]");
            answers(
                    "A23: " + kind + " by a body that does not hold it moves nothing",
                    atTheOffice().moved(kind, OTHER_BUREAU, BUREAU, THU_2023_05_11),
                    THU_2023_05_11,
                    "county-petition-office[F-received]");
        }
        answers(
                "A23: the day before the receipt the sender answers",
                referred(),
                THU_2023_05_11,
                "county-petition-office[F-sent]");
        answers(
                "A23: from the day of the receipt the addressee answers",
                referred(),
                FRI_2023_05_12,
                "county-bureau[F-received]");
        answers(
                "A23: returned, the returning body answers until the receipt is on record",
                referred().moved("return", BUREAU, OFFICE, MON_2023_05_15),
                MON_2023_05_15,
                "county-bureau[F-sent]");
        answers(
                "A23: returned and received, the first body answers again",
                referred().moved("return", BUREAU, OFFICE, MON_2023_05_15).receivedFrom(BUREAU, OFFICE, TUE_2023_05_16),
                TUE_2023_05_16,
                "county-petition-office[F-received]");
        for (String kind : new String[] {"petition", "repeat"}) {
            answers(
                    "A23: raised again elsewhere (" + kind + ") moves nothing",
                    referred().received(kind, OTHER_BUREAU, MON_2023_05_15),
                    MON_2023_05_15,
                    "county-bureau[F-received]");
        }
        check("A23: received again by the same body, it answers since the first time", book -> {
            Decision decision =
                    atTheOffice().received("petition", OFFICE, MON_2023_05_15).decide(book, MON_2023_05_15);
            assertThat(decision.responsibility().since().get()).hasToString(WED_2023_05_10);
            assertThat(decision.responsibility().chain()).hasSize(1);
        });
        check("A23: without a gap, who answered since when and why", book -> {
            Decision decision = referred()
                    .decided("objection", BUREAU, MON_2023_05_15)
                    .decided("objection-consent", OFFICE, TUE_2023_05_16)
                    .decided("acceptance", OTHER_BUREAU, "2023-05-17")
                    .decide(book, "2023-05-17");
            assertThat(decision.responsibility().chain())
                    .extracting(Object::toString)
                    .containsExactly(
                            "county-petition-office since 2023-05-10 (received)",
                            "county-petition-office since 2023-05-11 (sent)",
                            "county-bureau since 2023-05-12 (received)",
                            "county-bureau since 2023-05-15 (objected)",
                            "county-petition-office since 2023-05-16 (consented)",
                            "county-other-bureau since 2023-05-17 (accepted)");
        });
        answers(
                "A23: a receipt corrected to another body, that one answers",
                atTheOffice().receivedInsteadOf("e1", BUREAU, WED_2023_05_10),
                THU_2023_05_11,
                "county-bureau[F-received]");
        check("A23: what was not on record yet makes nobody answer", book -> {
            Scenario scenario = claim().receivedAndRecorded(BUREAU, WED_2023_05_10, MON_2023_05_15);
            assertThat(Seen.responsible(scenario.decide(book, MON_2023_05_15, FRI_2023_05_12)))
                    .isEqualTo("-[]");
            assertThat(Seen.responsible(scenario.decide(book, MON_2023_05_15, MON_2023_05_15)))
                    .isEqualTo("county-bureau[F-received]");
        });
    }

    private void objected() {
        answers(
                "A23: the objector answers until the referring body agrees",
                referred().decided("objection", BUREAU, MON_2023_05_15),
                "2023-06-30",
                "county-bureau[F-objected]");
        answers(
                "A23: from the consent on the referring body answers",
                referred()
                        .decided("objection", BUREAU, MON_2023_05_15)
                        .decided("objection-consent", OFFICE, TUE_2023_05_16),
                TUE_2023_05_16,
                "county-petition-office[F-returned]");
        answers(
                "A23: the day before the consent the objector does",
                referred()
                        .decided("objection", BUREAU, MON_2023_05_15)
                        .decided("objection-consent", OFFICE, TUE_2023_05_16),
                MON_2023_05_15,
                "county-bureau[F-objected]");
        answers(
                "A23: an objection by a body that does not hold it moves nothing",
                referred().decided("objection", OTHER_BUREAU, MON_2023_05_15),
                MON_2023_05_15,
                "county-bureau[F-received]");
        answers(
                "A23: referred to another body after the consent, that one answers",
                referred()
                        .decided("objection", BUREAU, MON_2023_05_15)
                        .decided("objection-consent", OFFICE, TUE_2023_05_16)
                        .moved("forwarding", OFFICE, OTHER_BUREAU, "2023-05-17")
                        .receivedFrom(OFFICE, OTHER_BUREAU, "2023-05-18"),
                "2023-05-18",
                "county-other-bureau[F-received]");
    }

    private void accepted() {
        Scenario accepted = referred().decided("acceptance", BUREAU, MON_2023_05_15);
        answers("A23: the acceptor answers", accepted, MON_2023_05_15, "county-bureau[F-accepted]");
        answers(
                "A23: whoever accepts answers, though it did not hold the matter",
                referred().decided("acceptance", OTHER_BUREAU, MON_2023_05_15),
                MON_2023_05_15,
                "county-other-bureau[F-accepted]");
        for (String kind : new String[] {"opinion", "extension", "review-opinion", "re-examination-opinion"}) {
            answers(
                    "A23: a decision that is no acceptance moves nothing, " + kind,
                    referred().decided(kind, OTHER_BUREAU, MON_2023_05_15),
                    MON_2023_05_15,
                    "county-bureau[F-received]");
        }
        answers(
                "A23: an annulled acceptance gives the matter back to who held it",
                referred().decided("acceptance", OTHER_BUREAU, MON_2023_05_15).annulled("e4", TUE_2023_05_16),
                TUE_2023_05_16,
                "county-bureau[F-received]");
        answers(
                "A23: until the day it is annulled the acceptor answers",
                referred().decided("acceptance", OTHER_BUREAU, MON_2023_05_15).annulled("e4", TUE_2023_05_16),
                MON_2023_05_15,
                "county-other-bureau[F-accepted]");
        answers(
                "A23: once accepted, a referral by a third body moves nothing",
                referred()
                        .decided("acceptance", BUREAU, MON_2023_05_15)
                        .receivedFrom(CITY_BUREAU, POLICE, TUE_2023_05_16),
                TUE_2023_05_16,
                "county-bureau[F-accepted]");
        answers(
                "A23: before acceptance a referral by a third body moves it",
                referred().receivedFrom(CITY_BUREAU, POLICE, TUE_2023_05_16),
                TUE_2023_05_16,
                "county-police[F-received]");
        answers(
                "A23: sent on by the acceptor itself, it answers until the receipt is on record",
                referred()
                        .decided("acceptance", BUREAU, MON_2023_05_15)
                        .moved("forwarding", BUREAU, POLICE, TUE_2023_05_16),
                TUE_2023_05_16,
                "county-bureau[F-sent]");
        answers(
                "A23: sent on by the acceptor itself and received, the addressee answers",
                referred()
                        .decided("acceptance", BUREAU, MON_2023_05_15)
                        .moved("forwarding", BUREAU, POLICE, TUE_2023_05_16)
                        .receivedFrom(BUREAU, POLICE, "2023-05-17"),
                "2023-05-17",
                "county-police[F-received]");
    }

    // Rule 15, SG-01

    private static Scenario accusing(String holder, String... accused) {
        Scenario scenario = Scenario.of(Category.ACCUSATION);
        for (String organ : accused) {
            scenario.claim("c1", claim -> claim.addConcerns(OrganRef.of(organ)));
        }
        return scenario.received("petition", holder, WED_2023_05_10);
    }

    private void accused() {
        answers(
                "Art. 30 para. 3, SG-01: the accused does not answer, its line superior does",
                accusing(BUREAU, BUREAU),
                WED_2023_05_10,
                "city-bureau[F-received, F-accused]");
        answers(
                "Art. 30 para. 3, SG-01: a body that is not the accused answers",
                accusing(BUREAU, OTHER_BUREAU, CITY_BUREAU),
                WED_2023_05_10,
                "county-bureau[F-received]");
        answers(
                "Art. 30 para. 3, SG-01: the superior accused too, the next one answers",
                accusing(BUREAU, BUREAU, CITY_BUREAU),
                WED_2023_05_10,
                "province-bureau[F-received, F-accused]");
        answers(
                "Art. 30 para. 3, SG-01: all the line accused, it is asked who is above the last",
                accusing(BUREAU, BUREAU, CITY_BUREAU, PROVINCE_BUREAU),
                WED_2023_05_10,
                "-[F-received, F-accused] superior of province-bureau?");
        answers(
                "Rule 15, A7: without a line superior the government it belongs to answers",
                accusing(OTHER_BUREAU, OTHER_BUREAU),
                WED_2023_05_10,
                "county-government[F-received, F-accused]");
        answers(
                "Art. 30 para. 3, SG-01: without any superior on record it is asked for, not guessed",
                accusing(CITY_DISCIPLINE, CITY_DISCIPLINE),
                WED_2023_05_10,
                "-[F-received, F-accused] superior of city-discipline?");
        answers(
                "Art. 30 para. 3, SG-01: neither is that of a body that is not in the directory",
                accusing(STRANGER, STRANGER),
                WED_2023_05_10,
                "-[F-received, F-accused] superior of stranger?");
        answers(
                "Art. 30 para. 3, SG-01: the accused does not answer by sending it on",
                accusing(BUREAU, BUREAU).moved("forwarding", BUREAU, OTHER_BUREAU, THU_2023_05_11),
                THU_2023_05_11,
                "city-bureau[F-sent, F-accused]");
        answers(
                "Art. 30 para. 3, SG-01: nor by accepting it",
                accusing(OFFICE, BUREAU).decided("acceptance", BUREAU, THU_2023_05_11),
                THU_2023_05_11,
                "city-bureau[F-accepted, F-accused]");
        answers(
                "Art. 30 para. 3, SG-01: a claim that is about a body accuses nobody",
                Scenario.of(Category.CLAIM)
                        .claim("c1", claim -> claim.addConcerns(OrganRef.of(BUREAU)))
                        .received("petition", BUREAU, WED_2023_05_10),
                WED_2023_05_10,
                "county-bureau[F-received]");
        answers(
                "Art. 30 para. 3, SG-01: one accusation among several claims is enough",
                claim().claim("c2", claim -> claim.category(Category.ACCUSATION).addConcerns(OrganRef.of(BUREAU)))
                        .received("petition", BUREAU, WED_2023_05_10),
                WED_2023_05_10,
                "city-bureau[F-received, F-accused]");
        Scenario found = Scenario.of(Category.CLAIM)
                .claim("c1", claim -> claim.addConcerns(OrganRef.of(BUREAU)))
                .received("petition", BUREAU, WED_2023_05_10)
                .recorded(
                        "finding",
                        DISCIPLINE,
                        THU_2023_05_11,
                        event -> event.putFacts("category", FactValue.code("accusation")));
        answers(
                "Art. 30 para. 3, SG-01: a claim later found to be an accusation moves it to the superior",
                found,
                THU_2023_05_11,
                "city-bureau[F-received, F-accused]");
        answers(
                "Art. 30 para. 3, SG-01: until it was found the body answers",
                found,
                WED_2023_05_10,
                "county-bureau[F-received]");
        answers(
                "Art. 30 para. 3, SG-01: the accused cannot restate an accusation away",
                accusing(BUREAU, BUREAU)
                        .recorded(
                                "finding",
                                BUREAU,
                                THU_2023_05_11,
                                event -> event.putFacts("category", FactValue.code("claim"))),
                THU_2023_05_11,
                "city-bureau[F-received, F-accused]");
        check("SG-01, SG-03: whoever sent it, the accused never answers", book -> {
            for (String sender : new String[] {OFFICE, OTHER_BUREAU, POLICE}) {
                Decision decision = accusing(sender, BUREAU)
                        .moved("forwarding", sender, BUREAU, THU_2023_05_11)
                        .receivedFrom(sender, BUREAU, FRI_2023_05_12)
                        .decide(book, FRI_2023_05_12);
                assertThat(Seen.responsible(decision)).isEqualTo("city-bureau[F-received, F-accused]");
            }
        });
    }

    // Art. 28, SG-03

    private static Scenario recusedBy(String... organs) {
        Scenario scenario = claim().received("petition", BUREAU, WED_2023_05_10);
        for (String organ : organs) {
            scenario.recorded("recusal", organ, THU_2023_05_11, event -> {});
        }
        return scenario;
    }

    private void recused() {
        answers(
                "Art. 28: a body that recused does not answer, its line superior does",
                recusedBy(BUREAU),
                THU_2023_05_11,
                "city-bureau[F-received, F-recused]");
        answers(
                "Art. 28: the day before it recused it does",
                recusedBy(BUREAU),
                WED_2023_05_10,
                "county-bureau[F-received]");
        answers(
                "Art. 28: the recusal of another body changes nothing",
                recusedBy(OTHER_BUREAU),
                THU_2023_05_11,
                "county-bureau[F-received]");
        answers(
                "Art. 28: the superior recused too, the next one answers",
                recusedBy(BUREAU, CITY_BUREAU),
                THU_2023_05_11,
                "province-bureau[F-received, F-recused]");
        answers(
                "Art. 28: all recused, it is asked who is above the last",
                recusedBy(BUREAU, CITY_BUREAU, PROVINCE_BUREAU),
                THU_2023_05_11,
                "-[F-received, F-recused] superior of province-bureau?");
        answers(
                "Art. 28, Rule 15: accused below and recused above, both are named",
                accusing(BUREAU, BUREAU).recorded("recusal", CITY_BUREAU, THU_2023_05_11, event -> {}),
                THU_2023_05_11,
                "province-bureau[F-received, F-accused, F-recused]");
        answers(
                "Art. 28: a recusal that was annulled is none",
                recusedBy(BUREAU).annulled("e2", FRI_2023_05_12),
                FRI_2023_05_12,
                "county-bureau[F-received]");
        answers(
                "Art. 28: another finding is no recusal",
                claim().received("petition", BUREAU, WED_2023_05_10)
                        .recorded("finding", BUREAU, THU_2023_05_11, event -> {}),
                THU_2023_05_11,
                "county-bureau[F-received]");
    }

    private void obligations() {
        check("Art. 27: what is owed without a clock is owed by whoever answers", book -> {
            Scenario scenario = referred().claim("c1", claim -> claim.assessment(Assessment.REASONABLE));
            assertThat(Seen.obligations(scenario.decide(book, THU_2023_05_11), "solve"))
                    .containsExactly("R27-reasonable county-petition-office c1 open");
            assertThat(Seen.obligations(scenario.decide(book, FRI_2023_05_12), "solve"))
                    .containsExactly("R27-reasonable county-bureau c1 open");
            scenario.recorded("recusal", BUREAU, MON_2023_05_15, event -> {});
            assertThat(Seen.obligations(scenario.decide(book, MON_2023_05_15), "solve"))
                    .containsExactly("R27-reasonable city-bureau c1 open");
        });
    }
}
