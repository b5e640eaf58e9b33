package org.petitionrules.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.CaseFile;
import org.petitionrules.model.Dossier;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.Refused;

class JsonFormatTest {
    private static final String IMPOSSIBLE = "{'schemaVersion': 1, 'id': 'd', 'petition': {'claims': [{'id': 'c1'}]},"
            + " 'history': [{'type': 'received', 'kind': 'receipt', 'id': 'e1', 'occurredOn': '2026-03-02',"
            + " 'organ': 'o'}, {'type': 'served', 'kind': 'reply', 'id': 'e2', 'occurredOn': '2026-03-01',"
            + " 'by': 'o', 'to': 'petitioner'}]}";

    @Test
    void lenient_reading_passes_over_unknown_properties_and_impossible_dates() {
        String json = IMPOSSIBLE.replace("'id': 'd'", "'id': 'd', 'legacy': {'x': [1.5, null]}");

        assertThat(Refused.by(() -> PetitionJson.DOSSIER.read(quoted(json))))
                .containsExactly("/legacy json.unknown", "/history/1/occurredOn history.before-receipt");
        assertThat(PetitionJson.DOSSIER.lenient().read(quoted(json)))
                .isEqualTo(PetitionJson.DOSSIER.lenient().read(quoted(IMPOSSIBLE)));
    }

    @Test
    void lenient_reading_is_as_strict_as_ever_about_everything_else() {
        String json = "{'schemaVersion': 2, 'x': 1, 'id': 'd', 'id': 'e', 'petition': {'people': null, 'claims': []}}";

        assertThat(Refused.by(() -> PetitionJson.DOSSIER.lenient().read(quoted(json))))
                .containsExactly(
                        "/schemaVersion json.version",
                        "/id json.duplicate",
                        "/petition/people json.null",
                        "/petition/claims petition.no-claim");
    }

    @Test
    void more_unknown_properties_than_are_ever_told_do_not_hide_a_problem_from_lenient_reading() {
        StringBuilder json = new StringBuilder("{'schemaVersion': 1");
        for (int i = 0; i < 1_500; i++) {
            json.append(", 'x").append(i).append("': 0");
        }

        assertThat(Refused.by(() -> PetitionJson.ORGANS.lenient().read(quoted(json + "}"))))
                .containsExactly("/organs json.missing");
        assertThat(PetitionJson.ORGANS
                        .lenient()
                        .read(quoted(json + ", 'organs': []}"))
                        .organs())
                .isEmpty();
    }

    @Test
    void records_of_a_list_are_read_one_by_one_with_pointers_into_the_whole() {
        JsonPlace list = JsonSource.of(quoted("[" + good("a") + "," + bad() + "," + good("b") + "]"))
                .parse();

        List<JsonPlace> records = list.elements();
        assertThat(PetitionJson.DOSSIER.read(records.get(0)).id()).isEqualTo("a");
        assertThat(Refused.by(() -> PetitionJson.DOSSIER.read(records.get(1))))
                .containsExactly("/1/id json.expected", "/1/petition/claims/0/id json.duplicate");
        assertThat(PetitionJson.DOSSIER.read(records.get(2)).id()).isEqualTo("b");
    }

    @Test
    void a_record_is_not_blamed_for_its_neighbour() {
        // "/1" is no part of "/11", though the text begins alike.
        String twelve = "[" + String.join(",", Collections.nCopies(11, good("a"))) + "," + bad() + "]";
        JsonPlace list = JsonSource.of(quoted(twelve)).parse();

        assertThat(PetitionJson.DOSSIER.read(list.elements().get(1)).id()).isEqualTo("a");
    }

    @Test
    void a_record_after_a_thousand_bad_ones_is_not_taken_for_sound() {
        String twice = "{'a': 1, 'a': 2}";
        String json = "[" + String.join(",", Collections.nCopies(1_001, twice)) + "]";
        JsonFormat<List<String>> anything = JsonFormat.of(Shapes.list(Shapes.code()));
        List<JsonPlace> records = JsonSource.of(quoted(json)).parse().elements();

        assertThat(Refused.by(() -> anything.read(records.get(1_000)))).contains("/1000 json.more");
    }

