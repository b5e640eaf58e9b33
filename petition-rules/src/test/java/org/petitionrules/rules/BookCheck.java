package org.petitionrules.rules;

import java.util.function.Consumer;

/**
 * A named check of what a book decides, its expectation worked by hand from the text. It can be run over any book, so
 * that a mutated one must fail some check.
 */
public final class BookCheck {
    private final String name;
    private final Consumer<RuleBook> check;

    private BookCheck(String name, Consumer<RuleBook> check) {
        this.name = name;
        this.check = check;
    }

    /** A check whose name reads as a rule with its article or practice id. */
    public static BookCheck of(String name, Consumer<RuleBook> check) {
        return new BookCheck(name, check);
    }

    public String name() {
        return name;
    }

    /** Throws an assertion error when the book decides otherwise. */
    public void run(RuleBook book) {
        check.accept(book);
    }

    @Override
    public String toString() {
        return name;
    }
}
