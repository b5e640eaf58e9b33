package org.petitionrules.testkit.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.calendar.KnownCalendar;
import org.petitionrules.rules.calendar.WorkingCalendar;
import org.petitionrules.rules.deadline.Deadline;
import org.petitionrules.rules.deadline.Ledger;
import org.petitionrules.testkit.cli.due.Basis;
import org.petitionrules.testkit.cli.due.DuePage;
import org.petitionrules.testkit.cli.due.LedgerJson;

/** Answers one question that stands on the command line itself, with its ledger. */
final class DueOnce {
    private final Surroundings surroundings;
    private final Language language;
    private final Format format;
    private final Encodings encodings;

    DueOnce(Surroundings surroundings, Language language, Format format, Encodings encodings) {
        this.surroundings = surroundings;
        this.language = language;
        this.format = format;
        this.encodings = encodings;
    }

    /**
     * Answers; gives the exit status.
     *
     * @throws WrongUse when there is no answer: the question is all on the command line
     */
    int answer(Deadline deadline, Optional<LocalDate> knownOn, Optional<String> calendarFile, Optional<Basis> basis) {
        Optional<WorkingCalendar> calendar = CalendarFile.read(calendarFile, refusals());
        if (!calendar.isPresent()) {
            return ExitStatus.BAD_INPUT;
        }
        Ledger ledger = ledger(deadline, calendar.get().knownOn(knownOn));
        Output out = Output.of(surroundings, encodings, format);
        out.print(rendered(ledger, knownOn, basis));
        out.flush();
        return ExitStatus.DONE;
    }

    /**
     * The clock of an id.
     *
     * @param unconfirmed whether rules known from memory only count
     * @return empty when the book's file is bad, which is told
     * @throws WrongUse when there is no such clock or book
     */
    Optional<DueClock> find(String id, Optional<String> book, boolean unconfirmed) {
        Bilingual file = new Input(book.orElse("")).shownName();
        try {
            return Optional.of(DueClock.find(id, book, unconfirmed));
        } catch (RefusedException refused) {
            refusals().tell(file, refused.problems());
        } catch (IOException failed) {
            refusals().tell(file, Input.failure(failed));
        }
        return Optional.empty();
    }

    private Refusals refusals() {
        return new Refusals(
                new ErrorOutput(surroundings.err(), encodings.error(surroundings.terminal()), language), language);
    }

    private static Ledger ledger(Deadline deadline, KnownCalendar calendar) {
        try {
            return deadline.ledger(calendar).orElseThrow(() -> new IllegalStateException("period"));
        } catch (RefusedException refused) {
            throw WrongUse.of(refused);
        }
    }

    private String rendered(Ledger ledger, Optional<LocalDate> knownOn, Optional<Basis> basis) {
        switch (format) {
            case CSV:
                return ledger.csv(language);
            case JSON:
                return LedgerJson.document(ledger, knownOn, basis);
            case SVG:
                return ledger.svg(language);
            default:
                return DuePage.text(
                                ledger,
                                knownOn,
                                basis,
                                language,
                                surroundings.terminal().isColoured())
                        + "\n"
                        + RunMessages.NOT_ADVICE.with().in(language)
                        + "\n";
        }
    }
}
