package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Combinations.UNKNOWN;
import static org.petitionrules.rules.Combinations.YES_NO_UNKNOWN;
import static org.petitionrules.rules.Combinations.recorded;
import static org.petitionrules.rules.Combinations.restOn;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.DISCIPLINE;
import static org.petitionrules.rules.Scenario.OFFICE;
import static org.petitionrules.rules.Scenario.POLICE;
import static org.petitionrules.rules.Scenario.STRANGER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.petitionrules.model.Category;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.decision.Finding;

/**
 * Reports and accusations by the rules of 2020: subjects and grounds of non-acceptance (Rules 4, 13), where a report
 * goes (Rules 14 to 16), what a disposal or a return needs (Rule 17). Over every combination of what the rules look at,
 * against a plain restatement.
 */
final class ReportChecks {
    private static final String WED_2023_05_10 = "2023-05-10";
    private static final String[] GROUNDS = {UNKNOWN, "none", "procedure", "other-remit", "no-substance"};
    private static final String[] SUBJECTS = {UNKNOWN, "party-discipline", "duty", "other-breach", "none"};
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
                BookCheck.of("Rule 15: what concerns the own head is sent straight up, and that is done", book -> {
                    Scenario scenario = Scenario.of(Category.ACCUSATION)
                            .claimFact("concerns-head", "yes")
                            .received("petition", DISCIPLINE, WED_2023_05_10)
                            .done("higher-report", DISCIPLINE, "2023-05-11");
                    assertThat(Seen.obligations(scenario.decide(book, "2023-05-11"), "send-straight-up"))
                            .containsExactly("D20-15-own-head county-discipline c1 met 2023-05-11 met");
                }),
                BookCheck.of("Rules 4, 13: three grounds, each leaves something open", ReportChecks::grounds),
                BookCheck.of("Rules 14 to 16: where a report goes, and what is not entered", ReportChecks::routes),
                BookCheck.of("Rule 17: a disposal stands after collective study and approval", ReportChecks::disposals),
                BookCheck.of("Rule 17: a return stands after consultation and approval", ReportChecks::returns),
                BookCheck.of("Rules 4 to 17: each row rests on its rule", ReportChecks::articles));
    }

    private static Scenario report(Optional<Category> category) {
        return category.isPresent() ? Scenario.of(category.get()) : Scenario.unrecorded();
    }

    private static String found(Decision decision, String fact) {
        return decision.finding(fact, "c1").map(Finding::value).orElse("-");
    }

    private static boolean isReport(Optional<Category> category) {
        return category.equals(Optional.of(Category.ACCUSATION));
    }

    /**
     * What should go through another procedure or to another body is told where; what lacks substance can be filled
     * in. A report about one of the subjects of Rule 4 is not refused as another body's duty, nor while its subject is
     * unknown; one about none of them needs a ground all the same. What contradicts itself is put back to who found the
     * ground.
     */
    private static void grounds(RuleBook book) {
        for (Optional<Category> category : CATEGORIES) {
            for (String ground : GROUNDS) {
                for (String subject : SUBJECTS) {
                    ground(book, category, ground, subject);
                }
            }
        }
    }

    private static void ground(RuleBook book, Optional<Category> category, String ground, String subject) {
        Scenario scenario = report(category);
        recorded(ground, code -> scenario.claimFact("report-ground", code));
        recorded(subject, code -> scenario.claimFact("report-subject", code));
        Decision decision =
                scenario.received("petition", DISCIPLINE, WED_2023_05_10).decide(book, WED_2023_05_10);
        String expected;
        String asked = "";
        if (!isReport(category)) {
            expected = "-";
        } else if (ground.equals("procedure")) {
            expected = "not-accepted [OTHER_STATUTORY_ROUTE]";
        } else if (ground.equals("no-substance")) {
            expected = "not-accepted [NEW_FACTS, COMPLAINT_TO_SUPERVISION]";
        } else if (ground.equals("other-remit")) {
            expected = subject.equals("none") ? "not-accepted [OTHER_STATUTORY_ROUTE]" : "undecided";
            asked = subject.equals(UNKNOWN)
                    ? "report-subject@c1[D20-4-ask]"
                    : subject.equals("none") ? "" : "report-ground@c1[D20-4-subject]";
        } else {
            expected = subject.equals("none") ? "undecided" : "-";
            asked = subject.equals("none") ? "report-ground@c1[D20-4-none]" : "";
        }
        String as = category + " " + ground + " " + subject;
        String remedies = decision.adverse().stream()
                .map(outcome -> " " + outcome.remedies())
                .collect(Collectors.joining());
        assertThat(found(decision, "report-result") + remedies).as(as).isEqualTo(expected);
        assertThat(asked(decision, "D20-13", "D20-4-")).as(as).isEqualTo(asked);
    }

    /** What the rows ask for whose ids begin so. */
    private static String asked(Decision decision, String... rows) {
        return Seen.asked(decision).stream()
                .filter(one -> Arrays.stream(rows).anyMatch(row -> one.contains("[" + row)))
                .collect(Collectors.joining(","));
    }

    /**
     * Of a report that a discipline organ holds: about its own head, straight to the next-higher office; a higher
     * level's, to the own head and reported upward, once it is known not to be about that head; a lower level's, down;
     * its own, to the department the first time, and kept when it is a repeat. What is not known is asked for. The
     * first two are never entered into the platform (Rule 15 para. 2), nor is anything while its level is unknown.
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
        assertThat(Seen.obligations(decision, "send-straight-up"))
                .as(as)
                .hasSize(expected.equals("next-higher") ? 1 : 0);
        assertThat(asked(decision, "D20-14", "D20-15", "D20-16")).as(as).isEqualTo(asked);
        boolean guarded = head.equals("yes") || level.equals("higher");
        assertThat(found(decision, "platform-entry"))
                .as(as)
                .isEqualTo(
                        expected.equals("-") ? "-" : guarded ? "forbidden" : level.equals(UNKNOWN) ? "not-yet" : "-");
    }

    private static void disposals(RuleBook book) {
        Approval disposal =
                new Approval("disposal-kind", "collective-study", "leader-approved", "disposal-standing", "D20-17");
        disposal.check(book, KINDS, kind -> !kind.equals(UNKNOWN));
    }

    /** Rule 17: only what has no substance or is another body's is returned, and only after both. */
    private static void returns(RuleBook book) {
        Approval back = new Approval(
                "department-finding", "return-consulted", "return-approved", "return-standing", "D20-17-return");
        back.check(
                book,
                new String[] {UNKNOWN, "substance", "no-substance", "other-body"},
                found -> found.equals("no-substance") || found.equals("other-body"));
    }

    /** What needs a study and an approval: it stands with both, else not; what is unknown is asked for. */
    private static final class Approval {
        private final String of;
        private final String study;
        private final String approval;
        private final String standing;
        private final String rows;

        Approval(String of, String... rest) {
            this.of = of;
            this.study = rest[0];
            this.approval = rest[1];
            this.standing = rest[2];
            this.rows = rest[3];
        }

        void check(RuleBook book, String[] values, Predicate<String> needed) {
            for (Optional<Category> category : CATEGORIES) {
                for (String value : values) {
                    for (String studied : YES_NO_UNKNOWN) {
                        for (String approved : YES_NO_UNKNOWN) {
                            boolean needs = isReport(category) && needed.test(value);
                            check(book, report(category), needs, value, studied, approved);
                        }
                    }
                }
            }
        }

        private void check(RuleBook book, Scenario scenario, boolean needs, String... values) {
            recorded(values[0], code -> scenario.claimFact(of, code));
            recorded(values[1], code -> scenario.claimFact(study, code));
            recorded(values[2], code -> scenario.claimFact(approval, code));
            Decision decision =
                    scenario.received("petition", DISCIPLINE, WED_2023_05_10).decide(book, WED_2023_05_10);
            boolean stands = values[1].equals("yes") && values[2].equals("yes");
            String as = String.join(" ", values);
            assertThat(found(decision, standing)).as(as).isEqualTo(!needs ? "-" : stands ? "stands" : "lacking");
            List<String> expected = new ArrayList<>();
            if (needs && values[1].equals(UNKNOWN)) {
                expected.add(study);
            }
            if (needs && values[2].equals(UNKNOWN)) {
                expected.add(approval);
            }
            List<String> asked = new ArrayList<>();
            for (String one : Seen.asked(decision)) {
                if (one.contains("[" + rows)) {
                    asked.add(one.substring(0, one.indexOf('@')));
                }
            }
            assertThat(asked).as(as).isEqualTo(expected);
        }
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
            {"D20-4-subject", "rule4-i"},
            {"D20-4-ask", "rule4-i"},
            {"D20-4-none", "rule4-i"},
            {"D20-15-2-head", "rule15.2"},
            {"D20-15-2-higher", "rule15.2"},
            {"D20-15-2-level", "rule15.2-i"},
            {"D20-17-stands", "rule17"},
            {"D20-17-return-stands", "rule17.return"}
        };
        restOn(book, articles);
    }
}
