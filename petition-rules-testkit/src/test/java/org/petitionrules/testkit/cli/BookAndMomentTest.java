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

    /**
     * Received on 1 September 2025, the notice of Art. 23 is due in 15 days, on Tuesday the 16th; a province that gives
     * that day off makes it the 17th.
     */
    @Test
    void a_calendar_of_ones_own_is_what_clocks_count_by() throws Exception {
        String calendar = "{\"schemaVersion\":1,\"id\":\"province\",\"title\":{\"zh\":\"某省\",\"en\":\"A province\"},"
                + "\"over\":\"cn\",\"sources\":[[\"id\",\"zh\",\"en\"],[\"own\",\"本省\",\"own\"]],"
                + "\"festivals\":[{\"id\":\"own-day\",\"zh\":\"本省节日\",\"en\":\"own day\",\"once\":true}],"
                + "\"notices\":[{\"id\":\"own-2025\",\"title\":{\"zh\":\"加假\",\"en\":\"An extra day\"},"
                + "\"published\":\"2025-08-01\",\"source\":\"own\",\"confidence\":\"F\","
                + "\"lines\":[[\"id\",\"festivals\",\"off\",\"work\"],[\"day\",\"own-day\",\"2025-09-16\",\"\"]]}]}";
        assertThat(Run.decide(Dossiers.line("a")).out())
                .contains("\"due\":\"2025-09-16\"")
                .doesNotContain("2025-09-17");
        for (String asked : new String[] {Dossiers.line("a"), Dossiers.caseFile("a", "\"book\":\"hengkou\",")}) {
            Run run = Run.decide(asked, "--calendar=" + file(calendar));
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("\"due\":\"2025-09-17\"").doesNotContain("\"due\":\"2025-09-16\"");
        }
    }

    @Test
    void a_bad_calendar_is_bad_input_and_nothing_is_decided() throws Exception {
        Run run = Run.decide(Dossiers.line("a"), "--calendar=" + file("{\"id\":\"A B\"}"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("/id: expected a code");
    }

    /** Simplified handling of 2022 is known from memory only: ten working days for the opinion count when asked for. */
    @Test
    void rules_from_memory_count_only_when_asked_for() {
        String simplified = Dossiers.line("a")
                .replace(
                        "\"organ\":\"bureau\"}",
                        "\"organ\":\"bureau\"},{\"type\":\"decided\",\"kind\":\"acceptance\",\"id\":\"e2\","
                                + "\"occurredOn\":\"2025-09-01\",\"by\":\"bureau\"}")
                .replace("\"category\":\"claim\",", "\"category\":\"claim\",\"facts\":{\"simplified\":\"yes\"},");
        assertThat(Run.decide(simplified, "--book=cn").out()).doesNotContain("\"due\":\"2025-09-15\"");
        // Monday 1 September 2025 and ten working days: 2 to 5, 8 to 12, Monday the 15th.
        assertThat(Run.decide(simplified, "--book=cn", "--unconfirmed").out())
                .contains("\"due\":\"2025-09-15\"", "S22-opinion-clock");
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
