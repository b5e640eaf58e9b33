/**
 * Decisions as JSON, a public contract: see {@link org.petitionrules.rules.json.DecisionJson}.
 *
 * <p>Decisions are only written. They are replayed from the dossier, the book and the moment, never read back.
 */
package org.petitionrules.rules.json;
