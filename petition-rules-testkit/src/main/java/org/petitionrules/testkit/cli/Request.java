package org.petitionrules.testkit.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.petitionrules.model.Moment;
import org.petitionrules.model.message.Language;
import org.petitionrules.rules.RuleBook;

/** What {@code decide} is asked for, checked. Immutable. */
final class Request {
    private final Language language;
    private final Format format;
    private final boolean explained;
    private final boolean unconfirmed;
    private final Optional<LocalDate> asOf;
    private final Optional<LocalDate> knownOn;
    private final Encodings encodings;

    Request(
            Language language,
            Format format,
            boolean explained,
            boolean unconfirmed,
            Optional<LocalDate> asOf,
            Optional<LocalDate> knownOn,
            Encodings encodings) {
        this.language = language;
        this.format = format;
        this.explained = explained;
        this.unconfirmed = unconfirmed;
        this.asOf = asOf;
        this.knownOn = knownOn;
        this.encodings = encodings;
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

    /** A book as it is to decide: with the rows that are known from memory only, when they were asked for. */
    RuleBook ready(RuleBook book) {
        return unconfirmed ? book.withUnconfirmed() : book;
    }

    Encodings encodings() {
        return encodings;
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
}
