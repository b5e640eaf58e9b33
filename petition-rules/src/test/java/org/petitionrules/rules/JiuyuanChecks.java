package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Combinations.UNKNOWN;
import static org.petitionrules.rules.Combinations.YES_NO_UNKNOWN;
import static org.petitionrules.rules.Combinations.recorded;
import static org.petitionrules.rules.Combinations.restOn;
import static org.petitionrules.rules.Scenario.BUREAU;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.petitionrules.model.Category;
import org.petitionrules.model.Channel;

/** Jiuyuan's practice: leaders take cases, handling is published, results are fed back, leads are split off. */
final class JiuyuanChecks {
    private static final String WED_2023_08_09 = "2023-08-09";
    private static final String THU_2023_08_10 = "2023-08-10";

    private JiuyuanChecks() {}

    static List<BookCheck> all() {
        return Arrays.asList(
                BookCheck.of("JY-01: a prominent matter, or a risk of a group incident found", JiuyuanChecks::leader),
                BookCheck.of("JY-02: a repeat that is not settled is claimed by a leader", JiuyuanChecks::repeats),
                BookCheck.of("JY-04: what came by a visit is published, an accusation never", JiuyuanChecks::published),
                BookCheck.of(
                        "JY-05: what a leader took is fed back and rated once a result is there",
                        JiuyuanChecks::feedback),
                BookCheck.of(
                        "JY-06: misconduct alleged in a petition is split off, found and never inferred",
                        JiuyuanChecks::lead),
                BookCheck.of("which acts meet which duties", JiuyuanChecks::acts),
                BookCheck.of("what rests on the account and what is ours", JiuyuanChecks::provisions));
    }

    private static Scenario of(Category category) {
        return Scenario.of(category).received("petition", BUREAU, WED_2023_08_09);
    }

    private static void leader(RuleBook book) {
        Practised.each(
                now -> {
                    Scenario scenario = of(Category.CLAIM);
                    boolean named = now[2].equals("named");
                    if (!named) {
                        scenario.anonymous();
                    }
                    recorded(now[0], yes -> scenario.fact("prominent", yes));
                    recorded(now[1], yes -> scenario.fact("group-incident-risk", yes));
                    Practised expected = new Practised();
                    String[] rows = {"JY01-prominent", "JY01-group"};
                    for (int i = 0; i < rows.length; i++) {
                        if (now[i].equals("yes")) {
                            expected.owes(rows[i], "assign-leader", "visit-site", "supervise-site");
                        }
                        if (now[i].equals("yes") && named) {
                            expected.owes(rows[i] + "-told", "give-feedback");
                        }
                    }
                    expected.asksIfUnknown(now[0], "JY01-ask-prominent", "prominent")
                            .asksIfUnknown(now[1], "JY01-ask-group", "group-incident-risk");
                    expected.in(scenario.decide(book, THU_2023_08_10), "JY01", String.join(" ", now));
                },
                YES_NO_UNKNOWN,
                YES_NO_UNKNOWN,
                new String[] {"named", "anonymous"});
    }

    private static void repeats(RuleBook book) {
        Practised.each(
                now -> {
                    Scenario scenario = of(Category.CLAIM);
                    recorded(now[0], yes -> scenario.fact("repeat-matter", yes));
                    if (!now[1].equals("open")) {
                        scenario.byPetitioner("settlement", WED_2023_08_09);
                    }
                    if (now[1].equals("withdrawn")) {
                        scenario.byPetitioner("settlement-withdrawal", THU_2023_08_10);
                    }
                    Practised expected = new Practised();
                    if (!now[1].equals("settled")) {
                        expected.asksIfUnknown(now[0], "JY02-ask", "repeat-matter");
                        if (now[0].equals("yes")) {
                            expected.owes("JY02-claim", "offer-claiming");
                        }
                    }
                    expected.in(scenario.decide(book, THU_2023_08_10), "JY02", String.join(" ", now));
                },
                YES_NO_UNKNOWN,
                new String[] {"open", "settled", "withdrawn"});
    }

    private static void published(RuleBook book) {
        for (Channel channel : Channel.values()) {
            for (Category category : Category.values()) {
                for (boolean answered : new boolean[] {false, true}) {
                    Scenario scenario = of(category).channel(channel);
                    if (answered) {
                        scenario.opinion("supported", WED_2023_08_09);
                    }
                    boolean may = category == Category.CLAIM || category == Category.SUGGESTION;
                    Practised expected = new Practised();
                    if (channel == Channel.VISIT && may && answered) {
                        expected.owes("JY04-publish", "publish-handling");
                    }
                    expected.in(
                            scenario.decide(book, THU_2023_08_10), "JY04", channel + " " + category + " " + answered);
                }
            }
        }
    }

