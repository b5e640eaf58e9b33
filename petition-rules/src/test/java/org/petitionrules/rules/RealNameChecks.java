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
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.petitionrules.model.Category;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.IdentityDisclosure;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.decision.Finding;

/**
 * Real-name reports by the rules of 2020: what is real-name (Rules 24, 30), that it goes first (Rule 25), who is told
 * and answered (Rules 26, 27), that a reward may be given (Rule 28), and what anonymity takes away (SG-02).
 */
final class RealNameChecks {
    private static final String WED_2023_05_10 = "2023-05-10";
    private static final String FRI_2023_05_12 = "2023-05-12";
    private static final String[] IDENTITIES = {UNKNOWN, "real-name", "anonymous"};
    private static final String[] FOUND = {UNKNOWN, "real", "not-real", "not-verifiable"};
    /** What authorship may change: that it is real-name, that it goes first, and who is told and answered. */
    private static final List<String> MAY_CHANGE = Arrays.asList("report-name", "report-priority");

    private static final List<String> OWED_TO_SOMEBODY_KNOWN = Arrays.asList("tell-acceptance", "feed-back");

    private RealNameChecks() {}

    static List<BookCheck> all() {
        return Arrays.asList(
                BookCheck.of("Rules 24, 25, 30: what is real-name, and goes first", book -> {
                    for (Category category : Category.values()) {
                        for (String body : new String[] {DISCIPLINE, OFFICE, BUREAU, POLICE, STRANGER}) {
                            for (String identity : IDENTITIES) {
                                cases(book, category, body, identity);
                            }
                        }
                    }
                }),
                BookCheck.of("SG-02: anonymity changes notice, feedback and priority only", RealNameChecks::flipped),
                BookCheck.of("Rule 30, A13: found not real, it is owed no notice from then on", RealNameChecks::later),
                BookCheck.of("Rule 26: that it is registered as a repeat takes no notice away", RealNameChecks::repeat),
                BookCheck.of("Rule 28: whether to reward is asked where it fits", RealNameChecks::rewards),
                BookCheck.of("Rules 24 to 30: each row rests on its rule", RealNameChecks::articles));
    }

    private static String found(Decision decision, String fact) {
        return decision.finding(fact, "c1").map(Finding::value).orElse("-");
    }

    private static List<String> asked(Decision decision, String rows) {
        return Seen.asked(decision).stream()
                .filter(one -> one.contains(rows))
                .map(one -> one.replaceAll("[@\\[].*", ""))
                .collect(Collectors.toList());
    }

    private static Scenario report(Category category, String identity) {
        Scenario scenario = Scenario.unrecorded().claim("c1", claim -> claim.category(category));
        recorded(
                identity,
                code -> scenario.petition(petition -> petition.identityDisclosure(
                        code.equals("anonymous") ? IdentityDisclosure.ANONYMOUS : IdentityDisclosure.REAL_NAME)));
        return scenario;
    }

    private static void cases(RuleBook book, Category category, String body, String identity) {
        for (String name : YES_NO_UNKNOWN) {
            for (String contact : YES_NO_UNKNOWN) {
                for (String check : FOUND) {
                    Scenario scenario = report(category, identity);
                    recorded(name, code -> scenario.fact("name-given", code));
                    recorded(contact, code -> scenario.fact("contact-given", code));
                    recorded(check, code -> scenario.fact("name-check", code));
                    scenario.received("petition", body, WED_2023_05_10).decided("case-closure", body, FRI_2023_05_12);
                    Decision decision = scenario.decide(book, FRI_2023_05_12);
                    String expected =
                            category == Category.ACCUSATION ? expected(body, identity, name, contact, check) : "-";
                    String as = String.join(" ", category.code(), body, identity, name, contact, check);
                    assertThat(found(decision, "report-name")).as(as).isEqualTo(expected);
                    assertThat(found(decision, "report-priority"))
                            .as(as)
                            .isEqualTo(expected.equals("real-name") ? "first" : "-");
                    List<String> asked = new ArrayList<>();
                    if (expected.equals("undecided") && name.equals(UNKNOWN)) {
                        asked.add("name-given");
                    }
                    if (expected.equals("undecided") && contact.equals(UNKNOWN)) {
                        asked.add("contact-given");
                    }
                    assertThat(asked(decision, "D20-24-")).as(as).isEqualTo(asked);
                    if (body.equals(DISCIPLINE)) {
                        told(
                                decision,
                                as,
                                category == Category.ACCUSATION
                                        && !identity.equals("anonymous")
                                        && !expected.equals("not-real-name")
                                        && !expected.equals("as-anonymous"));
                    }
                }
            }
        }
    }

    /**
     * Own name or own unit's, and a phone or other contact: both known, it is real-name; one known to be missing, it is
     * not. What was registered as real-name is so until something says otherwise, what was registered as anonymous has
     * nothing to be found. A name that is not real or cannot be verified is as good as none. What is not recorded is
     * asked for by the discipline organ.
     */
    private static String expected(String body, String identity, String name, String contact, String check) {
        if (identity.equals("anonymous")) {
            return "-";
        }
        if (check.startsWith("not-")) {
            return "as-anonymous";
        }
        if (name.equals("no") || contact.equals("no")) {
            return "not-real-name";
        }
        if (identity.equals("real-name") || (name.equals("yes") && contact.equals("yes"))) {
            return "real-name";
        }
        return body.equals(DISCIPLINE) ? "undecided" : "-";
    }

