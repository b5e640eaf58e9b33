package org.petitionrules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an input may look like, and that one bad document costs nobody else. */
class InputTest {
    private static final Pattern ID = Pattern.compile("\"dossier\":\"([^\"]*)\"");

    @TempDir
    Path folder;

    private static List<String> decided(Run run) {
        List<String> ids = new ArrayList<>();
        Matcher matcher = ID.matcher(run.out());
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }

    private static void assertDecided(String input, String... ids) {
        Run run = Run.decide(input);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(decided(run)).containsExactly(ids);
    }

    @Test
    void an_input_is_one_document_or_an_array_or_lines_as_its_content_shows() {
        assertDecided(Dossiers.line("a"), "a");
        assertDecided(Dossiers.indented("a") + "\n", "a");
        assertDecided(Dossiers.line("a") + "\n" + Dossiers.line("b"), "a", "b");
        assertDecided("\n" + Dossiers.line("a") + "\r\n\r\n" + Dossiers.line("b") + "\r\n", "a", "b");
        assertDecided("[" + Dossiers.line("a") + "," + Dossiers.indented("b") + "]", "a", "b");
        assertDecided(" \n[ " + Dossiers.line("a") + " ,\n " + Dossiers.line("b") + " ]\n ", "a", "b");
        assertDecided(
                Dossiers.indented("a") + "\n" + Dossiers.line("b") + "\n" + Dossiers.indented("c"), "a", "b", "c");
        assertDecided("[]");
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertDecided("\uFEFF" + Dossiers.line("a"), "a");
        assertDecided("\uFEFF[" + Dossiers.line("a") + "]", "a");
    }

    @Test
    void files_and_the_standard_input_are_decided_in_the_order_given() throws Exception {
        Path first = file("first.json", Dossiers.line("f1"));
        Path second = file("second.jsonl", Dossiers.line("f2"));
        Run run = Run.on(Dossiers.line("s"), "decide", "--format=jsonl", second.toString(), "-", first.toString());
        assertThat(decided(run)).containsExactly("f2", "s", "f1");
    }

    @Test
    void a_bad_line_does_not_stop_the_others() {
        Run run = Run.decide(String.join(
                "\n",
                Dossiers.line("a"),
                "{\"petition\": ",
                Dossiers.line("b"),
                Dossiers.line("b2").replace("}", ""),
                Dossiers.line("c"),
                "no JSON",
                "no JSON either",
                Dossiers.line("d").replace("2025-09-01", "2025-09-31"),
                Dossiers.line("e")));
        assertThat(decided(run)).containsExactly("a", "b", "c", "e");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(5).last().isEqualTo("4 decided, 4 refused");
        assertThat(run.errLines().get(0)).startsWith("standard input, line 2: not JSON");
        assertThat(run.errLines().get(1)).startsWith("standard input, line 4: not JSON");
        assertThat(run.errLines().get(2)).startsWith("standard input, lines 6 to 7: not JSON near line 6, column 1");
        assertThat(run.errLines().get(3))
                .isEqualTo("standard input, line 8 /history/0/occurredOn: 2025-09-31 is not a day of the calendar");
    }

    @Test
    void a_bad_item_of_an_array_does_not_stop_the_others_while_its_brackets_are_right() {
        Run run = Run.decide("[" + Dossiers.line("a") + ",\n{\"a\":tru},\n7,\n" + Dossiers.line("b") + "]");
        assertThat(decided(run)).containsExactly("a", "b");
        assertThat(run.errLines())
                .containsExactly(
                        "standard input, line 2 (item 2 of the array) /1: not JSON near line 2, column 6",
                        "standard input, line 3 (item 3 of the array) /2: expected a case file (with a dossier) or a"
                                + " dossier (with a petition), found a whole number of 1 digits",
                        "2 decided, 2 refused");
    }

    @Test
    void an_array_that_breaks_ends_the_input_and_tells_where_and_how_far_it_got() {
        Run run = Run.decide("[" + Dossiers.line("a") + ",\n{\"a\" 1},\n" + Dossiers.line("b") + "]");
        assertThat(decided(run)).containsExactly("a");
        assertThat(run.errLines().get(0))
                .isEqualTo(
                        "standard input, line 2 (item 2 of the array): the array breaks in line 2, column 6: not JSON"
                                + " there; the 1 items before it were dealt with, what follows was not read");
        assertThat(Run.decide("[" + Dossiers.line("a") + ",\n").err())
                .startsWith("standard input, line 2 (item 2 of the array): the array breaks off in line 2");
        assertThat(Run.decide("[" + Dossiers.line("a") + "\n]\n x").err())
                .startsWith("standard input, line 3: the array has ended, yet more follows from line 3, column 2");
        assertThat(Run.decide("[1 2]").err()).contains("the array breaks in line 1, column 4");
        assertThat(Run.decide("[,1]").err()).contains("the array breaks in line 1, column 2");
    }

    @Test
    void an_input_without_content_is_bad() {
        for (String nothing : new String[] {"", " ", "\n\n", "\uFEFF"}) {
            Run run = Run.decide(nothing);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("there is nothing to read");
        }
    }

