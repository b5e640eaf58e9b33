package org.petitionrules.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.petitionrules.model.Chronology;
import org.petitionrules.model.Claim;
import org.petitionrules.model.Dossier;
import org.petitionrules.model.Moment;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.EventShape;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.organ.OrganDirectory;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.book.Confidence;
import org.petitionrules.rules.book.NotApplied;
import org.petitionrules.rules.book.Provision;
import org.petitionrules.rules.book.Remedy;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.calendar.KnownCalendar;
import org.petitionrules.rules.clock.Clocks;
import org.petitionrules.rules.clock.Obligation;
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
import org.petitionrules.rules.table.Row;
import org.petitionrules.rules.table.Table;

/**
 * One run of the rules over one dossier: facts, tables, clocks, tables that read obligations, gates. Pure: the same
 * arguments always give the same decision. Not thread-safe; made for one decision and thrown away.
 */
public final class Deciding {
    private static final int NO = 1;
    private static final int YES = 2;

    private final Rulings book;
    private final KnownCalendar calendar;
    private final CaseReading reading;
    private final FactReader facts;
    private final int[][] frames;
    private final List<Fired> fired = new ArrayList<>();
    private final List<Obligation> obligations = new ArrayList<>();
    private final DutyFacts duties = new DutyFacts(obligations, fired);
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
        RowDuties ofRows = new RowDuties(reading);
        obligations.addAll(ofRows.of(fired, obligations));
        int before = fired.size();
        run(book.after());
        obligations.addAll(ofRows.of(fired.subList(before, fired.size()), obligations));
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
                return duties.window(fact, claim);
            case OWED:
                return duties.owed(fact, claim);
            default:
                return facts.ofClaim(fact, claim);
        }
    }

    private int ofMatter(Fact fact) {
        if (fact.source().kind() == Source.Kind.EVERY_CLAIM) {
            return everyClaim(fact);
        }
        return fact.source().needsObligations() ? duties.ofMatter(fact) : facts.ofMatter(fact);
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

    private void run(Table table) {
        LocalDate governing = governingDate(table);
        if (!table.inForce().contains(governing)) {
            if (!isStoodInFor(table)) {
                tellOutOfForce(table.id(), basis(table), governing);
            }
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

    /** Whether all that a table finds and brings about, tables that are in force find and bring about. */
    private boolean isStoodInFor(Table table) {
        Set<Object> wanted = new HashSet<>(table.gives());
        table.rows().forEach(row -> wanted.addAll(row.duties()));
        for (Table other : book.tables()) {
            if (other.inForce().contains(governingDate(other))) {
                wanted.removeAll(other.gives());
                other.rows().forEach(row -> wanted.removeAll(row.duties()));
            }
        }
        boolean onlyAsks = table.gives().isEmpty()
                && table.rows().stream().allMatch(row -> row.duties().isEmpty());
        return wanted.isEmpty() && !onlyAsks;
    }

    /** The first provision of a table that is a text, and not a reading of this project. */
    private static Provision basis(Table table) {
        List<Provision> provisions =
                table.rows().stream().map(row -> row.rule().provision()).collect(Collectors.toList());
        return provisions.stream()
                .filter(provision -> provision.confidence() != Confidence.I)
                .findFirst()
                .orElse(provisions.get(0));
    }

    /** Told even where another version of the instrument is in force: that one need not have tables. */
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

    /**
     * Routing, acceptance and the mode of handling are governed by the day of the first receipt, the rest by the day
     * asked about (A21).
     */
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
                        .filter(row -> RowDuties.reads(row, Relation.COMPETENCE)
                                && run.claim().equals(Optional.of(claim.id())))
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
