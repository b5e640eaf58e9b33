package org.petitionrules.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Problem;

/** The version of a wire format; another version is refused, naming the one that is read. */
final class VersionShape implements Shape<Integer> {
    private static final Bilingual NAME = Bilingual.of("格式版本", "a format version");

    private final int version;

    VersionShape(int version) {
        this.version = version;
    }

    @Override
    public Bilingual name() {
        return NAME;
    }

    @Override
    public @Nullable Integer read(JsonPlace at, List<Problem> problems) {
        OptionalLong found = at.kind() == JsonKind.WHOLE_NUMBER ? at.wholeNumber() : OptionalLong.empty();
        if (!found.isPresent() || found.getAsLong() != version) {
            at.refuse(JsonMessages.VERSION.with(version, at.found()), problems);
            return null;
        }
        return version;
    }

    @Override
    public void write(Integer value, JsonGenerator out) throws IOException {
        out.writeNumber(version);
    }
}
