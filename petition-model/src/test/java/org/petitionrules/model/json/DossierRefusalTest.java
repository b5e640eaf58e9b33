package org.petitionrules.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitionrules.model.Chronology;
import org.petitionrules.model.Dossier;
import org.petitionrules.model.Refused;

/** What a dossier is refused for: place and key, each written from the rule. */
class DossierRefusalTest {
    private static final String CLAIM = "{'id': 'c1'}";
    private static final String RECEIPT = "{'type': 'received', 'kind': 'receipt', 'id': 'e1',"
            + " 'occurredOn': '2026-03-02', 'organ': 'city-office'}";

    @Test
    void the_smallest_dossier_is_read() {
        String json = quoted("{'schemaVersion': 1, 'id': 'd', 'petition': {'claims': [{'id': 'c1'}]}}");

        assertThat(PetitionJson.DOSSIER.read(json).id()).isEqualTo("d");
    }

    @Test
    void what_must_be_there_is_missed_at_its_own_place() {
        assertThat(refused("{}"))
                .containsExactly("/schemaVersion json.missing", "/id json.missing", "/petition json.missing");
        assertThat(refused("{'schemaVersion': 1, 'id': 'd', 'petition': {}}"))
                .containsExactly("/petition/claims json.missing");
        assertThat(claim("{}")).containsExactly("/petition/claims/0/id json.missing");
        assertThat(event("{}")).containsExactly("/history/0/type json.missing");
        assertThat(event("{'type': 'rated'}"))
                .containsExactly(
                        "/history/0/kind json.missing",
                        "/history/0/id json.missing",
                        "/history/0/occurredOn json.missing",
                        "/history/0/rated json.missing",
                        "/history/0/satisfaction json.missing");
        assertThat(petition("'origin': {}")).containsExactly("/petition/origin/kind json.missing");
    }

    @ParameterizedTest
    @CsvSource({
        "received, /history/0/organ json.missing",
        "moved, /history/0/from json.missing;/history/0/to json.missing",
        "decided, /history/0/by json.missing",
        "served, /history/0/by json.missing;/history/0/to json.missing",
        "done, /history/0/by json.missing",
        "annulled, /history/0/annuls json.missing",
    })
    void each_shape_of_event_has_parts_of_its_own(String type, String expected) {
        assertThat(event("{'type': '" + type + "', 'kind': 'k', 'id': 'e', 'occurredOn': '2026-03-02'}"))
                .containsExactly(expected.split(";"));
    }

    @Test
    void what_is_not_recorded_is_left_out_and_never_null() {
        assertThat(petition("'channel': null")).containsExactly("/petition/channel json.null");
        assertThat(petition("'facts': null")).containsExactly("/petition/facts json.null");
        assertThat(petition("'petitioners': null")).containsExactly("/petition/petitioners json.null");
        assertThat(refused("{'schemaVersion': 1, 'id': null, 'petition': {'claims': [" + CLAIM + "]}}"))
                .containsExactly("/id json.null");
        assertThat(petition("'facts': {'a': null}")).containsExactly("/petition/facts/a json.expected");
        assertThat(petition("'petitioners': [null]")).containsExactly("/petition/petitioners/0 json.expected");
    }

    @Test
    void a_property_nobody_knows_is_refused_where_it_stands() {
        assertThat(petition("'name': 'x'")).containsExactly("/petition/name json.unknown");
        assertThat(claim("{'id': 'c1', 'Content': 'x'}")).containsExactly("/petition/claims/0/Content json.unknown");
        // A part of another shape is as unknown as any.
        assertThat(event(RECEIPT.replace("}", ", 'by': 'city-office'}"))).containsExactly("/history/0/by json.unknown");
        assertThat(petition("'type': 'x'")).containsExactly("/petition/type json.unknown");
    }

    @Test
    void an_unknown_property_is_told_what_is_known() {
        assertThat(Refused.problems(() -> PetitionJson.DOSSIER.read(
                                quoted(document("'origin': {'kind': 'direct'," + " 'x': 1}", ""))))
                        .get(0)
                        .message()
                        .arguments())
                .containsExactly("kind, level, from");
    }

    @ParameterizedTest
    @CsvSource({
        "channel, fax",
        "channel, Letter",
        "channel, ''",
        "channel, LETTER",
        "identityDisclosure, real_name",
    })
    void a_code_that_is_not_on_its_closed_list_is_refused(String property, String code) {
        assertThat(petition("'" + property + "': '" + code + "'"))
                .containsExactly("/petition/" + property + " json.not-on-list");
    }

    @Test
    void a_code_that_is_not_on_its_list_is_told_the_list_and_not_repeated() {
        assertThat(Refused.problems(() -> PetitionJson.DOSSIER.read(quoted(document("'channel': 'pigeon-post'", ""))))
                        .get(0)
                        .message()
                        .text()
                        .en())
                .isEqualTo("expected a channel, one of the codes letter, visit, online, telephone;"
                        + " found a text of 11 characters");
    }

