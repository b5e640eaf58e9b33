package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.CITY_BUREAU;
import static org.petitionrules.rules.Scenario.GOVERNMENT;
import static org.petitionrules.rules.Scenario.OFFICE;
import static org.petitionrules.rules.Scenario.OTHER_BUREAU;
import static org.petitionrules.rules.Scenario.PROVINCE_BUREAU;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.petitionrules.model.AdminLevel;
import org.petitionrules.model.Category;
import org.petitionrules.model.Moment;
import org.petitionrules.model.organ.Organ;
import org.petitionrules.model.organ.OrganDirectory;
import org.petitionrules.model.organ.OrganFunction;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.competence.Competence;
import org.petitionrules.rules.decision.Decision;

/**
 * Several bodies: 2022 Regulations Art. 24, 2005 Arts 24 and 25. Two county bureaus under one county government; the land
 * bureau was merged into the resources bureau, the old office split in two; a central company stands under no government.
 */
final class BodiesChecks {
    private static final String LAND = "county-land";
    private static final String RESOURCES = "county-resources";
    private static final String SPLIT = "county-old-office";
    private static final String LONE = "county-lone-bureau";
    private static final String COMPANY = "central-company";
    private static final String CITY_GOVERNMENT = "city-government";
    private static final String CENTRE = "state-council";
    private static final OrganDirectory ORGANS = OrganDirectory.of(
            organ(OFFICE, OrganFunction.PETITION_OFFICE, AdminLevel.COUNTY, "", GOVERNMENT),
            organ(BUREAU, OrganFunction.GENERAL, AdminLevel.COUNTY, CITY_BUREAU, GOVERNMENT),
            organ(OTHER_BUREAU, OrganFunction.GENERAL, AdminLevel.COUNTY, "city-other-bureau", GOVERNMENT),
            organ(RESOURCES, OrganFunction.GENERAL, AdminLevel.COUNTY, "city-resources", GOVERNMENT),
            ended(LAND, RESOURCES),
            ended(SPLIT, RESOURCES, OTHER_BUREAU),
            organ(LONE, OrganFunction.GENERAL, AdminLevel.COUNTY, "city-lone-bureau", ""),
            organ(GOVERNMENT, OrganFunction.GENERAL, AdminLevel.COUNTY, "", CITY_GOVERNMENT),
            organ(CITY_BUREAU, OrganFunction.GENERAL, AdminLevel.CITY, PROVINCE_BUREAU, CITY_GOVERNMENT),
            organ("city-other-bureau", OrganFunction.GENERAL, AdminLevel.CITY, PROVINCE_BUREAU, CITY_GOVERNMENT),
            organ("city-resources", OrganFunction.GENERAL, AdminLevel.CITY, PROVINCE_BUREAU, CITY_GOVERNMENT),
            organ(CITY_GOVERNMENT, OrganFunction.GENERAL, AdminLevel.CITY, "", CENTRE),
            organ(PROVINCE_BUREAU, OrganFunction.GENERAL, AdminLevel.PROVINCE, CENTRE, CENTRE),
            organ(CENTRE, OrganFunction.GENERAL, AdminLevel.CENTRAL, "", ""),
            organ(COMPANY, OrganFunction.GENERAL, AdminLevel.CENTRAL, "", ""));

    private final String wed;
    private final String thu;
    private final String fri;
    private final String rows;
    private final List<BookCheck> checks = new ArrayList<>();

    private BodiesChecks(String article, String rows, String month) {
        this.rows = rows;
        this.wed = month + "-15";
        this.thu = month + "-16";
        this.fri = month + "-17";
        several(article);
        disputed(article);
        withoutCommonSuperior(article);
        designatedByThemselves(article);
        missingLink(article);
        reorganised(article);
        barred(article);
    }

    static List<BookCheck> in2022() {
        return new BodiesChecks("Art. 24", "R24-", "2023-05").checks;
    }

