package org.petitionrules.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.MessageTemplate;

/**
 * One thing that days do in one ledger and not, or not as many, in another (两账之差), such as days rolled over.
 *
 * <p>Days are compared by what they do and why, not by their dates: a deadline that begins a day later is not different
 * for that on every day. Immutable and thread-safe.
 */
public final class LedgerDifference {
    private static final MessageTemplate FROM =
            MessageTemplate.of("difference.from", "自{1}起算，而非{0}", "counted from {1} instead of {0}");
    private static final MessageTemplate INSTEAD =
            MessageTemplate.of("difference.instead", "{0}：{2}，而非{1}", "{0}: {2} instead of {1}");
    private static final MessageTemplate MORE =
            MessageTemplate.of("difference.more", "{0}：{1}，原无", "{0}: {1} instead of none");
    private static final MessageTemplate NONE =
            MessageTemplate.of("difference.none", "{0}：无，原为{1}", "{0}: none instead of {1}");

    private final DayRole role;
    private final List<Tally> before;
    private final List<Tally> after;
    private final Bilingual words;

    private LedgerDifference(DayRole role, List<Tally> before, List<Tally> after, Bilingual words) {
        this.role = role;
        this.before = Collections.unmodifiableList(before);
        this.after = Collections.unmodifiableList(after);
        this.words = words;
    }

    static List<LedgerDifference> between(Ledger before, Ledger after) {
        List<LedgerDifference> differences = new ArrayList<>();
        LocalDate from = before.deadline().from();
        LocalDate to = after.deadline().from();
        Map<DayRole, List<Tally>> first = tallies(before);
        Map<DayRole, List<Tally>> second = tallies(after);
        if (!from.equals(to)) {
            differences.add(new LedgerDifference(
                    DayRole.START,
                    first.getOrDefault(DayRole.START, Collections.emptyList()),
                    second.getOrDefault(DayRole.START, Collections.emptyList()),
                    FROM.with(LedgerWords.dated(from), LedgerWords.dated(to)).text()));
        }
        for (DayRole role : DayRole.values()) {
            List<Tally> here = first.getOrDefault(role, Collections.emptyList());
            List<Tally> there = second.getOrDefault(role, Collections.emptyList());
            if (role != DayRole.START && !here.equals(there)) {
                differences.add(new LedgerDifference(role, here, there, words(role, here, there)));
            }
        }
        return differences;
    }

    private static Bilingual words(DayRole role, List<Tally> before, List<Tally> after) {
        Optional<Bilingual> was = Tally.inWords(before);
        Optional<Bilingual> is = Tally.inWords(after);
        if (causes(before).equals(causes(after))) {
            Bilingual fewer =
                    LedgerWords.joined(before.stream().map(Tally::count).collect(Collectors.toList()));
            return INSTEAD.with(role.label(), fewer, is.orElse(fewer)).text();
        }
        if (was.isPresent() && is.isPresent()) {
            return INSTEAD.with(role.label(), was.get(), is.get()).text();
        }
        return is.isPresent()
                ? MORE.with(role.label(), is.get()).text()
                : NONE.with(role.label(), was.orElse(role.label())).text();
    }

    private static List<Cause> causes(List<Tally> tallies) {
        return tallies.stream().map(Tally::cause).collect(Collectors.toList());
    }

    /** The rest day a period ended on is both counted and rolled over; a due day is no more than the days it counts. */
    private static Map<DayRole, List<Tally>> tallies(Ledger ledger) {
        Map<DayRole, Map<Cause, Integer>> days = new EnumMap<>(DayRole.class);
        for (LedgerSpan span : ledger.spans()) {
            DayRole role = span.role();
            if (role == DayRole.COUNTED || role == DayRole.EXTENDED || span.units() > 0) {
                Cause cause = countedFor(span, ledger);
                add(days, cause.kind() == CauseKind.EXTENSION ? DayRole.EXTENDED : DayRole.COUNTED, cause, span);
            }
            if (role == DayRole.END_ON_REST_DAY) {
                add(days, DayRole.ROLLED, span.causes().get(0), span);
            } else if (role != DayRole.COUNTED && role != DayRole.EXTENDED && role != DayRole.DUE) {
                add(days, role, span.causes().get(0), span);
            }
        }
        Map<DayRole, List<Tally>> tallies = new EnumMap<>(DayRole.class);
        days.forEach((role, causes) -> {
            List<Tally> list = new ArrayList<>();
            causes.forEach((cause, count) -> list.add(new Tally(cause, count)));
            tallies.put(role, list);
        });
        return tallies;
    }

    private static void add(Map<DayRole, Map<Cause, Integer>> days, DayRole role, Cause cause, LedgerSpan span) {
        days.computeIfAbsent(role, none -> new LinkedHashMap<>())
                .merge(cause, (int) span.days().days(), Integer::sum);
    }

    /** An extension, a make-up working day, or what the period itself counts. */
    private static Cause countedFor(LedgerSpan span, Ledger ledger) {
        Optional<Cause> special = span.causes().stream()
                .filter(cause -> cause.kind() == CauseKind.EXTENSION)
                .findFirst();
        if (special.isPresent()) {
            return special.get();
        }
        Causes causes = new Causes(ledger.calendar().calendar());
        Period period = ledger.deadline().period();
        if (period instanceof WorkingDays) {
            return span.causes().get(0);
        }
        return period instanceof Months ? causes.correspondingDay() : causes.of(CauseKind.EVERY_DAY);
    }

    /**
     * What the days do.
     *
     * @return not null
     */
    public DayRole role() {
        return role;
    }

    /**
     * The days of the first ledger that do it.
     *
     * @return unmodifiable, may be empty
     */
    public List<Tally> before() {
        return before;
    }

    /**
     * The days of the second ledger that do it.
     *
     * @return unmodifiable, may be empty
     */
    public List<Tally> after() {
        return after;
    }

    /**
     * The difference in words.
     *
     * @return such as "顺延：1天（公休日），而非8天（…） / rolled: 1 day (weekly rest) instead of 8 days (…)"
     */
    public Bilingual inWords() {
        return words;
    }

    @Override
    public String toString() {
        return role.code() + " " + before + " -> " + after;
    }
}
