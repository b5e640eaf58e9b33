package org.petitionrules.model;

/**
 * An opaque reference to a petitioner (信访人), kept by the adopter's system; this library never resolves it.
 *
 * <p>It is not a name, identity number, telephone number or address, and none of these should be put into it (SG-01).
 * {@link #toString()} does not show it; {@link #value()} does, for the JSON export, which is the one output that
 * carries content. Immutable and thread-safe.
 */
public final class PetitionerRef {
    private final String value;

    private PetitionerRef(String value) {
        this.value = value;
    }

    /**
     * A reference.
     *
     * @param value opaque to this library; by {@link Identifier} rules
     * @return the reference
     * @throws org.petitionrules.model.message.RefusedException when it is no identifier
     */
    public static PetitionerRef of(String value) {
        return new PetitionerRef(Identifier.require(value));
    }

    /**
     * The reference as the adopter's system knows it. Redacted content: do not log it.
     *
     * @return not null
     */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PetitionerRef && ((PetitionerRef) other).value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "PetitionerRef(redacted)";
    }
}
