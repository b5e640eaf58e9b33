package org.petitionrules.testkit.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Optional;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Message;
import org.petitionrules.testkit.cli.page.Printable;

/** One input named on the command line: a file, or {@code -} for the standard input. */
final class Input {
    static final String STANDARD_INPUT = "-";

    private static final Bilingual STANDARD_INPUT_NAME = Bilingual.of("标准输入", "standard input");

    private final String name;

    Input(String name) {
        this.name = name;
    }

    /** How it is called in messages. */
    Bilingual shownName() {
        if (name.equals(STANDARD_INPUT)) {
            return STANDARD_INPUT_NAME;
        }
        return Bilingual.same(name.trim().isEmpty() ? "\"" + name + "\"" : Printable.path(name));
    }

    /** Why it cannot be opened, as far as can be told beforehand. */
    Optional<Message> obstacle() {
        if (name.equals(STANDARD_INPUT)) {
            return Optional.empty();
        }
        Optional<Path> path = path();
        if (!path.isPresent() || !Files.exists(path.get())) {
            return Optional.of(RunMessages.NO_SUCH_FILE.with());
        }
        return Files.isDirectory(path.get()) ? Optional.of(RunMessages.DIRECTORY.with()) : Optional.empty();
    }

    /** The file of this name, if there is one that is no directory or device. */
    Optional<Path> regularFile() {
        return path().filter(Files::isRegularFile);
    }

    private Optional<Path> path() {
        try {
            return name.trim().isEmpty() ? Optional.empty() : Optional.of(Paths.get(name));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** Opens it; closing the standard input does nothing. */
    InputStream open(InputStream standardInput) throws IOException {
        if (!name.equals(STANDARD_INPUT)) {
            return Files.newInputStream(Paths.get(name));
        }
        return new FilterInputStream(standardInput) {
            @Override
            public void close() {}
        };
    }

    /** What went wrong while reading, in our own words. */
    static Message failure(IOException failed) {
        if (failed instanceof NoSuchFileException) {
            return RunMessages.NO_SUCH_FILE.with();
        }
        return failed instanceof AccessDeniedException
                ? RunMessages.NO_ACCESS.with()
                : RunMessages.CANNOT_READ.with(failed.getClass().getSimpleName());
    }
}
