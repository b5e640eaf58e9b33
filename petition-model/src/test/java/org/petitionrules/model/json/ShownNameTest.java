package org.petitionrules.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownNameTest {
    private static final String FORTY = "0123456789012345678901234567890123456789";

    @Test
    void a_plain_name_is_shown_as_it_is() {
        assertThat(ShownName.token("occurredOn")).isEqualTo("occurredOn");
        assertThat(ShownName.token("日期 1")).isEqualTo("日期 1");
        assertThat(ShownName.token("")).isEmpty();
    }

    @Test
    void rfc_6901_escapes_tilde_and_slash() {
        assertThat(ShownName.token("a/b~c")).isEqualTo("a~1b~0c");
    }

    @Test
    void what_could_forge_a_line_or_turn_the_writing_is_escaped() {
        assertThat(ShownName.token("a\nb\u0000")).isEqualTo("a\\u000ab\\u0000");
        assertThat(ShownName.token("\u202e\u2028\ufeff\ue000\ud800")).isEqualTo("\\u202e\\u2028\\ufeff\\ue000\\ud800");
        assertThat(ShownName.token("a\\u0041")).isEqualTo("a\\\\u0041");
        // Beyond the first plane, as two units: U+E0041, a tag character.
        assertThat(ShownName.token("\udb40\udc41")).isEqualTo("\\udb40\\udc41");
    }

    @Test
    void a_name_is_cut_after_forty_characters_and_never_within_one() {
        assertThat(ShownName.token(FORTY)).isEqualTo(FORTY);
        assertThat(ShownName.token(FORTY + "x")).isEqualTo(FORTY + "…");
        String thirtyNine = FORTY.substring(1);
        assertThat(ShownName.token(thirtyNine + "\uD83D\uDE00")).isEqualTo(thirtyNine + "…");
    }
}
