package org.petitionrules.testkit.cli;

import java.util.Locale;
import java.util.Optional;

/** In which form decisions are printed. */
enum Format {
    /** Cards for people. */
    TEXT,
    /** One JSON array of decisions. */
    JSON,
    /** One decision a line. */
    JSONL;

    /** The format of a name; the one for people when none is given. */
    static Format of(Optional<String> name) {
        if (!name.isPresent()) {
            return TEXT;
        }
        for (Format format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(name.get())) {
                return format;
            }
        }
        throw new WrongUse(CliMessages.NOT_ONE_OF.with("--format", "text, json, jsonl"));
    }
}
