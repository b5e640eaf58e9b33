package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.CITY_BUREAU;
import static org.petitionrules.rules.Scenario.OTHER_BUREAU;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.petitionrules.model.Category;
import org.petitionrules.model.event.Recorded;
import org.petitionrules.rules.decision.Decision;

/** Recusal: 2022 Regulations Art. 28 para. 3, 2005 Art. 30, SG-03; without effect on any clock (A29). */
final class RecusalChecks {
    private final String wed;
    private final String thu;
    private final String fri;
    private final String rows;
    private final List<BookCheck> checks = new ArrayList<>();

    private RecusalChecks(String article, String rows, String month) {
        this.rows = rows;
        this.wed = month + "-15";
        this.thu = month + "-16";
        this.fri = month + "-17";
        interest(article);
        requests(article);
    }

    static List<BookCheck> in2022() {
        return new RecusalChecks("Art. 28 para. 3", "R28-3-", "2023-05").checks;
    }

    static List<BookCheck> in2005() {
        return new RecusalChecks("2005 Art. 30", "R05-30-", "2019-05").checks;
    }

    private void check(String name, Consumer<RuleBook> check) {
        checks.add(BookCheck.of(name, check));
    }

    private Scenario received() {
        return Scenario.of(Category.CLAIM).claimFact("remit", "own").received("petition", BUREAU, wed);
    }

    private Scenario interested(String... organs) {
        Scenario scenario = received();
        for (String organ : organs) {
            scenario.recorded("direct-interest", organ, thu, event -> {});
        }
        return scenario;
    }

    private static List<String> owed(Decision decision) {
        return Seen.obligations(decision, "recuse");
    }

    private void interest(String article) {
        check(article + ": no interest on record, nobody must recuse and nothing is asked", book -> {
            Decision decision = received().decide(book, fri);
            assertThat(owed(decision)).isEmpty();
            assertThat(asked(decision)).isEmpty();
            assertThat(Seen.responsible(decision)).isEqualTo("county-bureau[F-received]");
        });
        check(article + ": a body with a direct interest must recuse, and the body above answers already", book -> {
            Decision decision = interested(BUREAU).decide(book, thu);
            assertThat(owed(decision)).containsExactly(rows + "recuse county-bureau  open");
            assertThat(Seen.responsible(decision)).isEqualTo("city-bureau[F-received, F-interested]");
        });
        check(article + ": the day before the interest is on record nobody must recuse", book -> {
            Decision decision = interested(BUREAU).decide(book, wed);
            assertThat(owed(decision)).isEmpty();
            assertThat(Seen.responsible(decision)).isEqualTo("county-bureau[F-received]");
        });
        check(article + ": once it recused, it no longer must", book -> {
            Decision decision = interested(BUREAU)
                    .recorded("recusal", BUREAU, fri, event -> {})
                    .decide(book, fri);
            assertThat(owed(decision)).isEmpty();
            assertThat(Seen.responsible(decision)).isEqualTo("city-bureau[F-received, F-recused]");
        });
        check(article + ": of two with an interest one recused, the other still must", book -> {
            Decision decision = interested(BUREAU, CITY_BUREAU)
                    .recorded("recusal", BUREAU, fri, event -> {})
                    .decide(book, fri);
            assertThat(owed(decision)).containsExactly(rows + "recuse city-bureau  open");
            assertThat(Seen.responsible(decision)).isEqualTo("province-bureau[F-received, F-recused, F-interested]");
        });
        check(
                article + ": of two that must recuse no one alone owes it",
                book -> assertThat(owed(interested(BUREAU, OTHER_BUREAU).decide(book, fri)))
                        .containsExactly(rows + "recuse  open"));
        check(article + ": an interest that nobody is named with has no effect, and is told", book -> {
            Decision decision = received()
                    .event(Recorded.builder()
                            .id("x")
                            .kind("direct-interest")
                            .occurredOn(LocalDate.parse(thu))
                            .build())
                    .decide(book, fri);
            assertThat(owed(decision)).isEmpty();
            assertThat(Seen.irregularities(decision)).contains("/history/1/by vocabulary.nobody-recused");
        });
        check(article + ", A29: neither interest nor recusal moves a day", book -> {
            List<String> without =
                    days(received().decided("acceptance", BUREAU, wed).decide(book, fri));
            List<String> with = days(interested(BUREAU)
                    .decided("acceptance", BUREAU, wed)
                    .recorded("recusal", BUREAU, fri, event -> {})
                    .decide(book, fri));
            assertThat(without).isNotEmpty();
            assertThat(with).isEqualTo(without);
        });
    }

    /** The days of every clock, by whichever body. */
    private static List<String> days(Decision decision) {
        return decision.obligations().stream()
                .filter(owed -> owed.startedOn().isPresent())
                .map(owed -> owed.duty().id() + " " + owed.startedOn() + " " + owed.due())
                .collect(Collectors.toList());
    }

    private void requests(String article) {
        Scenario requested = received().received("recusal-request", BUREAU, thu);
        check(
                article + ": a request for recusal is to be decided",
                book -> assertThat(asked(requested.decide(book, fri)))
                        .containsExactly("recusal-answered[" + rows + "request]"));
        check(
                article + ": a request moves no responsibility",
                book -> assertThat(Seen.responsible(requested.decide(book, fri)))
                        .isEqualTo("county-bureau[F-received]"));
        String[][] answers = {{"recusal"}, {"direct-interest"}};
        for (String[] answer : answers) {
            check(
                    article + ": answered by " + answer[0] + ", it is asked no more",
                    book -> assertThat(asked(received()
                                    .received("recusal-request", BUREAU, wed)
                                    .recorded(answer[0], BUREAU, thu, event -> {})
                                    .decide(book, fri)))
                            .isEmpty());
        }
        check(article + ": ordered by another body, it is barred as if it had recused itself", book -> {
            Scenario ordered = received().received("recusal-request", BUREAU, wed);
            ordered.moved("recusal-order", CITY_BUREAU, BUREAU, thu);
            assertThat(Seen.responsible(ordered.decide(book, wed))).isEqualTo("county-bureau[F-received]");
            assertThat(Seen.responsible(ordered.decide(book, thu))).isEqualTo("city-bureau[F-received, F-recused]");
            assertThat(asked(ordered.decide(book, thu))).isEmpty();
        });
        check(article + ": ordered, a body with an interest no longer owes its own recusal", book -> {
            Scenario ordered = interested(BUREAU).moved("recusal-order", CITY_BUREAU, BUREAU, fri);
            assertThat(owed(ordered.decide(book, thu))).containsExactly(rows + "recuse county-bureau  open");
            assertThat(owed(ordered.decide(book, fri))).isEmpty();
        });
        check(article + ": refused, it is asked no more, until it is requested again", book -> {
            Scenario refused =
                    received().received("recusal-request", BUREAU, wed).decided("recusal-refusal", CITY_BUREAU, thu);
            assertThat(asked(refused.decide(book, thu))).isEmpty();
            assertThat(owed(refused.decide(book, thu))).isEmpty();
            refused.received("recusal-request", BUREAU, fri);
            assertThat(asked(refused.decide(book, fri))).containsExactly("recusal-answered[" + rows + "request]");
        });
    }

    private List<String> asked(Decision decision) {
        return Seen.asked(decision).stream()
                .filter(asked -> asked.contains(rows))
                .collect(Collectors.toList());
    }
}
