package org.petitionrules.rules.deadline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.petitionrules.model.message.Bilingual;

/**
 * Until a day that a body set (指定期限), such as the handling period of an assignment. It is taken as set, and does not
 * roll: whoever set it chose it. Immutable and thread-safe.
 */
public final class SpecifiedDay extends Period {
    private final Optional<LocalDate> day;

    private SpecifiedDay(Optional<LocalDate> day) {
        this.day = day;
    }

    /**
     * Until a day.
     *
     * @param day the last day, inclusive; empty when it should have been set and is not on record; not null
     * @return the period
     */
    public static SpecifiedDay of(Optional<LocalDate> day) {
        return new SpecifiedDay(Objects.requireNonNull(day, "day"));
    }

    /**
     * The day.
     *
     * @return inclusive; empty when it should have been set and is not on record
     */
    public Optional<LocalDate> day() {
        return day;
    }

    @Override
    public int count() {
        return 0;
    }

    @Override
    public Bilingual inWords() {
        return day.isPresent()
                ? Bilingual.of("指定至" + day.get(), "set to " + day.get())
                : Bilingual.of("应指定而未记录", "to be set, not on record");
    }
}
