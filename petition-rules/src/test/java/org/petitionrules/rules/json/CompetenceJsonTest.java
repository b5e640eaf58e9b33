package org.petitionrules.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.Category;
import org.petitionrules.model.Dossier;
import org.petitionrules.model.Moment;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.organ.Organ;
import org.petitionrules.model.organ.OrganDirectory;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.rules.Scenario;
import org.petitionrules.rules.explain.Explanation;

/** Several bodies (Art. 24) in JSON and in words: two bureaus under one government, one of them with a predecessor. */
class CompetenceJsonTest {
    private static final RuleBook BOOK = RuleBook.shipped("cn-2022");
    private static final Moment TUE_2023_05_16 = Moment.of(LocalDate.of(2023, 5, 16));
    private static final OrganDirectory ORGANS = OrganDirectory.of(
            bureau("water"),
            bureau("land"),
            Organ.builder()
                    .ref(OrganRef.of("old-land"))
                    .validTo(LocalDate.of(2022, 12, 31))
                    .addSuccessors(OrganRef.of("land"))
                    .build());

    private static Organ bureau(String ref) {
        return Organ.builder()
                .ref(OrganRef.of(ref))
                .governmentSuperior(OrganRef.of("county"))
                .build();
    }

    private static Dossier dossier() {
        return Scenario.of(Category.CLAIM)
                .claim("c1", claim -> claim.addCompetentBodies(OrganRef.of("water"), OrganRef.of("old-land")))
                .received("petition", "water", "2023-05-15")
                .moved("designation", "county", "land", "2023-05-16")
                .dossier();
    }

    @Test
    void a_competence_has_the_properties_of_version_1_in_their_order() throws IOException {
        String json = DecisionJson.write(BOOK.decide(dossier(), ORGANS, TUE_2023_05_16));
        JsonNode competences = new ObjectMapper().readTree(json).get("competences");
        assertThat(competences).hasSize(1);
        assertThat(competences.get(0).toString())
                .startsWith("{\"claim\":\"c1\",\"standing\":\"common-superior\",\"named\":[\"water\",\"old-land\"],"
                        + "\"bodies\":[\"water\",\"land\"],\"superiors\":[\"county\"],\"missingLinkOf\":[],"
                        + "\"unclearSuccessionOf\":[],\"accepting\":\"land\",\"rules\":[{\"id\":\"R24-1-negotiate\",");
    }

    @Test
    void a_claim_whose_bodies_nobody_recorded_has_none() throws IOException {
        Dossier plain = Scenario.of(Category.CLAIM)
                .received("petition", "water", "2023-05-15")
                .dossier();
        String json = DecisionJson.write(BOOK.decide(plain, ORGANS, TUE_2023_05_16));
        assertThat(new ObjectMapper().readTree(json).get("competences")).isEmpty();
    }

    @Test
    void the_explanation_tells_who_took_over_who_is_above_and_who_accepts() {
        Explanation explanation = BOOK.explain(dossier(), ORGANS, TUE_2023_05_16);
        Explanation competence = explanation.parts().get(1);
        assertThat(competence.statement().in(Language.EN))
                .isEqualTo("bodies competent for claim c1: water, land; several bodies with a common superior");
        assertThat(competence.statement().in(Language.ZH)).isEqualTo("诉求c1有权处理的机关：water, land；两个以上有权处理的机关，有共同的上一级");
        assertThat(competence.parts())
                .extracting(part -> part.statement().in(Language.EN))
                .containsExactly("as recorded: water, old-land", "common superior: county", "accepted by: land");
    }
}
