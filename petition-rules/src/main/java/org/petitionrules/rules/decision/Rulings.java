package org.petitionrules.rules.decision;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.book.EventKind;
import org.petitionrules.rules.book.Provision;
import org.petitionrules.rules.book.Validity;
import org.petitionrules.rules.clock.ClockRule;
import org.petitionrules.rules.clock.Duty;
import org.petitionrules.rules.closure.ClosureGate;
import org.petitionrules.rules.disclosure.DisclosureRules;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.responsibility.ResponsibilityRules;
import org.petitionrules.rules.table.Table;

/**
 * A compiled rule book: vocabulary, tables in the order in which they can run, clocks and closure gates.
 *
 * <p>Made once by loading packs; immutable, and shared by any number of threads.
 */
@HouseStyle
@Value.Immutable
public abstract class Rulings {
    Rulings() {}

    /**
     * The id of the book.
     *
     * @return not null
     */
    public abstract String id();

    /**
     * The title.
     *
     * @return not null
     */
    public abstract Bilingual title();

    /**
     * When the text of its top pack is in force.
     *
     * @return not null
     */
    public abstract Validity inForce();

    /**
     * The ids of the books its top pack stands over.
     *
     * @return unmodifiable
     */
    public abstract List<String> over();

    /**
     * The kinds of duty.
     *
     * @return unmodifiable, in the order of the packs
     */
    public abstract List<Duty> duties();

    /**
     * The facts; the place of each in the list is its index in a frame.
     *
     * @return unmodifiable
     */
    public abstract List<Fact> facts();

    /**
     * The event kinds, by id.
     *
     * @return unmodifiable
     */
    public abstract Map<String, EventKind> eventKinds();

    /**
     * The provisions, by id.
     *
     * @return unmodifiable
     */
    public abstract Map<String, Provision> provisions();

    /**
     * The facts and tables that need no obligations, in an order in which each comes after what it reads.
     *
     * @return unmodifiable
     */
    public abstract List<Step> before();

    /**
     * The clocks.
     *
     * @return unmodifiable
     */
    public abstract List<ClockRule> clocks();

    /**
     * The facts and tables that need obligations, in an order in which each comes after what it reads.
     *
     * @return unmodifiable
     */
    public abstract List<Step> after();

    /**
     * The closure gates.
     *
     * @return unmodifiable
     */
    public abstract List<ClosureGate> gates();

    /**
     * The rules of first responsibility.
     *
     * @return not null
     */
    public abstract ResponsibilityRules responsibility();

    /**
     * The tables, in the order of the packs.
     *
     * @return unmodifiable
     */
    public abstract List<Table> tables();

    /**
     * The rules on disclosure.
     *
     * @return not null
     */
    public abstract DisclosureRules disclosure();

    /**
     * A new builder.
     *
     * @return empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Rulings}; not thread-safe. */
    public static final class Builder extends ImmutableRulings.Builder {
        Builder() {}
    }
}