    @Test
    void files_that_cannot_be_read_are_bad_input_and_the_others_are_decided() throws Exception {
        Path good = file("good.json", Dossiers.line("a"));
        Run run = Run.of(
                "decide",
                "--lang=en",
                "--format=jsonl",
                folder + "/none.json",
                folder.toString(),
                " ",
                good.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(decided(run)).containsExactly("a");
        assertThat(run.errLines().get(0)).endsWith("none.json: there is no such file");
        assertThat(run.errLines().get(1)).endsWith(": this is a directory, a file is wanted");
        assertThat(run.errLines().get(2)).endsWith(": there is no such file");
    }

    @Test
    void the_second_dossier_of_an_id_is_told_with_both_places_and_not_decided() throws Exception {
        Path file = file("cases.jsonl", Dossiers.line("a") + "\n" + Dossiers.line("b") + "\n" + Dossiers.line("a"));
        Run run = Run.on(Dossiers.caseFile("b", ""), "decide", "--lang=en", "--format=jsonl", file.toString(), "-");
        assertThat(decided(run)).containsExactly("a", "b");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errLines().get(0))
                .matches(".*cases.jsonl, line 3 /id: this dossier id stands in .*cases.jsonl, line 1, already.*");
        assertThat(run.errLines().get(1))
                .matches("standard input, line 1 /dossier/id: this dossier id stands in .*cases.jsonl, line 2,.*");
    }

    @Test
    void words_the_book_does_not_know_are_told_with_their_place_and_nothing_is_decided() {
        Run run = Run.decide(Dossiers.caseFile("a", "").replace("\"kind\":\"petition\"", "\"kind\":\"telegram\""));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines().get(0))
                .startsWith(
                        "standard input, line 1 /dossier/history/0/kind: rule book cn-2022 knows no such event kind;"
                                + " of this type it knows: petition, repeat, referral");
    }

    @Test
    void faults_of_form_and_of_words_are_told_together_by_place_each_once() {
        Run run = Run.decide(Dossiers.caseFile("a", "\"title\":5,")
                .replace("\"category\":\"claim\"", "\"category\":\"claim\",\"facts\":{\"no-such\":1.5}")
                .replace("\"kind\":\"petition\"", "\"kind\":\"telegram\"")
                .replace("2025-09-01", "2025-09-31")
                .replace("\"organ\":\"bureau\"", "\"organ\":\"bureau\",\"claims\":[\"c9\"]"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines().stream()
                        .map(line -> line.replaceAll("standard input, line 1 (/\\S+: .{14}).*", "$1")))
                .containsExactly(
                        "/title: expected a tex",
                        "/dossier/petition/claims/0/facts/no-such: expected true,",
                        "/dossier/petition/claims/0/facts/no-such: rule book cn-2",
                        "/dossier/history/0/kind: rule book cn-2",
                        "/dossier/history/0/occurredOn: 2025-09-31 is ",
                        "/dossier/history/0/claims/0: names a claim ",
                        "0 decided, 1 refused");
    }

    @Test
    void a_book_that_is_not_shipped_is_told_with_the_faults_of_form_and_no_words_are_checked() {
        String unknownKind = Dossiers.caseFile("a", "\"book\":\"none\",\"title\":5,")
                .replace("\"kind\":\"petition\"", "\"kind\":\"telegram\"");
        assertThat(Run.decide(unknownKind).errLines())
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.get(0)).contains("/book: no such book is shipped"))
                .satisfies(lines -> assertThat(lines.get(1)).contains("/title: expected"));
        assertThat(Run.decide(unknownKind.replace("\"none\"", "5")).errLines())
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.get(0)).contains("/book: expected a code"));
    }

    @Test
    void a_book_for_all_checks_the_words_of_a_case_that_names_none_it_can() {
        String input = Dossiers.caseFile("a", "\"book\":5,").replace("\"kind\":\"petition\"", "\"kind\":\"telegram\"");
        assertThat(Run.decide(input, "--book=cn-2022").errLines())
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.get(1)).contains("/kind: rule book cn-2022 knows no such event"));
    }

    @Test
    void every_problem_of_a_document_is_told_up_to_twenty() {
        StringBuilder history = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            history.append(i == 0 ? "" : ",").append("{\"type\":\"what\"}");
        }
        Run run = Run.decide("{\"petition\":{},\"history\":[" + history + "]}");
        assertThat(run.errLines()).hasSize(22);
        assertThat(run.errLines().get(20)).matches("standard input, line 1: \\d+ more problems are not listed");
    }

    @Test
    void many_documents_in_a_row_that_cannot_be_read_are_told_as_a_range() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            lines.append("{\"a\":\n");
        }
        Run run = Run.decide(lines + Dossiers.line("a") + "\n{}\n");
        assertThat(decided(run)).containsExactly("a");
        assertThat(run.errLines()).hasSize(103);
        assertThat(run.errLines().get(100))
                .isEqualTo("standard input, lines 101 to 1000: 900 more documents in a row cannot be read either");
        assertThat(run.errLines().get(102)).isEqualTo("1 decided, 1001 refused");
    }

    @Test
    void complaints_come_in_the_language_asked_for() {
        Run run = Run.on("{}\n{\n", "decide", "--lang=zh", "-");
        assertThat(run.errLines())
                .containsExactly("标准输入 第1行：应为案例文件（含dossier）或卷宗（含petition），实为有0个属性的对象", "标准输入 第2行：文档在第2行中断，未写完");
        assertThat(run.out()).isEqualTo("已决定0件，拒绝2件。仅供参考，不是法律意见。\n");
    }

    private Path file(String name, String content) throws Exception {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }
}
