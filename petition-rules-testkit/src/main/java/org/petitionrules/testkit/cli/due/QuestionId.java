package org.petitionrules.testkit.cli.due;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.json.JsonKind;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.json.Shape;
import org.petitionrules.model.json.Shapes;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Problem;

/**
 * What a question is told apart by: a text, or a whole number of 64 bits as records of older systems have it. It comes back
 * as it was given. Immutable.
 */
public final class QuestionId {
    private static final Shape<String> TEXT = Shapes.text(200);
    private static final Shape<Long> NUMBER = Shapes.wholeNumber(Long.MIN_VALUE, Long.MAX_VALUE);

    static final Shape<QuestionId> SHAPE = new Shape<QuestionId>() {
        private final Bilingual name = Bilingual.of("文本或整数", "a text or a whole number");

        @Override
        public Bilingual name() {
            return name;
        }

        @Override
        public @Nullable QuestionId read(JsonPlace at, List<Problem> problems) {
            if (at.kind() == JsonKind.WHOLE_NUMBER) {
                Long number = NUMBER.read(at, problems);
                return number == null ? null : new QuestionId(Optional.empty(), number);
            }
            if (!at.is(JsonKind.TEXT, name, problems)) {
                return null;
            }
            String text = TEXT.read(at, problems);
            return text == null ? null : new QuestionId(Optional.of(text), 0);
        }

        @Override
        public void write(QuestionId id, JsonGenerator out) throws IOException {
            id.write(out);
        }
    };

    private final Optional<String> text;
    /** Of no meaning where there is a text. */
    private final long number;

    private QuestionId(Optional<String> text, long number) {
        this.text = text;
        this.number = number;
    }

    void write(JsonGenerator out) throws IOException {
        if (text.isPresent()) {
            out.writeString(text.get());
        } else {
            out.writeNumber(number);
        }
    }

    /** Its kind alone: an id is content. */
    @Override
    public String toString() {
        return text.isPresent() ? "text" : "number";
    }
}
