package org.petitionrules.rules.responsibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.petitionrules.model.event.Annulled;
import org.petitionrules.model.event.Decided;
import org.petitionrules.model.event.Done;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.Moved;
import org.petitionrules.model.event.Rated;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.event.Recorded;
import org.petitionrules.model.event.Served;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.organ.OrganRef;

/**
 * Which body held the matter when: a walk over the history in legal order.
 *
 * <p>The first receiver holds it; a further receipt from the petitioner elsewhere moves nothing (a repeat restarts
 * nothing, and while several negotiate the first recipient answers). A receipt from another body moves it to the
 * receiver, unless a body that accepted did not itself send it on, or the receiver was designated. Sending and objecting
 * move nothing; acceptance moves it to the acceptor, and so does the agreement of several bodies that one accepts. An objection is agreed to by the body that referred the matter, and by no other; a consent
 * moves it back to that body. Immutable and thread-safe.
 */
public final class HolderChain {
    private static final MessageTemplate NOT_THE_REFERRER = MessageTemplate.of(
            "consent.by-another-body",
            "异议应由转送、交办的机关核实同意，他机关的同意不生效",
            "an objection is agreed to by the body that referred the matter; by another body it has no effect");
    private static final MessageTemplate REFERRER_UNKNOWN = MessageTemplate.of(
            "consent.referrer-unknown",
            "未记录由何机关转送、交办，同意异议不生效",
            "which body referred the matter is not on record, so the consent to the objection has no effect");

    private final List<Span> spans;
    private final List<Consent> consents;
    private final Map<Event, Message> refused;

    private HolderChain(Walk walk) {
        this.spans = Collections.unmodifiableList(walk.spans);
        this.consents = Collections.unmodifiableList(walk.consents);
        this.refused = Collections.unmodifiableMap(walk.refused);
    }

    /**
     * Walks the history.
     *
     * @param standing events in legal order
     * @param referredBy the body that referred it to the one that first records it; empty when none did or it is unknown
     * @param rules the book's rules
     * @return the chain; empty when nothing was received
     */
    public static HolderChain of(List<Event> standing, Optional<OrganRef> referredBy, ResponsibilityRules rules) {
        Walk walk = new Walk(rules, referredBy);
        for (Event event : standing) {
            event.accept(walk);
        }
        return new HolderChain(walk);
    }

    /**
     * The spans, in order of time; of a day with several changes the last one counts.
     *
     * @return unmodifiable
     */
    public List<Span> spans() {
        return spans;
    }

    /**
     * The objections that were agreed to.
     *
     * @return unmodifiable, in order of time
     */
    public List<Consent> consents() {
        return consents;
    }

    /**
     * Consents without effect, and why.
     *
     * @return unmodifiable, in order of time
     */
    public Map<Event, Message> refusedConsents() {
        return refused;
    }

    /**
     * The latest span.
     *
     * @return empty when nothing was received
     */
    public Optional<Span> last() {
        return spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(spans.size() - 1));
    }

    private static final class Walk implements Event.Visitor<Boolean> {
        private final ResponsibilityRules rules;
        private final Optional<OrganRef> firstReferredBy;
        private final List<Span> spans = new ArrayList<>();
        private final List<Consent> consents = new ArrayList<>();
        private final Map<Event, Message> refused = new LinkedHashMap<>();
        private final Map<OrganRef, Moved> sentTo = new HashMap<>();
        private final Map<OrganRef, OrganRef> referredBy = new HashMap<>();
        private final Map<OrganRef, OrganRef> designated = new HashMap<>();
        private Optional<Decided> objection = Optional.empty();
        private boolean accepted;

        Walk(ResponsibilityRules rules, Optional<OrganRef> firstReferredBy) {
            this.rules = rules;
            this.firstReferredBy = firstReferredBy;
        }

        private boolean isHolder(OrganRef organ) {
            return !spans.isEmpty() && spans.get(spans.size() - 1).organ().equals(organ);
        }

        private Boolean turn(Ground ground, OrganRef organ, Event event) {
            spans.add(new Span(organ, event.occurredOn(), ground, rules.rule(ground)));
            return true;
        }

        @Override
        public Boolean received(Received event) {
            if (!rules.isOn(Ground.RECEIVED, event.kind())) {
                return false;
            }
            boolean first = spans.isEmpty();
            boolean sentHere = event.from().isPresent()
                    && (!accepted
                            || isHolder(event.from().get())
                            || Optional.ofNullable(designated.get(event.organ()))
                                    .equals(event.from()));
            if ((!first && !sentHere) || isHolder(event.organ())) {
                return false;
            }
            accepted = false;
            Optional<OrganRef> referrer = event.from().isPresent()
                    ? event.from()
                    : Optional.ofNullable(sentTo.get(event.organ())).map(Moved::from);
            referrer = first && !referrer.isPresent() ? firstReferredBy : referrer;
            referredBy.remove(event.organ());
            referrer.ifPresent(by -> referredBy.put(event.organ(), by));
            objection = objection.filter(open -> !open.by().equals(event.organ()));
            return turn(Ground.RECEIVED, event.organ(), event);
        }

        @Override
        public Boolean moved(Moved event) {
            if (rules.isOn(Ground.DESIGNATED, event.kind())) {
                designated.put(event.to(), event.from());
                return false;
            }
            if (!rules.isOn(Ground.SENT, event.kind())) {
                return false;
            }
            sentTo.put(event.to(), event);
            return isHolder(event.from()) && turn(Ground.SENT, event.from(), event);
        }

        @Override
        public Boolean decided(Decided event) {
            if (rules.isOn(Ground.OBJECTED, event.kind())) {
                objection = isHolder(event.by()) ? Optional.of(event) : objection;
                return isHolder(event.by()) && turn(Ground.OBJECTED, event.by(), event);
            }
            if (rules.isOn(Ground.CONSENTED, event.kind())) {
                return objection.isPresent() && consented(event, objection.get());
            }
            Ground ground = rules.isOn(Ground.AGREED, event.kind()) ? Ground.AGREED : Ground.ACCEPTED;
            if (rules.isOn(ground, event.kind())) {
                accepted = true;
                objection = objection.filter(open -> !open.by().equals(event.by()));
                return turn(ground, event.by(), event);
            }
            return false;
        }

        /** The materials may have gone back before; a matter that another body holds by now does not come back. */
        private boolean consented(Decided event, Decided objected) {
            OrganRef objector = objected.by();
            Optional<OrganRef> referrer = Optional.ofNullable(referredBy.get(objector));
            if (!referrer.equals(Optional.of(event.by()))) {
                refused.put(event, (referrer.isPresent() ? NOT_THE_REFERRER : REFERRER_UNKNOWN).with());
                return false;
            }
            boolean returning = isHolder(objector);
            if (!returning && !isHolder(event.by())) {
                return false;
            }
            Optional<Moved> rejected = Optional.ofNullable(sentTo.get(objector))
                    .filter(sending -> sending.from().equals(event.by())
                            && !sending.occurredOn().isAfter(objected.occurredOn()));
            consents.add(new Consent(event, objector, objected.occurredOn(), rejected, returning));
            objection = Optional.empty();
            accepted = false;
            return turn(Ground.CONSENTED, event.by(), event);
        }

        @Override
        public Boolean served(Served event) {
            return false;
        }

        @Override
        public Boolean done(Done event) {
            return false;
        }

        @Override
        public Boolean rated(Rated event) {
            return false;
        }

        @Override
        public Boolean recorded(Recorded event) {
            return false;
        }

        @Override
        public Boolean annulled(Annulled event) {
            return false;
        }
    }
}
