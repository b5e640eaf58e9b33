/**
 * Mutated rule books: a pack with one thing changed. Every rule matters: a mutant that still loads must be caught by
 * some check of the book, or be equivalent for a reason that somebody wrote down.
 *
 * <p>What is changed: rows dropped; conditions dropped or negated; outcomes, duties and questions swapped or dropped;
 * numbers one up and one down; natural for working days; triggers and the kinds that meet, end or undo; extensions,
 * presumptions, closure conditions, their alternatives and terms, remedies; grounds of responsibility; the order of
 * values; who acts; validity by a day. What is not changed: labels, provisions and sources, which decide nothing.
 */
package org.petitionrules.testkit.mutation;
