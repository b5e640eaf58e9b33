package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Combinations.UNKNOWN;
import static org.petitionrules.rules.Combinations.YES_NO_UNKNOWN;
import static org.petitionrules.rules.Combinations.recorded;
import static org.petitionrules.rules.Combinations.restOn;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.DISCIPLINE;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.petitionrules.model.AdminLevel;
import org.petitionrules.model.Category;
import org.petitionrules.model.Origin;
import org.petitionrules.model.OriginKind;
import org.petitionrules.rules.clock.Timing;

/** Chenzhou's practice: the six modes and the one that leads, clear-outs, backlog, what is outside, and the layers. */
final class ChenzhouChecks {
    private static final String WED_2023_08_09 = "2023-08-09";
    private static final String THU_2023_08_10 = "2023-08-10";
    private static final String[] ORIGINS = {UNKNOWN, "central", "province", "city", "county"};

    private ChenzhouChecks() {}

    static List<BookCheck> all() {
        return Arrays.asList(
                BookCheck.of(
                        "CZ-02: every mode that applies, and designation > elevation > leader > priority > "
                                + "joint > first leads (A31)",
                        ChenzhouChecks::modes),
                BookCheck.of(
                        "CZ-03: urgent at once, from centre or province within the limit, the rest promptly",
                        ChenzhouChecks::clearOut),
                BookCheck.of(
                        "CZ-07: what is outside is tracked until the competent body answers", ChenzhouChecks::outside),
                BookCheck.of("CZ-08: three years, two levels or two bodies make a backlog", ChenzhouChecks::backlog),
                BookCheck.of("CZ-11: at a discipline organ the layers of responsibility stand", ChenzhouChecks::layers),
                BookCheck.of("which acts meet which duties", ChenzhouChecks::acts),
                BookCheck.of("what rests on the account and what is ours", ChenzhouChecks::provisions));
    }

    private static Scenario at(String body) {
        return Scenario.of(Category.ACCUSATION).received("petition", body, WED_2023_08_09);
    }

    private static Scenario from(Scenario scenario, String level) {
        recorded(
                level,
                code -> scenario.origin(Origin.builder()
                        .kind(OriginKind.FORWARDED)
                        .level(AdminLevel.valueOf(code.toUpperCase(java.util.Locale.ROOT)))
                        .build()));
        return scenario;
    }

    /** The modes from the one that leads least to the one that leads most, as A31 orders them. */
    private static void modes(RuleBook book) {
        Practised.each(
                now -> {
                    Scenario scenario = from(at(BUREAU), now[2]);
                    recorded(now[0], yes -> scenario.fact("first-petition", yes));
                    recorded(now[1], yes -> scenario.fact("mixed-remit", yes));
                    recorded(now[3], years -> scenario.fact("years-pending", Long.parseLong(years)));
                    recorded(now[4], yes -> scenario.fact("key-problem", yes));
                    recorded(now[5], yes -> scenario.fact("sensitive-content", yes));
                    boolean[] applies = {
                        now[0].equals("yes"),
                        now[1].equals("yes"),
                        now[2].equals("central") || now[2].equals("province"),
                        now[3].equals("3"),
                        now[4].equals("yes"),
                        now[5].equals("yes")
                    };
                    String[] modes = {"first", "joint", "priority", "leader", "elevated", "designated"};
                    String[] duties = {
                        "handle-first",
                        "handle-jointly",
                        "handle-with-priority",
                        "assign-leader",
                        "elevate",
                        "designate-handler"
                    };
                    Practised expected = new Practised();
                    String leading = "";
                    for (int i = 0; i < modes.length; i++) {
                        if (applies[i]) {
                            expected.owes("CZ02-" + modes[i], duties[i]);
                            leading = modes[i];
                        }
                    }
                    if (!leading.isEmpty()) {
                        expected.finds("CZ02-leads-" + leading, "disposal-mode=" + leading);
                    }
                    expected.asksIfUnknown(now[0], "CZ02-ask-first", "first-petition")
                            .asksIfUnknown(now[1], "CZ02-ask-mixed", "mixed-remit")
                            .asksIfUnknown(now[4], "CZ02-ask-key", "key-problem")
                            .asksIfUnknown(now[5], "CZ02-ask-sensitive", "sensitive-content");
                    expected.in(scenario.decide(book, THU_2023_08_10), "CZ02", String.join(" ", now));
                },
                YES_NO_UNKNOWN,
                YES_NO_UNKNOWN,
                ORIGINS,
                new String[] {"2", "3"},
                YES_NO_UNKNOWN,
                YES_NO_UNKNOWN);
    }

