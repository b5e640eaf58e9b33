/**
 * First responsibility (首办责任): who answers for a matter, from receipt on, without a gap (A23).
 */
package org.petitionrules.rules.responsibility;
