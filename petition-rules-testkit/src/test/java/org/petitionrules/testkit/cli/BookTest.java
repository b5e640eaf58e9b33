package org.petitionrules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitionrules.rules.RuleBook;

/** What the verbs of book print of the shipped books and of an adopter's. */
class BookTest {
    /** A pack over the shared words, with two rows that leave open what is not recorded. */
    private static final String OURS =
            "{\"schemaVersion\":1,\"id\":\"ours\",\"title\":{\"zh\":\"本地\",\"en\":\"our own\"},"
                    + "\"inForce\":{},\"over\":[\"cn-events\"],\"sources\":[[\"id\",\"zh\",\"en\"],[\"s\",\"源\",\"a source\"]],"
                    + "\"provisions\":[[\"id\",\"source\",\"confidence\",\"articleZh\",\"articleEn\",\"zh\",\"en\"],"
                    + "[\"p\",\"s\",\"F\",\"第一条\",\"Art. 1\",\"摘要\",\"a summary\"]],"
                    + "\"tables\":[{\"id\":\"t\",\"family\":\"routing\",\"scope\":\"matter\",\"policy\":\"unique\","
                    + "\"title\":{\"zh\":\"一张表\",\"en\":\"a table\"},"
                    + "\"rows\":[[\"id\",\"provision\",\"major-urgent\",\"=asks\"],ROWS]}]}";

    private static final String SOUND =
            OURS.replace("ROWS", "[\"r1\",\"p\",\"yes|no\",\"\"],[\"r2\",\"p\",\"?\",\"major-urgent\"]");

    @TempDir
    private Path folder;

    private static Run book(String options) {
        Run run = Run.of(("book " + options).split(" +"));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run;
    }

    private String file(String content) throws IOException {
        Path file = folder.resolve("ours.json");
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        return file.toString();
    }

