package org.petitionrules.testkit.cli.input;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Message;

/** The lines of an input one by one. Of one beyond the limit only the beginning is held. */
final class Lines {
    private final Characters in;
    private final int limit;

    Lines(Characters in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line, blank ones too; null at the end. */
    @Nullable
    Line next() throws IOException {
        int number = in.line();
        int column = in.column();
        if (in.peek() == Characters.END) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        boolean tooLarge = false;
        for (int character = in.read(); character != '\n' && character != Characters.END; character = in.read()) {
            tooLarge |= text.length() >= limit;
            if (!tooLarge) {
                text.append((char) character);
            }
        }
        Optional<Message> malformed = in.malformed();
        Optional<Message> refusal = tooLarge ? Optional.of(InputMessages.TOO_LARGE.with(limit)) : malformed;
        return new Line(text.toString(), number, column, refusal);
    }
}
