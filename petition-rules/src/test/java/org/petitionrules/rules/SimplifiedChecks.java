package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.OFFICE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.decision.Finding;

/**
 * Which petitions may be handled in the simplified way (NA-04): Arts 4 to 6 of the texts of 2016 and 2022, over every
 * combination of what they look at, against a plain restatement of the articles.
 */
final class SimplifiedChecks {
    private static final String UNKNOWN = "?";
    private static final String[] YES_NO_UNKNOWN = {UNKNOWN, "yes", "no"};
    private static final List<String> GROUNDS = Arrays.asList(
            "clear-and-easy", "answerable-at-once", "daily-life-urgent", "promised-or-concluded", "other");

    private final List<BookCheck> checks = new ArrayList<>();
    private final String row;
    private final String provision;
    private final String procedure;
    private final String day;

    private SimplifiedChecks(String row, String provision, String procedure, String day) {
        this.row = row;
        this.provision = provision;
        this.procedure = procedure;
        this.day = day;
    }

    /** Art. 5 of 2016 excludes what is in, or belongs to, a statutory administrative procedure. */
    static List<BookCheck> of2016() {
        return new SimplifiedChecks("S16", "s16", "in-statutory-procedure", "2019-05-15")
                .all("2016-07-08", "2022-07-17");
    }

    /** Art. 5 of 2022 excludes what Art. 31(1) to (5) of the Regulations leads into another route. */
    static List<BookCheck> of2022() {
        return new SimplifiedChecks("S22", "s22", "other-route", "2023-05-10").all("2022-07-16", "");
    }

    /** A case as the articles look at it; {@code ?} is what nobody recorded. */
    private static final class Case {
        private final String first;
        private final String ground;
        private final boolean assigned;
        private final String unsupported;
        private final String procedure;
        private final String joint;
        private final String chosen;

        Case(String first, String ground, boolean assigned, String... rest) {
            this.first = first;
            this.ground = ground;
            this.assigned = assigned;
            this.unsupported = rest[0];
            this.procedure = rest[1];
            this.joint = rest[2];
            this.chosen = rest[3];
        }

        /**
         * Art. 4: only a first petition, on one of its grounds; Art. 5: not what an upper body assigned, may be
         * unsupported, belongs to a procedure, or is joint and complex; Art. 6: the authority finds which. Open only when
         * all of it is known to be so; closed as soon as one thing is known to bar it.
         */
        String expected() {
            boolean barred = first.equals("no")
                    || ground.equals("none")
                    || assigned
                    || unsupported.equals("yes")
                    || procedure.equals("yes")
                    || joint.equals("yes");
            boolean known = first.equals("yes")
                    && GROUNDS.contains(ground)
                    && unsupported.equals("no")
                    && procedure.equals("no")
                    && joint.equals("no");
            return barred ? "no" : known ? "yes" : "undecided";
        }

        /** What is missing is asked for only where the authority handles it so (Art. 6). */
        boolean isAsked() {
            return expected().equals("undecided") && chosen.equals("yes");
        }

