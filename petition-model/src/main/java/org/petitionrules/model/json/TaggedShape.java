package org.petitionrules.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Problem;

/**
 * The shape of a closed set of subtypes, told apart by one property that is written first. Immutable and thread-safe.
 *
 * @param <T> the type that the subtypes share
 */
public final class TaggedShape<T> implements Shape<T> {
    private final Bilingual name;
    private final String property;
    private final Function<? super T, String> tagOf;
    private final Map<String, Case<T, ?>> cases;

    private TaggedShape(
            Bilingual name, String property, Function<? super T, String> tagOf, Map<String, Case<T, ?>> cases) {
        this.name = name;
        this.property = property;
        this.tagOf = tagOf;
        this.cases = cases;
    }

    /**
     * Begins a description.
     *
     * @param name what is expected, in words, such as "an event"
     * @param property the name of the property that tells the subtypes apart
     * @param tagOf reads its value off a value
     * @param <T> the type that the subtypes share
     * @return a description without subtypes; add them by {@link #with}
     */
    public static <T> TaggedShape<T> of(Bilingual name, String property, Function<? super T, String> tagOf) {
        return new TaggedShape<>(name, property, tagOf, new LinkedHashMap<>());
    }

    /**
     * The same description with one more subtype.
     *
     * @param tag the value of the property
     * @param type the subtype
     * @param shape its shape
     * @param <S> the subtype
     * @return a new description
     */
    public <S extends T> TaggedShape<T> with(String tag, Class<S> type, ObjectShape<S> shape) {
        Map<String, Case<T, ?>> more = new LinkedHashMap<>(cases);
        more.put(tag, new Case<T, S>(type, shape));
        return new TaggedShape<>(name, property, tagOf, more);
    }

    @Override
    public Bilingual name() {
        return name;
    }

    @Override
    public @Nullable T read(JsonPlace at, List<Problem> problems) {
        if (!at.is(JsonKind.OBJECT, name, problems)) {
            return null;
        }
        JsonPlace tag = at.properties().get(property);
        if (tag == null) {
            problems.add(Problem.at(at.pointer() + "/" + property, JsonMessages.MISSING.with(list())));
            return null;
        }
        Case<T, ?> found = tag.kind() == JsonKind.TEXT ? cases.get(tag.text()) : null;
        if (found == null) {
            tag.refuse(JsonMessages.NOT_ON_LIST.with(name, String.join(", ", cases.keySet()), tag.found()), problems);
            return null;
        }
        return found.shape.read(at, problems, property);
    }

    private Bilingual list() {
        String tags = String.join(", ", cases.keySet());
        return Bilingual.of("下列代码之一：" + tags, "one of the codes " + tags);
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        String tag = tagOf.apply(value);
        Case<T, ?> found = cases.get(tag);
        if (found == null) {
            throw new IllegalArgumentException("没有这一类型的写法 / no such subtype is described: " + tag);
        }
        out.writeStartObject();
        out.writeStringField(property, tag);
        found.writeProperties(value, out);
        out.writeEndObject();
    }

    private static final class Case<T, S extends T> {
        private final Class<S> type;
        private final ObjectShape<S> shape;

        Case(Class<S> type, ObjectShape<S> shape) {
            this.type = type;
            this.shape = shape;
        }

        void writeProperties(T value, JsonGenerator out) throws IOException {
            shape.writeProperties(type.cast(value), out);
        }
    }
}
