package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Combinations.UNKNOWN;
import static org.petitionrules.rules.Combinations.restOn;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.CITY_DISCIPLINE;
import static org.petitionrules.rules.Scenario.DISCIPLINE;
import static org.petitionrules.rules.Scenario.OFFICE;
import static org.petitionrules.rules.Scenario.POLICE;
import static org.petitionrules.rules.Scenario.STRANGER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.petitionrules.model.Category;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.decision.Finding;

/**
 * Recusal at discipline and supervisory organs: Rule 48 of 2020, Supervision Law Art. 67, Law on Sanctions Arts 47, 48.
 * Who has an interest must recuse; a ground or a request is to be decided; nobody is taken to have recused by silence.
 */
final class ReportRecusalChecks {
    private static final String[] BODIES = {DISCIPLINE, OFFICE, BUREAU, POLICE, STRANGER};
    private static final List<String> GROUNDS = Arrays.asList(
            UNKNOWN,
            "none",
            "is-accused",
            "relative-of-accused",
            "relative-of-reporter",
            "witness",
            "interest",
            "other-risk");
    /** Nothing said, asked for and not decided, refused, and asked for again after that. */
    private static final String[] ANSWERS = {"none", "requested", "refused", "requested-again"};

    private final List<BookCheck> checks = new ArrayList<>();
    private final String rows;
    private final List<String> listed;
    private final String wed;
    private final String thu;
    private final String fri;

    private ReportRecusalChecks(String article, String rows, String month, String... listed) {
        this.rows = rows;
        this.listed = Arrays.asList(listed);
        this.wed = month + "-09";
        this.thu = month + "-10";
        this.fri = month + "-11";
        check(article + ": a ground or a request is to be decided", this::decided);
        check(article + ": who has an interest recuses, and until then the body above answers", this::interest);
    }

    /** Rule 48 lists neither the reporter's relative nor the witness: whether fairness is at risk is then found. */
    static List<BookCheck> rules2020() {
        ReportRecusalChecks all = new ReportRecusalChecks(
                "Rule 48", "D20-48-", "2023-08", "is-accused", "relative-of-accused", "interest", "other-risk");
        all.articles(
                new String[][] {{"D20-48-recuse", "rule48"}, {"D20-48-ground", "rule48"}, {"D20-48-request", "rule48"}
                });
        return all.checks;
    }

    static List<BookCheck> supervisionLaw() {
        ReportRecusalChecks all = new ReportRecusalChecks(
                "Art. 67",
                "M24-67-",
                "2025-07",
                "relative-of-accused",
                "relative-of-reporter",
                "witness",
                "interest",
                "other-risk");
        all.articles(new String[][] {{"M24-67-ground", "m24-67"}, {"M24-67-accused", "m24-67-i"}});
        return all.checks;
    }

    static List<BookCheck> sanctionsLaw() {
        ReportRecusalChecks all = new ReportRecusalChecks(
                "Art. 47",
                "G20-47-",
                "2023-08",
                "relative-of-accused",
                "relative-of-reporter",
                "witness",
                "interest",
                "other-risk");
        all.articles(new String[][] {{"G20-47-ground", "g20-47"}, {"G20-47-accused", "g20-47-i"}});
        all.check("Art. 48: the head's recusal by the upper body, others' by the head", all::deciders);
        return all.checks;
    }

    private void check(String name, Consumer<RuleBook> check) {
        checks.add(BookCheck.of(name, check));
    }

    private List<String> asked(Decision decision, String prefix) {
        return Seen.asked(decision).stream().filter(one -> one.contains(prefix)).collect(Collectors.toList());
    }

