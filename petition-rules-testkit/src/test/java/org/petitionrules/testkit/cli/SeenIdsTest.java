package org.petitionrules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenIdsTest {
    @Test
    void every_id_is_found_again_with_its_place_and_no_other() {
        SeenIds seen = new SeenIds();
        for (int i = 0; i < 50_000; i++) {
            assertThat(seen.placeOf("d-" + i)).isEmpty();
            assertThat(seen.add("d-" + i, i)).isTrue();
        }
        for (int i = 0; i < 50_000; i++) {
            assertThat(seen.placeOf("d-" + i)).hasValue(i);
        }
        assertThat(seen.placeOf("e-1")).isEmpty();
    }

    @Test
    void when_there_is_no_room_it_says_so_and_keeps_what_it_has() {
        SeenIds seen = new SeenIds(2);
        assertThat(seen.add("a", 1)).isTrue();
        assertThat(seen.add("b", 2)).isTrue();
        assertThat(seen.add("c", 3)).isFalse();
        assertThat(seen.placeOf("a")).hasValue(1);
        assertThat(seen.placeOf("c")).isEmpty();
    }
}
