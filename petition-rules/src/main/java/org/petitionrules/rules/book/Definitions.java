package org.petitionrules.rules.book;

import org.petitionrules.model.event.EventShape;
import org.petitionrules.model.message.Bilingual;

/** Makes the entries of a rule book's vocabulary; for whoever compiles packs, not for adopters. */
public final class Definitions {
    private Definitions() {}

    /**
     * A provision.
     *
     * @param id unique within the book
     * @param source the instrument or account
     * @param article the article
     * @param summary what it says, in our own words
     * @param confidence how well it is known
     * @return the provision
     */
    public static Provision provision(
            String id, Bilingual source, Bilingual article, Bilingual summary, Confidence confidence) {
        return new Provision(id, source, article, summary, confidence);
    }

    /**
     * A role.
     *
     * @param id unique within the book
     * @param label its name
     * @param body whose role it is
     * @return the role
     */
    public static Role role(String id, Bilingual label, Role.Body body) {
        return new Role(id, label, body);
    }

    /**
     * An event kind.
     *
     * @param id unique within the book
     * @param shape its shape
     * @param byPetitioner whether the petitioner acts
     * @param toPetitioner whether it must be served on the petitioner
     * @param label its name
     * @return the event kind
     */
    public static EventKind eventKind(
            String id, EventShape shape, boolean byPetitioner, boolean toPetitioner, Bilingual label) {
        return new EventKind(id, shape, byPetitioner, toPetitioner, label);
    }
}
