package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Combinations.UNKNOWN;
import static org.petitionrules.rules.Combinations.YES_NO_UNKNOWN;
import static org.petitionrules.rules.Combinations.recorded;
import static org.petitionrules.rules.Combinations.restOn;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.OFFICE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.petitionrules.model.Category;
import org.petitionrules.model.Channel;
import org.petitionrules.rules.clock.Obligation;
import org.petitionrules.rules.decision.AdverseOutcome;
import org.petitionrules.rules.decision.Decision;

/**
 * Acceptance by the Regulations of 2022 (Arts 19, 20, 31, 36) and of 2005 (Arts 14 to 16, 18, 21, 35), over every
 * combination of what the articles look at, against a plain restatement of them. What is not recorded refuses nobody.
 */
final class AcceptanceChecks {
    private static final String[] PENDING = {UNKNOWN, "no", "here", "lower", "lower-overdue"};
    private static final String[] CHANNELS = {UNKNOWN, "letter", "visit", "online", "telephone"};
    private static final String[] ROUTES = {
        UNKNOWN, "litigation", "arbitration", "party-appeal", "administrative", "duty", "petition"
    };
    private static final String[] REMITS = {UNKNOWN, "own", "lower", "outside"};
    /** The first of them: nobody classed it. */
    private static final Category[] CATEGORIES = {
        null, Category.CLAIM, Category.SUGGESTION, Category.ACCUSATION, Category.LITIGATION_RELATED
    };
    /** None, then numbers on both sides of five. */
    private static final int[] NUMBERS = {-1, 1, 5, 6, 20};

    private final List<BookCheck> checks = new ArrayList<>();

    private AcceptanceChecks() {}

    private static String adverse(Decision decision) {
        assertThat(decision.adverse()).hasSizeLessThanOrEqualTo(1);
        if (decision.adverse().isEmpty()) {
            return "-";
        }
        AdverseOutcome outcome = decision.adverse().get(0);
        assertThat(outcome.finding())
                .isEqualTo(decision.finding("acceptance-result", "c1").get());
        assertThat(outcome.decidedBy()).isEqualTo(decision.responsibility().organ());
        return outcome.remedies().toString();
    }

    private static List<String> asked(Decision decision, String row) {
        List<String> asked = Seen.asked(decision);
        asked.removeIf(one -> !one.contains("[" + row));
        return asked;
    }

    private static boolean owes(Decision decision, String duty) {
        return decision.obligations().stream()
                .map(Obligation::duty)
                .anyMatch(owed -> owed.id().equals(duty));
    }

    static List<BookCheck> of2022() {
        AcceptanceChecks all = new AcceptanceChecks();
        all.acceptance2022();
        all.newFacts("A36-final", "2023-05-10");
        all.met2022();
        all.refused2022();
        all.presumed("2023-05-10", "2023-06-10", "conclude", "reply");
        all.presumedWhileUndecided();
        all.jointVisit("A20-3", "2023-05-10");
        all.routes2022();
        all.articles(new String[][] {
            {"A36-final", "36"},
            {"A19-pending", "19.3"},
            {"A20-skips", "20.1-i"},
            {"A20-skips-ask", "20.1-i"},
            {"A20-open", "20-open-i"},
            {"A20-3-many", "20.3"},
            {"A20-3-elect", "20.3-i"},
            {"A44-no-ground", "44-i"},
            {"A31-1", "31"},
            {"A31-6", "31"}
        });
        return all.checks;
    }

    static List<BookCheck> of2005() {
        AcceptanceChecks all = new AcceptanceChecks();
        all.acceptance2005();
        all.newFacts("A05-final", "2019-05-15");
        all.refused2005();
        all.presumed("2019-05-15", "2019-06-15", "conclude");
        all.jointVisit("A05-18", "2019-05-15");
        all.articles(new String[][] {
            {"A05-final", "05-35"},
            {"A05-route", "05-14.2"},
            {"A05-organs", "05-15"},
            {"A05-pending", "05-16"},
            {"A05-ask", "05-14.2"},
            {"A05-no-ground", "05-40-i"},
            {"A05-no-ground-ask", "05-40-i"},
            {"A05-open", "05-21.1"},
            {"A05-18-many", "05-18"},
            {"A05-18-elect", "05-18-i"}
        });
        return all.checks;
    }

