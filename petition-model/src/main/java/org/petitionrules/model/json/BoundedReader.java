package org.petitionrules.model.json;

import java.io.IOException;
import java.io.Reader;

/** Passes characters on up to a limit, and skips a byte-order mark at the beginning. */
final class BoundedReader extends Reader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader in;
    private final long limit;
    private long taken;

    BoundedReader(Reader in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int count = in.read(into, offset, length);
        boolean first = taken == 0;
        taken += Math.max(count, 0);
        if (taken > limit) {
            throw new UnreadableException(JsonMessages.TOO_LARGE.with(limit));
        }
        if (!first || count < 1 || into[offset] != BYTE_ORDER_MARK) {
            return count;
        }
        if (count == 1) {
            return in.read(into, offset, length);
        }
        System.arraycopy(into, offset + 1, into, offset, count - 1);
        return count - 1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
