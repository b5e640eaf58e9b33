package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.OFFICE;
import static org.petitionrules.rules.Scenario.ORGANS;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.Assessment;
import org.petitionrules.model.Category;
import org.petitionrules.model.Moment;
import org.petitionrules.model.message.Language;
import org.petitionrules.rules.decision.Answer;
import org.petitionrules.rules.decision.FindingAsked;
import org.petitionrules.rules.decision.WhatFollows;

/** A decision asks for what is missing, and says what each answer would lead to. */
class WhatFollowsTest {
    private static final RuleBook BOOK = RuleBook.shipped("cn-2022");
    private static final String WED_2023_05_10 = "2023-05-10";
    private static final Moment MOMENT = Moment.of(LocalDate.parse("2023-05-15"));

    private static Map<String, Answer> answers(Scenario scenario, String fact) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (WhatFollows one : BOOK.whatFollows(scenario.dossier(), ORGANS, MOMENT)) {
            if (one.asked().fact().id().equals(fact)) {
                one.answers().forEach(answer -> answers.put(answer.value(), answer));
            }
        }
        return answers;
    }

    private static List<String> findings(Answer answer) {
        return answer.findings().stream()
                .map(finding -> finding.fact().id() + "=" + finding.value())
                .collect(Collectors.toList());
    }

    private static List<String> asked(Answer answer) {
        return answer.asked().stream()
                .map(FindingAsked::fact)
                .map(fact -> fact.id())
                .collect(Collectors.toList());
    }

    /** Art. 22 para. 1: own level, to the competent body; lower, down; neither, tell where to turn [I]. */
    @Test
    void art22_whose_remit_it_is_decides_where_the_petition_office_sends_it_and_what_it_is_asked_next() {
        Map<String, Answer> remit =
                answers(Scenario.of(Category.CLAIM).received("petition", OFFICE, WED_2023_05_10), "remit");
        assertThat(remit.keySet()).containsExactly("own", "lower", "outside");
        assertThat(findings(remit.get("own"))).containsExactly("route=to-competent-body");
        assertThat(asked(remit.get("own"))).contains("needs-result");
        assertThat(findings(remit.get("lower"))).containsExactly("route=down");
        assertThat(findings(remit.get("outside"))).containsExactly("route=tell-where");
        assertThat(asked(remit.get("outside"))).doesNotContain("needs-result");
    }

    /**
     * Art. 27: a reasonable claim is solved, an unreasonable one explained; whatever the assessment, its other duties
     * stay as they are.
     */
    @Test
    void art27_the_assessment_decides_between_solving_and_explaining_and_touches_no_clock() {
        Scenario scenario = Scenario.of(Category.CLAIM)
                .claimFact("remit", "own")
                .claimFact("other-route", "no")
                .received("petition", BUREAU, WED_2023_05_10);
        Map<String, Answer> assessment = answers(scenario, "assessment");
        assertThat(duties(assessment.get("reasonable"))).containsExactly("solve");
        assertThat(duties(assessment.get("not-reasonable"))).containsExactly("explain");
        assertThat(duties(assessment.get("partly-reasonable"))).containsExactly("solve", "explain");
        assertThat(assessment.values())
                .allSatisfy(answer -> assertThat(answer.dutiesNoLonger()).isEmpty());
    }

    private static List<String> duties(Answer answer) {
        return answer.duties().stream().map(duty -> duty.duty().id()).collect(Collectors.toList());
    }

    /** Art. 27: hardship is assisted whatever the claim; that there is none changes nothing else. */
    @Test
    void an_answer_that_changes_nothing_says_so() {
        Scenario scenario = Scenario.unrecorded().received("petition", BUREAU, WED_2023_05_10);
        Map<String, Answer> hardship = answers(scenario, "hardship");
        assertThat(duties(hardship.get("yes"))).containsExactly("assist");
        assertThat(hardship.get("no").changesNothing()).isTrue();
        assertThat(hardship.get("yes").changesNothing()).isFalse();
    }

    /** HK-01 cuts the number of people at 10 and 50: below 10 alone makes no colour, never green; then yellow, red. */
    @Test
    void hk01_a_number_has_an_answer_for_each_range_between_its_cuts() {
        RuleBook hengkou = RuleBook.shipped("hengkou");
        Scenario scenario = Scenario.unrecorded().received("petition", BUREAU, WED_2023_05_10);
        WhatFollows people = hengkou.whatFollows(scenario.dossier(), ORGANS, MOMENT).stream()
                .filter(one -> one.asked().fact().id().equals("people-affected"))
                .findFirst()
                .get();
        assertThat(people.answers().stream()
                        .map(answer -> findings(answer).stream()
                                .filter(found -> found.startsWith("colour="))
                                .collect(Collectors.joining()))
                        .collect(Collectors.toList()))
                .containsExactly("", "colour=yellow", "colour=red");
    }

    @Test
    void what_is_recorded_is_not_asked_for_and_has_no_answers() {
        Scenario scenario = Scenario.of(Category.CLAIM)
                .claim("c1", claim -> claim.assessment(Assessment.REASONABLE))
                .received("petition", BUREAU, WED_2023_05_10);
        assertThat(answers(scenario, "assessment")).isEmpty();
        assertThat(answers(scenario, "hardship")).isEmpty();
    }

    @Test
    void the_explanation_says_it_in_words_in_both_languages() {
        Scenario scenario = Scenario.of(Category.CLAIM).received("petition", OFFICE, WED_2023_05_10);
        String english = BOOK.explain(scenario.dossier(), ORGANS, MOMENT).text(Language.EN);
        assertThat(english)
                .contains("what is asked for, and what would follow from each answer")
                .contains("whose remit it is (claim c1), to be found by the body that received it")
                .contains(
                        "if a lower body's: route is forward to the lower level; also asked for: whether it is important");
        String chinese = BOOK.explain(scenario.dossier(), ORGANS, MOMENT).text(Language.ZH);
        assertThat(chinese).contains("若为“均不属”：分流去向为“告知向有权机关提出”");
    }
}
