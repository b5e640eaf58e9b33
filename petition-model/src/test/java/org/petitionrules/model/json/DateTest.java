package org.petitionrules.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitionrules.model.Refused;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;

/** Days are days in China's one time zone, eight hours ahead of UTC all year. */
class DateTest {
    private static final JsonFormat<LocalDate> DATE = JsonFormat.of(Shapes.date());

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-30", "0001-01-01", "9999-12-31", "2028-02-29", "2000-02-29"})
    void a_day_is_written_as_it_is_read(String day) {
        assertThat(DATE.write(DATE.read('"' + day + '"'))).isEqualTo('"' + day + '"');
        assertThat(DATE.read('"' + day + '"')).isEqualTo(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-29", "2026-02-30", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01"
            })
    void a_day_that_the_calendar_does_not_have_is_refused_and_shown(String day) {
        Problem problem = refusal('"' + day + '"');

        assertThat(problem.message().key()).isEqualTo("json.no-such-day");
        assertThat(problem.message().arguments()).containsExactly(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2026-7-30\"",
                "\"20260730\"",
                "\"2026/07/30\"",
                "\"2026年7月30日\"",
                "\" 2026-07-30\"",
                "\"2026-07-30 \"",
                "\"+2026-07-30\"",
                "\"12026-07-30\"",
                "\"-2026-07-30\"",
                "\"２０２６-07-30\"",
                "\"\"",
                "\"today\"",
                "20260730",
                "true",
                "{}",
                "[2026, 7, 30]",
                "\"2026-07-30T\"",
                "\"2026-07-30T25:00\"",
                "\"2026-02-30T10:00:00Z\""
            })
    void nothing_else_is_a_date(String json) {
        assertThat(refusal(json).message().key()).isEqualTo("json.expected");
    }

    @ParameterizedTest
    @CsvSource({
        // 16:00 UTC is midnight in China, the beginning of the next day.
        "2026-07-29T15:59:59Z, 2026-07-29",
        "2026-07-29T16:00:00Z, 2026-07-30",
        "2026-07-29T16:00:00.000+00:00, 2026-07-30",
        "2026-07-30T00:00:00+08:00, 2026-07-30",
        "2026-07-30T00:00:00+09:00, 2026-07-29",
        "2026-12-31T23:30:00-05:00, 2027-01-01",
        "2026-07-30T08:00:00+08:00[Asia/Shanghai], 2026-07-30",
        "2026-07-29 16:00:00Z, 2026-07-30",
    })
    void a_point_in_time_is_refused_with_the_day_it_is_in_china(String time, LocalDate day) {
        Problem problem = refusal('"' + time + '"');

        assertThat(problem.message().key()).isEqualTo("json.timestamp");
        assertThat(problem.message().arguments()).containsExactly(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-30T23:59:59", "2026-07-30 00:00", "2026-07-30T12:00:00.123"})
    void a_time_of_no_known_zone_is_refused_with_the_day_if_it_is_china_time(String time) {
        Problem problem = refusal('"' + time + '"');

        assertThat(problem.message().key()).isEqualTo("json.timestamp-without-zone");
        assertThat(problem.message().arguments()).containsExactly(LocalDate.of(2026, 7, 30));
    }

    @Test
    void milliseconds_of_this_century_are_taken_for_a_point_in_time() {
        // 2026-01-01T00:00Z is day 20,454 of 1970: 56 years of 365 days and 14 leap days.
        long newYearUtc = 20_454L * 86_400_000;

        assertThat(refusal(Long.toString(newYearUtc)).message().arguments()).containsExactly(LocalDate.of(2026, 1, 1));
        assertThat(refusal(Long.toString(newYearUtc - 8 * 3_600_000 - 1))
                        .message()
                        .arguments())
                .containsExactly(LocalDate.of(2025, 12, 31));
        assertThat(refusal("946684800000").message().arguments()).containsExactly(LocalDate.of(2000, 1, 1));
        assertThat(refusal("946684799999").message().key()).isEqualTo("json.expected");
        assertThat(refusal("4102444800000").message().key()).isEqualTo("json.expected");
        assertThat(refusal("99999999999999999999").message().key()).isEqualTo("json.expected");
    }

    @Test
    void a_day_that_could_not_be_read_back_is_not_written() {
        assertThatThrownBy(() -> DATE.write(LocalDate.of(10_000, 1, 1))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> DATE.write(LocalDate.of(0, 12, 31))).isInstanceOf(RefusedException.class);
    }

    private static Problem refusal(String json) {
        List<Problem> problems = Refused.problems(() -> DATE.read(json));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
