/**
 * The command line, {@code petition-rules}: decides files of dossiers and prints what the rules say.
 *
 * <p>Everything it knows of the machine is in one place, so that a run can be given other streams and another clock;
 * everything it does with a dossier is a call of {@link org.petitionrules.rules.RuleBook}. Nothing it prints but the
 * decisions comes out of the input (SG-01): what is refused is told by place and kind.
 */
package org.petitionrules.testkit.cli;
