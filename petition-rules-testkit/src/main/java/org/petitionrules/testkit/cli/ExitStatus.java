package org.petitionrules.testkit.cli;

/** What the command line tells the shell. */
final class ExitStatus {
    /** Everything was done. */
    static final int DONE = 0;

    /** Some input, or the rule book, was bad; what was good is answered. */
    static final int BAD_INPUT = 2;

    /** The command line itself was wrong; nothing was done. */
    static final int WRONG_USE = 64;

    /** A mistake of this program. */
    static final int BUG = 70;

    /** The output could not be written. */
    static final int NO_OUTPUT = 74;

    private ExitStatus() {}
}