    private void articles(String[][] articles) {
        checks.add(BookCheck.of("each ground of acceptance rests on its article", book -> restOn(book, articles)));
    }

    /**
     * Art. 36 para. 3: after re-examination the same facts and reasons are not accepted again by anybody. Art. 19 para. 3:
     * what a lower body has in progress is not accepted above. Art. 20 para. 1 (A10): a visit that skips levels is guided
     * down, unless it is urgent; whether it is must be known first. Nothing else refuses.
     */
    private void acceptance2022() {
        checks.add(BookCheck.of("Arts 19, 20, 36: every combination of what acceptance looks at", book -> {
            for (String channel : CHANNELS) {
                for (String skips : YES_NO_UNKNOWN) {
                    for (String urgent : YES_NO_UNKNOWN) {
                        for (String pending : PENDING) {
                            for (String last : YES_NO_UNKNOWN) {
                                accepted2022(book, channel, skips, urgent, pending, last);
                            }
                        }
                    }
                }
            }
        }));
    }

    private static void accepted2022(
            RuleBook book, String channel, String skips, String urgent, String pending, String last) {
        Scenario scenario = Scenario.unrecorded();
        recorded(channel, code -> scenario.channel(Channel.valueOf(code.toUpperCase(java.util.Locale.ROOT))));
        recorded(skips, code -> scenario.fact("skips-levels", code));
        recorded(urgent, code -> scenario.fact("major-urgent", code));
        recorded(pending, code -> scenario.claimFact("same-matter-pending", code));
        recorded(last, code -> scenario.claimFact("final-matter", code));
        Decision decision = scenario.received("petition", BUREAU, "2023-05-10").decide(book, "2023-05-10");
        boolean skipping = channel.equals("visit") && skips.equals("yes");
        String expected = last.equals("yes")
                ? "no-further[A36-final] [NEW_FACTS, ASSISTANCE]"
                : pending.equals("lower")
                        ? "not-accepted[A19-pending] [COMPLAINT_TO_SUPERVISION]"
                        : skipping && urgent.equals("no")
                                ? "guided-down[A20-skips] [COMPLAINT_TO_SUPERVISION]"
                                : skipping && urgent.equals(UNKNOWN) ? "undecided[A20-skips-ask] -" : "- -";
        String as = String.join(" ", channel, skips, urgent, pending, last);
        assertThat(Seen.found(decision, "acceptance-result", "c1") + " " + adverse(decision))
                .as(as)
                .isEqualTo(expected);
        assertThat(owes(decision, "tell-lower")).as(as).isEqualTo(expected.startsWith("guided-down"));
        assertThat(asked(decision, "A20-skips"))
                .as(as)
                .isEqualTo(
                        expected.startsWith("undecided")
                                ? Collections.singletonList("major-urgent[A20-skips-ask]")
                                : Collections.emptyList());
    }

    /**
     * Art. 14 para. 2 with Art. 21: another statutory route is a ground of refusal, and until it is known nothing is
     * decided; Art. 15: so is the remit of congress, court or procuratorate; Art. 16: so is what is pending below; Art. 35:
     * after re-examination nothing is accepted again.
     */
    private void acceptance2005() {
        checks.add(BookCheck.of("Arts 14, 15, 16, 21, 35: every combination of what acceptance looks at", book -> {
            for (String route : YES_NO_UNKNOWN) {
                for (String organs : YES_NO_UNKNOWN) {
                    for (String pending : PENDING) {
                        for (String last : YES_NO_UNKNOWN) {
                            accepted2005(book, route, organs, pending, last);
                        }
                    }
                }
            }
        }));
    }

