package org.petitionrules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Long inputs: one document is held at a time, and whoever waits is told how far it is. */
class ManyLinesTest {
    private static final int LINES = 200_000;

    @Test
    void two_hundred_thousand_lines_pass_through_one_at_a_time() {
        GeneratedLines in = new GeneratedLines(LINES, Dossiers::line);
        CountingLines out = new CountingLines(in);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(new String[] {"decide", "--format=jsonl", "-"}, in, out, err, Run.CLOCK);
        assertThat(err.size()).isZero();
        assertThat(status).isZero();
        assertThat(out.lines).isEqualTo(LINES);
        // What was read ahead of the output is what the two buffers hold, not a list.
        assertThat(out.mostAhead).isLessThan(1_000);
    }

    @Test
    void a_long_run_tells_every_ten_seconds_how_far_it_is() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main.run(
                new String[] {"decide", "--lang=en", "--format=jsonl", "-"},
                new GeneratedLines(10, Dossiers::line),
                new ByteArrayOutputStream(),
                err,
                new HastyClock());
        assertThat(new String(err.toByteArray(), StandardCharsets.UTF_8).trim().split("\\R"))
                .containsExactly(
                        "so far 3 decided, 0 refused", "so far 6 decided, 0 refused", "so far 9 decided, 0 refused");
    }

    @Test
    void questions_for_last_days_pass_through_one_at_a_time_too_and_tell_how_far_they_are() {
        UnaryOperator<String> question =
                id -> "{\"id\":\"" + id + "\",\"from\":\"2025-09-26\",\"period\":{\"workingDays\":5}}";
        GeneratedLines in = new GeneratedLines(LINES, question);
        CountingLines out = new CountingLines(in);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(new String[] {"due", "--format=jsonl", "-"}, in, out, err, Run.CLOCK);
        assertThat(err.size()).isZero();
        assertThat(status).isZero();
        assertThat(out.lines).isEqualTo(LINES);
        // A question is short: the two buffers of 64 KiB hold some two thousand lines.
        assertThat(out.mostAhead).isLessThan(3_000);
        Main.run(
                new String[] {"due", "--lang=en", "--format=jsonl", "-"},
                new GeneratedLines(4, question),
                new ByteArrayOutputStream(),
                err,
                new HastyClock());
        assertThat(new String(err.toByteArray(), StandardCharsets.UTF_8).trim())
                .isEqualTo("so far 3 answered, 0 refused");
    }

    /** Lines of one document each, made as they are read. */
    private static final class GeneratedLines extends InputStream {
        private final int most;
        private final UnaryOperator<String> document;
        private int made;
        private byte[] line = new byte[0];
        private int next;

        GeneratedLines(int most, UnaryOperator<String> document) {
            this.most = most;
            this.document = document;
        }

        @Override
        public int read() {
            if (next == line.length) {
                if (made == most) {
                    return -1;
                }
                line = (document.apply("d-" + made++) + "\n").getBytes(StandardCharsets.UTF_8);
                next = 0;
            }
            return line[next++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int count = 0;
            int read = read();
            while (read >= 0) {
                into[offset + count++] = (byte) read;
                if (count == length) {
                    return count;
                }
                read = read();
            }
            return count == 0 ? -1 : count;
        }
    }

    /** Counts lines, and by how many the input was ahead at most. */
    private static final class CountingLines extends OutputStream {
        private final GeneratedLines in;
        private int lines;
        private int mostAhead;

        CountingLines(GeneratedLines in) {
            this.in = in;
        }

        @Override
        public void write(int b) {
            if (b == '\n') {
                lines++;
                mostAhead = Math.max(mostAhead, in.made - lines);
            }
        }
    }

    /** Whenever it is looked at, four seconds have passed. */
    private static final class HastyClock extends Clock {
        private long seconds;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Run.CLOCK.withZone(zone);
        }

        @Override
        public Instant instant() {
            seconds += 4;
            return Instant.ofEpochSecond(seconds);
        }
    }
}
