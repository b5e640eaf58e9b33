package org.petitionrules.testkit.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.rules.calendar.DateRange;
import org.petitionrules.rules.clock.ClockRule;
import org.petitionrules.rules.clock.ExtensionRule;
import org.petitionrules.rules.clock.PauseRule;
import org.petitionrules.rules.deadline.Extension;
import org.petitionrules.rules.deadline.Pause;
import org.petitionrules.rules.deadline.Period;
import org.petitionrules.rules.deadline.SameDay;
import org.petitionrules.testkit.cli.due.Basis;
import org.petitionrules.testkit.cli.due.PeriodUnit;
import org.petitionrules.testkit.cli.page.Printable;

/** A clock of a rule book, from which a question takes its period, and by which its extension and pauses are judged. */
final class DueClock {
    private static final int MOST_SHOWN = 20;

    private final RuleBook book;
    private final ClockRule clock;
    private final Period period;

    private DueClock(RuleBook book, ClockRule clock, Period period) {
        this.book = book;
        this.clock = clock;
        this.period = period;
    }

    /**
     * The clock of an id, in the book of that name or else in the first shipped book that has it.
     *
     * @throws WrongUse when there is no such book or clock, or the clock has no number of days
     * @throws org.petitionrules.model.message.RefusedException when the file holds no sound book
     * @throws IOException when the file cannot be read
     */
    static DueClock find(String id, Optional<String> bookName, boolean unconfirmed) throws IOException {
        if (bookName.isPresent()) {
            RuleBook book = Books.of(bookName, any -> ready(any, unconfirmed)).of(Optional.empty(), "");
            return in(book, id).orElseThrow(() -> noSuchClock(id, Collections.singletonList(book)));
        }
        List<RuleBook> searched = new ArrayList<>();
        for (String shipped : RuleBook.shippedIds()) {
            searched.add(ready(RuleBook.shipped(shipped), unconfirmed));
            Optional<DueClock> found = in(searched.get(searched.size() - 1), id);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw noSuchClock(id, searched);
    }

    private static RuleBook ready(RuleBook book, boolean unconfirmed) {
        return unconfirmed ? book.withUnconfirmed() : book;
    }

    private static Optional<DueClock> in(RuleBook book, String id) {
        return book.clocks().stream()
                .filter(clock -> clock.rule().ruleId().equals(id))
                .findFirst()
                .map(clock -> new DueClock(book, confirmed(clock), numbered(clock)));
    }

    private static WrongUse noSuchClock(String id, List<RuleBook> searched) {
        List<String> ids = searched.stream()
                .flatMap(book -> book.clocks().stream())
                .map(clock -> clock.rule().ruleId())
                .distinct()
                .collect(Collectors.toList());
        String shown = String.join(", ", ids.subList(0, Math.min(MOST_SHOWN, ids.size())));
        return new WrongUse(
                CliMessages.NO_SUCH_CLOCK.with(Printable.name(id), ids.size() > MOST_SHOWN ? shown + ", ..." : shown));
    }

    private static ClockRule confirmed(ClockRule clock) {
        if (clock.rule().isSwitchedOff()) {
            throw new WrongUse(CliMessages.UNCONFIRMED.with(clock.rule().ruleId(), article(clock)));
        }
        return clock;
    }

    private static Period numbered(ClockRule clock) {
        Optional<Period> period = clock.period();
        if (period.isPresent() && (period.get().count() > 0 || period.get() instanceof SameDay)) {
            return period.get();
        }
        throw new WrongUse(CliMessages.NO_NUMBER.with(
                clock.rule().ruleId(),
                article(clock),
                period.map(Period::inWords).orElse(Bilingual.of("由有关机关指定", "set by the body concerned"))));
    }

    Period period() {
        return period;
    }

    /**
     * An extension of so many of its units.
     *
     * @throws WrongUse when it may not be extended, or not by so much
     */
    Extension extension(int count) {
        Optional<ExtensionRule> rule = clock.extension();
        if (!rule.isPresent()) {
            throw new WrongUse(CliMessages.NO_EXTENSION.with(clock.rule().ruleId(), article(clock)));
        }
        if (count > rule.get().upTo().count()) {
            throw new WrongUse(CliMessages.ABOVE_CAP.with(
                    clock.rule().ruleId(), rule.get().upTo().inWords(), article(clock)));
        }
        return Extension.of(PeriodUnit.of(period).of(count), Optional.empty(), article(clock));
    }

    /**
     * A pause.
     *
     * @throws WrongUse when no provision pauses it
     */
    Pause pause(DateRange days) {
        PauseRule rule = clock.pause()
                .orElseThrow(() ->
                        new WrongUse(CliMessages.NO_PAUSE.with(clock.rule().ruleId(), article(clock))));
        return Pause.of(days.first(), days.last(), rule.rule().provision().article());
    }

    /**
     * Refuses a day on which the text it rests on is not in force.
     *
     * @throws WrongUse when it is not
     */
    void requireInForce(LocalDate from) {
        if (!clock.inForce().contains(from)) {
            throw new WrongUse(CliMessages.NOT_IN_FORCE.with(clock.rule().ruleId(), article(clock), from));
        }
    }

    /** What it rests on, for the page. */
    Basis basis() {
        return new Basis(clock.rule().ruleId(), clock.duty().label(), article(clock), book.id(), book.title());
    }

    private static Bilingual article(ClockRule clock) {
        return clock.rule().provision().article();
    }
}
