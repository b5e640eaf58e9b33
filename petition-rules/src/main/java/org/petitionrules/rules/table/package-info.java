/**
 * Decision tables (决策表), and the proof that the tables of a book have no gap, no conflict and no dead row.
 *
 * <p>The tables are proven together. A fact that no table makes can have any of its values, "not recorded" included, and
 * goes with any value of the others. A finding has the values that its table makes, and only together with what makes
 * them; where no table of the texts in force finds it, it is not recorded. Which texts are in force is a fact of its own:
 * the day of the first receipt, which governs routing, and the day asked about, never before it. So a combination that
 * cannot be reached is no gap and no conflict, and a row that only such a combination would match is dead. A book with
 * rows that are switched off stands with and without them.
 *
 * <p>A question about a table is put as a box of values by fact. What a box asks of findings is turned, the last table
 * first, into what that asks of the facts the table reads, until nothing is asked but of facts that no table makes. The
 * work is counted, and a book that takes too much is refused.
 */
package org.petitionrules.rules.table;
