package org.petitionrules.testkit.cli.input;

import java.io.IOException;
import java.util.Optional;
import org.petitionrules.model.message.Message;

/**
 * The elements of one array. A bad element costs nobody but itself as long as its brackets and quotes are right; where
 * they are not, nobody knows where the next element begins, and the input ends with that.
 */
final class ArrayDocuments implements Documents {
    /** How deep an element may nest for its end to be found; the parser refuses it long before. */
    private static final int DEEPEST = 1_000_000;

    private final Characters in;
    private final int limit;
    private long count;
    private boolean ended;

    /** The array, with its opening bracket still to be read. */
    ArrayDocuments(Characters in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    @Override
    public Optional<Document> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        int line = in.line();
        int column = in.column();
        int sign = in.read();
        if (count == 0 && sign == '[') {
            skipBlanks();
            if (in.peek() != ']') {
                return Optional.of(element());
            }
            sign = in.read();
        }
        if (sign == ',') {
            skipBlanks();
            return Optional.of(element());
        }
        if (sign == ']') {
            return end();
        }
        return Optional.of(broken(line, column, sign == Characters.END));
    }

    private Document element() throws IOException {
        int firstLine = in.line();
        int firstColumn = in.column();
        StringBuilder text = new StringBuilder();
        long size = 0;
        Structure structure = new Structure(DEEPEST);
        while (!structure.hasEnded() && !(structure.isComplete() && isDelimiter(in.peek()))) {
            int line = in.line();
            int column = in.column();
            int character = in.read();
            if (character != Characters.END) {
                structure.add((char) character);
            }
            if (character == Characters.END || structure.isBroken()) {
                return structure.isTooDeep()
                        ? lost(line, InputMessages.ARRAY_TOO_DEEP.with(line, column, count))
                        : broken(line, column, character == Characters.END);
            }
            size++;
            if (size <= limit) {
                text.append((char) character);
            }
        }
        int lastLine = in.line();
        skipBlanks();
        Optional<Message> refusal = in.malformed();
        if (size > limit) {
            refusal = Optional.of(InputMessages.TOO_LARGE.with(limit));
        }
        Document document = refusal.isPresent()
                ? Document.refused(firstLine, lastLine, refusal.get())
                : Document.of(text.toString(), firstLine, firstColumn, lastLine);
        return document.inArray(count++);
    }

    private Optional<Document> end() throws IOException {
        ended = true;
        skipBlanks();
        if (in.peek() == Characters.END) {
            return Optional.empty();
        }
        return Optional.of(
                Document.refused(in.line(), in.line(), InputMessages.AFTER_ARRAY.with(in.line(), in.column())));
    }

    private static boolean isDelimiter(int character) {
        return character == ',' || character == ']' || Characters.isBlank(character) || character == Characters.END;
    }

    private void skipBlanks() throws IOException {
        while (Characters.isBlank(in.peek())) {
            in.read();
        }
    }

    private Document broken(int line, int column, boolean unfinished) {
        Message reason = unfinished
                ? InputMessages.ARRAY_UNFINISHED.with(line, count)
                : InputMessages.ARRAY_BROKEN.with(line, column, count);
        return lost(line, reason);
    }

    /** Ends the input. Bytes that are not of the encoding, if there were any, are told first: they may be why. */
    private Document lost(int line, Message reason) {
        ended = true;
        Message told = in.malformed()
                .map(malformed -> InputMessages.BOTH.with(malformed, reason))
                .orElse(reason);
        return Document.refused(line, line, told).inArray(count);
    }
}
