package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.OFFICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.petitionrules.model.Claim;
import org.petitionrules.model.Dossier;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.Moment;
import org.petitionrules.model.Petition;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.EventShape;
import org.petitionrules.model.event.RatedParty;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.event.Satisfaction;
import org.petitionrules.model.json.PetitionJson;
import org.petitionrules.rules.calendar.KnownCalendar;
import org.petitionrules.rules.clock.Obligation;
import org.petitionrules.rules.clock.Timing;
import org.petitionrules.rules.decision.Decision;

/** Laws 1, 2, 3, 6, SG-04 and SG-08 over histories of every kind, for the book of the 2022 Regulations. */
class ClockLawsTest {
    private static final RuleBook BOOK = RuleBook.shipped("cn-2022");
    private static final KnownCalendar CHINA = BOOK.calendar().everythingKnown();

    private static Decision decide(Dossier dossier, LocalDate asOf) {
        return BOOK.decide(dossier, Scenario.ORGANS, Moment.of(asOf));
    }

    private static Dossier with(Dossier dossier, List<Event> history) {
        return Dossier.builder()
                .id(dossier.id())
                .petition(dossier.petition())
                .addAllHistory(history)
                .build();
    }

    @Property
    void law_1_deciding_is_total_and_always_the_same(@ForAll long seed) {
        Dossier dossier = RandomHistory.anything(seed).dossier();
        LocalDate day = RandomHistory.day(seed);

        assertThat(decide(dossier, day)).isEqualTo(decide(dossier, day));
        assertThat(BOOK.explain(dossier, Scenario.ORGANS, Moment.of(day)).parts())
                .isNotEmpty();
    }

    @Property
    void law_2_the_order_in_which_records_arrive_changes_nothing(@ForAll long seed) {
        Dossier dossier = RandomHistory.anything(seed).dossier();
        List<Event> shuffled = new ArrayList<>(dossier.history());
        Collections.shuffle(shuffled, new Random(seed));
        LocalDate day = RandomHistory.day(seed);
        Decision before = decide(dossier, day);
        Decision after = decide(with(dossier, shuffled), day);

        assertThat(after.obligations()).isEqualTo(before.obligations());
        assertThat(after.responsibility()).isEqualTo(before.responsibility());
        assertThat(after.findings()).isEqualTo(before.findings());
        assertThat(after.findingsAsked()).isEqualTo(before.findingsAsked());
        assertThat(after.closures()).isEqualTo(before.closures());
        // Pointers tell where in the history, so only what is said is compared.
        assertThat(keys(after)).isEqualTo(keys(before));
    }

    private static List<String> keys(Decision decision) {
        return decision.irregularities().stream()
                .map(problem -> problem.message().key())
                .sorted()
                .collect(Collectors.toList());
    }

    @Property
    void law_3_comments_repeats_and_recordings_never_move_a_due_date(@ForAll long seed) {
        Dossier dossier = RandomHistory.anything(seed).dossier();
        Random random = new Random(seed);
        LocalDate first = dossier.history().stream()
                .filter(event -> event.shape() == EventShape.RECEIVED)
                .map(Event::occurredOn)
                .min(LocalDate::compareTo)
                .get();
        List<Event> more = new ArrayList<>(dossier.history());
        for (Event comment : comments(first.plusDays(1 + random.nextInt(400)).toString())) {
            more.add(random.nextInt(more.size() + 1), comment);
        }
        LocalDate day = RandomHistory.day(seed);

        assertThat(decide(with(dossier, more), day).obligations())
                .isEqualTo(decide(dossier, day).obligations());
    }

    /**
     * How often somebody petitions and how somebody behaves moves no day, takes no duty away and opens no way of closing;
     * skipping levels has its own exception in the law (A10), tested with acceptance.
     */
    @Property
    void sg_04_neither_repeats_nor_conduct_change_what_is_owed_or_may_be_closed(@ForAll long seed) {
        Dossier dossier = RandomHistory.anything(seed).dossier();
        LocalDate day = RandomHistory.day(seed);
        LocalDate first = dossier.history().get(0).occurredOn();
        String later = first.plusDays(1 + new Random(seed).nextInt(200)).toString();
        Scenario scenario = Scenario.unrecorded();
        for (int repeats = 0; repeats < 3; repeats++) {
            scenario.received("repeat", repeats == 0 ? BUREAU : OFFICE, later);
        }
        scenario.recorded("conduct", BUREAU, later, event -> {})
                .recorded("conduct-warning", BUREAU, later, event -> {})
                .recorded("finding", BUREAU, later, event -> event.putFacts("conduct-finding", FactValue.YES));
        List<Event> more = new ArrayList<>(dossier.history());
        scenario.dossier().history().forEach(event -> more.add(renamed(event)));

        Decision before = decide(dossier, day);
        Decision after = decide(with(dossier, more), day);
        assertThat(after.obligations()).isEqualTo(before.obligations());
        assertThat(after.closures()).isEqualTo(before.closures());
        assertThat(after.findings()).isEqualTo(before.findings());
        assertThat(after.responsibility()).isEqualTo(before.responsibility());
    }

