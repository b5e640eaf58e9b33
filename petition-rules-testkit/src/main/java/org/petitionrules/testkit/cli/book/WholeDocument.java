package org.petitionrules.testkit.cli.book;

import com.fasterxml.jackson.core.JsonGenerator;
import java.util.List;
import org.petitionrules.model.json.JsonKind;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.json.Shape;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Problem;

/** A JSON object of any properties, of which only the kinds of values are looked at. */
final class WholeDocument implements Shape<JsonPlace> {
    private static final Bilingual OBJECT = Bilingual.of("JSON对象", "a JSON object");
    private static final Bilingual VALUE =
            Bilingual.of("文本、整数、是否、列表或对象", "a text, whole number, yes or no, list or object");

    @Override
    public Bilingual name() {
        return OBJECT;
    }

    @Override
    public JsonPlace read(JsonPlace at, List<Problem> problems) {
        if (at.is(JsonKind.OBJECT, OBJECT, problems)) {
            check(at, problems);
        }
        return at;
    }

    private static void check(JsonPlace place, List<Problem> problems) {
        boolean tooLong =
                place.kind() == JsonKind.WHOLE_NUMBER && !place.wholeNumber().isPresent();
        if (place.kind() == JsonKind.OTHER_NUMBER || tooLong) {
            place.refuse(VALUE, problems);
        }
        place.elements().forEach(element -> check(element, problems));
        place.properties().values().forEach(property -> check(property, problems));
    }

    @Override
    public void write(JsonPlace value, JsonGenerator out) {
        throw new UnsupportedOperationException("it is only read");
    }
}
