package org.petitionrules.testkit.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** One run of the program within the test: its status and what it wrote. */
final class Run {
    /** In China it is the first of October already. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-09-30T16:30:00Z"), ZoneOffset.UTC);

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final int status;
    private final byte[] out;
    private final byte[] err;

    private Run(int status, byte[] out, byte[] err) {
        this.status = status;
        this.out = out;
        this.err = err;
    }

    static Run of(String... arguments) {
        return on("", arguments);
    }

    static Run on(String input, String... arguments) {
        return on(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static Run on(byte[] input, String... arguments) {
        return on(new ByteArrayInputStream(input), arguments);
    }

    static Run on(InputStream input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(arguments, input, out, err, CLOCK);
        return new Run(status, out.toByteArray(), err.toByteArray());
    }

    /** What decide makes of the standard input, as lines of JSON, its complaints in English. */
    static Run decide(String input, String... options) {
        return decide(input.getBytes(StandardCharsets.UTF_8), options);
    }

    static Run decide(byte[] input, String... options) {
        String[] arguments = Arrays.copyOf(new String[] {"decide", "--lang=en", "--format=jsonl"}, 4 + options.length);
        System.arraycopy(options, 0, arguments, 3, options.length);
        arguments[arguments.length - 1] = "-";
        return on(input, arguments);
    }

    int status() {
        return status;
    }

    String out() {
        return new String(out, StandardCharsets.UTF_8);
    }

    String outInGb18030() {
        return new String(out, GB18030);
    }

    String err() {
        return new String(err, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    List<String> errLines() {
        return Arrays.asList(err().split("\n"));
    }
}
