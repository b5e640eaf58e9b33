package org.petitionrules.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;

/**
 * Reads the tokens of one document into {@link JsonPlace places}, without recursion, and counts.
 *
 * <p>The parser's own limits are switched off where this class counts itself: its errors would say less, and only one at
 * a time. Names are not kept in the parser's shared table, which would hold on to names out of documents.
 */
final class JsonTree {
    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(1_000)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 20;

    private final JsonParser parser;
    private final JsonPlace.Document document;
    private final long mostValues;
    private final TextPosition start;
    private @Nullable JsonPlace open;
    private int depth;
    private int count;

    JsonTree(JsonParser parser, JsonPlace.Document document, long mostValues, TextPosition start) {
        this.parser = parser;
        this.document = document;
        this.mostValues = mostValues;
        this.start = start;
    }

    static RefusedException refusal(JsonPlace.Document document, Message reason) {
        List<Problem> all = new ArrayList<>(document.problems);
        all.add(Problem.at(document.pointer, reason));
        return new RefusedException(all);
    }

    JsonPlace read() throws IOException {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new UnreadableException(JsonMessages.EMPTY.with());
            }
            JsonPlace root = JsonPlace.root(document, kind(first), value(first));
            tellRefused(root);
            enter(root);
            while (open != null) {
                step(parser.nextToken(), open);
            }
            readEnd();
            return root;
        } catch (JsonEOFException brokenOff) {
            throw new UnreadableException(JsonMessages.UNFINISHED.with(line()));
        }
    }

    private void step(JsonToken token, JsonPlace inside) throws IOException {
        if (token == JsonToken.FIELD_NAME) {
            return;
        }
        if (token.isStructEnd()) {
            inside.close(count);
            open = inside.parent();
            depth--;
            return;
        }
        if (++count >= mostValues) {
            throw new UnreadableException(JsonMessages.TOO_MANY_VALUES.with(mostValues));
        }
        String name = inside.kind() == JsonKind.OBJECT ? parser.currentName() : null;
        JsonPlace place = inside.child(name, kind(token), value(token), count);
        if (!inside.add(place)) {
            document.problems.add(Problem.at(place.pointer(), JsonMessages.DUPLICATE.with(line())));
        }
        tellRefused(place);
        enter(place);
    }

    private void enter(JsonPlace place) throws IOException {
        if (place.kind() != JsonKind.OBJECT && place.kind() != JsonKind.LIST) {
            return;
        }
        if (++depth > DEEPEST) {
            throw new UnreadableException(JsonMessages.TOO_DEEP.with(DEEPEST, line()));
        }
        open = place;
    }

    private void readEnd() throws IOException {
        boolean more;
        try {
            more = parser.nextToken() != null;
        } catch (JsonProcessingException notEvenJson) {
            more = true;
        }
        if (more) {
            throw new UnreadableException(JsonMessages.TRAILING.with(line(), start.column(parser.currentLocation())));
        }
    }

    private int line() {
        return start.line(parser.currentLocation());
    }

    private JsonKind kind(JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT:
                return JsonKind.OBJECT;
            case START_ARRAY:
                return JsonKind.LIST;
            case VALUE_STRING:
                return parser.getTextLength() > Shapes.LONGEST_TEXT ? JsonKind.REFUSED : JsonKind.TEXT;
            case VALUE_NUMBER_INT:
                return digits() > LONGEST_NUMBER ? JsonKind.REFUSED : JsonKind.WHOLE_NUMBER;
            case VALUE_NUMBER_FLOAT:
                return digits() > LONGEST_NUMBER ? JsonKind.REFUSED : JsonKind.OTHER_NUMBER;
            case VALUE_TRUE:
            case VALUE_FALSE:
                return JsonKind.YES_NO;
            default:
                return JsonKind.NULL;
        }
    }

    private String value(JsonToken token) throws IOException {
        boolean holdsText = token.isScalarValue() && kind(token) != JsonKind.REFUSED;
        return holdsText ? parser.getText() : "";
    }

    private void tellRefused(JsonPlace place) throws IOException {
        if (place.kind() != JsonKind.REFUSED) {
            return;
        }
        boolean isText = parser.currentToken() == JsonToken.VALUE_STRING;
        document.problems.add(Problem.at(
                place.pointer(),
                isText
                        ? JsonMessages.TEXT_TOO_LONG.with(Shapes.LONGEST_TEXT, parser.getTextLength())
                        : JsonMessages.NUMBER_TOO_LONG.with(LONGEST_NUMBER, digits())));
    }

    private int digits() throws IOException {
        int digits = 0;
        char[] text = parser.getTextCharacters();
        int end = parser.getTextOffset() + parser.getTextLength();
        for (int i = parser.getTextOffset(); i < end; i++) {
            if (text[i] >= '0' && text[i] <= '9') {
                digits++;
            }
        }
        return digits;
    }
}
