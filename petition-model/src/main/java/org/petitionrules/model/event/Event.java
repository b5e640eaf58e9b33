package org.petitionrules.model.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.petitionrules.model.Code;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.Identifier;

/**
 * Something that happened to a matter (事件): one of eight closed shapes, of a kind that the rule book declares.
 *
 * <p>The shape says what an event holds; the kind (such as {@code acceptance}, a {@link Decided}) says what it means.
 * Every event has a legal date, on which it takes effect, and a recording date, from which it is known. Immutable and
 * thread-safe.
 */
public abstract class Event {
    Event() {}

    /**
     * The id, unique within the dossier.
     *
     * @return an {@link Identifier}
     */
    public abstract String id();

    /**
     * The kind, a code of the book's vocabulary.
     *
     * @return a {@link Code}
     */
    public abstract String kind();

    /**
     * The legal date: the day it happened.
     *
     * @return not null
     */
    public abstract LocalDate occurredOn();

    /**
     * The day it was put on record, from which it is known.
     *
     * @return not before {@link #occurredOn()} in a sound history; the same day when not given
     */
    @Value.Default
    public LocalDate recordedOn() {
        return occurredOn();
    }

    /**
     * The ids of the claims it concerns.
     *
     * @return unmodifiable; empty means all claims of the dossier
     */
    public abstract List<String> claims();

    /**
     * The id of an earlier record of the same event that this one replaces (更正).
     *
     * @return empty when it corrects none
     */
    public abstract Optional<String> corrects();

    /**
     * Facts this event put on record, by the ids of the book's vocabulary.
     *
     * @return unmodifiable, may be empty
     */
    public abstract Map<String, FactValue> facts();

    /**
     * The shape.
     *
     * @return not null
     */
    public abstract EventShape shape();

    /**
     * Whether the event concerns a claim.
     *
     * @param claimId the id of a claim of the dossier
     * @return true when it names the claim, or names none
     */
    public final boolean concerns(String claimId) {
        return claims().isEmpty() || claims().contains(claimId);
    }

    /**
     * Calls the visitor's method for this shape.
     *
     * @param visitor not null
     * @param <R> the type of the result
     * @return what the visitor returned
     */
    public abstract <R> R accept(Visitor<R> visitor);

    final void checkHeader() {
        Identifier.require(id());
        Code.require(kind());
        claims().forEach(Identifier::require);
        corrects().ifPresent(Identifier::require);
        facts().keySet().forEach(Code::require);
    }

    /**
     * One method a shape; the shapes are closed, so a visitor is complete.
     *
     * @param <R> the type of the result
     */
    public interface Visitor<R> {
        /**
         * Received.
         *
         * @param event not null
         * @return the visitor's result
         */
        R received(Received event);

        /**
         * Moved.
         *
         * @param event not null
         * @return the visitor's result
         */
        R moved(Moved event);

        /**
         * Decided.
         *
         * @param event not null
         * @return the visitor's result
         */
        R decided(Decided event);

        /**
         * Served.
         *
         * @param event not null
         * @return the visitor's result
         */
        R served(Served event);

        /**
         * Done.
         *
         * @param event not null
         * @return the visitor's result
         */
        R done(Done event);

        /**
         * Rated.
         *
         * @param event not null
         * @return the visitor's result
         */
        R rated(Rated event);

        /**
         * Recorded.
         *
         * @param event not null
         * @return the visitor's result
         */
        R recorded(Recorded event);

        /**
         * Annulled.
         *
         * @param event not null
         * @return the visitor's result
         */
        R annulled(Annulled event);
    }
}
