/**
 * The organs and units (机关、单位) that dossiers name, and the adopter's directory that describes them.
 *
 * <p>Organs are public, so nothing here is redacted. What the
 * {@link org.petitionrules.model.organ.OrganDirectory} does not know is asked for by a decision, never guessed.
 */
package org.petitionrules.model.organ;
