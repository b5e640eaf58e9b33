package org.petitionrules.rules;

import java.time.LocalDate;
import java.util.Random;
import org.petitionrules.model.Category;
import org.petitionrules.model.FactValue;

/**
 * Histories drawn from a seed, lawful and unlawful alike, in the world of {@link Scenario}: a petition comes to one body or
 * goes through several, is noticed, accepted, extended, objected to, answered, reviewed, in any order and with parts missing.
 */
public final class RandomHistory {
    private static final String[] BODIES = {
        Scenario.BUREAU, Scenario.OTHER_BUREAU, Scenario.OFFICE, Scenario.CITY_BUREAU
    };

    private final Random random;
    private final LocalDate first;
    private final Scenario scenario;

    private RandomHistory(long seed) {
        this.random = new Random(seed);
        // From the day the Regulations came into force to where the calendar is still open.
        this.first = LocalDate.of(2022, 5, 1).plusDays(random.nextInt(1650));
        this.scenario = Scenario.of(random.nextInt(5) == 0 ? Category.SUGGESTION : Category.CLAIM);
    }

    /**
     * The history of a seed.
     *
     * @param seed any
     * @return always the same for the same seed
     */
    public static Scenario of(long seed) {
        RandomHistory history = new RandomHistory(seed);
        history.draw();
        return history.scenario;
    }

    /**
     * A day on which to ask about the history of a seed.
     *
     * @param seed any
     * @return within some 200 days of its beginning
     */
    public static LocalDate asOf(long seed) {
        return new RandomHistory(seed).first.plusDays(new Random(~seed).nextInt(200));
    }

    private String day(int from, int to) {
        return first.plusDays(from + random.nextInt(to - from + 1)).toString();
    }

    private boolean maybe() {
        return random.nextInt(3) > 0;
    }

    private String body() {
        return BODIES[random.nextInt(BODIES.length)];
    }

    private void draw() {
        String receiver = body();
        String handler = random.nextInt(4) == 0 ? body() : receiver;
        if (maybe()) {
            scenario.claimFact("remit", random.nextInt(4) == 0 ? "outside" : "own");
        }
        scenario.received("petition", receiver, first.toString());
        if (!handler.equals(receiver)) {
            scenario.moved("forwarding", receiver, handler, day(0, 20));
            if (maybe()) {
                scenario.receivedFrom(receiver, handler, day(1, 30));
            }
        }
        if (maybe()) {
            scenario.served("receipt-notice", handler, day(0, 30));
        }
        if (random.nextInt(4) == 0) {
            scenario.decided("objection", handler, day(2, 20));
        }
        if (maybe()) {
            scenario.decided("acceptance", handler, day(1, 30));
            if (random.nextInt(2) == 0) {
                int days = 1 + random.nextInt(40);
                scenario.extended(
                        day(20, 100),
                        extension -> extension
                                .putFacts("complex", FactValue.code("yes"))
                                .putFacts("head-approved", FactValue.code("yes"))
                                .putFacts("extension-days", FactValue.number(days)));
                scenario.served("extension-notice", handler, day(30, 100));
            }
        }
        if (random.nextInt(2) == 0) {
            scenario.decided("opinion", handler, day(5, 120));
            scenario.served("opinion-service", handler, day(5, 130));
        }
        if (random.nextInt(3) == 0) {
            scenario.received("review-request", Scenario.CITY_BUREAU, day(60, 160));
        }
    }
}
