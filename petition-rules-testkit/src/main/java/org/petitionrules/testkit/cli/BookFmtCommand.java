package org.petitionrules.testkit.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.json.JsonSource;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.Problem;
import org.petitionrules.testkit.cli.book.CanonicalForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petition-rules book fmt}: prints a pack in its canonical form. */
@Command(name = "fmt", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = Version.class)
final class BookFmtCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Language language;

    @Parameters(paramLabel = "FILE", descriptionKey = "book-file")
    private String name = "";

    @Option(names = "--check")
    private boolean check;

    @Option(names = "--output-encoding", paramLabel = "NAME")
    private @Nullable String outputEncoding;

    BookFmtCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() {
        BookRun run = new BookRun(surroundings, language, outputEncoding);
        Optional<Formatted> pack = run.file(name, Formatted::read);
        if (!pack.isPresent()) {
            return ExitStatus.BAD_INPUT;
        }
        if (!check) {
            return run.print(pack.get().canonical, Format.JSON);
        }
        Optional<Integer> differs = pack.get().firstDifference();
        differs.ifPresent(line ->
                run.tell(name, Collections.singletonList(Problem.at("", CliMessages.NOT_CANONICAL.with(line)))));
        return differs.isPresent() ? ExitStatus.BAD_INPUT : ExitStatus.DONE;
    }

    /** A pack as it is written, and as it should be. */
    private static final class Formatted {
        private final String written;
        private final String canonical;

        private Formatted(String written, String canonical) {
            this.written = written;
            this.canonical = canonical;
        }

        static Formatted read(InputStream in) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 13];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes.write(buffer, 0, read);
            }
            JsonSource source = JsonSource.of(new ByteArrayInputStream(bytes.toByteArray()));
            return new Formatted(new String(bytes.toByteArray(), StandardCharsets.UTF_8), CanonicalForm.of(source));
        }

        /** The number of the first line that is not as it should be, from 1. */
        Optional<Integer> firstDifference() {
            if (written.equals(canonical)) {
                return Optional.empty();
            }
            String[] lines = written.split("\n", -1);
            String[] wanted = canonical.split("\n", -1);
            int line = 0;
            while (line < lines.length && line < wanted.length && lines[line].equals(wanted[line])) {
                line++;
            }
            return Optional.of(line + 1);
        }
    }
}
