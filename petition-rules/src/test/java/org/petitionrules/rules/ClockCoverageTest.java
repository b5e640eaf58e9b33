package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Each clock of the national instruments and of the five provinces, listed by article from reading them, has a row or the
 * reason why there is none; and no shipped book has a clock that the list does not know.
 */
class ClockCoverageTest {
    private static final List<String> SECTIONS = Arrays.asList(
            "1", "2", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "4", "5.1", "5.2", "5.3", "5.4", "5.5",
            "7.1", "7.2", "7.3");

    private static List<Map<String, String>> lines() throws IOException {
        try (InputStream list = ClockCoverageTest.class.getResourceAsStream("coverage/clocks.json")) {
            JsonNode rows = new ObjectMapper().readTree(list).path("clocks");
            List<Map<String, String>> lines = new ArrayList<>();
            for (int row = 1; row < rows.size(); row++) {
                Map<String, String> line = new LinkedHashMap<>();
                for (int column = 0; column < rows.path(0).size(); column++) {
                    line.put(
                            rows.path(0).path(column).asText(),
                            rows.path(row).path(column).asText());
                }
                lines.add(line);
            }
            return lines;
        }
    }

    private static Set<String> clocksOfTheBooks() throws IOException {
        Set<String> clocks = new LinkedHashSet<>();
        for (String id : RuleBook.shippedIds()) {
            try (InputStream pack = RuleBook.shippedPack(id)) {
                new ObjectMapper()
                        .readTree(pack)
                        .path("clocks")
                        .forEach(clock -> clocks.add(id + "/" + clock.path("id").asText()));
            }
        }
        return clocks;
    }

    private static List<String> rows(Map<String, String> line) {
        String rows = line.getOrDefault("rows", "");
        return rows.isEmpty() ? new ArrayList<>() : Arrays.asList(rows.split("\\|"));
    }

    @Test
    void each_clock_of_the_texts_has_a_row_that_is_there_or_a_reason_in_both_languages() throws IOException {
        Set<String> shipped = clocksOfTheBooks();
        for (Map<String, String> line : lines()) {
            assertThat(shipped).as(line.toString()).containsAll(rows(line));
            boolean hasReason = !line.getOrDefault("reasonZh", "").isEmpty()
                    && !line.getOrDefault("reasonEn", "").isEmpty();
            assertThat(hasReason).as(line.toString()).isEqualTo(rows(line).isEmpty());
            assertThat(line.get("article")).as(line.toString()).isNotEmpty();
            assertThat(line.get("zh")).as(line.toString()).isNotEmpty();
            assertThat(line.get("en")).as(line.toString()).isNotEmpty();
        }
    }

    @Test
    void no_book_has_a_clock_that_is_not_listed() throws IOException {
        Set<String> listed = new LinkedHashSet<>();
        lines().forEach(line -> listed.addAll(rows(line)));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(clocksOfTheBooks());
    }

    @Test
    void sections_1_to_5_and_7_are_gone_through_in_order() throws IOException {
        Set<String> sections = new LinkedHashSet<>();
        lines().forEach(line -> sections.add(line.get("section")));
        assertThat(sections).containsExactlyElementsOf(SECTIONS);
    }
}
