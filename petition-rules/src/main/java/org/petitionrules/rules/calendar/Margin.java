package org.petitionrules.rules.calendar;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.petitionrules.model.message.Bilingual;

/**
 * How far an unpublished year is allowed to stray from every earlier one (余量): some more weekdays off and some more
 * weekend days worked, anywhere within one question.
 *
 * <p>Stated in the calendar's file, together with the years that one day less would have failed: the margin is no wider
 * than they need. Immutable and thread-safe.
 */
public final class Margin {
    /** No margin: a calendar whose file states none. */
    public static final Margin NONE =
            new Margin(0, 0, Collections.<Integer, Bilingual>emptyMap(), Collections.<Integer, Bilingual>emptyMap());

    private final int off;
    private final int work;
    private final Map<Integer, Bilingual> offNeededBy;
    private final Map<Integer, Bilingual> workNeededBy;

    private Margin(int off, int work, Map<Integer, Bilingual> offNeededBy, Map<Integer, Bilingual> workNeededBy) {
        this.off = off;
        this.work = work;
        this.offNeededBy = Collections.unmodifiableMap(new TreeMap<>(offNeededBy));
        this.workNeededBy = Collections.unmodifiableMap(new TreeMap<>(workNeededBy));
    }

    /**
     * A margin.
     *
     * @param off weekdays off beyond what earlier years show, 0 or more
     * @param work weekend days worked beyond what earlier years show, 0 or more
     * @param offNeededBy the years that one weekday off less would have failed, and what they did
     * @param workNeededBy the years that one weekend day worked less would have failed, and what they did
     * @return the margin
     */
    public static Margin of(
            int off, int work, Map<Integer, Bilingual> offNeededBy, Map<Integer, Bilingual> workNeededBy) {
        return new Margin(off, work, offNeededBy, workNeededBy);
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
     * The years that one weekday off less would have failed.
     *
     * @return unmodifiable, by year: what that year did
     */
    public Map<Integer, Bilingual> offNeededBy() {
        return offNeededBy;
    }

    /**
     * The years that one weekend day worked less would have failed.
     *
     * @return unmodifiable, by year: what that year did
     */
    public Map<Integer, Bilingual> workNeededBy() {
        return workNeededBy;
    }
}
