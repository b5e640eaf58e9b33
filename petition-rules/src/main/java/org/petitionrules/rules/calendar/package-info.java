/**
 * The working-day calendar (工作日历): what the holiday notices say, when each was published, and how sure a date is.
 *
 * <p>A {@link org.petitionrules.rules.calendar.WorkingCalendar} holds every notice; asked for a day of knowledge it gives
 * a {@link org.petitionrules.rules.calendar.KnownCalendar}, which is what a reader of the gazette could know by then.
 * China's is read by {@code org.petitionrules.rules.Calendars}; an adopter's file has the same form.
 *
 * <p>Shape. Days lie in two flat arrays (working days up to a day, and the day of each working day), so adding working
 * days is two look-ups. What no notice has settled yet is never guessed in silence: an answer that touches it is
 * provisional and carries bounds. The bounds count: around each recurring festival earlier notices took so many weekdays
 * off and made so many weekend days worked, at most; an unpublished year is taken to stay within that, plus a margin that
 * the calendar's file states. The dates of lunar festivals and of solar terms are astronomy and known ahead; the days that
 * every version of the holiday law so far made public days are rest days in an unpublished year too.
 *
 * <p>Readings taken here. A4: a make-up Saturday or Sunday is a working day. Nothing is known for ever: from 24 December
 * on, days are open until next year's notice is out. A publication day known only to the month counts from the month's
 * end; a notice without one counts from its first amendment, at the latest from the end of its year. Bounds are proven for
 * the two years after the last published one, less for years further ahead; before 2001 and after the table of festivals
 * (2050) only the week is known.
 */
package org.petitionrules.rules.calendar;
