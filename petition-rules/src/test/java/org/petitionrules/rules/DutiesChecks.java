package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.CITY_BUREAU;
import static org.petitionrules.rules.Scenario.DISCIPLINE;
import static org.petitionrules.rules.Scenario.OFFICE;
import static org.petitionrules.rules.Scenario.POLICE;
import static org.petitionrules.rules.Scenario.STRANGER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.petitionrules.model.Category;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.event.Party;
import org.petitionrules.model.event.Served;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.decision.Decision;

/**
 * Duties without a number of days: 2022 Regulations Arts 19, 25, 29, 30 para. 2, 31 (6), 32, 33, 37, 40; hearing and
 * supervision also by the Regulations of 2005, Arts 31 and 36. Each from both sides, and met by its own act only.
 */
final class DutiesChecks {
    private static final String WED = "-10";
    private static final String THU = "-11";
    private static final String FRI = "-12";
    private static final List<String> HANDLING =
            Arrays.asList("route", "object", "decide-acceptance", "conclude", "report-result", "review", "re-examine");
    private final String month;
    private final List<BookCheck> checks = new ArrayList<>();

    private DutiesChecks(String month) {
        this.month = month;
    }

    static List<BookCheck> in2022() {
        DutiesChecks all = new DutiesChecks("2023-05");
        all.suggestions();
        all.cadres();
        all.reporting();
        all.opinions();
        all.hearings("Art. 31 (6)", "R31-6-hearing");
        all.aid();
        all.supervised("Art. 40 para. 1", "R40-1-supervise");
        all.overdue("Art. 40", "R40-1-overdue");
        // 12 May + 5 working days = 19 May, a Friday.
        all.overdueOf("object", "R40-1-overdue", "2023-05-22", outside(referred()));
        all.overdueOf("conclude", "R40-1-overdue", "2024-09-02", referred());
        all.overdueOf(
                "report-result",
                "R40-1-overdue",
                "2023-06-05",
                Scenario.of(Category.CLAIM)
                        .received("petition", OFFICE, "2023-05-10")
                        .assigned(OFFICE, BUREAU, "2023-05-11", "2023-06-01")
                        .receivedFrom(OFFICE, BUREAU, "2023-05-12"));
        all.overdueOf("review", "R40-1-overdue", "2024-09-02", received("review-request"));
        all.overdueOf("re-examine", "R40-1-overdue", "2024-09-02", received("re-examination-request"));
        all.accountability();
        all.executed();
        all.conduct();
        return all.checks;
    }

    static List<BookCheck> in2005() {
        DutiesChecks all = new DutiesChecks("2019-05");
        all.hearings("2005 Art. 31 para. 2", "R05-31-hearing");
        all.supervised("2005 Art. 36", "R05-36-supervise");
        all.overdue("2005 Art. 36", "R05-36-overdue");
        all.overdueOf(
                "decide-acceptance",
                "R05-36-overdue",
                "2019-07-01",
                Scenario.of(Category.CLAIM)
                        .claimFact("remit", "own")
                        .claimFact("other-route", "yes")
                        .received("petition", BUREAU, "2019-05-15"));
        return all.checks;
    }

    private void check(String name, Consumer<RuleBook> check) {
        checks.add(BookCheck.of(name, check));
    }

    private Scenario at(String holder, Category category) {
        return Scenario.of(category).claimFact("cadre-issue", "no").received("petition", holder, month + WED);
    }

    /** What a rule brings about: the duties with state, then the questions. */
    private List<String> follows(RuleBook book, Scenario scenario, String rule) {
        Decision decision = scenario.decide(book, month + FRI);
        List<String> follows = new ArrayList<>();
        Seen.owed(decision).stream()
                .filter(owed -> owed.contains(" " + rule + " "))
                .forEach(follows::add);
        Seen.asked(decision).stream().filter(asked -> asked.contains(rule)).forEach(follows::add);
        return follows;
    }

    private void follow(String name, String rule, Scenario scenario, String... expected) {
        check(name, book -> assertThat(follows(book, scenario, rule)).containsExactly(expected));
    }

