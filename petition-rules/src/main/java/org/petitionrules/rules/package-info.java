/**
 * Rule books (规则书): load one, decide dossiers by it, explain the decisions. Start at
 * {@link org.petitionrules.rules.RuleBook}.
 *
 * <p>Data flows one way: a dossier is read once into facts and events that stand; tables find and oblige, clocks count,
 * gates say what stands in the way of closing; all of it is the decision. Deciding is pure. The packages are named by
 * what they decide; {@code pack} alone reads files, and only while a book is loaded.
 *
 * <p>Readings taken in the books of national law, where the texts leave a choice. A1: acceptance is an event of its own
 * and starts the sixty days, for no text deems anything accepted; where it should be on record and is not, they are also
 * shown as presumed from the last day of the fifteen (SG-08), since silence must not help the authority, unless what is
 * on record is a ground against acceptance; registration
 * starts nothing. A2: an extension is counted from the unrolled end, for the text speaks of days from acceptance, and the
 * whole rolls once. A10: a visit that skips levels is guided down and the lower body told, no clock starts above, for the
 * text of 2022 refuses nothing; what is urgent is never turned away, and whether it is must be known first. A13: the
 * fifteen working days of Rule 26 run from receipt, as it says; a report found not to be real-name is owed them no longer
 * from that day. A17: objection and notice run side by side, and only the consent of the referring body ends the notice,
 * however late, for the materials go back only then. A20: turned into ordinary handling, a matter keeps its receipt and
 * the sixty days of its original acceptance. A21: substantive periods go by the day of acceptance, duties by their event,
 * routing, acceptance and the mode of handling by the first receipt. A23: the first body whose acceptance is effective
 * answers; an acceptance that is quashed later moves it from that day and keeps the past. After 2022-07-16 the clocks of
 * simplified handling rest on memory only, so they are off and the ordinary clock runs, never that of the trial of 2016.
 *
 * <p>More readings, each marked in its book. Art. 31: another route takes the sixty days away once it is named, not before.
 * Art. 44: a refusal with no ground on record is told with its remedy and ends nothing. Classified handling, Art. 2, and the
 * grounds of 2014 against visits rest on the Regulations of 2005 and end with them; since then Art. 31 leads into the route
 * and Arts 19, 20 and 36 decide. Rule 4: a report about one of its subjects is not refused as another body's duty, nor while
 * its subject is unknown. Rule 15: while the level of a report is unknown it is not entered into the platform, for what was
 * entered cannot be taken back. Rule 20: whether a matter is a lower level's is found by the sender, before sending. Rule 24:
 * a report registered as real-name is so until a name or contact is found missing or the name does not hold.
 */
package org.petitionrules.rules;
