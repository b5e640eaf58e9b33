package org.petitionrules.testkit.cli.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Documents read as UTF-8, of which one that {@link Doubt may be GBK} is marked as doubtful, or refused when something
 * else of the same input is not UTF-8: before it, or so far behind it as a window reaches. Order is kept.
 */
final class DoubtedDocuments implements Documents {
    /** How many characters are held while looking for bytes that are not UTF-8. */
    private static final int WINDOW = 1 << 20;

    /** What holding a document takes besides its text, in characters. */
    private static final int OVERHEAD = 100;

    private final Documents documents;
    private final Characters in;
    private final Deque<Document> ahead = new ArrayDeque<>();
    private long held;
    private boolean ended;
    private @Nullable IOException failure;

    DoubtedDocuments(Documents documents, Characters in) {
        this.documents = documents;
        this.in = in;
    }

    @Override
    public Optional<Document> next() throws IOException {
        if (ahead.isEmpty()) {
            readAhead();
        }
        Document first = ahead.poll();
        if (first == null) {
            return atEnd();
        }
        held -= cost(first);
        if (!Doubt.mayBeGbk(first.text())) {
            return Optional.of(first);
        }
        while (!in.wasMalformed() && !ended && held < WINDOW) {
            readAhead();
        }
        return Optional.of(in.wasMalformed() ? first.refusedAs(InputMessages.DOUBTFUL.with()) : first.doubted());
    }

    /** That the input fails is told after everything that was read before. */
    private void readAhead() {
        try {
            Optional<Document> next = ended ? Optional.<Document>empty() : documents.next();
            ended = !next.isPresent();
            next.ifPresent(ahead::add);
            held += next.map(DoubtedDocuments::cost).orElse(0);
        } catch (IOException failed) {
            ended = true;
            failure = failed;
        }
    }

    private Optional<Document> atEnd() throws IOException {
        if (failure != null) {
            throw failure;
        }
        return Optional.empty();
    }

    private static int cost(Document document) {
        return document.text().length() + OVERHEAD;
    }
}
