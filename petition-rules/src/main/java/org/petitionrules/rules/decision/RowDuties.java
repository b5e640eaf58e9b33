package org.petitionrules.rules.decision;

import java.time.LocalDate;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.organ.Organ;
import org.petitionrules.model.organ.OrganFunction;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.book.Role;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.clock.Duty;
import org.petitionrules.rules.clock.Obligation;
import org.petitionrules.rules.clock.ObligationState;
import org.petitionrules.rules.fact.CaseReading;
import org.petitionrules.rules.fact.Relation;
import org.petitionrules.rules.table.Row;

/** The duties that rows brought about: who owes them, what limits them, whether they are done. Immutable. */
final class RowDuties {
    /** The roles of duties that whoever answers for the matter need not have. */
    private static final String PETITION_OFFICE = OrganFunction.PETITION_OFFICE.code();

    private final CaseReading reading;

    RowDuties(CaseReading reading) {
        this.reading = reading;
    }

    /**
     * The obligations of rows; the same duty on the same claim is one obligation with all its rules.
     *
     * @param fired the rows
     * @param limits the obligations there are already, which may limit these
     * @return in the order in which the rows brought them about
     */
    List<Obligation> of(List<Fired> fired, List<Obligation> limits) {
        Map<Map.Entry<Duty, Optional<String>>, Brought> brought = new LinkedHashMap<>();
        for (Fired run : fired) {
            for (Row row : run.rows()) {
                for (Duty duty : row.duties()) {
                    brought.computeIfAbsent(
                                    new SimpleImmutableEntry<>(duty, run.claim()),
                                    none -> new Brought(run.governedOn(), owing(run, row, duty)))
                            .rules
                            .add(row.rule());
                }
            }
        }
        List<Obligation> all = new ArrayList<>(limits);
        brought.forEach((key, by) -> all.add(obligation(key.getKey(), key.getValue(), by, all)));
        return all.subList(limits.size(), all.size());
    }

    /** What the first row said, and every rule that brings the duty about. */
    private static final class Brought {
        private final Set<RuleRef> rules = new LinkedHashSet<>();
        private final LocalDate governedOn;
        private final Optional<OrganRef> owedBy;

        Brought(LocalDate governedOn, Optional<OrganRef> owedBy) {
            this.governedOn = governedOn;
            this.owedBy = owedBy;
        }
    }

    /**
     * The body that answers for the matter, where it can have the role; what follows from the competence of several
     * bodies is owed by those it names, and recusal by the one that must recuse.
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
        return duty.owedBy().body() == Role.Body.ANOTHER ? Optional.<OrganRef>empty() : answering;
    }

    private boolean mayBePetitionOffice(OrganRef organ) {
        return reading.organs()
                .find(organ, reading.moment().asOf())
                .flatMap(Organ::function)
                .map(function -> function == OrganFunction.PETITION_OFFICE)
                .orElse(true);
    }

    /** Whether a condition of a row looks at a relation. */
    static boolean reads(Row row, Relation relation) {
        return row.conditions().stream()
                .anyMatch(condition -> condition.fact().source().relation().equals(Optional.of(relation)));
    }

    private Obligation obligation(Duty duty, Optional<String> claim, Brought by, List<Obligation> limits) {
        Optional<LocalDate> met = metOn(duty, claim);
        Optional<Obligation> limit = limit(duty, claim, limits);
        Optional<DueDate> due = limit.flatMap(Obligation::due);
        return Obligation.builder()
                .duty(duty)
                .addAllRules(by.rules)
                .governedOn(by.governedOn)
                .owedBy(by.owedBy)
                .claims(claim.map(Collections::singletonList).orElse(Collections.<String>emptyList()))
                .deadline(limit.flatMap(Obligation::deadline))
                .due(due)
                .dueUnrolled(limit.flatMap(Obligation::dueUnrolled))
                .metOn(met)
                .state(ObligationState.of(
                        due.map(DueDate::due), met, reading.moment().asOf()))
                .build();
    }

    /** The first day on which it was done and not undone later. */
    private Optional<LocalDate> metOn(Duty duty, Optional<String> claim) {
        Optional<LocalDate> met = Optional.empty();
        for (Event event : reading.standing()) {
            boolean concerned = claim.map(event::concerns).orElse(true);
            if (concerned && duty.metBy().contains(event.kind())) {
                met = met.isPresent() ? met : Optional.of(event.occurredOn());
            } else if (concerned && duty.undoneBy().contains(event.kind())) {
                met = Optional.empty();
            }
        }
        return met;
    }

    /** The duty that limits this one, for the same claim; of several the one due latest. */
    private static Optional<Obligation> limit(Duty duty, Optional<String> claim, List<Obligation> limits) {
        return limits.stream()
                .filter(owed -> duty.within().equals(Optional.of(owed.duty().id()))
                        && claim.map(owed.claims()::contains).orElse(true)
                        && owed.due().isPresent())
                .max(Comparator.comparing(owed -> owed.due().map(DueDate::due).orElse(LocalDate.MIN)));
    }
}