    static List<BookCheck> in2005() {
        return new BodiesChecks("2005 Arts 24, 25", "R05-", "2019-05").checks;
    }

    private static Organ organ(String ref, OrganFunction function, AdminLevel level, String line, String government) {
        Organ.Builder organ =
                Organ.builder().ref(OrganRef.of(ref)).function(function).level(level);
        if (!line.isEmpty()) {
            organ.lineSuperior(OrganRef.of(line));
        }
        if (!government.isEmpty()) {
            organ.governmentSuperior(OrganRef.of(government));
        }
        return organ.build();
    }

    /** Until the end of 2018. */
    private static Organ ended(String ref, String... successors) {
        return Organ.builder()
                .ref(OrganRef.of(ref))
                .function(OrganFunction.GENERAL)
                .level(AdminLevel.COUNTY)
                .governmentSuperior(OrganRef.of(GOVERNMENT))
                .validTo(LocalDate.of(2018, 12, 31))
                .addAllSuccessors(Stream.of(successors).map(OrganRef::of).collect(Collectors.toList()))
                .build();
    }

    private static Scenario competent(String... bodies) {
        return Scenario.of(Category.CLAIM)
                .claimFact("remit", "own")
                .claim("c1", claim -> Stream.of(bodies).map(OrganRef::of).forEach(claim::addCompetentBodies));
    }

    private static Decision decide(RuleBook book, Scenario scenario, String day) {
        return book.decide(scenario.dossier(), ORGANS, Moment.of(LocalDate.parse(day)));
    }

    /** What the rows on several bodies bring about: duties and questions. */
    private List<String> follows(Decision decision) {
        List<String> follows = new ArrayList<>();
        for (String duty : new String[] {"negotiate", "decide-competence", "coordinate", "settle-succession"}) {
            Seen.obligations(decision, duty).forEach(owed -> follows.add(duty + " " + owed));
        }
        Seen.asked(decision).stream().filter(asked -> asked.contains(rows)).forEach(follows::add);
        return follows;
    }

    private void check(String name, Consumer<RuleBook> check) {
        checks.add(BookCheck.of(name, check));
    }

    private void follow(String name, Scenario scenario, String... expected) {
        check(name, book -> assertThat(follows(decide(book, scenario, fri))).containsExactly(expected));
    }

    private String row(String name) {
        return rows.equals("R24-") ? "R24-1-" + name : "R05-24-" + name;
    }

    private String unclear() {
        return rows.equals("R24-") ? "R24-2-unclear" : "R05-25-unclear";
    }

    private Scenario two() {
        return competent(BUREAU, OTHER_BUREAU).received("petition", BUREAU, wed);
    }

