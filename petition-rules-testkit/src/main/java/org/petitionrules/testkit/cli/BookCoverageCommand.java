package org.petitionrules.testkit.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Language;
import org.petitionrules.rules.Coverage;
import org.petitionrules.testkit.cli.book.CoveragePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petition-rules book coverage}: what became of each provision of the documents. */
@Command(name = "coverage", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = Version.class)
final class BookCoverageCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Language language;

    @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "ruled-by")
    private @Nullable String name;

    @Option(names = "--output-encoding", paramLabel = "NAME")
    private @Nullable String outputEncoding;

    BookCoverageCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() {
        BookRun run = new BookRun(surroundings, language, outputEncoding);
        Optional<String> book = OptionValues.given(name).map(BookRun::shippedId);
        return run.print(CoveragePage.text(Coverage.documents(), book, language), Format.TEXT);
    }
}
