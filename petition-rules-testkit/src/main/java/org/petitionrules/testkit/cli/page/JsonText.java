package org.petitionrules.testkit.cli.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** One JSON document as a text. */
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** Writes one JSON value. */
    public interface Writing {
        /**
         * Writes it.
         *
         * @param out takes exactly one value
         * @throws IOException when the output fails, which one into a text does not
         */
        void write(JsonGenerator out) throws IOException;
    }

    /**
     * A document on one line.
     *
     * @param writing writes it
     * @return without a line feed
     */
    public static String onOneLine(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            writing.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /**
     * A document with one property or item a line, indented by two blanks.
     *
     * @param writing writes it
     * @return lines, the last ended by a line feed
     */
    public static String indented(Writing writing) {
        return onOneLine(out -> {
                    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
                    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
                    printer.indentObjectsWith(lines);
                    printer.indentArraysWith(lines);
                    out.setPrettyPrinter(printer);
                    writing.write(out);
                })
                + "\n";
    }
}
