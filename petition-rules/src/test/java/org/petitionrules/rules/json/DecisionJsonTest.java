package org.petitionrules.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.Category;
import org.petitionrules.model.Claim;
import org.petitionrules.model.Dossier;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.Moment;
import org.petitionrules.model.Petition;
import org.petitionrules.model.event.Decided;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.organ.Organ;
import org.petitionrules.model.organ.OrganDirectory;
import org.petitionrules.model.organ.OrganFunction;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.explain.Explanation;

/** Version 1 of a decision in JSON: names, their order, and what is left out. */
class DecisionJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate MON_2025_09_01 = LocalDate.of(2025, 9, 1);
    private static final LocalDate WED_2025_09_10 = LocalDate.of(2025, 9, 10);
    private static final OrganRef BUREAU = OrganRef.of("bureau");
    private static final OrganDirectory ORGANS = OrganDirectory.of(
            Organ.builder().ref(BUREAU).function(OrganFunction.GENERAL).build());
    private static final RuleBook BOOK = RuleBook.shipped("hengkou");

    /** Received on 1 September, accepted on 10 September, one event that no book knows. */
    private static Dossier dossier() {
        return Dossier.builder()
                .id("d-1")
                .petition(Petition.builder()
                        .addClaims(Claim.builder()
                                .id("c1")
                                .category(Category.CLAIM)
                                .content("MARKER")
                                .build())
                        .build())
                .addHistory(
                        Received.builder()
                                .id("e1")
                                .kind("petition")
                                .occurredOn(MON_2025_09_01)
                                .organ(BUREAU)
                                .build(),
                        Decided.builder()
                                .id("e2")
                                .kind("acceptance")
                                .occurredOn(WED_2025_09_10)
                                .by(BUREAU)
                                .putFacts("remit", FactValue.code("own"))
                                .build(),
                        Decided.builder()
                                .id("e3")
                                .kind("telegram")
                                .occurredOn(WED_2025_09_10)
                                .by(BUREAU)
                                .build())
                .build();
    }

    private static Decision decision(LocalDate asOf) {
        return BOOK.decide(dossier(), ORGANS, Moment.of(asOf));
    }

    /** The telegram is the one event no book knows. */
    @Test
    void in_a_debugger_it_is_one_short_line_without_ids_or_content() {
        assertThat(decision(WED_2025_09_10).toString())
                .startsWith("Decision{by hengkou as of 2025-09-10: ")
                .endsWith(", 1 irregularities}")
                .hasSizeLessThan(200)
                .doesNotContain("MARKER", "d-1", "c1", "e1", "bureau", "\n");
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The object has no other properties than these, in this order; those with a question mark may be left out. */
    private static void assertShape(JsonNode object, String... properties) {
        List<String> known = new ArrayList<>();
        List<String> required = new ArrayList<>();
        for (String property : properties) {
            String name = property.replace("?", "");
            if (object.has(name)) {
                known.add(name);
            }
            if (!property.endsWith("?")) {
                required.add(name);
            }
        }
        assertThat(names(object)).isEqualTo(known).containsAll(required);
    }

    private static void assertRules(JsonNode rules) {
        assertThat(rules).isNotEmpty();
        rules.forEach(DecisionJsonTest::assertRule);
    }

    private static void assertRule(JsonNode rule) {
        assertShape(rule, "id", "provision", "article", "confidence");
        assertShape(rule.get("article"), "zh", "en");
    }

    private static void assertRole(JsonNode role) {
        assertShape(role, "id", "label");
        assertShape(role.get("label"), "zh", "en");
    }

    @Test
    void the_document_has_the_properties_of_version_1_in_their_order() {
        JsonNode decision = json(DecisionJson.write(decision(WED_2025_09_10)));
        assertShape(
                decision,
                "schemaVersion",
                "book",
                "dossier",
                "moment",
                "responsibility",
                "findings",
                "obligations",
                "findingsAsked",
                "closures",
                "notApplied",
                "irregularities",
                "adverse",
                "competences");
        assertThat(decision.get("schemaVersion").asInt()).isEqualTo(1);
        assertShape(decision.get("moment"), "asOf", "knownOn?");
        JsonNode responsibility = decision.get("responsibility");
        assertShape(responsibility, "organ?", "since?", "missingSuperiorOf?", "rules", "chain");
        assertRules(responsibility.get("rules"));
        assertThat(responsibility.get("chain")).hasSize(2).allSatisfy(span -> {
            assertShape(span, "organ", "since", "ground", "rule");
            assertRule(span.get("rule"));
        });
        assertThat(decision.get("findings")).isNotEmpty().allSatisfy(finding -> {
            assertShape(finding, "fact", "claim?", "value", "label", "rules", "governedOn");
            assertRules(finding.get("rules"));
        });
        assertThat(decision.get("irregularities")).hasSize(1).allSatisfy(odd -> {
            assertShape(odd, "pointer", "key", "zh", "en");
            assertThat(odd.get("pointer").asText()).isEqualTo("/history/2/kind");
        });
    }

    @Test
    void duties_questions_and_ways_of_closing_have_the_properties_of_version_1_in_their_order() {
        JsonNode decision = json(DecisionJson.write(decision(WED_2025_09_10)));
        assertThat(decision.get("obligations")).isNotEmpty().allSatisfy(obligation -> {
            assertShape(
                    obligation,
                    "duty",
                    "label",
                    "owedBy?",
                    "owedByRole",
                    "claims",
                    "timing",
                    "startedOn?",
                    "period?",
                    "due?",
                    "dueStatus?",
                    "dueEarliest?",
                    "dueLatest?",
                    "dueMovedBy?",
                    "dueUnrolled?",
                    "extendedBy",
                    "presumed",
                    "metOn?",
                    "state",
                    "rules",
                    "governedOn");
            assertRole(obligation.get("owedByRole"));
            assertRules(obligation.get("rules"));
        });
        assertThat(decision.get("findingsAsked")).isNotEmpty().allSatisfy(asked -> {
            assertShape(asked, "fact", "label", "claim?", "by", "rules");
            assertRole(asked.get("by"));
            assertRules(asked.get("rules"));
        });
        assertThat(decision.get("closures")).hasSize(3).allSatisfy(closure -> {
            assertShape(closure, "kind", "closable", "basis", "unmet", "remedies", "governedOn");
            assertThat(closure.get("closable").asBoolean())
                    .isEqualTo(closure.get("unmet").isEmpty());
            closure.get("basis").forEach(basis -> assertShape(basis, "provision", "article", "confidence"));
            closure.get("unmet").forEach(unmet -> {
                assertShape(unmet, "rule", "claim?", "label", "meets", "notRecorded");
                assertRule(unmet.get("rule"));
                assertRole(unmet.get("meets"));
            });
        });
    }

    /**
     * Art. 34: sixty days from 10 September, that day not counted: 20 in September, 31 in October, 9 in November. 9 November
     * 2025 is a Sunday, so the last day is Monday 10 November.
     */
    @Test
    void the_duty_to_conclude_stands_as_the_article_has_it() {
        JsonNode decision = json(DecisionJson.write(decision(WED_2025_09_10)));
        JsonNode conclude = null;
        for (JsonNode obligation : decision.get("obligations")) {
            conclude = obligation.get("duty").asText().equals("conclude") ? obligation : conclude;
        }
        assertThat(conclude).isNotNull();
        assertThat(conclude.get("startedOn").asText()).isEqualTo("2025-09-10");
        assertShape(conclude.get("period"), "zh", "en", "unit", "number");
        assertThat(conclude.get("period").get("zh").asText()).isEqualTo("60日");
        assertThat(conclude.get("period").get("unit").asText()).isEqualTo("natural-days");
        assertThat(conclude.get("period").get("number").asInt()).isEqualTo(60);
        assertThat(conclude.get("due").asText()).isEqualTo("2025-11-10");
        assertThat(conclude.get("dueStatus").asText()).isEqualTo("as-published");
        assertThat(conclude.get("dueEarliest").asText()).isEqualTo("2025-11-10");
        assertThat(conclude.get("dueLatest").asText()).isEqualTo("2025-11-10");
        assertThat(conclude.get("dueMovedBy")).isEmpty();
        assertThat(conclude.get("dueUnrolled").asText()).isEqualTo("2025-11-09");
        assertThat(conclude.get("owedBy").asText()).isEqualTo("bureau");
        assertThat(conclude.get("state").asText()).isEqualTo("open");
        assertThat(conclude.get("claims").get(0).asText()).isEqualTo("c1");
        assertThat(conclude.get("governedOn").asText()).isEqualTo("2025-09-10");
        assertThat(conclude.get("rules").get(0).get("provision").asText()).isEqualTo("34");
        assertThat(conclude.get("rules").get(0).get("confidence").asText()).isEqualTo("f");
    }

    /**
     * Received on 16 January 2020: the acceptance is decided in 15 days, Friday 31 January; on 27 January a notice made the
     * holiday last to 2 February, so Monday the 3rd.
     */
    @Test
    void a_notice_that_moved_a_day_is_named_by_number_and_by_its_id() {
        Dossier old = Dossier.builder()
                .id("d-2")
                .petition(dossier().petition())
                .addHistory(Received.builder()
                        .id("e1")
                        .kind("petition")
                        .occurredOn(LocalDate.of(2020, 1, 16))
                        .organ(BUREAU)
                        .build())
                .build();
        Decision decision = RuleBook.shipped("cn-2005").decide(old, ORGANS, Moment.of(LocalDate.of(2020, 2, 1)));
        JsonNode moved = json(DecisionJson.write(decision)).get("obligations").get(0);
        assertThat(moved.get("due").asText()).isEqualTo("2020-02-03");
        assertThat(moved.get("dueStatus").asText()).isEqualTo("moved");
        JsonNode notice = moved.get("dueMovedBy").get(0);
        assertShape(notice, "zh", "en", "notice");
        assertThat(notice.get("zh").asText()).isEqualTo("国办发明电〔2020〕1号");
        assertThat(notice.get("notice").asText()).isEqualTo("cn-2020-spring");
    }

    /** Art. 36 para. 3: after re-examination the same facts and reasons are not accepted again; new facts and help remain. */
    @Test
    void sg_07_something_adverse_names_its_basis_the_body_that_decides_and_what_remains_open() {
        Dossier last = Dossier.builder()
                .id("d-3")
                .petition(Petition.builder()
                        .addClaims(Claim.builder()
                                .id("c1")
                                .putFacts("final-matter", FactValue.code("yes"))
                                .build())
                        .build())
                .addHistory(Received.builder()
                        .id("e1")
                        .kind("petition")
                        .occurredOn(MON_2025_09_01)
                        .organ(BUREAU)
                        .build())
                .build();
        JsonNode adverse = json(DecisionJson.write(BOOK.decide(last, ORGANS, Moment.of(MON_2025_09_01))))
                .get("adverse");
        assertThat(adverse).hasSize(1);
        assertShape(adverse.get(0), "fact", "claim", "value", "label", "rules", "governedOn", "decidedBy", "remedies");
        assertThat(adverse.get(0).get("value").asText()).isEqualTo("no-further");
        assertThat(adverse.get(0).get("decidedBy").asText()).isEqualTo("bureau");
        assertThat(adverse.get(0).get("rules").get(0).get("provision").asText()).isEqualTo("36");
        assertThat(adverse.get(0).get("remedies"))
                .extracting(JsonNode::asText)
                .containsExactly("new-facts", "assistance");
    }

    @Test
    void rules_out_of_force_are_told_with_their_day() {
        JsonNode rules =
                json(DecisionJson.write(decision(LocalDate.of(2022, 4, 30)))).get("notApplied");
        assertThat(rules).isNotEmpty().allSatisfy(rule -> {
            assertShape(rule, "rule", "governingDate", "why");
            assertRule(rule.get("rule"));
        });
    }

    @Test
    void an_explanation_is_a_tree_of_the_same_shape_all_the_way_down() {
        Moment moment = Moment.of(WED_2025_09_10, WED_2025_09_10);
        Decision decided = BOOK.decide(dossier(), ORGANS, moment);
        Explanation explanation = BOOK.explain(dossier(), ORGANS, moment);
        JsonNode decision = json(DecisionJson.write(decided, explanation));
        assertThat(names(decision)).last().isEqualTo("explanation");
        assertThat(decision.get("moment").get("knownOn").asText()).isEqualTo("2025-09-10");
        assertThat(leaves(decision.get("explanation"))).isGreaterThan(20);
    }

    private static int leaves(JsonNode explanation) {
        assertShape(explanation, "statement", "rule?", "parts", "also");
        assertShape(explanation.get("statement"), "zh", "en");
        int leaves = explanation.has("rule") ? 1 : 0;
        for (JsonNode part : explanation.get("parts")) {
            leaves += leaves(part);
        }
        return leaves;
    }

    @Test
    void the_two_layouts_say_the_same_and_neither_says_null() {
        Decision decided = decision(WED_2025_09_10);
        String compact = DecisionJson.write(decided);
        String pretty = DecisionJson.writePretty(decided);
        assertThat(compact).doesNotContain("\n").doesNotContain("\": ").doesNotContain(":null");
        assertThat(pretty)
                .startsWith("{\n  \"schemaVersion\": 1,\n  \"book\": \"hengkou\",\n")
                .endsWith("\n}\n");
        assertThat(json(pretty)).isEqualTo(json(compact));
        assertThat(DecisionJson.write(decision(WED_2025_09_10))).isEqualTo(compact);
    }

    @Test
    void every_side_of_every_text_is_there_and_no_content_is() {
        Moment moment = Moment.of(WED_2025_09_10);
        String text = DecisionJson.writePretty(
                BOOK.decide(dossier(), ORGANS, moment), BOOK.explain(dossier(), ORGANS, moment));
        assertThat(text).doesNotContain("MARKER");
        assertTexts(json(text));
    }

    private static void assertTexts(JsonNode node) {
        if (node.has("zh") || node.has("en")) {
            assertThat(Arrays.asList(node.path("zh").asText(), node.path("en").asText()))
                    .noneMatch(String::isEmpty);
        }
        node.forEach(DecisionJsonTest::assertTexts);
    }
}
