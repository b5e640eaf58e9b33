package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.json.JsonSource;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.Problem;

/** Clocks that must not load, each with what is wrong told where it stands. */
class BrokenClockTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A clock that loads: sixty days from acceptance. */
    private static final String SOUND = "'id': 'HK-a', 'provision': 'HK-04', 'duty': 'conclude',"
            + " 'start': {'event': 'acceptance'}, 'period': {'naturalDays': 60}, 'metBy': ['opinion']";

    private static List<String> refused(String... clocks) {
        Validation<Seq<Problem>, RuleBook> book = load(clocks);
        assertThat(book.isInvalid()).isTrue();
        return book.getError()
                .map(problem -> problem.message().key() + " " + problem.pointer() + " "
                        + problem.message().in(Language.EN))
                .toJavaList();
    }

    private static Validation<Seq<Problem>, RuleBook> load(String... clocks) {
        try (InputStream json = RuleBook.shippedPack("hengkou")) {
            ObjectNode pack = (ObjectNode) JSON.readTree(json);
            for (String clock : clocks) {
                ((ArrayNode) pack.path("clocks")).add(JSON.readTree("{" + clock.replace('\'', '"') + "}"));
            }
            return RuleBook.validate(JsonSource.of(pack.toString()), Collections.<JsonSource>emptyList());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String with(String id, String... properties) {
        return SOUND.replace("HK-a", id) + ", " + String.join(", ", properties);
    }

    private static String startingBy(String id, String start) {
        return SOUND.replace("HK-a", id).replace("{'event': 'acceptance'}", start);
    }

    private static String running(String id, String period) {
        return SOUND.replace("HK-a", id).replace("{'naturalDays': 60}", period);
    }

    @Test
    void the_sound_clock_loads_with_every_part_a_clock_can_have() {
        assertThat(load(
                                SOUND,
                                startingBy("HK-b", "{'earlier': [{'event': 'registration'}, {'end': 'HK-a'}]}"),
                                startingBy("HK-c", "{'later': [{'event': 'registration'}, {'end': 'R23-2-clock'}]}"),
                                with(
                                        "HK-d",
                                        "'joined': 'HK-a'",
                                        "'cap': {'provision': 'HK-04', 'period': {'workingDays': 10}}",
                                        "'pause': {'provision': 'HK-04', 'from': 'registration', 'to': 'handling-step'}",
                                        "'extension': {'event': 'extension', 'upTo': {'naturalDays': 30}, 'times': 2,"
                                                + " 'withdrawnBy': 'objection-consent'}"),
                                running("HK-e", "{'months': 3}"),
                                running("HK-f", "{'atOnce': true}"),
                                running("HK-g", "{'sameDay': true}"),
                                running("HK-h", "{'promptly': true}"))
                        .isValid())
                .isTrue();
    }

    @Test
    void a_clock_that_is_not_there_can_neither_start_nor_limit_another() {
        assertThat(refused(startingBy("HK-a", "{'end': 'HK-z'}")))
                .containsExactly("pack.unknown /clocks/0/start unknown clock: HK-z");
        assertThat(refused(startingBy("HK-a", "{'earlier': [{'event': 'acceptance'}, {'end': 'HK-z'}]}")))
                .containsExactly("pack.unknown /clocks/0/start unknown clock: HK-z");
        assertThat(refused(with("HK-a", "'joined': 'HK-z'")))
                .containsExactly("pack.unknown /clocks/0/joined unknown clock: HK-z");
    }

    @Test
    void clocks_that_wait_for_each_other_in_a_circle_are_refused() {
        assertThat(refused(startingBy("HK-a", "{'end': 'HK-a'}")))
                .containsExactly("pack.cycle /clocks/0/start HK-a depends on itself in a circle");
        assertThat(refused(startingBy("HK-a", "{'end': 'HK-b'}"), with("HK-b", "'joined': 'HK-a'")))
                .containsExactly("pack.cycle /clocks/1/joined HK-a depends on itself in a circle");
        assertThat(refused(
                        startingBy("HK-a", "{'later': [{'event': 'acceptance'}, {'end': 'HK-c'}]}"),
                        startingBy("HK-b", "{'end': 'HK-a'}"),
                        startingBy("HK-c", "{'end': 'HK-b'}")))
                .hasSize(1)
                .allMatch(problem -> problem.startsWith("pack.cycle"));
    }

    @Test
    void a_clock_without_a_number_has_no_end_that_could_start_or_limit_another() {
        for (String period : new String[] {"atOnce", "promptly"}) {
            assertThat(refused(running("HK-a", "{'" + period + "': true}"), startingBy("HK-b", "{'end': 'HK-a'}")))
                    .containsExactly("pack.no-end /clocks/1/start the period of HK-a has no number, and so no end");
        }
    }

    @Test
    void a_start_is_one_thing_only() {
        for (String start : new String[] {
            "{}",
            "{'event': 'acceptance', 'receipt': 'any'}",
            "{'event': 'acceptance', 'end': 'R34-clock'}",
            "{'earlier': [{'event': 'acceptance'}], 'later': [{'event': 'opinion'}]}",
            "{'event': 'acceptance', 'function': 'general'}"
        }) {
            assertThat(refused(startingBy("HK-a", start)))
                    .containsExactly(
                            "pack.start /clocks/0/start a start is one of event, receipt (with a function, returned), end,"
                                    + " earlier, later");
        }
        assertThat(refused(startingBy("HK-a", "{'earlier': [{'event': 'acceptance'}, {}]}")))
                .containsExactly(
                        "pack.start /clocks/0/start/earlier/1 a start is one of event, receipt (with a function, returned),"
                                + " end, earlier, later");
    }

    @Test
    void a_receipt_of_the_matter_starts_by_receipt_not_by_event() {
        assertThat(refused(startingBy("HK-a", "{'event': 'petition'}")))
                .containsExactly("pack.unknown /clocks/0/start/event unknown start: petition");
    }

    @Test
    void a_period_is_one_thing_only() {
        for (String period : new String[] {
            "{}", "{'naturalDays': 5, 'workingDays': 5}", "{'months': 1, 'asSpecified': true}", "{'atOnce': false}"
        }) {
            assertThat(refused(running("HK-a", period)))
                    .containsExactly(
                            "pack.no-period /clocks/0/period a period is one of naturalDays, workingDays, months,"
                                    + " asSpecified, atOnce, sameDay, promptly");
        }
    }

    @Test
    void an_extension_in_other_units_or_of_a_period_without_a_number_is_refused() {
        String message = "pack.other-days /clocks/0/extension/upTo"
                + " an extension is counted in units of the same kind as the period";
        String[][] pairs = {
            {"{'naturalDays': 60}", "{'months': 1}"},
            {"{'naturalDays': 60}", "{'workingDays': 30}"},
            {"{'months': 3}", "{'naturalDays': 30}"},
            {"{'asSpecified': true}", "{'naturalDays': 30}"},
            {"{'promptly': true}", "{'naturalDays': 30}"},
        };
        for (String[] pair : pairs) {
            assertThat(refused(running("HK-a", pair[0]) + ", 'extension': {'event': 'extension', 'upTo': " + pair[1]
                            + "}"))
                    .containsExactly(message);
        }
        assertThat(refused(with("HK-a", "'extension': {'event': 'extension', 'upTo': {'promptly': true}}")))
                .containsExactly("pack.counted-period /clocks/0/extension/upTo a period with a number is wanted here:"
                        + " naturalDays, workingDays or months");
    }

    @Test
    void an_extension_names_one_kind_of_each_event_and_a_number() {
        assertThat(refused(with(
                        "HK-a",
                        "'extension': {'event': 'extension|opinion', 'upTo': {'naturalDays': 30},"
                                + " 'notice': 'extension-notice|feedback', 'withdrawnBy': 'opinion|objection',"
                                + " 'amount': 'complex'}")))
                .containsExactly(
                        "pack.one-kind /clocks/0/extension/event exactly one event kind is wanted here",
                        "pack.one-kind /clocks/0/extension/notice exactly one event kind is wanted here",
                        "pack.one-kind /clocks/0/extension/withdrawnBy exactly one event kind is wanted here",
                        "pack.number-fact /clocks/0/extension/amount the fact complex must be a number");
    }

    @Test
    void a_cap_without_a_number_or_provision_is_refused() {
        assertThat(refused(with("HK-a", "'cap': {'provision': 'HK-04', 'period': {'asSpecified': true}}")))
                .containsExactly("pack.counted-period /clocks/0/cap/period a period with a number is wanted here:"
                        + " naturalDays, workingDays or months");
        assertThat(refused(with("HK-a", "'cap': {'period': {'naturalDays': 15}}")))
                .hasSize(1)
                .allMatch(problem -> problem.contains("/clocks/0/cap/provision"));
    }

    @Test
    void a_pause_without_a_provision_is_refused() {
        String pause = "'from': 'registration', 'to': 'handling-step'}";
        assertThat(refused(with("HK-a", "'pause': {" + pause)))
                .hasSize(1)
                .allMatch(problem -> problem.contains("/clocks/0/pause/provision"));
        assertThat(refused(with("HK-a", "'pause': {'provision': 'HK-99', " + pause)))
                .containsExactly("pack.unknown /clocks/0/pause/provision unknown provision: HK-99");
        assertThat(refused(running("HK-a", "{'promptly': true}") + ", 'pause': {'provision': 'HK-04', " + pause))
                .containsExactly("pack.nothing-to-pause /clocks/0/pause a period without a number cannot be paused");
    }

    @Test
    void what_a_presumed_start_waits_for_has_a_number() {
        assertThat(refused(with(
                        "HK-a", "'presumed': [{'provision': 'HK-04', 'receipt': 'any', 'after': {'promptly': true}}]")))
                .containsExactly("pack.counted-period /clocks/0/presumed/0/after a period with a number is wanted here:"
                        + " naturalDays, workingDays or months");
    }

    @Test
    void sg_04_conduct_can_neither_extend_nor_pause_a_clock() {
        String message = "safeguard.sg-04 /clocks/0/id SG-04: HK-a must not read colour, grade or conduct (";
        assertThat(refused(with("HK-a", "'extension': {'event': 'conduct-warning', 'upTo': {'naturalDays': 30}}")))
                .containsExactly(message + "conduct-warning)");
        assertThat(refused(with("HK-a", "'pause': {'provision': 'HK-04', 'from': 'conduct', 'to': 'handling-step'}")))
                .containsExactly(message + "conduct, handling-step)");
    }
}
