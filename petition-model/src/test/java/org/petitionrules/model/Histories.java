package org.petitionrules.model;

import java.time.LocalDate;
import java.util.Arrays;
import org.petitionrules.model.event.Annulled;
import org.petitionrules.model.event.Decided;
import org.petitionrules.model.event.Done;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.Party;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.event.Recorded;
import org.petitionrules.model.organ.OrganRef;

/** Short ways to write histories in March 2026; days are days of that month. */
final class Histories {
    static final OrganRef OFFICE = OrganRef.of("office");

    private Histories() {}

    static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    /** A dossier with the claims c1 and c2. */
    static Dossier dossier(Event... history) {
        return Dossier.builder()
                .id("d")
                .petition(Petition.builder()
                        .addClaims(
                                Claim.builder().id("c1").build(),
                                Claim.builder().id("c2").build())
                        .build())
                .addAllHistory(Arrays.asList(history))
                .build();
    }

    static Received.Builder received(String id, int day) {
        return Received.builder().id(id).kind("receipt").occurredOn(march(day)).organ(OFFICE);
    }

    static Decided.Builder decided(String id, int day) {
        return Decided.builder()
                .id(id)
                .kind("acceptance")
                .occurredOn(march(day))
                .by(OFFICE);
    }

    static Done.Builder done(String id, int day) {
        return Done.builder().id(id).kind("visit").occurredOn(march(day)).by(Party.of(OFFICE));
    }

    static Recorded.Builder recorded(String id, int day) {
        return Recorded.builder().id(id).kind("finding").occurredOn(march(day));
    }

    static Annulled.Builder annulled(String id, int day, String annuls) {
        return Annulled.builder()
                .id(id)
                .kind("annulment")
                .by(OFFICE)
                .occurredOn(march(day))
                .annuls(annuls);
    }
}
