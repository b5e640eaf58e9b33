package org.petitionrules.rules.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.petitionrules.model.message.Bilingual;

/**
 * A festival that holiday notices are about (节日), and the day it falls on in each year, as far as that is known ahead.
 *
 * <p>Immutable and thread-safe.
 */
public final class Festival {
    private final String id;
    private final Bilingual label;
    private final Optional<MonthDay> on;
    private final Map<Integer, LocalDate> dates;
    private final boolean once;

    private Festival(String id, Bilingual label, Optional<MonthDay> on, Map<Integer, LocalDate> dates, boolean once) {
        this.id = id;
        this.label = label;
        this.on = on;
        this.dates = Collections.unmodifiableMap(new TreeMap<>(dates));
        this.once = once;
    }

    /**
     * A festival on the same day every year, such as National Day.
     *
     * @param id unique within the calendar
     * @param label its name
     * @param day month and day
     * @return the festival
     */
    public static Festival everyYearOn(String id, Bilingual label, MonthDay day) {
        return new Festival(id, label, Optional.of(day), Collections.<Integer, LocalDate>emptyMap(), false);
    }

    /**
     * A festival whose day moves through the year, such as Mid-Autumn.
     *
     * @param id unique within the calendar
     * @param label its name
     * @param dates by the year they count to; may be empty when no date is known ahead
     * @return the festival
     */
    public static Festival onDates(String id, Bilingual label, Map<Integer, LocalDate> dates) {
        return new Festival(id, label, Optional.<MonthDay>empty(), dates, false);
    }

    /**
     * An occasion that does not come back, such as an anniversary declared once.
     *
     * @param id unique within the calendar
     * @param label its name
     * @return the festival
     */
    public static Festival once(String id, Bilingual label) {
        return new Festival(id, label, Optional.<MonthDay>empty(), Collections.<Integer, LocalDate>emptyMap(), true);
    }

    /**
     * The id.
     *
     * @return unique within the calendar
     */
    public String id() {
        return id;
    }

    /**
     * The name.
     *
     * @return not null
     */
    public Bilingual label() {
        return label;
    }

    /**
     * The day it falls on.
     *
     * @param year the calendar year
     * @return empty when not known ahead
     */
    public Optional<LocalDate> dateIn(int year) {
        if (!on.isPresent()) {
            return Optional.ofNullable(dates.get(year));
        }
        try {
            return Optional.of(on.get().atYear(year));
        } catch (DateTimeException beyondAllYears) {
            return Optional.empty();
        }
    }

    /**
     * Whether it does not come back.
     *
     * @return true for a single occasion
     */
    public boolean isOnce() {
        return once;
    }

    /** The last year with a date of its own; 0 when there is none, or none is needed. */
    int lastYear() {
        return dates.keySet().stream().max(Integer::compare).orElse(0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Festival
                && ((Festival) other).id.equals(id)
                && ((Festival) other).label.equals(label)
                && ((Festival) other).on.equals(on)
                && ((Festival) other).dates.equals(dates)
                && ((Festival) other).once == once;
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    @Override
    public String toString() {
        return id;
    }
}
