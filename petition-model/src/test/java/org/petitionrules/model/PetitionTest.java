package org.petitionrules.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.petitionrules.model.organ.OrganRef;

class PetitionTest {
    @Test
    void a_petition_holds_at_least_one_claim() {
        assertThat(Refused.by(() -> Petition.builder().build())).containsExactly("/claims petition.no-claim");
    }

    @Test
    void people_and_representatives_are_counted_from_one() {
        assertThat(Refused.by(() -> petition().people(0).representatives(-1).build()))
                .containsExactly("/people number.at-least-one", "/representatives number.at-least-one");
        assertThat(petition().people(1).representatives(1).build().people()).contains(1);
    }

    @Test
    void there_are_no_more_representatives_than_people() {
        assertThat(Refused.by(() -> petition().people(4).representatives(5).build()))
                .containsExactly("/representatives petition.representatives-exceed-people");
        assertThat(petition().people(5).representatives(5).build().representatives())
                .contains(5);
        assertThat(petition().representatives(5).build().people()).isEmpty();
    }

    @Test
    void head_counts_are_not_repeated_in_a_refusal() {
        assertThat(Refused.problems(
                        () -> petition().people(4711).representatives(4712).build()))
                .noneMatch(problem -> problem.toString().contains("471"));
        assertThat(Refused.problems(() -> petition().people(-4711).build()))
                .noneMatch(problem -> problem.toString().contains("4711"));
    }

    @Test
    void claims_have_ids_of_their_own() {
        assertThat(Refused.by(() -> petition()
                        .addClaims(claim("c2"), claim("c1"), claim("c2"))
                        .build()))
                .containsExactly("/claims/2/id id.duplicate", "/claims/3/id id.duplicate");
    }

    @Test
    void facts_are_named_by_codes() {
        assertThat(Refused.by(
                        () -> petition().putFacts("Not a code", FactValue.YES).build()))
                .containsExactly(" code.expected");
        assertThat(Refused.by(() ->
                        Claim.builder().id("c").putFacts("", FactValue.YES).build()))
                .containsExactly(" code.expected");
    }

    @Test
    void a_petition_received_directly_has_no_sender() {
        assertThat(Refused.by(() -> Origin.builder()
                        .kind(OriginKind.DIRECT)
                        .from(OrganRef.of("o"))
                        .build()))
                .containsExactly("/kind origin.direct-has-no-sender");
        assertThat(Origin.direct().kind()).isEqualTo(OriginKind.DIRECT);
        assertThat(Origin.builder()
                        .kind(OriginKind.FORWARDED)
                        .level(AdminLevel.PROVINCE)
                        .build()
                        .level())
                .contains(AdminLevel.PROVINCE);
    }

    private static Petition.Builder petition() {
        return Petition.builder().addClaims(claim("c1"));
    }

    private static Claim claim(String id) {
        return Claim.builder().id(id).build();
    }
}
