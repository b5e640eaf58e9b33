package org.petitionrules.rules.clock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.book.RuleRef;

/** One beginning of a clock: on which day, by which event, for which claims, and who owes what it begins. */
final class Beginning {
    private final LastDay day;
    private final Event event;
    private final Optional<OrganRef> organ;
    private final List<String> claims;
    private final boolean byReceipt;
    private final List<RuleRef> presumedBy;

    Beginning(
            LastDay day,
            Event event,
            Optional<OrganRef> organ,
            List<String> claims,
            boolean byReceipt,
            List<RuleRef> presumedBy) {
        this.day = day;
        this.event = event;
        this.organ = organ;
        this.claims = Collections.unmodifiableList(new ArrayList<>(claims));
        this.byReceipt = byReceipt;
        this.presumedBy = Collections.unmodifiableList(new ArrayList<>(presumedBy));
    }

    Beginning on(LastDay another) {
        return new Beginning(another, event, organ, claims, byReceipt, presumedBy);
    }

    Beginning withClaims(List<String> others) {
        return new Beginning(day, event, organ, others, byReceipt, presumedBy);
    }

    /** The day, not counted; with bounds where it is itself the provisional end of another period. */
    LastDay day() {
        return day;
    }

    /** The event it goes back to. */
    Event event() {
        return event;
    }

    Optional<OrganRef> organ() {
        return organ;
    }

    List<String> claims() {
        return claims;
    }

    /** Whether a receipt by the body began it, and nothing but its own acts can meet it. */
    boolean isByReceipt() {
        return byReceipt;
    }

    /** What the presumption rests on; empty when it is on record. */
    List<RuleRef> presumedBy() {
        return presumedBy;
    }

    boolean isPresumed() {
        return !presumedBy.isEmpty();
    }
}
