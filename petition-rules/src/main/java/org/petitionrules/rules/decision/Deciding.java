package org.petitionrules.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.Chronology;
import org.petitionrules.model.Claim;
import org.petitionrules.model.Dossier;
import org.petitionrules.model.Moment;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.EventShape;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.organ.Organ;
import org.petitionrules.model.organ.OrganDirectory;
import org.petitionrules.model.organ.OrganFunction;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.book.NotApplied;
import org.petitionrules.rules.book.Provision;
import org.petitionrules.rules.book.Remedy;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.KnownCalendar;
import org.petitionrules.rules.clock.Clocks;
import org.petitionrules.rules.clock.Duty;
import org.petitionrules.rules.clock.Obligation;
import org.petitionrules.rules.clock.ObligationState;
import org.petitionrules.rules.closure.ClosureGate;
import org.petitionrules.rules.competence.Competence;
import org.petitionrules.rules.fact.ActingOrgan;
import org.petitionrules.rules.fact.Assumption;
import org.petitionrules.rules.fact.CaseReading;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.fact.FactReader;
import org.petitionrules.rules.fact.Relation;
import org.petitionrules.rules.fact.Scope;
import org.petitionrules.rules.fact.Source;
import org.petitionrules.rules.table.Family;
import org.petitionrules.rules.table.Row;
import org.petitionrules.rules.table.Table;

/**
 * One run of the rules over one dossier: facts, tables, clocks, tables that read obligations, gates. Pure: the same
 * arguments always give the same decision. Not thread-safe; made for one decision and thrown away.
 */
public final class Deciding {
    private static final int NO = 1;
    private static final int YES = 2;
    /** The roles of duties that whoever answers for the matter need not have. */
    private static final String PETITION_OFFICE = OrganFunction.PETITION_OFFICE.code();

    private static final String MANAGING_BODY = "managing-body";

    private final Rulings book;
    private final KnownCalendar calendar;
    private final CaseReading reading;
    private final FactReader facts;
    private final int[][] frames;
    private final List<Fired> fired = new ArrayList<>();
    private final List<Obligation> obligations = new ArrayList<>();
    private final List<NotApplied> notApplied = new ArrayList<>();
    private final List<Problem> irregularities = new ArrayList<>();
    private final Decision decision;

    /**
     * Runs the rules.
     *
     * @param book the compiled book
     * @param calendar as known at the moment
     * @param dossier the dossier
     * @param organs the organs it names
     * @param moment the moment asked about
     * @param assumption a value taken for granted; empty for a decision on the case as it is
     */
    public Deciding(
            Rulings book,
            KnownCalendar calendar,
            Dossier dossier,
            OrganDirectory organs,
            Moment moment,
            Optional<Assumption> assumption) {
        this.book = book;
        this.calendar = calendar;
        irregularities.addAll(Chronology.problems(dossier, moment));
        irregularities.addAll(Chronology.withoutEffect(dossier, moment));
        irregularities.addAll(Vocabulary.problems(book, dossier, event -> Chronology.counts(event, moment)));
        List<Event> standing = new ArrayList<>();
        for (Event event : Chronology.standing(dossier, moment)) {
            if (Vocabulary.knows(book, event)) {
                standing.add(event);
            }
        }
        this.reading = new CaseReading(
                dossier, organs, moment, standing, Vocabulary.fact(book, Relation.CATEGORY), book.responsibility());
        irregularities.addAll(AbsentOrgans.problems(reading));
        irregularities.addAll(reading.irregularities());
        this.facts = new FactReader(reading, assumption);
        this.frames = new int[reading.claims().size()][book.facts().size()];
        run(book.before());
        runClocks();
        addDuties(0);
        int firedBefore = fired.size();
        run(book.after());
        addDuties(firedBefore);
        this.decision = decide();
    }

    /**
     * The decision.
     *
     * @return not null
     */
    public Decision decision() {
        return decision;
    }

    /**
     * The case as it was read.
     *
     * @return not null
     */
    public CaseReading reading() {
        return reading;
    }

    /**
     * Which rows fired.
     *
     * @return in the order in which the tables ran
     */
    public List<Fired> fired() {
        return Collections.unmodifiableList(fired);
    }

    /**
     * The values of the facts for a claim; facts of the matter are the same in every frame.
     *
     * @param place the place of the claim in the petition
     * @return a copy, by fact index
     */
    public int[] frame(int place) {
        return frames[place].clone();
    }

