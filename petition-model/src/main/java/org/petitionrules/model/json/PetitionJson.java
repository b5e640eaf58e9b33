package org.petitionrules.model.json;

import org.petitionrules.model.CaseFile;
import org.petitionrules.model.Chronology;
import org.petitionrules.model.Dossier;
import org.petitionrules.model.organ.OrganDirectory;

/**
 * The JSON documents of this library, a public contract: names, order and meaning of what a version holds do not change.
 *
 * <p>Every document begins with {@code "schemaVersion": 1}. Read strictly, a dossier must also be possible in time
 * ({@link Chronology#problems}); read by {@link JsonFormat#lenient()}, that is left for the decision to report.
 */
public final class PetitionJson {
    /** The version of the formats that is written and read. */
    public static final int SCHEMA_VERSION = 1;

    /** One matter with its history. */
    public static final JsonFormat<Dossier> DOSSIER = JsonFormat.of(DossierShapes.DOSSIER);

    /** A dossier with the organs it names and the moment it is asked about. */
    public static final JsonFormat<CaseFile> CASE_FILE = JsonFormat.of(DossierShapes.CASE_FILE);

    /** A directory of organs on its own: {@code {"schemaVersion": 1, "organs": [...]}}. */
    public static final JsonFormat<OrganDirectory> ORGANS = JsonFormat.of(OrganShapes.DOCUMENT);

    private PetitionJson() {}
}