    /** Served on a body, not on the petitioner. */
    private Served servedTo(String organ, String kind, String by) {
        return Served.builder()
                .id("served-on-a-body")
                .kind(kind)
                .occurredOn(LocalDate.parse(month + FRI))
                .by(OrganRef.of(by))
                .to(Party.of(OrganRef.of(organ)))
                .build();
    }

    private void suggestions() {
        String study = "study-suggestion R29-study county-bureau c1";
        follow("Art. 29: a suggestion is studied", "R29-study", at(BUREAU, Category.SUGGESTION), study + " open");
        follow(
                "Art. 29: once it is decided on, it is studied",
                "R29-study",
                at(BUREAU, Category.SUGGESTION)
                        .decided("suggestion-decision", BUREAU, month + FRI, Optional.of("adopted")),
                study + " met " + month + FRI + " met");
        for (String body : new String[] {DISCIPLINE, POLICE, STRANGER}) {
            follow(
                    "Art. 29: a suggestion is studied by " + body,
                    "R29-study",
                    at(body, Category.SUGGESTION),
                    "study-suggestion R29-study " + body + " c1 open");
        }
        follow("Art. 29: a petition office passes it on", "R29-study", at(OFFICE, Category.SUGGESTION));
        for (Category other : new Category[] {Category.CLAIM, Category.ACCUSATION}) {
            follow("Art. 29: nothing to study in a " + other.code(), "R29-study", at(BUREAU, other));
        }
        follow(
                "Art. 29: studied where it is within the remit",
                "R29-study",
                at(BUREAU, Category.SUGGESTION).claimFact("remit", "own"),
                study + " open");
        for (String remit : new String[] {"lower", "outside"}) {
            follow(
                    "Art. 29: not studied by a body outside whose remit it is, " + remit,
                    "R29-study",
                    at(BUREAU, Category.SUGGESTION).claimFact("remit", remit));
        }
        check(
                "Art. 29: a suggestion has no sixty days",
                book -> assertThat(Seen.obligations(
                                at(BUREAU, Category.SUGGESTION)
                                        .claimFact("remit", "own")
                                        .decided("acceptance", BUREAU, month + THU)
                                        .decide(book, month + FRI),
                                "conclude"))
                        .isEmpty());
        String reply = "reply-suggestion R29-reply county-bureau c1";
        for (String outcome : new String[] {"adopted", "partly-adopted"}) {
            follow(
                    "Art. 29: " + outcome + " and replied to",
                    "R29-reply",
                    at(BUREAU, Category.SUGGESTION)
                            .decided("suggestion-decision", BUREAU, month + THU, Optional.of(outcome)),
                    reply + " open");
        }
        follow(
                "Art. 29: once replied to, that is done",
                "R29-reply",
                at(BUREAU, Category.SUGGESTION)
                        .decided("suggestion-decision", BUREAU, month + THU, Optional.of("adopted"))
                        .served("suggestion-reply", BUREAU, month + FRI),
                reply + " met " + month + FRI + " met");
        follow(
                "Art. 29: a reply that goes to another body is none",
                "R29-reply",
                at(BUREAU, Category.SUGGESTION)
                        .decided("suggestion-decision", BUREAU, month + THU, Optional.of("adopted"))
                        .event(servedTo(OFFICE, "suggestion-reply", BUREAU)),
                reply + " open");
        follow(
                "Art. 29: not adopted, the text asks for no reply",
                "R29-reply",
                at(BUREAU, Category.SUGGESTION)
                        .decided("suggestion-decision", BUREAU, month + THU, Optional.of("not-adopted")));
        follow("Art. 29: not decided, nothing to reply yet", "R29-reply", at(BUREAU, Category.SUGGESTION));
        follow(
                "Art. 29: nobody to reply to where the suggestion is anonymous",
                "R29-reply",
                at(BUREAU, Category.SUGGESTION)
                        .anonymous()
                        .decided("suggestion-decision", BUREAU, month + THU, Optional.of("adopted")));
        follow(
                "Art. 29: replied to where it is not recorded who made it",
                "R29-reply",
                Scenario.unrecorded()
                        .claim("c1", claim -> claim.category(Category.SUGGESTION))
                        .received("petition", BUREAU, month + WED)
                        .decided("suggestion-decision", BUREAU, month + THU, Optional.of("adopted")),
                reply + " open");
        follow(
                "Art. 29: what is decided on a claim is no suggestion",
                "R29-reply",
                at(BUREAU, Category.CLAIM).decided("suggestion-decision", BUREAU, month + THU, Optional.of("adopted")));
        follow(
                "Art. 29: whether to reward a contribution is to be decided",
                "R29-reward",
                at(BUREAU, Category.SUGGESTION).claimFact("contribution", "yes"),
                "reward-decided@c1[R29-reward]");
        follow(
                "Art. 29: also where it is not recorded who made it",
                "R29-reward",
                Scenario.unrecorded()
                        .claim("c1", claim -> claim.category(Category.SUGGESTION))
                        .claimFact("contribution", "yes")
                        .received("petition", BUREAU, month + WED),
                "reward-decided@c1[R29-reward]");
        follow(
                "Art. 29: rewarded, it is asked no more",
                "R29-reward",
                at(BUREAU, Category.SUGGESTION).claimFact("contribution", "yes").done("reward", BUREAU, month + THU));
        follow(
                "Art. 29: decided against, it is asked no more",
                "R29-reward",
                at(BUREAU, Category.SUGGESTION)
                        .claimFact("contribution", "yes")
                        .decided("reward-waiver", BUREAU, month + THU));
        follow(
                "Art. 29: no contribution, no reward",
                "R29-reward",
                at(BUREAU, Category.SUGGESTION).claimFact("contribution", "no"));
        follow("Art. 29: none known, no reward", "R29-reward", at(BUREAU, Category.SUGGESTION));
        follow(
                "Art. 29: whoever made it, without a name too (SG-02)",
                "R29-reward",
                at(BUREAU, Category.SUGGESTION).anonymous().claimFact("contribution", "yes"),
                "reward-decided@c1[R29-reward]");
        follow(
                "Art. 29: the reward is for suggestions",
                "R29-reward",
                at(BUREAU, Category.CLAIM).claimFact("contribution", "yes"));
    }