    private void run(List<Step> steps) {
        for (Step step : steps) {
            step.fact().ifPresent(this::read);
            step.table().ifPresent(this::run);
        }
    }

    private void read(Fact fact) {
        if (fact.scope() == Scope.CLAIM) {
            for (int i = 0; i < frames.length; i++) {
                frames[i][fact.index()] = ofClaim(fact, reading.claims().get(i));
            }
        } else {
            int value = ofMatter(fact);
            for (int[] frame : frames) {
                frame[fact.index()] = value;
            }
        }
    }

    private int ofClaim(Fact fact, Claim claim) {
        switch (fact.source().kind()) {
            case WINDOW:
                return window(fact, claim);
            case OWED:
                return owed(fact, claim);
            default:
                return facts.ofClaim(fact, claim);
        }
    }

    /** Whether any duty of the kind named is still owed on a claim; not recorded when none ever was. */
    private int owed(Fact fact, Claim claim) {
        int value = Fact.NOT_RECORDED;
        for (Obligation duty : obligations) {
            if (fact.source().of().contains(duty.duty().id()) && duty.claims().contains(claim.id())) {
                value = value == YES || duty.isOwed() ? YES : NO;
            }
        }
        return value;
    }

    private int ofMatter(Fact fact) {
        if (fact.source().kind() == Source.Kind.EVERY_CLAIM) {
            return everyClaim(fact);
        }
        return fact.source().needsObligations() ? ofObligations(fact) : facts.ofMatter(fact);
    }

    private int everyClaim(Fact fact) {
        Fact of = Vocabulary.fact(book, fact.source().of().iterator().next());
        int last = of.size() - 1;
        int value = YES;
        for (int[] frame : frames) {
            if (frame[of.index()] == Fact.NOT_RECORDED) {
                return Fact.NOT_RECORDED;
            }
            value = frame[of.index()] == last ? value : NO;
        }
        return value;
    }

    private int ofObligations(Fact fact) {
        boolean yes;
        Relation relation = fact.source().relation().get();
        if (relation == Relation.DUTY_OVERDUE) {
            Set<String> duties = fact.source().of();
            yes = obligations.stream()
                    .anyMatch(owed -> owed.isOwed()
                            && owed.state() == ObligationState.OVERDUE
                            && (duties.isEmpty() || duties.contains(owed.duty().id())));
        } else if (relation == Relation.DUTY_OWED) {
            yes = obligations.stream().anyMatch(Obligation::isOwed);
        } else {
            yes = fired.stream()
                    .filter(run -> run.table().family() == Family.ROUTING
                            || run.table().family() == Family.DISPOSAL)
                    .anyMatch(run ->
                            run.rows().stream().anyMatch(row -> !row.asks().isEmpty()));
        }
        return yes ? YES : NO;
    }

    /** How the latest of the petitioner's windows on a claim stands: still open, used in time, or past. */
    private int window(Fact fact, Claim claim) {
        Optional<Obligation> latest = obligations.stream()
                .filter(owed -> fact.source().of().contains(owed.duty().id())
                        && owed.claims().contains(claim.id()))
                .reduce((one, other) -> startOf(other).isBefore(startOf(one)) ? one : other);
        if (!latest.isPresent()) {
            return Fact.NOT_RECORDED;
        }
        switch (latest.get().state()) {
            case OPEN:
                return fact.valueOf("open");
            case MET:
                return fact.valueOf("used");
            default:
                return fact.valueOf("past");
        }
    }

    private static LocalDate startOf(Obligation obligation) {
        return obligation.startedOn().orElse(LocalDate.MIN);
    }

    private void run(Table table) {
        LocalDate governing = governingDate(table);
        if (!table.inForce().contains(governing)) {
            tellOutOfForce(table.id(), table.rows().get(0).rule().provision(), governing);
            return;
        }
        tellSwitchedOff(table, governing);
        if (table.scope() == Scope.CLAIM) {
            for (int i = 0; i < frames.length; i++) {
                Optional<String> claim = Optional.of(reading.claims().get(i).id());
                fired.add(new Fired(table, claim, i, governing, table.run(frames[i])));
            }
            return;
        }
        fired.add(new Fired(table, Optional.empty(), 0, governing, table.run(frames[0])));
        for (Fact given : table.gives()) {
            for (int[] frame : frames) {
                frame[given.index()] = frames[0][given.index()];
            }
        }
    }

