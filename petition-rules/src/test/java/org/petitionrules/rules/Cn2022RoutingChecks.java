package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.CITY_BUREAU;
import static org.petitionrules.rules.Scenario.DISCIPLINE;
import static org.petitionrules.rules.Scenario.OFFICE;
import static org.petitionrules.rules.Scenario.OTHER_BUREAU;
import static org.petitionrules.rules.Scenario.POLICE;
import static org.petitionrules.rules.Scenario.STRANGER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.petitionrules.model.Assessment;
import org.petitionrules.model.Category;
import org.petitionrules.model.Channel;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.book.Confidence;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.decision.Finding;

/** Arts 22 and 23: where a claim goes, row by row; {@code ?} stands for not recorded. */
final class Cn2022RoutingChecks {
    private static final String WED_2023_05_10 = "2023-05-10";
    private static final String THU_2023_05_11 = "2023-05-11";
    private static final String UNKNOWN = "?";

    private static final List<String> CATEGORIES =
            Arrays.asList("claim", "suggestion", "accusation", "litigation-related", UNKNOWN);
    private static final List<String> CHANNELS = Arrays.asList("letter", "visit", "online", "telephone", UNKNOWN);
    private static final List<String> YES_NO = Arrays.asList("yes", "no", UNKNOWN);
    private static final List<String> REMITS = Arrays.asList("own", "lower", "outside", UNKNOWN);
    private static final List<String> RECEIPTS = Arrays.asList("direct", "referred");

    private final List<BookCheck> checks = new ArrayList<>();

    private Cn2022RoutingChecks() {}

    static List<BookCheck> all() {
        Cn2022RoutingChecks all = new Cn2022RoutingChecks();
        all.nobodyKnown();
        all.accusedHolder();
        all.petitionOffice();
        all.accusationAtThePetitionOffice();
        all.otherBodies();
        all.findings();
        all.objections();
        all.confidence();
        return all.checks;
    }

    private void check(String name, Consumer<RuleBook> check) {
        checks.add(BookCheck.of(name, check));
    }

    /** What is on record when a claim is routed; {@code *} for whatever it is, the rule does not read it. */
    private static final class OnRecord {
        private static final List<List<String>> VALUES =
                Arrays.asList(CATEGORIES, CHANNELS, YES_NO, REMITS, YES_NO, RECEIPTS);
        private final String holder;
        private final String[] facts;

        OnRecord(String holder, String... facts) {
            this.holder = holder;
            this.facts = facts;
        }

        /** Each fact that does not matter at each of its values, beside nothing recorded and beside all recorded. */
        List<Scenario> scenarios() {
            List<Scenario> scenarios = new ArrayList<>();
            String[] nothing = {UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, "direct"};
            String[] everything = {"suggestion", "visit", "yes", "lower", "yes", "referred"};
            for (String[] base : new String[][] {nothing, everything}) {
                String[] filled = facts.clone();
                for (int i = 0; i < filled.length; i++) {
                    filled[i] = filled[i].equals("*") ? base[i] : filled[i];
                }
                scenarios.add(scenario(filled));
                for (int i = 0; i < facts.length; i++) {
                    for (String value : facts[i].equals("*") ? VALUES.get(i) : Collections.<String>emptyList()) {
                        String[] other = filled.clone();
                        other[i] = value;
                        scenarios.add(scenario(other));
                    }
                }
            }
            return scenarios;
        }

