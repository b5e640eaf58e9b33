package org.petitionrules.rules.table;

/** Counts the work of a proof, and stops it when that is too much. */
final class Work {
    /** Deeper than any table reads, and shallow enough for every stack. */
    private static final int DEEPEST = 600;

    private final int most;
    private int done;
    private int depth;

    Work(int most) {
        this.most = most;
    }

    void take(int steps) {
        done += steps;
        if (done > most) {
            throw new TooMuch();
        }
    }

    void enter() {
        depth++;
        if (depth > DEEPEST) {
            throw new TooMuch();
        }
    }

    void leave() {
        depth--;
    }

    /** The proof was given up. */
    @SuppressWarnings("serial")
    static final class TooMuch extends RuntimeException {
        TooMuch() {
            super(null, null, false, false);
        }
    }
}
