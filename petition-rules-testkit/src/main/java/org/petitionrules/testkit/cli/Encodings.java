package org.petitionrules.testkit.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How input is encoded, and how output and messages are to be. Immutable. */
final class Encodings {
    private final Charset input;
    private final Optional<Charset> asked;

    /** Encodings; that of the output is what was asked for, if anything. */
    Encodings(Charset input, Optional<Charset> output) {
        this.input = input;
        this.asked = output;
    }

    Charset input() {
        return input;
    }

    /**
     * The charset of the standard output: the one asked for; else the terminal's; else for people what the platform
     * writes, and for programs UTF-8.
     */
    Charset output(Format format, Terminal terminal) {
        return asked.orElse(
                format == Format.TEXT || terminal.isInteractive() ? terminal.charset() : StandardCharsets.UTF_8);
    }

    /** The charset of the standard error: on a terminal it is the same as that of the standard output. */
    Charset error(Terminal terminal) {
        return terminal.isInteractive() ? asked.orElse(terminal.errorCharset()) : terminal.errorCharset();
    }
}
