package org.petitionrules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By which book and at which moment a case is decided. */
class BookAndMomentTest {
    private static final String MOMENT = "\"moment\":{\"asOf\":\"2025-09-10\",\"knownOn\":\"2025-09-11\"},";

    @TempDir
    Path folder;

    @Test
    void the_book_of_the_command_line_goes_before_that_of_the_case_and_the_national_one_comes_last() {
        String ofHengkou = Dossiers.caseFile("a", "\"book\":\"hengkou\",");
        assertThat(Run.decide(Dossiers.line("a")).out()).contains("\"book\":\"cn-2022\"");
        assertThat(Run.decide(ofHengkou).out()).contains("\"book\":\"hengkou\"");
        assertThat(Run.decide(ofHengkou, "--book=cn-2022").out()).contains("\"book\":\"cn-2022\"");
    }

    @Test
    void a_book_of_ones_own_is_a_file() throws Exception {
        Path book = file("{\"schemaVersion\":1,\"id\":\"our-county\",\"title\":{\"zh\":\"本县\",\"en\":\"our county\"},"
                + "\"inForce\":{},\"over\":[\"cn-2022\"]}");
        Run run = Run.decide(Dossiers.line("a"), "--book=" + book);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"book\":\"our-county\"");
    }

    @Test
    void a_bad_book_is_bad_input_and_every_problem_of_it_is_told() throws Exception {
        Run run = Run.decide(Dossiers.line("a"), "--book=" + file("{\"id\":\"A B\",\"over\":[\"cn-2022\"],\"x\":1}"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("book.json /id: expected a code", "book.json /title: missing", "book.json /inForce: missing")
                .contains("book.json /x: no such property here");
        assertThat(Run.decide(Dossiers.line("a"), "--book=" + file("[")).err()).contains("breaks off in line 1");
    }

    @Test
    void a_case_that_names_a_book_nobody_has_is_bad_input() {
        Run run = Run.decide(Dossiers.caseFile("a", "\"book\":\"our-county\",") + "\n" + Dossiers.line("b"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("\"dossier\":\"b\"");
        assertThat(run.errLines().get(0))
                .startsWith("standard input, line 1 /book: no such book is shipped; shipped are: cn-2022, hengkou, ")
                .endsWith("; give a book of your own by --book");
    }

    @Test
    void the_moment_of_the_command_line_goes_before_that_of_the_case_and_today_in_china_comes_last() {
        String asked = Dossiers.caseFile("a", MOMENT);
        assertThat(Run.decide(Dossiers.line("a")).out()).contains("\"moment\":{\"asOf\":\"2025-10-01\"}");
        assertThat(Run.decide(asked).out()).contains("\"moment\":{\"asOf\":\"2025-09-10\",\"knownOn\":\"2025-09-11\"}");
        assertThat(Run.decide(asked, "--as-of=2025-12-31").out()).contains("\"moment\":{\"asOf\":\"2025-12-31\"}");
        assertThat(Run.decide(asked, "--known-on=2025-10-02").out())
                .contains("\"moment\":{\"asOf\":\"2025-09-10\",\"knownOn\":\"2025-10-02\"}");
        assertThat(Run.decide(asked, "--as-of=2025-12-31", "--known-on=2026-01-01")
                        .out())
                .contains("\"moment\":{\"asOf\":\"2025-12-31\",\"knownOn\":\"2026-01-01\"}");
    }

    private Path file(String content) throws Exception {
        return Files.write(folder.resolve("book.json"), content.getBytes(StandardCharsets.UTF_8));
    }
}
