package org.petitionrules.rules.calendar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.petitionrules.model.message.Bilingual;

/**
 * How far an unpublished year is allowed to stray from every earlier one (余量): some more weekdays off and some more
 * weekend days worked, anywhere within one question.
 *
 * <p>Stated in the calendar's file, with the years that a smaller margin would have failed. Immutable and thread-safe.
 */
public final class Margin {
    /** No margin: a calendar whose file states none. */
    public static final Margin NONE = new Margin(0, 0, Collections.<Reason>emptyList());

    private final int off;
    private final int work;
    private final List<Reason> reasons;

    private Margin(int off, int work, List<Reason> reasons) {
        this.off = off;
        this.work = work;
        this.reasons = Collections.unmodifiableList(new ArrayList<>(reasons));
    }

    /**
     * A margin.
     *
     * @param off weekdays off beyond what earlier years show, 0 or more
     * @param work weekend days worked beyond what earlier years show, 0 or more
     * @param reasons the years that would break a smaller margin, and why
     * @return the margin
     */
    public static Margin of(int off, int work, List<Reason> reasons) {
        return new Margin(off, work, reasons);
    }

    /**
     * Weekdays off beyond what earlier years show.
     *
     * @return 0 or more
     */
    public int off() {
        return off;
    }

    /**
     * Weekend days worked beyond what earlier years show.
     *
     * @return 0 or more
     */
    public int work() {
        return work;
    }

    /**
     * The years that would break a smaller margin.
     *
     * @return unmodifiable
     */
    public List<Reason> reasons() {
        return reasons;
    }

    /** A year that would break a smaller margin, and why. Immutable and thread-safe. */
    public static final class Reason {
        private final int year;
        private final Bilingual why;

        private Reason(int year, Bilingual why) {
            this.year = year;
            this.why = why;
        }

        /**
         * A reason.
         *
         * @param year the calendar year
         * @param why what it did that no earlier year had done
         * @return the reason
         */
        public static Reason of(int year, Bilingual why) {
            return new Reason(year, why);
        }

        /**
         * The year.
         *
         * @return a calendar year
         */
        public int year() {
            return year;
        }

        /**
         * What it did that no earlier year had done.
         *
         * @return not null
         */
        public Bilingual why() {
            return why;
        }
    }
}
