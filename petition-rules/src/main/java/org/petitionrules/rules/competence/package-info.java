/**
 * Several bodies (2022 Regulations Art. 24): which are competent for a claim, who took over from one that is no more, and
 * who decides where they disagree (协商受理、共同的上一级、联席会议协调).
 */
package org.petitionrules.rules.competence;
