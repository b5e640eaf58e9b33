package org.petitionrules.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.RefusedException;

/**
 * A working-day calendar (工作日历) with its paper trail: every holiday notice and amendment, each with the day it was
 * published, so that it can tell what was known on any day.
 *
 * <p>It counts nothing itself: {@link #knownOn} and {@link #everythingKnown} give a {@link KnownCalendar}, which does.
 * Immutable and thread-safe. Two calendars are equal only when they are the same object.
 */
public final class WorkingCalendar {
    private final String id;
    private final Bilingual title;
    private final Set<DayOfWeek> weekend;
    private final Optional<MonthDay> reachesBack;
    private final Map<String, Festival> festivals;
    private final List<PublicDays> publicDays;
    private final Margin margin;
    private final List<Notice> notices;
    private final List<LocalDate> published;
    /** By how many publications are known, the last one with everything known; filled when first asked for. */
    private final KnownCalendar[] known;

    private WorkingCalendar(Builder builder) {
        this.id = builder.id;
        this.title = builder.title;
        this.weekend = Collections.unmodifiableSet(EnumSet.copyOf(builder.weekend));
        this.reachesBack = builder.reachesBack;
        this.festivals = Collections.unmodifiableMap(new LinkedHashMap<>(builder.festivals));
        this.publicDays = Collections.unmodifiableList(new ArrayList<>(builder.publicDays));
        this.margin = builder.margin;
        this.notices = Collections.unmodifiableList(new ArrayList<>(builder.notices));
        Set<LocalDate> days = new TreeSet<>();
        notices.forEach(notice -> days.add(knownFrom(notice)));
        publicDays.forEach(row -> row.published().ifPresent(days::add));
        this.published = new ArrayList<>(days);
        this.known = new KnownCalendar[published.size() + 2];
    }

    /**
     * The id.
     *
     * @return such as "cn"
     */
    public String id() {
        return id;
    }

    /**
     * What it is called.
     *
     * @return not null
     */
    public Bilingual title() {
        return title;
    }

    /**
     * The rest days of an ordinary week.
     *
     * @return unmodifiable, at most six
     */
    public Set<DayOfWeek> weekend() {
        return weekend;
    }

    /**
     * From which day of a year on next year's notice may still change it.
     *
     * @return empty when it never does
     */
    public Optional<MonthDay> reachesBack() {
        return reachesBack;
    }

    /**
     * The festivals that notices are about, by id.
     *
     * @return unmodifiable
     */
    public Map<String, Festival> festivals() {
        return festivals;
    }

    /**
     * How far an unpublished year may stray from every earlier one.
     *
     * @return not null
     */
    public Margin margin() {
        return margin;
    }

    /**
     * Every notice.
     *
     * @return unmodifiable, in the order of the file; a later one prevails over an earlier one
     */
    public List<Notice> notices() {
        return notices;
    }

    List<PublicDays> publicDays() {
        return publicDays;
    }

    /**
     * From which day on a notice counts as known: from its publication; where no publication day is on record, from that
     * of the first amendment of it, and at the latest from the last day of the year it is about.
     *
     * @param notice one of {@link #notices()}
     * @return inclusive
     */
    public LocalDate knownFrom(Notice notice) {
        if (notice.published().knownFrom().isPresent()) {
            return notice.published().knownFrom().get();
        }
        LocalDate latest = notice.year()
                .map(year -> LocalDate.of(year, 12, 31))
                .orElseGet(() -> lastDay(notice).orElse(LocalDate.MAX));
        for (Notice other : notices) {
            Optional<LocalDate> amended = other.amends().equals(Optional.of(notice.id()))
                    ? other.published().knownFrom()
                    : Optional.<LocalDate>empty();
            latest = amended.filter(latest::isAfter).orElse(latest);
        }
        return latest;
    }

    private static Optional<LocalDate> lastDay(Notice notice) {
        List<LocalDate> days = new ArrayList<>();
        for (NoticeLine line : notice.lines()) {
            line.off().forEach(range -> days.add(range.last()));
            days.addAll(line.work());
        }
        return days.stream().max(LocalDate::compareTo);
    }

    /**
     * The calendar as it was known on a day: by the notices published on that day or before.
     *
     * @param day the day of knowledge, inclusive, not null
     * @return never null; before the first notice it knows the week alone
     */
    public KnownCalendar knownOn(LocalDate day) {
        int count = 0;
        while (count < published.size() && !published.get(count).isAfter(day)) {
            count++;
        }
        // The day of the last publication stands for all days until the next, so that equal knowledge is one object.
        Optional<LocalDate> since = Optional.of(count == 0 ? LocalDate.MIN : published.get(count - 1));
        return cached(count, since);
    }

