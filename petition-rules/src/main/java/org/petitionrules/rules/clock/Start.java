package org.petitionrules.rules.clock;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.EventShape;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.organ.Organ;
import org.petitionrules.model.organ.OrganFunction;
import org.petitionrules.rules.fact.CaseReading;
import org.petitionrules.rules.fact.FactReader;

/**
 * What starts a clock: an event of certain kinds; for a receipt also how it came and what kind of body received it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Start {
    /** How a body got the matter. */
    public enum Came {
        /** Either way. */
        ANY,
        /** From the petitioner. */
        DIRECT,
        /** From another body. */
        REFERRED
    }

    private final Set<String> kinds;
    private final Came came;
    private final Set<OrganFunction> functions;
    private final boolean functionUnknown;

    /**
     * A start.
     *
     * @param kinds event kinds
     * @param came how the matter came, for receipts
     * @param functions the functions of the receiving body that start it, for receipts; empty for any
     * @param functionUnknown whether a body whose function is not recorded starts it too
     */
    public Start(Set<String> kinds, Came came, Set<OrganFunction> functions, boolean functionUnknown) {
        this.kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
        this.came = came;
        this.functions = functions.isEmpty() ? EnumSet.noneOf(OrganFunction.class) : EnumSet.copyOf(functions);
        this.functionUnknown = functionUnknown;
    }

    /**
     * The event kinds.
     *
     * @return unmodifiable
     */
    public Set<String> kinds() {
        return kinds;
    }

    boolean isStartedBy(Event event, CaseReading reading, FactReader facts) {
        if (!kinds.contains(event.kind())) {
            return false;
        }
        return event.shape() != EventShape.RECEIVED || isStartedBy((Received) event, reading, facts);
    }

    private boolean isStartedBy(Received receipt, CaseReading reading, FactReader facts) {
        if (came != Came.ANY && facts.isReferred(receipt) != (came == Came.REFERRED)) {
            return false;
        }
        if (functions.isEmpty()) {
            return true;
        }
        Optional<OrganFunction> function =
                reading.organs().find(receipt.organ(), receipt.occurredOn()).flatMap(Organ::function);
        return function.map(functions::contains).orElse(functionUnknown);
    }
}
