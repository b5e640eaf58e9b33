package org.petitionrules.testkit.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.petitionrules.model.message.Message;

/**
 * The characters of an input one by one, with line and column. A byte that is not of the encoding is handed on as
 * U+FFFD and remembered until somebody asks, so that one bad byte does not end the whole input.
 */
final class Characters {
    static final int END = -1;

    private static final int BLOCK = 1 << 16;
    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
    private final char[] block = new char[BLOCK];
    private int next;
    private int end;
    private long blockMalformedFrom;
    private boolean exhausted;
    private long bytesTaken;
    private long malformedFrom;
    private boolean wasMalformed;
    private int line = 1;
    private int column = 1;

    private Characters(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        bytes.limit(0);
    }

    /** The characters, with the first bytes read already. */
    static Characters of(InputStream in, Charset charset) throws IOException {
        Characters characters = new Characters(in, charset);
        while (characters.bytes.remaining() < 4 && !characters.exhausted) {
            characters.fill();
        }
        return characters;
    }

    /** JSON begins with an ASCII character, so one zero byte of the first two, or a mark, gives UTF-16 away. */
    boolean isUtf16() {
        if (!charset.equals(StandardCharsets.UTF_8) || bytes.remaining() < 2) {
            return false;
        }
        int first = bytes.get(0) & 0xFF;
        int second = bytes.get(1) & 0xFF;
        return (first == 0) != (second == 0) || (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    }

    /** Passes over a byte-order mark; whether there was one, which settles the encoding. */
    boolean passMark() throws IOException {
        boolean marked = peek() == BYTE_ORDER_MARK;
        next += marked ? 1 : 0;
        return marked;
    }

    /** Passes over blanks; the first character of the content stays to be read. */
    int firstOfContent() throws IOException {
        while (isBlank(peek())) {
            read();
        }
        return peek();
    }

    static boolean isBlank(int character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }

    /** The next character, which stays to be read; {@link #END} at the end. */
    int peek() throws IOException {
        return next < end || decode() ? block[next] : END;
    }

    /** The next character; {@link #END} at the end. */
    int read() throws IOException {
        if (next >= end && !decode()) {
            return END;
        }
        char character = block[next++];
        if (character == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
        if (malformedFrom == 0) {
            malformedFrom = blockMalformedFrom;
        }
        return character;
    }

    /** The line of the next character, from 1. */
    int line() {
        return line;
    }

    /** The column of the next character, from 1. */
    int column() {
        return column;
    }

    /** What was not of the encoding since this was last asked. */
    Optional<Message> malformed() {
        long from = malformedFrom;
        malformedFrom = 0;
        if (from == 0) {
            return Optional.empty();
        }
        return Optional.of(
                charset.equals(StandardCharsets.UTF_8)
                        ? InputMessages.NOT_UTF_8.with(from)
                        : InputMessages.NOT_IN_ENCODING.with(from, charset.name()));
    }

    /** Whether anything so far was not of the encoding, whoever was told. */
    boolean wasMalformed() {
        return wasMalformed;
    }

    /** Fills the block of characters; a malformed sequence makes a block of its own. False at the end. */
    private boolean decode() throws IOException {
        blockMalformedFrom = 0;
        next = 0;
        end = 0;
        while (true) {
            CharBuffer out = CharBuffer.wrap(block);
            CoderResult result = decoder.decode(bytes, out, exhausted);
            end = out.position();
            if (end > 0) {
                return true;
            }
            if (result.isError()) {
                wasMalformed = true;
                blockMalformedFrom = bytesTaken - bytes.remaining() + 1;
                bytes.position(bytes.position() + result.length());
                block[0] = REPLACEMENT;
                end = 1;
                return true;
            }
            if (exhausted) {
                return false;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            exhausted = true;
        } else {
            bytes.position(bytes.position() + count);
            bytesTaken += count;
        }
        bytes.flip();
    }
}
