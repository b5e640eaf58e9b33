package org.petitionrules.rules.calendar;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.petitionrules.model.internal.HouseStyle;

/**
 * One line of a holiday notice (放假安排的一项): the rest days and make-up working days of a festival, or of several that
 * fall together.
 *
 * <p>Immutable and thread-safe.
 */
@HouseStyle
@Value.Immutable
public abstract class NoticeLine {
    NoticeLine() {}

    /**
     * The id, unique within the notice.
     *
     * @return not null
     */
    public abstract String id();

    /**
     * The festivals it is about, the leading one first; at least one.
     *
     * @return unmodifiable
     */
    public abstract List<Festival> festivals();

    /**
     * The rest days, weekend days among them included.
     *
     * @return unmodifiable, in order
     */
    public abstract List<DateRange> off();

    /**
     * The make-up working days (调休上班).
     *
     * @return unmodifiable, in order
     */
    public abstract List<LocalDate> work();

    /** Holds it to a leading festival. */
    @Value.Check
    protected void check() {
        if (festivals().isEmpty()) {
            throw new IllegalArgumentException("一项安排至少涉及一个节日 / a line is about one festival at least");
        }
    }

    /**
     * A new builder.
     *
     * @return empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NoticeLine}; not thread-safe. */
    public static final class Builder extends ImmutableNoticeLine.Builder {
        Builder() {}
    }
}
