package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Combinations.YES_NO_UNKNOWN;
import static org.petitionrules.rules.Combinations.recorded;
import static org.petitionrules.rules.Combinations.restOn;
import static org.petitionrules.rules.Scenario.BUREAU;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.petitionrules.model.Category;

/** Zhuxi's practice: four ways of responsibility, reading by the head, consultation, five fixed, towns. */
final class ZhuxiChecks {
    private static final String WED_2023_08_09 = "2023-08-09";
    private static final String THU_2023_08_10 = "2023-08-10";

    private static final String[] FOUR_WAYS = {
        "lead-town",
        "supervise-town",
        "assist-town",
        "answer-as-committee",
        "answer-as-discipline",
        "answer-as-department"
    };

    private ZhuxiChecks() {}

    static List<BookCheck> all() {
        return Arrays.asList(
                BookCheck.of(
                        "ZX-01: four bear responsibility, and each town has a leader, a room and a group",
                        book -> one(book, "ZX01-town", "ZX01-ask", "in-a-town", FOUR_WAYS)),
                BookCheck.of(
                        "ZX-03: the head reads every matter; what a superior supervises goes first",
                        ZhuxiChecks::reading),
                BookCheck.of(
                        "ZX-05: a stubborn key matter is consulted on jointly",
                        book -> one(book, "ZX05-consult", "ZX05-ask", "stubborn-key", "consult-jointly")),
                BookCheck.of(
                        "ZX-06: of an item of a drive five things are fixed, and which are missing is owed",
                        ZhuxiChecks::fiveFixed),
                BookCheck.of(
                        "ZX-14: the head of the town claims what is prominent there",
                        book -> one(book, "ZX14-claim", "ZX14-ask-prominent", "prominent-in-town", "claim-in-town")),
                BookCheck.of(
                        "ZX-14: a town high in volume gets a letter",
                        book -> one(book, "ZX14-letter", "ZX14-ask-volume", "volume-high", "write-to-town")),
                BookCheck.of("which acts meet which duties", ZhuxiChecks::acts),
                BookCheck.of("what rests on the account", ZhuxiChecks::provisions));
    }

    private static Scenario claim() {
        return Scenario.of(Category.CLAIM).received("petition", BUREAU, WED_2023_08_09);
    }

    /** One fact: yes owes, not recorded asks, no does neither. */
    private static void one(RuleBook book, String row, String ask, String fact, String... duties) {
        for (String value : YES_NO_UNKNOWN) {
            Scenario scenario = claim();
            recorded(value, yes -> scenario.fact(fact, yes));
            Practised expected = new Practised().asksIfUnknown(value, ask, fact);
            if (value.equals("yes")) {
                expected.owes(row, duties);
            }
            List<String> seen = Practised.of(scenario.decide(book, THU_2023_08_10), row);
            seen.addAll(Practised.of(scenario.decide(book, THU_2023_08_10), ask));
            assertThat(seen).as(value).isEqualTo(expected.lines());
        }
    }

    private static void reading(RuleBook book) {
        for (boolean read : new boolean[] {false, true}) {
            for (String superior : YES_NO_UNKNOWN) {
                Scenario scenario = claim();
                recorded(superior, yes -> scenario.fact("superior-supervised", yes));
                if (read) {
                    scenario.done("principal-reading", BUREAU, WED_2023_08_09);
                }
                Practised expected = new Practised().asksIfUnknown(superior, "ZX03-ask", "superior-supervised");
                if (read) {
                    expected.met("ZX03-read", "read-and-instruct");
                } else {
                    expected.owes("ZX03-read", "read-and-instruct");
                }
                if (superior.equals("yes")) {
                    expected.owes("ZX03-superior", "report-to-committee", "handle-before-others");
                }
                expected.in(scenario.decide(book, THU_2023_08_10), "ZX03", read + " " + superior);
            }
        }
    }

    private static void fiveFixed(RuleBook book) {
        String[] five = {"leader", "team", "limit", "responsibility", "quality"};
        one(
                book,
                "ZX06-five",
                "ZX06-ask",
                "drive-item",
                Arrays.stream(five).map(each -> "fix-" + each).toArray(String[]::new));
        for (String fixed : five) {
            Scenario scenario = claim().fact("drive-item", "yes").done("fixed-" + fixed, BUREAU, WED_2023_08_09);
            Practised expected = new Practised();
            for (String each : five) {
                if (each.equals(fixed)) {
                    expected.met("ZX06-five", "fix-" + each);
                } else {
                    expected.owes("ZX06-five", "fix-" + each);
                }
            }
            expected.in(scenario.decide(book, THU_2023_08_10), "ZX06-five", fixed);
        }
    }

    private static void acts(RuleBook book) {
        Supplier<Scenario> every = () -> claim().fact("superior-supervised", "yes")
                .fact("stubborn-key", "yes")
                .fact("prominent-in-town", "yes")
                .fact("volume-high", "yes");
        Practised.meets(book, every, THU_2023_08_10, "report-to-committee", "same-level-report");
        Practised.meets(book, every, THU_2023_08_10, "handle-before-others", "opinion", "solution");
        Practised.meets(book, every, THU_2023_08_10, "consult-jointly", "joint-consultation");
        Practised.meets(book, every, THU_2023_08_10, "claim-in-town", "town-claim");
        Practised.meets(book, every, THU_2023_08_10, "write-to-town", "letter-to-town");
        Practised.recur(book, claim().fact("in-a-town", "yes"), THU_2023_08_10, FOUR_WAYS);
    }

    private static void provisions(RuleBook book) {
        for (String row : new String[] {
            "ZX01-town",
            "ZX01-ask",
            "ZX03-read",
            "ZX03-superior",
            "ZX03-ask",
            "ZX05-consult",
            "ZX05-ask",
            "ZX06-five",
            "ZX06-ask",
            "ZX14-claim",
            "ZX14-letter",
            "ZX14-ask-prominent",
            "ZX14-ask-volume"
        }) {
            restOn(book, new String[] {row, "ZX-" + row.substring(2, 4)});
        }
    }
}
