package org.petitionrules.rules.clock;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.book.Role;

/** A kind of duty in a rule book's vocabulary (义务种类): who owes it, when it is due, what meets it. Immutable. */
public final class Duty {
    private final String id;
    private final Role owedBy;
    private final Timing timing;
    private final Optional<String> within;
    private final Set<String> metBy;
    private final Set<String> undoneBy;
    private final Bilingual label;

    /**
     * A kind of duty.
     *
     * @param id the code
     * @param owedBy who owes it
     * @param timing when it is due
     * @param within the id of the duty whose date limits it, for a duty within the limit of the matter
     * @param metBy the event kinds that meet it, where no clock says so
     * @param undoneBy the event kinds after which it is owed again
     * @param label its name
     */
    public Duty(
            String id,
            Role owedBy,
            Timing timing,
            Optional<String> within,
            Set<String> metBy,
            Set<String> undoneBy,
            Bilingual label) {
        this.id = id;
        this.owedBy = owedBy;
        this.timing = timing;
        this.within = within;
        this.metBy = Collections.unmodifiableSet(new LinkedHashSet<>(metBy));
        this.undoneBy = Collections.unmodifiableSet(new LinkedHashSet<>(undoneBy));
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
     * Who owes it.
     *
     * @return not null
     */
    public Role owedBy() {
        return owedBy;
    }

    /**
     * When it is due.
     *
     * @return not null
     */
    public Timing timing() {
        return timing;
    }

    /**
     * The event kinds that meet it, where no clock says so.
     *
     * @return unmodifiable
     */
    public Set<String> metBy() {
        return metBy;
    }

    /**
     * The id of the duty whose date limits this one.
     *
     * @return empty when it has no limit of its own
     */
    public Optional<String> within() {
        return within;
    }

    /**
     * The event kinds after which it is owed again.
     *
     * @return unmodifiable
     */
    public Set<String> undoneBy() {
        return undoneBy;
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
        return other instanceof Duty && ((Duty) other).id.equals(id);
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
