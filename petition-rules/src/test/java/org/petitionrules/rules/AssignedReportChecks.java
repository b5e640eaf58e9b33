package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Combinations.UNKNOWN;
import static org.petitionrules.rules.Combinations.YES_NO_UNKNOWN;
import static org.petitionrules.rules.Combinations.recorded;
import static org.petitionrules.rules.Combinations.restOn;
import static org.petitionrules.rules.Scenario.CITY_DISCIPLINE;
import static org.petitionrules.rules.Scenario.DISCIPLINE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.petitionrules.model.Category;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.event.Moved;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.decision.Finding;

/**
 * Reports that are assigned by letter, by the rules of 2020: what the letter needs (Rule 20), when the assigned matter
 * is supervised (Rule 22), what its result needs before it is reported (Rule 23). 10 May 2023 + 3 months = 10 August.
 */
final class AssignedReportChecks {
    private static final String MON_2023_05_08 = "2023-05-08";
    private static final String WED_2023_05_10 = "2023-05-10";
    private static final String LAST_DAY = "2023-08-10";
    private static final String DAY_AFTER = "2023-08-11";
    private static final List<String> GROUNDS =
            Arrays.asList("central-decisions", "typical", "long-neglected", "other-ground");
    private static final List<String> CAUSES = Arrays.asList("perfunctory", "needs-more", "other-cause");

    private AssignedReportChecks() {}

    static List<BookCheck> all() {
        return Arrays.asList(
                BookCheck.of("Rule 20: a letter needs a lower level's matter, a ground, an approval", book -> {
                    for (Category category : Category.values()) {
                        for (boolean sent : new boolean[] {false, true}) {
                            for (String level : new String[] {UNKNOWN, "own", "higher", "lower"}) {
                                letters(book, category, sent, level);
                            }
                        }
                    }
                }),
                BookCheck.of("Rule 22: overdue, or another cause, and approved: supervised", book -> {
                    for (Category category : Category.values()) {
                        for (boolean sent : new boolean[] {false, true}) {
                            for (String day : new String[] {LAST_DAY, DAY_AFTER}) {
                                supervisions(book, category, sent, day);
                            }
                        }
                    }
                }),
                BookCheck.of("Rule 22: only the report that is assigned", AssignedReportChecks::onlyAssigned),
                BookCheck.of("Rule 22: supervised, that is done", AssignedReportChecks::supervised),
                BookCheck.of("Rule 22: the result reported in time is not overdue", AssignedReportChecks::reported),
                BookCheck.of("Rule 23: a reported result needs review and approval", book -> {
                    for (Category category : Category.values()) {
                        for (boolean done : new boolean[] {false, true}) {
                            for (String reviewed : YES_NO_UNKNOWN) {
                                for (String approved : YES_NO_UNKNOWN) {
                                    result(book, category, done, reviewed, approved);
                                }
                            }
                        }
                    }
                }),
                BookCheck.of("Rules 20 to 23: each row rests on its rule", AssignedReportChecks::articles));
    }

    private static String found(Decision decision, String fact) {
        return decision.finding(fact, "c1").map(Finding::value).orElse("-");
    }

    /** The facts that the rows ask for whose ids begin so. */
    private static List<String> asked(Decision decision, String rows) {
        return Seen.asked(decision).stream()
                .filter(one -> one.contains(rows))
                .map(one -> one.substring(0, one.indexOf('@')))
                .collect(Collectors.toList());
    }

    private static void letters(RuleBook book, Category category, boolean sent, String level) {
        List<String> grounds = new ArrayList<>(GROUNDS);
        grounds.add("none");
        grounds.add(UNKNOWN);
        for (String ground : grounds) {
            for (String approved : YES_NO_UNKNOWN) {
                letter(book, category, sent, level, ground, approved);
            }
        }
    }

