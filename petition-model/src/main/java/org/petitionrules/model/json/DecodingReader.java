package org.petitionrules.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.petitionrules.model.message.Message;

/**
 * Turns bytes into characters strictly: a byte that is not of the encoding ends the reading with line and byte number
 * instead of becoming a replacement character, and so does the byte after the limit.
 *
 * <p>The reader of the JDK does neither: it throws before handing out the characters in front of the bad byte, so that
 * nobody knows where it stood.
 */
final class DecodingReader extends Reader {
    private static final int BLOCK = 8192;

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
    private final long limit;
    private long taken;
    private long line = 1;
    private boolean started;
    private boolean ended;

    DecodingReader(InputStream in, Charset charset, long limit) {
        this.in = in;
        this.charset = charset;
        this.limit = limit;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        bytes.limit(0);
    }

    /** Fills part of the array; as one character can be two units long, room for two is needed. */
    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (length < 2) {
            throw new IllegalArgumentException("length < 2");
        }
        start();
        CharBuffer out = CharBuffer.wrap(into, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, out, ended);
            int decoded = out.position() - offset;
            if (decoded > 0) {
                countLines(into, offset, decoded);
                return decoded;
            }
            if (result.isError()) {
                throw new UnreadableException(malformed());
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void start() throws IOException {
        while (!started && !ended && bytes.remaining() < 4) {
            fill();
        }
        if (!started && charset.equals(StandardCharsets.UTF_8) && isUtf16()) {
            throw new UnreadableException(JsonMessages.UTF_16.with());
        }
        started = true;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
            taken += count;
        }
        bytes.flip();
        if (taken > limit) {
            throw new UnreadableException(JsonMessages.TOO_LARGE.with(limit));
        }
    }

    /** JSON begins with an ASCII character, so a zero byte among the first two, or a mark, gives it away. */
    private boolean isUtf16() {
        if (bytes.remaining() < 2) {
            return false;
        }
        int first = bytes.get(0) & 0xFF;
        int second = bytes.get(1) & 0xFF;
        return first == 0 || second == 0 || (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    }

    private Message malformed() {
        long number = taken - bytes.remaining() + 1;
        return charset.equals(StandardCharsets.UTF_8)
                ? JsonMessages.NOT_UTF_8.with(line, number)
                : JsonMessages.NOT_IN_ENCODING.with(line, number, charset.name());
    }

    private void countLines(char[] text, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            if (text[i] == '\n') {
                line++;
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
