/**
 * What is known of a matter: the petition, its claims, what happened to it, and the moment it is asked about.
 *
 * <p>Begin with {@link org.petitionrules.model.Dossier}, one matter (信访事项) with its history, and
 * {@link org.petitionrules.model.CaseFile}, a dossier with everything needed to decide it. Values are immutable, hold no
 * name, number or address of a person, and decide nothing: what follows from them is the business of the rules.
 */
package org.petitionrules.model;
