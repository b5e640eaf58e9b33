package org.petitionrules.rules.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.responsibility.Consent;
import org.petitionrules.rules.responsibility.Ground;
import org.petitionrules.rules.responsibility.HolderChain;
import org.petitionrules.rules.responsibility.Span;

/** For how long each body held the matter, and whether it was relieved of it. Made for one reading. */
final class Spells {
    private final List<Span> chain;
    private final Map<OrganRef, LocalDate> heldUntil = new HashMap<>();
    private final List<Consent> consents;
    private final List<Received> returns = new ArrayList<>();

    Spells(HolderChain holders) {
        this.chain = holders.spans();
        this.consents = holders.consents();
        for (Consent consent : consents) {
            if (consent.isReturning()) {
                returns.add(returned(consent));
            }
        }
        for (int i = 0; i < chain.size(); i++) {
            LocalDate end = i + 1 < chain.size() ? chain.get(i + 1).since() : LocalDate.MAX;
            heldUntil.merge(chain.get(i).organ(), end, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    private static Received returned(Consent consent) {
        Event event = consent.event();
        return Received.builder()
                .id(event.id())
                .kind(event.kind())
                .occurredOn(event.occurredOn())
                .recordedOn(event.recordedOn())
                .organ(consent.event().by())
                .from(consent.objector())
                .addAllClaims(event.claims())
                .build();
    }

    /** Whether a body held the matter on some day after the one given. */
    boolean isHeldAfter(LocalDate day, OrganRef organ) {
        LocalDate end = heldUntil.get(organ);
        return end != null && end.isAfter(day);
    }

    /** Whether the matter comes to a body by this receipt (and not just another contact about what it holds already). */
    boolean beginsAgain(Event receipt, OrganRef organ) {
        return returns.contains(receipt)
                || chain.stream()
                        .anyMatch(span -> span.ground() == Ground.RECEIVED
                                && span.organ().equals(organ)
                                && span.since().equals(receipt.occurredOn()));
    }

    /** Whether the body objected, on that day or later, to what it was sent, and the referring body agreed: it owes no more. */
    boolean isRelieved(Optional<OrganRef> body, LocalDate since) {
        return consents.stream()
                .anyMatch(consent -> body.equals(Optional.of(consent.objector()))
                        && !consent.objectedOn().isBefore(since));
    }

    /** What came back to the referring bodies by their consent, as a receipt. */
    List<Received> returns() {
        return returns;
    }

    /** The consents by a body. */
    List<Consent> consentsBy(OrganRef body) {
        return consents.stream()
                .filter(consent -> consent.event().by().equals(body))
                .collect(Collectors.toList());
    }

    /** Whether an act is a sending whose objection was agreed to: it meets nothing. */
    boolean isRejected(Event act) {
        return consents.stream()
                .anyMatch(consent -> consent.rejected()
                        .filter(sending -> sending.id().equals(act.id()))
                        .isPresent());
    }
}
