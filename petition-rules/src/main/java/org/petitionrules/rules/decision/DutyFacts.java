package org.petitionrules.rules.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.Claim;
import org.petitionrules.rules.clock.Obligation;
import org.petitionrules.rules.clock.ObligationState;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.fact.Relation;
import org.petitionrules.rules.table.Family;

/** The facts read from the duties of a case and from what its rows ask for. Not thread-safe: it sees the lists grow. */
final class DutyFacts {
    private static final int NO = 1;
    private static final int YES = 2;

    private final List<Obligation> obligations;
    private final List<Fired> fired;

    DutyFacts(List<Obligation> obligations, List<Fired> fired) {
        this.obligations = obligations;
        this.fired = fired;
    }

    /** Whether any duty of the kind named is still owed on a claim; not recorded when none ever was. */
    int owed(Fact fact, Claim claim) {
        int value = Fact.NOT_RECORDED;
        for (Obligation duty : obligations) {
            if (fact.source().of().contains(duty.duty().id()) && duty.claims().contains(claim.id())) {
                value = value == YES || duty.isOwed() ? YES : NO;
            }
        }
        return value;
    }

    /** How the latest of the petitioner's windows on a claim stands: still open, used in time, or past. */
    int window(Fact fact, Claim claim) {
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

    /** Whether the matter has a duty that is overdue or owed, or a value that rows ask for. */
    int ofMatter(Fact fact) {
        Relation relation = fact.source().relation().get();
        boolean yes = relation == Relation.DUTY_OVERDUE
                ? isOverdue(fact.source().of())
                : relation == Relation.DUTY_OWED ? obligations.stream().anyMatch(Obligation::isOwed) : isAsked();
        return yes ? YES : NO;
    }

    private boolean isOverdue(Set<String> duties) {
        return obligations.stream()
                .anyMatch(owed -> owed.isOwed()
                        && owed.state() == ObligationState.OVERDUE
                        && (duties.isEmpty() || duties.contains(owed.duty().id())));
    }

    private boolean isAsked() {
        return fired.stream()
                .filter(run ->
                        run.table().family() == Family.ROUTING || run.table().family() == Family.DISPOSAL)
                .anyMatch(run -> run.rows().stream().anyMatch(row -> !row.asks().isEmpty()));
    }
}
