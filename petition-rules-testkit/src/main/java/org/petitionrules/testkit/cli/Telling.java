package org.petitionrules.testkit.cli;

import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.MessageTemplate;

/** What a run over many documents tells on the standard error: what was refused, how far it is, and the totals. */
final class Telling {
    private static final long EVERY = 10_000;

    private final Surroundings surroundings;
    private final ErrorOutput errors;
    private final Refusals refusals;
    private final Totals totals;
    private final MessageTemplate soFar;
    private long told;

    /** For a run; the template has places for how many were answered and refused so far. */
    Telling(Surroundings surroundings, Encodings encodings, Language language, Totals totals, MessageTemplate soFar) {
        this.surroundings = surroundings;
        this.errors = new ErrorOutput(surroundings.err(), encodings.error(surroundings.terminal()), language);
        this.refusals = new Refusals(errors, language);
        this.totals = totals;
        this.soFar = soFar;
        this.told = surroundings.millis();
    }

    ErrorOutput errors() {
        return errors;
    }

    Refusals refusals() {
        return refusals;
    }

    /** Counts and tells an input that cannot be read. */
    void refuse(Input input, Message reason) {
        totals.countUnread();
        refusals.tell(input.shownName(), reason);
    }

    /** Tells every ten seconds of a long run how far it is. */
    void step() {
        long now = surroundings.millis();
        if (now - told >= EVERY) {
            told = now;
            errors.tell(soFar.with(totals.answered(), totals.refused()));
        }
    }
}
