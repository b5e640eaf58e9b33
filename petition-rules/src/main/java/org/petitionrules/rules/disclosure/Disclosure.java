package org.petitionrules.rules.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.petitionrules.rules.book.RuleRef;

/** Whether a material may be given to a recipient, and by which rules. Immutable and thread-safe. */
public final class Disclosure {
    private final Material material;
    private final Recipient recipient;
    private final boolean allowed;
    private final List<RuleRef> rules;

    Disclosure(Material material, Recipient recipient, boolean allowed, List<RuleRef> rules) {
        this.material = material;
        this.recipient = recipient;
        this.allowed = allowed;
        this.rules = Collections.unmodifiableList(new ArrayList<>(rules));
    }

    /**
     * Whether the book lets a row stand at all (SG-01): what is about the reporter goes to nobody on the side of the
     * accused, and nothing to whoever's relation is not known.
     *
     * @param material not null
     * @param recipient not null
     * @return false when no book can allow it
     */
    public static boolean isEverAllowed(Material material, Recipient recipient) {
        return recipient != Recipient.UNKNOWN && !(material.isAboutReporter() && recipient.isWithAccused());
    }

    /**
     * What was asked about.
     *
     * @return not null
     */
    public Material material() {
        return material;
    }

    /**
     * To whom.
     *
     * @return not null
     */
    public Recipient recipient() {
        return recipient;
    }

    /**
     * Whether it may be disclosed.
     *
     * @return true only when a rule allows it and none forbids it; silence is no
     */
    public boolean isAllowed() {
        return allowed;
    }

    /**
     * Whether it must be cleared of everything that gives the reporter away before it is handed over.
     *
     * @return true for what may be disclosed and is not the reporter's own
     */
    public boolean mustBeFreeOfReporterData() {
        return allowed && !material.isAboutReporter();
    }

    /**
     * The rules that speak on it.
     *
     * @return unmodifiable, in the order of the packs; empty when the book is silent, which allows nothing
     */
    public List<RuleRef> rules() {
        return rules;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Disclosure
                && ((Disclosure) other).material == material
                && ((Disclosure) other).recipient == recipient
                && ((Disclosure) other).allowed == allowed
                && ((Disclosure) other).rules.equals(rules);
    }

    @Override
    public int hashCode() {
        return Objects.hash(material, recipient, allowed);
    }

    @Override
    public String toString() {
        return material.code() + " to " + recipient.code() + (allowed ? " yes " : " no ") + rules;
    }
}