    @Test
    void a_line_of_a_file_of_lines_is_told_by_its_number() {
        String[] lines = {good("a"), bad(), "{"};

        assertThat(PetitionJson.DOSSIER.read(line(lines, 0)).id()).isEqualTo("a");
        assertThat(Refused.by(() -> PetitionJson.DOSSIER.read(line(lines, 1))))
                .containsExactly("/1/id json.expected", "/1/petition/claims/0/id json.duplicate");
        assertThat(Refused.by(() -> PetitionJson.DOSSIER.read(line(lines, 2)))).containsExactly("/2 json.unfinished");
    }

    @Test
    void a_dossier_inside_a_case_file_may_name_its_version_which_is_written_once() {
        String nested = "{'schemaVersion': 1, 'dossier': " + good("a") + "}";
        CaseFile file = PetitionJson.CASE_FILE.read(quoted(nested));

        assertThat(PetitionJson.CASE_FILE.write(file))
                .isEqualTo(quoted("{'schemaVersion':1,'dossier':{'id':'a','petition':{'claims':[{'id':'c1'}]}}}"));
        assertThat(Refused.by(() -> PetitionJson.CASE_FILE.read(
                        quoted("{'schemaVersion': 1, 'dossier': " + good("a").replace("1,", "2,") + "}"))))
                .containsExactly("/dossier/schemaVersion json.version");
    }

    @Test
    void impossible_dates_of_a_case_file_are_told_under_its_dossier() {
        assertThat(Refused.by(() ->
                        PetitionJson.CASE_FILE.read(quoted("{'schemaVersion': 1, 'dossier': " + IMPOSSIBLE + "}"))))
                .containsExactly("/dossier/history/1/occurredOn history.before-receipt");
    }

    @Test
    void impossible_dates_are_told_together_with_unknown_properties() {
        assertThat(Refused.by(() -> PetitionJson.DOSSIER.read(quoted(IMPOSSIBLE.replace("'by'", "'x': 1, 'by'")))))
                .containsExactly("/history/1/occurredOn history.before-receipt", "/history/1/x json.unknown");
    }

    @Test
    void a_recording_date_is_written_only_when_it_is_another_day() {
        Dossier dossier = PetitionJson.DOSSIER.read(quoted("{'schemaVersion': 1, 'id': 'd',"
                + " 'petition': {'claims': [{'id': 'c1'}]}, 'history': [{'type': 'recorded', 'kind': 'k', 'id': 'e1',"
                + " 'occurredOn': '2026-03-02', 'recordedOn': '2026-03-02'}]}"));

        assertThat(dossier.history().get(0).recordedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(PetitionJson.DOSSIER.write(dossier)).doesNotContain("recordedOn");
    }

    @Test
    void yes_and_no_are_true_and_false() {
        JsonFormat<List<FactValue>> facts = JsonFormat.of(Shapes.list(Shapes.factValue()));

        assertThat(facts.write(facts.read("[\"yes\", \"no\", true, false, \"maybe\", -0]")))
                .isEqualTo("[true,false,true,false,\"maybe\",0]");
    }

    @Test
    void a_place_tells_kind_and_length_and_never_its_content() {
        JsonPlace root = JsonSource.of(quoted("['secret', 12345, -12, 1.5, true, null, {'a': 1}, [1, 2]]"))
                .parse();

        assertThat(root.elements().stream()
                        .map(place -> place.found().text().en())
                        .collect(Collectors.toList()))
                .containsExactly(
                        "a text of 6 characters",
                        "a whole number of 5 digits",
                        "a whole number of 2 digits",
                        "a number with a fraction or an exponent",
                        "true or false",
                        "null",
                        "an object of 1 properties",
                        "a list of 2 items");
        assertThat(root.elements().get(0)).hasToString("/0: 长6个字符的文本 / a text of 6 characters");
    }

    private static JsonSource line(String[] lines, int number) {
        return JsonSource.of(quoted(lines[number])).at("/" + number);
    }

    private static String good(String id) {
        return "{'schemaVersion': 1, 'id': '" + id + "', 'petition': {'claims': [{'id': 'c1'}]}}";
    }

    private static String bad() {
        return "{'schemaVersion': 1, 'id': 4, 'petition': {'claims': [{'id': 'c1', 'id': 'c2'}]}}";
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
