/**
 * Periods and deadlines (期间与期限): from a day and a period to a last day that explains itself.
 *
 * <p>A {@link org.petitionrules.rules.deadline.Deadline} is the question: from which day, which period, extended and
 * paused how. Asked with a calendar it gives the last day with its status, and on request a
 * {@link org.petitionrules.rules.deadline.Ledger}: what every day up to the last does and why, as values, as text in two
 * languages, as a month grid, a timeline and rows for a spreadsheet. It knows nothing of petitions or rule books; clocks
 * build deadlines from events.
 *
 * <p>{@link org.petitionrules.rules.deadline.WhatIf} sets a deadline beside what it would be otherwise and explains the
 * difference. {@link org.petitionrules.rules.deadline.Recompute} says which due dates a new or amended notice moves, by
 * how much and by which of its lines. Counting costs nothing for the sake of explaining: a ledger is built when asked for.
 *
 * <p>Readings taken here. A5: the day of the event is not counted (Civil Code Art. 201). A3: a last day that is a rest day
 * rolls on to the next working day (Art. 203); counting never stops on rest days, except in periods of working days, which
 * need no rolling. A4: a make-up Saturday does not roll. A33 and Art. 202: months end on the corresponding day or on the
 * last day of the month, counted from the original start. A2: an extension is counted from the unrolled end, and the
 * whole rolls once; the other reading is a policy by name, and where nothing rolled under it, months are counted from the
 * original start all the same. A18: days of a pause neither count nor can be the last day, be
 * they working days or rest days; a period of months with a pause ends as many days after its corresponding day. A period
 * whose last day as counted is a rest day ends on the working day after (Art. 203), so until then it is open: a pause that
 * begins while it rolls moves the unrolled end by its days as any other, and no day of it is the last. Years are 1 to 9999:
 * a deadline that begins, pauses or ends outside them is refused.
 */
package org.petitionrules.rules.deadline;
