/**
 * Decisions as cards for people: one a dossier, a hundred columns wide, Chinese or English.
 *
 * <p>{@link org.petitionrules.testkit.cli.card.Card} is the way in. What comes out of the input (titles, names of organs)
 * is made fit to be printed first; content of the petition is not in a decision, so it is not on a card either (SG-01).
 */
package org.petitionrules.testkit.cli.card;
