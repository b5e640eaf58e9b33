package org.petitionrules.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitionrules.model.Refused;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.Problem;

/** Bytes are UTF-8 unless said otherwise, and nothing is guessed or replaced. */
class JsonEncodingTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void a_byte_order_mark_is_skipped() throws IOException {
        byte[] marked = "\uFEFF{}".getBytes(StandardCharsets.UTF_8);

        assertThat(JsonSource.of(marked).parse().kind()).isEqualTo(JsonKind.OBJECT);
        assertThat(JsonSource.of(new OneByteAtATime(marked)).parse().kind()).isEqualTo(JsonKind.OBJECT);
        assertThat(JsonSource.of("\uFEFF{}").parse().kind()).isEqualTo(JsonKind.OBJECT);
        assertThat(refusal(JsonSource.of("\uFEFF\uFEFF{}")).key()).isEqualTo("json.syntax");
        assertThat(JsonSource.of(new OneCharacterAtATime("\uFEFF{}")).parse().kind())
                .isEqualTo(JsonKind.OBJECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
    void utf_16_and_utf_32_are_recognised_with_a_mark_or_without(String name) {
        byte[] bytes = "{\"id\": \"1\"}".getBytes(Charset.forName(name));

        assertThat(refusal(JsonSource.of(bytes))).isEqualTo(JsonMessages.UTF_16.with());
    }

    @Test
    void a_mark_of_utf_16_is_recognised_whatever_follows() {
        byte[] big = {(byte) 0xFE, (byte) 0xFF, 0x5F, 0x20};
        byte[] little = {(byte) 0xFF, (byte) 0xFE, 0x20, 0x5F};
        byte[] neither = {(byte) 0xFE, 0x20};

        assertThat(refusal(JsonSource.of(big))).isEqualTo(JsonMessages.UTF_16.with());
        assertThat(refusal(JsonSource.of(little))).isEqualTo(JsonMessages.UTF_16.with());
        assertThat(refusal(JsonSource.of(neither))).isEqualTo(JsonMessages.NOT_UTF_8.with(1L, 1L));
        assertThat(JsonSource.of(new byte[] {'7'}).parse().wholeNumber()).hasValue(7);
    }

    @Test
    void another_encoding_is_read_when_it_is_said() {
        byte[] gbk = "{\"a\": \"征地补偿\"}".getBytes(GB18030);

        assertThat(JsonSource.of(gbk)
                        .encodedAs(GB18030)
                        .parse()
                        .properties()
                        .get("a")
                        .text())
                .isEqualTo("征地补偿");
        assertThat(JsonSource.of("[]".getBytes(StandardCharsets.UTF_16LE))
                        .encodedAs(StandardCharsets.UTF_16LE)
                        .parse()
                        .kind())
                .isEqualTo(JsonKind.LIST);
    }

    @Test
    void bytes_that_are_not_utf_8_are_told_by_line_and_byte_with_a_hint_at_gbk() {
        byte[] bytes = "[\n\"征\"]".getBytes(GB18030);

        // "[", line feed and quotation mark are bytes 1 to 3.
        assertThat(refusal(JsonSource.of(bytes))).isEqualTo(JsonMessages.NOT_UTF_8.with(2L, 4L));
        assertThat(refusal(JsonSource.of(bytes)).text().zh()).contains("GBK");
    }

    @Test
    void the_place_of_a_bad_byte_is_exact_beyond_the_first_block_too() {
        byte[] bytes = new byte[20_000];
        Arrays.fill(bytes, (byte) ' ');
        bytes[15_000] = '\n';
        bytes[19_998] = (byte) 0xFF;

        assertThat(refusal(JsonSource.of(bytes))).isEqualTo(JsonMessages.NOT_UTF_8.with(2L, 19_999L));
    }

    @Test
    void a_character_cut_off_at_the_end_is_no_utf_8() {
        byte[] whole = "\"征".getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(JsonSource.of(Arrays.copyOf(whole, 3)))).isEqualTo(JsonMessages.NOT_UTF_8.with(1L, 2L));
    }

    @Test
    void bytes_that_are_not_of_the_encoding_given_are_told_as_such() {
        byte[] bytes = {'"', (byte) 0xE9, '"'};

        assertThat(refusal(JsonSource.of(bytes).encodedAs(StandardCharsets.US_ASCII)))
                .isEqualTo(JsonMessages.NOT_IN_ENCODING.with(1L, 2L, "US-ASCII"));
    }

    @Test
    void characters_that_straddle_blocks_are_read_whole() {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < 10_000; i++) {
            text.append("汉\uD83D\uDE00é");
        }
        String json = text.append('"').toString();
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        assertThat(JsonSource.of(bytes).parse().text()).isEqualTo(json.substring(1, json.length() - 1));
        assertThat(JsonSource.of(new OneByteAtATime(bytes)).parse().text())
                .isEqualTo(json.substring(1, json.length() - 1));
    }

    private static Message refusal(JsonSource source) {
        List<Problem> problems = Refused.problems(source::parse);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).pointer()).isEmpty();
        return problems.get(0).message();
    }

    /** Hands out as little as a stream may. */
    private static final class OneByteAtATime extends ByteArrayInputStream {
        OneByteAtATime(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) {
            return super.read(into, offset, Math.min(length, 1));
        }
    }

    /** Hands out as little as a reader may. */
    private static final class OneCharacterAtATime extends Reader {
        private final Reader in;

        OneCharacterAtATime(String text) {
            this.in = new StringReader(text);
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            return in.read(into, offset, Math.min(length, 1));
        }

        @Override
        public void close() {}
    }
}
