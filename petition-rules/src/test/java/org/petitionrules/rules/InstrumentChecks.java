package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Combinations.UNKNOWN;
import static org.petitionrules.rules.Combinations.YES_NO_UNKNOWN;
import static org.petitionrules.rules.Combinations.recorded;
import static org.petitionrules.rules.Combinations.restOn;
import static org.petitionrules.rules.Scenario.BUREAU;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.petitionrules.model.Category;
import org.petitionrules.model.Channel;
import org.petitionrules.rules.decision.AdverseOutcome;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.decision.Finding;

/**
 * The tables of the procedural instruments (3.1 to 3.6) and the opinion of 2005 (Art. 32), over every combination of what
 * the articles look at, against a plain restatement. What is not recorded refuses nobody.
 */
final class InstrumentChecks {
    private static final List<String> EXCLUSIVE =
            Arrays.asList("litigation", "criminal", "arbitration", "reconsideration", "after-reconsideration");
    private static final String WED_2019_05_15 = "2019-05-15";
    private static final String THU_2019_05_16 = "2019-05-16";

    private InstrumentChecks() {}

    private static Scenario classed(Optional<Category> category) {
        return category.isPresent() ? Scenario.of(category.get()) : Scenario.unrecorded();
    }

    private static String found(Decision decision, String fact) {
        return decision.finding(fact, "c1").map(Finding::value).orElse("-");
    }

    private static String remedies(Decision decision, String fact) {
        return decision.adverse().stream()
                .filter(outcome -> outcome.finding().fact().id().equals(fact))
                .map(AdverseOutcome::remedies)
                .map(Object::toString)
                .findFirst()
                .orElse("-");
    }

    private static List<String> asked(Decision decision, String row) {
        List<String> asked = Seen.asked(decision);
        asked.removeIf(one -> !one.contains("[" + row));
        return asked;
    }

    private static BookCheck articles(String... rowsAndProvisions) {
        return BookCheck.of("each row rests on its article", book -> {
            for (int i = 0; i < rowsAndProvisions.length; i += 2) {
                restOn(book, new String[] {rowsAndProvisions[i], rowsAndProvisions[i + 1]});
            }
        });
    }

    /** A table that is in force to a day decides what came in on it, and nothing that came in after it. */
    private static BookCheck endsOn(String fact, Scenario scenario, Scenario dayAfter, String value) {
        return BookCheck.of(fact + ": for what was received to 30 April 2022", book -> {
            assertThat(found(scenario.received("petition", BUREAU, "2022-04-30").decide(book, "2022-05-10"), fact))
                    .isEqualTo(value);
            assertThat(found(dayAfter.received("petition", BUREAU, "2022-05-01").decide(book, "2022-05-10"), fact))
                    .isEqualTo("-");
        });
    }

    // 3.3, classified handling

    static List<BookCheck> classified() {
        List<BookCheck> checks = new ArrayList<>();
        checks.add(BookCheck.of(
                "2017 Art. 2: what only another route can resolve is not accepted and told where", book -> {
                    List<Optional<Category>> categories = new ArrayList<>();
                    categories.add(Optional.empty());
                    Arrays.stream(Category.values()).forEach(category -> categories.add(Optional.of(category)));
                    List<String> routes = new ArrayList<>(EXCLUSIVE);
                    routes.addAll(Arrays.asList("none", UNKNOWN));
                    for (Optional<Category> category : categories) {
                        for (String other : YES_NO_UNKNOWN) {
                            for (String route : routes) {
                                Scenario scenario = classed(category);
                                recorded(other, code -> scenario.claimFact("other-route", code));
                                recorded(route, code -> scenario.claimFact("exclusive-route", code));
                                Decision decision = scenario.received("petition", BUREAU, WED_2019_05_15)
                                        .decide(book, WED_2019_05_15);
                                boolean apart = category.equals(Optional.of(Category.SUGGESTION))
                                        || category.equals(Optional.of(Category.ACCUSATION));
                                boolean exclusive = !apart && EXCLUSIVE.contains(route);
                                boolean open = !apart && route.equals(UNKNOWN) && other.equals("yes");
                                String as = category + " " + other + " " + route;
                                assertThat(found(decision, "classified-result"))
                                        .as(as)
                                        .isEqualTo(exclusive ? "outside" : open ? "undecided" : "-");
                                assertThat(remedies(decision, "classified-result"))
                                        .as(as)
                                        .isEqualTo(exclusive ? "[OTHER_STATUTORY_ROUTE]" : "-");
                                assertThat(asked(decision, "C17-2"))
                                        .as(as)
                                        .isEqualTo(
                                                open
                                                        ? Collections.singletonList("exclusive-route@c1[C17-2-ask]")
                                                        : Collections.emptyList());
                            }
                        }
                    }
                }));
        checks.add(endsOn("classified-result", exclusive(), exclusive(), "outside"));
        checks.add(articles("C17-2-exclusive", "c17-2", "C17-2-ask", "c17-2-i"));
        return checks;
    }

