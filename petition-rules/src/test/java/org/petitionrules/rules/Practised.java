package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.petitionrules.model.event.RatedParty;
import org.petitionrules.model.event.Satisfaction;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.clock.Timing;
import org.petitionrules.rules.decision.Decision;

/**
 * What the rows of one practice bring about, a line each: {@code owes assign-leader[JY01-group]}, {@code met
 * make-plan[CZ08-years]}, {@code finds area-mode=elevation[YF06-elevate]}, {@code asks prominent[JY01-ask-prominent]}.
 * Built by a test from the account, and read off a decision.
 */
final class Practised {
    private final Map<String, List<String>> lines = new TreeMap<>();

    Practised owes(String row, String... duties) {
        for (String duty : duties) {
            line("owes " + duty, row);
        }
        return this;
    }

    /** A duty that is met already. */
    Practised met(String row, String duty) {
        return line("met " + duty, row);
    }

    Practised asks(String row, String fact) {
        return line("asks " + fact, row);
    }

    Practised finds(String row, String factAndValue) {
        return line("finds " + factAndValue, row);
    }

    /** Asks for a fact that nobody recorded. */
    Practised asksIfUnknown(String value, String row, String fact) {
        return value.equals(Combinations.UNKNOWN) ? asks(row, fact) : this;
    }

    private Practised line(String what, String row) {
        lines.computeIfAbsent(what, none -> new ArrayList<>()).add(row);
        return this;
    }

    List<String> lines() {
        return lines.entrySet().stream()
                .map(line -> line.getKey() + line.getValue())
                .collect(Collectors.toList());
    }

    /** Exactly this is what rows whose ids begin so brought about. */
    void in(Decision decision, String rows, String as) {
        assertThat(of(decision, rows)).as(as).isEqualTo(lines());
    }

    /** What rows whose ids begin so brought about. */
    static List<String> of(Decision decision, String rows) {
        Practised seen = new Practised();
        decision.obligations()
                .forEach(owed -> seen.under(
                        (owed.metOn().isPresent() ? "met " : "owes ")
                                + owed.duty().id(),
                        owed.rules(),
                        rows));
        decision.findings()
                .forEach(found -> seen.under("finds " + found.fact().id() + "=" + found.value(), found.rules(), rows));
        decision.findingsAsked()
                .forEach(asked -> seen.under("asks " + asked.fact().id(), asked.rules(), rows));
        return seen.lines();
    }

    private void under(String what, List<RuleRef> rules, String rows) {
        rules.stream().map(RuleRef::ruleId).filter(id -> id.startsWith(rows)).forEach(id -> line(what, id));
    }

    /**
     * Of acts of several kinds: a duty is open without any, met by each of them when a body does it, and the act is one
     * the book knows a body to do.
     */
    static void meets(RuleBook book, Supplier<Scenario> owing, String day, String duty, String... kinds) {
        assertThat(Seen.obligations(owing.get().decide(book, day), duty))
                .as(duty)
                .isNotEmpty()
                .noneMatch(line -> line.contains(" met "));
        for (String kind : kinds) {
            Scenario scenario = owing.get();
            if (kind.equals("opinion")) {
                scenario.opinion("supported", day);
            } else if (kind.equals("rating")) {
                scenario.rated(RatedParty.AUTHORITY, Satisfaction.SATISFIED, day);
            } else {
                scenario.done(kind, Scenario.BUREAU, day);
            }
            Decision decision = scenario.decide(book, day);
            assertThat(Seen.obligations(decision, duty))
                    .as(duty + " " + kind)
                    .isNotEmpty()
                    .allMatch(line -> line.contains(" met " + day));
            assertThat(decision.irregularities()).as(kind).isEmpty();
        }
    }

    /** Duties that are never done once and for all. */
    static void recur(RuleBook book, Scenario scenario, String day, String... duties) {
        Decision decision = scenario.decide(book, day);
        for (String duty : duties) {
            assertThat(decision.obligations())
                    .as(duty)
                    .anyMatch(
                            owed -> owed.duty().id().equals(duty) && owed.duty().timing() == Timing.RECURRING);
        }
    }

    /** Every combination of one value from each list. */
    static void each(Consumer<String[]> use, String[]... values) {
        String[] chosen = new String[values.length];
        choose(use, values, chosen, 0);
    }

    private static void choose(Consumer<String[]> use, String[][] values, String[] chosen, int place) {
        if (place == values.length) {
            use.accept(chosen.clone());
            return;
        }
        for (String value : values[place]) {
            chosen[place] = value;
            choose(use, values, chosen, place + 1);
        }
    }
}
