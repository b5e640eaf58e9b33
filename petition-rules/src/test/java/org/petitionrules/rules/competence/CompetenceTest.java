package org.petitionrules.rules.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.AdminLevel;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.organ.Organ;
import org.petitionrules.model.organ.OrganDirectory;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.rules.responsibility.Ground;

/** Art. 24 by the organ directory alone: successors, common superiors, and what keeps them from being known. */
class CompetenceTest {
    private static final LocalDate MON_2023_05_15 = LocalDate.of(2023, 5, 15);
    private final List<Organ> organs = new ArrayList<>();

    private static List<OrganRef> refs(String... refs) {
        return Arrays.stream(refs).map(OrganRef::of).collect(Collectors.toList());
    }

    private Organ.Builder organ(String ref, AdminLevel level, String line, String government) {
        Organ.Builder organ = Organ.builder().ref(OrganRef.of(ref)).level(level);
        if (!line.isEmpty()) {
            organ.lineSuperior(OrganRef.of(line));
        }
        if (!government.isEmpty()) {
            organ.governmentSuperior(OrganRef.of(government));
        }
        return organ;
    }

    private void add(String ref, AdminLevel level, String line, String government) {
        organs.add(organ(ref, level, line, government).build());
    }

    private void ended(String ref, String... successors) {
        organs.add(Organ.builder()
                .ref(OrganRef.of(ref))
                .validTo(MON_2023_05_15.minusDays(1))
                .addAllSuccessors(refs(successors))
                .build());
    }

    private Competence of(String... named) {
        return without(Collections.emptyList(), named);
    }

    private Competence without(List<OrganRef> barred, String... named) {
        return Competence.of(
                "c1",
                refs(named),
                new HashSet<>(barred),
                OrganDirectory.of(organs),
                MON_2023_05_15,
                Collections.<Event>emptyList(),
                RuleBook.shipped("cn-events").responsibility());
    }

    /** Two counties, each with a bureau of one line, under one city; the city's bureau under the province's. */
    private void twoCounties() {
        for (String county : new String[] {"east", "west"}) {
            add(county + "-bureau", AdminLevel.COUNTY, "city-bureau", county + "-government");
            add(county + "-school-board", AdminLevel.COUNTY, "city-school-board", county + "-government");
            add(county + "-government", AdminLevel.COUNTY, "", "city-government");
        }
        add("city-bureau", AdminLevel.CITY, "province-bureau", "city-government");
        add("city-school-board", AdminLevel.CITY, "province-school-board", "city-government");
        add("city-government", AdminLevel.CITY, "", "province-government");
        add("province-government", AdminLevel.PROVINCE, "state-council", "");
        add("state-council", AdminLevel.CENTRAL, "", "");
    }

    @Test
    void of_one_line_in_two_counties_the_bureau_above_both_decides() {
        twoCounties();
        Competence competence = of("east-bureau", "west-bureau");
        assertThat(competence.standing()).isEqualTo(CompetenceStanding.COMMON_SUPERIOR);
        assertThat(competence.superiors()).containsExactlyElementsOf(refs("city-bureau"));
    }

    @Test
    void of_two_lines_in_one_county_its_government_decides() {
        twoCounties();
        assertThat(of("east-bureau", "east-school-board").superiors())
                .containsExactlyElementsOf(refs("east-government"));
    }

    /** Two steps up from both: by line to the city's departments, and on by government; by government twice. */
    @Test
    void of_two_lines_in_two_counties_the_city_government_decides() {
        twoCounties();
        Competence competence = of("east-bureau", "west-school-board");
        assertThat(competence.superiors()).containsExactlyElementsOf(refs("city-government"));
        assertThat(competence.missingLinkOf()).isEmpty();
    }

    @Test
    void of_three_bodies_the_nearest_above_all_three_decides() {
        twoCounties();
        assertThat(of("east-bureau", "west-bureau", "west-school-board").superiors())
                .containsExactlyElementsOf(refs("city-government"));
    }

    @Test
    void a_body_that_stands_above_the_other_is_a_party_and_does_not_decide() {
        twoCounties();
        // Above the city bureau are the province bureau and the city government, and both are above the east bureau,
        // too.
        Competence competence = of("east-bureau", "city-bureau");
        assertThat(competence.superiors()).containsExactlyElementsOf(refs("province-bureau", "city-government"));
    }

    @Test
    void above_by_line_and_by_government_and_equally_near_either_may_decide_and_neither_alone_owes_it() {
        twoCounties();
        organs.add(organ("east-branch-1", AdminLevel.TOWNSHIP, "east-bureau", "east-town")
                .build());
        organs.add(organ("east-branch-2", AdminLevel.TOWNSHIP, "east-bureau", "east-town")
                .build());
        Competence competence = of("east-branch-1", "east-branch-2");
        assertThat(competence.superiors()).containsExactlyElementsOf(refs("east-bureau", "east-town"));
        assertThat(competence.owing("common-superior", Optional.empty())).isEmpty();
        assertThat(of("east-bureau", "west-bureau").owing("common-superior", Optional.empty()))
                .contains(OrganRef.of("city-bureau"));
    }

