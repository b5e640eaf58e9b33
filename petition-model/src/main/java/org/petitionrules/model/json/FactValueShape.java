package org.petitionrules.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Problem;

/** The value of a declared fact. */
final class FactValueShape implements Shape<FactValue> {
    private static final Bilingual NAME = Bilingual.of("true、false、代码或整数", "true, false, a code or a whole number");

    private final Shape<String> code = Shapes.code();
    private final Shape<Long> number = Shapes.wholeNumber(Long.MIN_VALUE, Long.MAX_VALUE);

    @Override
    public Bilingual name() {
        return NAME;
    }

    @Override
    public @Nullable FactValue read(JsonPlace at, List<Problem> problems) {
        switch (at.kind()) {
            case YES_NO:
                return at.yes() ? FactValue.YES : FactValue.NO;
            case TEXT:
                String text = code.read(at, problems);
                return text == null ? null : FactValue.code(text);
            case WHOLE_NUMBER:
                Long value = number.read(at, problems);
                return value == null ? null : FactValue.number(value);
            default:
                at.refuse(NAME, problems);
                return null;
        }
    }

    @Override
    public void write(FactValue value, JsonGenerator out) throws IOException {
        if (value.isNumber()) {
            out.writeNumber(value.asNumber());
        } else if (value.equals(FactValue.YES) || value.equals(FactValue.NO)) {
            out.writeBoolean(value.equals(FactValue.YES));
        } else {
            code.write(value.asCode(), out);
        }
    }
}
