package org.petitionrules.rules.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.petitionrules.model.Claim;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.Moved;
import org.petitionrules.model.event.Received;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.responsibility.Ground;
import org.petitionrules.rules.responsibility.Span;

/**
 * A receipt that should be on record and is not (推定收到): what was sent counts as received on the day it was sent, from
 * the day after on, so that an addressee that records nothing owes no less than one that does (SG-08).
 *
 * <p>First responsibility does not rest on it: until the receipt is on record the sender answers. Immutable and
 * thread-safe.
 */
public final class PresumedReceipt {
    private final Moved sending;
    private final Received receipt;
    private final RuleRef rule;

    private PresumedReceipt(Moved sending, Received receipt, RuleRef rule) {
        this.sending = sending;
        this.receipt = receipt;
        this.rule = rule;
    }

    /** The sendings of which no receipt by the addressee from the sender is on record, claim by claim. */
    static List<PresumedReceipt> of(CaseReading reading, String kind) {
        List<PresumedReceipt> presumed = new ArrayList<>();
        for (Event event : reading.standing()) {
            if (reading.isSending(event)
                    && event.occurredOn().isBefore(reading.moment().asOf())) {
                Moved sending = (Moved) event;
                List<String> claims = reading.claims().stream()
                        .map(Claim::id)
                        .filter(claim -> sending.concerns(claim) && !isReceived(reading, sending, claim))
                        .collect(Collectors.toList());
                boolean toAnother = !sending.to().equals(sending.from());
                if (!claims.isEmpty() && toAnother && !isReturnAgreedTo(reading.spans(), sending)) {
                    presumed.add(new PresumedReceipt(sending, receipt(sending, kind, claims), reading.sendingRule()));
                }
            }
        }
        return presumed;
    }

    /** Materials that go back because an objection was agreed to are no new referral: the matter is back already. */
    private static boolean isReturnAgreedTo(List<Span> spans, Moved sending) {
        boolean objected = false;
        boolean agreed = false;
        for (Span span : spans) {
            if (span.since().isAfter(sending.occurredOn())) {
                break;
            }
            boolean bySender = span.organ().equals(sending.from());
            if (span.ground() == Ground.OBJECTED && bySender) {
                objected = true;
            } else if (span.ground() == Ground.CONSENTED && span.organ().equals(sending.to())) {
                agreed = objected;
            } else if (span.ground() == Ground.RECEIVED && bySender) {
                objected = false;
                agreed = false;
            }
        }
        return agreed;
    }

    private static Received receipt(Moved sending, String kind, List<String> claims) {
        return Received.builder()
                .id(sending.id())
                .kind(kind)
                .occurredOn(sending.occurredOn())
                .recordedOn(sending.recordedOn())
                .organ(sending.to())
                .from(sending.from())
                .addAllClaims(claims)
                .build();
    }

    /** A receipt is of the last sending before it. */
    private static boolean isReceived(CaseReading reading, Moved sending, String claim) {
        return reading.standing().stream()
                .anyMatch(event -> isReceiptOf(reading, sending, event, claim)
                        && reading.standing().stream()
                                .noneMatch(other -> other.occurredOn().isAfter(sending.occurredOn())
                                        && !other.occurredOn().isAfter(event.occurredOn())
                                        && isAlike(reading, sending, other, claim)));
    }

    private static boolean isReceiptOf(CaseReading reading, Moved sending, Event event, String claim) {
        return reading.isReceipt(event)
                && event instanceof Received
                && ((Received) event).organ().equals(sending.to())
                && ((Received) event).from().filter(sending.from()::equals).isPresent()
                && !event.occurredOn().isBefore(sending.occurredOn())
                && event.concerns(claim);
    }

    private static boolean isAlike(CaseReading reading, Moved sending, Event other, String claim) {
        return reading.isSending(other)
                && ((Moved) other).to().equals(sending.to())
                && ((Moved) other).from().equals(sending.from())
                && other.concerns(claim);
    }

    /**
     * What was sent.
     *
     * @return an event on record
     */
    public Moved sending() {
        return sending;
    }

    /**
     * The receipt as it would be on record.
     *
     * @return with the id and the day of the sending
     */
    public Received receipt() {
        return receipt;
    }

    /**
     * What it rests on.
     *
     * @return the book's rule on what was sent
     */
    public RuleRef rule() {
        return rule;
    }
}
