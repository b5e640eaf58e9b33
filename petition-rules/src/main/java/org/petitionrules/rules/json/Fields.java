package org.petitionrules.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.book.Provision;
import org.petitionrules.rules.book.Role;
import org.petitionrules.rules.book.RuleRef;

/** Writes named values of the types that decisions are made of; what is empty is left out. */
final class Fields {
    /** Writes one item or object. */
    interface Writing<T> {
        void write(T value) throws IOException;
    }

    private final JsonGenerator out;

    Fields(JsonGenerator out) {
        this.out = out;
    }

    void text(String name, String value) throws IOException {
        out.writeStringField(name, value);
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    void number(String name, int value) throws IOException {
        out.writeNumberField(name, value);
    }

    void yesNo(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
    }

    void date(String name, LocalDate value) throws IOException {
        text(name, value.toString());
    }

    void date(String name, Optional<LocalDate> value) throws IOException {
        text(name, value.map(LocalDate::toString));
    }

    void organ(String name, Optional<OrganRef> value) throws IOException {
        text(name, value.map(OrganRef::value));
    }

    void term(String name, Term value) throws IOException {
        text(name, value.code());
    }

    void bilingual(String name, Bilingual value) throws IOException {
        object(name, value, this::sides);
    }

    void bilingual(String name, Optional<Bilingual> value) throws IOException {
        if (value.isPresent()) {
            bilingual(name, value.get());
        }
    }

    /** Both languages as properties of the object that is open. */
    void sides(Bilingual value) throws IOException {
        text("zh", value.zh());
        text("en", value.en());
    }

    void role(String name, Role value) throws IOException {
        object(name, value, role -> {
            text("id", role.id());
            bilingual("label", role.label());
        });
    }

    void rule(String name, RuleRef value) throws IOException {
        object(name, value, this::rule);
    }

    void rules(String name, Iterable<RuleRef> values) throws IOException {
        objects(name, values, this::rule);
    }

    private void rule(RuleRef rule) throws IOException {
        text("id", rule.ruleId());
        provision(rule.provision());
    }

    /** A provision as properties of the object that is open. */
    void provision(Provision provision) throws IOException {
        text("provision", provision.id());
        bilingual("article", provision.article());
        term("confidence", provision.confidence());
    }

    void texts(String name, Iterable<String> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    <T> void object(String name, T value, Writing<? super T> writing) throws IOException {
        out.writeFieldName(name);
        object(value, writing);
    }

    <T> void objects(String name, Iterable<? extends T> values, Writing<? super T> writing) throws IOException {
        out.writeArrayFieldStart(name);
        for (T value : values) {
            object(value, writing);
        }
        out.writeEndArray();
    }

    <T> void object(T value, Writing<? super T> writing) throws IOException {
        out.writeStartObject();
        writing.write(value);
        out.writeEndObject();
    }
}
