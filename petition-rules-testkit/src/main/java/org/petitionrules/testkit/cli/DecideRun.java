package org.petitionrules.testkit.cli;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.petitionrules.model.CaseFile;
import org.petitionrules.model.Moment;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.rules.calendar.WorkingCalendar;
import org.petitionrules.rules.explain.Explanation;
import org.petitionrules.testkit.cli.card.Answer;
import org.petitionrules.testkit.cli.input.Document;
import org.petitionrules.testkit.cli.input.Documents;

/**
 * Decides all inputs of one command line, one document at a time. A bad one is told and passed over; nothing but ids of
 * what was decided is kept.
 */
final class DecideRun {
    private final Request request;
    private final Surroundings surroundings;
    private final Inputs inputs;
    private final Totals totals = new Totals();
    private final Telling telling;
    private final Refusals refusals;
    private final SeenIds seen = new SeenIds();
    private boolean toldSeenIsFull;

    DecideRun(Request request, Surroundings surroundings, Inputs inputs) {
        this.request = request;
        this.surroundings = surroundings;
        this.inputs = inputs;
        this.telling = new Telling(surroundings, request.encodings(), request.language(), totals, RunMessages.SO_FAR);
        this.refusals = telling.refusals();
    }

    /** Decides; gives the exit status. */
    int decide(Optional<String> book, Optional<String> calendarFile) {
        Optional<WorkingCalendar> calendar = CalendarFile.read(calendarFile, refusals);
        if (!calendar.isPresent()) {
            return ExitStatus.BAD_INPUT;
        }
        Books books;
        try {
            books = Books.of(book, any -> request.ready(any.withCalendar(calendar.get())));
        } catch (RefusedException refused) {
            refusals.tell(new Input(book.orElse("")).shownName(), refused.problems());
            return ExitStatus.BAD_INPUT;
        } catch (IOException failed) {
            refusals.tell(new Input(book.orElse("")).shownName(), Input.failure(failed));
            return ExitStatus.BAD_INPUT;
        }
        Answers answers = Answers.of(request, surroundings);
        inputs.each(Documents::of, request.encodings().input(), surroundings.in(), telling, new Inputs.Visitor() {
            @Override
            public void visit(int place, Document document) {
                decide(place, document, books).ifPresent(answers::add);
            }

            @Override
            public void end(Input input) {
                refusals.endInput(input.shownName());
            }
        });
        answers.end(totals);
        if (!totals.isAllWell() && request.format() != Format.TEXT) {
            telling.errors().tell(totals.in(RunMessages.TOTALS));
        }
        return totals.exitStatus();
    }

    private Optional<Answer> decide(int place, Document document, Books books) {
        Input input = inputs.at(place);
        try {
            Optional<JsonPlace> parsed = parse(input, document);
            if (!parsed.isPresent()) {
                return Optional.empty();
            }
            ReadCase read = ReadCase.of(parsed.get(), books);
            Answer answer = answer(read.asked(), read.book());
            return register(answer, place, document, read) ? Optional.of(answer) : Optional.empty();
        } catch (RefusedException refused) {
            refuse(input, document, refused.problems());
        } catch (RuntimeException mistake) {
            totals.countMistaken();
            refusals.tell(input.shownName(), document, RunMessages.BUG.with(ErrorOutput.classNames(mistake)));
        }
        return Optional.empty();
    }

    private Optional<JsonPlace> parse(Input input, Document document) {
        List<Problem> problems;
        try {
            if (!document.refusal().isPresent()) {
                JsonPlace parsed = document.source().parse();
                refusals.endRow(input.shownName());
                refusals.tellDoubt(input.shownName(), document);
                return Optional.of(parsed);
            }
            problems =
                    Collections.singletonList(Problem.at("", document.refusal().get()));
        } catch (RefusedException refused) {
            problems = refused.problems();
        }
        totals.countRefused();
        refusals.tellUnreadable(input.shownName(), document, problems);
        return Optional.empty();
    }

    private void refuse(Input input, Document document, List<Problem> problems) {
        totals.countRefused();
        refusals.tell(input.shownName(), document, problems);
    }

    private Answer answer(CaseFile asked, RuleBook book) {
        Moment moment = request.moment(asked.moment(), surroundings::today);
        Optional<Explanation> explanation = request.isExplained()
                ? Optional.of(book.explain(asked.dossier(), asked.organs(), moment))
                : Optional.empty();
        return new Answer(asked, book, book.decide(asked.dossier(), asked.organs(), moment), explanation);
    }

    /** Takes down that a dossier is decided; false, and told, when it was decided before. */
    private boolean register(Answer answer, int place, Document document, ReadCase read) {
        String id = answer.asked().dossier().id();
        OptionalLong before = seen.placeOf(id);
        if (before.isPresent()) {
            Input first = inputs.at((int) (before.getAsLong() >>> Integer.SIZE));
            Message duplicate = RunMessages.DUPLICATE.with(first.shownName(), (int) before.getAsLong());
            refuse(
                    inputs.at(place),
                    document,
                    Collections.singletonList(Problem.at(read.dossierPointer() + "/id", duplicate)));
            return false;
        }
        totals.countAnswered();
        if (!seen.add(id, (long) place << Integer.SIZE | document.firstLine()) && !toldSeenIsFull) {
            toldSeenIsFull = true;
            telling.errors().tell(RunMessages.ALREADY_TOO_MANY.with(SeenIds.MOST));
        }
        return true;
    }
}
