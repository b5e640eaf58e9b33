package org.petitionrules.rules;

import static org.petitionrules.rules.Combinations.UNKNOWN;
import static org.petitionrules.rules.Combinations.YES_NO_UNKNOWN;
import static org.petitionrules.rules.Combinations.recorded;
import static org.petitionrules.rules.Combinations.restOn;
import static org.petitionrules.rules.Scenario.BUREAU;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.petitionrules.model.Category;

/** Yanfeng's practice: triage, booklets, joint review in order, one pass, areas, leaders, mediation. */
final class YanfengChecks {
    private static final String WED_2023_08_09 = "2023-08-09";
    private static final String THU_2023_08_10 = "2023-08-10";
    /** The order of the account: three rooms together, then one after the other. */
    private static final List<String> SIGNS = Arrays.asList(
            "supervision-room",
            "petition-room",
            "trial-room",
            "assisting-member",
            "deputy-secretary",
            "principal-head");

    private YanfengChecks() {}

    static List<BookCheck> all() {
        return Arrays.asList(
                BookCheck.of(
                        "YF-02: inside, registered and told; outside, guided, liaised and supervised",
                        YanfengChecks::triage),
                BookCheck.of("YF-03: the booklet that is needed is handed out", YanfengChecks::guidance),
                BookCheck.of(
                        "YF-04: what of the joint review is missing, what comes next, and what was passed over",
                        YanfengChecks::review),
                BookCheck.of("YF-05: a first petition is to be resolved in one pass", YanfengChecks::onePass),
                BookCheck.of(
                        "YF-06: elevate the difficult, exchange where relations are, help the short of hands",
                        YanfengChecks::areas),
                BookCheck.of(
                        "YF-07: repeats, skipped levels and difficult matters are taken by a team member",
                        YanfengChecks::leader),
                BookCheck.of(
                        "YF-13: mediation is offered where both are willing, before acceptance",
                        YanfengChecks::mediation),
                BookCheck.of("which acts meet which duties", YanfengChecks::acts),
                BookCheck.of("what rests on the account and what is ours", YanfengChecks::provisions));
    }

    private static Scenario claim() {
        return Scenario.of(Category.CLAIM).received("petition", BUREAU, WED_2023_08_09);
    }

    private static void triage(RuleBook book) {
        Practised.each(
                now -> triage(book, now[0], now[1].equals("named")),
                new String[] {UNKNOWN, "own", "lower", "outside"},
                new String[] {"named", "anonymous"});
    }

    /** Nobody can tell the procedure to whom nobody knows (SG-02); all the rest is owed alike. */
    private static void triage(RuleBook book, String remit, boolean named) {
        Scenario scenario = named ? claim() : claim().anonymous();
        recorded(remit, code -> scenario.claimFact("remit", code));
        Practised expected = new Practised().asksIfUnknown(remit, "YF02-ask", "remit");
        if (remit.equals("own")) {
            expected.owes("YF02-inside", "register-report");
        }
        if (remit.equals("own") && named) {
            expected.owes("YF02-tell", "tell-procedure");
        }
        if (remit.equals("outside")) {
            expected.owes("YF02-outside", "liaise", "follow-outside");
        }
        expected.in(scenario.decide(book, THU_2023_08_10), "YF02", remit + " " + named);
    }

    private static void guidance(RuleBook book) {
        for (String need : new String[] {UNKNOWN, "how-to-report", "how-to-use-the-right", "unlawful-acts", "none"}) {
            Scenario scenario = claim();
            recorded(need, code -> scenario.fact("guidance-need", code));
            Practised expected = new Practised().asksIfUnknown(need, "YF03-ask", "guidance-need");
            if (!need.equals(UNKNOWN) && !need.equals("none")) {
                expected.owes("YF03-hand-out", "hand-out-guidance");
            }
            expected.in(scenario.decide(book, THU_2023_08_10), "YF03", need);
        }
    }

