/**
 * Who may be given what of an accusation (检举控告材料的披露): typed materials by the relation of the recipient, never by
 * default (SG-01; 2022 Regulations Art. 30 para. 3; 2020 Rules 27, 38, 47, 50).
 */
package org.petitionrules.rules.disclosure;
