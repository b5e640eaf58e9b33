/**
 * Rule books (规则书): load one, decide dossiers by it, explain the decisions. Start at
 * {@link org.petitionrules.rules.RuleBook}.
 *
 * <p>Data flows one way: a dossier is read once into facts and events that stand; tables find and oblige, clocks count,
 * gates say what stands in the way of closing; all of it is the decision. Deciding is pure. The packages are named by
 * what they decide; {@code pack} alone reads files, and only while a book is loaded.
 */
package org.petitionrules.rules;
