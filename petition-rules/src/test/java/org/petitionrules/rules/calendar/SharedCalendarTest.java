package org.petitionrules.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitionrules.rules.Calendars;

/**
 * China's calendar against independent collections of its days, day by day. The collections lie under the directory that
 * the system property {@value #PROPERTY} names; without the property nothing is tested here, and the run says so.
 */
class SharedCalendarTest {
    private static final String PROPERTY = "petitionrules.shared";
    private static final KnownCalendar KNOWN = Calendars.china().everythingKnown();

    private Path calendars = Paths.get("");

    @BeforeEach
    void look_for_the_shared_data() {
        String shared = System.getProperty(PROPERTY, "");
        Assumptions.assumeFalse(shared.isEmpty(), "-D" + PROPERTY + " is not set");
        calendars = Paths.get(shared, "data", "calendar");
    }

    private Map<LocalDate, Boolean> works(String file, int dateColumn, int kindColumn) throws IOException {
        Map<LocalDate, Boolean> works = new HashMap<>();
        List<String> lines = Files.readAllLines(calendars.resolve(file), StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            works.put(LocalDate.parse(cells[dateColumn]), cells[kindColumn].equals("work"));
        }
        return works;
    }

    private static void compare(Map<LocalDate, Boolean> works, LocalDate first, LocalDate last) {
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            boolean week = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
            assertThat(KNOWN.isWorkingDay(day)).as(day.toString()).isEqualTo(works.getOrDefault(day, week));
        }
    }

    @Test
    void every_day_from_2001_to_2026_is_as_eleven_calendars_agree() throws IOException {
        Map<LocalDate, Boolean> works = works("cn-calendar-consensus-2001-2026.csv", 0, 1);
        assertThat(works).hasSize(850);
        compare(works, LocalDate.of(2001, 1, 1), LocalDate.of(2026, 12, 31));
    }

    @Test
    void every_day_from_2007_to_2026_is_as_a_second_collection_has_it() throws IOException {
        Map<LocalDate, Boolean> works = works("holiday-cn.csv", 0, 1);
        // It lists 2020-02-03, an ordinary Monday, as worked, and weekend days inside holidays as off: the same days.
        compare(works, LocalDate.of(2007, 1, 1), LocalDate.of(2026, 12, 31));
    }

    @Test
    void every_year_has_the_number_of_working_days_of_the_checksum() throws IOException {
        List<String> lines = Files.readAllLines(calendars.resolve("working-days-per-year.csv"), StandardCharsets.UTF_8);
        assertThat(lines).hasSize(27);
        for (String line : lines.subList(1, lines.size())) {
            int year = Integer.parseInt(line.split(",")[0]);
            assertThat(KNOWN.workingDaysIn(DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))))
                    .as(line)
                    .isEqualTo(Integer.parseInt(line.split(",")[1]));
        }
    }

    @Test
    void every_day_an_amendment_changed_is_as_it_was_before_and_after() throws IOException {
        List<String> lines = Files.readAllLines(calendars.resolve("amendments.csv"), StandardCharsets.UTF_8);
        assertThat(lines).hasSize(14);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            LocalDate announced = LocalDate.parse(cells[0]);
            LocalDate day = LocalDate.parse(cells[1]);
            assertThat(Calendars.china().knownOn(announced).isWorkingDay(day))
                    .as(line)
                    .isEqualTo(cells[3].equals("work"));
            if (announced.getYear() != 2003) {
                // No publication day of the notice for 2003 is on record, so on the eve of the amendment it is not
                // known.
                assertThat(Calendars.china().knownOn(announced.minusDays(1)).isWorkingDay(day))
                        .as(line)
                        .isEqualTo(cells[2].equals("work"));
            }
        }
    }
}
