package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.CITY_BUREAU;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.event.Decided;
import org.petitionrules.model.event.Moved;
import org.petitionrules.model.organ.OrganRef;

/** The checks of a book of clocks, row by row ({@link ClockRow}). */
final class ClockBook {
    private final List<BookCheck> checks = new ArrayList<>();

    List<BookCheck> checks() {
        return checks;
    }

    void check(String name, Consumer<RuleBook> check) {
        checks.add(BookCheck.of(name, check));
    }

    /** A row that a receipt starts; {@code any}, {@code direct} or {@code referred}, by bodies of these functions. */
    ClockRow receipt(String article, String clock, String owner, String came, String day) {
        return new ClockRow(checks, article, clock, owner, day, (scenario, body) -> receive(scenario, came, body, day));
    }

    static void receive(Scenario scenario, String came, String body, String day) {
        if (came.equals("referred")) {
            scenario.receivedFrom(CITY_BUREAU, body, day);
        } else {
            scenario.received("petition", body, day);
        }
    }

    /** A row that an event of a kind starts, done by or sent to the owner. */
    ClockRow event(String article, String clock, String owner, String kind, String day) {
        return new ClockRow(checks, article, clock, owner, day, (scenario, body) -> start(scenario, kind, body, day));
    }

    static void start(Scenario scenario, String kind, String body, String day) {
        if (Words.isMoved(kind)) {
            Words.act(scenario, kind, CITY_BUREAU, body, day);
        } else {
            Words.act(scenario, kind, body, CITY_BUREAU, day);
        }
    }

    /** A row whose last day the sending body sets. */
    ClockRow specified(String article, String clock, String owner, String kind, String day, String dueOn) {
        return new ClockRow(
                checks,
                article,
                clock,
                owner,
                day,
                (scenario, body) -> scenario.event(Moved.builder()
                        .id("set-" + body)
                        .kind(kind)
                        .occurredOn(LocalDate.parse(day))
                        .from(OrganRef.of(CITY_BUREAU))
                        .to(OrganRef.of(body))
                        .resultDueOn(LocalDate.parse(dueOn))
                        .build()));
    }

    /** An extension with yes to each of these needs. */
    static void extend(Scenario scenario, String by, String day, String needs, long amount) {
        Map<String, FactValue> facts = new LinkedHashMap<>();
        for (String need : needs.split("\\|")) {
            if (!need.isEmpty()) {
                facts.put(need, FactValue.code("yes"));
            }
        }
        if (amount > 0) {
            facts.put("extension-days", FactValue.number(amount));
        }
        scenario.event(Decided.builder()
                .id("extension-" + scenario.dossier().history().size())
                .kind("extension")
                .occurredOn(LocalDate.parse(day))
                .by(OrganRef.of(by))
                .facts(facts)
                .build());
    }

    /** In force from a day on, and to another: what starts a clock on it does, on the day before (after) it does not. */
    void inForce(String clock, String day, String dayOut, String came, String owner, Map<String, String> claimFacts) {
        check("in force on " + day + ", not on " + dayOut, book -> {
            for (String start : new String[] {day, dayOut}) {
                Scenario scenario = Scenario.unrecorded();
                claimFacts.forEach(scenario::claimFact);
                if (came.equals("any") || came.equals("referred") || came.equals("direct")) {
                    receive(scenario, came, owner, start);
                } else {
                    start(scenario, came, owner, start);
                }
                List<String> lines = ClockRow.lines(book, scenario, start, clock, "");
                if (start.equals(day)) {
                    assertThat(lines).hasSize(1);
                } else {
                    assertThat(lines).isEmpty();
                    assertThat(Seen.notApplied(scenario.decide(book, start))).contains(clock + " (" + start + ")");
                }
            }
        });
    }
}