    /**
     * Before it is sent a letter is looked at once a ground is on record, after that always. Whose level the matter is
     * the sender finds before sending: the recipient, for whom it is its own, undoes nothing. No approval is asked for
     * of what is not a lower level's.
     */
    private static void letter(
            RuleBook book, Category category, boolean sent, String level, String ground, String approved) {
        Scenario scenario = Scenario.of(category);
        recorded(level, code -> scenario.claimFact("managed-by", code));
        recorded(ground, code -> scenario.claimFact("letter-ground", code));
        recorded(approved, code -> scenario.claimFact("letter-approved", code));
        scenario.received("petition", CITY_DISCIPLINE, MON_2023_05_08);
        if (sent) {
            scenario.moved("assignment", CITY_DISCIPLINE, DISCIPLINE, MON_2023_05_08);
        }
        Decision decision = scenario.decide(book, WED_2023_05_10);
        boolean named = GROUNDS.contains(ground);
        boolean looked = category == Category.ACCUSATION && (sent || named);
        boolean stands = named && approved.equals("yes") && (sent || level.equals("lower"));
        String as = category + " " + sent + " " + level + " " + ground + " " + approved;
        assertThat(found(decision, "letter-standing")).as(as).isEqualTo(!looked ? "-" : stands ? "stands" : "lacking");
        if (stands && looked) {
            assertThat(Seen.found(decision, "letter-standing", "c1"))
                    .as(as)
                    .isEqualTo(sent ? "stands[D20-20-sent]" : "stands[D20-20-stands]");
        }
        boolean settled = level.equals("own") || level.equals("higher");
        List<String> asked = new ArrayList<>();
        if (looked && ground.equals(UNKNOWN)) {
            asked.add("letter-ground");
        }
        if (looked && named && !sent && level.equals(UNKNOWN)) {
            asked.add("managed-by");
        }
        if (looked && named && (sent || !settled) && approved.equals(UNKNOWN)) {
            asked.add("letter-approved");
        }
        assertThat(asked(decision, "D20-20-")).as(as).containsExactlyInAnyOrderElementsOf(asked);
    }

    private static Scenario assigned(Category category, boolean sent) {
        Scenario scenario = Scenario.of(category);
        if (sent) {
            scenario.moved("assignment", CITY_DISCIPLINE, DISCIPLINE, MON_2023_05_08);
        }
        return scenario.receivedFrom(CITY_DISCIPLINE, DISCIPLINE, WED_2023_05_10);
    }

    private static void supervisions(RuleBook book, Category category, boolean sent, String day) {
        List<String> causes = new ArrayList<>(CAUSES);
        causes.add("none");
        causes.add(UNKNOWN);
        for (String cause : causes) {
            for (String approved : YES_NO_UNKNOWN) {
                Scenario scenario = assigned(category, sent);
                recorded(cause, code -> scenario.claimFact("assigned-handling", code));
                recorded(approved, code -> scenario.claimFact("supervision-approved", code));
                Decision decision = scenario.decide(book, day);
                boolean called =
                        category == Category.ACCUSATION && sent && (day.equals(DAY_AFTER) || CAUSES.contains(cause));
                String as = category + " " + sent + " " + day + " " + cause + " " + approved;
                assertThat(Seen.obligations(decision, "supervise-handling"))
                        .as(as)
                        .hasSize(called && approved.equals("yes") ? 1 : 0);
                assertThat(asked(decision, "D20-22-"))
                        .as(as)
                        .isEqualTo(
                                called && approved.equals(UNKNOWN)
                                        ? Arrays.asList("supervision-approved")
                                        : new ArrayList<>());
            }
        }
    }

    /** Whoever is supervised does not supervise itself; that the sender did it meets the duty. */
    private static void supervised(RuleBook book) {
        Scenario scenario = assigned(Category.ACCUSATION, true).claimFact("supervision-approved", "yes");
        assertThat(Seen.obligations(scenario.decide(book, DAY_AFTER), "supervise-handling"))
                .containsExactly("D20-22-overdue c1 open");
        scenario.moved("supervision", CITY_DISCIPLINE, DISCIPLINE, DAY_AFTER);
        assertThat(Seen.obligations(scenario.decide(book, DAY_AFTER), "supervise-handling"))
                .containsExactly("D20-22-overdue c1 met 2023-08-11 met");
    }

