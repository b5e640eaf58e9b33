package org.petitionrules.rules.clock;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.petitionrules.model.event.Event;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.fact.ActingOrgan;
import org.petitionrules.rules.fact.CaseReading;
import org.petitionrules.rules.responsibility.Consent;

/** Whether what a clock began was done, by whom it had to be, or is no longer owed. Made for one reading. */
final class Performance {
    private final CaseReading reading;
    private final Spells spells;

    Performance(CaseReading reading, Spells spells) {
        this.reading = reading;
        this.spells = spells;
    }

    /** The day on which each of the claims was met: the latest of the first acts that concern them. */
    Optional<LocalDate> metOn(ClockRule clock, Beginning beginning) {
        Predicate<Event> byWhom = act -> clock.duty().timing() == Timing.WINDOW || isByWhoOwes(act, beginning);
        LocalDate from = beginning.event().occurredOn();
        Map<String, LocalDate> first = new HashMap<>();
        for (String kind : clock.metBy()) {
            for (Event event : reading.standing(kind)) {
                if (!event.occurredOn().isBefore(from) && byWhom.test(event) && !spells.isRejected(event)) {
                    for (String claim : beginning.claims()) {
                        if (event.concerns(claim)) {
                            first.merge(claim, event.occurredOn(), (one, other) -> one.isBefore(other) ? one : other);
                        }
                    }
                }
            }
        }
        return first.size() < beginning.claims().size()
                ? Optional.empty()
                : first.values().stream().max(LocalDate::compareTo);
    }

    /** Whether an act is by the body that owes what was begun, or by one that held the matter after. */
    boolean isByWhoOwes(Event act, Beginning beginning) {
        return ActingOrgan.of(act).equals(beginning.organ())
                || (!beginning.isByReceipt()
                        && ActingOrgan.of(act)
                                .filter(other ->
                                        spells.isHeldAfter(beginning.event().occurredOn(), other))
                                .isPresent());
    }

    /** Whether an event of the kinds that end it did: the body objected after its receipt, and that was agreed to. */
    boolean isEnded(ClockRule clock, Beginning beginning) {
        Event start = beginning.event();
        return spells.isRelieved(beginning.organ(), start.occurredOn())
                && clock.endedBy().stream()
                        .flatMap(kind -> reading.standing(kind).stream())
                        .anyMatch(event -> !event.occurredOn().isBefore(start.occurredOn())
                                && beginning.claims().stream().allMatch(event::concerns));
    }

    /**
     * Whether what would have met it in time was a sending that was objected to, and that was agreed to: the matter came
     * back, and what is owed is owed anew from then on.
     */
    boolean isOwedAnew(ClockRule clock, Beginning beginning, Optional<DueDate> due) {
        LocalDate from = beginning.event().occurredOn();
        return clock.start().isReturn()
                && beginning.organ().isPresent()
                && spells.consentsBy(beginning.organ().get()).stream()
                        .map(Consent::rejected)
                        .anyMatch(sending -> sending.filter(rejected ->
                                        clock.metBy().contains(rejected.kind())
                                                && !rejected.occurredOn().isBefore(from)
                                                && !due.filter(last -> rejected.occurredOn()
                                                                .isAfter(last.due()))
                                                        .isPresent()
                                                && beginning.claims().stream().allMatch(rejected::concerns))
                                .isPresent());
    }
}
