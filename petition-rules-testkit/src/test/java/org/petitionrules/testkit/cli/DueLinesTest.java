package org.petitionrules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many questions for last days: one line in, one line out, in order, whatever stands on the line. */
class DueLinesTest {
    /** Friday 26 September 2025; the 28th works; 1 to 8 October are off: 28, 29, 30, 9, 10. */
    private static final String FIVE_WORKING_DAYS = "\"from\":\"2025-09-26\",\"period\":{\"workingDays\":5}";

    private static final String FRI_2025_10_10 =
            "\"due\":\"2025-10-10\",\"status\":\"AS_PUBLISHED\",\"earliest\":\"2025-10-10\",\"latest\":\"2025-10-10\"}";

    @TempDir
    Path folder;

    private static Run ask(String lines) {
        return Run.on(lines, "due", "--format=jsonl", "--lang=en", "-");
    }

    private static String answer(String question) {
        Run run = ask(question);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).endsWith("\n");
        return run.out().substring(0, run.out().length() - 1);
    }

    private static String error(String line) {
        Run run = ask(line);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("0 answered, 1 refused\n");
        assertThat(run.out()).endsWith("\n").doesNotContain("Exception");
        return run.out().substring(0, run.out().length() - 1);
    }

    @Test
    void the_example_of_the_contract_is_answered_with_these_keys_in_this_order() {
        assertThat(answer("{\"id\":\"q1\"," + FIVE_WORKING_DAYS + ",\"knownOn\":\"2025-11-30\"}"))
                .isEqualTo("{\"id\":\"q1\"," + FRI_2025_10_10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The worked examples of regulations.md 10.4, day by day there.
                "2023-10-01 | naturalDays | 60 | 2023-11-30",
                "2025-08-09 | naturalDays | 60 | 2025-10-09",
                "2024-12-02 | naturalDays | 60 | 2025-02-05",
                "2025-09-17 | naturalDays | 15 | 2025-10-09",
                "2025-01-14 | naturalDays | 15 | 2025-02-05",
                "2025-08-12 | naturalDays | 60 | 2025-10-11",
                "2025-09-26 | workingDays | 5  | 2025-10-10",
                "2025-09-26 | workingDays | 15 | 2025-10-23",
                "2025-01-24 | workingDays | 5  | 2025-02-07",
                "2026-02-13 | workingDays | 5  | 2026-02-27",
                "2025-09-30 | workingDays | 1  | 2025-10-09",
                "2025-10-01 | workingDays | 5  | 2025-10-14",
                "2025-01-31 | months      | 1  | 2025-02-28",
                "2024-11-30 | months      | 3  | 2025-02-28",
                "2025-07-01 | months      | 3  | 2025-10-09",
                "2025-11-30 | months      | 3  | 2026-02-28",
            })
    void the_worked_examples_come_out(String from, String unit, int count, String due) {
        String question = "{\"from\":\"" + from + "\",\"period\":{\"" + unit + "\":" + count + "}}";
        assertThat(answer(question))
                .isEqualTo("{\"id\":null,\"due\":\"" + due + "\",\"status\":\"AS_PUBLISHED\",\"earliest\":\"" + due
                        + "\",\"latest\":\"" + due + "\"}");
    }

    @Test
    void without_rolling_the_last_day_stays_where_it_was_counted_to() {
        // 9 August 2025 + 60 days = 8 October, a holiday (regulations.md 10.4).
        assertThat(answer("{\"from\":\"2025-08-09\",\"period\":{\"naturalDays\":60},\"roll\":false}"))
                .contains("\"due\":\"2025-10-08\"");
    }

    @Test
    void rolling_may_be_said_of_working_days_which_end_on_one_anyway_but_not_forbidden() {
        assertThat(answer("{\"id\":\"q1\"," + FIVE_WORKING_DAYS + ",\"roll\":true}"))
                .isEqualTo("{\"id\":\"q1\"," + FRI_2025_10_10);
        assertThat(Run.on("{" + FIVE_WORKING_DAYS + ",\"roll\":false}", "due", "--format=jsonl", "--lang=zh", "-")
                        .out())
                .isEqualTo("{\"id\":null,\"error\":{\"path\":\"/roll\",\"message\":\"\\\"roll\\\":false不起作用："
                        + "工作日期限的末日总是工作日\"}}\n");
    }

    @Test
    void what_an_amendment_moved_names_it_at_the_end() {
        // From Monday 20 January 2020: 21, 22, 23; the holiday of 24 to 30 January was made longer to 2 February; so
        // 3, 4, 5 February. Before that 31 January and Saturday 1 February were working days.
        assertThat(answer("{\"id\":\"m\",\"from\":\"2020-01-20\",\"period\":{\"workingDays\":6}}"))
                .isEqualTo("{\"id\":\"m\",\"due\":\"2020-02-05\",\"status\":\"MOVED\",\"earliest\":\"2020-02-05\","
                        + "\"latest\":\"2020-02-05\",\"movedBy\":[\"国办发明电〔2020〕1号\"]}");
    }

    @Test
    void what_was_not_published_by_the_day_of_knowledge_is_provisional() {
        // Published on 6 December 2018: Saturday 29 December works, Monday 31 does not. A day earlier nobody knew.
        String question = "{\"from\":\"2018-12-24\",\"period\":{\"workingDays\":5},\"knownOn\":\"2018-12-0";
        assertThat(answer(question + "5\"}"))
                .startsWith(
                        "{\"id\":null,\"due\":\"2018-12-31\",\"status\":\"PROVISIONAL\",\"earliest\":\"2018-12-29\"");
        assertThat(answer(question + "6\"}")).contains("\"due\":\"2018-12-29\",\"status\":\"AS_PUBLISHED\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // from
                "{`x`,`from`:`2025-02-30`,P}  | /from   | 2025-02-30 is not a day of the calendar",
                "{`x`,`from`:`0000-01-01`,P}  | /from   | 0000-01-01 is not a day of the calendar",
                "{`x`,`from`:`10000-01-01`,P} | /from   | expected a date written like 2026-07-30",
                "{`x`,`from`:20250926,P}      | /from   | expected a date written like 2026-07-30, found a whole number",
                "{`x`,`from`:null,P}          | /from   | not null",
                "{`x`,P}                      | /from   | missing; expected a date",
                "{`x`,F,P,`knownOn`:`yesterday`} | /knownOn | expected a date",
                "{`x`,F,P,`roll`:`true`}      | /roll   | expected true or false, found a text",
                "{`x`,F,P,`roll`:false}       | /roll   | \\\"roll\\\":false has no effect: a period of working days always ends",
                // period
                "{`x`,F}                      | /period | missing; expected a period such as {\\\"workingDays\\\":5}",
                "{`x`,F,`period`:5}           | /period | expected a period such as",
                "{`x`,F,`period`:{}}          | /period | expected exactly one of workingDays, naturalDays, months; found 0",
                "{`x`,F,`period`:{`workingDays`:5,`months`:1}} | /period | expected exactly one of workingDays,"
                        + " naturalDays, months; found 2",
                "{`x`,F,`period`:{`years`:5}} | /period | expected exactly one of workingDays, naturalDays, months;"
                        + " found 0; also at /period/years: no such property here",
                "{`x`,F,`period`:{`months`:0}}         | /period/months      | expected a whole number from 1 to",
                "{`x`,F,`period`:{`naturalDays`:-60}}  | /period/naturalDays | expected a whole number from 1 to",
                "{`x`,F,`period`:{`workingDays`:36501}} | /period/workingDays | expected a whole number from 1 to 36500, found one"
                        + " outside: a whole number of 5 digits",
                "{`x`,F,`period`:{`naturalDays`:3652059}} | /period/naturalDays | expected a whole number from 1 to 3652058",
                "{`x`,F,`period`:{`workingDays`:99999999999999999999999}} | /period/workingDays | a number has at most",
                "{`x`,F,`period`:{`workingDays`:`5`}}  | /period/workingDays | expected a whole number, found a text",
                "{`x`,F,`period`:{`workingDays`:5.0}}  | /period/workingDays | expected a whole number, found a number",
                // names
                "{`x`,F,P,`until`:1}          | /until  | no such property here; known are: id, from, period, knownOn,",
                "{`x`,F,F,P}                  | /from   | the same property stands here again in line 1",
                "{`x`,F,`period`:{`months`:1,`months`:2}} | /period/months | the same property stands here again",
            })
    void a_bad_question_is_answered_by_its_id_and_with_where_and_why(String line, String path, String message) {
        assertThat(error(line.replace("`x`", "`id`:`x`")
                        .replace("F", "`from`:`2025-09-26`")
                        .replace("P", "`period`:{`workingDays`:5}")
                        .replace('`', '"')))
                .startsWith("{\"id\":\"x\",\"error\":{\"path\":\"" + path + "\",\"message\":\"" + message)
                .endsWith("\"}}");
    }

    @Test
    void a_result_beyond_the_year_9999_is_an_error() {
        for (String period : new String[] {
            "{\"naturalDays\":2}", "{\"naturalDays\":3652058}", "{\"workingDays\":2}", "{\"months\":3652058}"
        }) {
            // Friday 31 December 9999 is the last day there is.
            assertThat(error("{\"id\":\"x\",\"from\":\"9999-12-30\",\"period\":" + period + "}"))
                    .startsWith("{\"id\":\"x\",\"error\":{\"path\":\"\",\"message\":\"")
                    .contains("9999");
        }
        assertThat(error("{\"from\":\"9999-12-30\",\"period\":{\"naturalDays\":2},\"roll\":false}"))
                .contains("9999");
        assertThat(answer("{\"from\":\"9999-12-30\",\"period\":{\"naturalDays\":1}}"))
                .contains("\"due\":\"9999-12-31\"");
        assertThat(answer("{\"from\":\"0001-01-01\",\"period\":{\"naturalDays\":1}}"))
                .contains("\"due\":\"0001-01-02\"");
    }

    @Test
    void as_many_working_days_as_a_line_may_ask_for_are_counted_in_no_time() {
        long began = System.nanoTime();
        for (String from : new String[] {"0001-01-01", "2025-09-26", "9800-01-01"}) {
            assertThat(answer("{\"from\":\"" + from + "\",\"period\":{\"workingDays\":36500}}"))
                    .contains("\"status\":\"PROVISIONAL\"");
        }
        assertThat(System.nanoTime() - began).isLessThan(10_000_000_000L);
    }

    @Test
    void other_faults_of_the_line_are_told_behind_the_first() {
        assertThat(error("{\"id\":\"x\",\"from\":\"2025-02-30\",\"period\":{\"workingDays\":0},\"until\":1}"))
                .startsWith("{\"id\":\"x\",\"error\":{\"path\":\"/from\",\"message\":\"2025-02-30 is not a day")
                .contains("; also at /period/workingDays: expected a whole number", "; also at /until: no such");
        StringBuilder many = new StringBuilder("{");
        for (int i = 0; i < 500; i++) {
            many.append("\"k").append(i).append("\":1,");
        }
        assertThat(error(many + FIVE_WORKING_DAYS + "}")).endsWith("; 480 more problems are not listed\"}}");
    }

    @Test
    void the_message_is_in_the_language_asked_for() {
        assertThat(Run.on("{\"id\":\"x\",\"from\":7,\"until\":1}", "due", "--format=jsonl", "--lang=zh", "-")
                        .out())
                .startsWith(
                        "{\"id\":\"x\",\"error\":{\"path\":\"/from\",\"message\":\"应为日期（如2026-07-30），实为1位整数；另外/until：")
                .contains("；另外/period：缺少此项");
    }

    @Test
    void an_id_is_any_text_of_at_most_200_characters_and_comes_back_as_it_is() {
        String longest = String.join("", Collections.nCopies(200, "x"));
        for (String id : new String[] {"", "a b", "信访〔2025〕1号😀", "\\\"\\\\\\n\\u0000", longest}) {
            assertThat(answer("{\"id\":\"" + id + "\"," + FIVE_WORKING_DAYS + "}"))
                    .isEqualTo("{\"id\":\"" + id + "\"," + FRI_2025_10_10);
        }
        for (String id : new String[] {
            "\"" + longest + "x\"",
            "7.0",
            "1e3",
            "9223372036854775808",
            "true",
            "null",
            "[\"a\"]",
            "{}",
            "\"\\ud800\"",
            "\"a\",\"id\":\"b\"",
            "7,\"id\":7"
        }) {
            assertThat(error("{\"id\":" + id + "," + FIVE_WORKING_DAYS + "}"))
                    .startsWith("{\"id\":null,\"error\":{\"path\":\"/id\",\"message\":\"");
        }
    }

    @Test
    void an_id_of_an_older_system_that_is_a_whole_number_comes_back_as_a_number() {
        for (String id : new String[] {"7", "0", "-7", "202500001234", "9223372036854775807"}) {
            assertThat(answer("{\"id\":" + id + "," + FIVE_WORKING_DAYS + "}"))
                    .isEqualTo("{\"id\":" + id + "," + FRI_2025_10_10);
            assertThat(error("{\"id\":" + id + ",\"from\":7,"
                            + FIVE_WORKING_DAYS.substring(FIVE_WORKING_DAYS.indexOf("\"period")) + "}"))
                    .startsWith("{\"id\":" + id + ",\"error\":{\"path\":\"/from\",");
        }
        assertThat(error("{\"id\":true," + FIVE_WORKING_DAYS + "}"))
                .contains("expected a text or a whole number, found");
    }

    @Test
    void what_is_no_question_at_all_is_an_error_of_the_whole_line() {
        String deep = String.join("", Collections.nCopies(100_000, "["));
        for (String line : Arrays.asList(
                "[]",
                "7",
                "\"x\"",
                "null",
                "{",
                "nonsense",
                "{\"id\":\"x\"} {}",
                deep,
                "{\"id\":\"x\",\"from\":" + deep)) {
            assertThat(error(line)).startsWith("{\"id\":null,\"error\":{\"path\":\"\",\"message\":\"");
        }
        assertThat(error("{")).contains("the document breaks off in line 1");
        assertThat(error("{\r")).contains("the document breaks off in line 1");
    }

    @Test
    void a_line_may_be_long_but_not_without_end() {
        String blanks = String.join("", Collections.nCopies(10_000_000, " "));
        assertThat(answer("{\"id\":\"long\"," + blanks + FIVE_WORKING_DAYS + "}"))
                .startsWith("{\"id\":\"long\",\"due\"");
        assertThat(error("{\"id\":\"" + blanks + "\"," + FIVE_WORKING_DAYS + "}"))
                .startsWith(
                        "{\"id\":null,\"error\":{\"path\":\"/id\",\"message\":\"a text has at most 1000000 characters");
        Run run = ask("{" + blanks + blanks + FIVE_WORKING_DAYS + "}\n{" + FIVE_WORKING_DAYS + "}");
        assertThat(run.out().split("\n")).hasSize(2);
        assertThat(run.out()).contains("larger than the limit of 16777216", FRI_2025_10_10);
    }

    @Test
    void every_line_has_its_answer_in_its_place_and_blank_ones_have_none() {
        String good = "{\"id\":\"good\"," + FIVE_WORKING_DAYS + "}";
        Run run = ask("\uFEFF\n" + good + "\r\n\r\n  \t \nnonsense\nmore nonsense\n{\n" + good + "\n[\n" + good);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("3 answered, 4 refused\n");
        List<String> answers = Arrays.asList(run.out().split("\n"));
        assertThat(answers).hasSize(7);
        for (int i : new int[] {0, 4, 6}) {
            assertThat(answers.get(i)).isEqualTo("{\"id\":\"good\"," + FRI_2025_10_10);
        }
        assertThat(answers.get(1)).contains("not JSON near line 5, column 1");
        assertThat(answers.get(2)).contains("not JSON near line 6, column 1");
        assertThat(ask("").status()).isZero();
        assertThat(ask("\n \n").out()).isEmpty();
    }

    @Test
    void one_line_of_another_encoding_is_refused_alone_and_read_when_the_encoding_is_given() {
        String line = "{\"id\":\"信\"," + FIVE_WORKING_DAYS + "}\n";
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        byte[] gbk = line.getBytes(Charset.forName("GBK"));
        both.write(gbk, 0, gbk.length);
        byte[] utf8 = line.getBytes(StandardCharsets.UTF_8);
        both.write(utf8, 0, utf8.length);
        Run run = Run.on(both.toByteArray(), "due", "--format=jsonl", "--lang=en", "-");
        assertThat(run.out().split("\n")[0])
                .startsWith("{\"id\":null,\"error\":{\"path\":\"\",\"message\":\"not UTF-8 from byte");
        assertThat(run.out().split("\n")[1]).startsWith("{\"id\":\"信\",\"due\"");
        assertThat(Run.on(gbk, "due", "--format=jsonl", "--encoding=gbk", "-").out())
                .startsWith("{\"id\":\"信\",\"due\"");
        assertThat(ask(new String(line.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1))
                        .out())
                .contains("found UTF-16");
    }

    @Test
    void files_and_the_standard_input_are_answered_in_the_order_given_and_a_missing_one_is_told() throws Exception {
        Path first = folder.resolve("a.jsonl");
        Files.write(first, ("{\"id\":\"a\"," + FIVE_WORKING_DAYS + "}").getBytes(StandardCharsets.UTF_8));
        Run run = Run.on(
                "{\"id\":\"b\"," + FIVE_WORKING_DAYS + "}",
                "due",
                "--format=jsonl",
                "--lang=en",
                "-",
                folder.resolve("none").toString(),
                first.toString());
        assertThat(run.out()).startsWith("{\"id\":\"b\"").contains("\n{\"id\":\"a\"");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errLines().get(0)).endsWith("none: there is no such file");
        assertThat(run.errLines().get(1)).isEqualTo("2 answered, 0 refused, and 1 input could not be read to the end");
    }

    @Test
    void a_program_may_wait_for_each_answer_before_it_asks_on() {
        byte[] line = ("{\"id\":\"q\"," + FIVE_WORKING_DAYS + "}\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream asking = new InputStream() {
            private int asked;

            @Override
            public int read() {
                throw new AssertionError("read by blocks");
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                // Whoever comes back for more has let out all answers so far.
                assertThat(new String(out.toByteArray(), StandardCharsets.UTF_8).split("\n", -1))
                        .hasSize(asked + 1);
                if (asked == 3) {
                    return -1;
                }
                asked++;
                System.arraycopy(line, 0, into, offset, line.length);
                return line.length;
            }
        };
        int status = Main.run(
                new String[] {"due", "--format=jsonl", "-"}, asking, out, new ByteArrayOutputStream(), Run.CLOCK);
        assertThat(status).isZero();
    }

    @Test
    void nothing_of_a_bad_line_is_repeated_but_its_id() {
        for (String bad : new String[] {
            "{\"id\":\"x\",\"from\":\"SECRET\",\"period\":\"SECRET\",\"knownOn\":\"SECRET\",\"roll\":\"SECRET\"}",
            "{\"id\":\"x\",\"from\":\"SECRET",
            "SECRET",
            "[\"SECRET\"]"
        }) {
            Run run = ask(bad);
            assertThat(run.out()).doesNotContain("SECRET");
            assertThat(run.err()).doesNotContain("SECRET");
        }
    }

    @Test
    void json_loses_nothing_in_a_narrow_charset() {
        Run run = Run.on(
                new ByteArrayInputStream(("{\"id\":\"信\"," + FIVE_WORKING_DAYS + "}").getBytes(StandardCharsets.UTF_8)),
                "due",
                "--format=jsonl",
                "--output-encoding=US-ASCII",
                "-");
        assertThat(run.out()).startsWith("{\"id\":\"\\u4fe1\"").matches("\\p{ASCII}*");
    }
}
