package org.petitionrules.model.json;

import java.io.IOException;
import org.petitionrules.model.message.Message;

/** Ends the reading of a document for a reason of our own; carries the reason as a message, never content. */
final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    UnreadableException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }
}
