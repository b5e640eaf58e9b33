package org.petitionrules.rules.deadline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.calendar.DateRange;

/**
 * Days that do not count (扣除的期间), and what excludes them: nationally only the hearing in a re-examination (2022
 * Regulations, Art. 36 para. 2).
 *
 * <p>Both ends inclusive. Immutable and thread-safe.
 */
public final class Pause {
    private static final MessageTemplate REVERSED =
            MessageTemplate.of("pause.reversed", "扣除期间的止日{1}早于起日{0}", "the pause ends on {1}, before it begins on {0}");

    private final DateRange days;
    private final Bilingual cause;

    private Pause(DateRange days, Bilingual cause) {
        this.days = days;
        this.cause = cause;
    }

    /**
     * A pause.
     *
     * @param first the first day that does not count, inclusive, not null
     * @param last the last, inclusive, not null
     * @param cause the event and the provision that excludes the days, not null
     * @return the pause
     * @throws RefusedException when it ends before it begins
     */
    public static Pause of(LocalDate first, LocalDate last, Bilingual cause) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(cause, "cause");
        if (last.isBefore(first)) {
            throw new RefusedException(Collections.singletonList(Problem.at("", REVERSED.with(first, last))));
        }
        return new Pause(DateRange.of(first, last), cause);
    }

    /**
     * The days.
     *
     * @return both ends inclusive
     */
    public DateRange days() {
        return days;
    }

    /**
     * The event and the provision that excludes the days.
     *
     * @return not null
     */
    public Bilingual cause() {
        return cause;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pause && ((Pause) other).days.equals(days) && ((Pause) other).cause.equals(cause);
    }

    @Override
    public int hashCode() {
        return Objects.hash(days, cause);
    }

    @Override
    public String toString() {
        return days.toString();
    }
}