    private static Scenario exclusive() {
        return Scenario.of(Category.CLAIM).claimFact("exclusive-route", "arbitration");
    }

    // 3.6, step-by-step visiting

    /** What is on record of a visit; all of it not recorded at first. */
    private static final class Visit {
        private String channel = "visit";
        private String last = UNKNOWN;
        private boolean newFacts;
        private String missed = UNKNOWN;
        private String reason = UNKNOWN;
        private String organs = UNKNOWN;
        private String pending = UNKNOWN;
        private String upward = UNKNOWN;
        private String skips = UNKNOWN;
        private String urgent = UNKNOWN;

        Scenario scenario(String day) {
            Scenario scenario = Scenario.unrecorded();
            recorded(channel, code -> scenario.channel(Channel.valueOf(code.toUpperCase(Locale.ROOT))));
            recorded(last, code -> scenario.claimFact("final-matter", code));
            recorded(missed, code -> scenario.claimFact("window-missed", code));
            recorded(reason, code -> scenario.claimFact("proper-reason", code));
            recorded(organs, code -> scenario.claimFact("other-organs", code));
            recorded(pending, code -> scenario.claimFact("same-matter-pending", code));
            recorded(upward, code -> scenario.claimFact("unreviewed-upward", code));
            recorded(skips, code -> scenario.fact("skips-levels", code));
            recorded(urgent, code -> scenario.fact("major-urgent", code));
            scenario.received("petition", BUREAU, day);
            return newFacts ? scenario.received("new-facts", BUREAU, day) : scenario;
        }

        /**
         * Grounds, the final ones first: after re-examination, or the window for review missed without a proper reason,
         * both only while there are no new facts; other organs; accepted or pending within its period; visiting upward
         * without asking for review; passing over levels, unless it is urgent. What a ground hangs on is asked for.
         */
        String expected() {
            if (!channel.equals("visit")) {
                return "- -";
            }
            if (last.equals("yes") && !newFacts) {
                return "no-further [NEW_FACTS]";
            }
            if (missed.equals("yes") && !newFacts && reason.equals("no")) {
                return "no-further [PROPER_REASON, NEW_FACTS]";
            }
            if (organs.equals("yes")) {
                return "not-accepted [OTHER_STATUTORY_ROUTE]";
            }
            if (pending.equals("here") || pending.equals("lower")) {
                return "not-accepted [COMPLAINT_TO_SUPERVISION]";
            }
            if (upward.equals("yes")) {
                return "not-accepted [REVIEW, RE_EXAMINATION]";
            }
            if (skips.equals("yes") && urgent.equals("no")) {
                return "guided [COMPLAINT_TO_SUPERVISION]";
            }
            boolean asks = (skips.equals("yes") && urgent.equals(UNKNOWN))
                    || (missed.equals("yes") && !newFacts && reason.equals(UNKNOWN));
            return asks ? "undecided -" : "- -";
        }

        String asked() {
            if (!expected().startsWith("undecided")) {
                return "";
            }
            return skips.equals("yes") && urgent.equals(UNKNOWN)
                    ? "major-urgent[V14-skips-ask]"
                    : "proper-reason@c1[V14-missed-ask]";
        }

        @Override
        public String toString() {
            return String.join(
                    " ",
                    channel,
                    last,
                    String.valueOf(newFacts),
                    missed,
                    reason,
                    organs,
                    pending,
                    upward,
                    skips,
                    urgent);
        }
    }

