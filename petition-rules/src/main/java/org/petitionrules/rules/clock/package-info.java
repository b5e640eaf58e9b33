/**
 * Clocks and obligations (期限与义务): from events to duties with dates, computed from the history on every reading.
 *
 * <p>Readings taken here. A1: the sixty days run from acceptance, never from registration; where acceptance should be on
 * record and is not, they are also shown as presumed from the last day of the fifteen (SG-08). A2: an extension is
 * counted from the unrolled day, and the whole rolls once; it can be decided, and its reasons told, to the last day as
 * rolled. A5: the day of the event is not counted. A15: each hop of a referral has its own clock, and an overall cap where
 * the book sets one. A16: a duty joined to another clock is due at the earlier day, and that clock keeps its own. A17:
 * notice and objection run side by side, and notice ends when the objection is agreed to. A18: only a cited provision
 * pauses a clock. A34: overdue from the day after the last.
 */
package org.petitionrules.rules.clock;
