package org.petitionrules.testkit.cli;

/** How many documents were decided and refused so far. Not thread-safe. */
final class Totals {
    private long decided;
    private long refused;
    private boolean mistaken;

    void countDecided() {
        decided++;
    }

    void countRefused() {
        refused++;
    }

    /** Counts a document that this program itself failed on. */
    void countMistaken() {
        refused++;
        mistaken = true;
    }

    long decided() {
        return decided;
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