    private static void accepted2005(RuleBook book, String route, String organs, String pending, String last) {
        Scenario scenario = Scenario.of(Category.CLAIM);
        recorded(route, code -> scenario.claimFact("other-route", code));
        recorded(organs, code -> scenario.claimFact("other-organs", code));
        recorded(pending, code -> scenario.claimFact("same-matter-pending", code));
        recorded(last, code -> scenario.claimFact("final-matter", code));
        Decision decision = scenario.received("petition", BUREAU, "2019-05-15").decide(book, "2019-05-15");
        String expected = last.equals("yes")
                ? "no-further[A05-final] [NEW_FACTS]"
                : route.equals("yes")
                        ? "not-accepted[A05-route] [OTHER_STATUTORY_ROUTE]"
                        : organs.equals("yes")
                                ? "not-accepted[A05-organs] [OTHER_STATUTORY_ROUTE]"
                                : pending.equals("lower")
                                        ? "not-accepted[A05-pending] [COMPLAINT_TO_SUPERVISION]"
                                        : route.equals(UNKNOWN) ? "undecided[A05-ask] -" : "- -";
        String as = String.join(" ", route, organs, pending, last);
        assertThat(Seen.found(decision, "acceptance-result", "c1") + " " + adverse(decision))
                .as(as)
                .isEqualTo(expected);
        assertThat(asked(decision, "A05-ask"))
                .as(as)
                .isEqualTo(
                        expected.startsWith("undecided")
                                ? Collections.singletonList("other-route@c1[A05-ask]")
                                : Collections.emptyList());
    }

    /**
     * SG-07, SG-08: a refusal needs a ground on record. Without one it is told, a complaint is open, and the sixty days are
     * presumed to run; a refusal of what is for another body, another route or other rules is not without one.
     */
    private void refused2022() {
        checks.add(BookCheck.of("Art. 44: refused, and no ground on record", book -> {
            for (Category category : CATEGORIES) {
                for (String remit : REMITS) {
                    for (String route : ROUTES) {
                        for (String ground : new String[] {UNKNOWN, "lower"}) {
                            refused2022(book, category, remit, route, ground);
                        }
                    }
                }
            }
        }));
        bareRefusal("Art. 44", "R40-1-refused", "2023-05-10", "2023-06-10", "conclude", "reply");
        checks.add(BookCheck.of("Art. 44: accepted after all, nothing was refused", book -> {
            Scenario scenario =
                    refused(Category.CLAIM, "own", "2023-05-10").decided("acceptance", BUREAU, "2023-05-12");
            assertThat(Seen.found(scenario.decide(book, "2023-05-12"), "acceptance-result", "c1"))
                    .isEqualTo("-");
        }));
    }

    private static Scenario refused(Category category, String remit, String day) {
        Scenario scenario = category == null ? Scenario.unrecorded() : Scenario.of(category);
        recorded(remit, code -> scenario.claimFact("remit", code));
        return scenario.received("petition", BUREAU, day).decided("non-acceptance", BUREAU, day);
    }

    private static void refused2022(RuleBook book, Category category, String remit, String route, String ground) {
        Scenario scenario = refused(category, remit, "2023-05-10");
        recorded(route, code -> scenario.claimFact("statutory-route", code));
        recorded(ground, code -> scenario.claimFact("same-matter-pending", code));
        Decision decision = scenario.decide(book, "2023-06-10");
        boolean ours = category == null || category == Category.CLAIM || category == Category.SUGGESTION;
        // Art. 31 leads claims, and what nobody classed; a suggestion has no route to be led into.
        boolean led = category != Category.SUGGESTION && !route.equals(UNKNOWN) && !route.equals("petition");
        boolean bare = ground.equals(UNKNOWN) && ours && !led && (remit.equals("own") || remit.equals(UNKNOWN));
        String as = category + " " + remit + " " + route + " " + ground;
        assertThat(Seen.found(decision, "acceptance-result", "c1"))
                .as(as)
                .isEqualTo(
                        !ground.equals(UNKNOWN)
                                ? "not-accepted[A19-pending]"
                                : bare ? "refused-no-ground[A44-no-ground]" : "-");
        if (bare) {
            AdverseOutcome outcome = decision.adverse().get(0);
            assertThat(outcome.finding().fact().id()).as(as).isEqualTo("acceptance-result");
            assertThat(outcome.remedies().toString()).as(as).isEqualTo("[COMPLAINT_TO_SUPERVISION]");
            // 10 May + 15 days = 25 May: presumed from then (A1), for a claim; a suggestion has no sixty days.
            assertThat(owes(decision, "conclude")).as(as).isEqualTo(category != Category.SUGGESTION);
        }
        assertThat(asked(decision, "R40-1-refused"))
                .as(as)
                .isEqualTo(
                        bare
                                ? Collections.singletonList("handling-breach@c1[R40-1-refused]")
                                : Collections.emptyList());
    }

