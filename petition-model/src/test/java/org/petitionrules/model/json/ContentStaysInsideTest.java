package org.petitionrules.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.CaseFile;
import org.petitionrules.model.Code;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.Identifier;
import org.petitionrules.model.PetitionerRef;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.model.organ.OrganRef;

/**
 * SG-01: content shows in no output but the JSON export. Markers are planted everywhere and looked for everywhere.
 *
 * <p>Three things do show, and are meant to: ids and organs, which are public and checked for their form; real dates; and
 * the first 40 characters of the name of a property nobody knows, without which nobody could find it. A marker in a name
 * is therefore planted behind 40 other characters; that the first 40 are escaped is shown by {@link ShownNameTest}.
 */
class ContentStaysInsideTest {
    /** The blank keeps it from being an identifier or a code, so that nothing takes it for public. */
    private static final String MARKER = "张三 zx81marker";

    private static final long NUMBER_MARKER = 90_817_263_544_536L;
    private static final String FORTY = "0123456789012345678901234567890123456789";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Where any text is right and public: in the directory and the headings of a case. */
    private static final List<String> PUBLIC_TEXTS = Arrays.asList(
            "/title/zh", "/title/en", "/source/zh", "/source/en", "/organs/0/name", "/organs/0/territory");

    @Test
    void redacted_parts_of_a_sound_case_file_do_not_show() throws IOException {
        ObjectNode json = fullCaseFile();
        ObjectNode petition = (ObjectNode) json.at("/dossier/petition");
        petition.put("subChannel", MARKER);
        petition.putArray("petitioners").add("zx81marker");
        ((ObjectNode) petition.at("/claims/0")).put("content", MARKER);
        ((ObjectNode) petition.at("/claims/0/facts")).put("stage", "zx81marker").put("amount", NUMBER_MARKER);
        petition.putObject("facts").put("stage", "zx81marker");
        ((ObjectNode) json.at("/dossier/history/0"))
                .putObject("facts")
                .put("stage", "zx81marker")
                .put("amount", NUMBER_MARKER);

        CaseFile file = PetitionJson.CASE_FILE.read(json.toString());

        assertHidden(file.toString());
        assertHidden(file.dossier().petition().petitioners().toString());
        // The export is the one output that carries content.
        assertThat(PetitionJson.CASE_FILE.write(file)).contains(MARKER, Long.toString(NUMBER_MARKER));
    }

    @Test
    void a_value_of_the_wrong_type_does_not_show_wherever_it_stands() throws IOException {
        List<Supplier<JsonNode>> intruders = Arrays.asList(
                () -> TextNode.valueOf(MARKER),
                () -> TextNode.valueOf(" zx81marker"),
                () -> TextNode.valueOf("2026-07-30T" + MARKER),
                () -> LongNode.valueOf(NUMBER_MARKER),
                () -> JsonNodeFactory.instance.arrayNode().add(MARKER).add(NUMBER_MARKER),
                () -> JsonNodeFactory.instance.objectNode().put(FORTY + MARKER, MARKER),
                () -> JsonNodeFactory.instance.objectNode().put("id", MARKER).put("type", MARKER));
        int refused = 0;
        for (String place : places("", fullCaseFile())) {
            for (Supplier<JsonNode> intruder : intruders) {
                refused += readAndSearch(place, replaced(place, intruder.get()).toString());
            }
        }

        // All are refused but the three texts at the 6 public texts, sub-channel and content, the number at 6 facts.
        assertThat(refused).isEqualTo(places("", fullCaseFile()).size() * intruders.size() - 3 * 8 - 6);
    }

    @Test
    void an_unknown_name_does_not_show_beyond_its_fortieth_character() throws IOException {
        int objects = 0;
        for (String place : places("", fullCaseFile())) {
            ObjectNode json = fullCaseFile();
            JsonNode at = json.at(place);
            if (at.isObject()) {
                ((ObjectNode) at).put(FORTY + MARKER, MARKER);
                objects += readAndSearch(place, json.toString());
            }
        }

        // The file, title, source, moment, 3 organs, dossier, petition, origin, 2 claims, 11 events, 4 times facts.
        assertThat(objects).isEqualTo(4 + 3 + 3 + 2 + 11 + 4);
    }

