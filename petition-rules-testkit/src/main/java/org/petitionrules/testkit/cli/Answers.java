package org.petitionrules.testkit.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.petitionrules.testkit.cli.card.Answer;

/** Prints answers as they come, in one form; holds none of them. That the output takes no more is {@link NoOutput}. */
abstract class Answers {
    private final Writer out;

    Answers(Writer out) {
        this.out = out;
    }

    /** The form and the output that are asked for. */
    static Answers of(Request request, Surroundings surroundings) {
        Terminal terminal = surroundings.terminal();
        Charset charset = request.outputCharset(terminal, StandardCharsets.UTF_8);
        Writer out = new BufferedWriter(new OutputStreamWriter(surroundings.out(), charset), 1 << 16);
        switch (request.format()) {
            case JSON:
                return new JsonAnswers(new EscapingWriter(out, charset));
            case JSONL:
                return new JsonLineAnswers(new EscapingWriter(out, charset));
            default:
                return new TextAnswers(out, request.language(), terminal);
        }
    }

    abstract void add(Answer answer);

    /** Ends the output after the last answer. */
    abstract void end(Totals totals);

    final void print(String text) {
        try {
            out.write(text);
        } catch (IOException failed) {
            throw new NoOutput(failed);
        }
    }

    final void flush() {
        try {
            out.flush();
        } catch (IOException failed) {
            throw new NoOutput(failed);
        }
    }
}
