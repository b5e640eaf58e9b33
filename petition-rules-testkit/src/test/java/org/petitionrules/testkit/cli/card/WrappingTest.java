package org.petitionrules.testkit.cli.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WrappingTest {
    @Test
    void chinese_characters_take_two_columns_and_colours_none() {
        assertThat(DisplayWidth.of("信访a")).isEqualTo(5);
        assertThat(DisplayWidth.of("（已顺延）")).isEqualTo(10);
        assertThat(DisplayWidth.of(Paint.RED.on("红", true))).isEqualTo(2);
        assertThat(DisplayWidth.of("𠮷e\u0301")).isEqualTo(3);
    }

    @Test
    void words_stay_whole_and_punctuation_stays_with_what_it_belongs_to() {
        assertThat(Wrapping.lines("one two three", 7, 7)).containsExactly("one two", "three");
        assertThat(Wrapping.lines("甲乙丙，丁", 6, 6)).containsExactly("甲乙", "丙，丁");
        assertThat(Wrapping.lines("甲乙（丙丁", 6, 6)).containsExactly("甲乙", "（丙丁");
        assertThat(Wrapping.lines("见R34-clock条", 9, 9)).containsExactly("见", "R34-clock", "条");
    }

    @Test
    void what_fits_on_no_line_is_cut() {
        assertThat(Wrapping.lines("abcdefgh", 3, 3)).containsExactly("abc", "def", "gh");
        assertThat(Wrapping.lines("R34-clock-presumed", 11, 11)).containsExactly("R34-clock-", "presumed");
        assertThat(Wrapping.lines("", 3, 3)).containsExactly("");
    }

    @Test
    void no_line_is_wider_than_asked_and_nothing_is_lost() {
        Random random = new Random(20260922);
        String signs = "信访（，）ab 1";
        for (int run = 0; run < 2_000; run++) {
            StringBuilder text = new StringBuilder("起");
            for (int i = random.nextInt(80); i > 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            int width = 4 + random.nextInt(30);
            List<String> lines = Wrapping.lines(text.toString(), width, width);
            assertThat(lines)
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
        }
    }
}