    private void cadres() {
        Scenario plain =
                Scenario.of(Category.CLAIM).claimFact("cadre-issue", "yes").received("petition", OFFICE, month + WED);
        String organisation = "tell-organisation R30-2-cadre county-petition-office c1";
        follow(
                "Art. 30 para. 2: a cadre issue is told to the organisation department",
                "R30-2-cadre",
                plain,
                organisation + " open");
        follow("Art. 30 para. 2: not major, it stays there", "R30-2-major", plain);
        follow(
                "Art. 30 para. 2: told, that is done",
                "R30-2-cadre",
                Scenario.of(Category.CLAIM)
                        .claimFact("cadre-issue", "yes")
                        .received("petition", OFFICE, month + WED)
                        .moved("organisation-notice", OFFICE, "organisation", month + FRI),
                organisation + " met " + month + FRI + " met");
        Scenario major = Scenario.of(Category.ACCUSATION)
                .fact("major-urgent", "yes")
                .claimFact("cadre-issue", "yes")
                .received("petition", OFFICE, month + WED);
        follow(
                "Art. 30 para. 2: a major one also to the Party chief",
                "R30-2-major",
                major,
                "tell-party-chief R30-2-major county-petition-office c1 open");
        follow(
                "Art. 30 para. 2: the Party chief told, that is done",
                "R30-2-major",
                Scenario.of(Category.ACCUSATION)
                        .fact("major-urgent", "yes")
                        .claimFact("cadre-issue", "yes")
                        .received("petition", OFFICE, month + WED)
                        .done("party-chief-notice", OFFICE, month + FRI),
                "tell-party-chief R30-2-major county-petition-office c1 met " + month + FRI + " met");
        for (String rule : new String[] {"R30-2-cadre", "R30-2-major"}) {
            follow(
                    "Art. 30 para. 2: that is for petition offices, " + rule,
                    rule,
                    Scenario.of(Category.CLAIM)
                            .fact("major-urgent", "yes")
                            .claimFact("cadre-issue", "yes")
                            .received("petition", BUREAU, month + WED));
            follow(
                    "Art. 30 para. 2: no cadre issue, nothing to tell, " + rule,
                    rule,
                    Scenario.of(Category.CLAIM)
                            .fact("major-urgent", "yes")
                            .claimFact("cadre-issue", "no")
                            .received("petition", OFFICE, month + WED));
        }
        follow(
                "Art. 30 para. 2: of an accusation it is asked",
                "R30-2-ask",
                Scenario.of(Category.ACCUSATION).received("petition", OFFICE, month + WED),
                "cadre-issue@c1[R30-2-ask]");
        follow(
                "Art. 30 para. 2: of a claim it is not",
                "R30-2-ask",
                Scenario.of(Category.CLAIM).received("petition", OFFICE, month + WED));
        follow("Art. 30 para. 2: nor where it is known", "R30-2-ask", at(OFFICE, Category.ACCUSATION));
        follow(
                "Art. 30 para. 2: nor of another body",
                "R30-2-ask",
                Scenario.of(Category.ACCUSATION).received("petition", BUREAU, month + WED));
    }

