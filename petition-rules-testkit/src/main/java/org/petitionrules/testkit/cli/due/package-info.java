/**
 * Questions for last days, and the answers: many questions a line each, or one as a page for people.
 *
 * <p>{@link org.petitionrules.testkit.cli.due.Question} is what a line asks, {@link
 * org.petitionrules.testkit.cli.due.Reply} what a line is answered, {@link org.petitionrules.testkit.cli.due.DuePage} the
 * page. Of a question that is refused nothing is repeated but its id.
 */
package org.petitionrules.testkit.cli.due;
