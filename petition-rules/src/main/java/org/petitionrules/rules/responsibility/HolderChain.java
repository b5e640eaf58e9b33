package org.petitionrules.rules.responsibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
import org.petitionrules.model.organ.OrganRef;

/**
 * Which body held the matter when: a walk over the history in legal order.
 *
 * <p>The first receiver holds it; a further receipt from the petitioner elsewhere moves nothing (a repeat restarts
 * nothing, and while several negotiate the first recipient answers). A receipt from another body moves it to the
 * receiver, unless a body that accepted did not itself send it on. Sending and objecting move nothing; acceptance
 * moves it to the acceptor. Immutable and thread-safe.
 */
public final class HolderChain {
    private final List<Span> spans;

    private HolderChain(List<Span> spans) {
        this.spans = Collections.unmodifiableList(spans);
    }

    /**
     * Walks the history.
     *
     * @param standing events in legal order
     * @param rules the book's rules
     * @return the chain; empty when nothing was received
     */
    public static HolderChain of(List<Event> standing, ResponsibilityRules rules) {
        Walk walk = new Walk(rules);
        for (Event event : standing) {
            event.accept(walk);
        }
        return new HolderChain(walk.spans);
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
     * The latest span.
     *
     * @return empty when nothing was received
     */
    public Optional<Span> last() {
        return spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(spans.size() - 1));
    }

    private static final class Walk implements Event.Visitor<Boolean> {
        private final ResponsibilityRules rules;
        private final List<Span> spans = new ArrayList<>();
        private boolean accepted;

        Walk(ResponsibilityRules rules) {
            this.rules = rules;
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
                    && (!accepted || isHolder(event.from().get()));
            if ((!first && !sentHere) || isHolder(event.organ())) {
                return false;
            }
            accepted = false;
            return turn(Ground.RECEIVED, event.organ(), event);
        }

        @Override
        public Boolean moved(Moved event) {
            return rules.isOn(Ground.SENT, event.kind())
                    && isHolder(event.from())
                    && turn(Ground.SENT, event.from(), event);
        }

        @Override
        public Boolean decided(Decided event) {
            if (rules.isOn(Ground.OBJECTED, event.kind())) {
                return isHolder(event.by()) && turn(Ground.OBJECTED, event.by(), event);
            }
            if (rules.isOn(Ground.CONSENTED, event.kind())) {
                boolean objected =
                        !spans.isEmpty() && spans.get(spans.size() - 1).ground() == Ground.OBJECTED;
                accepted = accepted && !objected;
                return objected && turn(Ground.CONSENTED, event.by(), event);
            }
            if (rules.isOn(Ground.ACCEPTED, event.kind())) {
                accepted = true;
                return turn(Ground.ACCEPTED, event.by(), event);
            }
            return false;
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