    private static void clearOut(RuleBook book) {
        Practised.each(
                now -> {
                    Scenario scenario = from(at(BUREAU), now[1]);
                    recorded(now[0], yes -> scenario.fact("urgent-report", yes));
                    boolean above = now[1].equals("central") || now[1].equals("province");
                    Practised expected = new Practised();
                    if (now[0].equals("yes")) {
                        expected.finds("CZ03-at-once", "clear-out-tier=at-once").owes("CZ03-at-once", "clear-at-once");
                    } else {
                        String row = (above ? "CZ03-limit" : "CZ03-own") + (now[0].equals(UNKNOWN) ? "-ask" : "");
                        expected.finds(row, "clear-out-tier=" + (above ? "within-limit" : "promptly"));
                        if (!above) {
                            expected.owes(row, "clear-promptly");
                        }
                        expected.asksIfUnknown(now[0], row, "urgent-report");
                    }
                    expected.in(scenario.decide(book, THU_2023_08_10), "CZ03", String.join(" ", now));
                },
                YES_NO_UNKNOWN,
                ORIGINS);
    }

    private static void outside(RuleBook book) {
        for (String remit : new String[] {UNKNOWN, "own", "lower", "outside"}) {
            for (boolean answered : new boolean[] {false, true}) {
                Scenario scenario = at(DISCIPLINE);
                recorded(remit, code -> scenario.claimFact("remit", code));
                if (answered) {
                    scenario.done("competent-answer", BUREAU, WED_2023_08_09);
                }
                Practised expected = new Practised();
                if (remit.equals("outside") && !answered) {
                    expected.owes("CZ07-track", "track-outside");
                }
                expected.in(scenario.decide(book, THU_2023_08_10), "CZ07", remit + " " + answered);
            }
        }
    }

    /** Ours: three years, two levels, two bodies, any one of them; just before and just there. */
    private static void backlog(RuleBook book) {
        Practised.each(
                now -> {
                    Scenario scenario = at(BUREAU);
                    recorded(now[0], years -> scenario.fact("years-pending", Long.parseLong(years)));
                    recorded(now[1], levels -> scenario.fact("levels-petitioned", Long.parseLong(levels)));
                    recorded(now[2], bodies -> scenario.fact("bodies-petitioned", Long.parseLong(bodies)));
                    String[] rows = {"CZ08-years", "CZ08-levels", "CZ08-bodies"};
                    String[] enough = {"3", "2", "2"};
                    String[] facts = {"years-pending", "levels-petitioned", "bodies-petitioned"};
                    Practised expected = new Practised();
                    for (int i = 0; i < rows.length; i++) {
                        if (now[i].equals(enough[i])) {
                            expected.owes(rows[i], "assign-leader", "make-plan", "form-team", "see-through")
                                    .finds(rows[i], "backlog=yes");
                        }
                        expected.asksIfUnknown(now[i], "CZ08-ask-" + rows[i].substring(5), facts[i]);
                    }
                    expected.in(scenario.decide(book, THU_2023_08_10), "CZ08", String.join(" ", now));
                },
                new String[] {UNKNOWN, "2", "3"},
                new String[] {UNKNOWN, "1", "2"},
                new String[] {UNKNOWN, "1", "2"});
    }

