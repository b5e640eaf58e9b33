package org.petitionrules.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;

/**
 * A kind of JSON document: reads it into values and writes values as it.
 *
 * <p>Reading tells everything that is wrong at once, in the order of the document, as {@link Problem problems} with JSON
 * pointers; at most a thousand are listed, the rest counted. Problems carry no content (SG-01): what was found is told by
 * kind and length, except real dates and the names of properties, which are escaped and cut to 40 characters.
 * <b>Writing is the one output of the library that carries content</b>: treat it as the record itself.
 *
 * <p>Writing is canonical: properties in the order of the format, absent and empty ones left out, maps in the order of
 * their codes, so equal values give equal texts. Immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class JsonFormat<T> {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Shape<T> shape;
    private final boolean lenient;

    private JsonFormat(Shape<T> shape, boolean lenient) {
        this.shape = shape;
        this.lenient = lenient;
    }

    /**
     * The format of a shape.
     *
     * @param shape not null
     * @param <T> the type of the values
     * @return a strict format without checks beyond the shape's
     */
    public static <T> JsonFormat<T> of(Shape<T> shape) {
        return new JsonFormat<>(shape, false);
    }

    /**
     * The same format with one more check of what was read.
     *
     * @param check gives problems with pointers that start from the value
     * @return a new format
     */
    public JsonFormat<T> checking(Function<? super T, List<Problem>> check) {
        return new JsonFormat<>(new CheckedShape<>(shape, check), lenient);
    }

    /**
     * The same format for records of older systems: properties that are not known are passed over, and impossible dates
     * are left for the decision to report. Everything else is as strict as before.
     *
     * @return a new format
     */
    public JsonFormat<T> lenient() {
        return new JsonFormat<>(shape, true);
    }

    /**
     * The shape, for use inside other formats.
     *
     * @return not null
     */
    public Shape<T> shape() {
        return shape;
    }

    /**
     * Reads a value.
     *
     * @param json the document
     * @return the value
     * @throws RefusedException with everything that is wrong
     */
    public T read(String json) {
        return read(JsonSource.of(json));
    }

    /**
     * Reads a value.
     *
     * @param utf8 the document in UTF-8
     * @return the value
     * @throws RefusedException with everything that is wrong
     */
    public T read(byte[] utf8) {
        return read(JsonSource.of(utf8));
    }

    /**
     * Reads a value.
     *
     * @param source the document
     * @return the value
     * @throws RefusedException with everything that is wrong
     * @throws UncheckedIOException when the source itself fails
     */
    public T read(JsonSource source) {
        return read(source.parse());
    }

    /**
     * Reads a value out of a part of a parsed document, such as one item of a list.
     *
     * @param at the part; only what is wrong within it is told
     * @return the value
     * @throws RefusedException with everything that is wrong
     */
    public T read(JsonPlace at) {
        ProblemList problems = new ProblemList(lenient);
        addParsingProblems(at, problems);
        T value = shape.read(at, problems);
        if (value == null || !problems.isEmpty() || problems.left() > 0) {
            throw refusal(at, problems);
        }
        return value;
    }

    private static void addParsingProblems(JsonPlace at, ProblemList problems) {
        String pointer = at.pointer();
        for (Problem problem : at.document().problems) {
            if (problem.pointer().equals(pointer) || problem.pointer().startsWith(pointer + "/")) {
                problems.add(problem);
            }
        }
        problems.addLeft(at.document().problems.left());
    }

    private static RefusedException refusal(JsonPlace at, ProblemList problems) {
        List<Problem> all = new ArrayList<>(problems);
        if (problems.left() > 0) {
            all.add(Problem.at(at.pointer(), JsonMessages.MORE.with(problems.left())));
        }
        return new RefusedException(at.inOrder(all));
    }

    /**
     * Writes a value on one line. The text carries content.
     *
     * @param value not null
     * @return the document
     * @throws RefusedException when the value holds something that no document may hold
     */
    public String write(T value) {
        return write(value, false);
    }

    /**
     * Writes a value with one property or item a line, indented by two blanks, and a line feed at the end. The text
     * carries content.
     *
     * @param value not null
     * @return the document
     * @throws RefusedException when the value holds something that no document may hold
     */
    public String writePretty(T value) {
        return write(value, true) + "\n";
    }

    private String write(T value, boolean pretty) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            if (pretty) {
                out.setPrettyPrinter(prettyPrinter());
            }
            shape.write(value, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static DefaultPrettyPrinter prettyPrinter() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return printer;
    }
}
