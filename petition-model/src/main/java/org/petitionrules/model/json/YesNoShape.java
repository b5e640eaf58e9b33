package org.petitionrules.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Problem;

/** Yes or no. */
final class YesNoShape implements Shape<Boolean> {
    private static final Bilingual NAME = Bilingual.of("true或false", "true or false");

    @Override
    public Bilingual name() {
        return NAME;
    }

    @Override
    public @Nullable Boolean read(JsonPlace at, List<Problem> problems) {
        return at.is(JsonKind.YES_NO, NAME, problems) ? at.yes() : null;
    }

    @Override
    public void write(Boolean value, JsonGenerator out) throws IOException {
        out.writeBoolean(value);
    }
}
