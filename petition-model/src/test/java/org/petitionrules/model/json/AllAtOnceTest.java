package org.petitionrules.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.Refused;
import org.petitionrules.model.message.Problem;

/** Everything that is wrong with a document is told at once, in the order of the document. */
class AllAtOnceTest {
    @Test
    void every_problem_of_a_document_is_told_in_its_order() {
        String json = String.join(
                "\n",
                "{",
                "  'dossier': {",
                "    'history': [",
                "      {'occurredOn': '2026-07-29T16:00:00Z', 'type': 'moved', 'kind': 'K', 'surplus': 1, 'to': 5},",
                "      7,",
                "      {'type': 'none'},",
                "      {'type': 'done', 'id': 'e1', 'kind': 'k', 'by': 'petitioner', 'occurredOn': '2026-02-30'}",
                "    ],",
                "    'petition': {",
                "      'representatives': 0,",
                "      'claims': [{'facts': {'b': 1.5, 'a b': {}}}, {'id': 'c2', 'id': 'c3'}],",
                "      'channel': 'fax'",
                "    },",
                "    'petition ': {}",
                "  },",
                "  'schemaVersion': 3,",
                "  'moment': {'knownOn': null},",
                "  'organs': [{'ref': 'o', 'validTo': '2026-01-01', 'validFrom': '2026-01-02'}, {'vertical': 'yes'}],",
                "  'title': {'zh': '　', 'en': 'x'}",
                "}");

        assertThat(caseFile(json))
                .containsExactly(
                        "/dossier/history/0/occurredOn json.timestamp",
                        "/dossier/history/0/kind code.expected",
                        "/dossier/history/0/surplus json.unknown",
                        "/dossier/history/0/to json.expected",
                        "/dossier/history/0/id json.missing",
                        "/dossier/history/0/from json.missing",
                        "/dossier/history/1 json.expected",
                        "/dossier/history/2/type json.not-on-list",
                        "/dossier/history/3/occurredOn json.no-such-day",
                        "/dossier/petition/representatives json.out-of-range",
                        "/dossier/petition/claims/0/facts/b json.expected",
                        "/dossier/petition/claims/0/facts/a b code.expected",
                        "/dossier/petition/claims/0/facts/a b json.expected",
                        "/dossier/petition/claims/0/id json.missing",
                        "/dossier/petition/claims/1/id json.duplicate",
                        "/dossier/petition/channel json.not-on-list",
                        "/dossier/petition  json.unknown",
                        "/dossier/id json.missing",
                        "/schemaVersion json.version",
                        "/moment/knownOn json.null",
                        "/moment/asOf json.missing",
                        "/organs/0/validTo organ.ends-before-it-begins",
                        "/organs/1/vertical json.expected",
                        "/organs/1/ref json.missing",
                        "/title/zh json.blank");
    }

    @Test
    void what_the_parts_refuse_and_what_the_whole_refuses_come_in_one_order() {
        String json = "{'schemaVersion': 1, 'dossier': {'id': 'd', 'history': ["
                + "{'type': 'recorded', 'kind': 'k', 'id': 'e1', 'occurredOn': '2026-01-01', 'claims': ['c8']},"
                + "{'type': 'recorded', 'kind': 'k', 'id': 'e1', 'occurredOn': '2026-01-01', 'corrects': 'e9'}],"
                + " 'petition': {'claims': [{'id': 'c1'}]}}, 'organs': [{'ref': 'o'}, {'ref': 'o'}]}";

        List<Problem> problems = Refused.problems(() -> PetitionJson.CASE_FILE.read(json.replace('\'', '"')));

        assertThat(Refused.told(problems))
                .containsExactly(
                        "/dossier/history/0/claims/0 event.unknown-claim",
                        "/dossier/history/1/id id.duplicate",
                        "/dossier/history/1/corrects event.unknown-event",
                        "/organs/1 organ.overlap");
        assertThat(problems.get(1).message().text().en()).contains("/dossier/history/0");
        assertThat(problems.get(3).message().text().en()).contains("/organs/0");
    }

    @Test
    void what_is_missing_comes_after_what_is_there_the_inner_part_first() {
        assertThat(caseFile("{'dossier': {'petition': {}, 'linked': 1}, 'organs': [{}]}"))
                .containsExactly(
                        "/dossier/petition/claims json.missing",
                        "/dossier/linked json.expected",
                        "/dossier/id json.missing",
                        "/organs/0/ref json.missing",
                        "/schemaVersion json.missing");
        assertThat(caseFile("{'dossier': {'petition': {}}}"))
                .containsExactly(
                        "/dossier/petition/claims json.missing",
                        "/dossier/id json.missing",
                        "/schemaVersion json.missing");
    }

    @Test
    void a_part_that_cannot_be_read_is_not_held_against_the_whole_as_well() {
        assertThat(caseFile("{'schemaVersion': 1, 'dossier': {'id': 'd', 'petition': {'claims': 5}}}"))
                .containsExactly("/dossier/petition/claims json.expected");
        assertThat(caseFile("{'schemaVersion': 1, 'dossier': {'id': 'd', 'petition': {'claims': [{'id': 'c1'}, 5]},"
                        + " 'history': [{'type': 'recorded', 'kind': 'k', 'id': 'e1', 'occurredOn': '2026-01-01',"
                        + " 'claims': ['c2']}]}}"))
                .containsExactly("/dossier/petition/claims/1 json.expected");
    }

    @Test
    void the_message_of_the_exception_lists_every_problem_in_both_languages() {
        String json = "{'schemaVersion': 1, 'id': 5, 'petition': {'claims': [{'id': 'c1'}], 'people': true}}";

        assertThat(catchThrowable(() -> PetitionJson.DOSSIER.read(json.replace('\'', '"'))))
                .hasMessage("/id: 应为标识符，实为1位整数 / expected an identifier, found a whole number of 1 digits\n"
                        + "/petition/people: 应为整数，实为true或false / expected a whole number, found true or false");
    }

    @Test
    void garbage_is_told_a_thousand_times_and_then_counted() {
        StringBuilder json = new StringBuilder("{\"schemaVersion\": 1, \"organs\": []");
        for (int i = 0; i < 1_234; i++) {
            json.append(", \"x").append(i).append("\": 1");
        }

        List<Problem> problems =
                Refused.problems(() -> PetitionJson.ORGANS.read(json.append('}').toString()));

        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(999).pointer()).isEqualTo("/x999");
        assertThat(problems.get(1_000).message().key()).isEqualTo("json.more");
        assertThat(problems.get(1_000).message().arguments()).containsExactly(234);
    }

    private static List<String> caseFile(String json) {
        return Refused.by(() -> PetitionJson.CASE_FILE.read(json.replace('\'', '"')));
    }
}
