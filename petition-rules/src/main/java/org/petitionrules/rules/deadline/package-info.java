/**
 * Periods and deadlines (期间与期限): from a day and a period to a last day that explains itself.
 *
 * <p>A {@link org.petitionrules.rules.deadline.Deadline} is the question: from which day, which period, extended and
 * paused how. Asked with a calendar it gives the last day with its status, and on request the ledger, day by day. It knows
 * nothing of petitions or rule books; clocks build deadlines from events.
 *
 * <p>Readings taken here. A5: the day of the event is not counted (Civil Code Art. 201). A3: a last day that is a rest day
 * rolls on to the next working day (Art. 203); counting never stops on rest days, except in periods of working days, which
 * need no rolling. A4: a make-up Saturday does not roll. A33 and Art. 202: months end on the corresponding day or on the
 * last day of the month, counted from the original start. A2: an extension is counted from the unrolled end, and the
 * whole rolls once; the other reading is a policy by name. A18: days of a pause neither count nor can be the last day.
 */
package org.petitionrules.rules.deadline;
