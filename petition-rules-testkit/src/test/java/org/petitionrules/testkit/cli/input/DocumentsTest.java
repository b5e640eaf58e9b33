package org.petitionrules.testkit.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.RefusedException;

/** How an input is cut into documents, whatever stands in it. */
class DocumentsTest {
    private static final int LIMIT = 200;

    /** Each document as its lines and what became of it. */
    private static List<String> cut(byte[] input, Charset charset) {
        List<String> cut = new ArrayList<>();
        try {
            Documents documents = Documents.of(new ByteArrayInputStream(input), charset, LIMIT);
            for (Optional<Document> next = documents.next(); next.isPresent(); next = documents.next()) {
                Document document = next.get();
                cut.add(document.firstLine() + "-" + document.lastLine() + " " + fate(document));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return cut;
    }

    private static List<String> cut(String input) {
        return cut(input.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String fate(Document document) {
        if (document.refusal().isPresent()) {
            return document.refusal().get().key();
        }
        try {
            document.source().parse();
            return "ok";
        } catch (RefusedException refused) {
            return refused.problems().get(0).message().in(Language.EN);
        }
    }

    @Test
    void a_line_cut_off_anywhere_costs_nobody_else() {
        String line = "{\"a\":[1,{\"b\":\"x\\\"y\"},true],\"c\":null}";
        for (int end = 1; end < line.length(); end++) {
            List<String> cut = cut("{}\n" + line.substring(0, end) + "\n{\"d\":1}\n{\"e\":2}");
            assertThat(cut).as(line.substring(0, end)).hasSize(4).contains("1-1 ok", "3-3 ok", "4-4 ok");
            assertThat(cut.get(1)).startsWith("2-2 ").isNotEqualTo("2-2 ok");
        }
    }

    @Test
    void what_stands_between_documents_is_told_once_as_a_range() {
        assertThat(cut("{\n \"a\": 1,\n \"b\" 2\n}\n\n{}\nx y\n\nz\n{}"))
                .containsExactly(
                        "1-4 not JSON near line 3, column 6",
                        "6-6 ok",
                        "7-9 not JSON near line 7, column 1",
                        "10-10 ok");
    }

    @Test
    void what_follows_a_document_on_its_line_is_told() {
        assertThat(cut("{} {}\n{}"))
                .containsExactly("1-1 the document has ended, yet more follows near line 1, column 5", "2-2 ok");
        assertThat(cut("{},\n{}").get(0)).startsWith("1-1 the document has ended");
    }

    @Test
    void what_is_larger_than_the_limit_is_refused_and_the_next_is_read() {
        String long0 = new String(new char[LIMIT + 10]).replace('\0', 'x');
        assertThat(cut("{\"a\":\"" + long0 + "\"}\n{}")).containsExactly("1-1 input.too-large", "2-2 ok");
        assertThat(cut("[{\"a\":\"" + long0 + "\"},{}]")).containsExactly("1-1 input.too-large", "1-1 ok");
        StringBuilder many = new StringBuilder("{\n");
        for (int i = 0; i < LIMIT; i++) {
            many.append(" \"a").append(i).append("\": 1,\n");
        }
        assertThat(cut(many + " \"z\": 1\n}\n{}")).containsExactly("1-203 input.too-large", "204-204 ok");
    }

    @Test
    void what_nests_too_deep_is_refused_and_the_next_is_read() {
        String deep = new String(new char[80]).replace("\0", "[");
        String closed = deep + deep.replace('[', ']');
        assertThat(cut("{\"a\":" + deep + "\n{}"))
                .containsExactly("1-1 nested deeper than 64 levels in line 1", "2-2 ok");
        assertThat(cut("[" + closed + ",{}]")).containsExactly("1-1 nested deeper than 64 levels in line 1", "1-1 ok");
    }

    @Test
    void items_of_an_array_tell_their_place() throws IOException {
        Documents documents = Documents.of(
                new ByteArrayInputStream("[1,\n  {\"a\" : x}]".getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8);
        assertThat(documents.next().get().index()).hasValue(0);
        Document second = documents.next().get();
        assertThat(second.index()).hasValue(1);
        assertThat(second.firstLine()).isEqualTo(2);
        assertThat(fate(second)).isEqualTo("not JSON near line 2, column 10");
        assertThat(documents.next()).isEmpty();
        assertThat(documents.next()).isEmpty();
    }

    @Test
    void blocks_of_one_byte_make_no_difference() throws IOException {
        byte[] input = "{\"a\":\"渠水😀\"}\n{\"b\":\"\u00E9\"}".getBytes(StandardCharsets.UTF_8);
        InputStream drop = new ByteArrayInputStream(input) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1));
            }
        };
        Documents documents = Documents.of(drop, StandardCharsets.UTF_8);
        assertThat(documents.next().get().source().parse().properties().get("a").text())
                .isEqualTo("渠水😀");
        assertThat(documents.next().get().source().parse().properties().get("b").text())
                .isEqualTo("\u00E9");
        assertThat(documents.next()).isEmpty();
    }

    @Test
    void random_bytes_never_fail_and_never_lose_a_sound_line_after_them() {
        Random random = new Random(20260922);
        String signs = "{}[],:\"\\ \n1t\u0000x";
        for (int run = 0; run < 5_000; run++) {
            StringBuilder noise = new StringBuilder("{ ");
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                noise.append(signs.charAt(random.nextInt(signs.length())));
            }
            List<String> cut = cut(noise + "\n}x\n{\"sound\":1}");
            assertThat(cut.get(cut.size() - 1)).as(noise.toString()).endsWith("ok");
        }
    }

    @Test
    void an_input_that_fails_while_a_document_is_in_doubt_loses_nothing_that_was_read() throws IOException {
        byte[] read = "{\"a\":\"\u00E9\"}\n{}\n".getBytes(StandardCharsets.UTF_8);
        InputStream failing = new SequenceInputStream(new ByteArrayInputStream(read), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("test");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        });
        Documents documents = Documents.of(failing, StandardCharsets.UTF_8);
        assertThat(documents.next())
                .hasValueSatisfying(first -> assertThat(first.isDoubtful()).isTrue());
        assertThat(documents.next())
                .hasValueSatisfying(second -> assertThat(second.isDoubtful()).isFalse());
        assertThatThrownBy(documents::next).isInstanceOf(IOException.class);
    }

    @Test
    void what_is_not_utf_8_too_far_behind_a_document_in_doubt_is_not_waited_for() throws IOException {
        // The window holds 1 MiB of characters; each of these lines takes more than a hundred of it.
        StringBuilder input = new StringBuilder("{\"a\":\"\u00E9\"}\n");
        for (int i = 0; i < 12_000; i++) {
            input.append("{}\n");
        }
        byte[] utf8 = input.toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(utf8, utf8.length + 1);
        all[utf8.length] = (byte) 0xFF;
        Documents documents = Documents.of(new ByteArrayInputStream(all), StandardCharsets.UTF_8);
        assertThat(documents.next())
                .hasValueSatisfying(first -> assertThat(first.isDoubtful()).isTrue());
    }
}
