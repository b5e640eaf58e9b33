package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.CITY_BUREAU;
import static org.petitionrules.rules.Scenario.DISCIPLINE;
import static org.petitionrules.rules.Scenario.OFFICE;
import static org.petitionrules.rules.Scenario.POLICE;
import static org.petitionrules.rules.Scenario.STRANGER;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What several books have in common: extensions, presumed starts, windows. The days are worked where they are named. */
final class ClockBookParts {
    private ClockBookParts() {}

    /** An extension as a provision allows it: what it needs, how long, whether its reasons are told. */
    static final class Extension {
        final String on;
        final String needs;
        final long most;
        final String notice;

        Extension(String on, String needs, long most, String notice) {
            this.on = on;
            this.needs = needs;
            this.most = most;
            this.notice = notice;
        }
    }

    /**
     * A row that may be extended: by as much as it may be, by less, and not by more, not twice, not without what it needs.
     *
     * @param unextended from the run on, on a day before the unextended end
     * @param most from the run on when extended by the most
     * @param less from the run on when extended by one less
     */
    static void extendable(
            ClockRow row,
            String owner,
            Extension of,
            String unextended,
            String most,
            String last,
            String after,
            String less) {
        row.then("extended, open on the last day", s -> granted(s, owner, of, of.needs, of.most), last, most + " open");
        row.then(
                "extended, overdue the day after",
                s -> granted(s, owner, of, of.needs, of.most),
                after,
                most + " overdue");
        row.then("extended by one less", s -> granted(s, owner, of, of.needs, of.most - 1), of.on, less + " open");
        row.then(
                "more than it may be is cut", s -> granted(s, owner, of, of.needs, of.most + 1), of.on, most + " open");
        row.then(
                "without an amount it has no effect",
                s -> granted(s, owner, of, of.needs, 0),
                of.on,
                unextended + " open");
        conditions(row, owner, of, unextended, most);
    }

    /** A row that may be extended by a fixed amount. */
    static void extendableByAll(
            ClockRow row, String owner, Extension of, String unextended, String most, String last, String after) {
        row.then("extended, open on the last day", s -> granted(s, owner, of, of.needs, 0), last, most + " open");
        row.then("extended, overdue the day after", s -> granted(s, owner, of, of.needs, 0), after, most + " overdue");
        conditions(row, owner, of, unextended, most);
    }

    private static void conditions(ClockRow row, String owner, Extension of, String unextended, String most) {
        List<String> needs = Arrays.asList(of.needs.split("\\|"));
        for (String missing : needs) {
            StringBuilder others = new StringBuilder();
            needs.stream()
                    .filter(need -> !need.equals(missing))
                    .forEach(need -> others.append(need).append('|'));
            row.then(
                    "not extended without " + missing,
                    s -> granted(s, owner, of, others.toString(), of.most),
                    of.on,
                    unextended + " open");
        }
        if (!of.notice.isEmpty()) {
            row.then(
                    "not extended when its reasons are not told",
                    s -> ClockBook.extend(s, owner, of.on, of.needs, of.most),
                    of.on,
                    unextended + " open");
        }
        row.then(
                "not extended twice",
                s -> {
                    granted(s, owner, of, of.needs, of.most);
                    granted(s, owner, of, of.needs, of.most);
                },
                of.on,
                most + " open");
    }

    private static void granted(Scenario scenario, String owner, Extension of, String needs, long amount) {
        ClockBook.extend(scenario, owner, of.on, needs, amount);
        if (!of.notice.isEmpty()) {
            Words.act(scenario, of.notice, owner, CITY_BUREAU, of.on);
        }
    }

