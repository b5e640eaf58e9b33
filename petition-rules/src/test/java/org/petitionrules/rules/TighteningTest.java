package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.petitionrules.model.Moment;
import org.petitionrules.rules.clock.Obligation;
import org.petitionrules.rules.clock.Timing;
import org.petitionrules.rules.decision.Decision;

/**
 * Law 14: a book whose authority owes the same earlier never makes a due date later, nor a petitioner's window smaller.
 * Here the periods of the authority's clocks are shortened, and extensions allowed for less.
 */
class TighteningTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VARIANTS = 12;
    private static final RuleBook NATIONAL = RuleBook.shipped("cn-2022");
    private static final List<RuleBook> TIGHTER = new ArrayList<>();

    /** Variant n takes a different share off every period, down to a single day. */
    @BeforeContainer
    static void tighten() throws IOException {
        if (!TIGHTER.isEmpty()) {
            return;
        }
        for (int variant = 1; variant <= VARIANTS; variant++) {
            try (InputStream json = RuleBook.shippedPack("cn-2022")) {
                ObjectNode pack = (ObjectNode) JSON.readTree(json);
                pack.put("id", "tighter");
                int turn = variant;
                for (JsonNode clock : pack.path("clocks")) {
                    if (!clock.path("duty").asText().endsWith("-window")) {
                        turn = turn * 7 + 3;
                        shorten(clock.path("period"), turn);
                        shorten(clock.path("extension").path("upTo"), turn / 2);
                    }
                }
                TIGHTER.add(RuleBook.load(pack.toString()));
            }
        }
    }

    private static void shorten(JsonNode period, int turn) {
        for (String unit : new String[] {"naturalDays", "workingDays", "months"}) {
            if (period.has(unit)) {
                int count = period.path(unit).asInt();
                ((ObjectNode) period).put(unit, 1 + Math.floorMod(turn, count));
            }
        }
    }

    private static Map<String, Obligation> byRule(Decision decision) {
        Map<String, Obligation> obligations = new HashMap<>();
        for (Obligation obligation : decision.obligations()) {
            if (obligation.due().isPresent() && !obligation.presumed()) {
                String key = obligation.rules().get(0).ruleId()
                        + obligation.owedBy()
                        + obligation.startedOn()
                        + obligation.claims();
                obligations.put(key, obligation);
            }
        }
        return obligations;
    }

    @Example
    void the_histories_hold_what_the_law_is_about() {
        int extended = 0;
        int windows = 0;
        int counted = 0;
        for (long seed = 0; seed < 1000; seed++) {
            for (Obligation obligation : byRule(NATIONAL.decide(
                            RandomHistory.anything(seed).dossier(),
                            Scenario.ORGANS,
                            Moment.of(RandomHistory.day(seed))))
                    .values()) {
                counted++;
                extended += obligation.extendedBy() > 0 ? 1 : 0;
                windows += obligation.duty().timing() == Timing.WINDOW ? 1 : 0;
            }
        }
        assertThat(counted).isGreaterThan(1000);
        assertThat(extended).isGreaterThan(0);
        assertThat(windows).isGreaterThan(20);
    }

    @Property
    void law_14_a_tighter_book_makes_no_due_date_later_and_no_window_smaller(@ForAll long seed, @ForAll byte variant) {
        LocalDate asOf = RandomHistory.day(seed);
        RuleBook tighter = TIGHTER.get(Math.floorMod(variant, VARIANTS));
        Map<String, Obligation> before =
                byRule(NATIONAL.decide(RandomHistory.anything(seed).dossier(), Scenario.ORGANS, Moment.of(asOf)));
        Map<String, Obligation> after =
                byRule(tighter.decide(RandomHistory.anything(seed).dossier(), Scenario.ORGANS, Moment.of(asOf)));
        assertThat(after.keySet()).containsAll(before.keySet());
        before.forEach((key, obligation) -> {
            Obligation same = after.get(key);
            if (obligation.duty().timing() == Timing.WINDOW) {
                assertThat(same.due()).as(key).isEqualTo(obligation.due());
            } else {
                assertThat(same.due().get().due())
                        .as(key)
                        .isBeforeOrEqualTo(obligation.due().get().due());
                assertThat(same.due().get().latest())
                        .as(key)
                        .isBeforeOrEqualTo(obligation.due().get().latest());
            }
        });
    }
}
