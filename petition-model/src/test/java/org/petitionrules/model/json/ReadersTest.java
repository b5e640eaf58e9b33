package org.petitionrules.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The readers beneath a source, used as a reader may be used: filling a part of an array. */
class ReadersTest {
    @Test
    void characters_are_put_where_they_are_asked_for() throws IOException {
        assertThat(fill(decoding("汉字"))).isEqualTo("..汉字");
        assertThat(fill(new BoundedReader(new StringReader("ab"), 9))).isEqualTo("..ab");
        assertThat(fill(new BoundedReader(new StringReader("\uFEFFab"), 9))).isEqualTo("..ab");
    }

    @Test
    void lines_are_counted_wherever_the_characters_are_put() throws IOException {
        byte[] bytes = {'\n', '\n', 'a', 'b', (byte) 0xFF};
        Reader reader = new DecodingReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8, 9);
        char[] into = {'\n', '\n', '\n', ' ', ' ', ' ', ' ', '\n'};

        assertThat(reader.read(into, 3, 4)).isEqualTo(4);
        assertThatThrownBy(() -> reader.read(into, 3, 4))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(JsonMessages.NOT_UTF_8.with(3L, 5L)));
    }

    @Test
    void one_character_may_be_two_units_so_there_must_be_room_for_two() throws IOException {
        assertThat(decoding("\uD83D\uDE00").read(new char[2], 0, 2)).isEqualTo(2);
        assertThatThrownBy(() -> decoding("a").read(new char[1], 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Reader decoding(String text) {
        return new DecodingReader(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8, 99);
    }

    private static String fill(Reader reader) throws IOException {
        char[] into = "......".toCharArray();
        int at = 2;
        for (int count = reader.read(into, at, 6 - at); count > 0; count = reader.read(into, at, 6 - at)) {
            at += count;
        }
        return new String(into, 0, at);
    }
}