    @Test
    void under_vertical_management_the_line_is_all_there_is() {
        twoCounties();
        organs.add(organ("east-tax", AdminLevel.COUNTY, "city-tax", "")
                .vertical(true)
                .build());
        organs.add(organ("city-tax", AdminLevel.CITY, "tax-administration", "")
                .vertical(true)
                .build());
        add("tax-administration", AdminLevel.CENTRAL, "", "");
        // Up from the tax office to the centre, up from the bureau to another body of the centre: they never meet.
        add("province-bureau", AdminLevel.PROVINCE, "ministry", "province-government");
        add("ministry", AdminLevel.CENTRAL, "", "");
        assertThat(of("east-tax", "east-bureau").standing()).isEqualTo(CompetenceStanding.NO_COMMON_SUPERIOR);
        assertThat(of("east-tax", "east-bureau").superiors()).isEmpty();
        organs.add(organ("south-tax", AdminLevel.COUNTY, "", "east-government")
                .vertical(true)
                .build());
        Competence competence = of("south-tax", "east-tax");
        assertThat(competence.missingLinkOf()).containsExactlyElementsOf(refs("south-tax"));
    }

    @Test
    void a_link_that_could_lead_nearer_is_asked_for_and_one_that_could_not_is_no_matter() {
        twoCounties();
        add("east-office", AdminLevel.COUNTY, "city-office", "");
        add("city-office", AdminLevel.CITY, "province-office", "city-government");
        // Up to the city government takes two steps; the office's own government could be the county's, one step up.
        Competence competence = of("east-office", "east-bureau");
        assertThat(competence.standing()).isEqualTo(CompetenceStanding.LINK_MISSING);
        assertThat(competence.missingLinkOf()).containsExactlyElementsOf(refs("east-office"));
        assertThat(competence.superiors()).isEmpty();
        // Both stand directly under one bureau: nothing can be nearer.
        add("west-office", AdminLevel.COUNTY, "city-office", "west-government");
        assertThat(of("east-office", "west-office").superiors()).containsExactlyElementsOf(refs("city-office"));
    }

    @Test
    void a_body_that_is_not_in_the_directory_has_a_superior_that_is_missing() {
        twoCounties();
        Competence competence = of("stranger", "east-bureau");
        assertThat(competence.standing()).isEqualTo(CompetenceStanding.LINK_MISSING);
        assertThat(competence.missingLinkOf()).contains(OrganRef.of("stranger"));
        assertThat(of("stranger").standing()).isEqualTo(CompetenceStanding.ONE_BODY);
    }

    @Test
    void a_body_named_twice_is_one_body() {
        twoCounties();
        assertThat(of("east-bureau", "east-bureau").standing()).isEqualTo(CompetenceStanding.ONE_BODY);
    }

    @Test
    void a_successor_may_have_given_way_in_turn_and_superiors_give_way_too() {
        twoCounties();
        ended("old", "older");
        ended("older", "west-bureau");
        add("east-desk", AdminLevel.TOWNSHIP, "old-line", "east-town");
        add("west-desk", AdminLevel.TOWNSHIP, "older-line", "west-town");
        ended("old-line", "city-bureau");
        ended("older-line", "city-bureau");
        assertThat(of("old").bodies()).containsExactlyElementsOf(refs("west-bureau"));
        assertThat(of("east-desk", "west-desk").superiors()).containsExactlyElementsOf(refs("city-bureau"));
    }

    @Test
    void no_successor_several_and_going_round_in_circles_are_unclear() {
        ended("gone");
        ended("split", "a", "b");
        ended("round", "about");
        ended("about", "round");
        for (String ref : new String[] {"gone", "split", "round"}) {
            Competence competence = of(ref);
            assertThat(competence.standing()).as(ref).isEqualTo(CompetenceStanding.SUCCESSION_UNCLEAR);
            assertThat(competence.unclearSuccessionOf()).containsExactlyElementsOf(refs(ref));
            assertThat(competence.bodies()).isEmpty();
        }
    }

    @Test
    void directories_that_go_round_in_circles_end() {
        add("a", AdminLevel.COUNTY, "b", "b");
        add("b", AdminLevel.COUNTY, "a", "a");
        assertThat(of("a", "b").standing()).isEqualTo(CompetenceStanding.NO_COMMON_SUPERIOR);
        assertThat(without(refs("a", "b"), "a").missingLinkOf()).isNotEmpty();
    }

    @Test
    void the_body_above_stands_in_for_one_that_is_accused_or_recused_as_far_up_as_need_be() {
        twoCounties();
        assertThat(without(refs("east-bureau"), "east-bureau").bodies()).containsExactlyElementsOf(refs("city-bureau"));
        assertThat(without(refs("east-bureau", "city-bureau", "province-bureau"), "east-bureau")
                        .missingLinkOf())
                .containsExactlyElementsOf(refs("province-bureau"));
        assertThat(without(refs("state-council"), "state-council").standing())
                .isEqualTo(CompetenceStanding.LINK_MISSING);
    }

    @Test
    void equal_where_all_is_equal() {
        twoCounties();
        Competence competence = of("east-bureau", "west-bureau");
        assertThat(competence)
                .isEqualTo(of("east-bureau", "west-bureau"))
                .hasSameHashCodeAs(of("east-bureau", "west-bureau"));
        assertThat(competence)
                .isNotEqualTo(of("east-bureau", "west-school-board"))
                .isNotEqualTo("c1");
        assertThat(competence)
                .isNotEqualTo(competence.under(Collections.singletonList(
                        RuleBook.shipped("cn-events").responsibility().rule(Ground.AGREED))));
    }
}
