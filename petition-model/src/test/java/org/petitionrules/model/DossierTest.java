package org.petitionrules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.model.Histories.annulled;
import static org.petitionrules.model.Histories.decided;
import static org.petitionrules.model.Histories.done;
import static org.petitionrules.model.Histories.dossier;
import static org.petitionrules.model.Histories.received;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.organ.OrganRef;

class DossierTest {
    @Test
    void events_have_ids_of_their_own() {
        List<Problem> problems = Refused.problems(() -> dossier(
                received("e1", 2).build(),
                done("e2", 3).build(),
                done("e1", 4).build(),
                done("e1", 5).build()));

        assertThat(Refused.told(problems)).containsExactly("/history/2/id id.duplicate", "/history/3/id id.duplicate");
        assertThat(problems.get(1).message().text().en()).contains("/history/0");
    }

    @Test
    void an_event_names_claims_and_events_of_the_same_dossier_only() {
        assertThat(Refused.by(() -> dossier(
                        received("e1", 2).addClaims("c1", "c3", "c2").build(),
                        annulled("e2", 3, "e8").corrects("e9").build())))
                .containsExactly(
                        "/history/0/claims/1 event.unknown-claim",
                        "/history/1/corrects event.unknown-event",
                        "/history/1/annuls event.unknown-event");
    }

    @Test
    void an_event_may_name_one_that_was_handed_in_after_it() {
        assertThat(dossier(
                                decided("e2", 3).corrects("e1").build(),
                                decided("e1", 2).build())
                        .history())
                .hasSize(2);
    }

    @Test
    void no_event_corrects_or_annuls_itself() {
        assertThat(Refused.by(() -> dossier(decided("e1", 2).corrects("e1").build())))
                .containsExactly("/history/0/corrects event.correction-cycle");
        assertThat(Refused.by(() -> dossier(annulled("e1", 2, "e1").build())))
                .containsExactly("/history/0/annuls event.correction-cycle");
    }

    @Test
    void corrections_and_annulments_do_not_go_in_circles() {
        assertThat(Refused.by(() -> dossier(
                        decided("e1", 2).corrects("e3").build(),
                        decided("e2", 2).corrects("e1").build(),
                        annulled("e3", 2, "e2").build(),
                        // These point into the circle and are no part of it.
                        decided("e4", 2).corrects("e1").build(),
                        decided("e5", 2).build(),
                        annulled("e6", 2, "e5").corrects("e2").build())))
                .containsExactly(
                        "/history/0/corrects event.correction-cycle",
                        "/history/1/corrects event.correction-cycle",
                        "/history/2/annuls event.correction-cycle");
    }

    @Test
    void what_a_circle_points_at_is_not_part_of_it() {
        assertThat(Refused.by(() -> dossier(
                        decided("e1", 2).build(),
                        annulled("e2", 2, "e1").corrects("e3").build(),
                        decided("e3", 2).corrects("e2").build())))
                .containsExactly(
                        "/history/1/corrects event.correction-cycle", "/history/2/corrects event.correction-cycle");
    }

    @Test
    void two_ways_to_one_event_are_no_circle() {
        assertThat(dossier(
                                decided("e1", 2).build(),
                                decided("e2", 2).corrects("e1").build(),
                                annulled("e3", 2, "e1").corrects("e2").build(),
                                annulled("e4", 2, "e1").corrects("e3").build())
                        .history())
                .hasSize(4);
    }

    @Test
    void a_long_chain_of_corrections_is_no_burden() {
        Event[] chain = new Event[100_000];
        chain[0] = decided("e0", 2).build();
        for (int i = 1; i < chain.length; i++) {
            chain[i] = decided("e" + i, 2).corrects("e" + (i - 1)).build();
        }

        Dossier dossier = dossier(chain);

        assertThat(Chronology.standing(dossier, Moment.of(Histories.march(2))))
                .containsExactly(chain[chain.length - 1]);
        assertThat(Chronology.problems(dossier)).isEmpty();
    }

    @Test
    void corrections_that_branch_at_every_step_are_no_burden() {
        // Followed path by path, sixty steps are as many paths as the sixtieth Fibonacci number: 1.5 million million.
        Event[] chain = new Event[61];
        chain[0] = decided("e0", 2).build();
        chain[1] = decided("e1", 2).build();
        for (int i = 2; i < chain.length; i++) {
            chain[i] =
                    annulled("e" + i, 2, "e" + (i - 2)).corrects("e" + (i - 1)).build();
        }

        // Each is replaced by the next, so no annulment but the last has effect, and that one hits a replaced record:
        // e1 is replaced by e2, and only e0, which nothing corrects, is left.
        assertThat(Chronology.standing(dossier(chain), Moment.of(Histories.march(2))))
                .containsExactly(chain[0]);
    }

    @Test
    void ids_and_links_are_identifiers() {
        Dossier dossier = dossier();

        assertThat(Refused.by(() ->
                        Dossier.builder().id("a b").petition(dossier.petition()).build()))
                .containsExactly(" identifier.expected");
        assertThat(Refused.by(() -> Dossier.builder()
                        .id("a")
                        .petition(dossier.petition())
                        .addLinked("a b")
                        .build()))
                .containsExactly(" identifier.expected");
    }

    @Test
    void an_event_keeps_to_the_rules_of_identifiers_and_codes() {
        assertThat(Refused.by(() -> done("a b", 2).build())).containsExactly(" identifier.expected");
        assertThat(Refused.by(() -> done("a", 2).kind("A").build())).containsExactly(" code.expected");
        assertThat(Refused.by(() -> done("a", 2).addClaims("a b").build())).containsExactly(" identifier.expected");
        assertThat(Refused.by(() -> done("a", 2).corrects("a b").build())).containsExactly(" identifier.expected");
        assertThat(Refused.by(() -> done("a", 2).putFacts("A", FactValue.YES).build()))
                .containsExactly(" code.expected");
        assertThat(Refused.by(() -> decided("a", 2).outcome("A").build())).containsExactly(" code.expected");
        assertThat(Refused.by(() -> annulled("a", 2, "a b").build())).containsExactly(" identifier.expected");
    }

    @Test
    void only_receipts_from_the_petitioner_are_submissions() {
        Event first = received("e1", 2).build();
        Event referred = received("e2", 3).from(OrganRef.of("province")).build();
        Event repeat = received("e3", 9).build();

        assertThat(dossier(repeat, referred, done("e4", 4).build(), first).submissions())
                .hasSize(2)
                .contains((Received) repeat)
                .contains((Received) first);
    }

    @Test
    void an_event_that_names_no_claim_concerns_all() {
        assertThat(done("e1", 2).build().concerns("c2")).isTrue();
        assertThat(done("e1", 2).addClaims("c1").build().concerns("c1")).isTrue();
        assertThat(done("e1", 2).addClaims("c1").build().concerns("c2")).isFalse();
        assertThat(dossier().claim("c2")).isPresent();
        assertThat(dossier().claim("c3")).isEmpty();
    }
}
