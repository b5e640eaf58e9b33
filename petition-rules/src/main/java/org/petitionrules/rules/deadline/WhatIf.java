package org.petitionrules.rules.deadline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.calendar.KnownCalendar;

/**
 * A deadline and what it would be otherwise (假如): begun on another day, extended, paused, under another book's period, or
 * by another calendar; side by side, with the difference explained.
 *
 * <p>Immutable and thread-safe: {@link #and} gives a new one.
 *
 * <pre>{@code
 * WhatIf.of(deadline, calendar)
 *         .and(Bilingual.of("延期30日", "extended by 30 days"), longer)
 *         .and(Bilingual.of("按当时所知", "as known then"), deadline, china.knownOn(then))
 *         .text(Language.EN);
 * }</pre>
 */
public final class WhatIf {
    private static final Bilingual BASE = Bilingual.of("现状", "as it is");
    private static final MessageTemplate ROW = MessageTemplate.of("what-if.row", "{0}：{1}", "{0}: {1}");
    private static final MessageTemplate SAME = MessageTemplate.of("what-if.same", "同日", "the same day");
    private static final MessageTemplate REFUSED = MessageTemplate.of("what-if.refused", "不可：{0}", "not possible: {0}");
    private static final MessageTemplate NO_DATE = MessageTemplate.of("what-if.no-date", "没有期日", "no date");

    private final KnownCalendar calendar;
    private final List<Row> rows;

    private WhatIf(KnownCalendar calendar, List<Row> rows) {
        this.calendar = calendar;
        this.rows = Collections.unmodifiableList(rows);
    }

    /**
     * Begins with a deadline as it is.
     *
     * @param deadline not null
     * @param calendar for this deadline and for alternatives without a calendar of their own
     * @return with one row
     */
    public static WhatIf of(Deadline deadline, KnownCalendar calendar) {
        return new WhatIf(calendar, Collections.singletonList(new Row(BASE, deadline, calendar, Optional.empty())));
    }

    /**
     * With an alternative.
     *
     * @param name what it supposes
     * @param deadline not null
     * @return a new comparison with one more row
     */
    public WhatIf and(Bilingual name, Deadline deadline) {
        return and(name, deadline, calendar);
    }

    /**
     * With an alternative by another calendar, or by what was known on another day.
     *
     * @param name what it supposes
     * @param deadline not null
     * @param by not null
     * @return a new comparison with one more row
     */
    public WhatIf and(Bilingual name, Deadline deadline, KnownCalendar by) {
        List<Row> more = new ArrayList<>(rows);
        more.add(new Row(name, deadline, by, rows.get(0).ledger));
        return new WhatIf(calendar, more);
    }

    /**
     * The deadline as it is, then the alternatives.
     *
     * @return unmodifiable, at least one
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The rows with their dates, each followed by what makes the difference.
     *
     * @param language not null
     * @return lines ended by line feeds
     */
    public String text(Language language) {
        StringBuilder text = new StringBuilder();
        int width = rows.stream()
                .mapToInt(row -> DisplayWidth.of(LedgerWords.onOneLine(row.name.in(language))))
                .max()
                .orElse(0);
        for (Row row : rows) {
            text.append(DisplayWidth.padded(LedgerWords.onOneLine(row.name.in(language)), width))
                    .append("  ")
                    .append(LedgerWords.onOneLine(row.answer().in(language)))
                    .append('\n');
            for (LedgerDifference difference : row.differences) {
                text.append(DisplayWidth.blanks(width + 2))
                        .append("- ")
                        .append(LedgerWords.onOneLine(difference.inWords().in(language)))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** One deadline of a comparison. Immutable and thread-safe. */
    public static final class Row {
        private final Bilingual name;
        private final Optional<Ledger> ledger;
        private final List<Problem> problems;
        private final OptionalLong daysLater;
        private final List<LedgerDifference> differences;

        private Row(Bilingual name, Deadline deadline, KnownCalendar calendar, Optional<Ledger> base) {
            this.name = name;
            Optional<Ledger> found = Optional.empty();
            List<Problem> refused = Collections.emptyList();
            try {
                found = deadline.ledger(calendar);
            } catch (RefusedException why) {
                refused = why.problems();
            }
            this.ledger = found;
            this.problems = refused;
            boolean both = base.isPresent() && found.isPresent();
            this.differences = both
                    ? Collections.unmodifiableList(LedgerDifference.between(base.get(), found.get()))
                    : Collections.<LedgerDifference>emptyList();
            this.daysLater = both
                    ? OptionalLong.of(found.get().due().due().toEpochDay()
                            - base.get().due().due().toEpochDay())
                    : OptionalLong.empty();
        }

        /**
         * What it supposes.
         *
         * @return not null
         */
        public Bilingual name() {
            return name;
        }

        /**
         * Its ledger.
         *
         * @return empty for a period without a date, and when it is refused
         */
        public Optional<Ledger> ledger() {
            return ledger;
        }

        /**
         * Why there can be no such deadline, as when it would be extended after it ended.
         *
         * @return unmodifiable, empty unless refused
         */
        public List<Problem> problems() {
            return problems;
        }

        /**
         * How many days later it is due than the deadline as it is.
         *
         * @return negative when earlier; empty for the deadline as it is, and where one of the two has no date
         */
        public OptionalLong daysLater() {
            return daysLater;
        }

        /**
         * What makes the difference to the deadline as it is.
         *
         * @return unmodifiable
         */
        public List<LedgerDifference> differences() {
            return differences;
        }

        private Bilingual answer() {
            if (!problems.isEmpty()) {
                return REFUSED.with(LedgerWords.joined(problems.stream()
                                .map(problem -> problem.message().text())
                                .collect(Collectors.toList())))
                        .text();
            }
            if (!ledger.isPresent()) {
                return NO_DATE.with().text();
            }
            Bilingual summary = ledger.get().summary();
            if (!daysLater.isPresent()) {
                return summary;
            }
            long days = daysLater.getAsLong();
            Bilingual moved = days == 0 ? SAME.with().text() : LedgerWords.moved(days);
            return ROW.with(moved, summary).text();
        }

        @Override
        public String toString() {
            return ledger.map(Ledger::toString).orElse("-");
        }
    }
}
