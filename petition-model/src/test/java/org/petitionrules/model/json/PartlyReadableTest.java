package org.petitionrules.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.Refused;
import org.petitionrules.model.message.Problem;

/** What can be told of a document besides the parts that cannot be read, and what must not be held against it. */
class PartlyReadableTest {
    private static final String E1 = recorded("e1", "");
    private static final String E1_AGAIN = recorded("e1", "");
    private static final String BROKEN = "{'type': 'none', 'id': 'e7'}";

    private static String recorded(String id, String more) {
        return "{'type': 'recorded', 'kind': 'k', 'id': '" + id + "', 'occurredOn': '2026-01-01'" + more + "}";
    }

    private static String petition(String claims) {
        return "'petition': {'claims': [" + claims + "]}";
    }

    private static String dossier(String petition, String... history) {
        return "{'schemaVersion': 1, 'id': 'd', " + petition + ", 'history': [" + String.join(", ", history) + "]}";
    }

    private static List<Problem> problems(String json) {
        return Refused.problems(() -> PetitionJson.DOSSIER.read(json.replace('\'', '"')));
    }

    private static List<String> told(String json) {
        return Refused.told(problems(json));
    }

    @Test
    void an_event_that_cannot_be_read_hides_no_id_used_twice() {
        List<Problem> problems = problems(dossier(petition("{'id': 'c1'}"), E1, "7", E1_AGAIN));

        assertThat(Refused.told(problems)).containsExactly("/history/1 json.expected", "/history/2/id id.duplicate");
        assertThat(problems.get(1).message().text().en()).contains("/history/0");
    }

    @Test
    void an_event_that_cannot_be_read_still_uses_its_id() {
        assertThat(told(dossier(
                        petition("{'id': 'c1'}"), BROKEN, recorded("e7", ""), recorded("e2", ", 'corrects': 'e7'"))))
                .containsExactly("/history/0/type json.not-on-list", "/history/1/id id.duplicate");
        assertThat(told(dossier(petition("{'id': 'c1'}"), BROKEN, recorded("e2", ", 'corrects': 'e7'"))))
                .containsExactly("/history/0/type json.not-on-list");
    }

    @Test
    void a_claim_that_cannot_be_read_hides_no_claim_used_twice_and_no_event_named_in_vain() {
        assertThat(told(dossier(
                        petition("{'id': 'c1', 'category': 5}, {'id': 'c2'}, {'id': 'c1'}"),
                        recorded("e1", ", 'claims': ['c2', 'c3'], 'corrects': 'e9'"))))
                .containsExactly(
                        "/petition/claims/0/category json.not-on-list",
                        "/petition/claims/2/id id.duplicate",
                        "/history/0/claims/1 event.unknown-claim",
                        "/history/0/corrects event.unknown-event");
    }

    @Test
    void what_is_named_may_be_what_cannot_be_read() {
        assertThat(told(dossier(petition("{'id': 5}"), recorded("e1", ", 'claims': ['c1']"))))
                .containsExactly("/petition/claims/0/id json.expected");
        assertThat(told(dossier(petition("{'id': 'c1'}"), "{'type': 'none'}", recorded("e1", ", 'corrects': 'e2'"))))
                .containsExactly("/history/0/type json.not-on-list");
        assertThat(told("{'schemaVersion': 1, 'id': 'd', 'history': [" + recorded("e1", ", 'claims': ['c1']") + "]}"))
                .containsExactly("/petition json.missing");
    }

    @Test
    void what_is_annulled_in_vain_and_circles_are_told_beside_a_part_that_cannot_be_read() {
        String annulled = "{'type': 'annulled', 'kind': 'k', 'id': 'e3', 'annuls': 'e9', 'by': 5}";
        assertThat(told(dossier(
                        petition("{'id': 'c1'}"),
                        recorded("e1", ", 'corrects': 'e2'"),
                        recorded("e2", ", 'corrects': 'e1'"),
                        annulled)))
                .containsExactly(
                        "/history/0/corrects event.correction-cycle",
                        "/history/1/corrects event.correction-cycle",
                        "/history/2/annuls event.unknown-event",
                        "/history/2/by json.expected",
                        "/history/2/occurredOn json.missing");
    }

    @Test
    void only_an_annulment_annuls() {
        assertThat(told(dossier(petition("{'id': 'c1'}"), recorded("e1", ", 'annuls': 'e9'"))))
                .containsExactly("/history/0/annuls json.unknown");
    }

    @Test
    void the_same_fault_is_told_once_when_the_petition_and_the_dossier_both_see_it() {
        assertThat(told("{'schemaVersion': 1, 'id': 'd', 'petition': {'channel': 'fax', 'people': 1,"
                        + " 'representatives': 2, 'claims': [{'id': 'c1'}, {'id': 'c1'}]}}"))
                .containsExactly(
                        "/petition/channel json.not-on-list",
                        "/petition/representatives petition.representatives-exceed-people",
                        "/petition/claims/1/id id.duplicate");
    }

    @Test
    void an_invariant_says_nothing_about_what_could_not_be_read() {
        assertThat(told("{'schemaVersion': 1, 'id': 'd', 'petition': {'people': 1, 'representatives': 'two',"
                        + " 'claims': [{'id': 'c1'}]}}"))
                .containsExactly("/petition/representatives json.expected");
    }

    @Test
    void a_history_that_can_be_read_is_held_against_the_calendar_whatever_else_cannot() {
        String impossible = recorded("e1", ", 'recordedOn': '2025-12-31'");
        assertThat(told(dossier("'petition': 5", impossible)))
                .containsExactly(
                        "/petition json.expected", "/history/0/recordedOn history.recorded-before-it-happened");
    }

    @Test
    void an_organ_that_cannot_be_read_hides_no_organ_described_twice() {
        String json = "{'schemaVersion': 1, 'organs': [{'vertical': 1}, {'ref': 'o'}, {'ref': 'o'}]}";
        List<Problem> problems = Refused.problems(() -> PetitionJson.ORGANS.read(json.replace('\'', '"')));

        assertThat(Refused.told(problems))
                .containsExactly(
                        "/organs/0/vertical json.expected", "/organs/0/ref json.missing", "/organs/2 organ.overlap");
        assertThat(problems.get(2).message().text().en()).contains("/organs/1");
    }
}
