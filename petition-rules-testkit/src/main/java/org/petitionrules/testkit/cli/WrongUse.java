package org.petitionrules.testkit.cli;

import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.RefusedException;

/** The command line itself was wrong, so that nothing was done. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    WrongUse(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** The first of what is wrong with something that was put together out of options. */
    static WrongUse of(RefusedException refused) {
        return new WrongUse(refused.problems().get(0).message());
    }

    Message reason() {
        return reason;
    }
}
