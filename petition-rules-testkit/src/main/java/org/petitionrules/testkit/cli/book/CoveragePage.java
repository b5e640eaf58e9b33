package org.petitionrules.testkit.cli.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.rules.coverage.CoverageEntry;
import org.petitionrules.rules.coverage.CoverageStatus;
import org.petitionrules.rules.coverage.CoveredDocument;
import org.petitionrules.testkit.cli.page.Page;
import org.petitionrules.testkit.cli.page.Wording;

/** The provision register as a page, a document after the other, with totals. */
public final class CoveragePage {
    private static final Bilingual STATUS = Bilingual.of("落实", "status");
    private static final Bilingual ABOUT = Bilingual.of("内容", "about");
    private static final Bilingual BY = Bilingual.of("规则行、所问认定或原因", "rows, findings asked for, or reason");
    private static final MessageTemplate ASKED = MessageTemplate.of("coverage.asked", "询问：{0}", "asks: {0}");
    private static final Bilingual TOTAL = Bilingual.of("合计", "In all");
    private static final MessageTemplate COUNT = MessageTemplate.of("coverage.count", "{0}：{1}", "{0} {1}");
    private static final Bilingual NOTHING =
            Bilingual.of("登记中没有条款由本书裁断", "no registered provision is ruled by this book");

    private final Optional<String> book;
    private final Wording wording;
    private final Page page = new Page(16, ShowPage.WIDTH);

    private CoveragePage(Optional<String> book, Wording wording) {
        this.book = book;
        this.wording = wording;
    }

    /**
     * The page.
     *
     * @param documents the register
     * @param book only what rows of this book rule; empty for everything
     * @param language of its words
     * @return lines, the last ended by a line feed
     */
    public static String text(List<CoveredDocument> documents, Optional<String> book, Language language) {
        CoveragePage coverage = new CoveragePage(book, new Wording(language));
        Map<CoverageStatus, Integer> all = new EnumMap<>(CoverageStatus.class);
        for (CoveredDocument document : documents) {
            coverage.document(document, all);
        }
        coverage.page.whole(
                all.isEmpty()
                        ? coverage.wording.of(NOTHING)
                        : coverage.wording.labelled(coverage.wording.of(TOTAL), coverage.totals(all)),
                2);
        return coverage.page.text();
    }

    private void document(CoveredDocument document, Map<CoverageStatus, Integer> all) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Arrays.asList(wording.of(BookWords.ARTICLE), wording.of(STATUS), wording.of(ABOUT), wording.of(BY)));
        Map<CoverageStatus, Integer> count = new EnumMap<>(CoverageStatus.class);
        for (CoverageEntry entry : document.entries()) {
            if (book.isPresent() && entry.rowsOf(book.get()).isEmpty()) {
                continue;
            }
            count.merge(entry.status(), 1, Integer::sum);
            all.merge(entry.status(), 1, Integer::sum);
            rows.add(Arrays.asList(
                    entry.article(), wording.of(entry.status().label()), wording.of(entry.summary()), by(entry)));
        }
        if (count.isEmpty()) {
            return;
        }
        page.whole(
                wording.of(document.title()) + wording.inBrackets(document.id()) + wording.cited(document.section()),
                2);
        page.rule('-');
        page.grid(rows);
        page.indented(2, totals(count));
        page.blank();
    }

    private String by(CoverageEntry entry) {
        List<String> parts = new ArrayList<>();
        List<String> rows = book.isPresent() ? entry.rowsOf(book.get()) : entry.rows();
        if (!rows.isEmpty()) {
            parts.add(String.join(", ", rows));
        }
        if (!entry.asks().isEmpty()) {
            parts.add(wording.of(ASKED, String.join(", ", entry.asks())));
        }
        entry.reason().ifPresent(reason -> parts.add(wording.of(reason)));
        return wording.inSequence(parts);
    }

    private String totals(Map<CoverageStatus, Integer> count) {
        List<String> parts = new ArrayList<>();
        count.forEach((status, number) -> parts.add(wording.of(COUNT, status.label(), number)));
        return wording.listed(parts);
    }
}