    private static List<Event> comments(String day) {
        Scenario scenario = Scenario.unrecorded()
                .received("repeat", BUREAU, day)
                .received("repeat", OFFICE, day)
                .done("registration", BUREAU, day)
                .done("handling-step", OFFICE, day)
                .rated(RatedParty.AUTHORITY, Satisfaction.NOT_SATISFIED, day)
                .recorded("finding", BUREAU, day, event -> {});
        List<Event> comments = new ArrayList<>();
        scenario.dossier().history().forEach(event -> comments.add(renamed(event)));
        return comments;
    }

    /** The same event under an id of its own. */
    private static Event renamed(Event event) {
        String json = PetitionJson.DOSSIER.write(Dossier.builder()
                .id("d")
                .petition(Petition.builder()
                        .addClaims(Claim.builder().id("c1").build())
                        .build())
                .addHistory(event)
                .build());
        return PetitionJson.DOSSIER
                .read(json.replace("\"id\":\"" + event.id() + "\"", "\"id\":\"n" + event.id() + "\""))
                .history()
                .get(0);
    }

    @Property
    void law_3_a_petition_received_again_by_a_body_that_has_it_moves_no_due_date(@ForAll long seed) {
        Dossier dossier = RandomHistory.anything(seed).dossier();
        Received any = dossier.history().stream()
                .filter(event -> event instanceof Received && event.kind().equals("petition"))
                .map(event -> (Received) event)
                .findFirst()
                .get();
        List<Event> more = new ArrayList<>(dossier.history());
        more.add(Received.builder()
                .id("again")
                .kind("petition")
                .occurredOn(any.occurredOn().plusDays(1 + new Random(seed).nextInt(200)))
                .organ(any.organ())
                .build());
        LocalDate day = RandomHistory.day(seed);

        List<Obligation> after = decide(with(dossier, more), day).obligations();
        assertThat(decide(dossier, day).obligations())
                .allSatisfy(owed -> assertThat(after).anyMatch(other -> isAlso(owed, other)));
    }

    /** The same duty by the same day; where the second receipt came on a day that began it already, for one more reason. */
    private static boolean isAlso(Obligation owed, Obligation other) {
        return other.duty().equals(owed.duty())
                && other.owedBy().equals(owed.owedBy())
                && other.claims().equals(owed.claims())
                && other.startedOn().equals(owed.startedOn())
                && other.due().equals(owed.due())
                && other.dueUnrolled().equals(owed.dueUnrolled())
                && other.metOn().equals(owed.metOn())
                && other.state().equals(owed.state())
                && other.rules().containsAll(owed.rules());
    }

    @Property
    void law_6_no_period_ends_on_a_rest_day(@ForAll long seed) {
        Dossier dossier = RandomHistory.anything(seed).dossier();

        assertThat(decide(dossier, RandomHistory.day(seed)).obligations())
                .filteredOn(owed ->
                        owed.due().isPresent() && owed.deadline().get().period().count() > 0)
                .allSatisfy(owed -> {
                    assertThat(CHINA.isWorkingDay(owed.due().get().due())).isTrue();
                    assertThat(owed.dueUnrolled().get())
                            .isBeforeOrEqualTo(owed.due().get().due());
                });
    }

    @Property
    void sg_08_what_a_body_leaves_out_never_helps_it(@ForAll long seed) {
        Dossier dossier = RandomHistory.neverEarly(seed).dossier();

        assertThat(Cn2022SafeguardChecks.gained(
                        BOOK,
                        dossier,
                        Collections.singletonList(RandomHistory.day(seed).toString())))
                .isEmpty();
    }

    /** Otherwise the laws would hold of nothing. */
    @Example
    void the_histories_reach_every_duty_and_every_irregularity_of_clocks() {
        Set<String> duties = new TreeSet<>();
        Set<String> keys = new TreeSet<>();
        int presumed = 0;
        for (long seed = 0; seed < 2000; seed++) {
            Decision decision = decide(RandomHistory.anything(seed).dossier(), RandomHistory.day(seed));
            for (Obligation owed : decision.obligations()) {
                if (owed.duty().timing() == Timing.CLOCK || owed.duty().timing() == Timing.WINDOW) {
                    duties.add(owed.duty().id());
                }
                presumed += owed.presumed() ? 1 : 0;
            }
            keys.addAll(keys(decision));
        }
        assertThat(duties)
                .containsExactlyInAnyOrder(
                        "conclude",
                        "notify",
                        "object",
                        "re-examination-window",
                        "re-examine",
                        "reply",
                        "report-result",
                        "review",
                        "review-reply",
                        "review-window",
                        "route",
                        "tell-where");
        assertThat(presumed).isGreaterThan(100);
        assertThat(keys)
                .containsAll(Arrays.asList(
                        "clock.no-period-set", "extension.after-expiry", "extension.over-cap", "pause.no-provision"));
    }
}