    private void reporting() {
        String[][] bureau = {
            {"report-committee", "committee-report"},
            {"notify-department", "department-notice"},
            {"notify-conference", "conference-notice"}
        };
        String[][] office = {{"report-office-above", "office-report"}, {"report-national", "national-report"}};
        reported(BUREAU, "R25-report", bureau);
        reported(OFFICE, "R25-report", bureau);
        reported(OFFICE, "R25-office", office);
        follow(
                "Art. 25: only petition offices report to petition offices",
                "R25-office",
                at(BUREAU, Category.CLAIM).fact("major-urgent", "yes"));
        for (String rule : new String[] {"R25-report", "R25-office"}) {
            follow("Art. 25: neither major nor urgent, no report, " + rule, rule, at(OFFICE, Category.CLAIM));
        }
        follow(
                "Art. 19 para. 1: an oral petition is put on record",
                "R19-1-oral",
                at(BUREAU, Category.CLAIM).fact("oral", "yes"),
                "record-oral R19-1-oral county-bureau  open");
        follow(
                "Art. 19 para. 1: registered, it is on record",
                "R19-1-oral",
                at(BUREAU, Category.CLAIM).fact("oral", "yes").done("registration", BUREAU, month + THU),
                "record-oral R19-1-oral county-bureau  met " + month + THU + " met");
        follow(
                "Art. 19 para. 1: a written one is on record by itself",
                "R19-1-oral",
                at(BUREAU, Category.CLAIM).fact("oral", "no"));
        follow("Art. 19 para. 1: not known to be oral", "R19-1-oral", at(BUREAU, Category.CLAIM));
    }

    /** Each of several duties of one rule is met by its own act and leaves the others open. */
    private void reported(String holder, String rule, String[][] duties) {
        for (String[] met : duties) {
            check("Art. 25: " + met[0] + " by " + holder + " is met by its own act", book -> {
                Scenario scenario = at(holder, Category.CLAIM).fact("major-urgent", "yes");
                if (met[1].equals("department-notice")) {
                    scenario.moved(met[1], holder, CITY_BUREAU, month + FRI);
                } else {
                    scenario.done(met[1], holder, month + FRI);
                }
                List<String> expected = new ArrayList<>();
                for (String[] duty : duties) {
                    boolean done = Arrays.equals(duty, met);
                    expected.add(duty[0] + " " + rule + " " + holder + "  "
                            + (done ? "met " + month + FRI + " met" : "open"));
                }
                assertThat(follows(book, scenario, rule)).isEqualTo(expected);
            });
        }
    }

