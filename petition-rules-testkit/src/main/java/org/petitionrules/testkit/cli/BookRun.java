package org.petitionrules.testkit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.testkit.cli.page.Printable;

/** What the verbs of {@code book} share: the book they are about, where they print, and how they tell what is wrong. */
final class BookRun {
    /** What reads a file. */
    interface Reading<T> {
        T read(InputStream in) throws IOException;
    }

    private final Surroundings surroundings;
    private final Language language;
    private final Encodings encodings;

    BookRun(Surroundings surroundings, Language language, @Nullable String outputEncoding) {
        this.surroundings = surroundings;
        this.language = language;
        this.encodings =
                new Encodings(StandardCharsets.UTF_8, OptionValues.charset("--output-encoding", outputEncoding));
    }

    /**
     * The shipped book of an id, or the one in a file.
     *
     * @return empty when the file holds no sound book, which is told
     * @throws WrongUse when there is neither a book nor a file of that name
     */
    Optional<RuleBook> book(String idOrFile) {
        if (RuleBook.shippedIds().contains(idOrFile)) {
            return Optional.of(RuleBook.shipped(idOrFile));
        }
        Path file = new Input(idOrFile)
                .regularFile()
                .orElseThrow(() -> new WrongUse(CliMessages.NEITHER_BOOK_NOR_FILE.with(
                        Printable.name(idOrFile), String.join(", ", RuleBook.shippedIds()))));
        return read(idOrFile, file, RuleBook::load);
    }

    /**
     * What is in a file.
     *
     * @return empty when it is bad, which is told
     * @throws WrongUse when there is no such file
     */
    <T> Optional<T> file(String name, Reading<T> reading) {
        Path file = new Input(name)
                .regularFile()
                .orElseThrow(() -> new WrongUse(CliMessages.NO_SUCH_FILE.with(Printable.path(name))));
        return read(name, file, reading);
    }

    private <T> Optional<T> read(String name, Path file, Reading<T> reading) {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(reading.read(in));
        } catch (RefusedException refused) {
            tell(name, refused.problems());
        } catch (IOException failed) {
            refusals().tell(new Input(name).shownName(), Input.failure(failed));
        }
        return Optional.empty();
    }

    /** A shipped book's id as it was typed. */
    static String shippedId(String id) {
        if (!RuleBook.shippedIds().contains(id)) {
            throw new WrongUse(
                    CliMessages.NOT_SHIPPED.with(Printable.name(id), String.join(", ", RuleBook.shippedIds())));
        }
        return id;
    }

    /** Tells all problems of a file, however many. */
    void tell(String name, List<Problem> problems) {
        refusals().tellAll(new Input(name).shownName(), problems);
    }

    private Refusals refusals() {
        return new Refusals(errors(), language);
    }

    ErrorOutput errors() {
        return new ErrorOutput(surroundings.err(), encodings.error(surroundings.terminal()), language);
    }

    Language language() {
        return language;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** Prints everything; gives the exit status. */
    int print(String text, Format format) {
        Output out = Output.of(surroundings, encodings, format);
        out.print(text);
        out.flush();
        return ExitStatus.DONE;
    }
}
