/**
 * Clocks and obligations (期限与义务): from events to duties with dates, computed from the history on every reading.
 *
 * <p>Readings taken here. A1: the sixty days run from acceptance, never from registration; where acceptance should be on
 * record and is not, they are also shown as presumed from the end of the fifteen days (SG-08). A2: an extension is
 * counted from the unrolled day. A5: the day of the event is not counted. A17: notice and objection run side by side,
 * and notice ends when the objection is agreed to. Dates are unrolled and working days have no date until the calendar
 * is part of the library.
 */
package org.petitionrules.rules.clock;