        private Scenario scenario(String... values) {
            // Assessed, without hardship and not about a cadre, so that nothing but routing asks.
            Scenario scenario = Scenario.unrecorded()
                    .claim("c1", claim -> claim.assessment(Assessment.REASONABLE))
                    .claimFact("hardship", "no")
                    .claimFact("cadre-issue", "no")
                    .fact("major-urgent", "no");
            record(values[0], code -> scenario.claim("c1", claim -> claim.category(category(code))));
            record(values[1], code -> scenario.channel(Cn2022RoutingChecks.channel(code)));
            record(values[2], code -> scenario.claimFact("discipline-remit", code));
            record(values[3], code -> scenario.claimFact("remit", code));
            record(values[4], code -> scenario.claimFact("needs-result", code));
            if (values[5].equals(UNKNOWN)) {
                // It acts on the matter and its receipt is not on record; whose remit it is, is its own finding.
                record(values[3], code -> scenario.recorded("finding", holder, WED_2023_05_10, found("remit", code)));
                return scenario.decided("acceptance", holder, WED_2023_05_10);
            }
            return values[5].equals("referred")
                    ? scenario.receivedFrom(CITY_BUREAU, holder, WED_2023_05_10)
                    : scenario.received("petition", holder, WED_2023_05_10);
        }

        private static void record(String value, Consumer<String> how) {
            if (!value.equals(UNKNOWN)) {
                how.accept(value);
            }
        }
    }

    private static Category category(String code) {
        return Arrays.stream(Category.values())
                .filter(category -> category.code().equals(code))
                .findFirst()
                .get();
    }