    private void opinions() {
        Scenario mediated = at(BUREAU, Category.CLAIM).done("mediation", BUREAU, month + THU);
        String write = "write-agreement R33-agreement county-bureau c1";
        follow("Art. 33: what was mediated is written down", "R33-agreement", mediated, write + " open");
        follow(
                "Art. 33: written, that is done",
                "R33-agreement",
                at(BUREAU, Category.CLAIM)
                        .done("mediation", BUREAU, month + THU)
                        .done("agreement-written", BUREAU, month + FRI),
                write + " met " + month + FRI + " met");
        follow("Art. 33: nothing mediated, nothing to write", "R33-agreement", at(BUREAU, Category.CLAIM));
        follow(
                "Art. 32: an opinion that leaves out what it must state is completed",
                "R32-content",
                at(BUREAU, Category.CLAIM)
                        .claimFact("opinion-complete", "no")
                        .decided("opinion", BUREAU, month + THU, Optional.of("not-supported")),
                "complete-opinion R32-content county-bureau c1 open");
        follow(
                "Art. 32: once it states all, that is done",
                "R32-content",
                at(BUREAU, Category.CLAIM)
                        .claimFact("opinion-complete", "no")
                        .decided("opinion", BUREAU, month + THU, Optional.of("not-supported"))
                        .recorded(
                                "finding",
                                BUREAU,
                                month + FRI,
                                event -> event.putFacts("opinion-complete", FactValue.code("yes"))));
        follow(
                "Art. 32: an opinion that nobody found lacking",
                "R32-content",
                at(BUREAU, Category.CLAIM).decided("opinion", BUREAU, month + THU, Optional.of("not-supported")));
        follow(
                "Art. 32: no opinion, nothing to complete",
                "R32-content",
                at(BUREAU, Category.CLAIM).claimFact("opinion-complete", "no"));
    }

    private void hearings(String article, String rule) {
        String asked = "hearing-decided@c1[" + rule + "]";
        follow(
                article + ": whether a difficult matter is heard is to be decided",
                rule,
                at(BUREAU, Category.CLAIM).claimFact("difficult", "yes"),
                asked);
        follow(
                article + ": also where no other route is open",
                rule,
                at(BUREAU, Category.CLAIM).claimFact("difficult", "yes").claimFact("other-route", "no"),
                asked);
        follow(
                article + ": not where it goes another way",
                rule,
                at(BUREAU, Category.CLAIM)
                        .claimFact("difficult", "yes")
                        .claimFact("other-route", "yes")
                        .claimFact("statutory-route", "litigation"));
        follow(
                article + ": heard, it is decided",
                rule,
                at(BUREAU, Category.CLAIM).claimFact("difficult", "yes").done("hearing-opened", BUREAU, month + THU));
        follow(
                article + ": decided against, it is decided",
                rule,
                at(BUREAU, Category.CLAIM)
                        .claimFact("difficult", "yes")
                        .decided("hearing-waiver", BUREAU, month + THU));
        for (String difficult : new String[] {"no", "?"}) {
            Scenario scenario = at(BUREAU, Category.CLAIM);
            if (difficult.equals("no")) {
                scenario.claimFact("difficult", "no");
            }
            follow(article + ": no hearing where it is difficult: " + difficult, rule, scenario);
        }
        if (rule.equals("R31-6-hearing")) {
            follow(
                    article + ": once there is an opinion, it is too late",
                    rule,
                    at(BUREAU, Category.CLAIM)
                            .claimFact("difficult", "yes")
                            .decided("opinion", BUREAU, month + THU, Optional.of("not-supported")));
            follow(
                    article + ": of claims only",
                    rule,
                    at(BUREAU, Category.ACCUSATION).claimFact("difficult", "yes"));
        }
    }

    private void aid() {
        String ask = "ask-judicial-aid R37-judicial county-bureau c1";
        Scenario fits = at(BUREAU, Category.CLAIM).claimFact("hardship", "yes").claimFact("judicial-aid-fits", "yes");
        follow("Art. 37: judicial assistance is asked for whoever it fits", "R37-judicial", fits, ask + " open");
        follow(
                "Art. 37: asked for, that is done",
                "R37-judicial",
                at(BUREAU, Category.CLAIM)
                        .claimFact("hardship", "yes")
                        .claimFact("judicial-aid-fits", "yes")
                        .moved("judicial-aid-request", BUREAU, POLICE, month + FRI),
                ask + " met " + month + FRI + " met");
        follow(
                "Art. 37: without hardship none",
                "R37-judicial",
                at(BUREAU, Category.CLAIM).claimFact("judicial-aid-fits", "yes"));
        follow(
                "Art. 37: where it does not fit none",
                "R37-judicial",
                at(BUREAU, Category.CLAIM).claimFact("hardship", "yes").claimFact("judicial-aid-fits", "no"));
        follow(
                "Art. 37: where it is not known to fit none",
                "R37-judicial",
                at(BUREAU, Category.CLAIM).claimFact("hardship", "yes"));
        Scenario ended = at(BUREAU, Category.CLAIM)
                .decided("re-examination-opinion", "province-bureau", month + THU)
                .served("re-examination-service", "province-bureau", month + FRI);
        check(
                "Art. 37: after finality help goes on, and is never done once for all",
                book -> assertThat(Seen.obligations(ended.decide(book, month + FRI), "go-on-helping"))
                        .singleElement()
                        .satisfies(owed ->
                                assertThat(owed).startsWith("R37-after ").doesNotContain("met")));
        check(
                "Art. 37: recurring, so that it keeps no matter open",
                book -> assertThat(ended.decide(book, month + FRI).obligations())
                        .filteredOn(owed -> owed.duty().id().equals("go-on-helping"))
                        .allSatisfy(owed -> assertThat(owed.isOwed()).isFalse()));
        follow(
                "Art. 37: before finality the ordinary help is owed",
                "R37-after",
                at(BUREAU, Category.CLAIM).decided("re-examination-opinion", "province-bureau", month + THU));
    }

