package org.petitionrules.testkit.cli.due;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.petitionrules.model.json.JsonFormat;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.json.ObjectShape;
import org.petitionrules.model.json.Shapes;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.WorkingCalendar;
import org.petitionrules.rules.deadline.Deadline;
import org.petitionrules.rules.deadline.WorkingDays;

/**
 * One question for a last day: from which day, which period, known when.
 *
 * <p>As JSON: {@code {"id":"q1","from":"2025-09-26","period":{"workingDays":5},"knownOn":"2025-11-30","roll":true}}, where
 * {@code id}, {@code knownOn} and {@code roll} may be left out and {@code id} may be a whole number. Immutable.
 */
public final class Question {
    private static final MessageTemplate NOTHING_ROLLS = MessageTemplate.of(
            "due.nothing-rolls",
            "{0}不起作用：工作日期限的末日总是工作日",
            "{0} has no effect: a period of working days always ends on one");
    private static final JsonFormat<QuestionId> ID_ALONE = JsonFormat.of(QuestionId.SHAPE);
    private static final JsonFormat<Question> FORMAT = JsonFormat.of(ObjectShape.<Question, Draft>of(
                    Bilingual.of("期限问题（JSON对象）", "a question (a JSON object)"), Draft::new, Question::new)
            .optional("id", QuestionId.SHAPE, question -> question.id, (draft, id) -> draft.id = Optional.of(id))
            .required(
                    "from",
                    Shapes.date(),
                    question -> question.deadline.from(),
                    (draft, from) -> draft.deadline.from(from))
            .required(
                    "period",
                    PeriodShape.SHAPE,
                    question -> question.deadline.period(),
                    (draft, period) -> draft.deadline.period(period))
            .optional(
                    "knownOn",
                    Shapes.date(),
                    question -> question.knownOn,
                    (draft, day) -> draft.knownOn = Optional.of(day))
            .optional(
                    "roll",
                    Shapes.yesNo(),
                    question -> Optional.of(question.deadline.rolls()),
                    (draft, roll) -> draft.deadline.rolls(roll))
            .build());

    /** A question in the making. */
    private static final class Draft {
        private Optional<QuestionId> id = Optional.empty();
        private Optional<LocalDate> knownOn = Optional.empty();
        private final Deadline.Builder deadline = Deadline.builder();
    }

    private final Optional<QuestionId> id;
    private final Optional<LocalDate> knownOn;
    private final Deadline deadline;

    private Question(Draft draft) {
        this.id = draft.id;
        this.knownOn = draft.knownOn;
        this.deadline = draft.deadline.build();
        if (!deadline.rolls() && deadline.period() instanceof WorkingDays) {
            throw new RefusedException(Collections.singletonList(Problem.at("/roll", nothingRolls("\"roll\":false"))));
        }
    }

    /**
     * That it has no effect to say that nothing rolls, because the period ends on a working day anyway.
     *
     * @param said how it was said
     * @return one message for a line of JSON and for the command line
     */
    public static Message nothingRolls(String said) {
        return NOTHING_ROLLS.with(said);
    }

    /**
     * Reads a question.
     *
     * @param place a whole document
     * @return the question
     * @throws RefusedException with everything that is wrong with it
     */
    public static Question read(JsonPlace place) {
        return FORMAT.read(place);
    }

    /**
     * The id alone, however wrong the rest may be.
     *
     * @param place a whole document
     * @return empty when there is none, when it is neither a text of at most 200 characters nor a whole number of 64 bits,
     *     and when it stands twice
     */
    public static Optional<QuestionId> idOf(JsonPlace place) {
        JsonPlace id = place.properties().get("id");
        try {
            return id == null ? Optional.empty() : Optional.of(ID_ALONE.read(id));
        } catch (RefusedException toldWithTheRest) {
            return Optional.empty();
        }
    }

    /**
     * The id.
     *
     * @return empty when it was left out
     */
    public Optional<QuestionId> id() {
        return id;
    }

    /**
     * The answer.
     *
     * @param calendar not null
     * @return the last day with its status
     * @throws RefusedException when it lies beyond the year 9999
     */
    public DueDate answer(WorkingCalendar calendar) {
        return deadline.due(calendar.knownOn(knownOn)).orElseThrow(() -> new IllegalStateException("period"));
    }

    @Override
    public String toString() {
        return "Question(" + deadline.from() + ", " + deadline.period() + ")";
    }
}