    @Test
    void list_tells_each_shipped_book_its_validity_and_what_it_has_of_its_own() {
        String list = book("list --lang=en").out();
        assertThat(list.split("\n"))
                .filteredOn(line -> line.startsWith("  cn-2022 "))
                .singleElement()
                .satisfies(line ->
                        // Read in the pack: 25 provisions of the text, 9 readings of ours; it stands over the shared
                        // words.
                        assertThat(line).contains("from 2022-05-01", "cn-events", "F 30, I 15"));
        assertThat(list.split("\n"))
                .filteredOn(line -> line.startsWith("  inspection-1994 "))
                .singleElement()
                .satisfies(line -> assertThat(line).containsPattern("cn-events  +0  +2  +0  +E 1, S 1, I 1"));
        assertThat(list).contains(RuleBook.shippedIds()).contains("F  read in full");
        assertThat(book("list --lang=zh").out()).contains("信访工作条例", "已读全文");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show cn-2022",
                "show hengkou --all",
                "facts hengkou",
                "coverage",
                "list",
                "mutate sanctions-2020"
            })
    void no_line_is_wider_than_a_hundred_and_twenty_columns(String verb) {
        for (String language : new String[] {"zh", "en"}) {
            assertThat(book(verb + " --lang=" + language).out().split("\n"))
                    .allSatisfy(line -> assertThat(line.codePoints()
                                    .map(point -> point >= 0x2E80 ? 2 : 1)
                                    .sum())
                            .isLessThanOrEqualTo(120));
        }
    }

    @Test
    void show_prints_a_table_as_a_table_with_labels_and_each_row_with_id_and_article() {
        String shown = book("show hengkou --lang=en").out();
        // HK-03: red and C, every day, the principal head, supervise.
        assertThat(shown)
                .containsPattern("HK03-red-c HK-03 .*red +C \\(overdue,.*every day +principal head +supervise");
        assertThat(shown).contains("hit policy: unique", "colour by class (cell)", "=> cadence of");
        assertThat(shown).doesNotContain("R34-clock", "R22-1-own");
        assertThat(book("show hengkou --all --lang=en").out()).contains("R34-clock", "R22-1-own", "F-received");
        assertThat(book("show hengkou --lang=zh").out()).contains("决策表：三色三类九格（cell）", "命中方式：唯一", "每日");
    }

    @Test
    void show_tells_a_clock_and_a_way_of_closing_in_words() {
        String shown = book("show cn-2022 --lang=en").out();
        // Art. 34: sixty days from acceptance, up to thirty more when complex and approved, with a notice.
        assertThat(shown.replaceAll("\\s+", " "))
                .contains(
                        "R34-clock Art. 34 (F) conclude with an opinion (conclude) owed by: the handling unit"
                                + " starts with: accepted runs for: 60 days",
                        "extended: by extended, 30 days at most, 1 times at most; it must say the matter is complex: yes,"
                                + " approved by the head: yes; and there must be: reasons of the extension told",
                        "paused: from hearing opened to hearing closed (Art. 36 para. 2 (F))",
                        "starts with: receipt of the matter (petition office, a body whose function is not recorded), or"
                                + " its coming back because an objection was agreed to",
                        "Closing: statutory finality",
                        "remains open new facts or reasons, assistance in hardship",
                        // Art. 30 para. 3
                        "Disclosure",
                        "R30-3-materials Art. 30 para. 3 (F)");
        assertThat(book("show cn-2022 --lang=zh").out()).contains("起算：受理", "期限：60日", "结案：复核终结");
    }

    @Test
    void facts_are_the_inputs_and_not_what_the_book_works_out() throws IOException {
        JsonNode facts =
                new ObjectMapper().readTree(book("facts hengkou --format=json").out());
        assertThat(facts.path("facts").findValuesAsText("id"))
                .contains("assessment", "danger-to-life", "people-affected", "solved", "complex", "extension-days")
                .doesNotContain("colour", "grade", "all-concluded", "duty-overdue", "review-window");
        JsonNode people = named(facts, "people-affected");
        // HK-01 cuts at 10 and 50 people; the handling unit supplies it.
        assertThat(people.path("cuts").toString()).isEqualTo("[10,50]");
        assertThat(people.path("suppliedBy").path("role").asText()).isEqualTo("handler");
        assertThat(people.path("of").asText()).isEqualTo("matter");
        assertThat(named(facts, "solved").path("recordedAs").toString())
                .isEqualTo("{\"kind\":\"event\",\"events\":[\"solution\"],\"undoneBy\":[\"recurrence\"]}");
        assertThat(named(facts, "assessment").path("values").findValuesAsText("code"))
                .containsExactly("reasonable", "partly-reasonable", "not-reasonable");
        assertThat(named(facts, "complex").path("of").asText()).isEqualTo("event");
        assertThat(facts.path("events").findValuesAsText("kind")).contains("settlement", "conduct-warning");
        assertThat(book("facts hengkou --lang=zh").out()).contains("people-affected  受影响人数", "由谁提供：承办单位");
    }

    private static JsonNode named(JsonNode facts, String id) {
        for (JsonNode fact : facts.path("facts")) {
            if (fact.path("id").asText().equals(id)) {
                return fact;
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void check_tells_that_a_book_is_sound_or_everything_that_is_wrong_with_it_by_place() throws IOException {
        Run sound = Run.of("book", "check", file(SOUND), "--lang=en");
        assertThat(sound.status()).isZero();
        assertThat(sound.out()).startsWith("ours: loaded and proven").contains("2 rows");
        Run broken = Run.of(
                "book",
                "check",
                file(OURS.replace("ROWS", "[\"r1\",\"p\",\"yes\",\"\"],[\"r1\",\"nobody\",\"no\",\"\"]")),
                "--lang=en");
        assertThat(broken.status()).isEqualTo(2);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.errLines())
                .anySatisfy(line -> assertThat(line).contains("/tables/0/rows/2/0: the id r1 is used twice"))
                .anySatisfy(line -> assertThat(line).contains("/tables/0/rows/2/1: unknown provision: nobody"));
        // Not recorded is answered by no row.
        Run gap = Run.of("book", "check", file(OURS.replace("ROWS", "[\"r1\",\"p\",\"yes|no\",\"\"]")), "--lang=en");
        assertThat(gap.status()).isEqualTo(2);
        assertThat(gap.err()).contains("a gap", "major or urgent is not recorded");
    }

    @Test
    void check_tells_more_than_twenty_problems_of_one_book() throws IOException {
        StringBuilder rows = new StringBuilder("[\"r0\",\"nobody\",\"*\",\"\"]");
        for (int i = 1; i < 30; i++) {
            rows.append(",[\"r").append(i).append("\",\"nobody\",\"*\",\"\"]");
        }
        Run run = Run.of("book", "check", file(OURS.replace("ROWS", rows)), "--lang=en");
        assertThat(run.errLines())
                .filteredOn(line -> line.contains("unknown provision"))
                .hasSize(30);
    }

    @Test
    void coverage_prints_the_register_with_totals_and_of_a_book_only_what_it_rules() {
        String all = book("coverage --lang=en").out();
        assertThat(all)
                .contains("Regulations on Petition Work (2022) (cn-2022) [regulations.md 1]", "JY-04", "SG-05 conduct")
                .contains("cn-2022/R36-clock", "not covered yet", "In all: ruled ");
        String hengkou = book("coverage hengkou --lang=en").out();
        // What the account of Hengkou gives and the book rules: HK-01 to HK-04, HK-07 and HK-08.
        assertThat(hengkou)
                .contains("HK-01", "HK-02", "HK-03", "HK-04", "HK-07", "HK-08", "HK03-red-c")
                .doesNotContain("HK-05", "JY-", "not covered", "R34-clock");
        assertThat(book("coverage cn-events --lang=zh").out()).contains("F-received", "合计：已成规则");
    }

    @Test
    void mutate_lists_what_loads_and_with_cases_what_none_of_them_notices() throws IOException {
        // O22-6: fifteen days for a petition office; online-2022 has two clocks and no table.
        String listed = book("mutate online-2022 --lang=en").out();
        assertThat(listed)
                .startsWith("online-2022: ")
                .contains("  clock O22-6-clock: period 15 moved by 1\n", "Loads (for your own tests to notice");
        String one = file("{\"schemaVersion\":1,\"moment\":{\"asOf\":\"2025-09-02\"},"
                + "\"organs\":[{\"ref\":\"bureau\",\"function\":\"petition-office\"}],"
                + "\"dossier\":" + Dossiers.line("c").replace("\"schemaVersion\":1,", "") + "}");
        String judged = book("mutate online-2022 --lang=en --cases " + one).out();
        String[] halves = judged.split("Noticed by none of the 1 given cases");
        // On 2 September the last day is told, 15 days from 1 September: one day more or less is noticed; a body of
        // unknown function does not occur in the case, so that it is dropped is not.
        assertThat(halves[0]).contains("clock O22-6-clock: period 15 moved by 1", "clock O22-6-clock: dropped");
        assertThat(halves[1])
                .contains("clock O22-6-clock: start function ? dropped")
                .doesNotContain("O22-6-clock: dropped");
        assertThat(book("mutate online-2022 --lang=zh").out()).contains("个变异", "删去");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "book                              | Usage: petition-rules book",
                "book show                         | missing: ID|FILE",
                "book show nobody                  | there is neither a book nor a file nobody; shipped are: cn-2022, hengkou",
                "book facts .                      | there is neither a book nor a file .; shipped are:",
                "book facts cn-2022 --format=csv   | --format wants one of: text, json",
                "book check nobody.json            | there is no file nobody.json; give the path of a book's file",
                "book fmt nobody.json              | there is no file nobody.json",
                "book coverage nobody              | no book nobody is shipped; there are: cn-2022, hengkou",
                "book mutate nobody                | no book nobody is shipped; there are: cn-2022, hengkou",
                "book mutate hengkou --cases nobody | there is no file nobody",
                "book list more                    | unexpected argument: more",
                "book print                        | unexpected argument: print",
            })
    void a_wrong_command_line_does_nothing_and_ends_with_64(String line, String told) {
        Run run = Run.of((line + " --lang=en").trim().split(" +"));
        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(told.replace("missing: ID|FILE", "missing: ID"));
        assertThat(run.err()).contains("--help").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "show", "facts", "check", "coverage", "fmt", "mutate"})
    void help_tells_how_each_verb_is_used_in_both_languages(String verb) {
        assertThat(book(verb + " --help --lang=en").out()).contains("Exit status:", "\n  book " + verb, "64 ", "74 ");
        assertThat(book(verb + " --help --lang=zh").out()).contains("退出状态：", "\n  book " + verb, "64 ", "74 ");
    }

    @Test
    void a_bad_file_is_bad_input_told_by_name_and_place_never_by_content() throws IOException {
        String file = file("{\"id\":\"ours\",\"title\":\"secret\"");
        for (String verb : new String[] {"show", "facts", "check", "fmt"}) {
            Run run = Run.of("book", verb, file, "--lang=en");
            assertThat(run.status()).as(verb).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("ours.json").doesNotContain("secret");
        }
    }
}
