package org.petitionrules.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.DueStatus;
import org.petitionrules.rules.calendar.KnownCalendar;

/**
 * A last day that explains itself (期限账): every day from the day of the event to the due day, with what it does and why.
 *
 * <p>It follows the best that the calendar knows; days that a later notice may still change are marked as not settled, and
 * {@link #due()} has the bounds. Spans follow one another without a gap, the last ends on the due day, and their units
 * add up to the period with its extensions. Causes that an adopter gave (of pauses and extensions) stand in the renderings
 * as given. Immutable and thread-safe.
 */
public final class Ledger {
    private final Deadline deadline;
    private final KnownCalendar calendar;
    private final Reckoning reckoning;
    private final List<LedgerSpan> spans;

    Ledger(Deadline deadline, KnownCalendar calendar, Reckoning reckoning) {
        this.deadline = deadline;
        this.calendar = calendar;
        this.reckoning = reckoning;
        this.spans = Collections.unmodifiableList(merged());
    }

    /** A ledger may go over thousands of years, so no more of a span is kept than its two ends and what is complete. */
    private List<LedgerSpan> merged() {
        List<LedgerSpan> merged = new ArrayList<>();
        LedgerSpan.Draft[] open = new LedgerSpan.Draft[1];
        new LedgerWalk(deadline, calendar, reckoning).forEach(day -> {
            if (open[0] != null && open[0].takes(day)) {
                return;
            }
            if (open[0] != null) {
                merged.add(open[0].span());
            }
            open[0] = new LedgerSpan.Draft(day);
        });
        merged.add(open[0].span());
        return merged;
    }

    /**
     * The question.
     *
     * @return not null
     */
    public Deadline deadline() {
        return deadline;
    }

    /**
     * The calendar it was asked by.
     *
     * @return not null
     */
    public KnownCalendar calendar() {
        return calendar;
    }

    /**
     * The last day with its status, its bounds and what moved it.
     *
     * @return not null
     */
    public DueDate due() {
        return reckoning.due();
    }

    /**
     * The last day as counted, before it rolls off a rest day.
     *
     * @return as {@link Deadline#unrolled}
     */
    public LocalDate unrolled() {
        return reckoning.unrolled();
    }

    /** The day on which the last unit is complete: the unrolled one unless a pause began while it rolled. */
    LocalDate countedTo() {
        return reckoning.countedTo();
    }

    /**
     * The last day as it would be had nothing been amended.
     *
     * @return empty unless amendments moved it
     */
    public Optional<LocalDate> withoutAmendments() {
        if (due().status() != DueStatus.MOVED) {
            return Optional.empty();
        }
        try {
            return deadline.due(calendar.withoutAmendments()).map(DueDate::due);
        } catch (RefusedException onlyLawfulAsAmended) {
            return Optional.empty();
        }
    }

    /**
     * Days in a row that do the same for the same reason.
     *
     * @return unmodifiable, in order, at least one
     */
    public List<LedgerSpan> spans() {
        return spans;
    }

    /**
     * Day by day; the spans are these, merged.
     *
     * @return unmodifiable, in order, at least one; a view that makes each day when it is asked for
     */
    public List<LedgerDay> days() {
        return new LedgerDays(spans);
    }

    /**
     * The question and its answer in a sentence or two.
     *
     * @return such as "5 working days from 2025-09-26 (Fri): due 2025-10-10 (Fri)"
     */
    public Bilingual summary() {
        return LedgerWords.summary(this);
    }

    /**
     * Lines of text: the summary, then one line a span.
     *
     * @param language not null
     * @return lines ended by line feeds; columns line up where Chinese characters are two columns wide
     */
    public String text(Language language) {
        return LedgerText.of(this, language);
    }

    /**
     * A month grid: one mark a day, and what the marks mean.
     *
     * @param language not null
     * @return lines ended by line feeds; columns line up where Chinese characters are two columns wide
     */
    public String grid(Language language) {
        return MonthGrid.of(this, language);
    }

    /**
     * A timeline: one self-contained picture without scripts or outside fonts.
     *
     * @param language not null
     * @return an SVG document
     */
    public String svg(Language language) {
        return Timeline.of(this, language);
    }

    /**
     * A table of the days for a spreadsheet: date, weekday, kind, counted, total, cause, settled.
     *
     * @param language of the header, the kinds and the causes, not null
     * @return a header row and a row a day (RFC 4180), ended by carriage return and line feed
     */
    public String csv(Language language) {
        return LedgerCsv.of(this, language);
    }

    @Override
    public String toString() {
        return deadline.period() + " from " + deadline.from() + ": " + due();
    }
}
