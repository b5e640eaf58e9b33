package org.petitionrules.rules.competence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.organ.OrganRef;

/** The bodies named, as they are today. */
final class Bodies {
    private final Set<OrganRef> competent = new LinkedHashSet<>();
    private final Set<OrganRef> unclear = new LinkedHashSet<>();
    private final Set<OrganRef> withoutSuperior = new LinkedHashSet<>();

    private Bodies() {}

    static Bodies of(List<OrganRef> named, Ladder ladder) {
        Bodies bodies = new Bodies();
        named.forEach(organ -> bodies.add(organ, ladder));
        return bodies;
    }

    private void add(OrganRef organ, Ladder ladder) {
        Set<OrganRef> seen = new HashSet<>();
        Optional<OrganRef> current = ladder.today(organ);
        if (!current.isPresent()) {
            unclear.add(organ);
            return;
        }
        while (ladder.isBarred(current.get())) {
            OrganRef below = current.get();
            List<OrganRef> above = ladder.above(below);
            if (!seen.add(below) || above.isEmpty()) {
                withoutSuperior.add(below);
                return;
            }
            current = Optional.of(above.get(0));
        }
        competent.add(current.get());
    }

    /** The same with the body that was designated in place of those whose succession is unclear. */
    Bodies designated(OrganRef successor) {
        Bodies bodies = new Bodies();
        bodies.competent.addAll(competent);
        bodies.competent.add(successor);
        bodies.withoutSuperior.addAll(withoutSuperior);
        return bodies;
    }

    List<OrganRef> competent() {
        return list(competent);
    }

    List<OrganRef> unclear() {
        return list(unclear);
    }

    List<OrganRef> withoutSuperior() {
        return list(withoutSuperior);
    }

    private static List<OrganRef> list(Collection<OrganRef> organs) {
        return Collections.unmodifiableList(new ArrayList<>(organs));
    }
}
