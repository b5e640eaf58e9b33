package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;

import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.petitionrules.model.Category;
import org.petitionrules.model.FactValue;
import org.petitionrules.rules.clock.Obligation;

/** Laws 4 and 5 over histories: a clock of fifteen days that may be extended by up to five, withdrawn, and paused. */
class ExtensionLawsTest {
    private static final int MOST = 5;
    private static final RuleBook BOOK = RuleBook.load(("{'schemaVersion': 1, 'id': 'mini',"
                    + " 'title': {'zh': '试', 'en': 'mini'}, 'inForce': {}, 'over': ['cn-2022'],"
                    + "'provisions': [['id','source','confidence','articleZh','articleEn','zh','en'],"
                    + " ['m', 'ours', 'I', '试', 'mini', '试', 'mini']],"
                    + "'facts': [['id','scope','from','of','by','provision','zh','en'],"
                    + " ['more', 'event', 'number', '1', 'head', 'm', '天', 'days']],"
                    + "'events': [['kind','shape','by','to','zh','en'],"
                    + " ['ext-back', 'decided', 'organ', '', '撤', 'withdrawn'],"
                    + " ['stop', 'done', 'organ', '', '停', 'stopped'], ['go', 'done', 'organ', '', '续', 'resumed']],"
                    + "'duties': [['id','by','when','within','metBy','zh','en'],"
                    + " ['a', 'receiver', 'clock', '', '', '甲', 'a']],"
                    + "'clocks': [{'provision': 'm', 'id': 'A', 'duty': 'a', 'start': {'event': 'acceptance'},"
                    + " 'period': {'naturalDays': 15}, 'pause': {'provision': 'm', 'from': 'stop', 'to': 'go'},"
                    + " 'extension': {'event': 'extension', 'amount': 'more', 'upTo': {'naturalDays': " + MOST + "},"
                    + " 'withdrawnBy': 'ext-back'}}]}")
            .replace('\'', '"'));

    /** A suggestion accepted on some day, paused at times on some days soon after. */
    private static final class Story {
        private final Random random;
        private final LocalDate start;
        private final LocalDate extendedOn;
        private final int more;
        private final boolean paused;
        private final LocalDate stop;
        private final LocalDate go;

        Story(long seed) {
            random = new Random(seed);
            start = LocalDate.of(2022, 6, 1).plusDays(random.nextInt(1300));
            extendedOn = start.plusDays(random.nextInt(16));
            more = 1 + random.nextInt(2 * MOST);
            paused = random.nextBoolean();
            stop = start.plusDays(1 + random.nextInt(10));
            go = stop.plusDays(random.nextInt(6));
        }

        Scenario plain() {
            Scenario scenario = Scenario.of(Category.SUGGESTION).decided("acceptance", BUREAU, start.toString());
            return paused ? scenario.done("stop", BUREAU, stop.toString()).done("go", BUREAU, go.toString()) : scenario;
        }

        Scenario extended() {
            return plain().extended(extendedOn.toString(), event -> event.putFacts("more", FactValue.number(more)));
        }

        Scenario withdrawn() {
            return extended().decided("ext-back", BUREAU, withdrawnOn().toString());
        }

        LocalDate withdrawnOn() {
            return extendedOn.plusDays(new Random(more).nextInt(10));
        }

        Obligation owed(Scenario scenario, LocalDate asOf) {
            return scenario.decide(BOOK, asOf.toString()).obligations().stream()
                    .filter(owed -> owed.duty().id().equals("a"))
                    .findFirst()
                    .orElseThrow(AssertionError::new);
        }

        LocalDate later() {
            return start.plusDays(100);
        }
    }

    @Property
    void law_4_extended_then_withdrawn_is_never_extended_with_pauses_in_between(@ForAll long seed) {
        Story story = new Story(seed);

        assertThat(story.owed(story.withdrawn(), story.later())).isEqualTo(story.owed(story.plain(), story.later()));
    }

    /** A pause of n days, both ends inclusive, moves the unrolled end by n, extended or not. */
    @Property
    void law_4_a_pause_moves_the_unrolled_end_by_its_days_also_of_an_extended_period(@ForAll long seed) {
        Story story = new Story(seed);
        Obligation owed = story.owed(story.extended(), story.later());
        long pausedDays = story.paused ? story.go.toEpochDay() - story.stop.toEpochDay() + 1 : 0;

        assertThat(owed.dueUnrolled().get())
                .isEqualTo(story.start.plusDays(15 + Math.min(story.more, MOST) + pausedDays));
    }

    /** Counted from the unrolled end, never by more than the cap, and never so that the day comes earlier. */
    @Property
    void law_5_an_extension_never_shortens_is_capped_and_is_counted_from_the_unrolled_end(@ForAll long seed) {
        Story story = new Story(seed);
        Obligation plain = story.owed(story.plain(), story.later());
        Obligation extended = story.owed(story.extended(), story.later());

        assertThat(extended.due().get().due())
                .isAfterOrEqualTo(plain.due().get().due());
        assertThat(extended.extendedBy()).isEqualTo(Math.min(story.more, MOST));
        assertThat(extended.dueUnrolled().get())
                .isEqualTo(plain.dueUnrolled().get().plusDays(Math.min(story.more, MOST)));
    }

    /** Otherwise the laws would hold of nothing: 3 January 2023 + 15 = 18 January; + 5 = the 23rd, in Spring Festival. */
    @Example
    void an_extension_of_this_book_counts_and_rolls() {
        Obligation owed = Scenario.of(Category.SUGGESTION)
                .decided("acceptance", BUREAU, "2023-01-03")
                .extended("2023-01-10", event -> event.putFacts("more", FactValue.number(5)))
                .decide(BOOK, "2023-01-11")
                .obligations()
                .stream()
                .filter(any -> any.duty().id().equals("a"))
                .findFirst()
                .get();
        assertThat(owed.dueUnrolled()).contains(LocalDate.of(2023, 1, 23));
        // Off until Friday 27 January; Saturday the 28th works.
        assertThat(owed.due().get().due()).isEqualTo(LocalDate.of(2023, 1, 28));
    }
}
