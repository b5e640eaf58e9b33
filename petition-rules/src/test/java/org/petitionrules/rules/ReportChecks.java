package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.DISCIPLINE;
import static org.petitionrules.rules.Scenario.OFFICE;
import static org.petitionrules.rules.Scenario.POLICE;
import static org.petitionrules.rules.Scenario.STRANGER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.petitionrules.model.Category;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.decision.Finding;

/**
 * Reports and accusations by the rules of 2020: grounds of non-acceptance (Rule 13), where a report goes (Rules 14 to 16),
 * what a disposal needs (Rule 17). Over every combination of what the rules look at, against a plain restatement.
 */
final class ReportChecks {
    private static final String WED_2023_05_10 = "2023-05-10";
    private static final String UNKNOWN = "?";
    private static final String[] YES_NO_UNKNOWN = {UNKNOWN, "yes", "no"};
    private static final String[] GROUNDS = {UNKNOWN, "none", "procedure", "other-remit", "no-substance"};
    private static final String[] LEVELS = {UNKNOWN, "own", "higher", "lower"};
    private static final String[] KINDS = {
        UNKNOWN, "talk-or-inquiry", "preliminary-verification", "pended", "concluded", "to-review"
    };
    private static final List<Optional<Category>> CATEGORIES = new ArrayList<>();

    static {
        CATEGORIES.add(Optional.empty());
        for (Category category : Category.values()) {
            CATEGORIES.add(Optional.of(category));
        }
    }

    private ReportChecks() {}

    static List<BookCheck> all() {
        return Arrays.asList(
                BookCheck.of("Rule 13: three grounds, each leaves something open", ReportChecks::grounds),
                BookCheck.of("Rules 14 to 16: where a report goes", ReportChecks::routes),
                BookCheck.of("Rule 17: a disposal stands after collective study and approval", ReportChecks::disposals),
                BookCheck.of("Rules 13 to 17: each row rests on its rule", ReportChecks::articles));
    }

    private static Scenario report(Optional<Category> category) {
        return category.isPresent() ? Scenario.of(category.get()) : Scenario.unrecorded();
    }

    private static void recorded(String value, Consumer<String> record) {
        if (!value.equals(UNKNOWN)) {
            record.accept(value);
        }
    }

    private static String found(Decision decision, String fact) {
        return decision.finding(fact, "c1").map(Finding::value).orElse("-");
    }

    private static boolean isReport(Optional<Category> category) {
        return category.equals(Optional.of(Category.ACCUSATION));
    }

    /** What should go through another procedure or to another body is told where; what lacks substance can be filled in. */
    private static void grounds(RuleBook book) {
        for (Optional<Category> category : CATEGORIES) {
            for (String ground : GROUNDS) {
                Scenario scenario = report(category);
                recorded(ground, code -> scenario.claimFact("report-ground", code));
                Decision decision = scenario.received("petition", DISCIPLINE, WED_2023_05_10)
                        .decide(book, WED_2023_05_10);
                boolean refused = isReport(category) && !ground.equals(UNKNOWN) && !ground.equals("none");
                String as = category + " " + ground;
                assertThat(found(decision, "report-result")).as(as).isEqualTo(refused ? "not-accepted" : "-");
                assertThat(decision.adverse()).as(as).hasSize(refused ? 1 : 0);
                if (refused) {
                    assertThat(decision.adverse().get(0).remedies().toString())
                            .as(as)
                            .isEqualTo(
                                    ground.equals("no-substance")
                                            ? "[NEW_FACTS, COMPLAINT_TO_SUPERVISION]"
                                            : "[OTHER_STATUTORY_ROUTE]");
                }
            }
        }
    }

    /**
     * Of a report that a discipline organ holds: about its own head, straight to the next-higher office; a higher level's,
     * to the own head and reported upward, once it is known not to be about that head; a lower level's, down; its own, to
     * the department the first time, and kept when it is a repeat. What is not known is asked for.
     */
    private static void routes(RuleBook book) {
        for (Optional<Category> category : CATEGORIES) {
            for (String body : new String[] {DISCIPLINE, OFFICE, BUREAU, POLICE, STRANGER}) {
                for (String head : YES_NO_UNKNOWN) {
                    for (String level : LEVELS) {
                        for (String repeat : YES_NO_UNKNOWN) {
                            route(book, category, body, head, level, repeat);
                        }
                    }
                }
            }
        }
    }

