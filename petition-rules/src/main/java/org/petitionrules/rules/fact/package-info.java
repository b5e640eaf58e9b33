/**
 * Facts (事实): what rules may read, each with finitely many values, not recorded among them; and how they are read off
 * a dossier.
 *
 * <p>A fact is declared, follows from an event that stands, is read by a relation of a closed catalogue, or is found by
 * a table. What nobody recorded is {@code NOT_RECORDED}, and no shipped row takes that in the authority's favour.
 */
package org.petitionrules.rules.fact;
