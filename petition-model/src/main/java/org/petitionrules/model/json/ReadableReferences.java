package org.petitionrules.model.json;

import java.util.List;
import java.util.Optional;
import org.petitionrules.model.event.EventShape;
import org.petitionrules.model.internal.References;
import org.petitionrules.model.message.Problem;

/** The ids and references of a dossier that cannot be read as a whole, by those that can be read. */
final class ReadableReferences {
    private final JsonPlace dossier;
    private final References references = new References();

    private ReadableReferences(JsonPlace dossier) {
        this.dossier = dossier;
    }

    /** What is wrong with them; pointers start from the dossier. */
    static List<Problem> problems(JsonPlace dossier) {
        ReadableReferences readable = new ReadableReferences(dossier);
        readable.tellClaims();
        readable.tellEvents();
        return readable.references.problems();
    }

    private void tellClaims() {
        Optional<JsonPlace> petition = dossier.property("petition");
        if (!petition.flatMap(place -> place.property("claims"))
                .filter(claims -> claims.kind() == JsonKind.LIST)
                .isPresent()) {
            references.leaveClaimsOpen();
        }
        petition.ifPresent(place -> place.elements("claims")
                .forEach(claim -> references.claim(
                        pointer(claim), claim.property("id").flatMap(ReadableReferences::identifier))));
    }

    private void tellEvents() {
        for (JsonPlace event : dossier.elements("history")) {
            Optional<String> id = event.property("id").flatMap(ReadableReferences::identifier);
            references.event(pointer(event), id);
            for (JsonPlace claim : event.elements("claims")) {
                identifier(claim).ifPresent(named -> references.toClaim(pointer(claim), named));
            }
            event.property("corrects").ifPresent(named -> tellNamed(named, id));
            boolean annuls = event.property("type")
                    .filter(type -> type.kind() == JsonKind.TEXT && type.text().equals(EventShape.ANNULLED.code()))
                    .isPresent();
            event.property("annuls").filter(named -> annuls).ifPresent(named -> tellNamed(named, id));
        }
    }

    private void tellNamed(JsonPlace place, Optional<String> from) {
        identifier(place).ifPresent(named -> references.toEvent(pointer(place), from, named));
    }

    private String pointer(JsonPlace place) {
        return place.pointer().substring(dossier.pointer().length());
    }

    private static Optional<String> identifier(JsonPlace place) {
        return Shapes.identifier().readable(place);
    }
}