        @Override
        public String toString() {
            return String.join(" ", first, ground, assigned ? "assigned" : "-", unsupported, procedure, joint, chosen);
        }
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String first : YES_NO_UNKNOWN) {
            for (String ground : Arrays.asList(UNKNOWN, "clear-and-easy", "none")) {
                for (boolean assigned : new boolean[] {false, true}) {
                    for (String unsupported : YES_NO_UNKNOWN) {
                        for (String procedure : YES_NO_UNKNOWN) {
                            for (String joint : YES_NO_UNKNOWN) {
                                for (String chosen : YES_NO_UNKNOWN) {
                                    cases.add(new Case(first, ground, assigned, unsupported, procedure, joint, chosen));
                                }
                            }
                        }
                    }
                }
            }
        }
        for (String ground : GROUNDS) {
            cases.add(new Case("yes", ground, false, "no", "no", "no", "yes"));
        }
        return cases;
    }

    private Scenario scenario(Case of, String received) {
        Scenario scenario = Scenario.unrecorded();
        recorded(of.first, code -> scenario.fact("first-petition", code));
        recorded(of.joint, code -> scenario.fact("joint-complex", code));
        recorded(of.ground, code -> scenario.claimFact("simplified-ground", code));
        recorded(of.unsupported, code -> scenario.claimFact("likely-unsupported", code));
        recorded(of.procedure, code -> scenario.claimFact(procedure, code));
        recorded(of.chosen, code -> scenario.claimFact("simplified", code));
        scenario.received("petition", OFFICE, received);
        return of.assigned
                ? scenario.assigned(OFFICE, BUREAU, received, "")
                : scenario.moved("forwarding", OFFICE, BUREAU, received);
    }

    private static void recorded(String value, java.util.function.Consumer<String> record) {
        if (!value.equals(UNKNOWN)) {
            record.accept(value);
        }
    }

    private static String found(Decision decision) {
        return decision.finding("simplified-eligible", "c1").map(Finding::value).orElse("-");
    }

    private List<BookCheck> all(String before, String after) {
        checks.add(BookCheck.of("Arts 4, 5: every combination of what they look at", book -> {
            for (Case of : cases()) {
                assertThat(found(scenario(of, day).decide(book, day)))
                        .as(of.toString())
                        .isEqualTo(of.expected());
            }
        }));
        checks.add(BookCheck.of("Art. 6: what is missing is asked for where the authority chose this way", book -> {
            for (Case of : cases()) {
                List<String> asked = Seen.asked(scenario(of, day).decide(book, day));
                asked.removeIf(one -> !one.contains(row + "-ask"));
                String by = "[" + row + "-ask]";
                assertThat(asked)
                        .as(of.toString())
                        .isEqualTo(
                                of.isAsked()
                                        ? Arrays.asList(
                                                "first-petition" + by,
                                                "simplified-ground@c1" + by,
                                                "likely-unsupported@c1" + by,
                                                procedure + "@c1" + by,
                                                "joint-complex" + by)
                                        : Collections.emptyList());
            }
        }));
        Case open = new Case("yes", "clear-and-easy", false, "no", "no", "no", UNKNOWN);
        checks.add(BookCheck.of("the text is in force from its day on and no longer than to its last", book -> {
            assertThat(found(scenario(open, before).decide(book, before))).isEqualTo("-");
            assertThat(found(scenario(open, next(before)).decide(book, next(before))))
                    .isEqualTo("yes");
            if (!after.isEmpty()) {
                String last = java.time.LocalDate.parse(after).minusDays(1).toString();
                assertThat(found(scenario(open, last).decide(book, last))).isEqualTo("yes");
                assertThat(found(scenario(open, after).decide(book, after))).isEqualTo("-");
                // Governed by the day of receipt, whenever it is asked about (A21).
                assertThat(found(scenario(open, last).decide(book, "2023-01-10")))
                        .isEqualTo("yes");
            }
        }));
        checks.add(BookCheck.of("each row rests on its article", book -> {
            String[][] articles = {
                {"-first-no", "-4"},
                {"-no-ground", "-4"},
                {"-open", "-4"},
                {"-assigned", "-5"},
                {"-unsupported", "-5"},
                {"-procedure", "-5"},
                {"-joint", "-5"},
                {"-ask", "-6"},
                {"-not-asked", "-6"}
            };
            for (String[] article : articles) {
                assertThat(book.tables().stream()
                                .flatMap(table -> table.rows().stream())
                                .filter(any -> any.rule().ruleId().equals(row + article[0]))
                                .map(any -> any.rule().provision().id()))
                        .as(article[0])
                        .containsExactly(provision + article[1]);
            }
        }));
        return checks;
    }

    private static String next(String day) {
        return java.time.LocalDate.parse(day).plusDays(1).toString();
    }
}
