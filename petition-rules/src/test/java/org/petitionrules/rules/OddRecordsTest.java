package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.OFFICE;
import static org.petitionrules.rules.Scenario.ORGANS;
import static org.petitionrules.rules.Scenario.STRANGER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.Category;
import org.petitionrules.model.Moment;
import org.petitionrules.model.Origin;
import org.petitionrules.model.OriginKind;
import org.petitionrules.model.event.Annulled;
import org.petitionrules.model.event.Party;
import org.petitionrules.model.event.Rated;
import org.petitionrules.model.event.RatedParty;
import org.petitionrules.model.event.Satisfaction;
import org.petitionrules.model.event.Served;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.organ.OrganDirectory;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.decision.Decision;

/** What takes no part in a decision, or only half of it, is told and not passed over. */
class OddRecordsTest {
    private static final RuleBook BOOK = RuleBook.shipped("cn-2022");
    private static final String WED_2023_05_10 = "2023-05-10";
    private static final String MON_2023_05_15 = "2023-05-15";
    private static final String TUE_2023_05_16 = "2023-05-16";

    private static Scenario received() {
        return Scenario.of(Category.CLAIM).received("petition", BUREAU, WED_2023_05_10);
    }

    private static List<String> odd(Scenario scenario, OrganDirectory organs) {
        return Seen.irregularities(BOOK.decide(scenario.dossier(), organs, Moment.of(LocalDate.parse(TUE_2023_05_16))));
    }

    @Test
    void an_event_after_the_day_asked_about_does_not_count_and_is_told() {
        Scenario scenario = received().decided("acceptance", BUREAU, TUE_2023_05_16);

        Decision before = scenario.decide(BOOK, MON_2023_05_15);
        Decision on = scenario.decide(BOOK, TUE_2023_05_16);

        assertThat(Seen.irregularities(before)).containsExactly("/history/1/occurredOn history.after-day-asked");
        assertThat(before.irregularities().get(0).message().text().en())
                .isEqualTo("2023-05-16 is after the day asked about, 2023-05-15, so it does not count");
        assertThat(before.irregularities().get(0).message().text().zh()).isEqualTo("2023-05-16晚于判定时点2023-05-15，未计入");
        assertThat(before.obligations())
                .isEqualTo(received().decide(BOOK, MON_2023_05_15).obligations());
        assertThat(Seen.irregularities(on)).isEmpty();
    }

    @Test
    void what_was_not_known_yet_is_not_odd() {
        Scenario scenario = received()
                .receivedAndRecorded(OFFICE, WED_2023_05_10, TUE_2023_05_16)
                .decided("acceptance", STRANGER, TUE_2023_05_16);
        assertThat(Seen.irregularities(scenario.decide(BOOK, MON_2023_05_15, MON_2023_05_15)))
                .isEmpty();
    }

    @Test
    void an_organ_the_directory_does_not_have_is_told_where_it_is_named_first() {
        Scenario scenario = received()
                .moved("forwarding", BUREAU, STRANGER, "2023-05-11")
                .received("referral", STRANGER, "2023-05-12");

        List<Problem> odd = BOOK.decide(scenario.dossier(), ORGANS, Moment.of(LocalDate.parse(TUE_2023_05_16)))
                .irregularities();

        assertThat(odd).hasSize(1);
        assertThat(odd.get(0).pointer()).isEqualTo("/history/1/to");
        assertThat(odd.get(0).message().key()).isEqualTo("organs.absent");
        assertThat(odd.get(0).message().text().en())
                .isEqualTo("the organ directory does not have this body, so its function, level and superior are not"
                        + " known");
        assertThat(odd.get(0).message().text().zh()).isEqualTo("机关名录没有此机关，其职能、层级和上级无从得知");
    }

    @Test
    void an_empty_directory_is_none_and_nothing_is_absent_from_it() {
        assertThat(odd(received().decided("acceptance", STRANGER, MON_2023_05_15), OrganDirectory.empty()))
                .isEmpty();
    }

    @Test
    void every_place_that_may_name_an_organ_is_looked_at() {
        Scenario scenario = received()
                .origin(Origin.builder()
                        .kind(OriginKind.FORWARDED)
                        .from(OrganRef.of("a"))
                        .build())
                .claim(
                        "c1",
                        claim -> claim.addConcerns(OrganRef.of(OFFICE), OrganRef.of("b"))
                                .addCompetentBodies(OrganRef.of(BUREAU), OrganRef.of("b"), OrganRef.of("b2")))
                .receivedFrom("c", "d", "2023-05-11")
                .moved("forwarding", "e", "f", "2023-05-11")
                .decided("acceptance", "g", "2023-05-12")
                .done("registration", "i", "2023-05-13")
                .recorded("finding", "j", "2023-05-13", event -> {})
                .event(Rated.builder()
                        .id("r")
                        .kind("rating")
                        .occurredOn(LocalDate.parse("2023-05-14"))
                        .rated(RatedParty.AUTHORITY)
                        .organ(OrganRef.of("k"))
                        .satisfaction(Satisfaction.SATISFIED)
                        .build())
                .event(Served.builder()
                        .id("s")
                        .kind("receipt-notice")
                        .occurredOn(LocalDate.parse("2023-05-15"))
                        .by(OrganRef.of("l"))
                        .to(Party.petitioner())
                        .build());
        assertThat(odd(scenario, ORGANS).stream().filter(told -> told.endsWith("organs.absent")))
                .containsExactly(
                        "/petition/origin/from organs.absent",
                        "/petition/claims/0/concerns/1 organs.absent",
                        "/petition/claims/0/competentBodies/2 organs.absent",
                        "/history/1/organ organs.absent",
                        "/history/1/from organs.absent",
                        "/history/2/from organs.absent",
                        "/history/2/to organs.absent",
                        "/history/3/by organs.absent",
                        "/history/4/by organs.absent",
                        "/history/5/by organs.absent",
                        "/history/6/organ organs.absent",
                        "/history/7/by organs.absent");
    }

    @Test
    void a_record_that_was_corrected_or_annulled_names_nobody_any_more() {
        Scenario corrected = Scenario.of(Category.CLAIM)
                .received("petition", STRANGER, WED_2023_05_10)
                .receivedInsteadOf("e1", BUREAU, WED_2023_05_10);
        Scenario annulled = received()
                .decided("acceptance", STRANGER, "2023-05-11")
                .event(Annulled.builder()
                        .id("x")
                        .kind("annulment")
                        .occurredOn(LocalDate.parse("2023-05-12"))
                        .by(OrganRef.of(STRANGER))
                        .annuls("e2")
                        .build());
        assertThat(odd(corrected, ORGANS)).isEmpty();
        assertThat(odd(annulled, ORGANS)).isEmpty();
    }
}
