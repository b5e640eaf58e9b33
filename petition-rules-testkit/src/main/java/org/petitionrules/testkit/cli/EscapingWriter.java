package org.petitionrules.testkit.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * Writes JSON in any charset without loss: what the charset cannot write becomes a backslash-u escape. In JSON such a
 * character stands in strings only, where the escape means the same.
 */
final class EscapingWriter extends FilterWriter {
    private final CharsetEncoder encoder;
    private final boolean writesAll;

    EscapingWriter(Writer out, Charset charset) {
        super(out);
        this.encoder = charset.newEncoder();
        this.writesAll = charset.name().startsWith("UTF-") || charset.name().equals("GB18030");
    }

    @Override
    public void write(int character) throws IOException {
        write(new String(Character.toChars(character)));
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        write(new String(text, offset, length));
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        out.write(
                writesAll ? text.substring(offset, offset + length) : escaped(text.substring(offset, offset + length)));
    }

    private String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            String character = new String(Character.toChars(point));
            if (point < 0x80 || encoder.canEncode(character)) {
                escaped.append(character);
            } else {
                for (int i = 0; i < character.length(); i++) {
                    escaped.append(String.format("\\u%04x", (int) character.charAt(i)));
                }
            }
        });
        return escaped.toString();
    }
}
