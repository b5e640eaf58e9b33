package org.petitionrules.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.organ.OrganDirectory;

/**
 * A dossier together with what is needed to decide it: the organs it names and the moment it is asked about.
 *
 * <p>This is what files and the command line exchange. Immutable and thread-safe.
 */
@HouseStyle
@Value.Immutable
public abstract class CaseFile {
    CaseFile() {}

    /**
     * What the case is about, for people. It must tell nothing about a person (SG-01).
     *
     * @return empty when not given
     */
    public abstract Optional<Bilingual> title();

    /**
     * Where the case was told, such as an account and its paragraph.
     *
     * @return empty when not given
     */
    public abstract Optional<Bilingual> source();

    /**
     * The id of the rule book the case is decided by, a {@link Code}.
     *
     * @return empty when the one who asks says it
     */
    public abstract Optional<String> book();

    /**
     * The dossier.
     *
     * @return not null
     */
    public abstract Dossier dossier();

    /**
     * The organs the dossier names, as far as they are known.
     *
     * @return the empty directory when none is given
     */
    @Value.Default
    public OrganDirectory organs() {
        return OrganDirectory.empty();
    }

    /**
     * The moment the case is asked about.
     *
     * @return empty when the one who asks says it
     */
    public abstract Optional<Moment> moment();

    @Value.Check
    void check() {
        book().ifPresent(Code::require);
    }

    /**
     * A new builder.
     *
     * @return empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CaseFile}; not thread-safe. */
    public static final class Builder extends ImmutableCaseFile.Builder {
        Builder() {}
    }
}
