package org.petitionrules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitionrules.testkit.cli.page.Page;

/** One question on the command line, answered with its ledger. */
class DueTest {
    @TempDir
    Path folder;

    private static Run due(String options) {
        String[] arguments = ("due --lang=en " + options).split(" +");
        Run run = Run.of(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run;
    }

    private static String firstLine(String options) {
        return due(options).out().split("\n")[0];
    }

    /**
     * Read line by line against regulations.md 10.4: from Friday 26 September 2025 five working days are Sunday the 28th, a
     * make-up working day, the 29th, the 30th, and, 1 to 8 October being off, 9 and 10 October.
     */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_page_is_the_one_that_was_read_and_found_good(String language) {
        Run run = Run.of("due", "--from", "2025-09-26", "--working-days", "5", "--lang", language);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(Dossiers.resource("due-" + language + ".txt"));
    }

    @Test
    void the_first_line_is_the_answer_in_words() {
        assertThat(firstLine("--from 2025-09-26 --working-days 5")).isEqualTo("Due Friday 2025-10-10, as published.");
        // 9 August 2025 + 60 = 8 October, a holiday, so the 9th; without rolling the 8th.
        assertThat(firstLine("--from 2025-08-09 --natural-days 60")).startsWith("Due Thursday 2025-10-09, as");
        assertThat(firstLine("--from 2025-08-09 --natural-days 60 --no-roll")).startsWith("Due Wednesday 2025-10-08");
        // 30 November + 3 months: Saturday 28 February 2026 works.
        assertThat(firstLine("--from 2025-11-30 --months 3")).startsWith("Due Saturday 2026-02-28");
    }

    @Test
    void a_provisional_answer_tells_its_bounds_and_a_moved_one_what_moved_it_and_from_where() {
        assertThat(firstLine("--from 2018-12-24 --working-days 5 --known-on 2018-12-05"))
                .startsWith("Due Monday 2018-12-31, provisional: between Saturday 2018-12-29 and ");
        assertThat(due("--from 2018-12-24 --working-days 5 --known-on 2018-12-05")
                        .out())
                .contains("as published by 2018-12-05");
        // Without the longer holiday 21, 22, 23, 31 January, Saturday 1 and Monday 3 February.
        assertThat(firstLine("--from 2020-01-20 --working-days 6"))
                .isEqualTo(
                        "Due Wednesday 2020-02-05, moved by 国办发明电〔2020〕1号; before that it was Monday" + " 2020-02-03.");
    }

    @Test
    void an_extension_counts_from_the_unrolled_end_or_by_policy_from_the_rolled_one() {
        // The last two rows of regulations.md 10.4 (A2): 8 October + 30 = Friday 7 November; 9 October + 30 = Saturday
        // 8 November, so Monday the 10th.
        String question = "--from 2025-08-09 --natural-days 60 --extend 30";
        assertThat(firstLine(question)).startsWith("Due Friday 2025-11-07,");
        assertThat(firstLine(question + " --extension-base unrolled")).startsWith("Due Friday 2025-11-07,");
        assertThat(firstLine(question + " --extension-base rolled")).startsWith("Due Monday 2025-11-10,");
        assertThat(due(question + " --extension-base rolled").out().replace("\n  ", " "))
                .contains(", extended by 30 days (counted from the rolled end).");
    }

    @Test
    void pauses_are_left_out_both_ends_inclusive() {
        // 1 August 2025 + 30 days = 31 August; 11 to 15 August are five days, so 5 September, a Friday. With another
        // pause of 20 to 21 August, 7 September, a Sunday, so Monday the 8th.
        String question = "--from 2025-08-01 --natural-days 30 --pause 2025-08-11..2025-08-15";
        assertThat(firstLine(question)).startsWith("Due Friday 2025-09-05,");
        assertThat(firstLine(question + " --pause 2025-08-20..2025-08-21")).startsWith("Due Monday 2025-09-08,");
        assertThat(due(question).out()).contains("2025-08-11..2025-08-15 left out");
    }

    @Test
    void the_other_forms_are_the_ledger_for_programs() throws Exception {
        String question = "--from 2025-09-26 --working-days 5 --format ";
        assertThat(due(question + "csv").out())
                .startsWith("date,weekday,kind,counted,total,cause,settled\r\n2025-09-26,Fri,")
                .contains("\r\n2025-09-28,Sun,counted,1,1,", "\r\n2025-10-10,Fri,due,1,5,");
        assertThat(due(question + "svg").out()).startsWith("<svg").endsWith("</svg>\n");
        JsonNode json = new ObjectMapper().readTree(due(question + "json").out());
        assertThat(json.get("due").asText()).isEqualTo("2025-10-10");
        assertThat(json.get("period").get("workingDays").asInt()).isEqualTo(5);
        assertThat(json.get("spans").get(0).get("role").asText()).isEqualTo("START");
        // Terms of a closed set have one form throughout, that of the status.
        assertThat(json.get("status").asText()).isEqualTo("AS_PUBLISHED");
        assertThat(json.get("spans").get(0).get("causes").get(0).get("kind").asText())
                .isEqualTo("START_NOT_COUNTED");
        int counted = 0;
        for (JsonNode span : json.get("spans")) {
            counted += span.get("units").asInt();
        }
        assertThat(counted).isEqualTo(5);
    }

    @Test
    void a_clock_gives_its_period_and_its_provision_and_judges_extensions_and_pauses() throws Exception {
        // R34-clock: sixty days from acceptance, 9 August 2025 + 60 = 8 October, a holiday; extended by thirty days to
        // 7
        // November (Art. 34).
        Run run = due("--from 2025-08-09 --clock R34-clock --extend 30");
        assertThat(run.out())
                .startsWith("Due Friday 2025-11-07, as published.\n60 days from Saturday 2025-08-09")
                .contains(
                        "\nClock: R34-clock, ",
                        "Regulations on Petition Work (2022), Art. 34)",
                        "extended by 30 days: Art. 34");
        assertThat(firstLine("--from 2025-08-09 --clock R34-clock --book cn-2022"))
                .startsWith("Due Thursday 2025-10-09");
        assertThat(new ObjectMapper()
                        .readTree(due("--from 2025-08-09 --clock R34-clock --format json")
                                .out())
                        .get("book")
                        .asText())
                .isEqualTo("cn-2022");
        // Art. 36 para. 2: the days of a hearing do not count. 1 August 2025 + 30 days = 31 August, with five paused
        // days
        // Friday 5 September.
        assertThat(due("--from 2025-08-01 --clock R36-clock --pause 2025-08-11..2025-08-15")
                        .out())
                .startsWith("Due Friday 2025-09-05,")
                .contains("paused: Art. 36 para. 2");
        Run bad = Run.of(
                "due", "--lang=en", "--from=2025-08-09", "--clock=R34-clock", "--book=" + file("{\"id\":\"A B\"}"));
        assertThat(bad.status()).isEqualTo(2);
        assertThat(bad.out()).isEmpty();
    }

    @Test
    void a_hundred_pauses_are_answered_and_one_more_is_wrong_use() {
        // Every other day from 2 October 2025 on is left out, a hundred in all: the 130th day that counts is the 230th.
        List<String> arguments = new ArrayList<>(
                Arrays.asList("due", "--lang=en", "--from=2025-10-01", "--natural-days=130", "--no-roll"));
        LocalDate thu20251002 = LocalDate.of(2025, 10, 2);
        for (int i = 0; i < 100; i++) {
            arguments.add("--pause=" + thu20251002.plusDays(2L * i));
        }
        assertThat(Run.of(arguments.toArray(new String[0])).out())
                .contains(LocalDate.of(2025, 10, 1).plusDays(230).toString());
        arguments.add("--pause=" + thu20251002.plusDays(200));
        Run run = Run.of(arguments.toArray(new String[0]));
        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines().get(0)).isEqualTo("--pause may be given at most 100 times");
    }

