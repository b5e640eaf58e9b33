package org.petitionrules.rules.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * From which day to which a text is in force (施行期间), both inclusive, either end open; when other versions of the same
 * instrument in the same book are; and when a local rule stands in place of this one. Immutable and thread-safe.
 */
public final class Validity {
    /** Always in force. */
    public static final Validity ALWAYS = new Validity(Optional.<LocalDate>empty(), Optional.<LocalDate>empty());

    private final Optional<LocalDate> from;
    private final Optional<LocalDate> to;
    private final List<Validity> otherVersions;
    private final List<Validity> localRules;

    private Validity(Optional<LocalDate> from, Optional<LocalDate> to) {
        this(from, to, Collections.<Validity>emptyList(), Collections.<Validity>emptyList());
    }

    private Validity(
            Optional<LocalDate> from, Optional<LocalDate> to, List<Validity> otherVersions, List<Validity> localRules) {
        this.from = from;
        this.to = to;
        this.otherVersions = otherVersions;
        this.localRules = localRules;
    }

    /**
     * A validity.
     *
     * @param from the first day, inclusive; empty when open
     * @param to the last day, inclusive; empty when open
     * @return the validity
     */
    public static Validity of(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Validity(from, to);
    }

    /**
     * Whether a text is in force on a day and no local rule stands in its place.
     *
     * @param day not null
     * @return true within the validity, ends included
     */
    public boolean contains(LocalDate day) {
        return isWithin(day) && localRules.stream().noneMatch(local -> local.contains(day));
    }

    private boolean isWithin(LocalDate day) {
        return !(from.isPresent() && day.isBefore(from.get())) && !(to.isPresent() && day.isAfter(to.get()));
    }

    /**
     * The same days, of a text that has other versions in the same book.
     *
     * @param others when these are in force
     * @return the validity
     */
    public Validity among(List<Validity> others) {
        return new Validity(from, to, Collections.unmodifiableList(new ArrayList<>(others)), localRules);
    }

    /**
     * The same days, less those on which a local rule stands in its place.
     *
     * @param local when the local rule is in force
     * @return the validity
     */
    public Validity except(Validity local) {
        return new Validity(from, to, otherVersions, joined(localRules, Collections.singletonList(local)));
    }

    /**
     * Whether another version of the same instrument, or a local rule, decides on a day.
     *
     * @param day not null
     * @return false when nothing in the book replaces this
     */
    public boolean isReplacedOn(LocalDate day) {
        return !contains(day)
                && (otherVersions.stream().anyMatch(other -> other.contains(day))
                        || localRules.stream().anyMatch(local -> local.contains(day)));
    }

    /**
     * The days on which it may begin to be in force, or no longer be.
     *
     * @return unmodifiable; the day after the last where it ends
     */
    public List<LocalDate> changes() {
        List<LocalDate> days = new ArrayList<>();
        from.ifPresent(days::add);
        to.filter(last -> last.isBefore(LocalDate.MAX)).ifPresent(last -> days.add(last.plusDays(1)));
        localRules.forEach(local -> days.addAll(local.changes()));
        return Collections.unmodifiableList(days);
    }

    /**
     * The days of this text that are also days of another.
     *
     * @param other not null
     * @return the days they share; none when they share none
     */
    public Validity and(Validity other) {
        return new Validity(
                later(from, other.from), earlier(to, other.to), otherVersions, joined(localRules, other.localRules));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && (!other.isPresent() || one.get().isAfter(other.get())) ? one : other;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && (!other.isPresent() || one.get().isBefore(other.get())) ? one : other;
    }

    private static List<Validity> joined(List<Validity> some, List<Validity> more) {
        List<Validity> all = new ArrayList<>(some);
        all.addAll(more);
        return Collections.unmodifiableList(all);
    }

    /**
     * Whether this text and another are both in force on some day.
     *
     * @param other not null
     * @return true when they share a day
     */
    public boolean overlaps(Validity other) {
        List<LocalDate> days = new ArrayList<>(changes());
        days.addAll(other.changes());
        days.add(LocalDate.MIN);
        return days.stream().anyMatch(day -> contains(day) && other.contains(day));
    }

    /**
     * The first day.
     *
     * @return empty when open
     */
    public Optional<LocalDate> from() {
        return from;
    }

    /**
     * The last day.
     *
     * @return empty when open
     */
    public Optional<LocalDate> to() {
        return to;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Validity && ((Validity) other).from.equals(from) && ((Validity) other).to.equals(to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }
}
