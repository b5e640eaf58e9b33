package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Combinations.UNKNOWN;
import static org.petitionrules.rules.Combinations.YES_NO_UNKNOWN;
import static org.petitionrules.rules.Combinations.recorded;
import static org.petitionrules.rules.Combinations.restOn;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.CITY_BUREAU;
import static org.petitionrules.rules.Scenario.OFFICE;
import static org.petitionrules.rules.Scenario.STRANGER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.petitionrules.model.AdminLevel;
import org.petitionrules.model.Origin;
import org.petitionrules.model.OriginKind;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.decision.Finding;

/**
 * Which petitions may be handled in the simplified way (NA-04): Arts 4 to 6 of the texts of 2016 and 2022, over every
 * combination of what they look at, against a plain restatement of the articles.
 */
final class SimplifiedChecks {
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
        private final String assigned;
        private final String unsupported;
        private final String procedure;
        private final String joint;
        private final String chosen;

        Case(String first, String ground, String assigned, String... rest) {
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
                    || assigned.equals("yes")
                    || unsupported.equals("yes")
                    || procedure.equals("yes")
                    || joint.equals("yes");
            boolean known = first.equals("yes")
                    && GROUNDS.contains(ground)
                    && assigned.equals("no")
                    && unsupported.equals("no")
                    && procedure.equals("no")
                    && joint.equals("no");
            return barred ? "no" : known ? "yes" : chosen.equals("yes") ? "undecided" : "-";
        }

        /** What is missing is asked for, and only that, where the authority handles it so (Art. 6). */
        List<String> asked(String row, String procedureFact) {
            List<String> asked = new ArrayList<>();
            if (!expected().equals("undecided")) {
                return asked;
            }
            ask(asked, first, "first-petition[" + row + "-ask-first]");
            ask(asked, ground, "simplified-ground@c1[" + row + "-ask-ground]");
            ask(asked, assigned, "assigned-from-above@c1[" + row + "-ask-assigned]");
            ask(asked, unsupported, "likely-unsupported@c1[" + row + "-ask-unsupported]");
            ask(asked, procedure, procedureFact + "@c1[" + row + "-ask-procedure]");
            ask(asked, joint, "joint-complex[" + row + "-ask-joint]");
            return asked;
        }

        private static void ask(List<String> asked, String value, String question) {
            if (value.equals(UNKNOWN)) {
                asked.add(question);
            }
        }

        @Override
        public String toString() {
            return String.join(" ", first, ground, assigned, unsupported, procedure, joint, chosen);
        }
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String first : YES_NO_UNKNOWN) {
            for (String ground : Arrays.asList(UNKNOWN, "clear-and-easy", "none")) {
                for (String assigned : YES_NO_UNKNOWN) {
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
            cases.add(new Case("yes", ground, "no", "no", "no", "no", "yes"));
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
        // Assigned by a city bureau to the county's, or by one that the directory does not know; forwarded is not
        // assigned.
        return of.assigned.equals("no")
                ? scenario.moved("forwarding", OFFICE, BUREAU, received)
                : scenario.assigned(of.assigned.equals("yes") ? CITY_BUREAU : STRANGER, BUREAU, received, "");
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
                assertThat(asked).as(of.toString()).isEqualTo(of.asked(row, procedure));
            }
        }));
        checks.add(BookCheck.of("liability: chosen although it is not open, it is asked whether to supervise", book -> {
            for (Case of : cases()) {
                for (String breach : YES_NO_UNKNOWN) {
                    Scenario scenario = scenario(of, day);
                    recorded(breach, code -> scenario.claimFact("handling-breach", code));
                    boolean misused = of.chosen.equals("yes") && of.expected().equals("no");
                    assertThat(Seen.asked(scenario.decide(book, day))
                                    .contains("handling-breach@c1[" + row + "-misuse]"))
                            .as(of + " " + breach)
                            .isEqualTo(misused && breach.equals(UNKNOWN));
                }
            }
        }));
        checks.add(BookCheck.of("Art. 5: assigned by an upper body, by event or by origin", book -> {
            Case plain = new Case("yes", "clear-and-easy", "no", "no", "no", "no", "yes");
            // An office of the own level assigns under Art. 22: no upper body.
            assertThat(found(scenario(plain, day)
                            .assigned(OFFICE, BUREAU, day, "")
                            .decide(book, day)))
                    .isEqualTo("yes");
            assertThat(found(scenario(plain, day)
                            .assigned(CITY_BUREAU, OFFICE, day, "")
                            .assigned(OFFICE, BUREAU, day, "")
                            .decide(book, day)))
                    .isEqualTo("no");
            assertThat(found(scenario(plain, day)
                            .assigned(STRANGER, OFFICE, day, "")
                            .assigned(CITY_BUREAU, BUREAU, day, "")
                            .decide(book, day)))
                    .isEqualTo("no");
            assertThat(found(scenario(plain, day)
                            .assigned(STRANGER, OFFICE, day, "")
                            .assigned(OFFICE, BUREAU, day, "")
                            .decide(book, day)))
                    .isEqualTo("undecided");
            Origin.Builder origin = Origin.builder().kind(OriginKind.ASSIGNED);
            assertThat(from(book, plain, origin.build())).isEqualTo("undecided");
            assertThat(from(book, plain, origin.level(AdminLevel.CITY).build())).isEqualTo("no");
            assertThat(from(book, plain, origin.level(AdminLevel.COUNTY).build()))
                    .isEqualTo("yes");
            assertThat(from(book, plain, origin.level(AdminLevel.TOWNSHIP).build()))
                    .isEqualTo("yes");
            assertThat(from(
                            book,
                            plain,
                            Origin.builder()
                                    .kind(OriginKind.ASSIGNED)
                                    .from(OrganRef.of(CITY_BUREAU))
                                    .build()))
                    .isEqualTo("no");
            assertThat(from(
                            book,
                            plain,
                            Origin.builder()
                                    .kind(OriginKind.FORWARDED)
                                    .level(AdminLevel.CITY)
                                    .build()))
                    .isEqualTo("yes");
        }));
        Case open = new Case("yes", "clear-and-easy", "no", "no", "no", "no", UNKNOWN);
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
                {"-undecided", "-6"},
                {"-ask-first", "-6"},
                {"-misuse", "-misuse-i"}
            };
            for (String[] article : articles) {
                restOn(book, new String[] {row + article[0], provision + article[1]});
            }
        }));
        return checks;
    }

    private String from(RuleBook book, Case of, Origin origin) {
        return found(scenario(of, day).origin(origin).decide(book, day));
    }

    private static String next(String day) {
        return java.time.LocalDate.parse(day).plusDays(1).toString();
    }
}
