package org.petitionrules.testkit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Language;
import org.petitionrules.rules.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petition-rules book mutate}: mutants of a shipped book, and which of them given cases notice. */
@Command(name = "mutate", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = Version.class)
final class BookMutateCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Language language;

    @Parameters(paramLabel = "ID", descriptionKey = "shipped-id")
    private String name = "";

    @Option(names = "--cases", paramLabel = "FILE", arity = "1..*")
    private List<String> cases = new ArrayList<>();

    @Option(names = "--output-encoding", paramLabel = "NAME")
    private @Nullable String outputEncoding;

    BookMutateCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() {
        BookRun run = new BookRun(surroundings, language, outputEncoding);
        String id = BookRun.shippedId(name);
        Optional<MutantCases> read = MutantCases.read(run, RuleBook.shipped(id), cases);
        return read.isPresent()
                ? run.print(MutantsPage.text(id, read.get(), language), Format.TEXT)
                : ExitStatus.BAD_INPUT;
    }
}
