package org.petitionrules.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.json.JsonSource;
import org.petitionrules.model.json.PetitionJson;
import org.petitionrules.model.message.Problem;
import org.petitionrules.rules.RuleBook;

/** The words of a dossier are checked whatever is wrong with its form. */
class DossierWordsTest {
    private static final RuleBook BOOK = RuleBook.shipped("cn-2022");

    private static List<Problem> problems(String json) {
        return BOOK.problems(place(json));
    }

    private static JsonPlace place(String json) {
        return JsonSource.of(json.replace('\'', '"')).parse();
    }

    private static List<String> told(String json) {
        return problems(json).stream()
                .map(problem -> problem.pointer() + " " + problem.message().key())
                .collect(Collectors.toList());
    }

    private static String event(String properties) {
        return "{'history': [{" + properties + "}]}";
    }

    @Test
    void an_event_without_a_date_or_an_id_still_has_its_kind_outcome_and_facts() {
        assertThat(told(event("'type': 'done', 'kind': 'no-such', 'occurredOn': '2025-02-30', 'by': 7")))
                .containsExactly("/history/0/kind vocabulary.unknown-event-kind");
        assertThat(told(event("'type': 'decided', 'kind': 'opinion', 'outcome': 'maybe', 'facts': {'no-such': true}")))
                .containsExactly(
                        "/history/0/outcome vocabulary.wrong-value",
                        "/history/0/facts/no-such vocabulary.unknown-fact");
    }

    @Test
    void an_event_whose_type_cannot_be_read_is_held_against_all_kinds() {
        List<Problem> problems = problems(event("'type': 'none', 'kind': 'no-such'"));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message().text().en())
                .startsWith("rule book cn-2022 knows no such event kind; it knows: petition, ")
                .contains("acceptance", "settlement");
        assertThat(told(event("'type': 'none', 'kind': 'petition', 'by': 'petitioner'")))
                .isEmpty();
    }

    @Test
    void the_petitioner_and_the_bodies_are_told_apart() {
        assertThat(told(event("'type': 'done', 'kind': 'settlement', 'by': 'bureau'")))
                .containsExactly("/history/0/by vocabulary.petitioners-own-act");
        assertThat(told(event("'type': 'done', 'kind': 'settlement', 'by': 'petitioner'")))
                .isEmpty();
        assertThat(told(event("'type': 'done', 'kind': 'settlement', 'by': 5"))).isEmpty();
        assertThat(told(event("'type': 'served', 'kind': 'opinion-service', 'to': 'bureau'")))
                .containsExactly("/history/0/to vocabulary.served-on-another");
        assertThat(told(event("'type': 'decided', 'kind': 'opinion-service', 'to': 'bureau'")))
                .containsExactly("/history/0/type vocabulary.wrong-shape");
    }

    @Test
    void a_recusal_is_by_nobody_only_when_nobody_stands_there() {
        assertThat(told(event("'type': 'recorded', 'kind': 'recusal'")))
                .containsExactly("/history/0/by vocabulary.nobody-recused");
        assertThat(told(event("'type': 'recorded', 'kind': 'recusal', 'by': 5")))
                .isEmpty();
    }

    @Test
    void a_fact_is_known_by_its_name_even_when_its_value_cannot_be_read() {
        assertThat(told("{'petition': {'facts': {'no-such': 1.5, 'major-urgent': null, 'Not A Code': true},"
                        + " 'claims': [7, {'facts': {'hardship': 'perhaps', 'major-urgent': 'no'}}]}}"))
                .containsExactly(
                        "/petition/facts/no-such vocabulary.unknown-fact",
                        "/petition/claims/1/facts/hardship vocabulary.wrong-value",
                        "/petition/claims/1/facts/major-urgent vocabulary.unknown-fact");
    }

    @Test
    void what_is_no_dossier_at_all_has_no_words() {
        for (String nothing : new String[] {"5", "[]", "{}", "{'petition': 1, 'history': {}}", event("")}) {
            assertThat(told(nothing)).as(nothing).isEmpty();
        }
        assertThat(told("{'history': [1, {'kind': 5}, {'kind': 'K'}]}")).isEmpty();
    }

    @Test
    void a_dossier_that_can_be_read_has_the_same_faults_either_way() {
        String json = "{'schemaVersion': 1, 'id': 'd', 'petition': {'facts': {'no-such': true}, 'claims': [{'id': 'c1',"
                + " 'facts': {'hardship': 5}}]}, 'history': ["
                + "{'type': 'received', 'kind': 'telegram', 'id': 'e1', 'occurredOn': '2025-09-01', 'organ': 'o'},"
                + "{'type': 'recorded', 'kind': 'recusal', 'id': 'e2', 'occurredOn': '2025-09-02'},"
                + "{'type': 'decided', 'kind': 'opinion', 'id': 'e3', 'occurredOn': '2025-09-03', 'by': 'o',"
                + " 'outcome': 'maybe', 'facts': {'extension-days': 'x'}}]}";
        assertThat(problems(json)).hasSize(6).isEqualTo(BOOK.problems(PetitionJson.DOSSIER.read(place(json))));
    }
}
