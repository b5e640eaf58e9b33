package org.petitionrules.rules.book;

import org.petitionrules.model.message.Bilingual;

/** Who is to do, find or supply something (承办者、认定者), in a rule book's own vocabulary. Immutable. */
public final class Role {
    private final String id;
    private final Bilingual label;

    Role(String id, Bilingual label) {
        this.id = id;
        this.label = label;
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
