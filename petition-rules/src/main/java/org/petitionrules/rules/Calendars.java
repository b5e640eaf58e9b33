package org.petitionrules.rules;

import java.io.InputStream;
import java.util.Optional;
import org.petitionrules.model.json.JsonSource;
import org.petitionrules.rules.calendar.WorkingCalendar;
import org.petitionrules.rules.pack.CalendarPack;

/**
 * The working-day calendars (工作日历): China's, and an adopter's own in the same form.
 *
 * <pre>{@code
 * WorkingCalendar china = Calendars.china();
 * china.everythingKnown().afterWorkingDays(LocalDate.of(2025, 9, 26), 5);     // 2025-10-10, as published
 * china.knownOn(LocalDate.of(2018, 12, 5)).afterWorkingDays(LocalDate.of(2018, 12, 24), 5);  // provisional
 * }</pre>
 */
public final class Calendars {
    private Calendars() {}

    /**
     * China's calendar from 2001 on, by the notices of the State Council. It is read when first asked for.
     *
     * @return always the same
     */
    public static WorkingCalendar china() {
        return CalendarPack.china();
    }

    /**
     * An adopter's calendar: another country's, or one that stands over China's ({@code "over": "cn"}), such as a province's
     * extra days or next year's notice on the day it appears.
     *
     * @param json the file
     * @return the calendar
     * @throws org.petitionrules.model.message.RefusedException with everything that is wrong with it
     */
    public static WorkingCalendar load(JsonSource json) {
        return load(json, china());
    }

    /**
     * An adopter's calendar over a calendar of the adopter.
     *
     * @param json the file
     * @param base what the file may stand over, by its id
     * @return the calendar
     * @throws org.petitionrules.model.message.RefusedException with everything that is wrong with it
     */
    public static WorkingCalendar load(JsonSource json, WorkingCalendar base) {
        return CalendarPack.read(json, Optional.of(base));
    }

    /**
     * An adopter's calendar, as {@link #load(JsonSource)}.
     *
     * @param json the file in UTF-8; not closed
     * @return the calendar
     * @throws org.petitionrules.model.message.RefusedException with everything that is wrong with it
     */
    public static WorkingCalendar load(InputStream json) {
        return load(JsonSource.of(json));
    }
}
