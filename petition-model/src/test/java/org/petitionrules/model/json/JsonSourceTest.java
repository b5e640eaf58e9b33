package org.petitionrules.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitionrules.model.Refused;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.Problem;

/** What is refused before any format looks at it. */
class JsonSourceTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r ", "\uFEFF", "\uFEFF "})
    void a_document_without_content_is_told_apart_from_a_broken_one(String text) {
        assertThat(refusal(JsonSource.of(text))).isEqualTo(JsonMessages.EMPTY.with());
        assertThat(refusal(JsonSource.of(text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(JsonMessages.EMPTY.with());
    }

    @Test
    void broken_syntax_is_told_by_line_and_column_counted_from_one() {
        assertThat(refusal(JsonSource.of("{\"id\" 7}"))).isEqualTo(JsonMessages.SYNTAX.with(1, 7));
        assertThat(refusal(JsonSource.of("{\n  \"id\": 'x'}"))).isEqualTo(JsonMessages.SYNTAX.with(2, 9));
        assertThat(refusal(JsonSource.of("[1, 2,\n3,\n]"))).isEqualTo(JsonMessages.SYNTAX.with(3, 1));
    }

    @Test
    void what_is_cut_out_of_a_longer_text_is_told_by_line_and_column_of_that() {
        assertThat(refusal(JsonSource.of("{\"id\" 7}").startingAt(17, 5))).isEqualTo(JsonMessages.SYNTAX.with(17, 11));
        assertThat(refusal(JsonSource.of("[1,\n,]").startingAt(17, 5))).isEqualTo(JsonMessages.SYNTAX.with(18, 1));
        assertThat(refusal(JsonSource.of("{} {}").startingAt(17, 5))).isEqualTo(JsonMessages.TRAILING.with(17, 9));
        assertThat(refusal(JsonSource.of("{\"id\":").startingAt(17, 5))).isEqualTo(JsonMessages.UNFINISHED.with(17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'a':1}",
                "{a:1}",
                "{\"a\":1,}",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{\"a\"}",
                "{\"a\":}",
                "[01]",
                "[+1]",
                "[1.]",
                "[.5]",
                "[1e]",
                "[NaN]",
                "[Infinity]",
                "[tru]",
                "[True]",
                "[/*x*/1]",
                "[\"\\x\"]",
                "[\"\\u12g4\"]",
                "[\"a\nb\"]",
                "[\"a\tb\"]",
                "}",
                "]",
                "[}",
                "{]",
                ":",
                ","
            })
    void what_rfc_8259_does_not_allow_is_broken_syntax(String text) {
        assertThat(refusal(JsonSource.of(text)).key()).isEqualTo("json.syntax");
    }

    @Test
    void a_document_that_breaks_off_is_told_by_its_last_line() {
        assertThat(refusal(JsonSource.of("{\n\"a\": [\n"))).isEqualTo(JsonMessages.UNFINISHED.with(3));
        assertThat(refusal(JsonSource.of("{\n\"a\": \"text"))).isEqualTo(JsonMessages.UNFINISHED.with(2));
    }

    @Test
    void every_beginning_of_a_document_is_refused_in_our_own_words() {
        String text = GoldenFile.text(GoldenFile.CASE_FILE_V1).trim();

        for (int end = 1; end < text.length(); end++) {
            String beginning = text.substring(0, end);
            assertThat(refusal(JsonSource.of(beginning)).key()).isIn("json.syntax", "json.unfinished");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{} x", "{}]", "1 2", "{}\n\"\n"})
    void nothing_may_follow_the_end_of_the_document(String text) {
        assertThat(refusal(JsonSource.of(text)).key()).isEqualTo("json.trailing");
    }

    @Test
    void blanks_may_follow_the_end_of_the_document() {
        assertThat(JsonSource.of("{} \r\n\t").parse().kind()).isEqualTo(JsonKind.OBJECT);
    }

    @Test
    void sixty_four_levels_are_deep_enough_and_sixty_five_too_deep() {
        assertThat(JsonSource.of(nested(64)).parse().kind()).isEqualTo(JsonKind.LIST);
        assertThat(refusal(JsonSource.of(nested(65)))).isEqualTo(JsonMessages.TOO_DEEP.with(64, 1));
        assertThat(refusal(JsonSource.of(nested(1_000_000)))).isEqualTo(JsonMessages.TOO_DEEP.with(64, 1));
    }

    @Test
    void levels_are_counted_from_the_top_down_not_in_sum() {
        String shallow = String.join(",", Collections.nCopies(100, "[[]]"));

        assertThat(JsonSource.of("[" + shallow + "]").parse().elements()).hasSize(100);
    }

    @Test
    void a_document_may_be_as_large_as_the_limit_and_no_larger() {
        byte[] nineBytes = "\"汉字x\"".getBytes(StandardCharsets.UTF_8);

        assertThat(JsonSource.of(nineBytes).atMost(9).parse().text()).isEqualTo("汉字x");
        assertThat(refusal(JsonSource.of(nineBytes).atMost(8))).isEqualTo(JsonMessages.TOO_LARGE.with(8L));
        assertThat(JsonSource.of("\"汉字x\"").atMost(5).parse().text()).isEqualTo("汉字x");
        assertThat(refusal(JsonSource.of("\"汉字x\"").atMost(4))).isEqualTo(JsonMessages.TOO_LARGE.with(4L));
        assertThat(JsonSource.of("1").atMost(1).parse().wholeNumber()).hasValue(1);
        assertThatThrownBy(() -> JsonSource.of("1").atMost(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_document_holds_one_value_for_every_16_bytes_of_the_limit_and_ten_thousand_in_any_case() {
        // The list itself is a value too.
        assertThat(JsonSource.of(zeros(9_999)).atMost(20_000).parse().elements())
                .hasSize(9_999);
        assertThat(refusal(JsonSource.of(zeros(10_000)).atMost(20_001)))
                .isEqualTo(JsonMessages.TOO_MANY_VALUES.with(10_000L));
        assertThat(JsonSource.of(zeros(19_999)).atMost(320_000).parse().elements())
                .hasSize(19_999);
        assertThat(refusal(JsonSource.of(zeros(20_000)).atMost(320_000)))
                .isEqualTo(JsonMessages.TOO_MANY_VALUES.with(20_000L));
    }

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

    @Test
    void a_stream_that_fails_is_the_callers_own_error() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };

        assertThatThrownBy(() -> JsonSource.of(broken).parse())
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk");
    }

    @Test
    void a_stream_is_left_open_for_the_caller_to_close() {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream(new byte[] {'1'}) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        JsonSource.of(stream).parse();

        assertThat(closed[0]).isFalse();
    }

    private static Message refusal(JsonSource source) {
        List<Problem> problems = Refused.problems(source::parse);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).pointer()).isEmpty();
        return problems.get(0).message();
    }

    private static String nested(int levels) {
        return String.join("", Collections.nCopies(levels, "[")) + String.join("", Collections.nCopies(levels, "]"));
    }

    private static String zeros(int count) {
        return "[" + String.join(",", Collections.nCopies(count, "0")) + "]";
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
