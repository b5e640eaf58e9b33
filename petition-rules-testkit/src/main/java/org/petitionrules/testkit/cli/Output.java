package org.petitionrules.testkit.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;

/** The standard output, written in one form and charset. That it takes no more is {@link NoOutput}. Not thread-safe. */
final class Output {
    private final Writer writer;

    private Output(Writer writer) {
        this.writer = writer;
    }

    /** The standard output of a run. In JSON what the charset cannot write becomes an escape; elsewhere a question mark. */
    static Output of(Surroundings surroundings, Encodings encodings, Format format) {
        Charset charset = encodings.output(format, surroundings.terminal());
        Writer writer = new BufferedWriter(new OutputStreamWriter(surroundings.out(), charset), 1 << 16);
        boolean json = format == Format.JSON || format == Format.JSONL;
        return new Output(json ? new EscapingWriter(writer, charset) : writer);
    }

    void print(String text) {
        try {
            writer.write(text);
        } catch (IOException failed) {
            throw new NoOutput(failed);
        }
    }

    void flush() {
        try {
            writer.flush();
        } catch (IOException failed) {
            throw new NoOutput(failed);
        }
    }
}