    /** Received directly or by referral; once it is known whether there is cause to supervise, that is asked no more. */
    private void bareRefusal(String article, String row, String day, String asOf, String... duties) {
        checks.add(BookCheck.of(article + ": refused without a ground, the sixty days are presumed to run", book -> {
            for (boolean referred : new boolean[] {false, true}) {
                for (String breach : YES_NO_UNKNOWN) {
                    Scenario scenario = Scenario.of(Category.CLAIM)
                            .claimFact("remit", "own")
                            .claimFact("other-route", "no")
                            .fact("contact-clear", "yes");
                    recorded(breach, code -> scenario.claimFact("handling-breach", code));
                    if (referred) {
                        scenario.receivedFrom(OFFICE, BUREAU, day);
                    } else {
                        scenario.received("petition", BUREAU, day);
                    }
                    Decision decision =
                            scenario.decided("non-acceptance", BUREAU, day).decide(book, asOf);
                    String as = breach + " " + referred;
                    for (String duty : duties) {
                        assertThat(owes(decision, duty)).as(duty + " " + as).isTrue();
                    }
                    assertThat(asked(decision, row)).as(as).hasSize(breach.equals(UNKNOWN) ? 1 : 0);
                }
            }
        }));
    }

    private void refused2005() {
        bareRefusal("2005", "R05-36-refused", "2019-05-15", "2019-06-15", "conclude");
        checks.add(BookCheck.of("2005: refused, and no ground on record", book -> {
            for (String remit : REMITS) {
                for (String route : YES_NO_UNKNOWN) {
                    for (String organs : YES_NO_UNKNOWN) {
                        Scenario scenario = refused(Category.CLAIM, remit, "2019-05-15");
                        recorded(route, code -> scenario.claimFact("other-route", code));
                        recorded(organs, code -> scenario.claimFact("other-organs", code));
                        Decision decision = scenario.decide(book, "2019-06-15");
                        boolean ours = remit.equals("own") || remit.equals(UNKNOWN);
                        String row = route.equals(UNKNOWN) ? "A05-no-ground-ask" : "A05-no-ground";
                        String as = remit + " " + route + " " + organs;
                        boolean bare = ours && !route.equals("yes") && !organs.equals("yes");
                        assertThat(Seen.found(decision, "acceptance-result", "c1"))
                                .as(as)
                                .isEqualTo(
                                        route.equals("yes")
                                                ? "not-accepted[A05-route]"
                                                : organs.equals("yes")
                                                        ? "not-accepted[A05-organs]"
                                                        : bare
                                                                ? "refused-no-ground[" + row + "]"
                                                                : route.equals(UNKNOWN) ? "undecided[A05-ask]" : "-");
                        if (bare) {
                            assertThat(adverse(decision)).as(as).isEqualTo("[COMPLAINT_TO_SUPERVISION]");
                            assertThat(owes(decision, "conclude")).as(as).isTrue();
                        }
                        assertThat(asked(decision, "A05-no-ground"))
                                .as(as)
                                .isEqualTo(
                                        bare && route.equals(UNKNOWN)
                                                ? Collections.singletonList("other-route@c1[A05-no-ground-ask]")
                                                : Collections.emptyList());
                        assertThat(asked(decision, "R05-36-refused"))
                                .as(as)
                                .isEqualTo(
                                        bare
                                                ? Collections.singletonList("handling-breach@c1[R05-36-refused]")
                                                : Collections.emptyList());
                    }
                }
            }
        }));
    }

    /** The same facts and reasons only: with new ones on record nothing is final. */
    private void newFacts(String row, String day) {
        checks.add(BookCheck.of("after re-examination new facts and reasons are looked at", book -> {
            Scenario last = Scenario.of(Category.CLAIM)
                    .claimFact("final-matter", "yes")
                    .claimFact("other-route", "no")
                    .received("petition", BUREAU, day);
            assertThat(Seen.found(last.decide(book, day), "acceptance-result", "c1"))
                    .isEqualTo("no-further[" + row + "]");
            Decision again = last.received("new-facts", BUREAU, day).decide(book, day);
            assertThat(Seen.found(again, "acceptance-result", "c1")).isEqualTo("-");
            assertThat(again.adverse()).isEmpty();
        }));
    }

