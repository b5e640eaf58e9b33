package org.petitionrules.rules.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.petitionrules.model.Claim;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.fact.CaseReading;

/**
 * The organs that a dossier names and the directory handed in does not describe, each told where it is named first: in
 * the petition, then by legal date. An empty directory means that nobody handed one in, and nothing is told.
 */
final class AbsentOrgans {
    private static final MessageTemplate ABSENT = MessageTemplate.of(
            "organs.absent",
            "机关名录没有此机关，其职能、层级和上级无从得知",
            "the organ directory does not have this body, so its function, level and superior are not known");

    private final CaseReading reading;
    private final Set<OrganRef> told = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private AbsentOrgans(CaseReading reading) {
        this.reading = reading;
    }

    static List<Problem> problems(CaseReading reading) {
        AbsentOrgans absent = new AbsentOrgans(reading);
        if (!reading.organs().organs().isEmpty()) {
            absent.look();
        }
        return absent.problems;
    }

    private void look() {
        reading.dossier()
                .petition()
                .origin()
                .flatMap(origin -> origin.from())
                .ifPresent(from -> look("/petition/origin/from", from));
        for (int i = 0; i < reading.claims().size(); i++) {
            Claim claim = reading.claims().get(i);
            look("/petition/claims/" + i + "/concerns/", claim.concerns());
            look("/petition/claims/" + i + "/competentBodies/", claim.competentBodies());
        }
        for (Event event : reading.standing()) {
            event.accept(NamedOrgans.BY_PROPERTY)
                    .forEach((property, organ) -> look(reading.place(event) + "/" + property, organ));
        }
    }

    private void look(String places, List<OrganRef> named) {
        for (int i = 0; i < named.size(); i++) {
            look(places + i, named.get(i));
        }
    }

    private void look(String place, OrganRef organ) {
        if (!reading.organs().describes(organ) && told.add(organ)) {
            problems.add(Problem.at(place, ABSENT.with()));
        }
    }
}
