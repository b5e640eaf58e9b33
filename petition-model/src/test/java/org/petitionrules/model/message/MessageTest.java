package org.petitionrules.model.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
    private static final LocalDate THU_2026_07_30 = LocalDate.of(2026, 7, 30);
    private static final MessageTemplate SWAPPED = MessageTemplate.of("test.swapped", "{1}之前{0}，{1}", "{0} before {1}");

    @Test
    void places_are_filled_in_the_order_of_each_language() {
        Message message = SWAPPED.with(1, THU_2026_07_30);

        assertThat(message.in(Language.ZH)).isEqualTo("2026-07-30之前1，2026-07-30");
        assertThat(message.in(Language.EN)).isEqualTo("1 before 2026-07-30");
        assertThat(message.text()).isEqualTo(Bilingual.of("2026-07-30之前1，2026-07-30", "1 before 2026-07-30"));
        assertThat(message).hasToString("2026-07-30之前1，2026-07-30 / 1 before 2026-07-30");
        assertThat(message.key()).isEqualTo("test.swapped");
        assertThat(message.arguments()).containsExactly(1, THU_2026_07_30);
    }

    @Test
    void a_text_in_both_languages_and_a_message_are_rendered_in_the_language_of_the_whole() {
        Message inner = MessageTemplate.of("test.inner", "内{0}", "inner {0}").with(Bilingual.of("甲", "A"));

        assertThat(SWAPPED.with(inner, Bilingual.of("乙", "B")).in(Language.ZH)).isEqualTo("乙之前内甲，乙");
        assertThat(SWAPPED.with(inner, Bilingual.of("乙", "B")).in(Language.EN)).isEqualTo("inner A before B");
    }

    @Test
    void braces_in_an_argument_are_no_places() {
        assertThat(SWAPPED.with("{1}", "{").in(Language.EN)).isEqualTo("{1} before {");
    }

    @Test
    void a_message_without_places_is_its_template() {
        assertThat(MessageTemplate.of("test.plain", "无", "none").with().in(Language.EN))
                .isEqualTo("none");
    }

    @Test
    void messages_are_equal_by_key_and_arguments() {
        assertThat(SWAPPED.with(1, 2)).isEqualTo(SWAPPED.with(1, 2)).hasSameHashCodeAs(SWAPPED.with(1, 2));
        assertThat(SWAPPED.with(1, 2)).isNotEqualTo(SWAPPED.with(2, 1));
        assertThat(SWAPPED.with(1, 2))
                .isNotEqualTo(
                        MessageTemplate.of("test.other", "{0}{1}", "{0}{1}").with(1, 2));
    }

    @Test
    void texts_and_problems_are_equal_by_what_they_say() {
        assertThat(Bilingual.of("甲", "a")).isEqualTo(Bilingual.of("甲", "a")).hasSameHashCodeAs(Bilingual.of("甲", "a"));
        assertThat(Bilingual.of("甲", "a")).isNotEqualTo(Bilingual.of("甲", "b")).isNotEqualTo(Bilingual.of("乙", "a"));
        assertThat(Bilingual.of("甲", "a")).hasToString("甲 / a");
        assertThat(Place.at("/a"))
                .isEqualTo(Place.at("/a"))
                .hasSameHashCodeAs(Place.at("/a"))
                .hasToString("/a");
        assertThat(Place.at("/a")).isNotEqualTo(Place.at("/b"));
        assertThat(Place.at("/a").under("/b").pointer()).isEqualTo("/b/a");
        assertThat(Problem.at("/a", SWAPPED.with(1, 2)))
                .hasSameHashCodeAs(Problem.at("/a", SWAPPED.with(1, 2)))
                .isNotEqualTo(Problem.at("/b", SWAPPED.with(1, 2)));
    }

    @Test
    void arguments_are_copied() {
        Object[] arguments = {"a", "b"};
        Message message = SWAPPED.with(arguments);
        arguments[0] = "changed";

        assertThat(message.arguments()).containsExactly("a", "b");
        assertThatThrownBy(() -> message.arguments().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000", "\u00a0"})
    void a_text_exists_in_both_languages_or_not_at_all(String blank) {
        assertThatThrownBy(() -> Bilingual.of(blank, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bilingual.of("x", blank)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_problem_seen_from_further_up_moves_with_the_places_it_tells() {
        MessageTemplate twice = MessageTemplate.of("test.twice", "已用于{0}", "used at {0}");
        Problem problem =
                Problem.at("/1/id", twice.with(Place.at("/0"))).under("/claims").under("/petition");

        assertThat(problem).isEqualTo(Problem.at("/petition/claims/1/id", twice.with(Place.at("/petition/claims/0"))));
        assertThat(problem).hasToString("/petition/claims/1/id: 已用于/petition/claims/0 / used at /petition/claims/0");
        assertThat(problem).isNotEqualTo(Problem.at("/petition/claims/1/id", twice.with(Place.at("/0"))));
    }

    @Test
    void a_refusal_lists_every_problem_one_a_line() {
        RefusedException refused = new RefusedException(
                Arrays.asList(Problem.at("", SWAPPED.with(1, 2)), Problem.at("/a", SWAPPED.with(3, 4))));

        assertThat(refused).hasMessage("/: 2之前1，2 / 1 before 2\n/a: 4之前3，4 / 3 before 4");
        assertThat(refused.problems()).hasSize(2);
        assertThatThrownBy(() -> refused.problems().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_refusal_needs_a_reason() {
        assertThatThrownBy(() -> new RefusedException(Collections.emptyList()))
                .isInstanceOf(IllegalArgumentException.class)
                .isNotInstanceOf(RefusedException.class);
        RefusedException.ifAny(Collections.emptyList());
        assertThatThrownBy(() -> RefusedException.ifAny(Collections.singletonList(Problem.at("", SWAPPED.with(1, 2)))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void a_refusal_that_was_serialised_keeps_its_message() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes)
                .writeObject(new RefusedException(Collections.singletonList(Problem.at("/a", SWAPPED.with(1, 2)))));
        RefusedException read =
                (RefusedException) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(read).hasMessage("/a: 2之前1，2 / 1 before 2");
        assertThat(read.problems()).isEmpty();
    }
}