    /** All 64 sets of sign-offs on record: each that is missing is owed, and the first of them is next. */
    private static void review(RuleBook book) {
        for (String own : YES_NO_UNKNOWN) {
            for (int set = 0; set < 1 << SIGNS.size(); set++) {
                Scenario scenario = claim();
                recorded(own, yes -> scenario.fact("own-report", yes));
                List<String> missing = new ArrayList<>();
                for (int i = 0; i < SIGNS.size(); i++) {
                    if ((set & 1 << i) == 0) {
                        missing.add(SIGNS.get(i));
                    } else {
                        scenario.done("sign-off-" + SIGNS.get(i), BUREAU, WED_2023_08_09);
                    }
                }
                Practised expected = new Practised().asksIfUnknown(own, "YF04-ask", "own-report");
                if (own.equals("yes")) {
                    for (String sign : SIGNS) {
                        if (missing.contains(sign)) {
                            expected.owes("YF04-review", "sign-off-" + sign);
                        } else {
                            expected.met("YF04-review", "sign-off-" + sign);
                        }
                    }
                    int first = missing.isEmpty() ? SIGNS.size() : SIGNS.indexOf(missing.get(0));
                    String row = missing.isEmpty() ? "YF04-complete" : "YF04-next-" + SIGNS.get(first);
                    String next = missing.isEmpty() ? "complete" : first < 3 ? "rooms" : SIGNS.get(first);
                    expected.finds(row, "next-sign-off=" + next);
                }
                // A room missing while the assisting member has read it, or one of the readers passed over.
                int[][] pairs = {{0, 3}, {1, 3}, {2, 3}, {3, 4}, {4, 5}};
                for (int[] pair : pairs) {
                    String earlier = SIGNS.get(pair[0]);
                    String later = SIGNS.get(pair[1]);
                    if (own.equals("yes") && missing.contains(earlier) && !missing.contains(later)) {
                        expected.finds("YF04-order-" + earlier + "-" + later, "sign-off-order=out-of-order");
                    }
                }
                expected.in(scenario.decide(book, THU_2023_08_10), "YF04", own + " without " + missing);
            }
        }
    }

    private static void onePass(RuleBook book) {
        for (String first : YES_NO_UNKNOWN) {
            Scenario scenario = claim();
            recorded(first, yes -> scenario.fact("first-petition", yes));
            Practised expected = new Practised().asksIfUnknown(first, "YF05-ask", "first-petition");
            if (first.equals("yes")) {
                expected.owes("YF05-one-pass", "one-pass");
            }
            expected.in(scenario.decide(book, THU_2023_08_10), "YF05", first);
        }
    }

    private static void areas(RuleBook book) {
        Practised.each(
                now -> {
                    Scenario scenario = claim();
                    recorded(now[0], yes -> scenario.fact("difficult-matter", yes));
                    recorded(now[1], yes -> scenario.fact("local-relations", yes));
                    recorded(now[2], yes -> scenario.fact("short-of-hands", yes));
                    String[] rows = {"YF06-elevate", "YF06-exchange", "YF06-help"};
                    String[] duties = {"elevate", "exchange-unit", "help-from-area"};
                    String[] modes = {"elevation", "cross-unit", "area-assistance"};
                    Practised expected = new Practised()
                            .asksIfUnknown(now[0], "YF06-ask-difficult", "difficult-matter")
                            .asksIfUnknown(now[1], "YF06-ask-relations", "local-relations")
                            .asksIfUnknown(now[2], "YF06-ask-hands", "short-of-hands");
                    int leading = Arrays.asList(now).indexOf("yes");
                    if (leading >= 0) {
                        expected.finds(rows[leading], "area-mode=" + modes[leading]);
                    }
                    for (int i = 0; i < rows.length; i++) {
                        if (now[i].equals("yes")) {
                            expected.owes(rows[i], duties[i]);
                        }
                    }
                    expected.in(scenario.decide(book, THU_2023_08_10), "YF06", String.join(" ", now));
                },
                YES_NO_UNKNOWN,
                YES_NO_UNKNOWN,
                YES_NO_UNKNOWN);
    }

    private static void leader(RuleBook book) {
        Practised.each(
                now -> {
                    Scenario scenario = claim();
                    recorded(now[0], yes -> scenario.fact("repeat-matter", yes));
                    recorded(now[1], yes -> scenario.fact("skips-levels", yes));
                    recorded(now[2], yes -> scenario.fact("difficult-matter", yes));
                    String[] rows = {"YF07-repeat", "YF07-skipping", "YF07-difficult"};
                    Practised expected = new Practised()
                            .asksIfUnknown(now[0], "YF07-ask-repeat", "repeat-matter")
                            .asksIfUnknown(now[1], "YF07-ask-skipping", "skips-levels");
                    for (int i = 0; i < rows.length; i++) {
                        if (now[i].equals("yes")) {
                            expected.owes(rows[i], "take-case", "make-plan", "see-through");
                        }
                    }
                    expected.in(scenario.decide(book, THU_2023_08_10), "YF07", String.join(" ", now));
                },
                YES_NO_UNKNOWN,
                YES_NO_UNKNOWN,
                YES_NO_UNKNOWN);
    }

