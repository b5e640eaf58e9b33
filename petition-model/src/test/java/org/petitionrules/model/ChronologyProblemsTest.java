package org.petitionrules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.model.Histories.annulled;
import static org.petitionrules.model.Histories.decided;
import static org.petitionrules.model.Histories.done;
import static org.petitionrules.model.Histories.dossier;
import static org.petitionrules.model.Histories.march;
import static org.petitionrules.model.Histories.received;
import static org.petitionrules.model.Histories.recorded;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.Moved;
import org.petitionrules.model.event.Party;
import org.petitionrules.model.event.Rated;
import org.petitionrules.model.event.RatedParty;
import org.petitionrules.model.event.Satisfaction;
import org.petitionrules.model.event.Served;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.organ.OrganRef;

/** What cannot have happened as recorded. */
class ChronologyProblemsTest {
    @Test
    void a_sound_history_has_no_problems() {
        assertThat(told(
                        received("e1", 2).build(),
                        decided("e2", 2).build(),
                        done("e3", 5).recordedOn(march(9)).build()))
                .isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void nothing_is_done_before_the_first_receipt() {
        assertThat(told(
                        done("e1", 9).build(),
                        received("e2", 10).build(),
                        decided("e3", 10).build()))
                .containsExactly("/history/0/occurredOn history.before-receipt");
        assertThat(Chronology.problems(dossier(
                                done("e1", 9).build(), received("e2", 10).build()))
                        .get(0)
                        .message()
                        .arguments())
                .containsExactly(march(9), march(10));
    }

    @Test
    void what_is_dated_after_the_day_asked_about_is_told_once_and_held_against_nothing_else() {
        // The receipt of 10 March is not there yet on the 9th, so the visit of the 8th is not before any receipt.
        Dossier dossier = dossier(
                done("e1", 8).build(),
                received("e2", 10).build(),
                done("e3", 9).build(),
                done("e4", 11).recordedOn(march(2)).build());

        List<Problem> problems = Chronology.problems(dossier, Moment.of(march(9)));

        assertThat(Refused.told(problems))
                .containsExactly(
                        "/history/1/occurredOn history.after-day-asked",
                        "/history/3/occurredOn history.after-day-asked");
        assertThat(problems.get(0).message().arguments()).containsExactly(march(10), march(9));
    }

    @Test
    void what_was_recorded_after_the_day_of_the_knowledge_is_not_odd_only_unknown() {
        Dossier dossier = dossier(
                received("e1", 2).build(),
                done("e2", 12).recordedOn(march(5)).build(),
                done("e3", 13).recordedOn(march(6)).build());

        assertThat(Refused.told(Chronology.problems(dossier, Moment.of(march(9), march(5)))))
                .containsExactly("/history/1/occurredOn history.after-day-asked");
    }

    @Test
    void a_date_after_the_day_asked_about_that_was_corrected_is_mended() {
        Dossier dossier = dossier(
                received("e1", 2).build(),
                done("e2", 30).build(),
                done("e3", 3).corrects("e2").build());

        assertThat(Chronology.problems(dossier, Moment.of(march(9)))).isEmpty();
    }

    @Test
    void the_earliest_receipt_counts_whichever_is_named_first() {
        assertThat(told(
                        received("e1", 10).build(),
                        done("e2", 7).build(),
                        received("e3", 6).build()))
                .isEmpty();
    }

    @Test
    void without_a_receipt_nothing_is_too_early() {
        assertThat(told(done("e1", 1).build(), decided("e2", 2).build())).isEmpty();
    }

    @Test
    void facts_on_record_may_be_older_than_the_receipt() {
        assertThat(told(recorded("e1", 1).build(), received("e2", 10).build())).isEmpty();
    }

    @Test
    void nothing_is_recorded_before_it_happened() {
        assertThat(told(received("e1", 10).recordedOn(march(9)).build()))
                .containsExactly("/history/0/recordedOn history.recorded-before-it-happened");
        assertThat(told(received("e1", 10).recordedOn(march(10)).build())).isEmpty();
    }

    @Test
    void a_correction_mends_a_wrong_date() {
        assertThat(told(
                        received("e1", 10).build(),
                        done("e2", 9).recordedOn(march(8)).build(),
                        done("e3", 11).corrects("e2").build()))
                .isEmpty();
    }

    @Test
    void a_receipt_that_was_corrected_is_no_longer_the_first() {
        assertThat(told(
                        received("e1", 2).build(),
                        received("e2", 12).corrects("e1").build(),
                        done("e3", 9).build()))
                .containsExactly("/history/2/occurredOn history.before-receipt");
    }

    @Test
    void a_correction_that_was_annulled_mends_nothing() {
        assertThat(told(
                        received("e1", 10).build(),
                        done("e2", 9).build(),
                        done("e3", 11).corrects("e2").build(),
                        annulled("e4", 12, "e3").build()))
                .containsExactly("/history/1/occurredOn history.before-receipt");
    }

    @Test
    void two_events_of_one_day_kind_claims_and_body_cannot_be_told_apart() {
        assertThat(told(
                        received("e1", 2).build(),
                        done("e2", 5).build(),
                        done("e3", 5).build()))
                .containsExactly("/history/2 history.same-kind-same-day");
        assertThat(told(
                        done("e1", 5).addClaims("c1", "c2").build(),
                        done("e2", 5).addClaims("c2", "c1").build()))
                .containsExactly("/history/1 history.same-kind-same-day");
        assertThat(Chronology.problems(
                                dossier(done("e1", 5).build(), done("e2", 5).build()))
                        .get(0)
                        .message()
                        .text()
                        .en())
                .contains("/history/0");
    }

    @Test
    void events_that_differ_in_day_kind_claims_or_body_are_told_apart() {
        assertThat(told(
                        done("e1", 5).build(),
                        done("e2", 6).build(),
                        done("e3", 5).kind("repair").build(),
                        done("e4", 5).addClaims("c1").build(),
                        done("e5", 5).addClaims("c2").build(),
                        done("e6", 5).by(Party.of(OrganRef.of("other"))).build(),
                        done("e7", 5).by(Party.petitioner()).build()))
                .isEmpty();
    }

    @Test
    void a_copy_served_to_somebody_else_is_another_event() {
        assertThat(told(served("e1", Party.petitioner()), served("e2", Party.of(OrganRef.of("province")))))
                .isEmpty();
        assertThat(told(served("e1", Party.petitioner()), served("e2", Party.petitioner())))
                .containsExactly("/history/1 history.same-kind-same-day");
    }

    @Test
    void each_body_receives_sends_decides_and_is_rated_for_itself() {
        OrganRef other = OrganRef.of("other");
        assertThat(told(
                        received("e1", 5).build(),
                        received("e2", 5).organ(other).build(),
                        received("e3", 5).from(other).build(),
                        moved("e4", Histories.OFFICE, other),
                        moved("e5", other, Histories.OFFICE),
                        decided("e6", 5).build(),
                        decided("e7", 5).by(other).build(),
                        rated("e8", RatedParty.AUTHORITY),
                        rated("e9", RatedParty.PETITION_OFFICE)))
                .isEmpty();
        assertThat(told(moved("e1", Histories.OFFICE, other), moved("e2", Histories.OFFICE, other)))
                .containsExactly("/history/1 history.same-kind-same-day");
        assertThat(told(rated("e1", RatedParty.AUTHORITY), rated("e2", RatedParty.AUTHORITY)))
                .containsExactly("/history/1 history.same-kind-same-day");
    }

    @Test
    void facts_may_be_recorded_and_events_annulled_twice_a_day() {
        assertThat(told(
                        recorded("e1", 5).build(),
                        recorded("e2", 5).build(),
                        annulled("e3", 5, "e1").build(),
                        annulled("e4", 5, "e1").build()))
                .isEmpty();
    }

    @Test
    void one_of_two_alike_that_corrects_the_other_is_told_apart() {
        assertThat(told(done("e1", 5).build(), done("e2", 5).corrects("e1").build()))
                .isEmpty();
    }

    @Test
    void problems_are_told_in_the_order_of_the_history() {
        assertThat(told(
                        received("e1", 10).recordedOn(march(1)).build(),
                        done("e2", 9).recordedOn(march(8)).build(),
                        done("e3", 9).build()))
                .containsExactly(
                        "/history/0/recordedOn history.recorded-before-it-happened",
                        "/history/1/occurredOn history.before-receipt",
                        "/history/1/recordedOn history.recorded-before-it-happened",
                        "/history/2 history.same-kind-same-day",
                        "/history/2/occurredOn history.before-receipt");
    }

    private static Event moved(String id, OrganRef from, OrganRef to) {
        return Moved.builder()
                .id(id)
                .kind("referral")
                .occurredOn(march(5))
                .from(from)
                .to(to)
                .build();
    }

    private static Event rated(String id, RatedParty rated) {
        return Rated.builder()
                .id(id)
                .kind("rating")
                .occurredOn(march(5))
                .rated(rated)
                .satisfaction(Satisfaction.SATISFIED)
                .build();
    }

    private static Event served(String id, Party to) {
        return Served.builder()
                .id(id)
                .kind("reply")
                .occurredOn(march(5))
                .by(Histories.OFFICE)
                .to(to)
                .build();
    }

    private static List<String> told(Event... history) {
        return Refused.told(Chronology.problems(dossier(history)));
    }
}
