/**
 * The decision and its parts, and the one run of the rules that makes it.
 */
package org.petitionrules.rules.decision;
