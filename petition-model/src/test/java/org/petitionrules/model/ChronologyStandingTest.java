package org.petitionrules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.model.Histories.annulled;
import static org.petitionrules.model.Histories.decided;
import static org.petitionrules.model.Histories.done;
import static org.petitionrules.model.Histories.dossier;
import static org.petitionrules.model.Histories.march;
import static org.petitionrules.model.Histories.received;
import static org.petitionrules.model.Histories.recorded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.petitionrules.model.event.Annulled;
import org.petitionrules.model.event.Decided;
import org.petitionrules.model.event.Done;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.Moved;
import org.petitionrules.model.event.Party;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.event.Recorded;
import org.petitionrules.model.event.Served;
import org.petitionrules.model.organ.OrganRef;

/** What of a history stands at a moment. */
class ChronologyStandingTest {
    private static final Moment END_OF_MARCH = Moment.of(march(31));

    @Example
    void an_event_stands_from_its_own_day_on() {
        Dossier dossier = dossier(received("e1", 10).build());

        assertThat(standing(dossier, Moment.of(march(9)))).isEmpty();
        assertThat(standing(dossier, Moment.of(march(10)))).containsExactly("e1");
    }

    @Example
    void an_event_is_known_from_its_recording_day_on() {
        Dossier dossier = dossier(received("e1", 10).recordedOn(march(12)).build());

        assertThat(standing(dossier, Moment.of(march(31), march(11)))).isEmpty();
        assertThat(standing(dossier, Moment.of(march(31), march(12)))).containsExactly("e1");
        // Known on the 12th, it had happened on the 10th; without a day of knowledge everything is known.
        assertThat(standing(dossier, Moment.of(march(10), march(12)))).containsExactly("e1");
        assertThat(standing(dossier, Moment.of(march(10)))).containsExactly("e1");
    }

    @Example
    void events_stand_in_legal_order_those_of_one_day_by_the_rank_of_their_shape() {
        Dossier dossier = dossier(
                recorded("e5", 10).build(),
                done("e4", 10).build(),
                decided("e3", 10).build(),
                received("e2", 10).build(),
                done("e1", 9).build());

        assertThat(standing(dossier, END_OF_MARCH)).containsExactly("e1", "e2", "e3", "e4", "e5");
    }

    @Example
    void events_of_one_day_and_shape_follow_their_recording_then_their_id() {
        Dossier dossier = dossier(
                done("a", 10).recordedOn(march(12)).build(),
                done("c", 10).build(),
                done("b", 10).build());

        assertThat(standing(dossier, END_OF_MARCH)).containsExactly("b", "c", "a");
    }

    @Example
    void a_correction_replaces_what_it_names_as_soon_as_it_is_known() {
        Dossier dossier = dossier(
                decided("e1", 10).build(),
                decided("e2", 14).recordedOn(march(20)).corrects("e1").build());

        assertThat(standing(dossier, Moment.of(march(31), march(19)))).containsExactly("e1");
        assertThat(standing(dossier, Moment.of(march(31), march(20)))).containsExactly("e2");
        // The wrong record is gone even on days before the right date.
        assertThat(standing(dossier, Moment.of(march(12)))).isEmpty();
    }

    @Example
    void a_correction_of_a_correction_leaves_the_last_one() {
        Dossier dossier = dossier(
                decided("e1", 10).build(),
                decided("e2", 11).corrects("e1").build(),
                decided("e3", 12).corrects("e2").build());

        assertThat(standing(dossier, END_OF_MARCH)).containsExactly("e3");
        assertThat(standing(dossier, Moment.of(march(11)))).isEmpty();
    }

    @Example
    void annulling_the_last_correction_restores_the_one_before_and_not_the_first_record() {
        Dossier dossier = dossier(
                decided("e1", 10).build(),
                decided("e2", 11).corrects("e1").build(),
                decided("e3", 12).corrects("e2").build(),
                annulled("e4", 20, "e3").build());

        assertThat(standing(dossier, Moment.of(march(19)))).containsExactly("e3");
        assertThat(standing(dossier, Moment.of(march(20)))).containsExactly("e2");
    }

