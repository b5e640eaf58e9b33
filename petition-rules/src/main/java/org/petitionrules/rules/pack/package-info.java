/**
 * Rule packs: reading, compiling and proving them. The only package that does I/O, and never while deciding.
 *
 * <p>A pack is data. There is no expression language: a cell lists values, a closure condition lists alternatives.
 */
package org.petitionrules.rules.pack;
