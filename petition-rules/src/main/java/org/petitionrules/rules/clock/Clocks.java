package org.petitionrules.rules.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.petitionrules.model.Claim;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.EventShape;
import org.petitionrules.model.event.Moved;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.book.OutOfForce;
import org.petitionrules.rules.fact.ActingOrgan;
import org.petitionrules.rules.fact.CaseReading;
import org.petitionrules.rules.fact.Condition;
import org.petitionrules.rules.fact.FactReader;
import org.petitionrules.rules.fact.Source;

/**
 * Computes the obligations that clocks bring about, from the history, on every reading. Not thread-safe; made for one
 * reading and thrown away.
 *
 * <p>One clock a body and claim: a further receipt by the same body (a repeat) starts nothing, unless the matter had
 * left it and comes back. A clock started by a decision runs once for each such decision.
 */
public final class Clocks {
    private static final MessageTemplate NO_PERIOD_SET = MessageTemplate.of(
            "clock.no-period-set",
            "交办应当指定办理期限，而此处未记录",
            "an assignment must set a handling period, and none is on record");

    private final CaseReading reading;
    private final FactReader facts;
    private final int[][] frames;
    private final Spells spells;
    private final List<Obligation> obligations = new ArrayList<>();
    private final List<OutOfForce> outOfForce = new ArrayList<>();
    private final Set<Problem> irregularities = new LinkedHashSet<>();

    /**
     * Ready to compute.
     *
     * @param reading not null
     * @param facts over the same reading
     * @param frames values by fact index, one frame a claim in the order of the petition
     */
    public Clocks(CaseReading reading, FactReader facts, int[][] frames) {
        this.reading = reading;
        this.facts = facts;
        this.frames = frames.clone();
        this.spells = new Spells(reading.responsibility().chain());
    }

    /**
     * Adds the obligations of a clock.
     *
     * @param clock not null
     */
    public void run(ClockRule clock) {
        Map<OrganRef, Set<String>> begun = new HashMap<>();
        Set<String> started = new HashSet<>();
        for (String kind : clock.start().kinds()) {
            for (Event event : reading.standing(kind)) {
                Optional<OrganRef> organ = owing(event);
                if (organ.isPresent() && clock.start().isStartedBy(event, reading, facts)) {
                    Set<String> already = Collections.emptySet();
                    if (event.shape() == EventShape.RECEIVED) {
                        if (spells.beginsAgain(event, organ.get())) {
                            begun.remove(organ.get());
                        }
                        already = begun.computeIfAbsent(organ.get(), none -> new HashSet<>());
                    }
                    List<String> claims = claims(clock.when(), event, already);
                    if (event.shape() == EventShape.RECEIVED) {
                        already.addAll(claims);
                    }
                    started.addAll(claims);
                    add(clock, event.occurredOn(), event, organ, claims, false);
                }
            }
        }
        clock.presumption().ifPresent(presumption -> presume(clock, presumption, started));
    }

    private void presume(ClockRule clock, Presumption presumption, Set<String> started) {
        List<Condition> when = new ArrayList<>(clock.when());
        when.addAll(presumption.when());
        for (String kind : presumption.receipt().kinds()) {
            for (Event event : reading.standing(kind)) {
                Optional<LocalDate> start = presumption.after().unrolledEnd(event.occurredOn());
                if (presumption.receipt().isStartedBy(event, reading, facts)
                        && start.isPresent()
                        && start.get().isBefore(reading.moment().asOf())
                        && !spells.isRelieved(event)) {
                    List<String> claims = claims(when, event, started);
                    started.addAll(claims);
                    add(clock, start.get(), event, ActingOrgan.of(event), claims, true);
                }
            }
        }
    }

