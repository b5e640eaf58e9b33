package org.petitionrules.testkit.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Language;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.testkit.cli.book.BookListPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petition-rules book check}: loads and proves a book, and tells everything that is wrong with it. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = Version.class)
final class BookCheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Language language;

    @Parameters(paramLabel = "FILE", descriptionKey = "book-file")
    private String name = "";

    @Option(names = "--output-encoding", paramLabel = "NAME")
    private @Nullable String outputEncoding;

    BookCheckCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() {
        BookRun run = new BookRun(surroundings, language, outputEncoding);
        Optional<RuleBook> book = run.file(name, RuleBook::load);
        return book.isPresent()
                ? run.print(BookListPage.sound(book.get(), language), Format.TEXT)
                : ExitStatus.BAD_INPUT;
    }
}
