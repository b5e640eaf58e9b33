package org.petitionrules.testkit.cli.book;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.petitionrules.model.json.JsonFormat;
import org.petitionrules.model.json.JsonKind;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.json.JsonSource;

/**
 * The one way a pack is written (规范格式): two blanks a level, rows as arrays one below the other, everything else on one
 * line where it fits, lines of at most 120 characters, of which a single long text may make one longer.
 *
 * <p>Only blanks and line breaks are put elsewhere: values, and the order of rows and properties, stay. It does not ask
 * whether the pack is sound. Not thread-safe; one document each.
 */
public final class CanonicalForm {
    private static final int LONGEST_LINE = 120;
    private static final int STEP = 2;

    private final StringBuilder text = new StringBuilder();
    private int column;

    private CanonicalForm() {}

    /**
     * A document in this form.
     *
     * @param source a JSON object
     * @return lines, the last ended by a line feed
     * @throws org.petitionrules.model.message.RefusedException when it is no JSON object, or holds other numbers than
     *     whole ones
     */
    public static String of(JsonSource source) {
        CanonicalForm form = new CanonicalForm();
        form.document(JsonFormat.of(new WholeDocument()).read(source));
        return form.text.toString();
    }

    private void document(JsonPlace root) {
        put("{");
        int left = root.properties().size();
        for (Map.Entry<String, JsonPlace> property : root.properties().entrySet()) {
            line(STEP);
            put(name(property.getKey()));
            left--;
            if (isOfObjects(property.getValue())) {
                listed(property.getValue().elements(), STEP, true);
            } else {
                value(property.getValue(), STEP);
            }
            put(left > 0 ? "," : "");
        }
        line(0);
        put("}\n");
    }

    private static boolean isOfObjects(JsonPlace value) {
        return !value.elements().isEmpty() && value.elements().get(0).kind() == JsonKind.OBJECT;
    }

    private void value(JsonPlace value, int indent) {
        String flat = flat(value);
        if (!hasRows(value) && fits(flat)) {
            put(flat);
        } else if (value.kind() == JsonKind.LIST && (hasRows(value) || isOfObjects(value))) {
            listed(value.elements(), indent, false);
        } else if (value.kind() == JsonKind.OBJECT && hasRows(value)) {
            properties(value, indent);
        } else if (value.kind() == JsonKind.OBJECT) {
            filled("{", parts(value), "}", indent + STEP);
        } else if (value.kind() == JsonKind.LIST) {
            filled("[", parts(value), "]", indent + STEP);
        } else {
            put(flat);
        }
    }

    /** Whether there are rows in it, which each have a line of their own. */
    private static boolean hasRows(JsonPlace value) {
        for (JsonPlace element : value.elements()) {
            if (element.kind() == JsonKind.LIST || hasRows(element)) {
                return true;
            }
        }
        return value.properties().values().stream().anyMatch(CanonicalForm::hasRows);
    }

    /** Items one below the other; an object of a section has its properties so too. */
    private void listed(List<JsonPlace> items, int indent, boolean isSection) {
        put("[");
        for (int i = 0; i < items.size(); i++) {
            line(indent + STEP);
            if (isSection && items.get(i).kind() == JsonKind.OBJECT) {
                properties(items.get(i), indent + STEP);
            } else {
                value(items.get(i), indent + STEP);
            }
            put(i + 1 < items.size() ? "," : "");
        }
        line(indent);
        put("]");
    }

    /** Properties one below the other; plain values next to each other share a line. */
    private void properties(JsonPlace object, int indent) {
        put("{");
        boolean afterPlain = false;
        int left = object.properties().size();
        for (Map.Entry<String, JsonPlace> property : object.properties().entrySet()) {
            boolean plain = isPlain(property.getValue());
            String name = name(property.getKey());
            boolean shares = plain && afterPlain && fits(" " + name + flat(property.getValue()));
            if (shares) {
                put(" ");
            } else {
                line(indent + STEP);
            }
            put(name);
            value(property.getValue(), indent + STEP);
            left--;
            put(left > 0 ? "," : "");
            afterPlain = plain;
        }
        line(indent);
        put("}");
    }

    private static boolean isPlain(JsonPlace value) {
        return value.kind() != JsonKind.LIST && value.kind() != JsonKind.OBJECT;
    }

    /** Parts behind each other, on as many lines as they need. */
    private void filled(String open, List<String> parts, String close, int indent) {
        put(open);
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i) + (i + 1 < parts.size() ? "," : close);
            if (i > 0 && fits(" " + part)) {
                put(" ");
            } else if (i > 0) {
                line(indent);
            }
            put(part);
        }
    }

    /** Whether a text and the comma behind it still fit on the line. */
    private boolean fits(String more) {
        return column + length(more) + (more.endsWith(",") ? 0 : 1) <= LONGEST_LINE;
    }

    private static int length(String part) {
        return part.codePointCount(0, part.length());
    }

    private void put(String part) {
        text.append(part);
        column += length(part);
    }

    private void line(int indent) {
        char[] blanks = new char[indent];
        Arrays.fill(blanks, ' ');
        text.append('\n').append(blanks);
        column = indent;
    }

    private static List<String> parts(JsonPlace value) {
        List<String> parts = new ArrayList<>();
        value.properties().forEach((name, property) -> parts.add(name(name) + flat(property)));
        value.elements().forEach(element -> parts.add(flat(element)));
        return parts;
    }

    private static String flat(JsonPlace value) {
        switch (value.kind()) {
            case OBJECT:
                return "{" + String.join(", ", parts(value)) + "}";
            case LIST:
                return "[" + String.join(", ", parts(value)) + "]";
            case TEXT:
                return quoted(value.text());
            case WHOLE_NUMBER:
                return Long.toString(value.wholeNumber().orElse(0));
            case YES_NO:
                return Boolean.toString(value.yes());
            default:
                return "null";
        }
    }

    private static String name(String name) {
        return quoted(name) + ": ";
    }

    private static String quoted(String content) {
        StringBuilder quoted = new StringBuilder("\"");
        JsonStringEncoder.getInstance().quoteAsString(content, quoted);
        return quoted.append('"').toString();
    }
}
