package org.petitionrules.testkit.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** In which form answers are printed. */
enum Format {
    /** For people. */
    TEXT,
    /** One JSON document. */
    JSON,
    /** One JSON document a line. */
    JSONL,
    /** A table of comma-separated values (RFC 4180). */
    CSV,
    /** A picture. */
    SVG;

    /** The format of a name, one of those that a command knows; the first of them when none is given. */
    static Format of(Optional<String> name, Format... known) {
        if (!name.isPresent()) {
            return known[0];
        }
        for (Format format : known) {
            if (format.code().equals(name.get())) {
                return format;
            }
        }
        throw new WrongUse(CliMessages.NOT_ONE_OF.with(
                "--format", Arrays.stream(known).map(Format::code).collect(Collectors.joining(", "))));
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
