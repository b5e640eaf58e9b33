package org.petitionrules.rules.fact;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where the value of a fact comes from. Immutable and thread-safe.
 */
public final class Source {
    /** The ways a fact can come by its value. */
    public enum Kind {
        /** Declared by the dossier: in the petition, a claim, or the latest event that records it. */
        DECLARED,
        /** Declared, but it depends on the body: what each body found is on record by that body. */
        DECLARED_BY_BODY,
        /** Whether an event of certain kinds stands; one of other kinds may undo it. */
        EVENT,
        /** The outcome of the latest event of certain kinds. */
        OUTCOME,
        /** Read off the dossier by a relation of the catalogue. */
        RELATION,
        /** Whether another fact has its last value (yes) for every claim. */
        EVERY_CLAIM,
        /** Whether a petitioner's window is open or past. */
        WINDOW,
        /** Whether a duty is still owed. */
        OWED,
        /** Found by a table. */
        FINDING
    }

    private final Kind kind;
    private final Set<String> of;
    private final Set<String> undoneBy;
    private final Optional<Relation> relation;

    private Source(Kind kind, Set<String> of, Set<String> undoneBy, Optional<Relation> relation) {
        this.kind = kind;
        this.of = Collections.unmodifiableSet(new LinkedHashSet<>(of));
        this.undoneBy = Collections.unmodifiableSet(new LinkedHashSet<>(undoneBy));
        this.relation = relation;
    }

    /**
     * A source without parameters.
     *
     * @param kind not null
     * @return the source
     */
    public static Source of(Kind kind) {
        return new Source(kind, Collections.<String>emptySet(), Collections.<String>emptySet(), Optional.empty());
    }

    /**
     * A source with parameters: event kinds, a fact or a duty.
     *
     * @param kind not null
     * @param of what it looks at
     * @param undoneBy the event kinds that undo it
     * @return the source
     */
    public static Source of(Kind kind, Set<String> of, Set<String> undoneBy) {
        return new Source(kind, of, undoneBy, Optional.empty());
    }

    /**
     * A relation of the catalogue.
     *
     * @param relation not null
     * @return the source
     */
    public static Source of(Relation relation) {
        return of(relation, Collections.<String>emptySet());
    }

    /**
     * A relation of the catalogue over some duties or events only.
     *
     * @param relation one over obligations, or over events
     * @param of their ids or kinds; empty for all
     * @return the source
     */
    public static Source of(Relation relation, Set<String> of) {
        return new Source(Kind.RELATION, of, Collections.<String>emptySet(), Optional.of(relation));
    }

    /**
     * The way.
     *
     * @return not null
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The event kinds, the fact or the duties it looks at.
     *
     * @return unmodifiable
     */
    public Set<String> of() {
        return of;
    }

    /**
     * The event kinds that undo it.
     *
     * @return unmodifiable
     */
    public Set<String> undoneBy() {
        return undoneBy;
    }

    /**
     * The relation.
     *
     * @return empty for other kinds
     */
    public Optional<Relation> relation() {
        return relation;
    }

    /**
     * Whether the value is only known once obligations have been worked out.
     *
     * @return true for windows and for relations over obligations
     */
    public boolean needsObligations() {
        return kind == Kind.WINDOW
                || kind == Kind.OWED
                || relation.filter(Relation::needsObligations).isPresent();
    }
}
