package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.json.JsonSource;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.closure.ClosureCondition;
import org.petitionrules.rules.coverage.CoverageEntry;
import org.petitionrules.rules.coverage.CoverageStatus;
import org.petitionrules.rules.coverage.CoveredDocument;
import org.petitionrules.rules.pack.CoveragePack;
import org.petitionrules.rules.responsibility.Ground;

/** The register and the books agree: what is ruled is ruled by rows that are there, and no row rests on nothing. */
class CoverageTest {
    private static final Set<String> ROWS = rows();

    /** Every row of every shipped book, of itself and what it stands over, under the book's id. */
    private static Set<String> rows() {
        Set<String> rows = new LinkedHashSet<>();
        for (String id : RuleBook.shippedIds()) {
            rowsOf(RuleBook.shipped(id)).forEach(row -> rows.add(id + "/" + row));
        }
        return rows;
    }

    private static Set<String> rowsOf(RuleBook book) {
        Set<String> rows = new LinkedHashSet<>();
        book.tables()
                .forEach(
                        table -> table.rows().forEach(row -> rows.add(row.rule().ruleId())));
        book.clocks().forEach(clock -> rows.add(clock.rule().ruleId()));
        book.closures()
                .forEach(gate -> gate.conditions().stream()
                        .map(ClosureCondition::rule)
                        .forEach(rule -> rows.add(rule.ruleId())));
        for (Ground ground : Ground.values()) {
            if (book.responsibility().has(ground)) {
                rows.add(book.responsibility().rule(ground).ruleId());
            }
        }
        book.disclosure().rows().forEach(row -> rows.add(row.rule().ruleId()));
        return rows;
    }

    private static List<CoverageEntry> entries() {
        return Coverage.documents().stream()
                .flatMap(document -> document.entries().stream())
                .collect(Collectors.toList());
    }

    @Test
    void each_row_that_is_named_stands_in_the_book_that_is_named() {
        for (CoverageEntry entry : entries()) {
            assertThat(ROWS).as(entry.toString()).containsAll(entry.rows());
        }
    }

    /** A row that a book takes over from another one is registered under the other. */
    @Test
    void no_book_has_a_row_that_no_registered_article_names() {
        Set<String> named = new LinkedHashSet<>();
        entries().forEach(entry -> entry.rows().forEach(row -> named.add(row.substring(row.indexOf('/') + 1))));
        Set<String> there = new LinkedHashSet<>();
        ROWS.forEach(row -> there.add(row.substring(row.indexOf('/') + 1)));
        assertThat(named).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void each_finding_that_is_named_is_a_fact_of_the_book_that_is_named() {
        for (CoverageEntry entry : entries()) {
            for (String asked : entry.asks()) {
                String[] parts = asked.split("/");
                assertThat(RuleBook.shipped(parts[0]).facts())
                        .as(entry + " " + asked)
                        .anyMatch(fact -> fact.id().equals(parts[1]));
            }
        }
    }

    @Test
    void what_is_ruled_has_rows_what_is_discretionary_a_finding_and_what_is_not_covered_a_reason() {
        for (CoverageEntry entry : entries()) {
            assertThat(entry.rows().isEmpty()).as(entry.toString()).isEqualTo(entry.status() != CoverageStatus.RULED);
            if (entry.status() == CoverageStatus.DISCRETIONARY) {
                assertThat(entry.asks()).as(entry.toString()).isNotEmpty();
            }
            if (entry.status() == CoverageStatus.NOT_COVERED) {
                assertThat(entry.reason()).as(entry.toString()).isPresent();
            }
        }
    }

    @Test
    void a_register_that_leaves_something_out_is_refused_with_all_of_it() {
        String broken = "{\"id\":\"x\",\"title\":{\"zh\":\"一\",\"en\":\"one\"},\"section\":\"1\",\"entries\":["
                + "[\"article\",\"status\",\"rows\",\"asks\",\"reason\",\"zh\",\"en\"],"
                + "[\"1\",\"ruled\",\"\",\"\",\"\",\"一\",\"one\"],"
                + "[\"2\",\"discretionary\",\"\",\"\",\"\",\"二\",\"two\"],"
                + "[\"3\",\"not-covered\",\"\",\"\",\"\",\"三\",\"three\"],"
                + "[\"4\",\"left-out\",\"\",\"\",\"\",\"四\",\"four\"],"
                + "[\"5\",\"ruled\",\"R22-0\",\"\",\"nobody\",\"五\",\"five\"]]}";
        assertThatThrownBy(() -> CoveragePack.read(JsonSource.of(broken)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.pointer())
                                .containsExactlyInAnyOrder(
                                        "/entries/1/2",
                                        "/entries/2/3",
                                        "/entries/3/4",
                                        "/entries/4/1",
                                        "/entries/5/2",
                                        "/entries/5/4"));
    }

    /** The second line has no article: it goes on with the rows of the first, and its book must be named anew. */
    @Test
    void a_line_without_an_article_goes_on_with_the_rows_above() {
        String two = "{\"id\":\"x\",\"title\":{\"zh\":\"一\",\"en\":\"one\"},\"section\":\"1\",\"entries\":["
                + "[\"article\",\"status\",\"rows\",\"asks\",\"reason\",\"zh\",\"en\"],"
                + "[\"1\",\"ruled\",\"cn-2022/R22-0|R34-clock\",\"\",\"\",\"一\",\"one\"],"
                + "[\"\",\"\",\"cn-2005/R05-33-clock\",\"\",\"\",\"\",\"\"]]}";
        CoveredDocument read = CoveragePack.read(JsonSource.of(two));
        assertThat(read.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.rows())
                        .containsExactly("cn-2022/R22-0", "cn-2022/R34-clock", "cn-2005/R05-33-clock"));
        assertThat(read.entries().get(0).rowsOf("cn-2022")).containsExactly("R22-0", "R34-clock");
    }
}
