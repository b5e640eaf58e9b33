package org.petitionrules.rules.calendar;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.book.Confidence;

/**
 * A holiday notice (放假通知): the rest days and make-up working days of a year, or a change of them.
 *
 * <p>A notice with a {@link #year()} makes that year's calendar known; one that {@link #amends()} another changes days
 * that were published before; one with neither adds days, such as a province's own. Immutable and thread-safe.
 */
@HouseStyle
@Value.Immutable
public abstract class Notice {
    Notice() {}

    /**
     * The id, unique within the calendar.
     *
     * @return not null
     */
    public abstract String id();

    /**
     * The document number (文号).
     *
     * @return empty when not on record
     */
    public abstract Optional<String> number();

    /**
     * What it is about.
     *
     * @return not null
     */
    public abstract Bilingual title();

    /**
     * When it was published.
     *
     * @return not null
     */
    public abstract Publication published();

    /**
     * The year it makes known.
     *
     * @return empty for a change or an addition
     */
    public abstract Optional<Integer> year();

    /**
     * The id of the notice it changes.
     *
     * @return empty unless it is an amendment
     */
    public abstract Optional<String> amends();

    /**
     * Where its content is known from.
     *
     * @return not null
     */
    public abstract Bilingual source();

    /**
     * How well it is known.
     *
     * @return not null
     */
    public abstract Confidence confidence();

    /**
     * What else is to be said of it.
     *
     * @return empty when nothing
     */
    public abstract Optional<Bilingual> remark();

    /**
     * Its lines.
     *
     * @return unmodifiable, in the order of the notice
     */
    public abstract List<NoticeLine> lines();

    /** Holds the year to those a date can have. */
    @Value.Check
    protected void check() {
        if (year().filter(year -> year < 1 || year > 9998).isPresent()) {
            throw new IllegalArgumentException("年份须在1至9998之间 / the year must lie within 1 to 9998");
        }
    }

    /**
     * How to cite it: the number where it is on record, else the title.
     *
     * @return not null
     */
    public final Bilingual citation() {
        return number().map(Bilingual::same).orElse(title());
    }

    /**
     * A new builder.
     *
     * @return empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Notice}; not thread-safe. */
    public static final class Builder extends ImmutableNotice.Builder {
        Builder() {}
    }
}
