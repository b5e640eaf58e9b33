package org.petitionrules.testkit.cli;

import java.util.Collections;
import java.util.Map;
import org.petitionrules.model.CaseFile;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.json.PetitionJson;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;

/** Reads a document as what it is: a case file, which has a dossier, or a dossier, which has a petition. */
final class CaseReader {
    private final JsonPlace place;

    CaseReader(JsonPlace place) {
        this.place = place;
    }

    /**
     * The case.
     *
     * @throws RefusedException with everything that is wrong with it
     */
    CaseFile read() {
        Map<String, JsonPlace> properties = place.properties();
        if (properties.containsKey("dossier")) {
            return PetitionJson.CASE_FILE.read(place);
        }
        if (properties.containsKey("petition")) {
            return CaseFile.builder().dossier(PetitionJson.DOSSIER.read(place)).build();
        }
        throw new RefusedException(
                Collections.singletonList(Problem.at(place.pointer(), RunMessages.NEITHER.with(place.found()))));
    }

    /** The JSON pointer to the document. */
    String pointer() {
        return place.pointer();
    }

    /** The JSON pointer to the dossier. */
    String dossierPointer() {
        return place.properties().containsKey("dossier") ? place.pointer() + "/dossier" : place.pointer();
    }
}
