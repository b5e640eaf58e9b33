package org.petitionrules.testkit.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
        if (Collections.frequency(inputs, Input.STANDARD_INPUT) > 1) {
            throw new WrongUse(CliMessages.STANDARD_INPUT_TWICE.with());
        }
        Request request = new Request(
                language,
                Format.of(given(format)),
                explain,
                date("--as-of", asOf),
                date("--known-on", knownOn),
                charset("--encoding", encoding).orElse(StandardCharsets.UTF_8),
                charset("--output-encoding", outputEncoding));
        return new DecideRun(request, surroundings).decide(given(book), inputs);
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value);
    }

    private static Optional<LocalDate> date(String option, @Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            if (value.length() == "2026-07-30".length()) {
                return Optional.of(LocalDate.parse(value));
            }
        } catch (DateTimeException noDate) {
            // Told below, like every other text that is no date.
        }
        throw new WrongUse(CliMessages.NOT_A_DATE.with(option));
    }

    private static Optional<Charset> charset(String option, @Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(name);
            if (charset.canEncode()) {
                return Optional.of(charset);
            }
        } catch (IllegalArgumentException noCharset) {
            // Told below, like a charset that can only be read.
        }
        throw new WrongUse(CliMessages.NOT_A_CHARSET.with(option));
    }
}
