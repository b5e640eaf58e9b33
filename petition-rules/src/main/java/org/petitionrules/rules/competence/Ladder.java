package org.petitionrules.rules.competence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.AdminLevel;
import org.petitionrules.model.organ.Organ;
import org.petitionrules.model.organ.OrganDirectory;
import org.petitionrules.model.organ.OrganRef;

/** The organ directory on a day, read upward: what is above an organ, and whether everything above it is on record. */
final class Ladder {
    private final OrganDirectory organs;
    private final LocalDate day;
    private final Set<OrganRef> barred;

    Ladder(OrganDirectory organs, LocalDate day, Set<OrganRef> barred) {
        this.organs = organs;
        this.day = day;
        this.barred = barred;
    }

    /** Whether an organ may not be competent nor decide: a claim accuses it, or it recused. */
    boolean isBarred(OrganRef organ) {
        return barred.contains(organ);
    }

    /** Whether an organ is no more on the day. */
    boolean isEnded(OrganRef organ) {
        return organs.findEnded(organ, day).isPresent();
    }

    /** The one body there is today in the place of an organ; empty when it is no more and its one successor is not known. */
    Optional<OrganRef> today(OrganRef organ) {
        Set<OrganRef> seen = new HashSet<>();
        OrganRef current = organ;
        while (seen.add(current)) {
            Optional<Organ> ended = organs.findEnded(current, day);
            if (!ended.isPresent()) {
                return Optional.of(current);
            }
            if (ended.get().successors().size() != 1) {
                return Optional.empty();
            }
            current = ended.get().successors().get(0);
        }
        return Optional.empty();
    }

    /** What is directly above an organ, as it is today: line first, then government. */
    List<OrganRef> above(OrganRef organ) {
        Set<OrganRef> above = new LinkedHashSet<>();
        organs.find(organ, day).ifPresent(found -> {
            found.lineSuperior().flatMap(this::today).ifPresent(above::add);
            found.governmentSuperior().flatMap(this::today).ifPresent(above::add);
        });
        return new ArrayList<>(above);
    }

    /**
     * Whether all that is directly above an organ is on record. A department has a line and a government above it, one
     * under vertical management a line only, a government or committee one body, the centre nothing.
     */
    boolean isComplete(OrganRef ref) {
        Optional<Organ> found = organs.find(ref, day);
        if (!found.isPresent()) {
            return false;
        }
        Organ organ = found.get();
        if (organ.level().equals(Optional.of(AdminLevel.CENTRAL))) {
            return true;
        }
        int wanted = organ.vertical().orElse(false) || isGovernment(ref) ? 1 : 2;
        boolean line = organ.lineSuperior().flatMap(this::today).isPresent();
        boolean government = organ.governmentSuperior().flatMap(this::today).isPresent();
        if (organ.vertical().orElse(false)) {
            return line;
        }
        return (line ? 1 : 0) + (government ? 1 : 0) >= wanted;
    }

    /** A government or committee is what some organ belongs to. */
    private boolean isGovernment(OrganRef ref) {
        return organs.organs().stream()
                .anyMatch(organ ->
                        organ.holdsOn(day) && organ.governmentSuperior().equals(Optional.of(ref)));
    }
}
