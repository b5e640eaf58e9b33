package org.petitionrules.testkit.cli.due;

import org.petitionrules.model.message.Bilingual;

/** The clock of a rule book that a question goes by. Immutable. */
public final class Basis {
    private final String clock;
    private final Bilingual duty;
    private final Bilingual article;
    private final String book;
    private final Bilingual bookTitle;

    /**
     * A basis.
     *
     * @param clock the id of the clock
     * @param duty what is due when it ends
     * @param article what it rests on
     * @param book the id of the book
     * @param bookTitle what the book is called
     */
    public Basis(String clock, Bilingual duty, Bilingual article, String book, Bilingual bookTitle) {
        this.clock = clock;
        this.duty = duty;
        this.article = article;
        this.book = book;
        this.bookTitle = bookTitle;
    }

    String clock() {
        return clock;
    }

    Bilingual duty() {
        return duty;
    }

    Bilingual article() {
        return article;
    }

    String book() {
        return book;
    }

    Bilingual bookTitle() {
        return bookTitle;
    }
}
