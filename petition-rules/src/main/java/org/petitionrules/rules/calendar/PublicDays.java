package org.petitionrules.rules.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.petitionrules.model.message.Bilingual;

/**
 * Public days that a version of the holiday law itself sets (法定节假日), from the year it is in force.
 *
 * <p>Immutable and thread-safe.
 */
public final class PublicDays {
    private final Optional<LocalDate> published;
    private final Optional<LocalDate> inForce;
    private final Festival festival;
    private final int firstOffset;
    private final int days;
    private final Optional<Bilingual> law;

    private PublicDays(
            Optional<LocalDate> published,
            Optional<LocalDate> inForce,
            Festival festival,
            int firstOffset,
            int days,
            Optional<Bilingual> law) {
        this.published = published;
        this.inForce = inForce;
        this.festival = festival;
        this.firstOffset = firstOffset;
        this.days = days;
        this.law = law;
    }

    /**
     * Public days of a festival.
     *
     * @param published the day the law was published; empty for always known
     * @param inForce the first day it is in force, from whose year on it replaces earlier rows of the festival; empty for
     *     always in force
     * @param festival not null
     * @param firstOffset the first public day, counted from the day of the festival: 0 that day, -1 its eve
     * @param days how many; 0 when the law no longer makes it a public day
     * @return the row
     */
    public static PublicDays of(
            Optional<LocalDate> published, Optional<LocalDate> inForce, Festival festival, int firstOffset, int days) {
        return new PublicDays(published, inForce, festival, firstOffset, days, Optional.<Bilingual>empty());
    }

    /**
     * The same with the law that sets it.
     *
     * @param citation how to cite the law, not null
     * @return a new row
     */
    public PublicDays citing(Bilingual citation) {
        return new PublicDays(published, inForce, festival, firstOffset, days, Optional.of(citation));
    }

    Optional<LocalDate> published() {
        return published;
    }

    /**
     * The festival.
     *
     * @return not null
     */
    public Festival festival() {
        return festival;
    }

    /**
     * The law that sets it.
     *
     * @return empty when the calendar's file does not say
     */
    public Optional<Bilingual> law() {
        return law;
    }

    /** Whether the law was published by a day; empty for everything known. */
    boolean isKnownOn(Optional<LocalDate> knownOn) {
        return !published.isPresent()
                || !knownOn.isPresent()
                || !published.get().isAfter(knownOn.get());
    }

    /** Whether it is in force at some time of a year or was before. */
    boolean isInForceIn(int year) {
        return !inForce.isPresent() || inForce.get().getYear() <= year;
    }

    Optional<DateRange> in(int year) {
        return days == 0
                ? Optional.empty()
                : festival.dateIn(year)
                        .map(day -> DateRange.of(day.plusDays(firstOffset), day.plusDays(firstOffset + days - 1L)));
    }
}