    @Test
    void a_clock_from_memory_is_off_unless_it_is_switched_on() {
        Run off = Run.of("due", "--lang=en", "--from=2025-09-01", "--clock=S22-opinion-clock");
        assertThat(off.status()).isEqualTo(64);
        assertThat(off.errLines().get(0)).startsWith("S22-opinion-clock").contains("not confirmed, so it is off");
        // Monday 1 September 2025 and ten working days: 2 to 5, 8 to 12, Monday the 15th.
        assertThat(firstLine("--from 2025-09-01 --clock S22-opinion-clock --unconfirmed"))
                .startsWith("Due Monday 2025-09-15");
    }

    /** Whatever is asked, in either language, and with the longest causes: the week of 2020 that two notices arranged. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void no_line_of_the_page_is_wider_than_a_hundred_columns(String language) {
        for (String question : Arrays.asList(
                "--from 2020-01-22 --working-days 5",
                "--from 2026-12-20 --working-days 10",
                "--from 2025-08-09 --clock R34-clock --extend 30",
                "--from 2019-12-30 --months 3 --extend 3 --pause 2020-01-30..2020-02-03")) {
            Run run = Run.of(("due " + question + " --lang " + language).split(" +"));
            assertThat(run.status()).isZero();
            String page = run.out();
            for (String line : page.split("\n")) {
                assertThat(Page.columns(line)).as(line).isLessThanOrEqualTo(100);
            }
        }
    }

    @Test
    void a_calendar_of_ones_own_stands_over_chinas() throws Exception {
        // A province gives Thursday 9 October 2025 off: five working days end on Saturday the 11th, which works.
        Path file = file("{\"schemaVersion\":1,\"id\":\"province\",\"title\":{\"zh\":\"某省\",\"en\":\"A province\"},"
                + "\"over\":\"cn\",\"sources\":[[\"id\",\"zh\",\"en\"],[\"own\",\"本省\",\"own\"]],"
                + "\"festivals\":[{\"id\":\"own-day\",\"zh\":\"本省节日\",\"en\":\"own day\",\"once\":true}],"
                + "\"notices\":[{\"id\":\"own-2025\",\"title\":{\"zh\":\"加假\",\"en\":\"An extra day\"},"
                + "\"published\":\"2025-08-01\",\"source\":\"own\",\"confidence\":\"F\","
                + "\"lines\":[[\"id\",\"festivals\",\"off\",\"work\"],[\"day\",\"own-day\",\"2025-10-09\",\"\"]]}]}");
        String question = "--from 2025-09-26 --working-days 5 --calendar " + file;
        assertThat(firstLine(question)).startsWith("Due Saturday 2025-10-11,");
        assertThat(due(question).out()).contains("Calendar: A province.", "own day (An extra day)");
        Run lines = Run.on(
                "{\"from\":\"2025-09-26\",\"period\":{\"workingDays\":5}}",
                "due",
                "--format=jsonl",
                "--calendar=" + file,
                "-");
        assertThat(lines.out()).contains("\"due\":\"2025-10-11\"");
    }

    @Test
    void a_bad_calendar_is_bad_input_and_told_by_file_and_place() throws Exception {
        Path file = file("{\"id\":\"A B\"}");
        for (String[] arguments : Arrays.asList(
                new String[] {"due", "--lang=en", "--from=2025-09-26", "--months=1", "--calendar=" + file},
                new String[] {"due", "--lang=en", "--format=jsonl", "--calendar=" + file, "-"},
                new String[] {"calendar", "--lang=en", "--calendar=" + file, "2025"})) {
            Run run = Run.of(arguments);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.errLines().get(0)).startsWith(file + " /id: ");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "due                                                | missing: --from",
                "due --from 2025-09-26                              | give exactly one of --working-days, --natural-days",
                "due --from 2025-09-26 --working-days 5 --months 1  | give exactly one of --working-days, --natural-days",
                "due --working-days 5                               | missing: --from",
                "due --from 2025-09-26 --clock R34-clock --months 1 | give exactly one of --working-days, --natural-days",
                "due --from 2025-09-26 --months 1 --book cn-2022    | --book is of use only with --clock",
                "due --from 2025-09-26 --clock nobody               | --clock: there is no clock nobody; there are: R22-1-",
                "due --from 2025-09-26 --clock R34-clock --book x   | --book: no such rule book",
                "due --from 2025-09-26 --clock R34-clock --extend 31 | R34-clock may be extended by 30 days at most (Art. 34)",
                "due --from 2025-09-26 --clock R23-2-clock --extend 1 | R23-2-clock may not be extended (Art. 23 para. 2)",
                "due --from 2025-09-26 --clock R34-clock --pause 2025-10-01 | no provision pauses R34-clock (Art. 34)",
                "due --from 2022-04-30 --clock R34-clock            | R34-clock (Art. 34) is not in force on 2022-04-30",
                "due --from 2025-09-26 --clock R22-1-result-clock   | R22-1-result-clock (Art. 22 para. 1(3) (A16)) has no",
                "due --format jsonl --clock R34-clock -             | --clock is for a single question",
                "due --from 2025-2-3 --working-days 5               | --from wants a date such as 2026-07-30",
                "due --from 0000-02-28 --working-days 5             | --from: there is no day 0000-02-28",
                "due --from 2025-09-26 --working-days 0             | --working-days: expected a whole number from 1 to 36500, found one outside: a whole number of 1 digits",
                "due --from 2025-09-26 --working-days -5            | --working-days: expected a whole number from 1 to 36500, found a text of 2 characters",
                "due --from 2025-09-26 --working-days 36501         | --working-days: expected a whole number from 1 to 36500, found one outside: a whole number of 5 digits",
                "due --from 2025-09-26 --working-days 5 --extend 36501 | --extend: expected a whole number from 1 to 36500, found one outside: a whole number of 5 digits",
                "due --from 2025-09-26 --natural-days 3652059       | --natural-days: expected a whole number from 1 to 3652058, found one outside: a whole number of 7 digits",
                "due --from 2025-09-26 --natural-days 1e3           | --natural-days: expected a whole number from 1 to 3652058, found a text of 3 characters",
                "due --from 2025-09-26 --months 99999999999         | --months: expected a whole number from 1 to 3652058, found one outside",
                "due --from 9999-12-30 --natural-days 2             | the last day must lie within the year 9999",
                "due --from 2025-09-26 --months 1 --extend x        | --extend: expected a whole number from 1 to 3652058, found a text of 1 characters",
                "due --from 2025-09-26 --months 1 --extension-base rolled | --extension-base is of use only with --extend",
                "due --from 2025-09-26 --months 1 --extend 1 --extension-base x | --extension-base wants one of: rolled,",
                "due --from 2025-09-26 --months 1 --pause 2025-10-05..2025-10-01 | --pause ends on 2025-10-01, before",
                "due --from 2025-09-26 --months 1 --pause soon      | --pause wants a date",
                "due --from 2025-09-26 --months 1 --pause 2025-10-01..2025-10-05 --pause 2025-10-05..2025-10-06 | the pauses",
                "due --from 2025-09-26 --months 1 --pause 2025-12-01..2025-12-02 | when the pause",
                "due --from 2025-09-26 --months 1 --known-on never  | --known-on wants a date",
                "due --from 2025-09-26 --months 1 --calendar none   | --calendar: there is no file none",
                "due --from 2025-09-26 --months 1 --format yaml     | --format wants one of: text, csv, json, svg, jsonl",
                "due --from 2025-02-30 --months 1                   | --from: there is no day 2025-02-30",
                "due --from 2025-09-26 --months 1 --unconfirmed     | --unconfirmed is of use only with --clock",
                "due --from 2025-09-26 --months 1 --foo             | no such option: --foo",
                "due --from 2025-09-26 --months 1 questions         | files and standard input are read with",
                "due --from 2025-09-26 --from 2025-09-27 --months 1 | may be given only once: --from",
                "due --from 2025-09-26 --working-days 5 --no-roll   | --no-roll has no effect: a period of working days",
                "due --format jsonl                                 | missing: INPUT",
                "due --format jsonl --from 2025-09-26 -             | --from is for a single question",
                "due --format jsonl --known-on 2025-09-26 -         | --known-on is for a single question",
                "due --format jsonl --no-roll -                     | --no-roll is for a single question",
                "due --format jsonl - -                             | standard input (-) can be read only once",
                "calendar                                           | missing: YEAR|FROM..TO",
                "calendar 25                                        | give a year such as 2025, a month",
                "calendar 2025-13                                   | give a year such as 2025, a month",
                "calendar 2025-02-30                                | give a year such as 2025, a month",
                "calendar 2025..                                    | give a year such as 2025, a month",
                "calendar 0000                                      | give a year such as 2025, a month",
                "calendar 2026..2025                                | FROM..TO ends on 2025-12-31, before it begins on",
                "calendar 1900..2025                                | at most 100 years at once",
                "calendar 2025 2026                                 | unexpected argument: 2026",
                "calendar 2025 --known-on x                         | --known-on wants a date",
                "calendar 2025 --format svg                         | --format wants one of: text, csv, json",
            })
    void a_wrong_command_line_does_nothing_and_ends_with_64(String line, String told) {
        Run run = Run.of((line.trim() + " --lang=en").split(" +"));
        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines().get(0)).startsWith(told);
        assertThat(run.errLines().get(1)).startsWith("for how to use it: petition-rules " + line.split(" ")[0]);
        assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    private Path file(String calendar) throws Exception {
        Path file = folder.resolve("calendar.json");
        Files.write(file, calendar.getBytes(StandardCharsets.UTF_8));
        return file;
    }
}