    @Test
    void a_document_that_is_broken_anywhere_does_not_show() throws IOException {
        String json = fullCaseFile().toString();
        for (int i = 0; i <= json.length(); i++) {
            String broken = json.substring(0, i) + FORTY + MARKER + json.substring(i);
            String brokenOff = json.substring(0, i) + FORTY + MARKER;
            searchRefusal(() -> PetitionJson.CASE_FILE.read(broken));
            searchRefusal(() -> PetitionJson.CASE_FILE.read(broken.getBytes(Charset.forName("GB18030"))));
            searchRefusal(() -> PetitionJson.CASE_FILE.read(brokenOff));
        }
    }

    @Test
    void a_number_or_text_that_is_too_long_does_not_show() throws IOException {
        String json = fullCaseFile().toString();
        char[] filler = new char[1_000_000];
        Arrays.fill(filler, 'x');

        searchRefusal(
                () -> PetitionJson.CASE_FILE.read(json.replace(":12,", ":" + NUMBER_MARKER + NUMBER_MARKER + ",")));
        searchRefusal(
                () -> PetitionJson.CASE_FILE.read(json.replace("\"visit\"", '"' + MARKER + new String(filler) + '"')));
    }

    @Test
    void what_is_no_reference_or_code_is_not_repeated() {
        List<ThrowingCallable> calls = Arrays.asList(
                () -> PetitionerRef.of(MARKER),
                () -> OrganRef.of(MARKER),
                () -> Identifier.require(MARKER),
                () -> Code.require(MARKER),
                () -> FactValue.code(MARKER));

        for (ThrowingCallable call : calls) {
            assertThat(searchRefusal(call)).isEqualTo(1);
        }
        assertHidden(PetitionerRef.of("zx81marker").toString());
        assertHidden(FactValue.code("zx81marker").toString());
        assertHidden(FactValue.number(NUMBER_MARKER).toString());
    }

    @Test
    void a_place_of_a_document_does_not_show_its_content() {
        JsonPlace place = JsonSource.of("{\"a\": \"" + MARKER + "\", \"b\": [" + NUMBER_MARKER + "]}")
                .parse();

        assertHidden(place.toString());
        place.properties().values().forEach(child -> assertHidden(child.toString()));
        assertHidden(place.properties().get("b").elements().get(0).toString());
        assertHidden(
                catchThrowable(() -> place.properties().get("a").wholeNumber()).toString());
    }

    /** Reads a document; returns 1 when it was refused. */
    private static int readAndSearch(String place, String json) {
        int refused = searchRefusal(() -> {
            CaseFile file = PetitionJson.CASE_FILE.read(json);
            if (!PUBLIC_TEXTS.contains(place)) {
                assertHidden(file.toString());
            }
        });
        searchRefusal(() -> PetitionJson.CASE_FILE.lenient().read(json.getBytes(StandardCharsets.UTF_8)));
        return refused;
    }

    private static int searchRefusal(ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        if (thrown == null) {
            return 0;
        }
        assertThat(thrown).isInstanceOf(RefusedException.class).hasNoCause();
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        assertHidden(trace.toString());
        for (Problem problem : ((RefusedException) thrown).problems()) {
            assertHidden(problem.toString());
            assertHidden(problem.pointer());
            assertHidden(problem.message().arguments().toString());
            for (Language language : Language.values()) {
                assertHidden(problem.message().in(language));
            }
        }
        return 1;
    }

    private static void assertHidden(String output) {
        assertThat(output).doesNotContain("zx81", "marker", "张三", Long.toString(NUMBER_MARKER));
    }

    /** The golden case file with the golden dossier inside: every property there is. */
    private static ObjectNode fullCaseFile() throws IOException {
        ObjectNode file = (ObjectNode) MAPPER.readTree(GoldenFile.text(GoldenFile.CASE_FILE_V1));
        file.set("dossier", MAPPER.readTree(GoldenFile.text(GoldenFile.DOSSIER_V1)));
        return file;
    }

    private static List<String> places(String pointer, JsonNode node) {
        List<String> places = new ArrayList<>();
        places.add(pointer);
        node.properties().forEach(entry -> places.addAll(places(pointer + "/" + entry.getKey(), entry.getValue())));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.addAll(places(pointer + "/" + i, node.get(i)));
        }
        return places;
    }

    private static JsonNode replaced(String place, JsonNode intruder) throws IOException {
        if (place.isEmpty()) {
            return intruder;
        }
        ObjectNode json = fullCaseFile();
        int slash = place.lastIndexOf('/');
        JsonNode parent = json.at(place.substring(0, slash));
        String last = place.substring(slash + 1);
        if (parent.isArray()) {
            ((ArrayNode) parent).set(Integer.parseInt(last), intruder);
        } else {
            ((ObjectNode) parent).set(last, intruder);
        }
        return json;
    }
}
