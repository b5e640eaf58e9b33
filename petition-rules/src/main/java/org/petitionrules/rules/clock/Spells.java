package org.petitionrules.rules.clock;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.fact.ActingOrgan;
import org.petitionrules.rules.responsibility.Ground;
import org.petitionrules.rules.responsibility.Span;

/** For how long each body held the matter, and whether it was relieved of it. Made for one reading. */
final class Spells {
    private final List<Span> chain;
    private final Map<OrganRef, LocalDate> heldUntil = new HashMap<>();

    Spells(List<Span> chain) {
        this.chain = chain;
        for (int i = 0; i < chain.size(); i++) {
            LocalDate end = i + 1 < chain.size() ? chain.get(i + 1).since() : LocalDate.MAX;
            heldUntil.merge(chain.get(i).organ(), end, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    /** Whether a body held the matter on some day after the one given. */
    boolean isHeldAfter(LocalDate day, OrganRef organ) {
        LocalDate end = heldUntil.get(organ);
        return end != null && end.isAfter(day);
    }

    /** Whether the matter comes to a body by this receipt (and not just another contact about what it holds already). */
    boolean beginsAgain(Event receipt, OrganRef organ) {
        return chain.stream()
                .anyMatch(span -> span.ground() == Ground.RECEIVED
                        && span.organ().equals(organ)
                        && span.since().equals(receipt.occurredOn()));
    }

    /** Whether the body that received the matter objected after that, and the referring body agreed: it owes no more. */
    boolean isRelieved(Event receipt) {
        Optional<OrganRef> body = ActingOrgan.of(receipt);
        boolean objected = false;
        for (Span span : chain) {
            if (span.since().isBefore(receipt.occurredOn())) {
                continue;
            }
            objected |= span.ground() == Ground.OBJECTED && body.equals(Optional.of(span.organ()));
            if (objected && span.ground() == Ground.CONSENTED) {
                return true;
            }
        }
        return false;
    }
}
