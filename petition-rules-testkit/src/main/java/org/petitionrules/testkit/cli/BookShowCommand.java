package org.petitionrules.testkit.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Language;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.testkit.cli.book.BookView;
import org.petitionrules.testkit.cli.book.ShowPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petition-rules book show}: a book as a page. */
@Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = Version.class)
final class BookShowCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Language language;

    @Parameters(paramLabel = "ID|FILE", descriptionKey = "id-or-file")
    private String name = "";

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--output-encoding", paramLabel = "NAME")
    private @Nullable String outputEncoding;

    BookShowCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() {
        BookRun run = new BookRun(surroundings, language, outputEncoding);
        Optional<RuleBook> book = run.book(name);
        return book.isPresent()
                ? run.print(ShowPage.text(new BookView(book.get(), all), language), Format.TEXT)
                : ExitStatus.BAD_INPUT;
    }
}
