/**
 * A calendar as a page that a person can check against the wall, and as tables for programs.
 *
 * <p>{@link org.petitionrules.testkit.cli.calendar.CalendarView} is what is shown: some days of a calendar as known on some
 * day, the notices that arrange them, and what is not settled yet. The others render it.
 */
package org.petitionrules.testkit.cli.calendar;
