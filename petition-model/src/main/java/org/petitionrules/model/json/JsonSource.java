package org.petitionrules.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.petitionrules.model.message.RefusedException;

/**
 * Where a JSON document comes from, and how it is to be taken: limit, encoding, the place it has in something larger.
 *
 * <p>{@link #parse()} is strict RFC 8259 and safe with what strangers send: it never holds more than the limit, nests at
 * most 64 levels deep, refuses a number of more than 20 digits and a text of more than 1,000,000 characters, and holds
 * at most one value for every 16 bytes of the limit (10,000 are always allowed). A byte-order mark is skipped. What is
 * told of a document that is refused is line and column, never its content nor the parser's own words (SG-01).
 *
 * <p>Immutable; a source made from a stream or reader can be parsed once, and is not closed.
 */
public final class JsonSource {
    /** The limit unless {@link #atMost} sets another: 16 MiB (bytes, or characters of a text). */
    public static final long STANDARD_LIMIT = 16L * 1024 * 1024;

    private interface Opening {
        Reader open(Charset charset, long limit);
    }

    private final Opening opening;
    private final Charset charset;
    private final long limit;
    private final String pointer;
    private final TextPosition start;

    private JsonSource(Opening opening, Charset charset, long limit, String pointer, TextPosition start) {
        this.opening = opening;
        this.charset = charset;
        this.limit = limit;
        this.pointer = pointer;
        this.start = start;
    }

    private static JsonSource of(Opening opening) {
        return new JsonSource(opening, StandardCharsets.UTF_8, STANDARD_LIMIT, "", TextPosition.BEGINNING);
    }

    /**
     * A document that is a text already.
     *
     * @param text not null
     * @return the source
     */
    public static JsonSource of(String text) {
        Objects.requireNonNull(text, "text");
        return of((charset, limit) -> new StringReader(text));
    }

    /**
     * A document as bytes.
     *
     * @param bytes UTF-8 unless {@link #encodedAs} says otherwise; not changed until parsed
     * @return the source
     */
    public static JsonSource of(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return of((charset, limit) -> new DecodingReader(new ByteArrayInputStream(bytes), charset, limit));
    }

    /**
     * A document to be read from a stream.
     *
     * @param stream UTF-8 unless {@link #encodedAs} says otherwise; the caller closes it
     * @return the source
     */
    public static JsonSource of(InputStream stream) {
        Objects.requireNonNull(stream, "stream");
        return of((charset, limit) -> new DecodingReader(stream, charset, limit));
    }

    /**
     * A document to be read from a reader.
     *
     * @param reader the caller closes it
     * @return the source
     */
    public static JsonSource of(Reader reader) {
        Objects.requireNonNull(reader, "reader");
        return of((charset, limit) -> reader);
    }

    /**
     * The same source with another limit.
     *
     * @param most bytes, or characters when the source is a text or reader; 1 or more
     * @return the source
     */
    public JsonSource atMost(long most) {
        if (most < 1) {
            throw new IllegalArgumentException("上限应为正数 / the limit must be positive");
        }
        return new JsonSource(opening, charset, most, pointer, start);
    }

    /**
     * The same source, its bytes being of an encoding other than UTF-8.
     *
     * @param encoding such as GB18030; has no effect on a text or reader
     * @return the source
     */
    public JsonSource encodedAs(Charset encoding) {
        return new JsonSource(opening, Objects.requireNonNull(encoding, "encoding"), limit, pointer, start);
    }

    /**
     * The same source as a part of something larger, such as one line of a file of lines.
     *
     * @param prefix a JSON pointer, put before the pointer of every problem, such as {@code /17}
     * @return the source
     */
    public JsonSource at(String prefix) {
        return new JsonSource(opening, charset, limit, Objects.requireNonNull(prefix, "prefix"), start);
    }

    /**
     * The same source, its text being cut out of a longer one: lines and columns are told as they stand there.
     *
     * @param line the line in which the text begins, from 1
     * @param column the column in which it begins, from 1
     * @return the source
     */
    public JsonSource startingAt(int line, int column) {
        return new JsonSource(opening, charset, limit, pointer, new TextPosition(line, column));
    }

    /**
     * Parses the document. Names that stand twice and values that are too long do not end the parsing: they are told with
     * everything else when a {@link JsonFormat} reads the place.
     *
     * @return the whole document
     * @throws RefusedException when it is not JSON, or beyond a limit
     * @throws UncheckedIOException when the stream or reader itself fails
     */
    public JsonPlace parse() {
        JsonPlace.Document document = new JsonPlace.Document(pointer);
        try (JsonParser parser =
                JsonTree.FACTORY.createParser(new BoundedReader(opening.open(charset, limit), limit))) {
            return new JsonTree(parser, document, Math.max(10_000, limit / 16), start).read();
        } catch (UnreadableException refused) {
            throw JsonTree.refusal(document, refused.reason());
        } catch (JsonProcessingException broken) {
            throw JsonTree.refusal(
                    document,
                    JsonMessages.SYNTAX.with(start.line(broken.getLocation()), start.column(broken.getLocation())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