    private static void mediation(RuleBook book) {
        for (Category category : Category.values()) {
            for (String willing : YES_NO_UNKNOWN) {
                for (String accepted : new String[] {"open", "accepted", "refused"}) {
                    Scenario scenario = Scenario.of(category).received("petition", BUREAU, WED_2023_08_09);
                    recorded(willing, yes -> scenario.claimFact("both-willing", yes));
                    if (!accepted.equals("open")) {
                        scenario.decided(
                                accepted.equals("accepted") ? "acceptance" : "non-acceptance", BUREAU, WED_2023_08_09);
                    }
                    Practised expected = new Practised();
                    if (category == Category.CLAIM && !accepted.equals("accepted")) {
                        expected.asksIfUnknown(willing, "YF13-ask", "both-willing");
                        if (willing.equals("yes")) {
                            expected.owes("YF13-offer", "offer-mediation");
                        }
                    }
                    expected.in(
                            scenario.decide(book, THU_2023_08_10),
                            "YF13",
                            String.join(" ", category.code(), willing, accepted));
                }
            }
        }
    }

    private static void acts(RuleBook book) {
        Supplier<Scenario> every = () -> claim().fact("own-report", "yes")
                .fact("first-petition", "yes")
                .fact("difficult-matter", "yes")
                .fact("local-relations", "yes")
                .fact("short-of-hands", "yes")
                .fact("guidance-need", "how-to-report")
                .claimFact("remit", "own")
                .claimFact("both-willing", "yes");
        Supplier<Scenario> outside = () -> claim().claimFact("remit", "outside");
        Practised.meets(book, every, THU_2023_08_10, "elevate", "elevation");
        Practised.meets(book, every, THU_2023_08_10, "help-from-area", "area-help");
        Practised.meets(book, every, THU_2023_08_10, "exchange-unit", "unit-exchange");
        Practised.meets(book, every, THU_2023_08_10, "take-case", "leader-assigned");
        Practised.meets(book, every, THU_2023_08_10, "make-plan", "plan-made");
        Practised.meets(book, every, THU_2023_08_10, "one-pass", "solution", "opinion");
        Practised.meets(book, every, THU_2023_08_10, "hand-out-guidance", "guidance-handed");
        Practised.meets(book, outside, THU_2023_08_10, "liaise", "liaison");
        Practised.meets(book, every, THU_2023_08_10, "register-report", "registration");
        Practised.meets(book, every, THU_2023_08_10, "tell-procedure", "procedure-told");
        Practised.meets(book, every, THU_2023_08_10, "offer-mediation", "mediation-offered");
        Practised.recur(book, every.get(), THU_2023_08_10, "see-through");
        Practised.recur(book, outside.get(), THU_2023_08_10, "follow-outside");
    }

    private static void provisions(RuleBook book) {
        List<String> account = new ArrayList<>(Arrays.asList(
                "YF02-inside",
                "YF02-outside",
                "YF02-ask",
                "YF05-one-pass",
                "YF05-ask",
                "YF06-ask-difficult",
                "YF06-ask-relations",
                "YF06-ask-hands",
                "YF07-repeat",
                "YF07-skipping",
                "YF07-difficult",
                "YF07-ask-repeat",
                "YF07-ask-skipping",
                "YF13-ask"));
        Collections.addAll(account, "YF04-review", "YF04-ask", "YF04-complete", "YF04-not-own");
        SIGNS.forEach(sign -> account.add("YF04-next-" + sign));
        for (String row : account) {
            restOn(book, new String[] {row, "YF-" + row.substring(2, 4)});
        }
        for (String row :
                new String[] {"YF03-hand-out", "YF03-ask", "YF06-elevate", "YF06-exchange", "YF06-help", "YF13-offer"
                }) {
            restOn(book, new String[] {row, "YF-" + row.substring(2, 4) + "-i"});
        }
    }
}
