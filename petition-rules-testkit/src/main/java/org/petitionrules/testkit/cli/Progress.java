package org.petitionrules.testkit.cli;

/** Tells on the standard error, every ten seconds of a long run, how far it is. */
final class Progress {
    private static final long EVERY = 10_000;

    private final Surroundings surroundings;
    private final ErrorOutput errors;
    private final Totals totals;
    private long told;

    Progress(Surroundings surroundings, ErrorOutput errors, Totals totals) {
        this.surroundings = surroundings;
        this.errors = errors;
        this.totals = totals;
        this.told = surroundings.millis();
    }

    void step() {
        long now = surroundings.millis();
        if (now - told >= EVERY) {
            told = now;
            errors.tell(RunMessages.SO_FAR.with(totals.decided(), totals.refused()));
        }
    }
}