    static List<BookCheck> visiting() {
        List<BookCheck> checks = new ArrayList<>();
        checks.add(BookCheck.of(
                "2014 Art. 4 and its list: every combination of what a visit is looked at for", book -> {
                    for (Visit visit : visits()) {
                        Decision decision = visit.scenario(WED_2019_05_15).decide(book, WED_2019_05_15);
                        String as = visit.toString();
                        assertThat(found(decision, "visit-result") + " " + remedies(decision, "visit-result"))
                                .as(as)
                                .isEqualTo(visit.expected());
                        assertThat(String.join(",", asked(decision, "V14")))
                                .as(as)
                                .isEqualTo(visit.asked());
                        assertThat(Seen.obligations(decision, "tell-lower"))
                                .as(as)
                                .hasSize(visit.expected().startsWith("guided") ? 1 : 0);
                    }
                }));
        checks.add(BookCheck.of("2014 Art. 4 para. 2: the lower body is told by telling it", book -> {
            Visit visit = new Visit();
            visit.skips = "yes";
            visit.urgent = "no";
            assertThat(Seen.obligations(
                            visit.scenario(WED_2019_05_15)
                                    .done("lower-notice", BUREAU, THU_2019_05_16)
                                    .decide(book, THU_2019_05_16),
                            "tell-lower"))
                    .containsExactly("V14-skips county-bureau c1 met 2019-05-16 met");
        }));
        checks.add(endsOn("visit-result", elsewhere(), elsewhere(), "not-accepted"));
        checks.add(articles(
                "V14-final",
                "v14-list",
                "V14-missed",
                "v14-list",
                "V14-organs",
                "v14-list",
                "V14-pending",
                "v14-list",
                "V14-upward",
                "v14-list",
                "V14-skips",
                "v14-4.2",
                "V14-skips-ask",
                "v14-4.2-i",
                "V14-missed-ask",
                "v14-end-i"));
        return checks;
    }

    private static Scenario elsewhere() {
        return Scenario.of(Category.CLAIM).channel(Channel.VISIT).claimFact("other-organs", "yes");
    }

