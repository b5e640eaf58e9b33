package org.petitionrules.testkit.cli.input;

import java.io.IOException;
import java.util.Optional;

/** Every line that is not blank as a document of its own, whatever it holds: who asks line by line is answered so. */
final class EachLine implements Documents {
    private final Lines lines;

    EachLine(Lines lines) {
        this.lines = lines;
    }

    @Override
    public Optional<Document> next() throws IOException {
        Line line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return Optional.empty();
        }
        return Optional.of(
                line.refusal().isPresent()
                        ? Document.refused(
                                line.number(), line.number(), line.refusal().get())
                        : Document.of(withoutReturn(line.text()), line.number(), line.column(), line.number()));
    }

    /** A carriage return at the end belongs to the line end; the parser would take it for a line of its own. */
    private static String withoutReturn(String text) {
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
