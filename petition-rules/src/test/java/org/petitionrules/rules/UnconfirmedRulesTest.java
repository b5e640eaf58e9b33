package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.DISCIPLINE;
import static org.petitionrules.rules.Scenario.OFFICE;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.Category;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.json.JsonSource;
import org.petitionrules.model.message.Problem;
import org.petitionrules.rules.decision.Decision;

/** Rules known from memory only, and versions of one instrument, in books made up for it. */
class UnconfirmedRulesTest {
    private static final String WED_2023_05_10 = "2023-05-10";

    private static String pack(String id, String head, String over, String body) {
        return ("{'schemaVersion': 1, 'id': '" + id + "', 'title': {'zh': '试', 'en': 'mini'}, " + head
                        + ", 'over': ['" + over + "'],"
                        + "'provisions': [['id','source','confidence','articleZh','articleEn','zh','en'],"
                        + " ['" + id + "-i', 'ours', 'I', '试', 'mini', '试', 'mini'],"
                        + " ['" + id + "-m', 'ours', 'M', '试', 'mini', '试', 'mini']], " + body + "}")
                .replace('\'', '"');
    }

    private static String table(String id, String rows) {
        return "{'id': '" + id + "', 'family': 'disposal', 'scope': 'claim', 'policy': 'unique',"
                + " 'title': {'zh': '表', 'en': 'table'}, 'rows': [" + rows + "]}";
    }

    private static final String VERDICT = "'facts': [['id','scope','from','of','by','provision','zh','en'],"
            + "['verdict','claim','finding','','receiver','events-i','断','verdict']],"
            + "'values': [['fact','value','zh','en'],['verdict','old','旧','old'],['verdict','new','新','new']]";

    private static String tabled(String rows) {
        return pack(
                "mini",
                "'inForce': {}",
                "cn-events",
                VERDICT + ", 'tables': [" + table("t", "['id','provision','contact-clear','=verdict']," + rows) + "]");
    }

    private static Scenario matter() {
        return Scenario.of(Category.SUGGESTION)
                .fact("contact-clear", "yes")
                .received("petition", BUREAU, WED_2023_05_10);
    }

    /** Of what a collecting table finds the highest value stands: "new", which is from memory, over "old". */
    @Test
    void a_row_from_memory_is_off_and_told_of_and_decides_when_switched_on() {
        RuleBook book = RuleBook.load(
                tabled("['M','mini-m','yes','new'],['I','mini-i','*','old']").replace("\"unique\"", "\"collect\""));
        Decision off = matter().decide(book, WED_2023_05_10);
        assertThat(Seen.found(off, "verdict", "c1")).isEqualTo("old[I]");
        assertThat(Seen.notApplied(off)).containsExactly("M (2023-05-10, unconfirmed)");
        Decision on = matter().decide(book.withUnconfirmed(), WED_2023_05_10);
        assertThat(Seen.found(on, "verdict", "c1")).isEqualTo("new[M]");
        assertThat(Seen.notApplied(on)).isEmpty();
        // Where it would not have matched, there is nothing to tell.
        Decision other = Scenario.of(Category.SUGGESTION)
                .received("petition", BUREAU, WED_2023_05_10)
                .decide(book, WED_2023_05_10);
        assertThat(Seen.found(other, "verdict", "c1")).isEqualTo("old[I]");
        assertThat(Seen.notApplied(other)).isEmpty();
    }

    @Test
    void a_table_that_only_a_row_from_memory_keeps_from_a_gap_is_refused() {
        assertThat(problems(tabled("['M','mini-m','yes','new'],['I','mini-i','no|?','old']")))
                .containsExactly("table.gap");
    }

    private static List<String> problems(String top, String... others) {
        Validation<Seq<Problem>, RuleBook> book = RuleBook.validate(
                JsonSource.of(top), Arrays.stream(others).map(JsonSource::of).collect(Collectors.toList()));
        return book.isValid()
                ? Collections.<String>emptyList()
                : book.getError().map(problem -> problem.message().key()).toJavaList();
    }

    private static RuleBook paused(String provision) {
        return RuleBook.load(pack(
                "mini",
                "'inForce': {}",
                "cn-events",
                "'clocks': [{'id': 'A', 'provision': 'mini-i', 'duty': 'conclude', 'start': {'event': 'acceptance'},"
                        + " 'period': {'naturalDays': 10}, 'metBy': ['opinion'],"
                        + " 'pause': {'provision': '" + provision
                        + "', 'from': 'hearing-opened', 'to': 'hearing-closed'},"
                        + " 'cap': {'provision': '" + provision + "', 'period': {'naturalDays': 9}}}]"));
    }

