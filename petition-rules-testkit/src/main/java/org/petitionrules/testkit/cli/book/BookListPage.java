package org.petitionrules.testkit.cli.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.petitionrules.model.message.Language;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.rules.book.Confidence;
import org.petitionrules.testkit.cli.page.Page;
import org.petitionrules.testkit.cli.page.Wording;

/** The shipped books, a line each, as a page. */
public final class BookListPage {
    private BookListPage() {}

    /**
     * The page.
     *
     * @param books in order
     * @param language of its words
     * @return lines, the last ended by a line feed
     */
    public static String text(List<RuleBook> books, Language language) {
        BookWords words = new BookWords(new Wording(language));
        List<List<String>> rows = new ArrayList<>();
        rows.add(Arrays.asList(
                words.of(BookWords.ID),
                words.of(BookWords.TITLE),
                words.of(BookWords.IN_FORCE),
                words.of(BookWords.OVER),
                words.of(BookWords.ROWS),
                words.of(BookWords.CLOCKS_COUNT),
                words.of(BookWords.CONDITIONS),
                words.of(BookWords.CONFIDENCE)));
        for (RuleBook book : books) {
            BookView view = new BookView(book, false);
            rows.add(Arrays.asList(
                    book.id(),
                    words.of(book.title()),
                    words.inForce(book.inForce()),
                    book.over().isEmpty() ? "-" : String.join(", ", book.over()),
                    Integer.toString(view.rows()),
                    Integer.toString(view.clocks().size()),
                    Integer.toString(view.conditions()),
                    words.confidence(view.confidence())));
        }
        Page page = new Page(0, ShowPage.WIDTH);
        page.grid(rows);
        page.blank();
        for (Confidence confidence : Confidence.values()) {
            page.indented(2, confidence + "  " + words.of(confidence.label()));
        }
        return page.text();
    }

    /**
     * That a book is sound, in one line.
     *
     * @param book loaded, and so proven
     * @param language of the words
     * @return ended by a line feed
     */
    public static String sound(RuleBook book, Language language) {
        BookView view = new BookView(book, false);
        Wording wording = new Wording(language);
        String sizes = wording.of(BookWords.SIZES, view.rows(), view.clocks().size(), view.conditions());
        return wording.of(BookWords.SOUND, book.id(), sizes) + "\n";
    }
}
