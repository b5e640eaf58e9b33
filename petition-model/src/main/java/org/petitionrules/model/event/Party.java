package org.petitionrules.model.event;

import java.util.Optional;
import org.petitionrules.model.organ.OrganRef;

/**
 * Who acted or was addressed: an organ, or the petitioner's side. Which of several petitioners is not told (SG-01).
 *
 * <p>Immutable and thread-safe.
 */
public final class Party {
    private static final Party PETITIONER = new Party(Optional.empty());

    private final Optional<OrganRef> organ;

    private Party(Optional<OrganRef> organ) {
        this.organ = organ;
    }

    /**
     * The petitioner's side (信访人一方).
     *
     * @return the party
     */
    public static Party petitioner() {
        return PETITIONER;
    }

    /**
     * An organ or unit.
     *
     * @param organ not null
     * @return the party
     */
    public static Party of(OrganRef organ) {
        return new Party(Optional.of(organ));
    }

    /**
     * The organ.
     *
     * @return empty for the petitioner
     */
    public Optional<OrganRef> organ() {
        return organ;
    }

    /**
     * Whether this is the petitioner's side.
     *
     * @return false for an organ
     */
    public boolean isPetitioner() {
        return !organ.isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Party && ((Party) other).organ.equals(organ);
    }

    @Override
    public int hashCode() {
        return organ.hashCode();
    }

    @Override
    public String toString() {
        return organ.isPresent() ? organ.get().toString() : "petitioner";
    }
}
