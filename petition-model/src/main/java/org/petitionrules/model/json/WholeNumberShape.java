package org.petitionrules.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Problem;

/** A whole number within a range, both ends included. */
final class WholeNumberShape implements Shape<Long> {
    private static final Bilingual NAME = Bilingual.of("整数", "a whole number");

    private final long least;
    private final long most;

    WholeNumberShape(long least, long most) {
        this.least = least;
        this.most = most;
    }

    @Override
    public Bilingual name() {
        return NAME;
    }

    @Override
    public @Nullable Long read(JsonPlace at, List<Problem> problems) {
        if (!at.is(JsonKind.WHOLE_NUMBER, NAME, problems)) {
            return null;
        }
        OptionalLong number = at.wholeNumber();
        if (!number.isPresent() || number.getAsLong() < least || number.getAsLong() > most) {
            at.refuse(JsonMessages.OUT_OF_RANGE.with(least, most, at.found()), problems);
            return null;
        }
        return number.getAsLong();
    }

    @Override
    public void write(Long value, JsonGenerator out) throws IOException {
        out.writeNumber(value);
    }
}
