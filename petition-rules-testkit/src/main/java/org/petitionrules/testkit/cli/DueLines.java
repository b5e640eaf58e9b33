package org.petitionrules.testkit.cli;

import java.util.Collections;
import java.util.Optional;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.WorkingCalendar;
import org.petitionrules.testkit.cli.due.Question;
import org.petitionrules.testkit.cli.due.QuestionId;
import org.petitionrules.testkit.cli.due.Reply;
import org.petitionrules.testkit.cli.input.Document;
import org.petitionrules.testkit.cli.input.Documents;

/** Answers questions for last days, a line each, in order, as they come; a bad one is answered with what is wrong. */
final class DueLines {
    private final Surroundings surroundings;
    private final Language language;
    private final Encodings encodings;
    private final Inputs inputs;
    private final Totals totals = new Totals();
    private final Telling telling;

    DueLines(Surroundings surroundings, Language language, Encodings encodings, Inputs inputs) {
        this.surroundings = surroundings;
        this.language = language;
        this.encodings = encodings;
        this.inputs = inputs;
        this.telling = new Telling(surroundings, encodings, language, totals, RunMessages.ANSWERED_SO_FAR);
    }

    /** Answers all; gives the exit status. */
    int answer(Optional<String> calendarFile) {
        Optional<WorkingCalendar> calendar = CalendarFile.read(calendarFile, telling.refusals());
        if (!calendar.isPresent()) {
            return ExitStatus.BAD_INPUT;
        }
        Output out = Output.of(surroundings, encodings, Format.JSONL);
        PromptInput in = new PromptInput(surroundings.in(), out);
        inputs.each(Documents::ofEachLine, encodings.input(), in, telling, new Inputs.Visitor() {
            @Override
            public void visit(int place, Document line) {
                out.print(reply(line, calendar.get()) + "\n");
            }

            @Override
            public void end(Input input) {
                // What was refused stands among the answers already.
            }
        });
        out.flush();
        if (!totals.isAllWell()) {
            telling.errors().tell(totals.in(RunMessages.ANSWERED));
        }
        return totals.exitStatus();
    }

    private String reply(Document line, WorkingCalendar calendar) {
        Optional<QuestionId> id = Optional.empty();
        try {
            if (line.refusal().isPresent()) {
                throw new RefusedException(
                        Collections.singletonList(Problem.at("", line.refusal().get())));
            }
            JsonPlace place = line.source().parse();
            id = Question.idOf(place);
            DueDate due = Question.read(place).answer(calendar);
            totals.countAnswered();
            return Reply.answered(id, due);
        } catch (RefusedException refused) {
            totals.countRefused();
            return Reply.refused(id, refused.problems(), language);
        } catch (RuntimeException mistake) {
            totals.countMistaken();
            Problem bug = Problem.at("", CliMessages.BUG.with(ErrorOutput.classNames(mistake)));
            return Reply.refused(id, Collections.singletonList(bug), language);
        }
    }
}
