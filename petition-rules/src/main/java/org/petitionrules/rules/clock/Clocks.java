package org.petitionrules.rules.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.petitionrules.model.Claim;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.Moved;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.book.NotApplied;
import org.petitionrules.rules.calendar.KnownCalendar;
import org.petitionrules.rules.deadline.Deadline;
import org.petitionrules.rules.deadline.Period;
import org.petitionrules.rules.deadline.SpecifiedDay;
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

    private static final MessageTemplate SET_BEFORE = MessageTemplate.of(
            "clock.period-set-before",
            "指定的日期{0}早于交办之日{1}，不合时序",
            "the day set, {0}, is before the assignment itself, on {1}");
    private static final MessageTemplate ITSELF = MessageTemplate.of(
            "clock.body-itself",
            "复查、复核属于上一级机关，而收到请求的机关自己作出了所针对的意见",
            "review and re-examination belong to the next-higher body, and this body did itself what it is asked to look at");
    private static final MessageTemplate BY_STRANGER = MessageTemplate.of(
            "extension.by-another-body",
            "延期应由承担此项义务的机关决定，他机关的延期不生效",
            "an extension is decided by the body that owes what is extended; by another body it has no effect");
    private static final MessageTemplate WITHDRAWN_BY_STRANGER = MessageTemplate.of(
            "extension.withdrawn-by-another-body",
            "延期应由承担此项义务的机关撤回，他机关的撤回不生效",
            "an extension is withdrawn by the body that owes what is extended; by another body that has no effect");

    private final CaseReading reading;
    private final FactReader facts;
    private final int[][] frames;
    private final KnownCalendar calendar;
    private final Map<String, ClockRule> clocks = new LinkedHashMap<>();
    private final Spells spells;
    private final Performance performance;
    private final Beginnings beginnings;
    private final Pauses pauses;
    /** The clocks that may stand in the place of another, by its id. */
    private final Map<String, List<String>> replacing = new HashMap<>();

    private final Map<String, List<Run>> runs = new HashMap<>();
    private final List<Obligation> obligations = new ArrayList<>();
    private final List<NotApplied> notApplied = new ArrayList<>();
    private final Set<Problem> irregularities = new LinkedHashSet<>();

    private Clocks(
            CaseReading reading,
            FactReader facts,
            int[][] frames,
            KnownCalendar calendar,
            Collection<ClockRule> clocks) {
        this.reading = reading;
        this.facts = facts;
        this.frames = frames;
        this.calendar = calendar;
        for (ClockRule clock : clocks) {
            this.clocks.put(clock.rule().ruleId(), clock);
            clock.inPlaceOf()
                    .forEach(id -> replacing
                            .computeIfAbsent(id, none -> new ArrayList<>())
                            .add(clock.rule().ruleId()));
        }
        this.spells = new Spells(reading.presumedChain());
        this.performance = new Performance(reading, spells);
        this.beginnings = new Beginnings(reading, facts, spells, calendar, this::runsOrReplacing);
        this.pauses = new Pauses(reading, clocks);
    }

    /**
     * Runs clocks over a reading.
     *
     * @param reading not null
     * @param facts over the same reading
     * @param frames values by fact index, one frame a claim in the order of the petition
     * @param calendar by which days are counted
     * @param clocks with every clock that any of them names, and no circle among them
     * @return what was computed
     */
    public static Clocks run(
            CaseReading reading,
            FactReader facts,
            int[][] frames,
            KnownCalendar calendar,
            Collection<ClockRule> clocks) {
        Clocks all = new Clocks(reading, facts, frames.clone(), calendar, clocks);
        for (ClockRule clock : clocks) {
            for (Run run : all.runs(clock.rule().ruleId())) {
                all.add(all.obligation(clock, run));
            }
            clock.extension()
                    .ifPresent(extension ->
                            all.tellOfStrangers(extension, all.runs(clock.rule().ruleId())));
        }
        all.irregularities.addAll(all.pauses.irregularities());
        return all;
    }

    /** Where several instruments want the same of the same body by the same day, it is one obligation with all its rules. */
    private void add(Obligation obligation) {
        for (int i = 0; i < obligations.size(); i++) {
            Obligation other = obligations.get(i);
            if (other.isTheSameAs(obligation)) {
                obligations.set(i, other.restingAlsoOn(obligation.rules()));
                return;
            }
        }
        obligations.add(obligation);
    }

    /** That a body was asked to review what it did itself. */
    private void tellOfItself(ClockRule clock, Beginning beginning) {
        Event start = beginning.event();
        boolean itself = clock.notBy().stream()
                .flatMap(kind -> reading.standing(kind).stream())
                .anyMatch(act -> !act.occurredOn().isAfter(start.occurredOn())
                        && beginning.claims().stream().anyMatch(act::concerns)
                        && ActingOrgan.of(act).equals(beginning.organ()));
        if (itself) {
            irregularities.add(Problem.at(reading.place(start) + "/organ", ITSELF.with()));
        }
    }

    /** Extensions, and withdrawals of them, by bodies that do not owe what is extended. */
    private void tellOfStrangers(ExtensionRule extension, List<Run> extended) {
        tellOfStrangers(extension.kind(), BY_STRANGER, extended);
        extension.withdrawnBy().ifPresent(kind -> tellOfStrangers(kind, WITHDRAWN_BY_STRANGER, extended));
    }

    private void tellOfStrangers(String kind, MessageTemplate what, List<Run> extended) {
        for (Event event : reading.standing(kind)) {
            List<Run> concerned = new ArrayList<>();
            for (Run run : extended) {
                if (run.claims().stream().anyMatch(event::concerns)) {
                    concerned.add(run);
                }
            }
            boolean byStranger = concerned.stream().noneMatch(run -> performance.isByWhoOwes(event, run.beginning()));
            if (!concerned.isEmpty() && byStranger) {
                irregularities.add(Problem.at(reading.place(event), what.with()));
            }
        }
    }

    /** The runs of a clock, computed when first asked for: by another clock that begins or ends with it, or in turn. */
    private List<Run> runs(String id) {
        List<Run> found = runs.get(id);
        if (found == null) {
            ClockRule clock = clocks.get(id);
            found = clock == null ? Collections.<Run>emptyList() : compute(clock);
            runs.put(id, found);
        }
        return found;
    }

    /** A clock and those that may stand in its place: what names it means whichever of them runs. */
    private List<String> withReplacing(String id) {
        List<String> all = new ArrayList<>();
        all.add(id);
        all.addAll(replacing.getOrDefault(id, Collections.<String>emptyList()));
        return all;
    }

    private List<Run> runsOrReplacing(String id) {
        return withReplacing(id).stream().flatMap(one -> runs(one).stream()).collect(Collectors.toList());
    }

    private List<Run> compute(ClockRule clock) {
        List<Run> found = new ArrayList<>();
        Set<String> started = new HashSet<>();
        for (Beginning beginning : beginnings.of(clock.start(), clock.metBy())) {
            List<String> claims = claims(clock.when(), beginning, Collections.<String>emptySet());
            started.addAll(claims);
            begin(clock, beginning.withClaims(claims)).ifPresent(found::add);
        }
        clock.presumptions().forEach(presumption -> presume(clock, presumption, started, found));
        return found;
    }

    private void presume(ClockRule clock, Presumption presumption, Set<String> started, List<Run> found) {
        List<Condition> when = new ArrayList<>(clock.when());
        when.addAll(presumption.when());
        for (Beginning receipt : beginnings.presumed(presumption)) {
            if (!spells.isRelieved(receipt.organ(), receipt.event().occurredOn())) {
                List<String> claims = claims(when, receipt, started);
                started.addAll(claims);
                begin(clock, receipt.withClaims(claims)).ifPresent(found::add);
            }
        }
    }

    private List<String> claims(List<Condition> when, Beginning beginning, Set<String> without) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < reading.claims().size(); i++) {
            Claim claim = reading.claims().get(i);
            int[] frame = frames[i];
            if (beginning.claims().contains(claim.id())
                    && !without.contains(claim.id())
                    && when.stream().allMatch(condition -> holds(condition, frame, claim, beginning.event()))) {
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

    private Optional<Run> begin(ClockRule clock, Beginning beginning) {
        LocalDate start = beginning.day().due();
        if (beginning.claims().isEmpty()) {
            return Optional.empty();
        }
        if (!clock.inForce().contains(start)) {
            if (clock.uncheckedFrom().filter(from -> !start.isBefore(from)).isPresent()) {
                notApplied.add(NotApplied.unchecked(clock.rule(), start));
            } else if (!clock.inForce().isReplacedOn(start)) {
                notApplied.add(NotApplied.outOfForce(clock.rule(), start));
            }
            return Optional.empty();
        }
        if (clock.rule().isSwitchedOff()) {
            notApplied.add(NotApplied.unconfirmed(clock.rule(), start));
            return Optional.empty();
        }
        tellOfItself(clock, beginning);
        Optional<LocalDate> met = performance.metOn(clock, beginning);
        Period period = clock.period().orElseGet(() -> specified(beginning.event()));
        Predicate<Event> byWhoOwes = act -> performance.isByWhoOwes(act, beginning);
        Course course = Course.of(clock, beginning, period, met, byWhoOwes, pauses, calendar, reading, irregularities);
        boolean ended = !met.isPresent()
                && (performance.isEnded(clock, beginning)
                        || performance.isOwedAnew(
                                clock, beginning, course.lastDay().map(LastDay::day)));
        Run run = new Run(beginning, course, met, ended);
        clock.joined().ifPresent(other -> join(run, other));
        clock.cap().ifPresent(cap -> cap(run, cap));
        return Optional.of(run);
    }

    /**
     * A duty that was met before this one began limits nothing, nor does one that is no longer owed. One that is overdue
     * does, even where its day was past before this one began: otherwise a shorter period could make this one later.
     */
    private void join(Run run, String other) {
        LocalDate begun = run.beginning().day().due();
        for (String id : withReplacing(other)) {
            ClockRule named = clocks.get(id);
            for (Run limiting : runs(id)) {
                boolean shared = limiting.claims().stream().anyMatch(run.claims()::contains);
                boolean metBefore = limiting.metOn().filter(begun::isAfter).isPresent();
                if (named != null
                        && shared
                        && !limiting.isEnded()
                        && !metBefore
                        && limiting.lastDay().isPresent()) {
                    run.limit(
                            named.rule(),
                            limiting.deadline(),
                            limiting.lastDay().get(),
                            limiting.unrolled());
                }
            }
        }
    }

    private void cap(Run run, CapRule cap) {
        Optional<Deadline> overall =
                reading.firstReceipt(run.claims()).map(first -> Deadline.of(first.occurredOn(), cap.period()));
        if (overall.isPresent()) {
            Optional<LastDay> due = beginnings.lastDay(overall.get());
            due.ifPresent(day ->
                    run.limit(cap.rule(), overall.get(), day, overall.get().unrolled(calendar)));
        }
    }

    /** The day the event itself sets; that it sets none although it must is an irregularity. */
    private Period specified(Event event) {
        Optional<LocalDate> day = event instanceof Moved ? ((Moved) event).resultDueOn() : Optional.<LocalDate>empty();
        if (!day.isPresent()) {
            irregularities.add(Problem.at(reading.place(event) + "/resultDueOn", NO_PERIOD_SET.with()));
        } else if (day.get().isBefore(event.occurredOn())) {
            irregularities.add(
                    Problem.at(reading.place(event) + "/resultDueOn", SET_BEFORE.with(day.get(), event.occurredOn())));
        }
        return SpecifiedDay.of(day);
    }

    private static boolean isWindow(ClockRule clock) {
        return clock.duty().timing() == Timing.WINDOW;
    }

    private Obligation obligation(ClockRule clock, Run run) {
        Beginning beginning = run.beginning();
        Obligation.Builder obligation = Obligation.builder()
                .duty(clock.duty())
                .addRules(clock.rule())
                .addAllRules(beginning.presumedBy())
                .governedOn(beginning.day().due())
                .claims(beginning.claims())
                .startedOn(beginning.day().due())
                .period(Units.longer(
                        run.course().deadline().period(), run.course().extendedBy()))
                .deadline(run.deadline())
                .due(run.due())
                .dueUnrolled(run.unrolled())
                .extendedBy(run.course().extendedBy())
                .presumed(beginning.isPresumed())
                .metOn(run.metOn())
                .state(state(clock, run));
        run.limitedBy().ifPresent(obligation::addRules);
        if (!isWindow(clock)) {
            obligation.owedBy(beginning.organ());
        }
        return obligation.build();
    }

    /** An authority's duty goes by the best that is known of the last day; a petitioner's window stays open to the latest. */
    private ObligationState state(ClockRule clock, Run run) {
        if (run.isEnded()) {
            return ObligationState.ENDED;
        }
        boolean window = isWindow(clock);
        Optional<LocalDate> last = run.due().map(due -> window ? due.latest() : due.due());
        ObligationState state =
                ObligationState.of(last, run.metOn(), reading.moment().asOf());
        return window && state == ObligationState.OVERDUE ? ObligationState.PAST : state;
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
     * Clocks whose text was not in force, or is not confirmed.
     *
     * @return in the order of the clocks
     */
    public List<NotApplied> notApplied() {
        return Collections.unmodifiableList(notApplied);
    }

    /**
     * Extensions and pauses without effect, and why.
     *
     * @return with pointers into the dossier
     */
    public List<Problem> irregularities() {
        return Collections.unmodifiableList(new ArrayList<>(irregularities));
    }
}
