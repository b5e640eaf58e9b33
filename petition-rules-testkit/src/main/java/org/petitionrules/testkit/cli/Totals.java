package org.petitionrules.testkit.cli;

import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.MessageTemplate;

/** How many documents were answered and refused so far. Not thread-safe. */
final class Totals {
    private long answered;
    private long refused;
    private long unread;
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

    /** Counts an input that cannot be opened or read to its end. */
    void countUnread() {
        unread++;
    }

    long answered() {
        return answered;
    }

    long refused() {
        return refused;
    }

    boolean isAllWell() {
        return refused + unread == 0;
    }

    /** In words; the template has places for how many were answered and refused, and for what was not read. */
    Message in(MessageTemplate template) {
        Object notRead = unread == 1 ? RunMessages.ONE_UNREAD.with() : RunMessages.UNREAD.with(unread);
        return template.with(answered, refused, unread == 0 ? "" : notRead);
    }

    int exitStatus() {
        if (mistaken) {
            return ExitStatus.BUG;
        }
        return isAllWell() ? ExitStatus.DONE : ExitStatus.BAD_INPUT;
    }
}
