package org.petitionrules.testkit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Language;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.testkit.cli.book.BookListPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code petition-rules book list}: the shipped books, a line each. */
@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = Version.class)
final class BookListCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Language language;

    @Option(names = "--output-encoding", paramLabel = "NAME")
    private @Nullable String outputEncoding;

    BookListCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() {
        BookRun run = new BookRun(surroundings, language, outputEncoding);
        List<RuleBook> books = new ArrayList<>();
        RuleBook.shippedIds().forEach(id -> books.add(RuleBook.shipped(id)));
        return run.print(BookListPage.text(books, language), Format.TEXT);
    }
}
