package org.petitionrules.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.Refused;
import org.petitionrules.model.message.Bilingual;

/** The shapes others build upon. */
class ShapesTest {
    @Test
    void a_text_has_a_greatest_length_when_read_and_when_written() {
        JsonFormat<String> five = JsonFormat.of(Shapes.text(5));

        assertThat(five.read("\"汉字xyz\"")).isEqualTo("汉字xyz");
        assertThat(Refused.by(() -> five.read("\"汉字xyz.\""))).containsExactly(" json.text-too-long");
        assertThat(Refused.by(() -> five.read("\"abcd\\ud800\""))).containsExactly(" json.half-character");
        assertThat(Refused.by(() -> five.write("123456"))).containsExactly(" json.text-too-long");
        assertThat(Refused.by(() -> five.write("\uDC00"))).containsExactly(" json.half-character");
    }

    @Test
    void what_no_document_may_hold_is_not_written() {
        assertThat(Refused.by(() -> JsonFormat.of(Shapes.code()).write("Not a code")))
                .containsExactly(" code.expected");
        assertThat(Refused.by(() -> JsonFormat.of(Shapes.identifier()).write("a b")))
                .containsExactly(" identifier.expected");
        assertThat(Refused.by(() ->
                        JsonFormat.of(Shapes.map(Shapes.yesNo())).write(Collections.singletonMap("Not a code", true))))
                .containsExactly(" code.expected");
    }

    @Test
    void a_whole_number_lies_within_its_range_both_ends_included() {
        JsonFormat<Integer> percent = JsonFormat.of(Shapes.wholeNumber(0, 100));

        assertThat(percent.read("0")).isZero();
        assertThat(percent.read("100")).isEqualTo(100);
        assertThat(percent.write(7)).isEqualTo("7");
        assertThat(Refused.problems(() -> percent.read("101"))
                        .get(0)
                        .message()
                        .text()
                        .en())
                .isEqualTo("expected a whole number from 0 to 100, found one outside: a whole number of 3 digits");
        assertThat(Refused.by(() -> percent.read("-1"))).containsExactly(" json.out-of-range");
    }

    @Test
    void a_map_is_read_in_the_order_of_the_document_and_written_in_the_order_of_its_codes() {
        JsonFormat<Map<String, List<Boolean>>> map = JsonFormat.of(Shapes.map(Shapes.list(Shapes.yesNo())));
        Map<String, List<Boolean>> read = map.read("{\"b\": [true], \"a-1\": [], \"a\": [false, true]}");

        assertThat(read.keySet()).containsExactly("b", "a-1", "a");
        assertThat(map.write(read)).isEqualTo("{\"a\":[false,true],\"a-1\":[],\"b\":[true]}");
        assertThatThrownBy(read::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(read.get("a")::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_text_in_two_languages_lacks_neither() {
        JsonFormat<Bilingual> both = JsonFormat.of(Shapes.bilingual());

        assertThat(both.read("{\"en\": \"a\", \"zh\": \"甲\"}")).isEqualTo(Bilingual.of("甲", "a"));
        assertThat(both.write(Bilingual.of("甲", "a"))).isEqualTo("{\"zh\":\"甲\",\"en\":\"a\"}");
        assertThat(Refused.by(() -> both.read("{\"zh\": \"\"}"))).containsExactly("/zh json.blank", "/en json.missing");
    }

    @Test
    void a_shape_may_stand_inside_another_format() {
        JsonFormat<List<String>> list =
                JsonFormat.of(Shapes.list(JsonFormat.of(Shapes.code()).shape()));

        assertThat(list.read("[\"a\"]")).containsExactly("a");
        assertThat(Refused.problems(() -> list.read("3"))
                        .get(0)
                        .message()
                        .text()
                        .en())
                .isEqualTo("expected a list, each item a code, found a whole number of 1 digits");
    }

    @Test
    void a_place_gives_out_only_what_it_holds() {
        JsonPlace list =
                JsonSource.of("[\"t\", 1, true, 99999999999999999999, 1e3]").parse();

        assertThat(list.elements().get(0).text()).isEqualTo("t");
        assertThat(list.elements().get(1).wholeNumber()).hasValue(1);
        assertThat(list.elements().get(2).yes()).isTrue();
        assertThat(list.elements().get(3).wholeNumber()).isEmpty();
        assertThatThrownBy(() -> list.elements().get(1).text()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> list.elements().get(4).wholeNumber()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> list.elements().get(0).yes()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> list.elements().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(list.properties()).isEmpty();
        assertThat(list.elements().get(0).elements()).isEmpty();
    }

    @Test
    void a_value_too_long_to_be_read_holds_nothing() {
        JsonPlace place = JsonSource.of("999999999999999999999").parse();

        assertThat(place.kind()).isEqualTo(JsonKind.REFUSED);
        assertThat(place.found().text().en()).isEqualTo("a value too long to be read");
    }

    @Test
    void a_subtype_that_is_not_described_is_not_written() {
        TaggedShape<Object> none = TaggedShape.of(Bilingual.same("x"), "type", value -> "some-type");

        assertThatThrownBy(() -> JsonFormat.of(none).write("value")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Refused.by(() -> JsonFormat.of(none).read("{\"type\": \"some-type\"}")))
                .containsExactly("/type json.not-on-list");
    }
}