    /** Of one petition: a claim assigned with the report, a report not assigned with it, a claim of unknown kind. */
    private static void onlyAssigned(RuleBook book) {
        for (String approved : new String[] {UNKNOWN, "yes"}) {
            Scenario scenario = Scenario.of(Category.ACCUSATION)
                    .claim("c2", claim -> claim.category(Category.CLAIM))
                    .claim("c3", claim -> claim.category(Category.ACCUSATION))
                    .claim("c4", claim -> {})
                    .event(Moved.builder()
                            .id("letter")
                            .kind("assignment")
                            .occurredOn(LocalDate.parse(MON_2023_05_08))
                            .from(OrganRef.of(CITY_DISCIPLINE))
                            .to(OrganRef.of(DISCIPLINE))
                            .addClaims("c1", "c2", "c4")
                            .build());
            for (String claim : new String[] {"c1", "c2", "c3", "c4"}) {
                recorded(
                        approved,
                        code -> scenario.claim(
                                claim, any -> any.putFacts("supervision-approved", FactValue.code(code))));
            }
            Decision decision = scenario.receivedFrom(CITY_DISCIPLINE, DISCIPLINE, WED_2023_05_10)
                    .decide(book, DAY_AFTER);
            assertThat(Seen.obligations(decision, "supervise-handling"))
                    .isEqualTo(
                            approved.equals("yes")
                                    ? Collections.singletonList("D20-22-overdue c1 open")
                                    : Collections.emptyList());
            List<String> asked = Seen.asked(decision);
            asked.removeIf(one -> !one.contains("D20-22-"));
            assertThat(asked)
                    .isEqualTo(
                            approved.equals("yes")
                                    ? Collections.emptyList()
                                    : Collections.singletonList("supervision-approved@c1[D20-22-overdue-ask]"));
        }
    }

    /** Nor does another duty make the assigned matter overdue: telling of acceptance was due on 31 May. */
    private static void reported(RuleBook book) {
        Scenario scenario = assigned(Category.ACCUSATION, true).done("result-report", DISCIPLINE, LAST_DAY);
        Decision decision = scenario.decide(book, DAY_AFTER);
        assertThat(Seen.obligations(decision, "tell-acceptance")).hasSize(1).allMatch(owed -> owed.endsWith("overdue"));
        assertThat(asked(decision, "D20-22-")).isEmpty();
    }

    /** A result is looked at once it is reported, or once one of both is on record. */
    private static void result(RuleBook book, Category category, boolean done, String reviewed, String approved) {
        Scenario scenario = assigned(category, true);
        recorded(reviewed, code -> scenario.claimFact("result-reviewed", code));
        recorded(approved, code -> scenario.claimFact("result-approved", code));
        if (done) {
            scenario.done("result-report", DISCIPLINE, WED_2023_05_10);
        }
        Decision decision = scenario.decide(book, WED_2023_05_10);
        boolean looked =
                category == Category.ACCUSATION && (done || !reviewed.equals(UNKNOWN) || !approved.equals(UNKNOWN));
        boolean stands = reviewed.equals("yes") && approved.equals("yes");
        String as = category + " " + done + " " + reviewed + " " + approved;
        assertThat(found(decision, "result-standing")).as(as).isEqualTo(!looked ? "-" : stands ? "stands" : "lacking");
        List<String> asked = new ArrayList<>();
        if (looked && reviewed.equals(UNKNOWN)) {
            asked.add("result-reviewed");
        }
        if (looked && approved.equals(UNKNOWN)) {
            asked.add("result-approved");
        }
        assertThat(asked(decision, "D20-23-")).as(as).isEqualTo(asked);
    }

    private static void articles(RuleBook book) {
        String[][] articles = {
            {"D20-20-stands", "rule20"},
            {"D20-20-not-lower", "rule20"},
            {"D20-20-sent", "rule20-i"},
            {"D20-22-overdue", "rule22"},
            {"D20-22-cause", "rule22"},
            {"D20-23-stands", "rule23"}
        };
        restOn(book, articles);
    }
}
