package org.petitionrules.rules.deadline;

import org.petitionrules.model.message.Bilingual;

/**
 * A period the law sets (期限): {@link NaturalDays}, {@link WorkingDays} or {@link Months}, a {@link SpecifiedDay} that a
 * body set, or a duty without a number: {@link AtOnce}, {@link SameDay}, {@link Promptly}. Never a bare number.
 *
 * <p>A closed set of types; each is immutable and thread-safe.
 */
public abstract class Period {
    Period() {}

    /**
     * How many of its own units.
     *
     * @return 1 or more; 0 for a period without a number
     */
    public abstract int count();

    /**
     * The period in words.
     *
     * @return such as "15日 / 15 days"
     */
    public abstract Bilingual inWords();

    /**
     * Whether the other is counted in the same units, so that one can extend the other.
     *
     * @param other not null
     * @return true for two periods of natural days, of working days or of months
     */
    public final boolean isOfTheKindOf(Period other) {
        return count() > 0 && getClass() == other.getClass();
    }

    /** Equal when of the same type and length; the words tell both. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof Period && ((Period) other).inWords().equals(inWords());
    }

    @Override
    public final int hashCode() {
        return inWords().hashCode();
    }

    @Override
    public final String toString() {
        return inWords().en();
    }

    static int atLeastOne(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("期限须为1以上 / a period must be 1 or more");
        }
        return count;
    }
}
