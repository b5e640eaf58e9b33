/**
 * The closure gate (结案关口): for each way of closing every unmet condition at once.
 *
 * <p>Settlement, procedural closure and statutory finality are three things (A8). The three bars to closure of Hengkou
 * stand before settlement only: procedural closure has grounds of its own, and finality is never blocked by
 * dissatisfaction.
 */
package org.petitionrules.rules.closure;
