package org.petitionrules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitionrules.model.event.EventShape;
import org.petitionrules.model.event.Party;
import org.petitionrules.model.event.RatedParty;
import org.petitionrules.model.event.Satisfaction;
import org.petitionrules.model.organ.OrganFunction;
import org.petitionrules.model.organ.OrganKind;
import org.petitionrules.model.organ.OrganRef;

/** Identifiers, codes, references, terms and fact values. */
class VocabularyTest {
    private static final String SIXTY_FOUR = "a234567890123456789012345678901234567890123456789012345678901234";

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "信〔2026〕17号", "（2026）", "(x)", "D-2026_01.b", "é", "〔1〕"})
    void letters_digits_brackets_and_three_signs_make_an_identifier(String text) {
        assertThat(Identifier.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a/b",
                ".a",
                "_a",
                "-a",
                "a\n",
                "a\u0000",
                "a\u3000b",
                "a:b",
                "a#",
                "\uD83D\uDE00"
            })
    void blanks_slashes_controls_and_a_leading_sign_make_none(String text) {
        assertThat(Identifier.is(text)).isFalse();
        assertThat(Refused.by(() -> Identifier.require(text))).containsExactly(" identifier.expected");
    }

    @Test
    void an_identifier_has_at_most_64_characters() {
        assertThat(Identifier.require(SIXTY_FOUR)).isEqualTo(SIXTY_FOUR);
        assertThat(Identifier.is(SIXTY_FOUR + "5")).isFalse();
        assertThat(Identifier.refusal(SIXTY_FOUR + "5").arguments()).containsExactly(64, 65);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a1", "danger-to-livelihood", "a-1", "a-b-c"})
    void lower_case_words_joined_by_hyphens_make_a_code(String text) {
        assertThat(Code.require(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1a", "-a", "a-", "a--b", "a_b", "a b", "é", "代码", "a\n", "１"})
    void anything_else_makes_none(String text) {
        assertThat(Code.is(text)).isFalse();
        assertThat(Refused.by(() -> Code.require(text))).containsExactly(" code.expected");
    }

    @Test
    void a_code_has_at_most_40_characters() {
        assertThat(Code.is(SIXTY_FOUR.substring(0, 40))).isTrue();
        assertThat(Code.is(SIXTY_FOUR.substring(0, 41))).isFalse();
    }

    @Test
    void references_are_equal_by_value_and_only_public_ones_show() {
        assertThat(OrganRef.of("o")).isEqualTo(OrganRef.of("o")).hasToString("o");
        assertThat(OrganRef.of("o")).isNotEqualTo(OrganRef.of("p")).isLessThan(OrganRef.of("p"));
        assertThat(PetitionerRef.of("p")).isEqualTo(PetitionerRef.of("p")).hasToString("PetitionerRef(redacted)");
        assertThat(PetitionerRef.of("p")).isNotEqualTo(PetitionerRef.of("q"));
        assertThat(Refused.by(() -> OrganRef.of(""))).containsExactly(" identifier.expected");
    }

    @Test
    void the_petitioner_is_a_party_and_no_organ_can_be_taken_for_it() {
        assertThat(Party.petitioner().isPetitioner()).isTrue();
        assertThat(Party.of(OrganRef.of("o")).isPetitioner()).isFalse();
        assertThat(Party.petitioner()).isNotEqualTo(Party.of(OrganRef.of("o")));
        assertThat(Refused.by(() -> OrganRef.of("petitioner"))).containsExactly(" organ.reserved");
        assertThat(OrganRef.of("Petitioner").value()).isEqualTo("Petitioner");
    }

    @Test
    void a_fact_is_a_code_or_a_number_and_never_both() {
        assertThat(FactValue.YES).isEqualTo(FactValue.code("yes")).isNotEqualTo(FactValue.NO);
        assertThat(FactValue.number(0)).isNotEqualTo(FactValue.number(1)).isNotEqualTo(FactValue.code("zero"));
        assertThat(FactValue.number(7).asNumber()).isEqualTo(7);
        assertThat(FactValue.code("a").asCode()).isEqualTo("a");
        assertThatThrownBy(() -> FactValue.number(7).asCode()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> FactValue.code("a").asNumber()).isInstanceOf(IllegalStateException.class);
        assertThat(Refused.by(() -> FactValue.code("Not a code"))).containsExactly(" code.expected");
    }

    @Test
    void a_case_file_names_its_book_by_a_code() {
        CaseFile.Builder file = CaseFile.builder().dossier(Histories.dossier());

        assertThat(file.book("cn-2022").build().book()).contains("cn-2022");
        assertThat(Refused.by(() -> file.book("The book").build())).containsExactly(" code.expected");
    }

    @Test
    void values_that_are_equal_have_equal_hash_codes() {
        assertThat(OrganRef.of("o")).hasSameHashCodeAs(OrganRef.of("o"));
        assertThat(PetitionerRef.of("p")).hasSameHashCodeAs(PetitionerRef.of("p"));
        assertThat(FactValue.number(1)).hasSameHashCodeAs(FactValue.number(1));
        assertThat(Party.of(OrganRef.of("o"))).hasSameHashCodeAs(Party.of(OrganRef.of("o")));
        assertThat(Moment.of(Histories.march(1))).hasSameHashCodeAs(Moment.of(Histories.march(1)));
        assertThat(Moment.of(Histories.march(1)))
                .isEqualTo(Moment.of(Histories.march(1)))
                .isNotEqualTo(Moment.of(Histories.march(2)))
                .isNotEqualTo(Moment.of(Histories.march(1), Histories.march(1)));
    }

    @Test
    void moments_and_parties_are_shown_as_they_are() {
        assertThat(Moment.of(Histories.march(1))).hasToString("2026-03-01");
        assertThat(Moment.of(Histories.march(1), Histories.march(2))).hasToString("2026-03-01 (known on 2026-03-02)");
        assertThat(Party.petitioner()).hasToString("petitioner");
        assertThat(Party.of(OrganRef.of("o"))).hasToString("o");
        assertThat(FactValue.YES).hasToString("FactValue(code)");
        assertThat(FactValue.number(1)).hasToString("FactValue(number)");
    }

    @Test
    void every_term_has_a_code_and_a_label() {
        Term[][] vocabularies = {
            AdminLevel.values(), Assessment.values(), Category.values(), Channel.values(), IdentityDisclosure.values(),
            OriginKind.values(), ProgressClass.values(), RiskColor.values(), EventShape.values(), RatedParty.values(),
            Satisfaction.values(), OrganFunction.values(), OrganKind.values()
        };
        for (Term[] vocabulary : vocabularies) {
            for (Term term : vocabulary) {
                assertThat(Code.is(term.code())).as(term.code()).isTrue();
                assertThat(term.label().zh())
                        .as(term.code())
                        .isNotEqualTo(term.label().en());
            }
        }
        assertThat(Assessment.PARTLY_REASONABLE.code()).isEqualTo("partly-reasonable");
    }
}