    /** Computed once for each state of knowledge and kept for good: there are as many as publications, and one more. */
    private KnownCalendar cached(int number, Optional<LocalDate> since) {
        synchronized (known) {
            KnownCalendar asKnown = known[number];
            if (asKnown == null) {
                asKnown = KnownCalendar.of(this, since);
                known[number] = asKnown;
            }
            return asKnown;
        }
    }

    /**
     * The calendar with everything in it taken as known.
     *
     * @return never null
     */
    public KnownCalendar everythingKnown() {
        return cached(known.length - 1, Optional.<LocalDate>empty());
    }

    /**
     * The calendar as known on a day, or with everything known.
     *
     * @param day the day of knowledge, inclusive; empty for everything
     * @return never null
     */
    public KnownCalendar knownOn(Optional<LocalDate> day) {
        return day.isPresent() ? knownOn(day.get()) : everythingKnown();
    }

    /**
     * A builder that starts with everything this calendar holds, for a file that stands over it.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(id, title)
                .weekend(weekend)
                .reachesBack(reachesBack)
                .festivals(festivals.values())
                .publicDays(publicDays)
                .margin(margin)
                .notices(notices);
    }

    /**
     * A new builder: Saturday and Sunday rest, no notices, no margin.
     *
     * @param id not null
     * @param title not null
     * @return the builder
     */
    public static Builder builder(String id, Bilingual title) {
        return new Builder(id, title);
    }

    @Override
    public String toString() {
        return "WorkingCalendar(" + id + ")";
    }

    /** Builds a {@link WorkingCalendar}; not thread-safe. */
    public static final class Builder {
        private String id;
        private Bilingual title;
        private Set<DayOfWeek> weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        private Optional<MonthDay> reachesBack = Optional.empty();
        private final Map<String, Festival> festivals = new LinkedHashMap<>();
        private final List<PublicDays> publicDays = new ArrayList<>();
        private Margin margin = Margin.NONE;
        private final List<Notice> notices = new ArrayList<>();

        private Builder(String id, Bilingual title) {
            this.id = id;
            this.title = title;
        }

        /**
         * Gives it another name.
         *
         * @param newId not null
         * @param newTitle not null
         * @return this
         */
        public Builder named(String newId, Bilingual newTitle) {
            this.id = newId;
            this.title = newTitle;
            return this;
        }

        /**
         * The rest days of an ordinary week.
         *
         * @param days at most six
         * @return this
         */
        public Builder weekend(Set<DayOfWeek> days) {
            if (days.size() > 6) {
                throw new IllegalArgumentException("一周至少应有一个工作日 / a week needs a working day");
            }
            this.weekend = days.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(days);
            return this;
        }

        /**
         * From which day of a year on next year's notice may still change it.
         *
         * @param day empty when it never does
         * @return this
         */
        public Builder reachesBack(Optional<MonthDay> day) {
            this.reachesBack = day;
            return this;
        }

        /**
         * Adds festivals.
         *
         * @param more not null
         * @return this
         * @throws IllegalArgumentException when one has the id of another that is there already: lines and public days refer
         *     to that
         */
        public Builder festivals(Collection<Festival> more) {
            for (Festival festival : more) {
                Festival other = festivals.putIfAbsent(festival.id(), festival);
                if (other != null && !other.equals(festival)) {
                    throw new IllegalArgumentException("节日标识重复 / a festival id is used twice: " + festival.id());
                }
            }
            return this;
        }

        /**
         * Adds public days of the holiday law, in the order in which the law was changed.
         *
         * @param more not null
         * @return this
         */
        public Builder publicDays(Collection<PublicDays> more) {
            publicDays.addAll(more);
            return this;
        }

        /**
         * The margin for unpublished years.
         *
         * @param most not null
         * @return this
         */
        public Builder margin(Margin most) {
            this.margin = most;
            return this;
        }

        /**
         * Adds notices; a later one prevails over an earlier one.
         *
         * @param more not null
         * @return this
         */
        public Builder notices(Collection<Notice> more) {
            notices.addAll(more);
            return this;
        }

        /**
         * Builds the calendar.
         *
         * @return the calendar
         * @throws RefusedException with every contradiction between the notices; pointers name the notice by its number
         *     among all notices and the line by its row, as in a file with a header row
         */
        public WorkingCalendar build() {
            RefusedException.ifAny(Contradictions.of(notices, weekend, reachesBack));
            return new WorkingCalendar(this);
        }
    }
}
