package org.petitionrules.testkit.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petition-rules decide}: its options, checked, and handed to a {@link DecideRun}. */
@Command(name = "decide", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = Version.class)
final class DecideCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Language language;

    @Option(names = "--book", paramLabel = "ID|FILE")
    private @Nullable String book;

    @Option(names = "--calendar", paramLabel = "FILE")
    private @Nullable String calendar;

    @Option(names = "--unconfirmed")
    private boolean unconfirmed;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable String asOf;

    @Option(names = "--known-on", paramLabel = "DATE")
    private @Nullable String knownOn;

    @Option(names = "--format", paramLabel = "text|json|jsonl")
    private @Nullable String format;

    @Option(names = "--explain")
    private boolean explain;

    @Option(names = "--encoding", paramLabel = "NAME")
    private @Nullable String encoding;

    @Option(names = "--output-encoding", paramLabel = "NAME")
    private @Nullable String outputEncoding;

    @Parameters(paramLabel = "INPUT", arity = "1..*", descriptionKey = "input")
    private List<String> inputs = new ArrayList<>();

    DecideCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() {
        Request request = new Request(
                language,
                Format.of(OptionValues.given(format), Format.TEXT, Format.JSON, Format.JSONL),
                explain,
                unconfirmed,
                OptionValues.date("--as-of", asOf),
                OptionValues.date("--known-on", knownOn),
                new Encodings(
                        OptionValues.charset("--encoding", encoding).orElse(StandardCharsets.UTF_8),
                        OptionValues.charset("--output-encoding", outputEncoding)));
        return new DecideRun(request, surroundings, new Inputs(inputs))
                .decide(OptionValues.given(book), OptionValues.given(calendar));
    }
}
