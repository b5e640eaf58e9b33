package org.petitionrules.testkit.cli.card;

import java.time.LocalDate;
import java.util.Optional;
import org.petitionrules.model.organ.Organ;
import org.petitionrules.model.organ.OrganDirectory;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.testkit.cli.page.Printable;

/** The names of organs on a day; an organ without a name goes by its reference. */
final class Names {
    private final OrganDirectory organs;
    private final LocalDate day;

    Names(OrganDirectory organs, LocalDate day) {
        this.organs = organs;
        this.day = day;
    }

    String of(OrganRef ref) {
        Optional<String> name = organs.find(ref, day).flatMap(Organ::name);
        return Printable.text(name.orElse(ref.value()));
    }
}
