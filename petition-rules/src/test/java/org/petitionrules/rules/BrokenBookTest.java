package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.json.JsonSource;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.Problem;

/** Books that must not load, each with what is wrong told where it stands, in the words of the book. */
class BrokenBookTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<String> refused(Consumer<ObjectNode> change) {
        try (InputStream json = RuleBook.shippedPack("hengkou")) {
            ObjectNode pack = (ObjectNode) JSON.readTree(json);
            change.accept(pack);
            return problems(pack.toString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static List<String> problems(String json) {
        Validation<Seq<Problem>, RuleBook> book =
                RuleBook.validate(JsonSource.of(json), Collections.<JsonSource>emptyList());
        assertThat(book.isInvalid()).isTrue();
        return book.getError()
                .map(problem -> problem.message().key() + " " + problem.pointer() + " "
                        + problem.message().in(Language.EN))
                .toJavaList();
    }

    private static ArrayNode rows(JsonNode pack, String table) {
        for (JsonNode each : pack.path("tables")) {
            if (each.path("id").asText().equals(table)) {
                return (ArrayNode) each.path("rows");
            }
        }
        throw new AssertionError(table);
    }

    private static void set(JsonNode row, int column, String cell) {
        ((ArrayNode) row).set(column, cell);
    }

    @Test
    void the_book_itself_loads() {
        assertThat(RuleBook.load(RuleBook.shippedPack("hengkou")).id()).isEqualTo("hengkou");
    }

    @Test
    void a_gap_is_told_with_a_case_in_business_words() {
        // Without the row for yellow by B nothing says what yellow matters in handling ask for.
        assertThat(refused(pack -> rows(pack, "cell").remove(5)))
                .containsExactly("table.gap /tables/3 in the book hengkou table cell has a gap: no row applies when"
                        + " risk colour is yellow, progress grade is B (in handling, within its limits)");
    }

    @Test
    void two_rows_in_conflict_are_told_with_a_case() {
        assertThat(refused(pack -> set(rows(pack, "cell").path(1), 2, "red|yellow")))
                .containsExactly(
                        "table.overlap /tables/3 in the book hengkou in table cell rows HK03-red-a and HK03-yellow-a conflict:"
                                + " both apply when risk colour is yellow, progress grade is A (resolved or lawfully concluded)");
    }

    @Test
    void a_row_that_can_never_apply_is_told() {
        assertThat(refused(pack -> {
                    ArrayNode rows = rows(pack, "claim-conclusion");
                    ArrayNode dead = rows.path(1).deepCopy();
                    set(dead, 0, "HK02-dead");
                    rows.add(dead);
                }))
                .hasSize(1)
                .allMatch(problem -> problem.startsWith("table.dead-row /tables/1 in the book hengkou in table"
                        + " claim-conclusion row HK02-dead can never apply: an earlier row always does when "));
    }

    @Test
    void an_unknown_fact_value_provision_duty_and_event_kind_are_told_all_at_once() {
        assertThat(refused(pack -> {
                    set(rows(pack, "cell").path(0), 2, "colours");
                    set(rows(pack, "progress-grade").path(1), 4, "perhaps");
                    set(rows(pack, "conduct").path(1), 1, "SG-99");
                    set(rows(pack, "three-in-place").path(1), 8, "solved");
                    ((ArrayNode) pack.path("duties").path(1)).set(4, "attended");
                }))
                .anyMatch(problem -> problem.startsWith("pack.unknown /duties/1/4 unknown event kind: attended"))
                .anyMatch(problem -> problem.startsWith("pack.unknown /tables/3/rows/1/2 unknown fact: colours"))
                .anyMatch(problem -> problem.startsWith(
                        "pack.unknown-value /tables/2/rows/1/4 the fact returned has no value perhaps, only: no, yes"))
                .anyMatch(problem -> problem.startsWith("pack.unknown /tables/5/rows/1/1 unknown provision: SG-99"))
                .anyMatch(problem -> problem.startsWith("pack.unknown /tables/4/rows/1/8 unknown duty: solved"));
    }

    @Test
    void two_rows_with_one_id_are_refused() {
        assertThat(refused(pack -> set(rows(pack, "cell").path(2), 0, "HK03-red-a")))
                .containsExactly("pack.duplicate /tables/3/rows/2/0 the id HK03-red-a is used twice");
    }

    @Test
    void a_row_shorter_than_its_header_is_refused() {
        assertThat(refused(pack -> ((ArrayNode) rows(pack, "conduct").path(1)).remove(4)))
                .containsExactly("pack.row-length /tables/5/rows/1 the header has 6 columns, this row has 5 cells");
    }

    @Test
    void a_number_that_is_no_cut_point_is_refused() {
        assertThat(refused(pack -> set(rows(pack, "risk-colour").path(4), 5, ">=40")))
                .containsExactly("pack.not-a-cut /tables/0/rows/4/5 >=40 is no cut point of the fact people-affected;"
                        + " these are: >=10, >=50");
    }

    @Test
    void sg_04_no_closure_condition_may_read_the_colour() {
        assertThat(refused(pack -> ((ArrayNode)
                                pack.path("closures").path(0).path("conditions").path(1))
                        .set(3, "colour=green")))
                .containsExactly(
                        "safeguard.sg-04 /closures/0/conditions/1/0 SG-04: HK07-verified must not read colour, grade or conduct (colour)");
    }

    @Test
    void sg_04_no_disposal_row_may_read_conduct() {
        assertThat(refused(pack -> {
                    ArrayNode rows = rows(pack, "three-in-place");
                    set(rows.path(0), 7, "conduct-recorded");
                    for (int row = 1; row < rows.size(); row++) {
                        set(rows.path(row), 7, row == 1 ? "yes" : "*");
                    }
                }))
                .containsExactly(
                        "safeguard.sg-04 /tables/4 SG-04: three-in-place must not read colour, grade or conduct"
                                + " (conduct-recorded)");
    }

    @Test
    void sg_04_no_clock_may_read_conduct() {
        assertThat(refused(pack -> {
                    ObjectNode clock = ((ArrayNode) pack.path("clocks")).addObject();
                    clock.put("id", "HK-clock").put("provision", "HK-04").put("duty", "conclude");
                    clock.putObject("start").put("event", "acceptance");
                    clock.putObject("period").put("naturalDays", 90);
                    clock.putObject("when").put("conduct-recorded", "yes");
                }))
                .containsExactly(
                        "safeguard.sg-04 /clocks/0/id SG-04: HK-clock must not read colour, grade or conduct (conduct-recorded)");
    }

    @Test
    void an_extension_in_days_of_another_kind_than_the_period_is_refused() {
        assertThat(refused(pack -> {
                    ObjectNode clock = ((ArrayNode) pack.path("clocks")).addObject();
                    clock.put("id", "HK-clock").put("provision", "HK-04").put("duty", "conclude");
                    clock.putObject("start").put("event", "acceptance");
                    clock.putObject("period").put("naturalDays", 90);
                    ObjectNode extension = clock.putObject("extension");
                    extension.put("event", "extension").put("amount", "extension-days");
                    extension.putObject("upTo").put("workingDays", 30);
                    extension.put("notice", "extension-notice");
                }))
                .containsExactly("pack.other-days /clocks/0/extension/upTo"
                        + " an extension is counted in units of the same kind as the period");
    }

    @Test
    void sg_04_no_clock_may_start_or_end_by_conduct() {
        for (String list : new String[] {"metBy", "endedBy"}) {
            assertThat(refused(pack -> {
                        ObjectNode clock = ((ArrayNode) pack.path("clocks")).addObject();
                        clock.put("id", "HK-clock").put("provision", "HK-04").put("duty", "conclude");
                        clock.putObject("start").put("event", "acceptance");
                        clock.putObject("period").put("naturalDays", 90);
                        clock.putArray(list).add("conduct-warning");
                    }))
                    .containsExactly(
                            "safeguard.sg-04 /clocks/0/id SG-04: HK-clock must not read colour, grade or conduct (conduct-warning)");
        }
    }

    @Test
    void sg_04_no_closure_may_read_conduct_under_another_name() {
        assertThat(refused(pack -> {
                    ArrayNode fact = ((ArrayNode) pack.path("facts")).addArray();
                    for (String cell : new String[] {
                        "misbehaved", "matter", "event", "conduct", "handler", "HK-04", "有不当行为", "misbehaved"
                    }) {
                        fact.add(cell);
                    }
                    ((ArrayNode) pack.path("closures")
                                    .path(0)
                                    .path("conditions")
                                    .path(1))
                            .set(3, "misbehaved=?");
                }))
                .containsExactly(
                        "safeguard.sg-04 /closures/0/conditions/1/0 SG-04: HK07-verified must not read colour, grade or conduct (misbehaved)");
    }

    @Test
    void sg_05_a_row_about_conduct_may_not_oblige() {
        assertThat(refused(pack -> {
                    set(rows(pack, "conduct").path(0), 4, "=duties");
                    set(rows(pack, "conduct").path(1), 4, "attend");
                    set(rows(pack, "conduct").path(2), 4, "");
                }))
                .containsExactly(
                        "safeguard.sg-05 /tables/5/rows/1/0 SG-05: the row HK04-conduct about conduct may only ask for a finding,"
                                + " not find or oblige");
    }

    @Test
    void sg_07_a_way_of_closing_without_a_remedy_is_refused() {
        assertThat(refused(pack -> ((ObjectNode) pack.path("closures").path(1)).remove("remedies")))
                .containsExactly(
                        "safeguard.sg-07 /closures/1 SG-07: a way of closing must name what remains open to the"
                                + " petitioner");
    }

    @Test
    void a_circle_of_tables_is_refused() {
        assertThat(refused(pack -> set(rows(pack, "risk-colour").path(0), 2, "grade")))
                .isNotEmpty();
        assertThat(refused(pack -> {
                    ArrayNode rows = rows(pack, "progress-grade");
                    set(rows.path(0), 4, "colour");
                    set(rows.path(1), 4, "red");
                    ArrayNode colour = rows(pack, "risk-colour");
                    set(colour.path(0), 2, "grade");
                    for (int row = 1; row < colour.size(); row++) {
                        set(colour.path(row), 2, "*");
                    }
                    set(colour.path(1), 2, "a");
                }))
                .anyMatch(problem -> problem.startsWith("pack.cycle"));
    }

    @Test
    void a_book_over_one_that_is_not_given_is_refused() {
        assertThat(refused(pack -> ((ArrayNode) pack.path("over")).set(0, "cn-2035")))
                .containsExactly("pack.no-base /over the book cn-2035 it stands over was not given");
    }

    @Test
    void books_that_stand_over_each_other_in_a_circle_are_refused() {
        String a =
                "{\"schemaVersion\":1,\"id\":\"a\",\"title\":{\"zh\":\"甲\",\"en\":\"a\"},\"inForce\":{},\"over\":[\"b\"]}";
        String b = a.replace("\"id\":\"a\"", "\"id\":\"b\"").replace("[\"b\"]", "[\"a\"]");
        Validation<Seq<Problem>, RuleBook> book =
                RuleBook.validate(JsonSource.of(a), java.util.Arrays.asList(JsonSource.of(a), JsonSource.of(b)));
        assertThat(book.getError().map(problem -> problem.message().key()).toJavaList())
                .containsExactly("pack.over-itself");
    }

    @Test
    void a_colour_that_the_library_does_not_know_is_refused() {
        assertThat(refused(pack -> {
                    for (JsonNode row : pack.path("values")) {
                        if (row.path(1).asText().equals("green")) {
                            set(row, 1, "blue");
                        }
                    }
                }))
                .anyMatch(problem -> problem.startsWith("pack.unknown") && problem.contains("blue"));
    }

    @Test
    void a_row_cannot_bring_about_a_duty_that_clocks_count() {
        assertThat(refused(pack -> set(rows(pack, "three-in-place").path(1), 8, "conclude")))
                .containsExactly("pack.clock-duty /tables/4/rows/1/8 the duty conclude comes from clocks, a row cannot"
                        + " bring it about");
    }

    @Test
    void a_duty_within_a_limit_must_name_the_limit() {
        assertThat(refused(pack -> set(pack.path("duties").path(1), 2, "within-limit")))
                .containsExactly(
                        "pack.within-what /duties/1/3 a duty within a limit, and only such a duty, names the duty"
                                + " whose date limits it");
    }

    @Test
    void the_petitioners_own_acts_are_done_or_rated() {
        assertThat(refused(pack -> set(pack.path("events").path(1), 2, "petitioner")))
                .containsExactly(
                        "pack.petitioners-shape /events/1/2 the petitioner's own acts are of the shapes done and"
                                + " rated only");
    }

    @Test
    void thirty_facts_are_proven_without_looking_at_every_combination() {
        // 2^30 combinations would not end; with a row that always applies there is nothing to look for.
        assertThat(RuleBook.validate(JsonSource.of(wide(30)), Collections.<JsonSource>emptyList())
                        .isValid())
                .isTrue();
    }

    private static String wide(int facts) {
        StringBuilder names = new StringBuilder();
        StringBuilder columns = new StringBuilder();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < facts; i++) {
            names.append(",[\"f").append(i).append("\",\"matter\",\"yes-no\",\"\",\"r\",\"p\",\"事\",\"f\"]");
            columns.append("\"f").append(i).append("\",");
        }
        for (int row = 0; row <= facts; row++) {
            StringBuilder cells = new StringBuilder();
            for (int i = 0; i < facts; i++) {
                cells.append(i == row ? "\"yes\"," : "\"*\",");
            }
            rows.append(",[\"w").append(row).append("\",\"p\",").append(cells).append("\"low\"]");
        }
        return "{\"schemaVersion\":1,\"id\":\"wide\",\"title\":{\"zh\":\"宽\",\"en\":\"wide\"},\"inForce\":{},"
                + "\"sources\":[[\"id\",\"zh\",\"en\"],[\"s\",\"源\",\"s\"]],"
                + "\"provisions\":[[\"id\",\"source\",\"confidence\",\"articleZh\",\"articleEn\",\"zh\",\"en\"],"
                + "[\"p\",\"s\",\"I\",\"条\",\"p\",\"条\",\"p\"]],\"roles\":[[\"id\",\"zh\",\"en\"],[\"r\",\"人\",\"r\"]],"
                + "\"facts\":[[\"id\",\"scope\",\"from\",\"of\",\"by\",\"provision\",\"zh\",\"en\"]" + names
                + ",[\"x\",\"matter\",\"finding\",\"\",\"r\",\"p\",\"果\",\"x\"]],"
                + "\"values\":[[\"fact\",\"value\",\"zh\",\"en\"],[\"x\",\"low\",\"低\",\"low\"]],"
                + "\"tables\":[{\"id\":\"t\",\"family\":\"risk\",\"scope\":\"matter\",\"policy\":\"ranked\","
                + "\"title\":{\"zh\":\"表\",\"en\":\"t\"},\"rows\":[[\"id\",\"provision\"," + columns + "\"=x\"]" + rows
                + "]}]}";
    }

    @Test
    void an_unknown_section_is_refused_and_a_pack_never_runs_code() {
        assertThat(refused(pack -> pack.put("script", "System.exit(1)")))
                .allMatch(problem -> problem.startsWith("json.unknown"));
    }

    @Test
    void what_is_no_pack_at_all_is_refused() {
        assertThat(problems("{}").stream().map(problem -> problem.split(" ")[1]).collect(Collectors.toList()))
                .containsExactly("/id", "/title", "/inForce");
        assertThat(problems("[1,2]")).hasSize(1);
        assertThat(problems("")).hasSize(1);
        assertThat(problems("{\"id\":")).hasSize(1);
    }

    @Test
    void a_value_of_a_broken_pack_never_shows_in_full_when_it_is_no_code() {
        assertThat(refused(pack -> set(rows(pack, "conduct").path(1), 1, "张三 13800138000")))
                .allMatch(problem -> !problem.contains("13800138000") && !problem.contains("张三"));
    }

    private static void fact(ObjectNode pack, String... cells) {
        ArrayNode fact = ((ArrayNode) pack.path("facts")).addArray();
        for (String cell : cells) {
            fact.add(cell);
        }
    }

    @Test
    void two_tables_with_one_id_are_refused() {
        assertThat(refused(pack -> ((ObjectNode) pack.path("tables").path(5)).put("id", "cell")))
                .contains("pack.duplicate /tables/5/id the id cell is used twice");
    }

    @Test
    void a_text_that_ends_before_it_begins_is_refused() {
        assertThat(refused(pack -> ((ObjectNode) pack.path("inForce")).put("to", "2022-04-30")))
                .contains("pack.ends-first /inForce it is in force from 2022-05-01 but ends on 2022-04-30,"
                        + " before that");
    }

    @Test
    void a_fact_of_every_claim_names_one_fact() {
        assertThat(refused(pack -> fact(pack, "all", "matter", "every-claim", "", "handler", "HK-04", "全", "all")))
                .anyMatch(problem -> problem.startsWith("pack.one-fact /facts/"));
    }

    @Test
    void a_duty_owed_is_a_fact_of_a_claim() {
        // At the scope of the matter it would load and then fail when a dossier is decided.
        assertThat(refused(pack ->
                        fact(pack, "still", "matter", "owed", "conclude", "handler", "HK-04", "仍负", "still owed")))
                .anyMatch(problem -> problem.startsWith("pack.wrong-scope /facts/") && problem.contains("still"));
    }

    /** The grade is always found: where no row of its table applies, the last one does. */
    @Test
    void a_row_that_waits_for_what_no_earlier_table_gives_is_dead() {
        assertThat(refused(pack -> {
                    ArrayNode rows = rows(pack, "cell");
                    ArrayNode never = rows.path(1).deepCopy();
                    set(never, 0, "HK03-never");
                    set(never, 3, "?");
                    rows.add(never);
                }))
                .hasSize(1)
                .allMatch(problem -> problem.startsWith("table.dead-row /tables/3 in the book hengkou in table cell row"
                        + " HK03-never can never apply: what comes before never gives "));
    }

    private static String refusing(String remedies, String adverse) {
        return ("{'schemaVersion':1,'id':'county','title':{'zh':'县','en':'county'},'inForce':{},'over':['cn-2022'],"
                        + "'facts':[['id','scope','from','of','by','provision','zh','en'],"
                        + "['again','claim','yes-no','','receiver','36','再次','again'],"
                        + "['local-acceptance','claim','finding','','receiver','36','受理','acceptance']],"
                        + "'values':[['fact','value','zh','en'],['local-acceptance','refused','不予受理','refused'],"
                        + "['local-acceptance','taken','受理','taken']],"
                        + "'adverse':[['fact','value'],['local-acceptance','" + adverse + "']],"
                        + "'tables':[{'id':'local','family':'acceptance','scope':'claim','policy':'unique',"
                        + "'title':{'zh':'受理','en':'acceptance'},'rows':["
                        + "['id','provision','again','=local-acceptance','=remedies'],"
                        + "['L-again','36','yes','refused','" + remedies + "'],['L-else','36','no|?','taken','']]}]}")
                .replace('\'', '"');
    }

    @Test
    void sg_07_what_is_adverse_to_the_petitioner_names_what_remains_open() {
        assertThat(RuleBook.load(refusing("new-facts,assistance", "refused")).id())
                .isEqualTo("county");
        assertThat(problems(refusing("", "refused")))
                .containsExactly(
                        "pack.adverse /tables/0/rows/1 L-again finds something adverse to the petitioner and must"
                                + " name what remains open (SG-07)");
        assertThat(problems(refusing("new-facts", "taken")))
                .anyMatch(problem -> problem.startsWith("pack.not-adverse /tables/0/rows/1 L-again"))
                .anyMatch(problem -> problem.startsWith("pack.adverse /tables/0/rows/2 L-else"));
        // A suit over the reply to a petition is not among the remedies there are.
        assertThat(problems(refusing("lawsuit", "refused")))
                .anyMatch(problem -> problem.startsWith("pack.unknown /tables/0/rows/1/4 unknown remedy: lawsuit"));
        assertThat(problems(refusing("new-facts", "no-such-value")))
                .anyMatch(problem -> problem.startsWith("pack.unknown-value /adverse/1/1 "));
    }

    @Test
    void sg_04_acceptance_may_not_read_the_colour() {
        assertThat(refused(pack -> {
                    ObjectNode table = pack.path("tables").path(3).deepCopy();
                    table.put("id", "by-colour").put("family", "acceptance").put("policy", "collect");
                    ArrayNode rows = table.putArray("rows");
                    rows.addArray().add("id").add("provision").add("colour").add("=asks");
                    rows.addArray().add("C-red").add("HK-03").add("red").add("urgent");
                    ((ArrayNode) pack.path("tables")).add(table);
                }))
                .anyMatch(problem -> problem.startsWith("safeguard.sg-04 /tables/") && problem.contains("by-colour"));
    }

    /** 22 x 22 x 22 rows that exclude each other: each pair would have to be compared. */
    @Test
    void a_table_too_large_to_be_proven_is_refused_and_not_waved_through() {
        StringBuilder facts = new StringBuilder();
        StringBuilder values = new StringBuilder();
        for (String fact : new String[] {"big-a", "big-b", "big-c"}) {
            facts.append(",['").append(fact).append("','matter','code','','receiver','36','项','item']");
            for (int value = 0; value < 22; value++) {
                values.append(",['").append(fact).append("','v").append(value).append("','值','value']");
            }
        }
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < 22 * 22 * 22; row++) {
            rows.append(",['B-").append(row).append("','36','v").append(row % 22);
            rows.append("','v")
                    .append(row / 22 % 22)
                    .append("','v")
                    .append(row / 484)
                    .append("','major-urgent']");
        }
        assertThat(problems(("{'schemaVersion':1,'id':'county','title':{'zh':'县','en':'county'},'inForce':{},"
                                + "'over':['cn-2022'],'facts':[['id','scope','from','of','by','provision','zh','en']"
                                + facts
                                + "],'values':[['fact','value','zh','en']" + values
                                + "],'tables':[{'id':'big','family':'disposal','scope':'matter','policy':'unique',"
                                + "'title':{'zh':'大','en':'big'},'rows':[['id','provision','big-a','big-b','big-c','=asks']"
                                + rows + "]}]}")
                        .replace('\'', '"')))
                .anyMatch(problem -> problem.startsWith(
                        "table.too-large /tables/0 the book county is too large to be proven: given up at table big"));
    }
}
