package org.petitionrules.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
}
