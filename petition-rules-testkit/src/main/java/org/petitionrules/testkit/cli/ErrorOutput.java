package org.petitionrules.testkit.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.Message;

/** The standard error: messages in the language asked for, each at once. That it takes no more disturbs nobody. */
final class ErrorOutput {
    private static final int DEEPEST_CAUSE = 8;

    private final PrintWriter writer;
    private final Language language;

    ErrorOutput(OutputStream err, Charset charset, Language language) {
        this(new PrintWriter(new OutputStreamWriter(err, charset), false), language);
    }

    private ErrorOutput(PrintWriter writer, Language language) {
        this.writer = writer;
        this.language = language;
    }

    ErrorOutput in(Language other) {
        return new ErrorOutput(writer, other);
    }

    PrintWriter writer() {
        return writer;
    }

    void tell(Message message) {
        tell(message.in(language));
    }

    void tell(String line) {
        writer.println(line);
        writer.flush();
    }

    /** What an exception may tell: the classes of it and its causes, never its own words (SG-01). */
    static String classNames(Throwable thrown) {
        StringBuilder names = new StringBuilder(thrown.getClass().getName());
        Throwable cause = thrown.getCause();
        for (int i = 0; cause != null && i < DEEPEST_CAUSE; i++) {
            names.append(" < ").append(cause.getClass().getName());
            cause = cause.getCause();
        }
        return names.toString();
    }
}
