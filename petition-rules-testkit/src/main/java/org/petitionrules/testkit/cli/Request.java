package org.petitionrules.testkit.cli;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.petitionrules.model.Moment;
import org.petitionrules.model.message.Language;

/** What the command line asks for, checked. Immutable. */
final class Request {
    private final Language language;
    private final Format format;
    private final boolean explained;
    private final Optional<LocalDate> asOf;
    private final Optional<LocalDate> knownOn;
    private final Charset encoding;
    private final Optional<Charset> outputEncoding;

    Request(
            Language language,
            Format format,
            boolean explained,
            Optional<LocalDate> asOf,
            Optional<LocalDate> knownOn,
            Charset encoding,
            Optional<Charset> outputEncoding) {
        this.language = language;
        this.format = format;
        this.explained = explained;
        this.asOf = asOf;
        this.knownOn = knownOn;
        this.encoding = encoding;
        this.outputEncoding = outputEncoding;
    }

    Language language() {
        return language;
    }

    Format format() {
        return format;
    }

    boolean isExplained() {
        return explained;
    }

    Charset encoding() {
        return encoding;
    }

    /**
     * The moment a case is decided at. With {@code --as-of} the case's own moment is set aside as a whole; with
     * {@code --known-on} alone the case still says the day.
     */
    Moment moment(Optional<Moment> ofCase, Supplier<LocalDate> today) {
        Optional<Moment> usual = asOf.isPresent() ? Optional.empty() : ofCase;
        LocalDate day = asOf.orElseGet(() -> usual.map(Moment::asOf).orElseGet(today));
        Optional<LocalDate> knowledge = knownOn.isPresent() ? knownOn : usual.flatMap(Moment::knownOn);
        return knowledge.map(known -> Moment.of(day, known)).orElseGet(() -> Moment.of(day));
    }

    /**
     * The charset of the standard output: the one asked for; else the terminal's; else for text what the platform
     * writes, and for JSON UTF-8, as its standard wants it.
     */
    Charset outputCharset(Terminal terminal, Charset forJson) {
        return outputEncoding.orElse(format == Format.TEXT || terminal.isInteractive() ? terminal.charset() : forJson);
    }

    /** The charset of the standard error: on a terminal it is the same as that of the standard output. */
    Charset errorCharset(Terminal terminal) {
        return terminal.isInteractive() ? outputEncoding.orElse(terminal.errorCharset()) : terminal.errorCharset();
    }
}
