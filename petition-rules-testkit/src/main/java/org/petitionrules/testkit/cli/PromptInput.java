package org.petitionrules.testkit.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets out what was answered before it waits for more, so that a program can ask, and be answered, line by line. */
final class PromptInput extends FilterInputStream {
    private final Output out;

    PromptInput(InputStream in, Output out) {
        super(in);
        this.out = out;
    }

    @Override
    public int read() throws IOException {
        flushBeforeWaiting();
        return super.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        flushBeforeWaiting();
        return super.read(into, offset, length);
    }

    private void flushBeforeWaiting() throws IOException {
        if (in.available() == 0) {
            out.flush();
        }
    }
}
