package org.petitionrules.testkit.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Language;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.testkit.cli.book.FactsJson;
import org.petitionrules.testkit.cli.book.FactsPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petition-rules book facts}: the inputs a book needs. */
@Command(name = "facts", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = Version.class)
final class BookFactsCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Language language;

    @Parameters(paramLabel = "ID|FILE", descriptionKey = "id-or-file")
    private String name = "";

    @Option(names = "--format", paramLabel = "text|json")
    private @Nullable String format;

    @Option(names = "--output-encoding", paramLabel = "NAME")
    private @Nullable String outputEncoding;

    BookFactsCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() {
        Format chosen = Format.of(OptionValues.given(format), Format.TEXT, Format.JSON);
        BookRun run = new BookRun(surroundings, language, outputEncoding);
        Optional<RuleBook> book = run.book(name);
        if (!book.isPresent()) {
            return ExitStatus.BAD_INPUT;
        }
        return run.print(
                chosen == Format.JSON ? FactsJson.document(book.get()) : FactsPage.text(book.get(), language), chosen);
    }
}
