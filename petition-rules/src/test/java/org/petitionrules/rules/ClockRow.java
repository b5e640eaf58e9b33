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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.petitionrules.model.Category;
import org.petitionrules.model.Channel;
import org.petitionrules.model.IdentityDisclosure;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.fact.Scope;

/**
 * One clock row of a book, checked from every side. The days are worked by hand where the row is written down; here stands
 * only what is the same for every row: open on the last day, overdue on the day after, met by each act that meets it and
 * by nothing else, started by its own start alone, for the claims it is for.
 */
final class ClockRow {
    private static final Map<String, String> FUNCTIONS = functions();

    private final List<BookCheck> checks;
    private final String article;
    private final String clock;
    private final String owner;
    private final String day;
    private final BiConsumer<Scenario, String> begin;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private String run = "";
    private String lastDay = "";
    private String dayAfter = "";
    private boolean window;

    ClockRow(
            List<BookCheck> checks,
            String article,
            String clock,
            String owner,
            String day,
            BiConsumer<Scenario, String> begin) {
        this.checks = checks;
        this.article = article + ", " + clock;
        this.clock = clock;
        this.owner = owner;
        this.day = day;
        this.begin = begin;
    }

    private static Map<String, String> functions() {
        Map<String, String> functions = new LinkedHashMap<>();
        functions.put(OFFICE, "petition-office");
        functions.put(BUREAU, "general");
        functions.put(DISCIPLINE, "discipline-inspection");
        functions.put(POLICE, "political-legal");
        functions.put(STRANGER, "?");
        return functions;
    }

    private static List<String> parts(String list) {
        return Arrays.asList(list.split("\\|"));
    }

    /** A fact of the case that every check of the row starts from. */
    ClockRow given(String fact, String value) {
        facts.put(fact, value);
        return this;
    }

    /** Not a duty but a time in which somebody may act. */
    ClockRow window() {
        window = true;
        return this;
    }

    /** The run as it is shown after the day it starts, such as {@code +15 days -> 2023-05-25}, and the days around its end. */
    ClockRow runs(String period, String last, String after) {
        run = period;
        lastDay = last;
        dayAfter = after;
        shows("open on the last day, " + last, scenario -> {}, last, "open");
        shows(window ? "past on the day after" : "overdue on the day after", scenario -> {}, after, over());
        return this;
    }

    /** A run without a last day, such as {@code +promptly}. */
    ClockRow undated(String period, String someDay) {
        run = period;
        lastDay = someDay;
        shows("owed, without a date", scenario -> {}, someDay, "open");
        shows("no day makes it overdue", scenario -> {}, "2099-01-01", "open");
        return this;
    }

    private String over() {
        return window ? "past" : "overdue";
    }

    private String line(String body, String state) {
        return clock + (window ? "" : " " + body) + " c1 " + day + " " + run + " " + state;
    }

    private Scenario scenario(RuleBook book, Map<String, String> with, String body) {
        Scenario scenario = Scenario.unrecorded();
        with.forEach((fact, value) -> set(scenario, book, fact, value));
        begin.accept(scenario, body);
        return scenario;
    }

    private static void set(Scenario scenario, RuleBook book, String id, String value) {
        Fact fact = book.facts().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no fact " + id));
        if (id.equals("category")) {
            scenario.claim("c1", claim -> claim.category(term(Category.values(), value)));
        } else if (id.equals("identity")) {
            scenario.petition(petition -> petition.identityDisclosure(term(IdentityDisclosure.values(), value)));
        } else if (id.equals("channel")) {
            scenario.channel(term(Channel.values(), value));
        } else if (fact.scope() == Scope.CLAIM) {
            scenario.claimFact(id, value);
        } else {
            scenario.fact(id, value);
        }
    }