    private void several(String article) {
        follow(
                article + ": while nothing is agreed the bodies negotiate, and the first recipient answers for it",
                two(),
                "negotiate " + row("negotiate") + " county-bureau c1 open");
        follow(
                article + ": where a body without power holds it, no one of them is said to owe it",
                competent(BUREAU, OTHER_BUREAU).received("petition", OFFICE, wed),
                "negotiate " + row("negotiate") + " c1 open");
        follow(
                article + ": agreed, the negotiation is done",
                two().decided("competence-agreement", OTHER_BUREAU, thu),
                "negotiate " + row("negotiate") + " county-other-bureau c1 met " + thu + " met");
        follow(
                article + ": accepted by one of them, the negotiation is done",
                two().decided("acceptance", OTHER_BUREAU, thu),
                "negotiate " + row("negotiate") + " county-other-bureau c1 met " + thu + " met");
        follow(
                article + ": designated without a dispute, the negotiation is done",
                two().moved("designation", GOVERNMENT, OTHER_BUREAU, thu),
                "negotiate " + row("negotiate") + " county-bureau c1 met " + thu + " met");
        follow(
                article + ": one competent body has nobody to negotiate with",
                competent(BUREAU)
                        .received("petition", BUREAU, wed)
                        .recorded("competence-dispute", BUREAU, thu, event -> {}));
        follow(
                article + ": competent bodies that nobody recorded bring nothing about",
                competent().received("petition", BUREAU, wed));
        check(article + ": the body they agreed on answers, on whatever body it was received", book -> {
            Decision decision = decide(book, two().decided("competence-agreement", OTHER_BUREAU, thu), fri);
            assertThat(Seen.responsible(decision)).isEqualTo("county-other-bureau[F-agreed]");
            assertThat(competence(decision).accepting()).contains(OrganRef.of(OTHER_BUREAU));
        });
        check(article + ": agreed by a body that is none of them has no effect, and is told", book -> {
            Decision decision = decide(book, two().decided("competence-agreement", RESOURCES, thu), fri);
            assertThat(Seen.responsible(decision)).isEqualTo("county-bureau[F-received]");
            assertThat(competence(decision).accepting()).isEmpty();
            assertThat(follows(decision)).containsExactly("negotiate " + row("negotiate") + " county-bureau c1 open");
            assertThat(Seen.irregularities(decision)).contains("/history/1 competence.settled-by-another-body");
        });
        check(article + ": the decision shows the bodies, what is above them and the rules", book -> {
            Competence competence = competence(decide(book, two(), fri));
            assertThat(competence).hasToString("c1 common-superior [county-bureau, county-other-bureau]");
            assertThat(competence.superiors()).containsExactly(OrganRef.of(GOVERNMENT));
            assertThat(competence.accepting()).isEmpty();
            assertThat(competence.rules()).extracting(Object::toString).containsExactly(row("negotiate"));
        });
    }

    private static Competence competence(Decision decision) {
        assertThat(decision.competences()).hasSize(1);
        return decision.competences().get(0);
    }

    private void disputed(String article) {
        follow(
                article + ": in dispute the common next-higher body decides",
                two().recorded("competence-dispute", OTHER_BUREAU, thu, event -> {}),
                "decide-competence " + row("superior") + " county-government c1 open");
        follow(
                article + ": once it designated a body, it has decided",
                two().recorded("competence-dispute", OTHER_BUREAU, thu, event -> {})
                        .moved("designation", GOVERNMENT, OTHER_BUREAU, fri),
                "decide-competence " + row("superior") + " county-government c1 met " + fri + " met");
        follow(
                article + ": an agreement ends the dispute",
                two().recorded("competence-dispute", OTHER_BUREAU, thu, event -> {})
                        .decided("competence-agreement", BUREAU, fri),
                "negotiate " + row("negotiate") + " county-bureau c1 met " + fri + " met");
        check(article + ": a designation by any other body has no effect, and is told", book -> {
            Decision decision = decide(
                    book,
                    two().recorded("competence-dispute", OTHER_BUREAU, thu, event -> {})
                            .moved("designation", CITY_BUREAU, OTHER_BUREAU, fri),
                    fri);
            assertThat(follows(decision))
                    .containsExactly("decide-competence " + row("superior") + " county-government c1 open");
            assertThat(Seen.irregularities(decision)).contains("/history/2 competence.settled-by-another-body");
            assertThat(competence(decision).accepting()).isEmpty();
        });
        check(article + ": the first recipient answers until the designated body has received it", book -> {
            Scenario scenario = two().decided("acceptance", BUREAU, wed)
                    .recorded("competence-dispute", OTHER_BUREAU, wed, event -> {})
                    .moved("designation", GOVERNMENT, OTHER_BUREAU, thu)
                    .receivedFrom(GOVERNMENT, OTHER_BUREAU, fri);
            Decision before = decide(book, scenario, thu);
            assertThat(Seen.responsible(before)).isEqualTo("county-bureau[F-accepted]");
            assertThat(competence(before).accepting()).contains(OrganRef.of(OTHER_BUREAU));
            assertThat(Seen.responsible(decide(book, scenario, fri))).isEqualTo("county-other-bureau[F-received]");
        });
    }

