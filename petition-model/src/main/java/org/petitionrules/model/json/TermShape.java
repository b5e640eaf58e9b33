package org.petitionrules.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Problem;

/** A term of a closed vocabulary, by its code. */
final class TermShape<E extends Enum<E> & Term> implements Shape<E> {
    private final Bilingual name;
    private final Map<String, E> terms = new LinkedHashMap<>();

    TermShape(Class<E> type, Bilingual name) {
        this.name = name;
        for (E term : type.getEnumConstants()) {
            terms.put(term.code(), term);
        }
    }

    @Override
    public Bilingual name() {
        return name;
    }

    @Override
    public @Nullable E read(JsonPlace at, List<Problem> problems) {
        E term = at.kind() == JsonKind.TEXT ? terms.get(at.text()) : null;
        if (term == null) {
            at.refuse(JsonMessages.NOT_ON_LIST.with(name, String.join(", ", terms.keySet()), at.found()), problems);
        }
        return term;
    }

    @Override
    public void write(E value, JsonGenerator out) throws IOException {
        out.writeString(value.code());
    }
}