    /** Rules 26, 27: whoever is not known not to be real-name is told of acceptance and of the result. */
    private static void told(Decision decision, String as, boolean owed) {
        for (String duty : OWED_TO_SOMEBODY_KNOWN) {
            assertThat(Seen.obligations(decision, duty)).as(as + " " + duty).hasSize(owed ? 1 : 0);
        }
    }

    /** Over what else is on record, flipping authorship changes nothing but what it may change. */
    private static void flipped(RuleBook book) {
        for (String name : YES_NO_UNKNOWN) {
            for (String contact : YES_NO_UNKNOWN) {
                for (String check : FOUND) {
                    List<List<String>> seen = new ArrayList<>();
                    for (String identity : new String[] {"real-name", "anonymous"}) {
                        Scenario scenario = report(Category.ACCUSATION, identity)
                                .claimFact("reward-fits", "yes")
                                .claimFact("disposal-kind", "concluded");
                        recorded(name, code -> scenario.fact("name-given", code));
                        recorded(contact, code -> scenario.fact("contact-given", code));
                        recorded(check, code -> scenario.fact("name-check", code));
                        seen.add(rest(scenario.received("petition", DISCIPLINE, WED_2023_05_10)
                                .decided("case-closure", DISCIPLINE, FRI_2023_05_12)
                                .decide(book, FRI_2023_05_12)));
                    }
                    assertThat(seen.get(0)).contains("report-reward@c1[D20-28-reward]");
                    assertThat(seen.get(1)).as(name + contact + check).isEqualTo(seen.get(0));
                }
            }
        }
    }

    /** What is found, owed and asked, without what authorship may change. */
    private static List<String> rest(Decision decision) {
        List<String> rest = new ArrayList<>();
        decision.findings().stream()
                .filter(one -> !MAY_CHANGE.contains(one.fact().id()))
                .forEach(one -> rest.add(one.fact().id() + " " + one.value()));
        Seen.owed(decision).stream()
                .filter(one -> !OWED_TO_SOMEBODY_KNOWN.contains(one.substring(0, one.indexOf(' '))))
                .forEach(rest::add);
        rest.addAll(Seen.asked(decision));
        return rest;
    }

    /** Verified on 20 May: what is asked about the 19th was still owed. */
    private static void later(RuleBook book) {
        Scenario scenario = Scenario.of(Category.ACCUSATION)
                .received("petition", DISCIPLINE, WED_2023_05_10)
                .recorded(
                        "finding",
                        DISCIPLINE,
                        "2023-05-20",
                        finding -> finding.putFacts("name-check", FactValue.code("not-verifiable")));
        assertThat(Seen.obligations(scenario.decide(book, "2023-05-19"), "tell-acceptance"))
                .hasSize(1);
        assertThat(Seen.obligations(scenario.decide(book, "2023-05-20"), "tell-acceptance"))
                .isEmpty();
    }

    /** SG-04 (c): the first receipt runs on; 10 May + 15 working days = 31 May. */
    private static void repeat(RuleBook book) {
        String run = "+15 working days -> 2023-05-31";
        for (String repeat : YES_NO_UNKNOWN) {
            Scenario scenario = Scenario.of(Category.ACCUSATION).received("petition", DISCIPLINE, WED_2023_05_10);
            recorded(repeat, code -> scenario.claimFact("repeat-report", code));
            assertThat(Seen.obligations(scenario.decide(book, FRI_2023_05_12), "tell-acceptance"))
                    .as(repeat)
                    .containsExactly("D20-26-clock county-discipline c1 2023-05-10 " + run + " open");
        }
    }

    private static void rewards(RuleBook book) {
        for (Category category : Category.values()) {
            for (String fits : YES_NO_UNKNOWN) {
                for (String decided : YES_NO_UNKNOWN) {
                    Scenario scenario = Scenario.of(category);
                    recorded(fits, code -> scenario.claimFact("reward-fits", code));
                    recorded(decided, code -> scenario.claimFact("report-reward", code));
                    Decision decision = scenario.received("petition", DISCIPLINE, WED_2023_05_10)
                            .decide(book, WED_2023_05_10);
                    boolean asks = category == Category.ACCUSATION && fits.equals("yes") && decided.equals(UNKNOWN);
                    assertThat(asked(decision, "D20-28-"))
                            .as(category + " " + fits + " " + decided)
                            .isEqualTo(asks ? Collections.singletonList("report-reward") : Collections.emptyList());
                }
            }
        }
    }

    private static void articles(RuleBook book) {
        String[][] articles = {
            {"D20-24-anonymous", "rule24"},
            {"D20-30-not-real", "rule30"},
            {"D20-24-no-name", "rule24"},
            {"D20-24-no-contact", "rule24"},
            {"D20-25-registered", "rule24-i"},
            {"D20-25-first", "rule25"},
            {"D20-24-ask-both", "rule24-i"},
            {"D20-28-reward", "rule28"}
        };
        restOn(book, articles);
    }
}