    private List<String> claims(List<Condition> when, Event event, Set<String> without) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < reading.claims().size(); i++) {
            Claim claim = reading.claims().get(i);
            int[] frame = frames[i];
            if (event.concerns(claim.id())
                    && !without.contains(claim.id())
                    && when.stream().allMatch(condition -> holds(condition, frame, claim, event))) {
                ids.add(claim.id());
            }
        }
        return ids;
    }

    /** A fact that depends on the body is read as found by the body that the event is about. */
    private boolean holds(Condition condition, int[] frame, Claim claim, Event event) {
        Optional<OrganRef> body = ActingOrgan.of(event);
        if (condition.fact().source().kind() != Source.Kind.DECLARED_BY_BODY || !body.isPresent()) {
            return condition.holds(frame);
        }
        int[] ofBody = frame.clone();
        ofBody[condition.fact().index()] = facts.ofBody(condition.fact(), claim, body.get());
        return condition.holds(ofBody);
    }

    private void add(
            ClockRule clock,
            LocalDate start,
            Event event,
            Optional<OrganRef> organ,
            List<String> claims,
            boolean presumed) {
        if (claims.isEmpty()) {
            return;
        }
        if (!clock.inForce().contains(start)) {
            outOfForce.add(new OutOfForce(clock.rule(), start));
            return;
        }
        boolean petitionerActs = clock.duty().timing() == Timing.WINDOW;
        boolean itsOwn = event.shape() == EventShape.RECEIVED && !presumed;
        Predicate<Event> byWhom = act -> petitionerActs
                || ActingOrgan.of(act).equals(organ)
                || (!itsOwn
                        && ActingOrgan.of(act)
                                .filter(other -> spells.isHeldAfter(event.occurredOn(), other))
                                .isPresent());
        Period base = clock.period().orElseGet(() -> specified(event));
        int extendedBy = clock.extension()
                .map(extension -> Extensions.effectiveDays(extension, base, start, claims, reading, irregularities))
                .orElse(0);
        Period period = base.plus(extendedBy);
        Optional<LocalDate> due = period.unrolledEnd(start);
        Optional<LocalDate> met = metOn(clock.metBy(), event.occurredOn(), claims, byWhom);
        boolean ended = isEnded(clock.endedBy(), event, claims);
        Obligation.Builder obligation = Obligation.builder()
                .duty(clock.duty())
                .addRules(clock.rule())
                .claims(claims)
                .startedOn(start)
                .period(period)
                .dueUnrolled(due)
                .extendedBy(extendedBy)
                .presumed(presumed)
                .metOn(met)
                .state(state(due, met, ended, petitionerActs));
        if (presumed) {
            clock.presumption().ifPresent(presumption -> obligation.addRules(presumption.rule()));
        }
        if (!petitionerActs) {
            obligation.owedBy(organ);
        }
        obligations.add(obligation.build());
    }

    /** Who owes what an event starts: the addressee of what was sent, else the body that acted. */
    private static Optional<OrganRef> owing(Event event) {
        return event instanceof Moved ? Optional.of(((Moved) event).to()) : ActingOrgan.of(event);
    }

    /** The day the event itself sets; that it sets none although it must is an irregularity. */
    private Period specified(Event event) {
        Optional<LocalDate> day = event instanceof Moved ? ((Moved) event).resultDueOn() : Optional.<LocalDate>empty();
        if (!day.isPresent()) {
            irregularities.add(Problem.at(reading.place(event) + "/resultDueOn", NO_PERIOD_SET.with()));
        }
        return Period.specified(day);
    }

    /** The day on which each of the claims was met: the latest of the first acts that concern them. */
    private Optional<LocalDate> metOn(Set<String> kinds, LocalDate from, List<String> claims, Predicate<Event> byWhom) {
        Map<String, LocalDate> first = new HashMap<>();
        for (String kind : kinds) {
            for (Event event : reading.standing(kind)) {
                if (!event.occurredOn().isBefore(from) && byWhom.test(event)) {
                    for (String claim : claims) {
                        if (event.concerns(claim)) {
                            first.merge(claim, event.occurredOn(), (one, other) -> one.isBefore(other) ? one : other);
                        }
                    }
                }
            }
        }
        return first.size() < claims.size()
                ? Optional.empty()
                : first.values().stream().max(LocalDate::compareTo);
    }

    /** Whether an event of these kinds ended it: the body objected after its receipt, and that was agreed to. */
    private boolean isEnded(Set<String> kinds, Event start, List<String> claims) {
        return spells.isRelieved(start)
                && kinds.stream()
                        .flatMap(kind -> reading.standing(kind).stream())
                        .anyMatch(event -> !event.occurredOn().isBefore(start.occurredOn())
                                && claims.stream().allMatch(event::concerns));
    }

    private ObligationState state(
            Optional<LocalDate> due, Optional<LocalDate> met, boolean ended, boolean petitionerActs) {
        if (ended && !met.isPresent()) {
            return ObligationState.ENDED;
        }
        ObligationState state = ObligationState.of(due, met, reading.moment().asOf());
        return petitionerActs && state == ObligationState.OVERDUE ? ObligationState.PAST : state;
    }

    /**
     * What was computed.
     *
     * @return in the order of the clocks, each in the order of its starts
     */
    public List<Obligation> obligations() {
        return Collections.unmodifiableList(obligations);
    }

    /**
     * Clocks whose text was not in force.
     *
     * @return in the order of the clocks
     */
    public List<OutOfForce> outOfForce() {
        return Collections.unmodifiableList(outOfForce);
    }

    /**
     * Extensions without effect, and why.
     *
     * @return with pointers into the dossier
     */
    public List<Problem> irregularities() {
        return Collections.unmodifiableList(new ArrayList<>(irregularities));
    }
}