    private static void layers(RuleBook book) {
        assertThat(Practised.of(at(DISCIPLINE).decide(book, THU_2023_08_10), "CZ11"))
                .isEqualTo(new Practised()
                        .owes("CZ11-layers", "lead-as-committee", "supervise-as-organ", "handle-directly")
                        .lines());
        for (String body : new String[] {BUREAU, Scenario.OFFICE, Scenario.POLICE, Scenario.STRANGER}) {
            assertThat(Practised.of(at(body).decide(book, THU_2023_08_10), "CZ11"))
                    .as(body)
                    .isEmpty();
        }
    }

    private static void acts(RuleBook book) {
        Supplier<Scenario> every = () -> from(Scenario.of(Category.CLAIM), "central")
                .received("petition", BUREAU, WED_2023_08_09)
                .fact("first-petition", "yes")
                .fact("mixed-remit", "yes")
                .fact("years-pending", 3)
                .fact("key-problem", "yes")
                .fact("sensitive-content", "yes")
                .fact("urgent-report", "yes");
        Supplier<Scenario> own = () -> Scenario.of(Category.CLAIM)
                .received("petition", BUREAU, WED_2023_08_09)
                .fact("urgent-report", "no");
        Practised.meets(book, every, THU_2023_08_10, "handle-first", "opinion", "solution");
        Practised.meets(book, every, THU_2023_08_10, "handle-jointly", "joint-handling-opened");
        Practised.meets(book, every, THU_2023_08_10, "handle-with-priority", "opinion", "solution");
        Practised.meets(book, every, THU_2023_08_10, "elevate", "elevation");
        Practised.meets(book, every, THU_2023_08_10, "designate-handler", "handler-designated");
        Practised.meets(book, every, THU_2023_08_10, "assign-leader", "leader-assigned");
        Practised.meets(book, every, THU_2023_08_10, "make-plan", "plan-made");
        Practised.meets(book, every, THU_2023_08_10, "form-team", "team-formed");
        Practised.meets(book, every, THU_2023_08_10, "clear-at-once", "opinion", "solution");
        Practised.meets(book, own, THU_2023_08_10, "clear-promptly", "opinion", "solution");
        assertThat(every.get().decide(book, THU_2023_08_10).obligations())
                .filteredOn(owed -> owed.duty().id().equals("clear-at-once"))
                .allMatch(owed -> owed.duty().timing() == Timing.AT_ONCE)
                .hasSize(1);
        Practised.recur(book, every.get(), THU_2023_08_10, "see-through");
        Practised.recur(
                book,
                at(DISCIPLINE).claimFact("remit", "outside"),
                THU_2023_08_10,
                "track-outside",
                "lead-as-committee",
                "supervise-as-organ",
                "handle-directly");
    }

    private static void provisions(RuleBook book) {
        for (String row : new String[] {
            "first",
            "joint",
            "priority",
            "leader",
            "elevated",
            "designated",
            "ask-first",
            "ask-mixed",
            "ask-key",
            "ask-sensitive"
        }) {
            restOn(book, new String[] {"CZ02-" + row, "CZ-02"});
        }
        for (String row : new String[] {"designated", "elevated", "leader", "priority", "joint", "first", "none"}) {
            restOn(book, new String[] {"CZ02-leads-" + row, "CZ-02-i"});
        }
        for (String row : new String[] {"at-once", "limit", "limit-ask", "own", "own-ask"}) {
            restOn(book, new String[] {"CZ03-" + row, "CZ-03"});
        }
        for (String row : new String[] {"years", "levels", "bodies"}) {
            restOn(book, new String[] {"CZ08-" + row, "CZ-08-i"}, new String[] {"CZ08-ask-" + row, "CZ-08"});
        }
        restOn(book, new String[] {"CZ07-track", "CZ-07"}, new String[] {"CZ11-layers", "CZ-11"});
    }
}
