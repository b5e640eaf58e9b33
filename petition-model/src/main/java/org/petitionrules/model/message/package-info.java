/**
 * What the library has to say: a key with typed arguments, turned into Chinese or English last.
 *
 * <p>A {@link org.petitionrules.model.message.Problem} is a message at a place; a
 * {@link org.petitionrules.model.message.RefusedException} holds all of them at once. Nothing ever parses a text, and no
 * message carries the content of a petition (SG-01).
 */
package org.petitionrules.model.message;