    /**
     * The start of the sixty days is presumed where acceptance should be on record and is not (A1): not where the claim is
     * not to be accepted, as it is recorded. Received directly or by referral, a month ago.
     */
    private void presumed(String day, String asOf, String... duties) {
        checks.add(BookCheck.of("A1: nothing is presumed of what is not to be accepted", book -> {
            for (String last : YES_NO_UNKNOWN) {
                for (boolean referred : new boolean[] {false, true}) {
                    Scenario scenario = Scenario.of(Category.CLAIM)
                            .claimFact("remit", "own")
                            .claimFact("other-route", "no")
                            .fact("contact-clear", "yes");
                    recorded(last, code -> scenario.claimFact("final-matter", code));
                    if (referred) {
                        scenario.receivedFrom(OFFICE, BUREAU, day);
                    } else {
                        scenario.received("petition", BUREAU, day);
                    }
                    Decision decision = scenario.decide(book, asOf);
                    for (String duty : duties) {
                        assertThat(owes(decision, duty))
                                .as(duty + " " + last + " " + referred)
                                .isEqualTo(!last.equals("yes"));
                    }
                }
            }
        }));
    }

    /** While it is not known whether a visit that skips levels is urgent, the silence about acceptance helps nobody. */
    private void presumedWhileUndecided() {
        checks.add(BookCheck.of("A1, A10: what is undecided is presumed to be accepted", book -> {
            for (boolean referred : new boolean[] {false, true}) {
                Scenario scenario = Scenario.unrecorded()
                        .claim("c1", claim -> claim.category(Category.CLAIM))
                        .channel(Channel.VISIT)
                        .fact("skips-levels", "yes")
                        .claimFact("remit", "own");
                if (referred) {
                    scenario.receivedFrom(OFFICE, BUREAU, "2023-05-10");
                } else {
                    scenario.received("petition", BUREAU, "2023-05-10");
                }
                Decision decision = scenario.decide(book, "2023-06-10");
                assertThat(Seen.found(decision, "acceptance-result", "c1")).isEqualTo("undecided[A20-skips-ask]");
                assertThat(owes(decision, "conclude")).isTrue();
                assertThat(owes(decision, "reply")).isTrue();
            }
        }));
    }

    /** What is owed because a claim is led elsewhere is met by doing it. */
    private void met2022() {
        checks.add(BookCheck.of(
                "Arts 20, 31: leading, performing, replying and telling the lower body are met by that", book -> {
                    Consumer<Scenario> elsewhere = scenario -> scenario.claimFact("statutory-route", "litigation");
                    Consumer<Scenario> duty = scenario -> scenario.claimFact("statutory-route", "duty");
                    Consumer<Scenario> skips =
                            scenario -> scenario.channel(Channel.VISIT).fact("skips-levels", "yes");
                    meets(
                            book,
                            "lead-into",
                            elsewhere,
                            scenario -> scenario.served("destination-notice", BUREAU, "2023-05-11"));
                    meets(book, "perform-or-reply", duty, scenario -> scenario.done("solution", BUREAU, "2023-05-11"));
                    meets(
                            book,
                            "perform-or-reply",
                            duty,
                            scenario -> scenario.served("opinion-service", BUREAU, "2023-05-11"));
                    meets(book, "tell-lower", skips, scenario -> scenario.done("lower-notice", BUREAU, "2023-05-11"));
                }));
    }

    private static void meets(RuleBook book, String duty, Consumer<Scenario> because, Consumer<Scenario> act) {
        Scenario scenario = Scenario.of(Category.CLAIM);
        because.accept(scenario);
        scenario.received("petition", BUREAU, "2023-05-10");
        assertThat(isMet(scenario.decide(book, "2023-05-12"), duty)).as(duty).isFalse();
        act.accept(scenario);
        assertThat(isMet(scenario.decide(book, "2023-05-12"), duty)).as(duty).isTrue();
    }

    private static boolean isMet(Decision decision, String duty) {
        return decision.obligations().stream()
                .filter(owed -> owed.duty().id().equals(duty))
                .findFirst()
                .orElseThrow(AssertionError::new)
                .metOn()
                .isPresent();
    }

