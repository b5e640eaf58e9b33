package org.petitionrules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a command line is told in our own words, with status 64; help and version with 0. */
class UsageTest {
    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decide                         | missing: INPUT",
                "decide --foo x                 | no such option: --foo",
                "decide --foo                   | no such option: --foo",
                "decide --book                  | missing: --book",
                "decide --book=nobody x         | --book: no such rule book; shipped are: cn-2022, hengkou",
                "decide --book= x               | --book: no such rule book",
                "decide --book=. x              | --book: no such rule book",
                "decide --as-of=2025-02-30 x    | --as-of: there is no day 2025-02-30",
                "decide --as-of=2025-2-3 x      | --as-of wants a date such as 2026-07-30",
                "decide --as-of=0000-01-01 x    | --as-of: there is no day 0000-01-01",
                "decide --calendar=none x       | --calendar: there is no file none",
                "decide --as-of=+12025-02-03 x  | --as-of wants a date",
                "decide --known-on=yesterday x  | --known-on wants a date",
                "decide --format=xml x          | --format wants one of: text, json, jsonl",
                "decide --lang=fr x             | --lang wants one of: zh, en",
                "decide --encoding=latin-99 x   | --encoding: no such encoding here",
                "decide --encoding=/ x          | --encoding: no such encoding here",
                "decide --output-encoding=? x   | --output-encoding: no such encoding here",
                "decide --as-of=2025-01-01 --as-of=2025-01-02 x | may be given only once: --as-of",
                "decide - -                     | standard input (-) can be read only once",
                "judge x                        | unexpected argument: judge",
            })
    void a_wrong_command_line_does_nothing_and_ends_with_64(String line, String told) {
        Locale.setDefault(Locale.UK);
        Run run = Run.of(line.split(" +"));
        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines().get(0)).startsWith(told);
        assertThat(run.err()).contains("--help").doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void without_a_command_the_usage_is_told_and_the_status_is_64() {
        Run run = Run.of("--lang", "en");
        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("Usage: petition-rules")
                .contains("decide", "due", "calendar", "Exit status:", "not legal advice");
    }

    @Test
    void help_tells_every_option_and_every_exit_status_in_both_languages() {
        Run english = Run.of("decide", "--help", "--lang", "en");
        Run chinese = Run.of("decide", "--help", "--lang=zh");
        for (Run run : new Run[] {english, chinese}) {
            assertThat(run.status()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .contains("--book", "--as-of", "--known-on", "--lang", "--format", "--explain", "--encoding")
                    .contains("--output-encoding", "INPUT", "64 ", "70 ", "74 ");
        }
        assertThat(english.out()).contains("missing or unreadable", "one document a line", "not legal advice");
        assertThat(chinese.out()).contains("不存在或不可读", "每行一份", "不是法律意见");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "due      | --from --working-days --natural-days --months --clock --book --extend --extension-base --pause --no-roll"
                        + " --known-on --calendar --format --encoding --output-encoding INPUT AS_PUBLISHED \"roll\":false",
                "calendar | --known-on --calendar --format --output-encoding YEAR|FROM..TO",
            })
    void help_of_the_calendar_commands_tells_every_option_with_an_example(String command, String told) {
        for (String language : new String[] {"en", "zh"}) {
            Run run = Run.of(command, "--help", "--lang", language);
            assertThat(run.status()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains(told.split(" ")).contains("\n  " + command + " ", "64 ", "70 ", "74 ");
            assertThat(run.out().split("\n"))
                    .allSatisfy(line -> assertThat(line.codePoints()
                                    .map(point -> point >= 0x2E80 ? 2 : 1)
                                    .sum())
                            .isLessThanOrEqualTo(100));
        }
    }

    @Test
    void the_version_is_the_one_the_build_wrote_down() {
        assertThat(Run.of("--version").out()).matches("petition-rules \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void the_language_is_that_of_the_platform_unless_asked_for() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        assertThat(Run.of("decide").errLines().get(0)).isEqualTo("缺少：INPUT");
        Locale.setDefault(Locale.GERMANY);
        assertThat(Run.of("decide").errLines().get(0)).isEqualTo("missing: INPUT");
        assertThat(Run.of("decide", "--lang", "zh").errLines().get(0)).isEqualTo("缺少：INPUT");
    }

    @Test
    void what_somebody_typed_is_shown_without_control_characters_and_cut() {
        Run run = Run.of("decide", "--lang=en", "--\u001B[31mred\u202E" + new String(new char[200]).replace('\0', 'n'));
        assertThat(run.err()).startsWith("no such option: --\uFFFD[31mred\uFFFDnnn");
        assertThat(run.errLines().get(0)).hasSizeLessThan(120);
    }
}