    @Example
    void annulling_a_record_that_was_replaced_takes_nothing_away_and_brings_nothing_back() {
        Dossier dossier = dossier(
                decided("e1", 10).build(),
                decided("e2", 11).corrects("e1").build(),
                decided("e3", 12).corrects("e2").build(),
                annulled("e4", 20, "e2").build());

        assertThat(standing(dossier, END_OF_MARCH)).containsExactly("e3");
    }

    @Example
    void an_annulment_takes_effect_on_its_own_day_and_not_before() {
        Dossier dossier =
                dossier(decided("e1", 10).build(), annulled("e2", 20, "e1").build());

        assertThat(standing(dossier, Moment.of(march(19)))).containsExactly("e1");
        assertThat(standing(dossier, Moment.of(march(20)))).isEmpty();
    }

    @Example
    void an_annulment_that_is_not_known_yet_takes_nothing_away() {
        Dossier dossier = dossier(
                decided("e1", 10).build(),
                annulled("e2", 20, "e1").recordedOn(march(25)).build());

        assertThat(standing(dossier, Moment.of(march(31), march(24)))).containsExactly("e1");
        assertThat(standing(dossier, Moment.of(march(31), march(25)))).isEmpty();
    }

    @Example
    void annulling_an_annulment_restores_the_event_from_that_day_on() {
        Dossier dossier = dossier(
                decided("e1", 10).build(),
                annulled("e2", 15, "e1").build(),
                annulled("e3", 20, "e2").build());

        assertThat(standing(dossier, Moment.of(march(14)))).containsExactly("e1");
        assertThat(standing(dossier, Moment.of(march(15)))).isEmpty();
        assertThat(standing(dossier, Moment.of(march(19)))).isEmpty();
        assertThat(standing(dossier, Moment.of(march(20)))).containsExactly("e1");
    }

    @Example
    void annulling_a_correction_restores_what_it_replaced() {
        Dossier dossier = dossier(
                decided("e1", 10).build(),
                decided("e2", 11).corrects("e1").build(),
                annulled("e3", 20, "e2").build());

        assertThat(standing(dossier, Moment.of(march(19)))).containsExactly("e2");
        assertThat(standing(dossier, Moment.of(march(20)))).containsExactly("e1");
    }

    @Example
    void correcting_an_annulment_moves_its_day() {
        Dossier dossier = dossier(
                decided("e1", 10).build(),
                annulled("e2", 15, "e1").build(),
                annulled("e3", 25, "e1").corrects("e2").build());

        assertThat(standing(dossier, Moment.of(march(24)))).containsExactly("e1");
        assertThat(standing(dossier, Moment.of(march(25)))).isEmpty();
    }

    @Example
    void only_the_body_that_did_it_annuls_it() {
        OrganRef other = OrganRef.of("other");
        Dossier dossier = dossier(
                decided("e1", 10).build(),
                annulled("e2", 12, "e1").by(other).build(),
                annulled("e3", 14, "e1").by(Optional.<OrganRef>empty()).build(),
                annulled("e4", 16, "e1").build());

        assertThat(standing(dossier, Moment.of(march(15)))).containsExactly("e1");
        assertThat(standing(dossier, Moment.of(march(16)))).isEmpty();
        assertThat(Refused.told(Chronology.withoutEffect(dossier, END_OF_MARCH)))
                .containsExactly(
                        "/history/1/by history.annuls-anothers-act", "/history/2/by history.annuls-anothers-act");
        assertThat(Chronology.withoutEffect(dossier, Moment.of(march(11)))).isEmpty();
        assertThat(Chronology.problems(dossier)).isEmpty();
    }

    @Example
    void another_body_does_not_bring_back_what_was_annulled() {
        Dossier dossier = dossier(
                decided("e1", 10).build(),
                annulled("e2", 12, "e1").build(),
                annulled("e3", 14, "e2").by(OrganRef.of("other")).build());

        assertThat(standing(dossier, END_OF_MARCH)).isEmpty();
    }