    /**
     * Five representatives at most, of a visit only (A24); more than five are told so and refuse nobody; where more than
     * five came, whom they elected is asked for.
     */
    private void jointVisit(String rows, String day) {
        checks.add(BookCheck.of("joint visits: five representatives at most, of visits only", book -> {
            for (String channel : CHANNELS) {
                for (int people : NUMBERS) {
                    for (int representatives : NUMBERS) {
                        if (people > 0 && representatives > people) {
                            continue;
                        }
                        Scenario scenario = Scenario.unrecorded();
                        recorded(
                                channel,
                                code -> scenario.channel(Channel.valueOf(code.toUpperCase(java.util.Locale.ROOT))));
                        if (people > 0) {
                            scenario.petition(petition -> petition.people(people));
                        }
                        if (representatives > 0) {
                            scenario.petition(petition -> petition.representatives(representatives));
                        }
                        Decision decision =
                                scenario.received("petition", BUREAU, day).decide(book, day);
                        boolean visit = channel.equals("visit");
                        boolean elects = visit && representatives < 0 && people >= 6;
                        String expected = elects
                                ? "elect[" + rows + "-elect]"
                                : visit && representatives >= 6 ? "too-many[" + rows + "-many]" : "-";
                        String as = channel + " " + people + " " + representatives;
                        assertThat(Seen.found(decision, "joint-visit")).as(as).isEqualTo(expected);
                        assertThat(asked(decision, rows))
                                .as(as)
                                .isEqualTo(
                                        elects
                                                ? Collections.singletonList("representatives[" + rows + "-elect]")
                                                : Collections.emptyList());
                        assertThat(decision.adverse()).as(as).isEmpty();
                    }
                }
            }
        }));
    }

    /**
     * Art. 31: of a claim, a litigation-related one too, the first route in its order that applies: (1) to (4) are led into, (5) is performed or
     * replied to, the rest is the petition procedure. Which route is asked for only where another route is open; records
     * that contradict each other are put back to who made them.
     */
    private void routes2022() {
        checks.add(BookCheck.of("Art. 31: the statutory routes in order", book -> {
            for (Category category : Category.values()) {
                for (String other : YES_NO_UNKNOWN) {
                    for (String route : ROUTES) {
                        led(book, category, other, route);
                    }
                }
            }
        }));
    }

    private static void led(RuleBook book, Category category, String other, String route) {
        Scenario scenario = Scenario.of(category);
        recorded(other, code -> scenario.claimFact("other-route", code));
        recorded(route, code -> scenario.claimFact("statutory-route", code));
        Decision decision = scenario.received("petition", BUREAU, "2023-05-10").decide(book, "2023-05-10");
        boolean claim = category == Category.CLAIM || category == Category.LITIGATION_RELATED;
        boolean outside = Arrays.asList(ROUTES).subList(1, 6).contains(route);
        boolean contradicted = (other.equals("no") && outside) || (other.equals("yes") && route.equals("petition"));
        String expected = !claim || route.equals(UNKNOWN) ? "-" : contradicted ? "contradicted" : route;
        String as = category + " " + other + " " + route;
        assertThat(decision.finding("legal-route", "c1")
                        .map(found -> found.value())
                        .orElse("-"))
                .as(as)
                .isEqualTo(expected);
        boolean led = claim && !contradicted && outside;
        // SG-07: whom it leads away is told what is open; performing a duty is no leading away.
        assertThat(decision.adverse().stream()
                        .map(outcome -> outcome.finding().value() + " " + outcome.remedies())
                        .collect(java.util.stream.Collectors.toList()))
                .as(as)
                .isEqualTo(
                        led && !route.equals("duty")
                                ? Collections.singletonList(
                                        route + " [OTHER_STATUTORY_ROUTE, COMPLAINT_TO_SUPERVISION]")
                                : Collections.emptyList());
        assertThat(owes(decision, "lead-into")).as(as).isEqualTo(led && !route.equals("duty"));
        assertThat(owes(decision, "perform-or-reply")).as(as).isEqualTo(led && route.equals("duty"));
        List<String> asked = asked(decision, "A31");
        if (claim && contradicted) {
            assertThat(asked).as(as).hasSize(1);
            assertThat(asked.get(0)).startsWith("other-route@c1[A31-contradicted");
        } else if (claim && other.equals("yes") && route.equals(UNKNOWN)) {
            assertThat(asked).as(as).containsExactly("statutory-route@c1[A31-which]");
        } else {
            assertThat(asked).as(as).isEmpty();
        }
    }
}
