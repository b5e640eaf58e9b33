package org.petitionrules.testkit.cli;

import java.io.IOException;

/** The standard output takes no more, as when the reader of a pipe has gone. */
final class NoOutput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoOutput(IOException cause) {
        super(cause);
    }
}