    @Example
    void what_came_from_the_petitioner_no_body_annuls() {
        Dossier dossier = dossier(
                received("e1", 10).build(),
                done("e2", 11).by(Party.petitioner()).build(),
                annulled("e3", 12, "e1").build(),
                annulled("e4", 12, "e2").build(),
                received("e5", 13).from(OrganRef.of("other")).build(),
                annulled("e6", 14, "e5").build());

        // What another body sent is the receiver's own record; what the petitioner brought is not.
        assertThat(standing(dossier, END_OF_MARCH)).containsExactly("e1", "e2");
        assertThat(Refused.told(Chronology.withoutEffect(dossier, END_OF_MARCH)))
                .containsExactly(
                        "/history/2/by history.annuls-anothers-act", "/history/3/by history.annuls-anothers-act");
    }

    @Example
    void a_mistaken_record_of_what_came_from_the_petitioner_is_corrected() {
        Dossier dossier = dossier(
                received("e1", 10).build(), received("e2", 11).corrects("e1").build());

        assertThat(standing(dossier, END_OF_MARCH)).containsExactly("e2");
    }

    @Property
    void the_order_of_arrival_never_matters(@ForAll long seed) {
        Random random = new Random(seed);
        Dossier dossier = Generated.dossier(seed);
        List<Event> shuffled = new ArrayList<>(dossier.history());
        Collections.shuffle(shuffled, random);
        Dossier other = Dossier.builder()
                .id(dossier.id())
                .petition(dossier.petition())
                .addAllHistory(shuffled)
                .build();
        LocalDate asOf = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
        Moment moment = random.nextBoolean() ? Moment.of(asOf) : Moment.of(asOf, asOf.minusDays(random.nextInt(30)));

        assertThat(Chronology.standing(other, moment)).isEqualTo(Chronology.standing(dossier, moment));
        assertThat(Chronology.problems(other)).hasSameSizeAs(Chronology.problems(dossier));
    }

    @Property
    void an_event_stands_exactly_when_nothing_that_stands_speaks_against_it(@ForAll long seed) {
        Random random = new Random(seed);
        Dossier dossier = Generated.dossier(seed);
        Moment moment = Moment.of(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400)));

        List<Event> expected = dossier.history().stream()
                .filter(event -> !event.occurredOn().isAfter(moment.asOf()))
                .filter(event -> !(event instanceof Annulled))
                .filter(event -> !isVoid(event, dossier.history(), moment))
                .collect(Collectors.toList());

        assertThat(Chronology.standing(dossier, moment)).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** The rule followed path by path, from the event upwards; good for short histories only. */
    private static boolean isVoid(Event event, List<Event> history, Moment moment) {
        return isAnnulled(event, history, moment) || isReplaced(event, history, moment);
    }

    private static boolean isAnnulled(Event event, List<Event> history, Moment moment) {
        return history.stream()
                .filter(other ->
                        other instanceof Annulled && ((Annulled) other).annuls().equals(event.id()))
                .filter(other -> !other.occurredOn().isAfter(moment.asOf()))
                .filter(other -> isByItsDoer((Annulled) other, event))
                .anyMatch(other -> !isVoid(other, history, moment));
    }

    private static boolean isByItsDoer(Annulled annulment, Event event) {
        Optional<OrganRef> by = annulment.by();
        switch (event.shape()) {
            case RECEIVED:
                return ((Received) event).from().isPresent() && by.equals(Optional.of(((Received) event).organ()));
            case MOVED:
                return by.equals(Optional.of(((Moved) event).from()));
            case DECIDED:
                return by.equals(Optional.of(((Decided) event).by()));
            case SERVED:
                return by.equals(Optional.of(((Served) event).by()));
            case DONE:
                return by.isPresent() && by.equals(((Done) event).by().organ());
            case RECORDED:
                return by.isPresent() && by.equals(((Recorded) event).by());
            case ANNULLED:
                return by.isPresent() && by.equals(((Annulled) event).by());
            default:
                return false;
        }
    }

    private static boolean isReplaced(Event event, List<Event> history, Moment moment) {
        return history.stream()
                .filter(other -> other.corrects().filter(event.id()::equals).isPresent())
                .anyMatch(other -> !isAnnulled(other, history, moment) || isReplaced(other, history, moment));
    }

    private static List<String> standing(Dossier dossier, Moment moment) {
        return Chronology.standing(dossier, moment).stream().map(Event::id).collect(Collectors.toList());
    }
}