    private static Channel channel(String code) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.code().equals(code))
                .findFirst()
                .get();
    }

    private void route(String name, OnRecord onRecord, String route, String... asks) {
        check(name, book -> {
            for (Scenario scenario : onRecord.scenarios()) {
                Decision decision = scenario.decide(book, THU_2023_05_11);
                assertThat(Seen.found(decision, "route", "c1")).isEqualTo(route);
                assertThat(Seen.asked(decision)).containsExactly(asks);
            }
        });
    }

    private static OnRecord at(
            String holder, String category, String channel, String discipline, String remit, String result) {
        return new OnRecord(holder, category, channel, discipline, remit, result, "*");
    }

    private void nobodyKnown() {
        route(
                "Art. 22: a body that is not in the directory is asked about, whatever is on record",
                at(STRANGER, "*", "*", "*", "*", "*"),
                "open[R22-0]",
                "holder@c1[R22-0]");
        check("Art. 22: while nobody received it, it is asked what kind of body holds it", book -> {
            Decision decision = Scenario.of(Category.SUGGESTION).decide(book, THU_2023_05_11);
            assertThat(Seen.found(decision, "route", "c1")).isEqualTo("open[R22-0]");
            assertThat(Seen.asked(decision)).containsExactly("holder@c1[R22-0]");
        });
    }

    // Rule 15

    private void accusedHolder() {
        for (String holder : new String[] {OFFICE, BUREAU, DISCIPLINE, STRANGER}) {
            check(
                    "Art. 30 para. 3, SG-01: an accusation against " + holder
                            + ", which holds it, goes to the next-higher body",
                    book -> {
                        for (String remit : REMITS) {
                            Scenario scenario = accusing(holder)
                                    .channel(Channel.VISIT)
                                    .received("petition", holder, WED_2023_05_10);
                            OnRecord.record(remit, code -> scenario.claimFact("remit", code));
                            Decision decision = scenario.decide(book, THU_2023_05_11);
                            assertThat(Seen.found(decision, "route", "c1")).isEqualTo("to-next-higher[R30-3-accused]");
                            // The bureau's and the discipline organ's superiors are in the directory, the others' not.
                            String[] asked = holder.equals(BUREAU) || holder.equals(DISCIPLINE)
                                    ? new String[0]
                                    : new String[] {"higher-body[F-higher-ask]"};
                            assertThat(Seen.asked(decision)).containsExactly(asked);
                        }
                    });
        }
        check("Art. 30 para. 3, SG-01: an accusation against another body stays where it is", book -> {
            Decision decision = accusing(OTHER_BUREAU)
                    .claimFact("remit", "own")
                    .received("petition", BUREAU, WED_2023_05_10)
                    .decide(book, THU_2023_05_11);
            assertThat(Seen.found(decision, "route", "c1")).isEqualTo("handle-own-rules[R23-4-own]");
            assertThat(Seen.asked(decision)).isEmpty();
        });
        check("Art. 30 para. 3, SG-01: a claim that is about the body, not an accusation, stays where it is", book -> {
            Decision decision = Scenario.of(Category.SUGGESTION)
                    .claim("c1", claim -> claim.addConcerns(OrganRef.of(BUREAU)))
                    .claimFact("remit", "own")
                    .received("petition", BUREAU, WED_2023_05_10)
                    .decide(book, THU_2023_05_11);
            assertThat(Seen.found(decision, "route", "c1")).isEqualTo("handle[R23-1-own]");
        });
        check(
                "Art. 30 para. 3, SG-01: a claim later found to be an accusation goes to the next-higher body, and stays so",
                book -> {
                    Scenario scenario = Scenario.of(Category.SUGGESTION)
                            .claim("c1", claim -> claim.addConcerns(OrganRef.of(BUREAU)))
                            .claimFact("remit", "own")
                            .received("petition", BUREAU, WED_2023_05_10)
                            .recorded("finding", BUREAU, THU_2023_05_11, found("category", "accusation"));
                    assertThat(Seen.found(scenario.decide(book, WED_2023_05_10), "route", "c1"))
                            .isEqualTo("handle[R23-1-own]");
                    assertThat(Seen.found(scenario.decide(book, THU_2023_05_11), "route", "c1"))
                            .isEqualTo("to-next-higher[R30-3-accused]");
                    scenario.recorded("finding", BUREAU, "2023-05-12", found("category", "suggestion"));
                    assertThat(Seen.found(scenario.decide(book, "2023-05-12"), "route", "c1"))
                            .isEqualTo("to-next-higher[R30-3-accused]");
                });
        check("Art. 30 para. 3, SG-01: claim by claim, the accusation goes up and the other claim stays", book -> {
            Decision decision = accusing(BUREAU)
                    .claim("c2", claim -> claim.category(Category.SUGGESTION).putFacts("remit", FactValue.code("own")))
                    .received("petition", BUREAU, WED_2023_05_10)
                    .decide(book, THU_2023_05_11);
            assertThat(Seen.found(decision, "route", "c1")).isEqualTo("to-next-higher[R30-3-accused]");
            assertThat(Seen.found(decision, "route", "c2")).isEqualTo("handle[R23-1-own]");
        });
    }

    private static Scenario accusing(String organ) {
        return Scenario.of(Category.ACCUSATION)
                .claimFact("hardship", "no")
                .claimFact("cadre-issue", "no")
                .claim("c1", claim -> claim.addConcerns(OrganRef.of(organ)));
    }

    private static Consumer<org.petitionrules.model.event.Recorded.Builder> found(String fact, String code) {
        return event -> event.putFacts(fact, FactValue.code(code));
    }

    // Art. 22

    private void petitionOffice() {
        route(
                "Art. 22: the petition office asks for the category before anything else",
                at(OFFICE, UNKNOWN, "*", "*", "*", "*"),
                "open[R22-category]",
                "category@c1[R22-category]");
        route(
                "Art. 22 para. 2: a litigation-related letter is forwarded to the political-legal organ",
                at(OFFICE, "litigation-related", "letter", "*", "*", "*"),
                "to-political-legal[R22-2-letter]");
        route(
                "Art. 22 para. 2: a litigation-related visitor is told and guided",
                at(OFFICE, "litigation-related", "visit", "*", "*", "*"),
                "guide-to-political-legal[R22-2-visit]");
        route(
                "Art. 22 para. 2, our reading: litigation-related and online is treated as a letter",
                at(OFFICE, "litigation-related", "online", "*", "*", "*"),
                "to-political-legal[R22-2-online]");
        route(
                "Art. 22 para. 2, our reading: litigation-related by telephone is treated as a visit",
                at(OFFICE, "litigation-related", "telephone", "*", "*", "*"),
                "guide-to-political-legal[R22-2-call]");
        route(
                "Art. 22 para. 2: litigation-related and the channel not recorded, it is asked for",
                at(OFFICE, "litigation-related", UNKNOWN, "*", "*", "*"),
                "open[R22-2-channel]",
                "channel[R22-2-channel]");
        for (String category : new String[] {"claim", "suggestion"}) {
            route(
                    "Art. 22 para. 1(1): a " + category + " of its own level is forwarded to the competent body",
                    at(OFFICE, category, "*", "*", "own", "no"),
                    "to-competent-body[R22-1-own]");
            route(
                    "Art. 22 para. 1(1): a " + category + " of its own level; whether a result is needed is asked",
                    at(OFFICE, category, "*", "*", "own", UNKNOWN),
                    "to-competent-body[R22-1-own-ask]",
                    "needs-result@c1[R22-1-own-ask]");
            route(
                    "Art. 22 para. 1(2): a " + category + " of a lower body is forwarded down",
                    at(OFFICE, category, "*", "*", "lower", "no"),
                    "down[R22-1-down]");
            route(
                    "Art. 22 para. 1(2): a " + category + " of a lower body; whether a result is needed is asked",
                    at(OFFICE, category, "*", "*", "lower", UNKNOWN),
                    "down[R22-1-down-ask]",
                    "needs-result@c1[R22-1-down-ask]");
            for (String remit : new String[] {"own", "lower"}) {
                route(
                        "Art. 22 para. 1(3): an important " + category + ", " + remit + ", is assigned",
                        at(OFFICE, category, "*", "*", remit, "yes"),
                        "assign[R22-1-assign]");
            }
            route(
                    "Art. 22 para. 1, our reading: a " + category + " of neither level, the petitioner is told where",
                    at(OFFICE, category, "*", "*", "outside", "*"),
                    "tell-where[R22-1-outside]");
            route(
                    "Art. 22 para. 1: a " + category + " whose remit is not recorded, it is asked for",
                    at(OFFICE, category, "*", "*", UNKNOWN, "*"),
                    "open[R22-1-remit]",
                    "remit@c1[R22-1-remit]");
        }
    }

    private void accusationAtThePetitionOffice() {
        route(
                "Art. 22 para. 2: an accusation in the discipline remit goes to the discipline organ",
                at(OFFICE, "accusation", "*", "yes", "*", "*"),
                "to-discipline[R22-2-accusation]");
        route(
                "Art. 22 para. 2: whether an accusation is in the discipline remit is asked",
                at(OFFICE, "accusation", "*", UNKNOWN, "*", "*"),
                "open[R22-2-whose]",
                "discipline-remit@c1[R22-2-whose]");
        route(
                "Art. 22 para. 1(1): another accusation of its own level is forwarded to the competent body",
                at(OFFICE, "accusation", "*", "no", "own", "no"),
                "to-competent-body[R22-1-accused-own]");
        route(
                "Art. 22 para. 1(1): another accusation of its own level; whether a result is needed is asked",
                at(OFFICE, "accusation", "*", "no", "own", UNKNOWN),
                "to-competent-body[R22-1-accused-own-ask]",
                "needs-result@c1[R22-1-accused-own-ask]");
        route(
                "Art. 22 para. 1(2): another accusation about a lower body is forwarded down",
                at(OFFICE, "accusation", "*", "no", "lower", "no"),
                "down[R22-1-accused-down]");
        route(
                "Art. 22 para. 1(2): another accusation about a lower body; whether a result is needed is asked",
                at(OFFICE, "accusation", "*", "no", "lower", UNKNOWN),
                "down[R22-1-accused-down-ask]",
                "needs-result@c1[R22-1-accused-down-ask]");
        for (String remit : new String[] {"own", "lower"}) {
            route(
                    "Art. 22 para. 1(3): another important accusation, " + remit + ", is assigned",
                    at(OFFICE, "accusation", "*", "no", remit, "yes"),
                    "assign[R22-1-accused-assign]");
        }
        route(
                "Art. 22 para. 1, our reading: another accusation of neither level, the petitioner is told where",
                at(OFFICE, "accusation", "*", "no", "outside", "*"),
                "tell-where[R22-1-accused-outside]");
        route(
                "Art. 22 para. 1: another accusation whose remit is not recorded, it is asked for",
                at(OFFICE, "accusation", "*", "no", UNKNOWN, "*"),
                "open[R22-1-accused-remit]",
                "remit@c1[R22-1-accused-remit]");
    }

    // Art. 23

    private void otherBodies() {
        for (String body : new String[] {BUREAU, DISCIPLINE, POLICE}) {
            for (String category : new String[] {"claim", "suggestion"}) {
                route(
                        "Art. 23 para. 1: " + body + " handles a " + category + " in its own remit",
                        at(body, category, "*", "*", "own", "*"),
                        "handle[R23-1-own]");
            }
            route(
                    "Art. 23 para. 1: " + body + " handles what is in its own remit and asks for the category",
                    at(body, UNKNOWN, "*", "*", "own", "*"),
                    "handle[R23-1-own-ask]",
                    "category@c1[R23-1-own-ask]");
            route(
                    "Art. 23 para. 4: " + body + " handles a litigation-related matter of its own by their rules",
                    at(body, "litigation-related", "*", "*", "own", "*"),
                    body.equals(DISCIPLINE) ? "handle-own-rules[R23-4-own-discipline]" : "handle-own-rules[R23-4-own]");
            // What a discipline organ has of accusations goes by its own rules altogether (Art. 30 para. 1).
            boolean discipline = body.equals(DISCIPLINE);
            for (String category : discipline
                    ? Arrays.asList("claim", "suggestion", "litigation-related", UNKNOWN)
                    : Arrays.asList("*")) {
                notItsOwn(body, category);
            }
            if (discipline) {
                route(
                        "Art. 30 para. 1: accusations at a discipline organ go by its own rules, whosever remit it is",
                        at(body, "accusation", "*", "*", "*", "*"),
                        "handle-own-rules[R30-1-own]");
            } else {
                route(
                        "Art. 23 para. 4: " + body + " handles an accusation of its own by their rules",
                        at(body, "accusation", "*", "*", "own", "*"),
                        "handle-own-rules[R23-4-own]");
            }
        }
    }

    private void notItsOwn(String body, String category) {
        String row = body.equals(DISCIPLINE) ? "-discipline]" : "]";
        String what = body + ", category " + category + ", ";
        route(
                "Art. 23 para. 1: " + what + "sends down what is a lower body's",
                at(body, category, "*", "*", "lower", "*"),
                "send-down[R23-1-down" + row);
        route(
                "Art. 23 para. 1: " + what + "tells where to go what it received itself and is not competent for",
                new OnRecord(body, category, "*", "*", "outside", "*", "direct"),
                "tell-where[R23-1-outside" + row);
        route(
                "Art. 23 para. 3: " + what + "objects to what was referred to it and is not in its remit",
                new OnRecord(body, category, "*", "*", "outside", "*", "referred"),
                "object[R23-3-object" + row);
        route(
                "Art. 23 para. 3: " + what + "is asked how it got what is not in its remit, no receipt on record",
                new OnRecord(body, category, "*", "*", "outside", "*", UNKNOWN),
                "open[R23-3-how" + row,
                "holder-receipt[R23-3-how" + row);
        route(
                "Art. 23 para. 1: " + what + "is asked whose remit it is",
                at(body, category, "*", "*", UNKNOWN, "*"),
                "open[R23-1-remit" + row,
                "remit@c1[R23-1-remit" + row);
    }

    private void findings() {
        check(
                "Art. 23: a remit the body found later prevails over the one taken in, for the claim it is about",
                book -> {
                    Scenario scenario = Scenario.of(Category.SUGGESTION)
                            .claimFact("remit", "outside")
                            .claim(
                                    "c2",
                                    claim -> claim.category(Category.SUGGESTION)
                                            .putFacts("remit", FactValue.code("lower")))
                            .received("petition", BUREAU, WED_2023_05_10)
                            .recorded(
                                    "finding",
                                    BUREAU,
                                    THU_2023_05_11,
                                    event -> event.addClaims("c1").putFacts("remit", FactValue.code("own")));
                    assertThat(Seen.found(scenario.decide(book, WED_2023_05_10), "route", "c1"))
                            .isEqualTo("tell-where[R23-1-outside]");
                    assertThat(Seen.found(scenario.decide(book, THU_2023_05_11), "route", "c1"))
                            .isEqualTo("handle[R23-1-own]");
                    assertThat(Seen.found(scenario.decide(book, THU_2023_05_11), "route", "c2"))
                            .isEqualTo("send-down[R23-1-down]");
                });
        check("Art. 23: a category found later prevails over the one taken in", book -> {
            Scenario scenario = Scenario.of(Category.SUGGESTION)
                    .claimFact("remit", "own")
                    .received("petition", BUREAU, WED_2023_05_10)
                    .recorded("finding", BUREAU, THU_2023_05_11, found("category", "litigation-related"));
            assertThat(Seen.found(scenario.decide(book, WED_2023_05_10), "route", "c1"))
                    .isEqualTo("handle[R23-1-own]");
            assertThat(Seen.found(scenario.decide(book, THU_2023_05_11), "route", "c1"))
                    .isEqualTo("handle-own-rules[R23-4-own]");
        });
        check("Arts 22, 23: sent and not received yet, it is routed as what the office holds; then anew", book -> {
            Scenario scenario = Scenario.of(Category.SUGGESTION)
                    .claimFact("remit", "own")
                    .claimFact("needs-result", "no")
                    .received("petition", OFFICE, WED_2023_05_10)
                    .moved("forwarding", OFFICE, BUREAU, THU_2023_05_11);
            assertThat(Seen.found(scenario.decide(book, THU_2023_05_11), "route", "c1"))
                    .isEqualTo("to-competent-body[R22-1-own]");
            scenario.receivedFrom(OFFICE, BUREAU, "2023-05-12");
            // What the office found is not the finding of the body that received it.
            Decision asked = scenario.decide(book, "2023-05-12");
            assertThat(Seen.found(asked, "route", "c1")).isEqualTo("open[R23-1-remit]");
            assertThat(Seen.asked(asked)).containsExactly("remit@c1[R23-1-remit]");
            scenario.recorded("finding", BUREAU, "2023-05-15", found("remit", "outside"));
            assertThat(Seen.found(scenario.decide(book, "2023-05-15"), "route", "c1"))
                    .isEqualTo("object[R23-3-object]");
        });
    }

    // Art. 23 para. 3: an objection

    /**
     * An objection is made within five working days, gives detailed reasons, and has effect once the referring body has
     * verified and agreed. Referred on 12 May 2023, a Friday: Friday 19 May is the fifth working day, Monday 22 May is late.
     * The five days run for a body outside whose remit it is; of another nobody can say that it was late.
     */
    private void objections() {
        check("Art. 23 para. 3: every combination of the three conditions of an objection", book -> {
            for (String remit : new String[] {"own", "outside", "?"}) {
                for (String made : new String[] {"", "2023-05-19", "2023-05-22"}) {
                    for (String reasoned : new String[] {"yes", "no", "?"}) {
                        for (String answer : new String[] {"", "objection-consent", "objection-refusal"}) {
                            objection(book, remit, made, reasoned, answer);
                        }
                    }
                }
            }
        });
        check("Art. 23 para. 3: after an answer a new objection waits again", book -> {
            Scenario again = objected("outside", "2023-05-16", "yes")
                    .decided("objection-refusal", OFFICE, "2023-05-17")
                    .decided("objection", BUREAU, "2023-05-18");
            assertThat(Seen.found(again.decide(book, "2023-05-17"), "objection-standing", "c1"))
                    .isEqualTo("-");
            assertThat(Seen.found(again.decide(book, "2023-05-18"), "objection-standing", "c1"))
                    .isEqualTo("waiting[R23-3-waiting]");
        });
        check("Art. 23 para. 3: the conditions are the article's, what follows from lacking one is ours", book -> {
            assertThat(confidence(book, "23.3")).containsOnly(Confidence.F);
            assertThat(confidence(book, "23.3-i")).containsOnly(Confidence.I);
        });
    }

    private static Scenario objected(String remit, String made, String reasoned) {
        Scenario scenario = Scenario.of(Category.CLAIM)
                .received("petition", OFFICE, WED_2023_05_10)
                .moved("forwarding", OFFICE, BUREAU, THU_2023_05_11)
                .receivedFrom(OFFICE, BUREAU, "2023-05-12");
        if (!remit.equals("?")) {
            scenario.recorded("finding", BUREAU, "2023-05-12", found("remit", remit));
        }
        if (!reasoned.equals("?")) {
            scenario.claimFact("objection-reasoned", reasoned);
        }
        return made.isEmpty() ? scenario : scenario.decided("objection", BUREAU, made);
    }

    private static void objection(RuleBook book, String remit, String made, String reasoned, String answer) {
        Scenario scenario = objected(remit, made, reasoned);
        if (!answer.isEmpty()) {
            scenario.decided(answer, OFFICE, "2023-05-23");
        }
        Decision decision = scenario.decide(book, "2023-05-24");
        boolean pending = !made.isEmpty() && answer.isEmpty();
        boolean late = remit.equals("outside") && made.equals("2023-05-22");
        String standing = reasoned.equals("no") ? "bare" : late ? "late" : "waiting";
        String as = String.join(" ", remit, made, reasoned, answer);
        assertThat(decision.finding("objection-standing", "c1")
                        .map(Finding::value)
                        .orElse("-"))
                .as(as)
                .isEqualTo(pending ? standing : "-");
        List<String> asked = Seen.asked(decision);
        asked.removeIf(one -> !one.startsWith("objection-"));
        asked.replaceAll(one -> one.substring(0, one.indexOf('@')));
        List<String> expected = new ArrayList<>();
        if (pending) {
            expected.add("objection-answered");
            if (reasoned.equals("?")) {
                expected.add("objection-reasoned");
            }
        }
        assertThat(asked).as(as).isEqualTo(expected);
        assertThat(Seen.obligations(decision, "give-reasons")).as(as).hasSize(pending && reasoned.equals("no") ? 1 : 0);
    }

    // What is law and what is a reading

    private void confidence() {
        check("Arts 22, 27: rows that go beyond the text are marked as readings, the others are not", book -> {
            assertThat(confidence(book, "22.1", "22.2", "23.1", "23.2", "23.3", "23.4", "27", "34", "35", "36"))
                    .containsOnly(Confidence.F);
            assertThat(confidence(book, "22.1-i", "22.2-i", "27-i", "34-i", "36-i", "first-i", "accused-i"))
                    .containsOnly(Confidence.I);
            assertThat(confidence(book, "first-2")).containsOnly(Confidence.E);
            assertThat(basis(book, "litigation-related", Channel.ONLINE)).isEqualTo("22.2-i");
            assertThat(basis(book, "litigation-related", Channel.TELEPHONE)).isEqualTo("22.2-i");
            assertThat(basis(book, "litigation-related", Channel.LETTER)).isEqualTo("22.2");
            assertThat(basis(book, "litigation-related", Channel.VISIT)).isEqualTo("22.2");
            assertThat(basis(book, "suggestion", Channel.VISIT)).isEqualTo("22.1-i");
            assertThat(basis(book, "accusation", Channel.VISIT)).isEqualTo("22.1-i");
        });
    }

    private static List<Confidence> confidence(RuleBook book, String... provisions) {
        List<Confidence> confidence = new ArrayList<>();
        for (String provision : provisions) {
            confidence.add(book.provisions().get(provision).confidence());
        }
        return confidence;
    }

    private static String basis(RuleBook book, String category, Channel channel) {
        Decision decision = Scenario.of(category(category))
                .channel(channel)
                .claimFact("discipline-remit", "no")
                .claimFact("remit", "outside")
                .received("petition", OFFICE, WED_2023_05_10)
                .decide(book, THU_2023_05_11);
        return decision.finding("route", "c1").get().rules().get(0).provision().id();
    }
}
