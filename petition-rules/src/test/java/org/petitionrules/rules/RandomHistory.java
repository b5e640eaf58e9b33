package org.petitionrules.rules;

import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.CITY_BUREAU;
import static org.petitionrules.rules.Scenario.DISCIPLINE;
import static org.petitionrules.rules.Scenario.OFFICE;
import static org.petitionrules.rules.Scenario.PROVINCE_BUREAU;
import static org.petitionrules.rules.Scenario.STRANGER;

import java.time.LocalDate;
import java.util.Random;
import org.petitionrules.model.Category;
import org.petitionrules.model.FactValue;

/** Histories of matters under the book of the 2022 Regulations, each a function of its seed. */
final class RandomHistory {
    private static final String[] BODIES = {OFFICE, BUREAU, CITY_BUREAU, PROVINCE_BUREAU, DISCIPLINE, STRANGER};
    private static final String[] RECEIVED = {
        "petition", "repeat", "new-facts", "review-request", "re-examination-request"
    };
    private static final String[] MOVED = {"forwarding", "return"};
    private static final String[] DECIDED = {
        "objection", "objection-consent", "acceptance", "opinion", "review-opinion", "re-examination-opinion"
    };
    private static final String[] SERVED = {
        "receipt-notice", "destination-notice", "extension-notice", "opinion-service", "review-service"
    };
    private static final String[] DONE = {
        "registration", "handling-step", "solution", "explanation", "hearing-opened", "hearing-closed", "result-report"
    };

    private final Random random;

    private RandomHistory(long seed) {
        this.random = new Random(seed);
    }

    /** Anything, in any order, sensible or not. */
    static Scenario anything(long seed) {
        return new RandomHistory(seed).anything();
    }

    /** A matter handled from receipt to re-examination, no act of a body before its last lawful day; cut off anywhere. */
    static Scenario neverEarly(long seed) {
        return new RandomHistory(seed).neverEarly();
    }

    /** A day on which to ask. */
    static LocalDate day(long seed) {
        return LocalDate.of(2023, 1, 1).plusDays(new Random(~seed).nextInt(700));
    }

    private String any(String... of) {
        return of[random.nextInt(of.length)];
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private Scenario matter() {
        Scenario scenario = random.nextBoolean() ? Scenario.of(Category.CLAIM) : Scenario.unrecorded();
        if (random.nextBoolean()) {
            scenario.claimFact("remit", any("own", "lower", "outside"));
        }
        if (random.nextInt(3) == 0) {
            scenario.claim("c2", claim -> claim.category(random.nextBoolean() ? Category.CLAIM : Category.SUGGESTION));
        }
        return scenario;
    }

    private String date() {
        return LocalDate.of(2023, 1, 1).plusDays(random.nextInt(600)).toString();
    }

    private Scenario anything() {
        Scenario scenario = matter().received("petition", any(BODIES), date());
        int events = between(0, 14);
        for (int i = 0; i < events; i++) {
            String body = any(BODIES);
            switch (random.nextInt(8)) {
                case 0:
                    scenario.received(any(RECEIVED), body, date());
                    break;
                case 1:
                    scenario.receivedFrom(any(BODIES), body, date());
                    break;
                case 2:
                    scenario.moved(any(MOVED), body, any(BODIES), date());
                    break;
                case 3:
                    scenario.assigned(body, any(BODIES), date(), random.nextInt(4) == 0 ? "" : date());
                    break;
                case 4:
                    scenario.decided(any(DECIDED), body, date());
                    break;
                case 5:
                    scenario.served(any(SERVED), body, date());
                    break;
                case 6:
                    scenario.done(any(DONE), body, date());
                    break;
                default:
                    extension(scenario, date());
            }
        }
        return scenario;
    }

    private void extension(Scenario scenario, String day) {
        int days = between(1, 40);
        scenario.extended(
                        day,
                        event -> event.putFacts("extension-days", FactValue.number(days))
                                .putFacts("complex", FactValue.YES)
                                .putFacts("head-approved", FactValue.YES))
                .served("extension-notice", BUREAU, day);
    }

    /** Lags of 26 days and more are past any fifteen days with the rest days they may end in, 75 past any sixty. */
    private Scenario neverEarly() {
        Scenario scenario = Scenario.of(Category.CLAIM).claimFact("remit", "own");
        LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(200));
        int steps = between(1, 12);
        if (random.nextBoolean()) {
            scenario.received("petition", OFFICE, day.toString());
            day = day.plusDays(between(26, 40));
            scenario.moved("forwarding", OFFICE, BUREAU, day.toString());
            day = day.plusDays(between(1, 6));
            scenario.receivedFrom(OFFICE, BUREAU, day.toString());
        } else {
            scenario.received("petition", BUREAU, day.toString());
        }
        for (int step = 0; step < steps; step++) {
            day = day.plusDays(step(scenario, step, day));
        }
        return scenario;
    }

    /** Adds a step; returns after how many days the next one is. */
    private int step(Scenario scenario, int step, LocalDate day) {
        switch (step) {
            case 0:
                return between(26, 40);
            case 1:
                scenario.served("receipt-notice", BUREAU, day.toString());
                return between(1, 20);
            case 2:
                scenario.decided("acceptance", BUREAU, day.toString());
                return between(1, 55);
            case 3:
                if (random.nextBoolean()) {
                    extension(scenario, day.toString());
                }
                return between(110, 140);
            case 4:
                scenario.opinion("not-supported", day.toString());
                return between(0, 5);
            case 5:
                scenario.served("opinion-service", BUREAU, day.toString());
                return between(1, 40);
            case 6:
                scenario.received("review-request", CITY_BUREAU, day.toString());
                return between(45, 60);
            case 7:
                scenario.decided("review-opinion", CITY_BUREAU, day.toString());
                scenario.served("review-service", CITY_BUREAU, day.toString());
                return between(1, 40);
            case 8:
                scenario.received("re-examination-request", PROVINCE_BUREAU, day.toString());
                return between(1, 30);
            case 9:
                scenario.done("hearing-opened", PROVINCE_BUREAU, day.toString());
                return between(0, 4);
            case 10:
                scenario.done("hearing-closed", PROVINCE_BUREAU, day.toString());
                return between(45, 60);
            default:
                scenario.decided("re-examination-opinion", PROVINCE_BUREAU, day.toString());
                return 0;
        }
    }
}
