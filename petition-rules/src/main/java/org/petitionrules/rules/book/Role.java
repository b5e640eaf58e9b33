package org.petitionrules.rules.book;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/** Who is to do, find or supply something (承办者、认定者), in a rule book's own vocabulary. Immutable. */
public final class Role {
    private final String id;
    private final Bilingual label;
    private final Body body;

    Role(String id, Bilingual label, Body body) {
        this.id = id;
        this.label = label;
        this.body = body;
    }

    /** Whose role it is. */
    public enum Body implements Term {
        /** The body that answers for the matter. */
        ANSWERING("负责的机关", "the body that answers"),
        /** Another body or a person of another body; the dossier does not tell which. */
        ANOTHER("另外的机关或者人", "another body");

        private final Bilingual label;

        Body(String zh, String en) {
            this.label = Bilingual.of(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    /**
     * The code.
     *
     * @return not null
     */
    public String id() {
        return id;
    }

    /**
     * The name.
     *
     * @return not null
     */
    public Bilingual label() {
        return label;
    }

    /**
     * Whose role it is. Of a role of another body nobody is named as owing, for the dossier does not tell who that is.
     *
     * @return not null
     */
    public Body body() {
        return body;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Role && ((Role) other).id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
