package org.petitionrules.model.event;

import java.time.LocalDate;
import java.util.Map;
import org.petitionrules.model.FactValue;

/**
 * What the builders of all event shapes have in common: the properties that every {@link Event} has.
 *
 * <p>Implemented by the builders of this package only. Not thread-safe.
 *
 * @param <B> the builder itself
 */
public interface EventBuilder<B extends EventBuilder<B>> {
    /**
     * Sets {@link Event#id()}.
     *
     * @param id not null
     * @return this
     */
    B id(String id);

    /**
     * Sets {@link Event#kind()}.
     *
     * @param kind not null
     * @return this
     */
    B kind(String kind);

    /**
     * Sets {@link Event#occurredOn()}.
     *
     * @param occurredOn not null
     * @return this
     */
    B occurredOn(LocalDate occurredOn);

    /**
     * Sets {@link Event#recordedOn()}.
     *
     * @param recordedOn not null
     * @return this
     */
    B recordedOn(LocalDate recordedOn);

    /**
     * Adds to {@link Event#claims()}.
     *
     * @param claims not null
     * @return this
     */
    B addAllClaims(Iterable<String> claims);

    /**
     * Sets {@link Event#corrects()}.
     *
     * @param corrects not null
     * @return this
     */
    B corrects(String corrects);

    /**
     * Adds to {@link Event#facts()}.
     *
     * @param facts not null
     * @return this
     */
    B putAllFacts(Map<String, ? extends FactValue> facts);
}