    /** Each ground beside every other; what two of them share is walked through whole. */
    private static List<Visit> visits() {
        List<Visit> visits = new ArrayList<>();
        for (String channel : new String[] {"visit", "letter", "online", "telephone", UNKNOWN}) {
            for (String last : YES_NO_UNKNOWN) {
                for (boolean newFacts : new boolean[] {false, true}) {
                    for (String missed : YES_NO_UNKNOWN) {
                        for (String reason : YES_NO_UNKNOWN) {
                            for (String other :
                                    new String[] {UNKNOWN, "organs", "here", "lower", "no", "overdue", "upward"}) {
                                for (String skips : YES_NO_UNKNOWN) {
                                    for (String urgent : YES_NO_UNKNOWN) {
                                        Visit visit = new Visit();
                                        visit.channel = channel;
                                        visit.last = last;
                                        visit.newFacts = newFacts;
                                        visit.missed = missed;
                                        visit.reason = reason;
                                        visit.skips = skips;
                                        visit.urgent = urgent;
                                        visit.organs =
                                                other.equals("organs") ? "yes" : other.equals("no") ? "no" : UNKNOWN;
                                        visit.upward =
                                                other.equals("upward") ? "yes" : other.equals("no") ? "no" : UNKNOWN;
                                        visit.pending = other.equals("overdue")
                                                ? "lower-overdue"
                                                : Arrays.asList("here", "lower", "no")
                                                                .contains(other)
                                                        ? other
                                                        : UNKNOWN;
                                        visits.add(visit);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        return visits;
    }

    // 3.5, satisfaction

    static List<BookCheck> satisfaction() {
        List<BookCheck> checks = new ArrayList<>();
        checks.add(BookCheck.of(
                "2014 Arts 3 to 5: who is rated, and what is left out, over every combination", book -> {
                    for (boolean anonymous : new boolean[] {false, true}) {
                        for (String accepted : new String[] {"acceptance", "non-acceptance", UNKNOWN}) {
                            for (String first : YES_NO_UNKNOWN) {
                                for (String organs : YES_NO_UNKNOWN) {
                                    for (String route : YES_NO_UNKNOWN) {
                                        for (String secret : YES_NO_UNKNOWN) {
                                            rated(book, anonymous, accepted, first, organs, route, secret);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }));
        checks.add(BookCheck.of("2014 Art. 4: what is refused after all is not rated", book -> {
            Scenario scenario = scope("yes", "no", "no", "no")
                    .received("petition", BUREAU, WED_2019_05_15)
                    .decided("acceptance", BUREAU, WED_2019_05_15)
                    .decided("non-acceptance", BUREAU, THU_2019_05_16);
            assertThat(found(scenario.decide(book, WED_2019_05_15), "rating-scope"))
                    .isEqualTo("both-rated");
            assertThat(found(scenario.decide(book, THU_2019_05_16), "rating-scope"))
                    .isEqualTo("-");
        }));
        checks.add(BookCheck.of("2014 Art. 5: published, that is done", book -> {
            Scenario scenario = scope("yes", "no", "no", "no")
                    .received("petition", BUREAU, WED_2019_05_15)
                    .decided("acceptance", BUREAU, WED_2019_05_15)
                    .done("publication-for-rating", BUREAU, THU_2019_05_16);
            assertThat(Seen.obligations(scenario.decide(book, THU_2019_05_16), "publish-for-rating"))
                    .containsExactly("T14-publish county-bureau c1 met 2019-05-16 met");
        }));
        checks.add(articles(
                "T14-both",
                "t14-3",
                "T14-publish",
                "t14-5",
                "T14-first",
                "t14-4",
                "T14-organs",
                "t14-4",
                "T14-route",
                "t14-4",
                "T14-secret",
                "t14-4",
                "T14-undecided",
                "t14-4-i"));
        return checks;
    }

    private static Scenario scope(String first, String organs, String route, String secret) {
        Scenario scenario = Scenario.of(Category.CLAIM);
        recorded(first, code -> scenario.fact("first-petition", code));
        recorded(organs, code -> scenario.claimFact("other-organs", code));
        recorded(route, code -> scenario.claimFact("other-route", code));
        recorded(secret, code -> scenario.claimFact("unfit-for-disclosure", code));
        return scenario;
    }

    /** Rated once accepted, by a petitioner who can: a first petition, nobody else's matter, no other route, no secret. */
    private static void rated(
            RuleBook book,
            boolean anonymous,
            String accepted,
            String first,
            String organs,
            String route,
            String secret) {
        Scenario scenario = scope(first, organs, route, secret).received("petition", BUREAU, WED_2019_05_15);
        if (anonymous) {
            scenario.anonymous();
        }
        recorded(accepted, kind -> scenario.decided(kind, BUREAU, WED_2019_05_15));
        Decision decision = scenario.decide(book, WED_2019_05_15);
        boolean asks = !anonymous && accepted.equals("acceptance");
        boolean excluded = first.equals("no") || organs.equals("yes") || route.equals("yes") || secret.equals("yes");
        boolean known = first.equals("yes") && organs.equals("no") && route.equals("no") && secret.equals("no");
        String as = String.join(" ", String.valueOf(anonymous), accepted, first, organs, route, secret);
        assertThat(found(decision, "rating-scope"))
                .as(as)
                .isEqualTo(!asks ? "-" : excluded ? "excluded" : known ? "both-rated" : "undecided");
        assertThat(Seen.obligations(decision, "publish-for-rating")).as(as).hasSize(asks && known ? 1 : 0);
        List<String> expected = new ArrayList<>();
        if (asks && !excluded && !known) {
            ask(expected, first, "first-petition[T14-ask-first]");
            ask(expected, organs, "other-organs@c1[T14-ask-organs]");
            ask(expected, route, "other-route@c1[T14-ask-route]");
            ask(expected, secret, "unfit-for-disclosure@c1[T14-ask-secret]");
        }
        assertThat(asked(decision, "T14")).as(as).isEqualTo(expected);
    }

    private static void ask(List<String> asked, String value, String question) {
        if (value.equals(UNKNOWN)) {
            asked.add(question);
        }
    }

    // 3.2, online handling

    static List<BookCheck> online() {
        List<BookCheck> checks = new ArrayList<>();
        checks.add(BookCheck.of("2022 Arts 4, 5: the entry of a visit is checked with the visitor", book -> {
            for (String channel : new String[] {"visit", "letter", "online", "telephone", UNKNOWN}) {
                Scenario scenario = Scenario.unrecorded();
                recorded(channel, code -> scenario.channel(Channel.valueOf(code.toUpperCase(Locale.ROOT))));
                scenario.received("petition", BUREAU, "2023-05-10");
                assertThat(Seen.obligations(scenario.decide(book, "2023-05-10"), "check-entry"))
                        .as(channel)
                        .hasSize(channel.equals("visit") ? 1 : 0);
                scenario.done("entry-checked", BUREAU, "2023-05-11");
                if (channel.equals("visit")) {
                    assertThat(Seen.obligations(scenario.decide(book, "2023-05-11"), "check-entry"))
                            .containsExactly("O22-4-visit county-bureau  met 2023-05-11 met");
                }
            }
        }));
        checks.add(articles("O22-4-visit", "o22-4-visit"));
        return checks;
    }

    // 3.1, the form of notices

    static List<BookCheck> noticeForm(String row, String provision, String day) {
        List<BookCheck> checks = new ArrayList<>();
        checks.add(BookCheck.of("notice form: electronic unless paper is wanted; on paper while nobody knows", book -> {
            for (String simplified : YES_NO_UNKNOWN) {
                for (String paper : YES_NO_UNKNOWN) {
                    Scenario scenario = Scenario.of(Category.CLAIM);
                    recorded(simplified, code -> scenario.claimFact("simplified", code));
                    recorded(paper, code -> scenario.fact("wants-paper", code));
                    Decision decision =
                            scenario.received("petition", BUREAU, day).decide(book, day);
                    boolean simple = simplified.equals("yes");
                    assertThat(found(decision, "notice-form"))
                            .as(simplified + " " + paper)
                            .isEqualTo(!simple ? "-" : paper.equals("no") ? "electronic" : "paper");
                    assertThat(asked(decision, row + "-form"))
                            .as(simplified + " " + paper)
                            .isEqualTo(
                                    simple && paper.equals(UNKNOWN)
                                            ? Collections.singletonList("wants-paper[" + row + "-form-ask]")
                                            : Collections.emptyList());
                }
            }
        }));
        checks.add(articles(
                row + "-form-electronic",
                provision + "-form",
                row + "-form-paper",
                provision + "-form",
                row + "-form-ask",
                provision + "-form-i"));
        return checks;
    }

    // 2005 Art. 32

    static List<BookCheck> opinion2005() {
        List<BookCheck> checks = new ArrayList<>();
        checks.add(BookCheck.of(
                "2005 Art. 32: without legal basis it is explained, what is supported is carried out", book -> {
                    List<Optional<Category>> categories = new ArrayList<>();
                    categories.add(Optional.empty());
                    Arrays.stream(Category.values()).forEach(category -> categories.add(Optional.of(category)));
                    for (Optional<Category> category : categories) {
                        for (String route : YES_NO_UNKNOWN) {
                            for (String outcome :
                                    new String[] {UNKNOWN, "supported", "no-legal-basis", "not-supported"}) {
                                Scenario scenario = classed(category);
                                recorded(route, code -> scenario.claimFact("other-route", code));
                                scenario.received("petition", BUREAU, WED_2019_05_15);
                                recorded(
                                        outcome,
                                        code -> scenario.decided("opinion", BUREAU, THU_2019_05_16, Optional.of(code)));
                                Decision decision = scenario.decide(book, THU_2019_05_16);
                                boolean ours = (!category.isPresent() || category.get() == Category.CLAIM)
                                        && !route.equals("yes");
                                String as = category + " " + route + " " + outcome;
                                assertThat(Seen.obligations(decision, "explain"))
                                        .as(as)
                                        .hasSize(ours && outcome.equals("no-legal-basis") ? 1 : 0);
                                assertThat(Seen.obligations(decision, "execute"))
                                        .as(as)
                                        .hasSize(ours && outcome.equals("supported") ? 1 : 0);
                            }
                        }
                    }
                }));
        checks.add(articles("R05-32-explain", "05-32", "R05-32-execute", "05-32-i"));
        return checks;
    }
}