    /** Told even where another version of the instrument is in force: its clocks decide then, but it need not have tables. */
    private void tellOutOfForce(String id, Provision basis, LocalDate governing) {
        notApplied.add(NotApplied.outOfForce(new RuleRef(id, basis), governing));
    }

    private void tellSwitchedOff(Table table, LocalDate governing) {
        for (int[] frame : frames) {
            for (Row row : table.switchedOff(frame)) {
                notApplied.add(NotApplied.unconfirmed(row.rule(), governing));
            }
        }
    }

    /** Routing and the mode of handling are governed by the day of the first receipt, the rest by the day asked about (A21). */
    private LocalDate governingDate(Table table) {
        if (table.family().isGovernedByReceipt()) {
            for (Event event : reading.standing()) {
                if (event.shape() == EventShape.RECEIVED) {
                    return event.occurredOn();
                }
            }
        }
        return reading.moment().asOf();
    }

    private void runClocks() {
        Clocks clocks = Clocks.run(reading, facts, frames, calendar, book.clocks());
        obligations.addAll(clocks.obligations());
        notApplied.addAll(clocks.notApplied());
        irregularities.addAll(clocks.irregularities());
    }

    /** The duties that rows brought about; the same duty on the same claim is one obligation with all its rules. */
    private void addDuties(int firedFrom) {
        Map<List<Object>, Set<RuleRef>> rules = new LinkedHashMap<>();
        Map<List<Object>, LocalDate> governing = new HashMap<>();
        Map<List<Object>, Optional<OrganRef>> owing = new LinkedHashMap<>();
        for (Fired run : fired.subList(firedFrom, fired.size())) {
            for (Row row : run.rows()) {
                for (Duty duty : row.duties()) {
                    List<Object> key = new ArrayList<>();
                    key.add(duty);
                    key.add(run.claim());
                    rules.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(row.rule());
                    governing.putIfAbsent(key, run.governedOn());
                    owing.putIfAbsent(key, owing(run, row, duty));
                }
            }
        }
        rules.forEach((key, because) -> obligations.add(obligation(
                key, because, Objects.requireNonNull(governing.get(key)), owing.getOrDefault(key, Optional.empty()))));
    }

    /**
     * The body that answers for the matter, where it can have the role; what follows from the competence of several bodies is owed by those it names, and
     * recusal by the one that must recuse.
     */
    private Optional<OrganRef> owing(Fired run, Row row, Duty duty) {
        Optional<OrganRef> answering = reading.responsibility().organ();
        if (reads(row, Relation.COMPETENCE)) {
            return run.claim()
                    .flatMap(reading::competence)
                    .flatMap(competence -> competence.owing(duty.owedBy().id(), answering));
        }
        if (reads(row, Relation.RECUSED)) {
            List<OrganRef> mustRecuse = reading.mustRecuse();
            return mustRecuse.size() == 1 ? Optional.of(mustRecuse.get(0)) : Optional.empty();
        }
        if (duty.owedBy().id().equals(PETITION_OFFICE)) {
            return answering.filter(this::mayBePetitionOffice);
        }
        return duty.owedBy().id().equals(MANAGING_BODY) ? Optional.<OrganRef>empty() : answering;
    }

    private boolean mayBePetitionOffice(OrganRef organ) {
        return reading.organs()
                .find(organ, reading.moment().asOf())
                .flatMap(Organ::function)
                .map(function -> function == OrganFunction.PETITION_OFFICE)
                .orElse(true);
    }

    private static boolean reads(Row row, Relation relation) {
        return row.conditions().stream()
                .anyMatch(condition -> condition.fact().source().relation().equals(Optional.of(relation)));
    }

    @SuppressWarnings("unchecked")
    private Obligation obligation(
            List<Object> key, Set<RuleRef> rules, LocalDate governedOn, Optional<OrganRef> owing) {
        Duty duty = (Duty) key.get(0);
        Optional<String> claim = (Optional<String>) key.get(1);
        Optional<LocalDate> met = Optional.empty();
        for (Event event : reading.standing()) {
            boolean concerned = claim.map(event::concerns).orElse(true);
            if (concerned && duty.metBy().contains(event.kind())) {
                met = met.isPresent() ? met : Optional.of(event.occurredOn());
            } else if (concerned && duty.undoneBy().contains(event.kind())) {
                met = Optional.empty();
            }
        }
        Optional<Obligation> limit = limit(duty, claim);
        Optional<DueDate> due = limit.flatMap(Obligation::due);
        return Obligation.builder()
                .duty(duty)
                .addAllRules(rules)
                .governedOn(governedOn)
                .owedBy(owing)
                .claims(claim.map(Collections::singletonList).orElse(Collections.<String>emptyList()))
                .deadline(limit.flatMap(Obligation::deadline))
                .due(due)
                .dueUnrolled(limit.flatMap(Obligation::dueUnrolled))
                .metOn(met)
                .state(ObligationState.of(
                        due.map(DueDate::due), met, reading.moment().asOf()))
                .build();
    }