    private static void feedback(RuleBook book) {
        for (boolean taken : new boolean[] {false, true}) {
            for (String result : new String[] {UNKNOWN, "opinion", "solution"}) {
                Scenario scenario = of(Category.CLAIM);
                if (taken) {
                    scenario.done("leader-assigned", BUREAU, WED_2023_08_09);
                }
                if (result.equals("opinion")) {
                    scenario.opinion("supported", WED_2023_08_09);
                }
                if (result.equals("solution")) {
                    scenario.done("solution", BUREAU, WED_2023_08_09);
                }
                Practised expected = new Practised();
                if (taken && !result.equals(UNKNOWN)) {
                    expected.owes("JY05-feedback", "give-feedback", "ask-satisfaction");
                }
                expected.in(scenario.decide(book, THU_2023_08_10), "JY05", taken + " " + result);
                new Practised()
                        .in(
                                scenario.anonymous().decide(book, THU_2023_08_10),
                                "JY05",
                                "anonymous " + taken + " " + result);
            }
        }
    }

    private static void lead(RuleBook book) {
        for (Category category : Category.values()) {
            for (String alleged : YES_NO_UNKNOWN) {
                Scenario scenario = of(category);
                recorded(alleged, yes -> scenario.claimFact("misconduct-alleged", yes));
                Practised expected = new Practised();
                if (category == Category.CLAIM || category == Category.SUGGESTION) {
                    expected.asksIfUnknown(alleged, "JY06-ask", "misconduct-alleged");
                    if (alleged.equals("yes")) {
                        expected.owes("JY06-split", "split-off-lead");
                    }
                }
                expected.in(scenario.decide(book, THU_2023_08_10), "JY06", category + " " + alleged);
            }
        }
        Scenario unknown = Scenario.unrecorded().received("petition", BUREAU, WED_2023_08_09);
        assertThat(Practised.of(unknown.decide(book, THU_2023_08_10), "JY06"))
                .containsExactly("asks misconduct-alleged[JY06-ask]");
        unknown.claimFact("misconduct-alleged", "yes");
        assertThat(Practised.of(unknown.decide(book, THU_2023_08_10), "JY06"))
                .containsExactly("owes split-off-lead[JY06-split]");
    }

    private static void acts(RuleBook book) {
        Supplier<Scenario> taken = () -> of(Category.CLAIM)
                .channel(Channel.VISIT)
                .fact("prominent", "yes")
                .fact("repeat-matter", "yes")
                .claimFact("misconduct-alleged", "yes");
        Supplier<Scenario> answered = () -> taken.get().opinion("supported", WED_2023_08_09);
        Supplier<Scenario> led = () -> answered.get().done("leader-assigned", BUREAU, WED_2023_08_09);
        Practised.meets(book, taken, THU_2023_08_10, "assign-leader", "leader-assigned");
        Practised.meets(book, taken, THU_2023_08_10, "visit-site", "site-visit");
        Practised.meets(book, taken, THU_2023_08_10, "supervise-site", "on-site-supervision");
        Practised.meets(book, taken, THU_2023_08_10, "give-feedback", "leader-feedback");
        Practised.meets(book, led, THU_2023_08_10, "ask-satisfaction", "rating-asked", "rating");
        Practised.meets(book, taken, THU_2023_08_10, "offer-claiming", "claimed-by-leader", "leader-assigned");
        Practised.meets(book, answered, THU_2023_08_10, "publish-handling", "publication");
        Practised.meets(book, taken, THU_2023_08_10, "split-off-lead", "lead-split-off");
    }

    private static void provisions(RuleBook book) {
        restOn(
                book,
                new String[] {"JY01-prominent", "JY-01"},
                new String[] {"JY01-group", "JY-01"},
                new String[] {"JY01-prominent-told", "JY-01"},
                new String[] {"JY01-group-told", "JY-01"},
                new String[] {"JY01-ask-prominent", "JY-01"},
                new String[] {"JY01-ask-group", "JY-01"},
                new String[] {"JY02-claim", "JY-02"},
                new String[] {"JY02-ask", "JY-02"},
                new String[] {"JY04-publish", "JY-04"},
                new String[] {"JY05-feedback", "JY-05"},
                new String[] {"JY06-split", "JY-06-i"},
                new String[] {"JY06-ask", "JY-06"});
    }
}