    @Test
    void an_event_of_an_unknown_type_is_refused_at_its_type_alone() {
        assertThat(event("{'type': 'closed', 'anything': 1}")).containsExactly("/history/0/type json.not-on-list");
        assertThat(event("{'type': 3}")).containsExactly("/history/0/type json.not-on-list");
        assertThat(event("[]")).containsExactly("/history/0 json.expected");
    }

    @Test
    void values_of_the_wrong_type_are_refused() {
        assertThat(petition("'channel': true")).containsExactly("/petition/channel json.not-on-list");
        assertThat(petition("'subChannel': ['x']")).containsExactly("/petition/subChannel json.expected");
        assertThat(petition("'people': '12'")).containsExactly("/petition/people json.expected");
        assertThat(petition("'people': 12.0")).containsExactly("/petition/people json.expected");
        assertThat(petition("'people': 1e2")).containsExactly("/petition/people json.expected");
        assertThat(petition("'petitioners': 'p'")).containsExactly("/petition/petitioners json.expected");
        assertThat(petition("'facts': []")).containsExactly("/petition/facts json.expected");
        assertThat(petition("'origin': 'direct'")).containsExactly("/petition/origin json.expected");
        assertThat(refused("[]")).containsExactly(" json.expected");
        assertThat(refused("null")).containsExactly(" json.expected");
        assertThat(refused("{'schemaVersion': 1, 'id': 7, 'petition': []}"))
                .containsExactly("/id json.expected", "/petition json.expected");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "2147483648", "99999999999999999999", "-99999999999999999999"})
    void a_head_count_is_a_whole_number_from_one(String number) {
        assertThat(petition("'people': " + number)).containsExactly("/petition/people json.out-of-range");
    }

    @Test
    void a_number_of_more_than_twenty_digits_is_told_once_and_with_everything_else() {
        assertThat(petition("'people': 100000000000000000000, 'channel': 'fax'"))
                .containsExactly("/petition/people json.number-too-long", "/petition/channel json.not-on-list");
        assertThat(petition("'people': 1.00000000000000000000"))
                .containsExactly("/petition/people json.number-too-long");
        assertThat(petition("'people': 1.0000000000000000000")).containsExactly("/petition/people json.expected");
        assertThat(petition("'people': -999999999999999999999"))
                .containsExactly("/petition/people json.number-too-long");
        assertThat(refused("999999999999999999999")).containsExactly(" json.number-too-long");
    }

    @Test
    void a_text_of_more_than_a_million_characters_is_told_once_and_with_everything_else() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            text.append('x');
        }
        String longest = text.toString();

        assertThat(PetitionJson.DOSSIER
                        .read(quoted(document("'subChannel': '" + longest + "'", "")))
                        .petition()
                        .subChannel())
                .contains(longest);
        assertThat(petition("'subChannel': '" + longest + "x', 'people': 0"))
                .containsExactly("/petition/subChannel json.text-too-long", "/petition/people json.out-of-range");
    }

    @Test
    void half_a_character_is_no_text() {
        assertThat(petition("'subChannel': '\\ud83d'")).containsExactly("/petition/subChannel json.half-character");
        assertThat(petition("'subChannel': '\\ude00\\ud83d'"))
                .containsExactly("/petition/subChannel json.half-character");
    }

    @Test
    void a_property_that_stands_twice_is_told_with_everything_else() {
        assertThat(petition("'people': 0, 'people': 3, 'channel': 'fax', 'people': 4"))
                .containsExactly(
                        "/petition/people json.duplicate",
                        "/petition/people json.duplicate",
                        "/petition/people json.out-of-range",
                        "/petition/channel json.not-on-list");
        // Inside a property nobody knows, too.
        assertThat(petition("'x': {'y': 1, 'y': 2}"))
                .containsExactly("/petition/x json.unknown", "/petition/x/y json.duplicate");
    }

    @Test
    void ids_and_references_keep_to_the_rules_of_identifiers() {
        assertThat(refused("{'schemaVersion': 1, 'id': '', 'petition': {'claims': [{'id': 'a b'}]},"
                        + " 'linked': ['a/b', 'ok', '-x']}"))
                .containsExactly(
                        "/id identifier.expected",
                        "/petition/claims/0/id identifier.expected",
                        "/linked/0 identifier.expected",
                        "/linked/2 identifier.expected");
        assertThat(event(RECEIPT.replace("'city-office'", "'city office'")))
                .containsExactly("/history/0/organ identifier.expected");
    }

    @Test
    void no_organ_is_called_petitioner() {
        assertThat(event(RECEIPT.replace("'city-office'", "'petitioner'")))
                .containsExactly("/history/0/organ organ.reserved");
    }

    @Test
    void kinds_facts_and_outcomes_are_codes() {
        assertThat(event(RECEIPT.replace("'receipt'", "'Receipt'"))).containsExactly("/history/0/kind code.expected");
        assertThat(petition("'facts': {'Not A Code': true, 'a': 'B', 'ok': 1.5}"))
                .containsExactly(
                        "/petition/facts/Not A Code code.expected",
                        "/petition/facts/a code.expected",
                        "/petition/facts/ok json.expected");
        assertThat(event("{'type': 'decided', 'kind': 'k', 'id': 'e', 'occurredOn': '2026-03-02', 'by': 'o',"
                        + " 'outcome': ''}"))
                .containsExactly("/history/0/outcome code.expected");
    }

    @Test
    void a_number_fact_has_64_bits() {
        assertThat(PetitionJson.DOSSIER
                        .read(quoted(document("'facts': {'a': -9223372036854775808}", "")))
                        .petition()
                        .facts()
                        .get("a")
                        .asNumber())
                .isEqualTo(Long.MIN_VALUE);
        assertThat(petition("'facts': {'a': 9223372036854775808}"))
                .containsExactly("/petition/facts/a json.out-of-range");
    }

    @Test
    void another_version_is_refused() {
        assertThat(refused("{'schemaVersion': 2, 'id': 'd', 'petition': {'claims': [" + CLAIM + "]}}"))
                .containsExactly("/schemaVersion json.version");
        assertThat(refused("{'schemaVersion': '1', 'id': 'd', 'petition': {'claims': [" + CLAIM + "]}}"))
                .containsExactly("/schemaVersion json.version");
    }

    @Test
    void what_the_value_itself_refuses_is_told_under_its_place() {
        assertThat(petition("'people': 3, 'representatives': 4"))
                .containsExactly("/petition/representatives petition.representatives-exceed-people");
        assertThat(petition("'origin': {'kind': 'direct', 'level': 'city'}"))
                .containsExactly("/petition/origin/kind origin.direct-has-no-sender");
        assertThat(refused("{'schemaVersion': 1, 'id': 'd', 'petition': {'claims': []}}"))
                .containsExactly("/petition/claims petition.no-claim");
        assertThat(refused(document("", RECEIPT.replace("'organ'", "'corrects': 'e9', 'claims': ['c9'], 'organ'"))))
                .containsExactly("/history/0/corrects event.unknown-event", "/history/0/claims/0 event.unknown-claim");
    }

    @Test
    void a_reply_before_the_receipt_is_refused_by_its_date() {
        assertThat(event(RECEIPT + ", {'type': 'served', 'kind': 'reply', 'id': 'e2', 'occurredOn': '2026-03-01',"
                        + " 'by': 'city-office', 'to': 'petitioner'}"))
                .containsExactly("/history/1/occurredOn history.before-receipt");
    }

    @Test
    void a_body_may_have_sent_on_or_registered_what_it_received_before_the_first_receipt_on_record() {
        String before = "'id': 'e2', 'occurredOn': '2026-03-01',";
        for (String act : new String[] {
            "{'type': 'moved', 'kind': 'forwarding', " + before + " 'from': 'county-office', 'to': 'city-office'}",
            "{'type': 'done', 'kind': 'registration', " + before + " 'by': 'county-office'}"
        }) {
            Dossier read = PetitionJson.DOSSIER.read(quoted(document("", RECEIPT + ", " + act)));
            assertThat(Refused.told(Chronology.problems(read)))
                    .containsExactly("/history/1/occurredOn history.before-receipt");
        }
        assertThat(event(RECEIPT + ", {'type': 'done', 'kind': 'settlement', " + before + " 'by': 'petitioner'}"))
                .containsExactly("/history/1/occurredOn history.before-receipt");
        assertThat(event(RECEIPT + ", {'type': 'decided', 'kind': 'opinion', " + before + " 'by': 'city-office'}"))
                .containsExactly("/history/1/occurredOn history.before-receipt");
    }

    private static List<String> petition(String properties) {
        return refused(document(properties, ""));
    }

    private static List<String> claim(String claim) {
        return refused("{'schemaVersion': 1, 'id': 'd', 'petition': {'claims': [" + claim + "]}}");
    }

    private static List<String> event(String events) {
        return refused(document("", events));
    }

    private static String document(String petition, String events) {
        return "{'schemaVersion': 1, 'id': 'd', 'petition': {" + petition + (petition.isEmpty() ? "" : ", ")
                + "'claims': [" + CLAIM + "]}, 'history': [" + events + "]}";
    }

    private static List<String> refused(String json) {
        return Refused.by(() -> PetitionJson.DOSSIER.read(quoted(json)));
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
