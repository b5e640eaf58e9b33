package org.petitionrules.testkit.cli.input;

import java.util.Optional;
import org.petitionrules.model.message.Message;

/** One line of an input with what is wrong with its bytes or length; without its line end. */
final class Line {
    private final String text;
    private final int number;
    private final int column;
    private final Optional<Message> refusal;

    Line(String text, int number, int column, Optional<Message> refusal) {
        this.text = text;
        this.number = number;
        this.column = column;
        this.refusal = refusal;
    }

    String text() {
        return text;
    }

    int number() {
        return number;
    }

    /** The column of its first character: 1, but for what stands behind a document on the same line. */
    int column() {
        return column;
    }

    Optional<Message> refusal() {
        return refusal;
    }

    boolean isBlank() {
        return !refusal.isPresent() && text.chars().allMatch(Characters::isBlank);
    }

    /** Whether a document may begin here after a broken one: those nested in a broken one are indented. */
    boolean mayBeginDocument() {
        return text.startsWith("{");
    }
}
