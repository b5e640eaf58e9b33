/**
 * Rule packs: reading, compiling and proving them. The only package that does I/O, and never while deciding.
 *
 * <p>A pack is data. There is no expression language: a cell lists values, a closure condition lists alternatives.
 *
 * <p>A local pack may put clocks in the place of clocks of the packs below ({@code replaces}: which rule, by which). Each
 * pair is compared when the book loads: where the local one only tightens (从严), nothing more is asked;
 * where it loosens (从宽), its source must be a {@code law} or {@code regulation} (the column {@code kind} of its sources), and it
 * stands to the day to which that was checked ({@code checkedTo}), and beyond only when the adopter confirms it. What
 * cannot be compared counts as loosening. Rows of tables and ways of closing cannot be replaced yet, only added.
 */
package org.petitionrules.rules.pack;
