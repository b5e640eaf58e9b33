package org.petitionrules.model.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.Problem;

/**
 * A value in a JSON document together with where it stands.
 *
 * <p>Got from {@link JsonSource#parse()}; read by {@link Shape shapes}. It holds content, so {@link #toString()} and
 * {@link #found()} tell place, kind and length only (SG-01). Not changed after parsing, and thread-safe then.
 */
public final class JsonPlace {
    /** What all places of one document share. */
    static final class Document {
        final String pointer;
        final ProblemList problems = new ProblemList(false);

        Document(String pointer) {
            this.pointer = pointer;
        }
    }

    private final Document document;
    private final @Nullable JsonPlace parent;
    private final @Nullable String name;
    private final int index;
    private final JsonKind kind;
    private final String text;
    private final List<JsonPlace> elements;
    private final Map<String, JsonPlace> properties;
    private final int order;
    private int end;

    private JsonPlace(
            Document document,
            @Nullable JsonPlace parent,
            @Nullable String name,
            JsonKind kind,
            String text,
            int order) {
        this.document = document;
        this.parent = parent;
        this.name = name;
        this.index = parent == null ? 0 : parent.elements.size();
        this.kind = kind;
        this.text = text;
        this.order = order;
        this.end = order;
        this.elements = kind == JsonKind.LIST ? new ArrayList<>() : Collections.<JsonPlace>emptyList();
        this.properties = kind == JsonKind.OBJECT ? new LinkedHashMap<>() : Collections.<String, JsonPlace>emptyMap();
    }

    static JsonPlace root(Document document, JsonKind kind, String text) {
        return new JsonPlace(document, null, null, kind, text, 0);
    }

    /** A value inside this one; it stands here only when {@link #add} is called as well. */
    JsonPlace child(@Nullable String childName, JsonKind childKind, String childText, int childOrder) {
        return new JsonPlace(document, this, childName, childKind, childText, childOrder);
    }

    /** Makes a value stand in this list or object; false when the object has one of that name already. */
    boolean add(JsonPlace child) {
        return child.name == null ? elements.add(child) : properties.putIfAbsent(child.name, child) == null;
    }

    void close(int last) {
        end = last;
    }

    Document document() {
        return document;
    }

    @Nullable
    JsonPlace parent() {
        return parent;
    }

    /** The number of this value in the order of the document. */
    int order() {
        return order;
    }

    /** The number of the last value inside this one. */
    int end() {
        return end;
    }

    /**
     * What kind of value stands here.
     *
     * @return not null
     */
    public JsonKind kind() {
        return kind;
    }

    /**
     * Where: a JSON pointer (RFC 6901). Property names are escaped and cut to 40 characters.
     *
     * @return empty for the whole document, unless the document was itself given a place
     */
    public String pointer() {
        if (parent == null) {
            return document.pointer;
        }
        return parent.pointer() + "/" + (name == null ? Integer.toString(index) : ShownName.token(name));
    }

    /**
     * The text that stands here. It is content: do not put it into messages.
     *
     * @return not null
     * @throws IllegalStateException when this is no text
     */
    public String text() {
        require(JsonKind.TEXT);
        return text;
    }

    /**
     * The whole number that stands here. It is content: do not put it into messages.
     *
     * @return empty when it does not fit into 64 bits
     * @throws IllegalStateException when this is no whole number
     */
    public OptionalLong wholeNumber() {
        require(JsonKind.WHOLE_NUMBER);
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException tooLarge) {
            return OptionalLong.empty();
        }
    }

    /**
     * The yes or no that stands here.
     *
     * @return true for yes
     * @throws IllegalStateException when this is no yes or no
     */
    public boolean yes() {
        require(JsonKind.YES_NO);
        return "true".equals(text);
    }

    /**
     * The items of the list.
     *
     * @return unmodifiable; empty when this is no list
     */
    public List<JsonPlace> elements() {
        return Collections.unmodifiableList(elements);
    }

    /**
     * The properties of the object, by name, in the order of the document.
     *
     * @return unmodifiable; empty when this is no object
     */
    public Map<String, JsonPlace> properties() {
        return Collections.unmodifiableMap(properties);
    }

    /**
     * A property of the object.
     *
     * @param wanted its name
     * @return empty when it is not there, or this is no object
     */
    public Optional<JsonPlace> property(String wanted) {
        return Optional.ofNullable(properties.get(wanted));
    }

    /**
     * The items of a list that is a property of the object.
     *
     * @param wanted the name of the property
     * @return unmodifiable; empty when it is not there or no list, or this is no object
     */
    public List<JsonPlace> elements(String wanted) {
        return property(wanted).map(JsonPlace::elements).orElse(Collections.<JsonPlace>emptyList());
    }

    /**
     * Puts problems in the order of the places within this one; what is missing from an object comes after everything in
     * it.
     *
     * @param problems with pointers that start from the document
     * @return a new list
     */
    public List<Problem> inOrder(List<Problem> problems) {
        return DocumentOrder.sorted(this, problems);
    }

    /**
     * The kind and length of what stands here, without the content.
     *
     * @return such as "a text of 12 characters"
     */
    public Message found() {
        switch (kind) {
            case OBJECT:
                return JsonMessages.FOUND_OBJECT.with(properties.size());
            case LIST:
                return JsonMessages.FOUND_LIST.with(elements.size());
            case TEXT:
                return JsonMessages.FOUND_TEXT.with(text.length());
            case WHOLE_NUMBER:
                return JsonMessages.FOUND_WHOLE_NUMBER.with(text.startsWith("-") ? text.length() - 1 : text.length());
            case OTHER_NUMBER:
                return JsonMessages.FOUND_OTHER_NUMBER.with();
            case YES_NO:
                return JsonMessages.FOUND_YES_NO.with();
            case NULL:
                return JsonMessages.FOUND_NULL.with();
            case REFUSED:
                return JsonMessages.FOUND_REFUSED.with();
        }
        throw new AssertionError(kind);
    }

    /**
     * Whether a kind of value stands here; if not, says that something else was expected.
     *
     * @param expected the kind that is wanted
     * @param name what is wanted, in words
     * @param problems takes the complaint
     * @return true when the value is of that kind
     */
    public boolean is(JsonKind expected, Bilingual name, List<Problem> problems) {
        if (kind != expected) {
            refuse(name, problems);
        }
        return kind == expected;
    }

    /**
     * Says that something else was expected here, unless the value was refused already.
     *
     * @param name what is wanted, in words
     * @param problems takes the complaint
     */
    public void refuse(Bilingual name, List<Problem> problems) {
        refuse(JsonMessages.EXPECTED.with(name, found()), problems);
    }

    /**
     * Says what is wrong here, unless the value was refused already.
     *
     * @param message without content (SG-01)
     * @param problems takes the complaint
     */
    public void refuse(Message message, List<Problem> problems) {
        if (kind != JsonKind.REFUSED) {
            problems.add(Problem.at(pointer(), message));
        }
    }

    private void require(JsonKind expected) {
        if (kind != expected) {
            throw new IllegalStateException(pointer() + ": " + kind);
        }
    }

    @Override
    public String toString() {
        return pointer() + ": " + found();
    }
}
