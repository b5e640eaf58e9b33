package org.petitionrules.testkit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.RuleBook;

/**
 * The rule books of a run, each loaded once: the one the command line names, else the one a case names, else the
 * national one. A name is first looked for among the shipped books, then among files.
 */
final class Books {
    private static final String NATIONAL = "cn-2022";

    private final Optional<RuleBook> forAll;
    private final UnaryOperator<RuleBook> ready;
    private final Map<String, RuleBook> shipped = new HashMap<>();

    private Books(Optional<RuleBook> forAll, UnaryOperator<RuleBook> ready) {
        this.forAll = forAll.map(ready);
        this.ready = ready;
    }

    /**
     * The books.
     *
     * @param idOrFile the book for all cases; empty when each case says it
     * @param ready what is done to a book before it decides, such as giving it another calendar
     * @throws WrongUse when there is neither a book nor a file of that name
     * @throws RefusedException when the file holds no sound book
     * @throws IOException when the file cannot be read
     */
    static Books of(Optional<String> idOrFile, UnaryOperator<RuleBook> ready) throws IOException {
        if (!idOrFile.isPresent()) {
            return new Books(Optional.empty(), ready);
        }
        String name = idOrFile.get();
        if (RuleBook.shippedIds().contains(name)) {
            return new Books(Optional.of(RuleBook.shipped(name)), ready);
        }
        try (InputStream in = Files.newInputStream(file(name))) {
            return new Books(Optional.of(RuleBook.load(in)), ready);
        }
    }

    /** A book that is already there, for all cases. */
    static Books of(RuleBook book) {
        return new Books(Optional.of(book), UnaryOperator.identity());
    }

    private static Path file(String name) {
        return new Input(name)
                .regularFile()
                .orElseThrow(
                        () -> new WrongUse(CliMessages.NO_SUCH_BOOK.with(String.join(", ", RuleBook.shippedIds()))));
    }

    /** The book the command line names; empty when each case says it. */
    Optional<RuleBook> forAll() {
        return forAll;
    }

    /**
     * The book for a case.
     *
     * @throws RefusedException when the case names a book that is not shipped
     */
    RuleBook of(Optional<String> named, String pointer) {
        if (forAll.isPresent()) {
            return forAll.get();
        }
        String id = named.orElse(NATIONAL);
        if (!RuleBook.shippedIds().contains(id)) {
            throw new RefusedException(Collections.singletonList(Problem.at(
                    pointer + "/book", RunMessages.BOOK_NOT_SHIPPED.with(String.join(", ", RuleBook.shippedIds())))));
        }
        return shipped.computeIfAbsent(id, any -> ready.apply(RuleBook.shipped(any)));
    }
}