    private void supervised(String article, String rule) {
        String[][] duties = {{"supervise-handling", "supervision"}, {"propose-improvement", "improvement-proposal"}};
        for (String[] met : duties) {
            check(article + ": cause to supervise, " + met[0] + " is met by its own act", book -> {
                Scenario scenario = at(BUREAU, Category.CLAIM)
                        .claimFact("handling-breach", "yes")
                        .moved(met[1], OFFICE, BUREAU, month + FRI);
                List<String> expected = new ArrayList<>();
                for (String[] duty : duties) {
                    // The bureau answers for the matter; it does not supervise itself, and no office is on record.
                    expected.add(duty[0] + " " + rule + " c1 "
                            + (Arrays.equals(duty, met) ? "met " + month + FRI + " met" : "open"));
                }
                assertThat(follows(book, scenario, rule)).isEqualTo(expected);
            });
        }
        follow(
                article + ": the petition office that holds it owes it",
                rule,
                at(OFFICE, Category.CLAIM).claimFact("handling-breach", "yes"),
                "supervise-handling " + rule + " county-petition-office c1 open",
                "propose-improvement " + rule + " county-petition-office c1 open");
        follow(
                article + ": no cause, no supervision",
                rule,
                at(BUREAU, Category.CLAIM).claimFact("handling-breach", "no"));
        follow(article + ": no cause known, no supervision", rule, at(BUREAU, Category.CLAIM));
    }

    /**
     * An opinion that supports is carried out, once the claim is in the petition procedure; an opinion that does not
     * support, one taken back by a later one, or none brings nothing about.
     */
    private void executed() {
        String execute = "execute R32-execute county-bureau c1";
        follow(
                "Art. 32: what is supported is carried out",
                "R32-execute",
                supported(at(BUREAU, Category.CLAIM)),
                execute + " open");
        follow(
                "Art. 32: carried out, that is done",
                "R32-execute",
                supported(at(BUREAU, Category.CLAIM)).done("execution", BUREAU, month + FRI),
                execute + " met " + month + FRI + " met");
        follow(
                "Art. 32: also while nobody classed it",
                "R32-execute",
                supported(Scenario.unrecorded().received("petition", BUREAU, month + WED)),
                execute + " open");
        follow(
                "Art. 32: and where the petition procedure is the route",
                "R32-execute",
                supported(at(BUREAU, Category.CLAIM).claimFact("statutory-route", "petition")),
                execute + " open");
        follow(
                "Art. 32: and where the records contradict each other",
                "R32-execute",
                supported(at(BUREAU, Category.CLAIM)
                        .claimFact("other-route", "no")
                        .claimFact("statutory-route", "litigation")),
                execute + " open");
        for (String route : new String[] {"litigation", "arbitration", "party-appeal", "administrative", "duty"}) {
            follow(
                    "Art. 32: not of what is led into another route, " + route,
                    "R32-execute",
                    supported(at(BUREAU, Category.CLAIM).claimFact("statutory-route", route)));
        }
        for (Category category :
                new Category[] {Category.SUGGESTION, Category.ACCUSATION, Category.LITIGATION_RELATED}) {
            follow("Art. 32: not of a " + category.code(), "R32-execute", supported(at(BUREAU, category)));
        }
        for (String outcome : new String[] {"not-supported", "no-legal-basis"}) {
            follow(
                    "Art. 32: nothing to carry out, " + outcome,
                    "R32-execute",
                    at(BUREAU, Category.CLAIM).decided("opinion", BUREAU, month + THU, Optional.of(outcome)));
        }
        follow("Art. 32: no opinion, nothing to carry out", "R32-execute", at(BUREAU, Category.CLAIM));
    }

