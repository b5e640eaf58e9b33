package org.petitionrules.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Problem;

/** A list of values of one shape. */
final class ListShape<T> implements Shape<List<T>> {
    private final Shape<T> element;
    private final Bilingual name;

    ListShape(Shape<T> element) {
        this.element = element;
        this.name = Bilingual.of(
                "数组（每项为" + element.name().zh() + "）",
                "a list, each item " + element.name().en());
    }

    @Override
    public Bilingual name() {
        return name;
    }

    @Override
    public @Nullable List<T> read(JsonPlace at, List<Problem> problems) {
        if (!at.is(JsonKind.LIST, name, problems)) {
            return null;
        }
        List<T> values = new ArrayList<>(at.elements().size());
        for (JsonPlace place : at.elements()) {
            T value = element.read(place, problems);
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() < at.elements().size() ? null : Collections.unmodifiableList(values);
    }

    @Override
    public void write(List<T> values, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (T value : values) {
            element.write(value, out);
        }
        out.writeEndArray();
    }
}