    private void withoutCommonSuperior(String article) {
        Scenario scenario = competent(BUREAU, COMPANY).received("petition", BUREAU, wed);
        follow(
                article + ": without a common superior they negotiate all the same",
                scenario,
                "negotiate " + row("negotiate") + " county-bureau c1 open");
        Scenario disputed = competent(BUREAU, COMPANY)
                .received("petition", BUREAU, wed)
                .recorded("competence-dispute", COMPANY, thu, event -> {});
        Scenario designated = competent(BUREAU, COMPANY)
                .received("petition", BUREAU, wed)
                .recorded("competence-dispute", COMPANY, thu, event -> {})
                .moved("designation", CITY_GOVERNMENT, BUREAU, fri);
        if (rows.equals("R24-")) {
            follow(
                    article + ": in dispute without a common superior the joint conference coordinates",
                    disputed,
                    "coordinate R24-1-conference c1 open");
            follow(
                    article + ": once a body is designated, it is coordinated",
                    designated,
                    "coordinate R24-1-conference c1 met " + fri + " met");
        } else {
            follow(
                    article
                            + ": in dispute without a common superior the text is silent, so a designation is asked for",
                    disputed,
                    "competence-settled@c1[R05-24-none]");
            follow(article + ": once a body is designated, nothing is asked for", designated);
        }
    }

    /** Nobody is judge in their own cause: where no superior is known, one of the disputing bodies still cannot designate. */
    private void designatedByThemselves(String article) {
        for (String other : new String[] {COMPANY, LONE}) {
            check(article + ": a designation by one of the bodies in dispute has no effect, " + other, book -> {
                Scenario disputed = competent(BUREAU, other)
                        .received("petition", BUREAU, wed)
                        .recorded("competence-dispute", other, thu, event -> {});
                Decision before = decide(book, disputed, fri);
                Decision after = decide(book, disputed.moved("designation", BUREAU, other, fri), fri);
                assertThat(follows(after)).isEqualTo(follows(before));
                assertThat(competence(after).accepting()).isEmpty();
                assertThat(Seen.irregularities(after)).contains("/history/2 competence.settled-by-another-body");
            });
        }
    }

    private void missingLink(String article) {
        Scenario undisputed = competent(BUREAU, LONE).received("petition", BUREAU, wed);
        follow(
                article + ": a superior missing from the directory is not asked for while they negotiate",
                undisputed,
                "negotiate " + row("negotiate") + " county-bureau c1 open");
        Scenario disputed = competent(BUREAU, LONE)
                .received("petition", BUREAU, wed)
                .recorded("competence-dispute", LONE, thu, event -> {});
        follow(
                article + ": in dispute a superior missing from the directory is asked for, not guessed",
                disputed,
                "competence@c1[" + row("link") + "]");
        follow(
                article + ": once a body is designated, the missing superior is not asked for",
                competent(BUREAU, LONE)
                        .received("petition", BUREAU, wed)
                        .recorded("competence-dispute", LONE, thu, event -> {})
                        .moved("designation", CITY_GOVERNMENT, BUREAU, fri));
        check(article + ": the decision names the body whose superior is missing", book -> {
            Competence competence = competence(decide(book, disputed, fri));
            // The lone bureau's government, and all that is above the city's lone bureau, would be nearer than the
            // centre.
            assertThat(competence.missingLinkOf())
                    .containsExactlyInAnyOrder(OrganRef.of(LONE), OrganRef.of("city-lone-bureau"));
            assertThat(competence.superiors()).isEmpty();
        });
    }