    private Scenario supported(Scenario scenario) {
        return scenario.decided("opinion", BUREAU, month + THU, Optional.of("supported"));
    }

    /**
     * Whether there is cause to supervise is for people to say; where a duty of handling is overdue they are asked. A
     * petition office has fifteen days to route: received on the 10th of the month, it is late from the 26th. What is owed
     * to a named petitioner only does not count here, so that anonymity changes nothing (SG-02).
     */
    private void overdue(String article, String rule) {
        String asked = "handling-breach@c1[" + rule + "]";
        check(article + ": what is overdue leads to the question whether there is cause to supervise", book -> {
            assertThat(asksFor(book, at(OFFICE, Category.CLAIM), month + "-24", rule))
                    .isEmpty();
            assertThat(asksFor(book, at(OFFICE, Category.CLAIM), month + "-28", rule))
                    .containsExactly(asked);
            for (String answer : new String[] {"yes", "no"}) {
                assertThat(asksFor(
                                book,
                                at(OFFICE, Category.CLAIM).claimFact("handling-breach", answer),
                                month + "-28",
                                rule))
                        .isEmpty();
            }
        });
        check(article + ": met in time, nothing is asked", book -> {
            Scenario routed = at(OFFICE, Category.CLAIM).moved("forwarding", OFFICE, BUREAU, month + FRI);
            assertThat(asksFor(book, routed.receivedFrom(OFFICE, BUREAU, month + FRI), month + "-20", rule))
                    .isEmpty();
        });
    }

    private static Scenario referred() {
        return Scenario.of(Category.CLAIM)
                .received("petition", OFFICE, "2023-05-10")
                .moved("forwarding", OFFICE, BUREAU, "2023-05-11")
                .receivedFrom(OFFICE, BUREAU, "2023-05-12");
    }

    private static Scenario received(String request) {
        return Scenario.of(Category.CLAIM).claimFact("remit", "lower").received(request, CITY_BUREAU, "2023-05-10");
    }

    private static Scenario outside(Scenario scenario) {
        return scenario.recorded(
                "finding", BUREAU, "2023-05-12", event -> event.putFacts("remit", FactValue.code("outside")));
    }

    /** On that day this duty of handling is overdue, and no other one is. */
    private void overdueOf(String duty, String rule, String day, Scenario scenario) {
        check("Whether there is cause to supervise is asked while only this is overdue: " + duty, book -> {
            Decision decision = scenario.decide(book, day);
            assertThat(decision.obligations().stream()
                            .filter(owed -> owed.isOwed()
                                    && owed.state() == org.petitionrules.rules.clock.ObligationState.OVERDUE)
                            .map(owed -> owed.duty().id())
                            .filter(HANDLING::contains)
                            .distinct())
                    .containsExactly(duty);
            assertThat(asksFor(book, scenario, day, rule)).containsExactly("handling-breach@c1[" + rule + "]");
        });
    }

    private static List<String> asksFor(RuleBook book, Scenario scenario, String day, String rule) {
        List<String> asked = Seen.asked(scenario.decide(book, day));
        asked.removeIf(one -> !one.contains(rule));
        return asked;
    }

