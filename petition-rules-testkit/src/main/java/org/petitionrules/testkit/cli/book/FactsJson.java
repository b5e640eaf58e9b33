package org.petitionrules.testkit.cli.book;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.rules.book.EventKind;
import org.petitionrules.rules.book.Provision;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.fact.Relation;
import org.petitionrules.rules.fact.Source;
import org.petitionrules.testkit.cli.page.JsonText;

/** The inputs a book needs as one JSON document, of which a form for them can be built. */
public final class FactsJson {
    private FactsJson() {}

    /**
     * The document.
     *
     * @param book not null
     * @return lines, the last ended by a line feed
     */
    public static String document(RuleBook book) {
        return JsonText.indented(out -> {
            out.writeStartObject();
            out.writeNumberField("schemaVersion", 1);
            out.writeStringField("book", book.id());
            words("title", book.title(), out);
            out.writeArrayFieldStart("facts");
            for (Fact fact : NeededFacts.of(book)) {
                fact(fact, out);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("events");
            for (EventKind kind : book.eventKinds().values()) {
                event(kind, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void fact(Fact fact, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", fact.id());
        words("label", fact.label(), out);
        out.writeStringField("of", code(fact.scope()));
        recorded(fact.source(), out);
        out.writeObjectFieldStart("suppliedBy");
        out.writeStringField("role", fact.suppliedBy().id());
        words("label", fact.suppliedBy().label(), out);
        out.writeEndObject();
        basis(fact.provision(), out);
        if (fact.isNumber()) {
            out.writeStringField("value", "number");
            out.writeArrayFieldStart("cuts");
            for (long cut : fact.cuts()) {
                out.writeNumber(cut);
            }
            out.writeEndArray();
        } else {
            out.writeStringField("value", "code");
            out.writeArrayFieldStart("values");
            for (int value = 1; value < fact.size(); value++) {
                out.writeStartObject();
                out.writeStringField("code", fact.values().get(value - 1));
                words("label", fact.labelOf(value), out);
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static void recorded(Source source, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("recordedAs");
        out.writeStringField("kind", code(source.kind()));
        strings("events", source.of(), out);
        strings("undoneBy", source.undoneBy(), out);
        if (source.relation().isPresent()) {
            out.writeStringField(
                    "relation", source.relation().map(Relation::code).orElse(""));
        }
        out.writeEndObject();
    }

    private static void basis(Provision provision, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("basis");
        out.writeStringField("provision", provision.id());
        words("source", provision.source(), out);
        words("article", provision.article(), out);
        out.writeStringField("confidence", provision.confidence().name());
        out.writeEndObject();
    }

    private static void event(EventKind kind, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", kind.id());
        out.writeStringField("type", kind.shape().code());
        words("label", kind.label(), out);
        out.writeStringField("by", kind.byPetitioner() ? "petitioner" : "organ");
        if (kind.toPetitioner()) {
            out.writeStringField("to", "petitioner");
        }
        out.writeEndObject();
    }

    private static void strings(String name, Iterable<String> values, JsonGenerator out) throws IOException {
        if (values.iterator().hasNext()) {
            out.writeArrayFieldStart(name);
            for (String value : values) {
                out.writeString(value);
            }
            out.writeEndArray();
        }
    }

    private static void words(String name, Bilingual text, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("zh", text.zh());
        out.writeStringField("en", text.en());
        out.writeEndObject();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
