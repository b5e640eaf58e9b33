package org.petitionrules.rules.deadline;

import org.petitionrules.model.message.Language;

/** A ledger as a picture. */
final class Timeline {
    private Timeline() {}

    static String of(Ledger ledger, Language language) {
        return ledger.summary().in(language);
    }
}
