/**
 * Cuts what the command line is given into documents, one at a time and in constant memory.
 *
 * <p>{@link org.petitionrules.testkit.cli.input.Documents} is the way in. Whether bytes are one document, many lines or
 * an array is told by their content. What cannot be a document is handed on with the reason, so that a bad one never
 * costs its neighbours.
 */
package org.petitionrules.testkit.cli.input;
