package org.petitionrules.testkit.cli;

import org.petitionrules.model.message.Message;

/** The command line itself was wrong, so that nothing was done. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    WrongUse(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }
}
