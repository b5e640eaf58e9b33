/**
 * What a rule book names: provisions with their confidence, roles, event kinds, and since when a text is in force.
 */
package org.petitionrules.rules.book;
