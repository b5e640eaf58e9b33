package org.petitionrules.testkit.cli;

/** How many documents were answered and refused so far. Not thread-safe. */
final class Totals {
    private long answered;
    private long refused;
    private boolean mistaken;

    void countAnswered() {
        answered++;
    }

    void countRefused() {
        refused++;
    }

    /** Counts a document that this program itself failed on. */
    void countMistaken() {
        refused++;
        mistaken = true;
    }

    long answered() {
        return answered;
    }

    long refused() {
        return refused;
    }

    int exitStatus() {
        if (mistaken) {
            return ExitStatus.BUG;
        }
        return refused > 0 ? ExitStatus.BAD_INPUT : ExitStatus.DONE;
    }
}