    /** Arts 20, 26, 47 with SG-05: staff first dissuade, criticise or educate; then a legal officer finds, nobody else. */
    private void conduct() {
        follow(
                "Art. 47: without a warning on record the warning comes first",
                "R47-",
                recordedBy(at(BUREAU, Category.CLAIM), "conduct"),
                "conduct-warned[R47-warn-first]");
        follow(
                "Art. 47: after a warning a legal officer's finding is asked for",
                "R47-",
                recordedBy(recordedBy(at(BUREAU, Category.CLAIM), "conduct"), "conduct-warning"),
                "conduct-finding[R47-finding]");
        for (String found : new String[] {"yes", "no"}) {
            follow(
                    "Art. 47: found, it is asked no more, " + found,
                    "R47-",
                    recordedBy(recordedBy(at(BUREAU, Category.CLAIM), "conduct"), "conduct-warning")
                            .fact("conduct-finding", found));
        }
        follow(
                "Art. 47: a warning alone leads to nothing",
                "R47-",
                recordedBy(at(BUREAU, Category.CLAIM), "conduct-warning"));
        check("SG-05: conduct changes nothing else", book -> {
            Decision without = at(BUREAU, Category.CLAIM).decide(book, month + FRI);
            Decision with = recordedBy(recordedBy(at(BUREAU, Category.CLAIM), "conduct"), "conduct-warning")
                    .decide(book, month + FRI);
            assertThat(with.obligations()).isEqualTo(without.obligations());
            assertThat(with.findings()).isEqualTo(without.findings());
            assertThat(with.closures()).isEqualTo(without.closures());
        });
    }

    private Scenario recordedBy(Scenario scenario, String kind) {
        return scenario.recorded(kind, BUREAU, month + THU, event -> {});
    }

    private void accountability() {
        follow(
                "Art. 40 para. 3: whether the consequence is serious is asked where there is cause to supervise",
                "R40-3-consequence",
                at(BUREAU, Category.CLAIM).claimFact("handling-breach", "yes"),
                "serious-consequence@c1[R40-3-consequence]");
        for (String known : new String[] {"yes", "no"}) {
            follow(
                    "Art. 40 para. 3: known, it is asked no more, " + known,
                    "R40-3-consequence",
                    at(BUREAU, Category.CLAIM)
                            .claimFact("handling-breach", "yes")
                            .claimFact("serious-consequence", known));
        }
        follow(
                "Art. 40 para. 3: without cause nothing is asked",
                "R40-3-consequence",
                at(BUREAU, Category.CLAIM).claimFact("handling-breach", "no"));
        String propose = "propose-accountability R40-3-propose c1";
        follow(
                "Art. 40 para. 3: with a serious consequence accountability is proposed",
                "R40-3-propose",
                at(BUREAU, Category.CLAIM).claimFact("handling-breach", "yes").claimFact("serious-consequence", "yes"),
                propose + " open");
        Scenario proposed = at(BUREAU, Category.CLAIM)
                .claimFact("handling-breach", "yes")
                .claimFact("serious-consequence", "yes")
                .moved("accountability-proposal", OFFICE, CITY_BUREAU, month + FRI);
        follow(
                "Art. 40 para. 3: proposed, that is done",
                "R40-3-propose",
                proposed,
                propose + " met " + month + FRI + " met");
        follow(
                "Art. 40 para. 4: the proposal is answered in writing, by no date",
                "R40-4-answer",
                proposed,
                "answer-accountability R40-4-answer c1 open");
        follow(
                "Art. 40 para. 4: answered, that is done",
                "R40-4-answer",
                at(BUREAU, Category.CLAIM)
                        .moved("accountability-proposal", OFFICE, CITY_BUREAU, month + THU)
                        .event(servedTo(OFFICE, "accountability-answer", CITY_BUREAU)),
                "answer-accountability R40-4-answer c1 met " + month + FRI + " met");
        follow(
                "Art. 40 para. 4: nothing proposed, nothing to answer",
                "R40-4-answer",
                at(BUREAU, Category.CLAIM).claimFact("handling-breach", "yes"));
        follow(
                "Art. 40 para. 3: without serious consequence none",
                "R40-3-propose",
                at(BUREAU, Category.CLAIM).claimFact("handling-breach", "yes").claimFact("serious-consequence", "no"));
        follow(
                "Art. 40 para. 3: none known, none proposed",
                "R40-3-propose",
                at(BUREAU, Category.CLAIM).claimFact("handling-breach", "yes"));
        follow(
                "Art. 40 para. 3: without breach none",
                "R40-3-propose",
                at(BUREAU, Category.CLAIM).claimFact("serious-consequence", "yes"));
    }
}
