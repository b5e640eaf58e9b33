package org.petitionrules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitionrules.model.message.Language;

/** The calendar as a page, checked against the notices and a calendar on the wall. */
class CalendarTest {
    private static Run calendar(String options) {
        Run run = Run.of(("calendar --lang=en " + options).split(" +"));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run;
    }

    /**
     * Read against regulations.md 10.3: off 01-01, 01-28 to 02-04, 04-04 to 04-06, 05-01 to 05-05, 05-31 to 06-02, 10-01 to
     * 10-08; worked 01-26, 02-08, 04-27, 09-28, 10-11; and against the week: 1 January and 1 October 2025 are Wednesdays.
     */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_page_of_2025_is_the_one_that_was_read_and_found_good(String language) {
        Run run = Run.of("calendar", "2025", "--lang", language);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(Dossiers.resource("calendar-2025-" + language + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void no_line_is_wider_than_a_hundred_columns(String language) {
        Run run = Run.of("calendar", "2001..2028", "--lang", language);
        assertThat(run.out().split("\n"))
                .allSatisfy(line -> assertThat(line.codePoints()
                                .map(point -> point >= 0x2E80 ? 2 : 1)
                                .sum())
                        .isLessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @CsvSource({
        // 2025: 261 days of Monday to Friday. Of those off 1 + 6 (28-31 Jan, 3-4 Feb) + 1 (4 Apr) + 3 (1, 2, 5 May) + 1
        // (2 June) + 6 (1-3, 6-8 Oct) = 18; worked weekend days 5: 261 - 18 + 5 = 248.
        "2025, 2025: 248 of 365 days are working days",
        // October 2025: 23 days of Monday to Friday, 6 off, the 11th worked: 18 of 31.
        "2025-10, 2025-10-01 Wed .. 10-31 Fri: 18 of 31 days are working days",
        "2025-10-01..2025-10-09, 2025-10-01 Wed .. 10-09 Thu: 1 of 9 days are working days",
        "2025-10-11, 2025-10-11 Sat: 1 of 1 days are working days",
    })
    void the_number_of_working_days_is_told(String days, String line) {
        assertThat(calendar(days).out().split("\n")[1]).isEqualTo(line);
    }

    @Test
    void an_amendment_tells_what_it_changes_and_from_what_to_what() {
        assertThat(calendar("2020-01..2020-02").out())
                .contains(
                        "国办发明电〔2020〕1号  Spring Festival 2020 made longer\n"
                                + "  published 2020-01-27; changes 国办发明电〔2019〕16号; confidence: F (read in full)\n",
                        "\n  changed: 2020-01-31 Fri, from working day to holiday\n"
                                + "  changed: 2020-02-01 Sat, from make-up working day to holiday\n");
        assertThat(calendar("2003").out())
                .contains("\n  changed: 2003-04-26 Sat .. 04-27 Sun, from make-up working day to holiday\n"
                        + "  changed: 2003-05-06 Tue .. 05-07 Wed, from holiday to working day\n");
    }

    @Test
    void a_notice_that_was_not_out_is_not_shown_and_what_it_settled_is_open() {
        String before = calendar("2018-12 --known-on 2018-12-05").out();
        assertThat(before)
                .contains(
                        "(as published by 2018-12-05)",
                        "24? 25? 26? 27? 28? 29-?30-?\n31?\n",
                        "?  not settled yet",
                        "2018-12-24 Mon .. 12-31 Mon: the notice for 2019 is not out and may still change these days")
                .doesNotContain("国办发明电〔2018〕15号");
        String after = calendar("2018-12 --known-on 2018-12-06").out();
        assertThat(after)
                .contains("24  25  26  27  28  29* 30o\n31o\n", "国办发明电〔2018〕15号")
                .doesNotContain("not settled", "?");
    }

    @Test
    void a_year_without_a_notice_is_open_and_its_public_days_rest_all_the_same() {
        assertThat(calendar("2027-10").out())
                .contains(" 1o? 2o? 3o?\n", "no notice for 2027 is on record", "no notice is about these days");
    }

    /** The file knows the days of the lunar festivals from 2001 to 2050. */
    @ParameterizedTest
    @ValueSource(strings = {"2000", "2051"})
    void where_the_days_of_festivals_are_not_known_the_page_says_so(String year) {
        assertThat(calendar(year + "-02").out())
                .contains("on which days of " + year + " these fall is not known here")
                .contains("Spring Festival, Qingming, Dragon Boat Festival, Mid-Autumn Festival");
        assertThat(calendar("2050-02").out()).doesNotContain("not known here");
    }

    @Test
    void only_the_days_and_lines_asked_for_are_shown() {
        assertThat(calendar("2025-10-05..2025-10-12").out())
                .contains("Su\n                         5o\n 6o  7o  8o  9  10  11* 12-\n\n")
                .contains("National Day, Mid-Autumn Festival", "its other lines, 5, are not about these days")
                .doesNotContain("Labour Day");
    }

    @Test
    void csv_has_a_row_a_day_and_json_the_days_and_the_notices() throws Exception {
        assertThat(calendar("2025-09-28..2025-10-01 --format csv").out())
                .isEqualTo("date,weekday,kind,works,settled,occasion,notice\r\n"
                        + "2025-09-28,Sun,make-up working day,yes,yes,\"National Day, Mid-Autumn Festival\","
                        + "国办发明电〔2024〕12号\r\n"
                        + "2025-09-29,Mon,working day,yes,yes,,\r\n"
                        + "2025-09-30,Tue,working day,yes,yes,,\r\n"
                        + "2025-10-01,Wed,holiday,no,yes,\"National Day, Mid-Autumn Festival\","
                        + "国办发明电〔2024〕12号\r\n");
        JsonNode json =
                new ObjectMapper().readTree(calendar("2020 --format json").out());
        assertThat(json.get("days")).hasSize(366);
        assertThat(json.get("days").get(31).toString())
                .isEqualTo("{\"date\":\"2020-02-01\",\"kind\":\"holiday\",\"works\":false,\"settled\":true,"
                        + "\"line\":\"cn-2020-spring/spring\"}");
        assertThat(json.get("notices").get(1).get("changed").get(1).toString())
                .isEqualTo("{\"first\":\"2020-02-01\",\"last\":\"2020-02-01\",\"before\":\"make-up\","
                        + "\"after\":\"holiday\"}");
    }

    @Test
    void an_old_console_gets_its_own_charset_and_a_terminal_colours_that_say_nothing_new() {
        Charset gbk = Charset.forName("GBK");
        Terminal console = new Terminal(true, true, gbk, gbk);
        String coloured = shown(console, gbk);
        assertThat(coloured).contains("\u001B[31m 1休\u001B[0m", "\u001B[33m26班\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9]+m", "")).isEqualTo(Dossiers.resource("calendar-2025-zh.txt"));
        assertThat(shown(new Terminal(false, false, gbk, gbk), gbk))
                .isEqualTo(Dossiers.resource("calendar-2025-zh.txt"));
    }

    private static String shown(Terminal terminal, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Program(new Surroundings(new ByteArrayInputStream(new byte[0]), out, out, Run.CLOCK, Language.ZH, terminal))
                .run(new String[] {"calendar", "2025"});
        return new String(out.toByteArray(), charset);
    }
}
