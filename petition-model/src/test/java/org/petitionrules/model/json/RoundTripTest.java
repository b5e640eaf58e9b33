package org.petitionrules.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.petitionrules.model.CaseFile;
import org.petitionrules.model.Dossier;
import org.petitionrules.model.Generated;
import org.petitionrules.model.event.Event;

/** Generated dates need not be possible in time, so reading is lenient about them. */
class RoundTripTest {
    private static final JsonFormat<Dossier> DOSSIER = PetitionJson.DOSSIER.lenient();
    private static final JsonFormat<CaseFile> CASE_FILE = PetitionJson.CASE_FILE.lenient();

    @Property
    void a_dossier_written_and_read_is_the_same(@ForAll long seed) {
        Dossier dossier = Generated.dossier(seed);

        assertThat(DOSSIER.read(DOSSIER.write(dossier))).isEqualTo(dossier);
        assertThat(DOSSIER.read(DOSSIER.writePretty(dossier).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(dossier);
    }

    @Property
    void a_case_file_written_and_read_is_the_same(@ForAll long seed) {
        CaseFile file = Generated.caseFile(seed);

        assertThat(CASE_FILE.read(CASE_FILE.writePretty(file))).isEqualTo(file);
        assertThat(CASE_FILE.read(CASE_FILE.write(file).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(file);
    }

    @Property
    void equal_values_are_written_alike(@ForAll long seed) {
        String text = CASE_FILE.write(Generated.caseFile(seed));

        assertThat(CASE_FILE.write(CASE_FILE.read(text))).isEqualTo(text);
    }

    @Example
    void the_generator_reaches_every_shape_of_event() {
        Set<String> shapes = new TreeSet<>();
        for (long seed = 0; seed < 100; seed++) {
            Generated.dossier(seed).history().stream().map(Event::shape).forEach(shape -> shapes.add(shape.code()));
        }

        assertThat(shapes)
                .containsExactly("annulled", "decided", "done", "moved", "rated", "received", "recorded", "served");
    }
}
