package org.petitionrules.rules.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.petitionrules.model.message.Bilingual;

/**
 * One provision of a document and what became of it (登记项). A provision of which only a part is ruled has an entry for
 * each part. Immutable and thread-safe.
 */
public final class CoverageEntry {
    private final String article;
    private final CoverageStatus status;
    private final List<String> rows;
    private final List<String> asks;
    private final Optional<Bilingual> reason;
    private final Bilingual summary;

    /**
     * An entry.
     *
     * @param article the article or row id, as the document numbers it
     * @param status what became of it
     * @param rows the rows that decide it, each as {@code book/row}
     * @param asks the findings that are asked for, each as {@code book/fact}
     * @param reason why no row decides it
     * @param summary what it is about, in our own words
     */
    public CoverageEntry(
            String article,
            CoverageStatus status,
            List<String> rows,
            List<String> asks,
            Optional<Bilingual> reason,
            Bilingual summary) {
        this.article = article;
        this.status = status;
        this.rows = Collections.unmodifiableList(new ArrayList<>(rows));
        this.asks = Collections.unmodifiableList(new ArrayList<>(asks));
        this.reason = reason;
        this.summary = summary;
    }

    /**
     * The article or row id.
     *
     * @return such as {@code 23¶3} or {@code HK-07}
     */
    public String article() {
        return article;
    }

    /**
     * What became of it.
     *
     * @return not null
     */
    public CoverageStatus status() {
        return status;
    }

    /**
     * The rows that decide it: of tables, clocks, conditions of closing, first responsibility.
     *
     * @return unmodifiable, each as {@code book/row}; not empty when it is ruled
     */
    public List<String> rows() {
        return rows;
    }

    /**
     * The rows of one book.
     *
     * @param book its id
     * @return unmodifiable, the ids of the rows alone
     */
    public List<String> rowsOf(String book) {
        return Collections.unmodifiableList(rows.stream()
                .filter(row -> row.startsWith(book + "/"))
                .map(row -> row.substring(book.length() + 1))
                .collect(Collectors.toList()));
    }

    /**
     * The findings that are asked for.
     *
     * @return unmodifiable, each as {@code book/fact}; not empty when it is discretionary
     */
    public List<String> asks() {
        return asks;
    }

    /**
     * Why no row decides it.
     *
     * @return not empty when it is not covered
     */
    public Optional<Bilingual> reason() {
        return reason;
    }

    /**
     * What it is about, in our own words.
     *
     * @return not null
     */
    public Bilingual summary() {
        return summary;
    }

    @Override
    public String toString() {
        return article + ": " + status.code();
    }
}