    private void reorganised(String article) {
        check(article + ": a merged body gives way to the one that took over", book -> {
            Decision decision = decide(book, competent(LAND).received("petition", OFFICE, wed), fri);
            assertThat(competence(decision)).hasToString("c1 one-body [county-resources]");
            assertThat(competence(decision).named()).containsExactly(OrganRef.of(LAND));
            assertThat(follows(decision)).isEmpty();
        });
        check(article + ": two bodies that were merged into one have nothing to negotiate", book -> {
            Decision decision = decide(book, competent(LAND, RESOURCES).received("petition", OFFICE, wed), fri);
            assertThat(competence(decision)).hasToString("c1 one-body [county-resources]");
        });
        follow(
                article + ": who took over from a body split in two is asked of the committee or government",
                competent(SPLIT).received("petition", OFFICE, wed),
                "settle-succession " + unclear() + " c1 open",
                "competence-settled@c1[" + unclear() + "]");
        follow(
                article + ": who took over is asked before several bodies can negotiate",
                competent(SPLIT, BUREAU)
                        .received("petition", OFFICE, wed)
                        .recorded("competence-dispute", BUREAU, thu, event -> {}),
                "settle-succession " + unclear() + " c1 open",
                "competence-settled@c1[" + unclear() + "]");
        check(article + ": once a body is designated, it is the competent one", book -> {
            Decision decision = decide(
                    book,
                    competent(SPLIT).received("petition", OFFICE, wed).moved("designation", GOVERNMENT, RESOURCES, thu),
                    fri);
            assertThat(competence(decision)).hasToString("c1 one-body [county-resources]");
            assertThat(competence(decision).accepting()).contains(OrganRef.of(RESOURCES));
            assertThat(follows(decision)).isEmpty();
        });
        check(article + ": the successor of the body that holds the matter answers for it", book -> {
            Decision decision = decide(book, competent().received("petition", LAND, "2018-12-31"), fri);
            assertThat(Seen.responsible(decision)).isEqualTo("county-resources[F-received, F-succeeded]");
            assertThat(competence(decision)).hasToString("c1 one-body [county-resources]");
        });
        check(article + ": on its last day the body that holds the matter still answers", book -> {
            Decision decision = decide(book, competent().received("petition", LAND, "2018-12-31"), "2018-12-31");
            assertThat(Seen.responsible(decision)).isEqualTo("county-land[F-received]");
            assertThat(decision.competences()).isEmpty();
        });
        check(article + ": where it is unclear who took over from the holder, its government answers", book -> {
            Decision decision = decide(
                    book,
                    Scenario.of(Category.CLAIM).received("repeat", SPLIT, wed).received("petition", SPLIT, wed),
                    fri);
            assertThat(Seen.responsible(decision)).isEqualTo("county-government[F-received, F-succeeded]");
            assertThat(follows(decision))
                    .containsExactly(
                            "settle-succession " + unclear() + " c1 open", "competence-settled@c1[" + unclear() + "]");
        });
    }

    private void barred(String article) {
        check(article + ", SG-01: an accused body is not competent, the body above it is", book -> {
            Scenario scenario = Scenario.of(Category.ACCUSATION)
                    .claimFact("remit", "own")
                    .claim(
                            "c1",
                            claim -> claim.addConcerns(OrganRef.of(BUREAU))
                                    .addCompetentBodies(OrganRef.of(BUREAU), OrganRef.of(OTHER_BUREAU)))
                    .received("petition", OFFICE, wed);
            assertThat(competence(decide(book, scenario, fri)).bodies())
                    .containsExactly(OrganRef.of(CITY_BUREAU), OrganRef.of(OTHER_BUREAU));
        });
        check(article + ", SG-03: a common superior that recused does not decide, the next one does", book -> {
            Scenario scenario = two().recorded("recusal", GOVERNMENT, wed, event -> {})
                    .recorded("competence-dispute", BUREAU, thu, event -> {});
            Decision decision = decide(book, scenario, fri);
            // The next that stand above both bureaus: by government the city, as near by line the province bureau.
            assertThat(competence(decision).superiors())
                    .containsExactlyInAnyOrder(OrganRef.of(CITY_GOVERNMENT), OrganRef.of(PROVINCE_BUREAU));
            assertThat(follows(decision)).containsExactly("decide-competence " + row("superior") + " c1 open");
        });
    }
}
