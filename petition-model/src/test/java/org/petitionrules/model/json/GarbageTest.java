package org.petitionrules.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.Refused;

/** A hundred megabytes of anything are refused at the limit or before, in little memory. */
class GarbageTest {
    private static final long HUNDRED_MEGABYTES = 100L * 1024 * 1024;

    @Test
    void garbage_is_refused_in_a_small_heap() throws IOException, InterruptedException {
        Process small = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-Xmx192m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Garbage.class.getName())
                .redirectErrorStream(true)
                .start();
        small.getOutputStream().close();
        String told = text(small.getInputStream());

        assertThat(small.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(told.trim().split("\\s*\\n"))
                .containsExactly(
                        "blanks json.too-large",
                        "one-text json.too-large",
                        "one-number json.too-large",
                        "one-name json.too-large",
                        "list-of-zeros json.too-many-values",
                        "list-of-objects json.too-many-values",
                        "names-without-end json.too-large",
                        "open-brackets json.too-deep",
                        "letters json.syntax",
                        "bad-bytes json.not-utf-8",
                        "nothing json.utf-16");
    }

    @Test
    void no_more_is_taken_from_a_stream_than_the_limit_and_one_block() {
        Garbage.Endless stream = new Garbage.Endless("", " ", HUNDRED_MEGABYTES);

        assertThat(Refused.by(() -> JsonSource.of(stream).parse())).containsExactly(" json.too-large");
        assertThat(stream.given()).isBetween(JsonSource.STANDARD_LIMIT, JsonSource.STANDARD_LIMIT + 8192);
    }

    @Test
    void garbage_that_is_no_json_is_refused_at_its_beginning() {
        Garbage.Endless stream = new Garbage.Endless("", "x", HUNDRED_MEGABYTES);

        assertThat(Refused.by(() -> JsonSource.of(stream).parse())).containsExactly(" json.syntax");
        assertThat(stream.given()).isLessThanOrEqualTo(64 * 1024);
    }

    private static String text(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] block = new byte[4096];
        for (int count = in.read(block); count >= 0; count = in.read(block)) {
            text.append(new String(block, 0, count, StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
