package org.petitionrules.testkit.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The documents of one input, one after the other.
 *
 * <p>An input that begins with {@code [} is an array whose elements are the documents. Any other is a sequence of
 * documents, each beginning on a line of its own: a single document, JSON Lines, or both mixed. A document may be as
 * large as {@link #LIMIT}; the input may be of any size, for no more than one document, or a short stretch of doubtful
 * ones, is held at a time.
 *
 * <p>Not thread-safe.
 */
public interface Documents {
    /** The most characters of one document. */
    int LIMIT = 16 * 1024 * 1024;

    /**
     * The next document, good or bad.
     *
     * @return empty at the end of the input
     * @throws IOException when the input itself fails
     */
    Optional<Document> next() throws IOException;

    /**
     * The documents of a stream of bytes.
     *
     * @param bytes the caller closes it
     * @param charset how they are encoded; a byte-order mark is passed over
     * @return the documents; at least one, for an empty input is a bad document
     * @throws IOException when the input itself fails
     */
    static Documents of(InputStream bytes, Charset charset) throws IOException {
        return of(bytes, charset, LIMIT);
    }

    /**
     * The documents of a stream of bytes, with another limit.
     *
     * @param bytes the caller closes it
     * @param charset how they are encoded; a byte-order mark is passed over
     * @param limit the most characters of one document
     * @return the documents; at least one, for an empty input is a bad document
     * @throws IOException when the input itself fails
     */
    static Documents of(InputStream bytes, Charset charset, int limit) throws IOException {
        Characters in = Characters.of(bytes, charset);
        if (in.isUtf16()) {
            return new NoDocuments(Document.refused(1, 1, InputMessages.UTF_16.with()));
        }
        boolean settled = in.passMark() || !charset.equals(StandardCharsets.UTF_8);
        int first = in.firstOfContent();
        if (first == Characters.END) {
            return new NoDocuments(Document.refused(1, in.line(), InputMessages.EMPTY.with()));
        }
        Documents documents =
                first == '[' ? new ArrayDocuments(in, limit) : new LineDocuments(new Lines(in, limit), limit);
        return settled ? documents : new DoubtedDocuments(documents, in);
    }

    /**
     * The lines of a stream of bytes, each that is not blank a document of its own.
     *
     * @param bytes the caller closes it
     * @param charset how they are encoded; a byte-order mark is passed over
     * @return the lines; none for an empty input
     * @throws IOException when the input itself fails
     */
    static Documents ofEachLine(InputStream bytes, Charset charset) throws IOException {
        Characters in = Characters.of(bytes, charset);
        if (in.isUtf16()) {
            return new NoDocuments(Document.refused(1, 1, InputMessages.UTF_16.with()));
        }
        in.passMark();
        in.firstOfContent();
        return new EachLine(new Lines(in, LIMIT));
    }
}
