/**
 * What every printed page is made of: lines of a fixed width, columns that know how wide Chinese is, words in one
 * language, colours for terminals, and text from outside made fit to be printed.
 */
package org.petitionrules.testkit.cli.page;
