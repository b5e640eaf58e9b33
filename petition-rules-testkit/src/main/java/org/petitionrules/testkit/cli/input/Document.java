package org.petitionrules.testkit.cli.input;

import java.util.Optional;
import java.util.OptionalLong;
import org.petitionrules.model.json.JsonSource;
import org.petitionrules.model.message.Message;

/**
 * One document of an input: its text and where it stands, or why it was refused before anybody looked into it.
 *
 * <p>It holds content; nothing of it shows in {@link #toString()} (SG-01). Immutable.
 */
public final class Document {
    private final String text;
    private final int firstLine;
    private final int firstColumn;
    private final int lastLine;
    private final OptionalLong index;
    private final Optional<Message> refusal;
    private final boolean doubtful;

    private Document(
            String text,
            int firstLine,
            int firstColumn,
            int lastLine,
            OptionalLong index,
            Optional<Message> refusal,
            boolean doubtful) {
        this.text = text;
        this.firstLine = firstLine;
        this.firstColumn = firstColumn;
        this.lastLine = lastLine;
        this.index = index;
        this.refusal = refusal;
        this.doubtful = doubtful;
    }

    static Document of(String text, int firstLine, int firstColumn, int lastLine) {
        return new Document(text, firstLine, firstColumn, lastLine, OptionalLong.empty(), Optional.empty(), false);
    }

    static Document refused(int firstLine, int lastLine, Message reason) {
        return new Document("", firstLine, 1, lastLine, OptionalLong.empty(), Optional.of(reason), false);
    }

    Document inArray(long place) {
        return new Document(text, firstLine, firstColumn, lastLine, OptionalLong.of(place), refusal, doubtful);
    }

    /** The same document, marked as one whose text may be garbled. */
    Document doubted() {
        return new Document(text, firstLine, firstColumn, lastLine, index, refusal, true);
    }

    /** The same place, refused. */
    Document refusedAs(Message reason) {
        return new Document("", firstLine, firstColumn, lastLine, index, Optional.of(reason), false);
    }

    /** Empty when it was refused. */
    String text() {
        return text;
    }

    /**
     * Whether it can be read but its text may be garbled, because it may be of another encoding.
     *
     * @return true when people should look at it
     */
    public boolean isDoubtful() {
        return doubtful;
    }

    /**
     * Why it cannot be read.
     *
     * @return empty when it may be parsed
     */
    public Optional<Message> refusal() {
        return refusal;
    }

    /**
     * The text, to be parsed.
     *
     * @return tells lines and columns as they stand in the input
     * @throws IllegalStateException when it was refused
     */
    public JsonSource source() {
        if (refusal.isPresent()) {
            throw new IllegalStateException(refusal.get().key());
        }
        JsonSource source = JsonSource.of(text).startingAt(firstLine, firstColumn);
        return index.isPresent() ? source.at("/" + index.getAsLong()) : source;
    }

    /**
     * The line it begins in.
     *
     * @return from 1
     */
    public int firstLine() {
        return firstLine;
    }

    /**
     * The line it ends in.
     *
     * @return from 1, not before {@link #firstLine()}
     */
    public int lastLine() {
        return lastLine;
    }

    /**
     * Its place in the array.
     *
     * @return from 0; empty when the input is no array
     */
    public OptionalLong index() {
        return index;
    }

    @Override
    public String toString() {
        return "Document(" + firstLine + "-" + lastLine + ")";
    }
}
