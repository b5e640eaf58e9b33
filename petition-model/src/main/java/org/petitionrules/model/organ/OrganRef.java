package org.petitionrules.model.organ;

import java.util.Collections;
import org.petitionrules.model.Identifier;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;

/**
 * A reference to an organ or unit (机关、单位) of the {@link OrganDirectory}. Organs are public, so it is shown.
 *
 * <p>No organ can be called {@code petitioner}: in documents that word stands for the petitioner's side. Immutable and
 * thread-safe.
 */
public final class OrganRef implements Comparable<OrganRef> {
    private static final String PETITIONER = "petitioner";
    private static final MessageTemplate RESERVED = MessageTemplate.of(
            "organ.reserved",
            "机关标识不得为petitioner，该词专指信访人一方",
            "no organ is called petitioner: that word stands for the petitioner's side");

    private final String value;

    private OrganRef(String value) {
        this.value = value;
    }

    /**
     * A reference.
     *
     * @param value by {@link Identifier} rules
     * @return the reference
     * @throws RefusedException when it is no identifier, or {@code petitioner}
     */
    public static OrganRef of(String value) {
        if (value.equals(PETITIONER)) {
            throw new RefusedException(Collections.singletonList(Problem.at("", RESERVED.with())));
        }
        return new OrganRef(Identifier.require(value));
    }

    /**
     * The reference as text.
     *
     * @return not null
     */
    public String value() {
        return value;
    }

    @Override
    public int compareTo(OrganRef other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrganRef && ((OrganRef) other).value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