    private static <T extends org.petitionrules.model.Term> T term(T[] terms, String code) {
        return Arrays.stream(terms)
                .filter(term -> term.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code));
    }

    /** The obligations of a clock, of one body, without the name of the duty. */
    static List<String> lines(RuleBook book, Scenario scenario, String asOf, String clock, String body) {
        List<String> lines = new ArrayList<>();
        for (String line : Seen.owed(scenario.decide(book, asOf))) {
            String[] words = line.split(" ");
            boolean first = words[1].equals(clock) || words[1].startsWith(clock + ",");
            boolean merged = !first && words[1].endsWith("," + clock) && words[0].equals(duty(book, clock));
            if ((first || merged) && (body.isEmpty() || words[2].equals(body))) {
                int rules = words[0].length() + 1 + (merged ? words[1].length() - clock.length() : 0);
                lines.add(line.substring(rules));
            }
        }
        return lines;
    }

    /** Another clock of the same duty may stand first on one obligation. */
    private static String duty(RuleBook book, String clock) {
        return book.clocks().stream()
                .filter(rule -> rule.rule().ruleId().equals(clock))
                .map(rule -> rule.duty().id())
                .findFirst()
                .orElse("");
    }

    private List<String> lines(RuleBook book, Scenario scenario, String asOf, String body) {
        return lines(book, scenario, asOf, clock, window ? "" : body);
    }

    private void shows(String name, Consumer<Scenario> more, String asOf, String state) {
        check(name, book -> {
            Scenario scenario = scenario(book, facts, owner);
            more.accept(scenario);
            assertThat(lines(book, scenario, asOf, owner)).containsExactly(line(owner, state));
        });
    }

    /** A further check of the row. */
    ClockRow check(String name, Consumer<RuleBook> check) {
        checks.add(BookCheck.of(article + ": " + name, check));
        return this;
    }

    /** Something more happens, and the line is as given from the run on. */
    ClockRow then(String name, Consumer<Scenario> more, String asOf, String fromRun) {
        return check(name, book -> {
            Scenario scenario = scenario(book, facts, owner);
            more.accept(scenario);
            assertThat(lines(book, scenario, asOf, owner))
                    .containsExactly(clock + (window ? "" : " " + owner) + " c1 " + day + " " + fromRun);
        });
    }

    /** For exactly these values of a fact, {@code ?} among them when it is also for claims of which it is not recorded. */
    ClockRow only(String factId, String allowed) {
        return check("for " + factId + " " + allowed + " only", book -> {
            Fact fact = book.facts().stream()
                    .filter(known -> known.id().equals(factId))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no fact " + factId));
            List<String> values = new ArrayList<>(fact.values());
            values.add("?");
            for (String value : values) {
                Map<String, String> with = new LinkedHashMap<>(facts);
                with.remove(factId);
                if (!value.equals("?")) {
                    with.put(factId, value);
                }
                assertThat(lines(book, scenario(book, with, owner), lastDay, owner))
                        .as(factId + " " + value)
                        .isEqualTo(
                                parts(allowed).contains(value)
                                        ? Collections.singletonList(line(owner, "open"))
                                        : Collections.emptyList());
            }
        });
    }

    /** Met by each of these on the last day, late on the day after, and by nothing of the rest. */
    ClockRow met(String... kinds) {
        for (String kind : kinds) {
            shows(
                    "met by " + kind,
                    scenario -> Words.act(scenario, kind, owner, OTHER_BUREAU, lastDay),
                    lastDay,
                    "met " + lastDay + " met");
            if (Words.isServedOnPetitioner(kind)) {
                shows(
                        kind + " served on another body does not meet it",
                        scenario -> Words.serveOnAnother(scenario, kind, owner, OTHER_BUREAU, lastDay),
                        lastDay,
                        "open");
            }
        }
        if (!dayAfter.isEmpty()) {
            shows(
                    "on the day after it is late",
                    scenario -> Words.act(scenario, kinds[0], owner, OTHER_BUREAU, dayAfter),
                    dayAfter,
                    "met " + dayAfter + " met-late");
        }
        for (String other : new String[] {"handling-step", "explanation", "execution"}) {
            if (!Arrays.asList(kinds).contains(other)) {
                shows(
                        "not met by " + other,
                        scenario -> Words.act(scenario, other, owner, OTHER_BUREAU, lastDay),
                        lastDay,
                        "open");
            }
        }
        return this;
    }

    /** Which bodies owe it on the receipt. */
    ClockRow bodies(String functions) {
        return check(
                "owed by " + functions + " only",
                book -> FUNCTIONS.forEach(
                        (body, function) -> assertThat(lines(book, scenario(book, facts, body), lastDay, body))
                                .as(body)
                                .isEqualTo(
                                        parts(functions).contains(function)
                                                ? Collections.singletonList(line(body, "open"))
                                                : Collections.emptyList())));
    }

    /** How the matter must have come. */
    ClockRow came(String how) {
        return check("from a receipt that is " + how, book -> {
            for (String came : new String[] {"direct", "referred"}) {
                Scenario scenario = Scenario.unrecorded();
                facts.forEach((fact, value) -> set(scenario, book, fact, value));
                ClockBook.receive(scenario, came, owner, day);
                assertThat(lines(book, scenario, lastDay, owner))
                        .as(came)
                        .isEqualTo(
                                how.equals("any") || how.equals(came)
                                        ? Collections.singletonList(line(owner, "open"))
                                        : Collections.emptyList());
            }
        });
    }

    /** No other decision starts it. */
    ClockRow startedBy(String kinds) {
        return check("started by " + kinds + " only", book -> {
            for (String kind : Words.decisions()) {
                if (!parts(kinds).contains(kind)) {
                    Scenario scenario = Scenario.unrecorded();
                    facts.forEach((fact, value) -> set(scenario, book, fact, value));
                    Words.act(scenario, kind, owner, CITY_BUREAU, day);
                    assertThat(lines(book, scenario, lastDay, owner)).as(kind).isEmpty();
                }
            }
        });
    }

    /** No longer owed once the body objected and the body that referred it agreed (A17). */
    ClockRow endedByConsent() {
        return check("no longer owed once the objection is agreed to", book -> {
            Scenario scenario = Scenario.unrecorded();
            facts.forEach((fact, value) -> set(scenario, book, fact, value));
            scenario.received("petition", OFFICE, day)
                    .receivedFrom(OFFICE, owner, day)
                    .decided("objection", owner, day)
                    .decided("objection-consent", OFFICE, day);
            assertThat(lines(book, scenario, lastDay, owner)).containsExactly(line(owner, "ended"));
        });
    }
}