    /**
     * A start that should be on record and is not: presumed from the end of the period after a receipt, however it came,
     * for bodies of these kinds, and while the matter is the body's own or that is not recorded.
     *
     * @param from the day from which it is presumed, the last day of that period
     * @param run from the run on
     */
    static void presumed(
            ClockBook book,
            String name,
            String clock,
            List<String> bodies,
            String received,
            String from,
            String run,
            String asOf) {
        for (String came : new String[] {"direct", "referred"}) {
            for (String body : new String[] {OFFICE, BUREAU, DISCIPLINE, POLICE, STRANGER}) {
                book.check(name + ": presumed from " + from + " for what was " + came + ", " + body, rules -> {
                    Scenario scenario = Scenario.unrecorded();
                    ClockBook.receive(scenario, came, body, received);
                    assertThat(ClockRow.lines(rules, scenario, asOf, clock, body))
                            .isEqualTo(
                                    bodies.contains(body)
                                            ? Collections.singletonList(clock + "," + clock + "-presumed " + body
                                                    + " c1 " + from + " " + run + " presumed open")
                                            : Collections.emptyList());
                    assertThat(ClockRow.lines(rules, scenario, from, clock, body))
                            .isEmpty();
                });
            }
        }
        for (String remit : new String[] {"own", "lower", "outside"}) {
            book.check(name + ": presumed where the remit is " + remit + "?", rules -> {
                Scenario scenario = Scenario.unrecorded().claimFact("remit", remit);
                ClockBook.receive(scenario, "direct", BUREAU, received);
                assertThat(ClockRow.lines(rules, scenario, asOf, clock, BUREAU)).hasSize(remit.equals("own") ? 1 : 0);
            });
        }
    }

    /** The window of a petitioner that serving something opens, and asking for something uses. */
    static void window(ClockBook book, String article, String clock, String opens, String uses) {
        // Wednesday 10 May + 30 days = 9 June, a Friday (21 days in May, 9 in June)
        book.event(article, clock, CITY_BUREAU, opens, "2023-05-10")
                .window()
                .runs("+30 days -> 2023-06-09", "2023-06-09", "2023-06-10")
                .met(uses)
                .startedBy(opens);
    }

    /** The answer a body owes in thirty days of receiving a request. */
    static ClockRow answer(ClockBook book, String article, String clock, String request, String answer) {
        // Monday 15 May + 30 days = 14 June, a Wednesday (16 days in May, 14 in June)
        return book.event(article, clock, CITY_BUREAU, request, "2023-05-15")
                .runs("+30 days -> 2023-06-14", "2023-06-14", "2023-06-15")
                .met(answer)
                .startedBy(request);
    }

    /** The answer to a proposal of improvement: from its receipt, or from the day it was made while that is not on record. */
    static void proposal(ClockBook book, String article, String clock) {
        // Wednesday 10 May + 30 days = 9 June, a Friday
        book.event(article, clock, BUREAU, "improvement-proposal", "2023-05-10")
                .runs("+30 days -> 2023-06-09", "2023-06-09", "2023-06-10")
                .met("proposal-answer")
                .startedBy("improvement-proposal")
                .check("received on 15 May it counts from that day: 14 June", rules -> {
                    Scenario scenario = Scenario.unrecorded();
                    ClockBook.start(scenario, "improvement-proposal", BUREAU, "2023-05-10");
                    Words.act(scenario, "proposal-receipt", BUREAU, CITY_BUREAU, "2023-05-15");
                    assertThat(ClockRow.lines(rules, scenario, "2023-06-14", clock, BUREAU))
                            .containsExactly(clock + " " + BUREAU + " c1 2023-05-15 +30 days -> 2023-06-14 open");
                })
                .check("received, the making of it not on record", rules -> {
                    Scenario scenario = Scenario.unrecorded();
                    Words.act(scenario, "proposal-receipt", BUREAU, CITY_BUREAU, "2023-05-15");
                    assertThat(ClockRow.lines(rules, scenario, "2023-06-15", clock, BUREAU))
                            .containsExactly(clock + " " + BUREAU + " c1 2023-05-15 +30 days -> 2023-06-14 overdue");
                });
    }

    /** Days of a hearing between its opening and its closing, both counted out: 30 days from 15 May and 3 more. */
    static void hearing(ClockRow row, boolean pauses) {
        // 15 May + 30 days = 14 June; 22 to 24 May do not count: 17 June, a Saturday, so Monday 19 June
        row.then(
                pauses ? "a hearing of three days does not count" : "a hearing changes nothing",
                scenario -> scenario.done("hearing-opened", CITY_BUREAU, "2023-05-22")
                        .done("hearing-closed", CITY_BUREAU, "2023-05-24"),
                "2023-06-01",
                pauses ? "+30 days -> 2023-06-19 (2023-06-17) open" : "+30 days -> 2023-06-14 open");
        row.then(
                pauses
                        ? "a hearing without a recorded end pauses its first day only"
                        : "an open hearing changes nothing",
                scenario -> scenario.done("hearing-opened", CITY_BUREAU, "2023-05-22"),
                "2023-05-23",
                // 22 May does not count: 15 June, a Thursday
                pauses ? "+30 days -> 2023-06-15 open" : "+30 days -> 2023-06-14 open");
    }
}
