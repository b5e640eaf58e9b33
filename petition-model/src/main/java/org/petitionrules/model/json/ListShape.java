package org.petitionrules.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Problem;

/** A list of values of one shape; of one that cannot be read as a whole, the items that can be read may be checked. */
final class ListShape<T> implements Shape<List<T>> {
    private final Shape<T> element;
    private final Function<Map<Integer, T>, List<Problem>> checkOfParts;
    private final Bilingual name;

    ListShape(Shape<T> element) {
        this(element, readable -> Collections.emptyList());
    }

    /** The check is given the items by their places; its pointers start from the list. */
    ListShape(Shape<T> element, Function<Map<Integer, T>, List<Problem>> checkOfParts) {
        this.element = element;
        this.checkOfParts = checkOfParts;
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
        BitSet read = new BitSet();
        for (int i = 0; i < at.elements().size(); i++) {
            T value = element.read(at.elements().get(i), problems);
            if (value != null) {
                values.add(value);
                read.set(i);
            }
        }
        if (values.size() < at.elements().size()) {
            checkOfParts.apply(byPlace(read, values)).forEach(problem -> problems.add(problem.under(at.pointer())));
            return null;
        }
        return Collections.unmodifiableList(values);
    }

    private static <V> Map<Integer, V> byPlace(BitSet places, List<V> values) {
        Map<Integer, V> byPlace = new TreeMap<>();
        int next = 0;
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            byPlace.put(place, values.get(next++));
        }
        return byPlace;
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