    /** The duty that limits this one, for the same claim; of several the one due latest. */
    private Optional<Obligation> limit(Duty duty, Optional<String> claim) {
        return obligations.stream()
                .filter(owed -> duty.within().equals(Optional.of(owed.duty().id()))
                        && claim.map(owed.claims()::contains).orElse(true)
                        && owed.due().isPresent())
                .max(Comparator.comparing(owed -> owed.due().map(DueDate::due).orElse(LocalDate.MIN)));
    }

    private Decision decide() {
        Decision.Builder result = Decision.builder()
                .book(book.id())
                .dossier(reading.dossier().id())
                .moment(reading.moment())
                .responsibility(reading.responsibility())
                .addAllCompetences(competences())
                .addAllObligations(obligations)
                .addAllFindingsAsked(findingsAsked());
        findings(result);
        for (ClosureGate gate : book.gates()) {
            if (gate.isInForce(reading.moment().asOf())) {
                result.addClosures(
                        gate.check(reading.claims(), frames, reading.moment().asOf()));
            } else {
                tellOutOfForce(
                        gate.kind().code(), gate.basis(), reading.moment().asOf());
            }
        }
        return result.addAllNotApplied(new LinkedHashSet<>(notApplied))
                .addAllIrregularities(irregularities)
                .build();
    }

    private List<Competence> competences() {
        List<Competence> competences = new ArrayList<>();
        for (Claim claim : reading.claims()) {
            List<RuleRef> rules = new ArrayList<>();
            for (Fired run : fired) {
                run.rows().stream()
                        .filter(row ->
                                reads(row, Relation.COMPETENCE) && run.claim().equals(Optional.of(claim.id())))
                        .forEach(row -> rules.add(row.rule()));
            }
            reading.competence(claim.id()).ifPresent(competence -> competences.add(competence.under(rules)));
        }
        return competences;
    }

    private void findings(Decision.Builder result) {
        for (Fired run : fired) {
            for (Fact given : run.table().gives()) {
                int value = frames[run.frame()][given.index()];
                List<RuleRef> rules = new ArrayList<>();
                Set<Remedy> remedies = new LinkedHashSet<>();
                for (Row row : run.rows()) {
                    if (row.outcomes().contains(new Row.Outcome(given, value))) {
                        rules.add(row.rule());
                        remedies.addAll(row.remedies());
                    }
                }
                if (!rules.isEmpty()) {
                    Finding finding = new Finding(given, value, run.claim(), run.governedOn(), rules);
                    result.addFindings(finding);
                    if (!remedies.isEmpty()) {
                        result.addAdverse(new AdverseOutcome(finding, lastReceiver(), remedies));
                    }
                }
            }
        }
    }

    /** The body that was asked last: what is refused there is refused by it, whoever else has the matter in progress. */
    private Optional<OrganRef> lastReceiver() {
        Optional<OrganRef> last = Optional.empty();
        for (Event event : reading.standing()) {
            if (event.shape() == EventShape.RECEIVED) {
                last = ActingOrgan.of(event);
            }
        }
        return last;
    }

    /** What rows ask for; the same fact asked for by several rows is asked once, with all of them. */
    private List<FindingAsked> findingsAsked() {
        Map<Fact, Map<Optional<String>, List<RuleRef>>> asked = new LinkedHashMap<>();
        for (Fired run : fired) {
            for (Row row : run.rows()) {
                for (Fact fact : row.asks()) {
                    Optional<String> claim = fact.scope() == Scope.CLAIM ? run.claim() : Optional.<String>empty();
                    List<RuleRef> rules = asked.computeIfAbsent(fact, none -> new LinkedHashMap<>())
                            .computeIfAbsent(claim, none -> new ArrayList<>());
                    if (!rules.contains(row.rule())) {
                        rules.add(row.rule());
                    }
                }
            }
        }
        List<FindingAsked> findings = new ArrayList<>();
        asked.forEach((fact, byClaim) ->
                byClaim.forEach((claim, rules) -> findings.add(new FindingAsked(fact, claim, rules))));
        return findings;
    }
}
