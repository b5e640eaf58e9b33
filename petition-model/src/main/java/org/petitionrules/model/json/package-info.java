/**
 * JSON both ways, from one description per type.
 *
 * <p>Begin with {@link org.petitionrules.model.json.PetitionJson}, which holds the formats of dossiers, case files and
 * directories of organs; {@link org.petitionrules.model.json.JsonFormat} reads and writes with them. Rule packs describe
 * themselves with the same {@link org.petitionrules.model.json.Shape shapes}.
 *
 * <p>Reading is strict, tells everything that is wrong at once with JSON pointers, never repeats content (SG-01) and never
 * passes a parser's message on. Writing is canonical, and the one output of the library that carries content.
 */
package org.petitionrules.model.json;