    private static void route(
            RuleBook book, Optional<Category> category, String body, String head, String level, String repeat) {
        Scenario scenario = report(category);
        recorded(head, code -> scenario.claimFact("concerns-head", code));
        recorded(level, code -> scenario.claimFact("managed-by", code));
        recorded(repeat, code -> scenario.claimFact("repeat-report", code));
        Decision decision = scenario.received("petition", body, WED_2023_05_10).decide(book, WED_2023_05_10);
        String expected;
        String asked = "";
        if (!isReport(category) || !body.equals(DISCIPLINE)) {
            expected = "-";
        } else if (head.equals("yes")) {
            expected = "next-higher";
        } else if (level.equals("higher")) {
            expected = head.equals("no") ? "head-and-higher" : "open";
            asked = head.equals("no") ? "" : "concerns-head@c1[D20-15-ask-head]";
        } else if (level.equals("lower")) {
            expected = "down";
        } else if (level.equals("own")) {
            expected = repeat.equals("yes") ? "retained" : repeat.equals("no") ? "to-department" : "open";
            asked = repeat.equals(UNKNOWN) ? "repeat-report@c1[D20-14-ask-repeat]" : "";
        } else {
            expected = "open";
            asked = "managed-by@c1[D20-14-ask-level]";
        }
        String as = String.join(" ", String.valueOf(category), body, head, level, repeat);
        assertThat(found(decision, "report-route")).as(as).isEqualTo(expected);
        List<String> asks = Seen.asked(decision);
        asks.removeIf(one -> !one.contains("[D20-1"));
        assertThat(String.join(",", asks)).as(as).isEqualTo(asked);
    }

    private static void disposals(RuleBook book) {
        for (Optional<Category> category : CATEGORIES) {
            for (String kind : KINDS) {
                for (String study : YES_NO_UNKNOWN) {
                    for (String approved : YES_NO_UNKNOWN) {
                        disposal(book, category, kind, study, approved);
                    }
                }
            }
        }
    }

    private static void disposal(
            RuleBook book, Optional<Category> category, String kind, String study, String approved) {
        Scenario scenario = report(category);
        recorded(kind, code -> scenario.claimFact("disposal-kind", code));
        recorded(study, code -> scenario.claimFact("collective-study", code));
        recorded(approved, code -> scenario.claimFact("leader-approved", code));
        Decision decision =
                scenario.received("petition", DISCIPLINE, WED_2023_05_10).decide(book, WED_2023_05_10);
        boolean chosen = isReport(category) && !kind.equals(UNKNOWN);
        boolean stands = study.equals("yes") && approved.equals("yes");
        String as = String.join(" ", String.valueOf(category), kind, study, approved);
        assertThat(found(decision, "disposal-standing"))
                .as(as)
                .isEqualTo(!chosen ? "-" : stands ? "stands" : "lacking");
        List<String> expected = new ArrayList<>();
        if (chosen && study.equals(UNKNOWN)) {
            expected.add("collective-study");
        }
        if (chosen && approved.equals(UNKNOWN)) {
            expected.add("leader-approved");
        }
        List<String> asked = new ArrayList<>();
        for (String one : Seen.asked(decision)) {
            if (one.contains("[D20-17")) {
                asked.add(one.substring(0, one.indexOf('@')));
            }
        }
        assertThat(asked).as(as).isEqualTo(expected);
    }

    private static void articles(RuleBook book) {
        String[][] articles = {
            {"D20-13-1", "rule13"},
            {"D20-13-2", "rule13"},
            {"D20-13-3", "rule13"},
            {"D20-14-first", "rule14"},
            {"D20-14-repeat", "rule14"},
            {"D20-15-own-head", "rule15.1"},
            {"D20-15-higher", "rule15.1"},
            {"D20-15-ask-head", "rule15-i"},
            {"D20-16-lower", "rule16"},
            {"D20-17-stands", "rule17"}
        };
        for (String[] article : articles) {
            assertThat(book.tables().stream()
                            .flatMap(table -> table.rows().stream())
                            .filter(any -> any.rule().ruleId().equals(article[0]))
                            .map(any -> any.rule().provision().id()))
                    .as(article[0])
                    .containsExactly(article[1]);
        }
    }
}
