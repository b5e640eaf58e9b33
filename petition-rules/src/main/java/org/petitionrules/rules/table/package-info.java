/**
 * Decision tables (决策表), and the proof that a table has no gap, no conflict and no dead row.
 *
 * <p>A finding that an earlier table of the same validity always makes is never not recorded for the tables that read
 * it; all other combinations count, whether they look likely or not.
 */
package org.petitionrules.rules.table;