    /**
     * Received on 10 May and accepted on the 12th; 12 May + 10 = 22 May, a Monday. Two days of hearing, the 15th and
     * 16th, would make it the 24th, and the cap of 9 days from receipt Friday the 19th: neither does while the provision is
     * known from memory only.
     */
    @Test
    void a_pause_and_a_cap_from_memory_move_no_day() {
        Scenario scenario = matter().decided("acceptance", BUREAU, "2023-05-12")
                .done("hearing-opened", BUREAU, "2023-05-15")
                .done("hearing-closed", BUREAU, "2023-05-16");
        assertThat(Seen.obligations(scenario.decide(paused("mini-m"), "2023-05-17"), "conclude"))
                .containsExactly("A county-bureau c1 2023-05-12 +10 days -> 2023-05-22 open");
        assertThat(Seen.obligations(scenario.decide(paused("mini-i"), "2023-05-17"), "conclude"))
                .containsExactly("A,A-cap county-bureau c1 2023-05-12 +10 days -> 2023-05-19 open");
    }

    /**
     * Rule 21: three months from Wednesday 10 May 2023 end on Thursday 10 August; that the own head can add three more, to
     * Friday 10 November, is known from memory only.
     */
    @Test
    void rule21_an_extension_from_memory_has_no_effect_and_is_told_of() {
        Scenario scenario = Scenario.of(Category.ACCUSATION)
                .assigned(OFFICE, DISCIPLINE, WED_2023_05_10, "")
                .receivedFrom(OFFICE, DISCIPLINE, WED_2023_05_10)
                .extendedBy(DISCIPLINE, "2023-07-03", event -> event.putFacts("head-approved", FactValue.code("yes")));
        RuleBook book = RuleBook.shipped("discipline-2020");
        Decision off = scenario.decide(book, "2023-07-04");
        assertThat(Seen.obligations(off, "report-result"))
                .containsExactly("D20-21-clock county-discipline c1 2023-05-10 +3 months -> 2023-08-10 open");
        assertThat(Seen.irregularities(off)).contains("/history/2 extension.unconfirmed");
        assertThat(Seen.obligations(scenario.decide(book.withUnconfirmed(), "2023-07-04"), "report-result"))
                .containsExactly("D20-21-clock county-discipline c1 2023-05-10 +6 months -> 2023-11-10 open");
    }

    private static String version(String id, String inForce, String value) {
        return pack(
                id,
                "'versionOf': 'instrument', 'inForce': {" + inForce + "}",
                "words",
                "'tables': ["
                        + table(id, "['id','provision','=verdict'],['" + id + "-row','" + id + "-i','" + value + "']")
                        + "]");
    }

    private static final String WORDS = pack("words", "'inForce': {}", "cn-events", VERDICT);
    private static final String NEW = version("new", "'from': '2023-05-10'", "new");
    private static final String BOTH = pack("both", "'inForce': {}", "old', 'new", "'roles': [['id','zh','en']]");

    /** Disposal is governed by the day asked about: the old text until 9 May 2023, the new one from the 10th. */
    @Test
    void two_versions_of_an_instrument_may_find_the_same_and_the_one_in_force_does() {
        RuleBook book = RuleBook.load(
                JsonSource.of(BOTH),
                Arrays.asList(
                        JsonSource.of(WORDS),
                        JsonSource.of(version("old", "'to': '2023-05-09'", "old")),
                        JsonSource.of(NEW)));
        Scenario scenario = Scenario.of(Category.SUGGESTION).received("petition", BUREAU, "2023-05-08");
        assertThat(Seen.found(scenario.decide(book, "2023-05-09"), "verdict", "c1"))
                .isEqualTo("old[old-row]");
        assertThat(Seen.found(scenario.decide(book, WED_2023_05_10), "verdict", "c1"))
                .isEqualTo("new[new-row]");
    }

    @Test
    void two_versions_of_an_instrument_in_force_on_one_day_are_refused() {
        assertThat(problems(BOTH, WORDS, version("old", "'to': '2023-05-10'", "old"), NEW))
                .containsExactlyInAnyOrder("pack.versions-overlap", "pack.given-twice");
    }
}
