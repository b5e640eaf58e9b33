package org.petitionrules.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.Code;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Problem;

/** An object whose names are codes and whose values are of one shape; written in the order of the codes. */
final class MapShape<T> implements Shape<Map<String, T>> {
    private final Shape<T> element;
    private final Bilingual name;

    MapShape(Shape<T> element) {
        this.element = element;
        this.name = Bilingual.of(
                "对象（属性名为代码，值为" + element.name().zh() + "）",
                "an object from codes, each to " + element.name().en());
    }

    @Override
    public Bilingual name() {
        return name;
    }

    @Override
    public @Nullable Map<String, T> read(JsonPlace at, List<Problem> problems) {
        if (!at.is(JsonKind.OBJECT, name, problems)) {
            return null;
        }
        Map<String, T> values = new LinkedHashMap<>();
        at.properties().forEach((code, place) -> {
            boolean sound = Code.is(code);
            if (!sound) {
                problems.add(Problem.at(place.pointer(), Code.refusal(code)));
            }
            T value = element.read(place, problems);
            if (sound && value != null) {
                values.put(code, value);
            }
        });
        return values.size() < at.properties().size() ? null : Collections.unmodifiableMap(values);
    }

    @Override
    public void write(Map<String, T> values, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, T> entry : new TreeMap<>(values).entrySet()) {
            out.writeFieldName(Code.require(entry.getKey()));
            element.write(entry.getValue(), out);
        }
        out.writeEndObject();
    }
}
