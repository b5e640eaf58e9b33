package org.petitionrules.rules.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.json.Shape;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Problem;

/** Any value as it stands, to be understood later. */
final class AnyShape implements Shape<JsonPlace> {
    private final Bilingual name;

    AnyShape(Bilingual name) {
        this.name = name;
    }

    @Override
    public Bilingual name() {
        return name;
    }

    @Override
    public JsonPlace read(JsonPlace at, List<Problem> problems) {
        return at;
    }

    @Override
    public void write(JsonPlace value, JsonGenerator out) throws IOException {
        switch (value.kind()) {
            case OBJECT:
                out.writeStartObject();
                for (Map.Entry<String, JsonPlace> entry : value.properties().entrySet()) {
                    out.writeFieldName(entry.getKey());
                    write(entry.getValue(), out);
                }
                out.writeEndObject();
                break;
            case LIST:
                out.writeStartArray();
                for (JsonPlace element : value.elements()) {
                    write(element, out);
                }
                out.writeEndArray();
                break;
            case TEXT:
                out.writeString(value.text());
                break;
            case WHOLE_NUMBER:
                out.writeNumber(BigInteger.valueOf(value.wholeNumber().orElse(0)));
                break;
            case YES_NO:
                out.writeBoolean(value.yes());
                break;
            default:
                out.writeNull();
        }
    }
}
