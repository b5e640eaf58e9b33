package org.petitionrules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.petitionrules.model.json.JsonSource;
import org.petitionrules.rules.Coverage;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.testkit.cli.book.CanonicalForm;

/** A pack has one canonical form; the shipped packs and the register have it, and it never changes what a pack says. */
class BookFormatTest {
    @TempDir
    private Path folder;

    private static String text(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            bytes.write(next);
        }
        return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
    }

    private static void isCanonical(String pack) throws IOException {
        assertThat(CanonicalForm.of(JsonSource.of(pack))).isEqualTo(pack);
        // However it was broken into lines before, and however often it is formatted.
        String onOneLine = new ObjectMapper().readTree(pack).toString();
        String formatted = CanonicalForm.of(JsonSource.of(onOneLine));
        assertThat(formatted).isEqualTo(pack);
        assertThat(new ObjectMapper().readTree(formatted)).isEqualTo(new ObjectMapper().readTree(pack));
    }

    @TestFactory
    Stream<DynamicTest> every_shipped_pack_is_in_its_canonical_form() {
        return RuleBook.shippedIds().stream()
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    try (InputStream pack = RuleBook.shippedPack(id)) {
                        isCanonical(text(pack));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_file_of_the_register_is_in_its_canonical_form() {
        return Coverage.documents().stream()
                .map(document -> DynamicTest.dynamicTest(document.id(), () -> {
                    try (InputStream file = Coverage.class.getResourceAsStream("coverage/" + document.id() + ".json")) {
                        isCanonical(text(file));
                    }
                }));
    }

    /** Worked by hand from the rules: rows one below the other, plain values on one line, long rows broken at a cell. */
    @Test
    void rows_have_lines_of_their_own_and_what_is_too_long_is_broken_between_cells() {
        StringBuilder sixty = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            sixty.append('x');
        }
        String pack = "{\"id\":\"a\",\"over\":[],\"title\":{\"zh\":\"一\",\"en\":\"one\"},"
                + "\"rows\":[[\"id\",\"zh\"],[\"r1\",\"" + sixty + "\",\"" + sixty + "\"]],"
                + "\"tables\":[{\"id\":\"t\",\"policy\":\"unique\",\"rows\":[[\"id\"],[\"\\u4e00\\\"\\n\"]],\"n\":3}]}";
        assertThat(CanonicalForm.of(JsonSource.of(pack)))
                .isEqualTo("{\n"
                        + "  \"id\": \"a\",\n"
                        + "  \"over\": [],\n"
                        + "  \"title\": {\"zh\": \"一\", \"en\": \"one\"},\n"
                        + "  \"rows\": [\n"
                        + "    [\"id\", \"zh\"],\n"
                        + "    [\"r1\", \"" + sixty + "\",\n"
                        + "      \"" + sixty + "\"]\n"
                        + "  ],\n"
                        + "  \"tables\": [\n"
                        + "    {\n"
                        + "      \"id\": \"t\", \"policy\": \"unique\",\n"
                        + "      \"rows\": [\n"
                        + "        [\"id\"],\n"
                        + "        [\"一\\\"\\n\"]\n"
                        + "      ],\n"
                        + "      \"n\": 3\n"
                        + "    }\n"
                        + "  ]\n"
                        + "}\n");
    }

    @Test
    void check_tells_the_first_line_that_differs_and_prints_nothing() throws IOException {
        Path file = folder.resolve("ours.json");
        Files.write(file, "{\n  \"id\": \"a\",\n  \"over\":[]\n}\n".getBytes(StandardCharsets.UTF_8));
        Run differs = Run.of("book", "fmt", "--check", file.toString(), "--lang=en");
        assertThat(differs.status()).isEqualTo(2);
        assertThat(differs.out()).isEmpty();
        assertThat(differs.err()).contains("from line 3 on it is not in the canonical form");
        Run formatted = Run.of("book", "fmt", file.toString());
        assertThat(formatted.status()).isZero();
        Files.write(file, formatted.out().getBytes(StandardCharsets.UTF_8));
        Run same = Run.of("book", "fmt", "--check", file.toString());
        assertThat(same.status()).isZero();
        assertThat(same.out() + same.err()).isEmpty();
    }

    @Test
    void what_is_no_pack_is_refused_and_not_half_formatted() throws IOException {
        Path file = folder.resolve("ours.json");
        for (String bad : new String[] {"[1]", "{\"a\":1.5}", "{\"a\":1,\"a\":2}", "{\"a\":", ""}) {
            Files.write(file, bad.getBytes(StandardCharsets.UTF_8));
            Run run = Run.of("book", "fmt", file.toString(), "--lang=en");
            assertThat(run.status()).as(bad).isEqualTo(2);
            assertThat(run.out()).as(bad).isEmpty();
            assertThat(run.err()).as(bad).contains("ours.json");
        }
    }
}
