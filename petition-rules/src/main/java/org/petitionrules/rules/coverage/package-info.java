/**
 * The provision register (条款登记): what became of each article and each row of the documents the rule books rest on. It
 * decides nothing; it is there to be read and checked.
 */
package org.petitionrules.rules.coverage;