    private Scenario at(String body, String ground, String answer) {
        Scenario scenario = Scenario.of(Category.ACCUSATION).received("petition", body, wed);
        if (!ground.equals(UNKNOWN)) {
            scenario.fact("recusal-ground", ground);
        }
        if (!answer.equals("none")) {
            scenario.received("recusal-request", body, wed);
        }
        if (answer.startsWith("ref") || answer.endsWith("again")) {
            scenario.decided("recusal-refusal", CITY_DISCIPLINE, thu);
        }
        if (answer.endsWith("again")) {
            scenario.received("recusal-request", body, fri);
        }
        return scenario;
    }

    private void decided(RuleBook book) {
        for (String body : BODIES) {
            for (String ground : GROUNDS) {
                for (String answer : ANSWERS) {
                    Decision decision = at(body, ground, answer).decide(book, fri);
                    List<String> why = new ArrayList<>();
                    boolean here = body.equals(DISCIPLINE);
                    if (here && !answer.equals("refused")) {
                        if (listed.contains(ground)) {
                            why.add(rows + "ground");
                        } else if (ground.equals("is-accused") && !rows.startsWith("D20")) {
                            why.add(rows + "accused");
                        }
                    }
                    if (here && answer.startsWith("requested")) {
                        why.add(rows + "request");
                    }
                    assertThat(asked(decision, rows))
                            .as(body + " " + ground + " " + answer)
                            .isEqualTo(
                                    why.isEmpty()
                                            ? Collections.emptyList()
                                            : Collections.singletonList("recusal-answered" + why));
                }
            }
        }
    }

    private void interest(RuleBook book) {
        for (String body : new String[] {DISCIPLINE, BUREAU}) {
            Scenario scenario = Scenario.of(Category.ACCUSATION)
                    .received("petition", body, wed)
                    .recorded("direct-interest", body, thu, event -> {});
            List<String> recuse = Seen.obligations(scenario.decide(book, thu), "recuse");
            if (body.equals(DISCIPLINE)) {
                assertThat(recuse).containsExactly(rows + "recuse county-discipline  open");
                assertThat(Seen.responsible(scenario.decide(book, thu)))
                        .isEqualTo("city-discipline[F-received, F-interested]");
            } else {
                assertThat(recuse).isEmpty();
            }
            assertThat(Seen.obligations(scenario.decide(book, wed), "recuse")).isEmpty();
            scenario.recorded("recusal", body, fri, event -> {});
            assertThat(Seen.obligations(scenario.decide(book, fri), "recuse")).isEmpty();
        }
    }

    /** Asked where a recusal is to be decided: on a ground on record or a request, not once it is answered. */
    private void deciders(RuleBook book) {
        for (String body : BODIES) {
            for (String ground : GROUNDS) {
                for (String answer : ANSWERS) {
                    for (String head : new String[] {UNKNOWN, "yes", "no"}) {
                        Scenario scenario = at(body, ground, answer);
                        if (!head.equals(UNKNOWN)) {
                            scenario.fact("recusal-of-head", head);
                        }
                        Decision decision = scenario.decide(book, fri);
                        boolean open = body.equals(DISCIPLINE)
                                && !answer.equals("refused")
                                && (answer.startsWith("requested")
                                        || GROUNDS.indexOf(ground) >= GROUNDS.indexOf("is-accused"));
                        String expected = !open
                                ? "-"
                                : head.equals("yes") ? "upper-body" : head.equals("no") ? "own-head" : "undecided";
                        String as = String.join(" ", body, ground, answer, head);
                        assertThat(decision.finding("recusal-decider")
                                        .map(Finding::value)
                                        .orElse("-"))
                                .as(as)
                                .isEqualTo(expected);
                        assertThat(asked(decision, "G20-48-"))
                                .as(as)
                                .isEqualTo(
                                        expected.equals("undecided")
                                                ? Collections.singletonList("recusal-of-head[G20-48-ask]")
                                                : Collections.emptyList());
                    }
                }
            }
        }
    }

    private void articles(String[][] articles) {
        check("each row on recusal rests on its article, " + rows, book -> restOn(book, articles));
    }
}
