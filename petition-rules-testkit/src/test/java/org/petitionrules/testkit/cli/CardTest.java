package org.petitionrules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The card of one case, read line by line against the texts: registration fifteen days from 13 March 2023 (Art. 22), done
 * late; notice fifteen days from 7 April (Art. 23), which is Saturday 22 April and rolls to Sunday 23 April, a make-up
 * working day, overdue; sixty days (Art. 34) presumed to run from that day, so to 22 June, the Dragon Boat holiday of 22 to
 * 24 June, and rolled to Sunday 25 June, a make-up working day; overdue on 20 July.
 */
class CardTest {
    private static Run card(String language) {
        return Run.on(Dossiers.resource("card-case.json"), "decide", "--lang=" + language, "-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_card_is_the_one_that_was_read_and_found_good(String language) {
        Run run = card(language);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(Dossiers.resource("card-" + language + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void no_line_is_wider_than_a_hundred_columns(String language) {
        Run run = Run.on(Dossiers.resource("card-case.json"), "decide", "--explain", "--lang=" + language, "-");
        assertThat(run.out().split("\n"))
                .allSatisfy(line -> assertThat(line.codePoints()
                                .map(point -> point >= 0x2E80 ? 2 : 1)
                                .sum())
                        .isLessThanOrEqualTo(100));
    }

    @Test
    void what_is_not_accepted_says_who_decides_and_what_the_petitioner_keeps() {
        String last = Dossiers.line("a")
                .replace("\"category\":\"claim\",", "\"category\":\"claim\",\"facts\":{\"final-matter\":\"yes\"},");
        assertThat(Run.on(last, "decide", "--lang=en", "--as-of=2025-10-01", "-")
                        .out())
                .contains("- acceptance: no further accepted [A36-final Art. 36]")
                .contains("decided by bureau; what the petitioner keeps: new facts or reasons, assistance in");
        assertThat(Run.on(last, "decide", "--lang=zh", "--as-of=2025-10-01", "-")
                        .out())
                .contains("由bureau决定；信访人仍有：以新的事实和理由提出、困难帮扶");
    }

    @Test
    void rules_out_of_force_take_one_short_line_an_instrument() {
        Run run = Run.on(
                Dossiers.resource("card-case.json"),
                "decide",
                "--lang=en",
                "--book=cn-2022",
                "--as-of=2022-04-01",
                "-");
        assertThat(run.out())
                .contains("Closing       the book has no rule on closing in force that day")
                .containsPattern("this book's rules under Regulations on Petition Work \\(in force from 2022-05-01\\):"
                        + " \\d+ on\\s+2022-04-01\n");
    }

    @Test
    void a_claim_is_shown_as_the_latest_finding_on_record_has_it() {
        String found = Dossiers.line("a")
                .replace(
                        "\"organ\":\"bureau\"}]",
                        "\"organ\":\"bureau\"},{\"type\":\"recorded\",\"kind\":\"finding\",\"id\":\"e2\","
                                + "\"occurredOn\":\"2025-09-05\",\"facts\":{\"assessment\":\"reasonable\"}}]");
        assertThat(Run.on(found, "decide", "--lang=en", "--as-of=2025-09-04", "-")
                        .out())
                .contains("Claims        c1  claim for decision; assessment not recorded\n");
        assertThat(Run.on(found, "decide", "--lang=en", "--as-of=2025-09-05", "-")
                        .out())
                .contains("Claims        c1  claim for decision; reasonable\n");
    }

    @Test
    void an_organ_goes_by_its_name_in_the_directory_and_else_by_its_reference() {
        String organs = "\"organs\":[{\"ref\":\"bureau\",\"name\":\"某县水利局\"}],";
        assertThat(Run.on(Dossiers.line("a"), "decide", "--lang=en", "-").out()).contains("Answers       bureau since");
        assertThat(Run.on(Dossiers.caseFile("a", organs), "decide", "--lang=en", "-")
                        .out())
                .contains("Answers       某县水利局 since");
    }

    @Test
    void what_does_not_count_and_who_is_not_in_the_directory_stands_on_the_card_as_odd() {
        String input = Dossiers.caseFile("a", "\"organs\":[{\"ref\":\"other\"}],");
        Run on = Run.on(input, "decide", "--lang=en", "--as-of=2025-09-01", "-");
        assertThat(on.status()).isZero();
        assertThat(on.out())
                .contains("Odd           /history/0/organ: the organ directory does not have this body, so its")
                .doesNotContain("after the day asked about");
        assertThat(Run.on(input, "decide", "--lang=zh", "--as-of=2025-08-31", "-")
                        .out())
                .contains("异常      /history/0/occurredOn：2025-09-01晚于判定时点2025-08-31，未计入\n")
                .doesNotContain("机关名录没有此机关");
    }

    /** Art. 24: two bureaus under one county government, in dispute; the land bureau took over from the old one. */
    @Test
    void several_bodies_stand_on_the_card_with_who_is_above_and_what_is_missing() {
        String organs = "\"organs\":[{\"ref\":\"bureau\",\"name\":\"某县水利局\",\"governmentSuperior\":\"county\"},"
                + "{\"ref\":\"land\",\"governmentSuperior\":\"county\"},"
                + "{\"ref\":\"old-land\",\"validTo\":\"2024-12-31\",\"successors\":[\"land\"]},"
                + "{\"ref\":\"gone\",\"validTo\":\"2024-12-31\"}],";
        String two = Dossiers.caseFile("a", organs)
                .replace("\"content\"", "\"competentBodies\":[\"bureau\",\"old-land\"],\"content\"");
        assertThat(Run.on(two, "decide", "--lang=en", "--book=cn-2022", "--as-of=2025-09-02", "-")
                        .out())
                .contains(
                        "Competent     several bodies with a common superior: 某县水利局; land [R24-1-negotiate Art. 24 para.")
                .contains("- common superior: county\n");
        assertThat(Run.on(
                                two.replace("old-land\"],", "gone\"],"),
                                "decide",
                                "--lang=zh",
                                "--book=cn-2022",
                                "--as-of=2025-09-02",
                                "-")
                        .out())
                .contains("有权机关  机关分立、合并、撤销，接续的机关不明确：某县水利局")
                .contains("- 已不存在，接续机关不明确：gone\n");
        assertThat(Run.on(
                                two.replace("old-land\"],", "stranger\"],"),
                                "decide",
                                "--lang=en",
                                "--book=cn-2022",
                                "--as-of=2025-09-02",
                                "-")
                        .out())
                .contains("- the organ directory lacks what is above ");
    }
}
