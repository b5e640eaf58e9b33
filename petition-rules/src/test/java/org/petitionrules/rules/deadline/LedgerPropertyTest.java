package org.petitionrules.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.Calendars;
import org.petitionrules.rules.book.Confidence;
import org.petitionrules.rules.calendar.DateRange;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.DueStatus;
import org.petitionrules.rules.calendar.KnownCalendar;
import org.petitionrules.rules.calendar.Notice;
import org.petitionrules.rules.calendar.NoticeLine;
import org.petitionrules.rules.calendar.Publication;
import org.petitionrules.rules.calendar.WorkingCalendar;

/** Laws of deadlines and of their ledgers, over all kinds of periods, extensions, pauses and days of knowledge. */
class LedgerPropertyTest {
    private static final WorkingCalendar CHINA = Calendars.china();
    private static final Bilingual WHY = Bilingual.of("依据", "basis");

    @Provide
    Arbitrary<Deadline> deadlines() {
        return Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(1, 30).list().ofMaxSize(2),
                        pauses(),
                        Arbitraries.of(ExtensionBase.values()),
                        Arbitraries.of(true, true, true, false))
                .as((from, kind, count, extensions, pauses, base, rolls) -> {
                    Deadline.Builder deadline = Deadline.builder();
                    deadline.from(from)
                            .period(period(kind, count))
                            .extensionBase(base)
                            .rolls(rolls);
                    extensions.forEach(
                            more -> deadline.addExtensions(Extension.of(period(kind, more), Optional.empty(), WHY)));
                    // Gaps and lengths are taken so that the first pause begins inside the period.
                    LocalDate day = from;
                    for (int i = 0; i + 1 < pauses.size(); i += 2) {
                        LocalDate first = day.plusDays(1 + pauses.get(i) % count);
                        LocalDate last = first.plusDays(pauses.get(i + 1));
                        if (i == 0 || !first.isAfter(from.plusDays(count))) {
                            deadline.addPauses(Pause.of(first, last, WHY));
                        }
                        day = last;
                    }
                    return deadline.build();
                });
    }

    private static Period period(int kind, int count) {
        return kind == 0 ? NaturalDays.of(count) : kind == 1 ? WorkingDays.of(count) : Months.of(1 + (count - 1) % 12);
    }

    private static Arbitrary<List<Integer>> pauses() {
        return Arbitraries.integers().between(0, 12).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 27 * 365)
                .map(day -> LocalDate.of(2001, 1, 1).plusDays(day));
    }

    /** Everything known, or what was known on some day. */
    @Provide
    Arbitrary<KnownCalendar> calendars() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(CHINA.everythingKnown())), Tuple.of(1, days().map(CHINA::knownOn)));
    }

    private static Ledger ledger(Deadline deadline, KnownCalendar calendar) {
        return deadline.ledger(calendar).orElseThrow(AssertionError::new);
    }

    @Property
    void spans_follow_one_another_from_the_day_of_the_event_to_the_due_day(
            @ForAll("deadlines") Deadline deadline, @ForAll("calendars") KnownCalendar calendar) {
        Ledger ledger = ledger(deadline, calendar);
        LocalDate next = deadline.from();
        for (LedgerSpan span : ledger.spans()) {
            assertThat(span.days().first()).isEqualTo(next);
            next = span.days().last().plusDays(1);
        }
        LedgerSpan last = ledger.spans().get(ledger.spans().size() - 1);
        assertThat(last.days().last()).isEqualTo(ledger.due().due());
        assertThat(last.role()).isEqualTo(DayRole.DUE);
        assertThat(ledger.due()).isEqualTo(deadline.due(calendar).orElseThrow(AssertionError::new));
    }

    @Property
    void units_add_up_to_the_period_with_its_extensions_and_are_complete_on_the_unrolled_end(
            @ForAll("deadlines") Deadline deadline, @ForAll("calendars") KnownCalendar calendar) {
        int expected = deadline.period().count()
                + deadline.extensions().stream()
                        .mapToInt(extension -> extension.by().count())
                        .sum();
        Ledger ledger = ledger(deadline, calendar);
        int sum = 0;
        for (LedgerSpan span : ledger.spans()) {
            sum += span.units();
            assertThat(span.total()).isEqualTo(sum);
        }
        assertThat(sum).isEqualTo(expected);
        // A pause that begins while the last day rolls moves the unrolled end beyond the day that completes the last
        // unit.
        long pausedInTheRoll = deadline.pauses().stream()
                .map(Pause::days)
                .filter(days -> days.first().isAfter(ledger.countedTo())
                        && days.first().isBefore(ledger.due().due()))
                .mapToLong(DateRange::days)
                .sum();
        assertThat(ledger.unrolled()).isEqualTo(ledger.countedTo().plusDays(pausedInTheRoll));
        for (LedgerDay day : ledger.days()) {
            assertThat(day.total() == expected).isEqualTo(!day.date().isBefore(ledger.countedTo()));
        }
    }

    @Property
    void spans_are_the_days_merged(
            @ForAll("deadlines") Deadline deadline, @ForAll("calendars") KnownCalendar calendar) {
        Ledger ledger = ledger(deadline, calendar);
        List<LedgerDay> days = new ArrayList<>();
        Reckoning reckoning = Reckoning.of(deadline, calendar).orElseThrow(AssertionError::new);
        new LedgerWalk(deadline, calendar, reckoning).forEach(days::add);
        // The days of a ledger are made from the spans: they are those of the walk.
        assertThat(ledger.days()).extracting(LedgerDay::toString).isEqualTo(words(days));
        int at = 0;
        LedgerSpan before = null;
        for (LedgerSpan span : ledger.spans()) {
            int units = 0;
            for (long i = 0; i < span.days().days(); i++) {
                LedgerDay day = days.get(at);
                assertThat(day.date()).isEqualTo(span.days().first().plusDays(i));
                assertThat(day.role()).isEqualTo(span.role());
                assertThat(day.causes()).isEqualTo(span.causes()).isNotEmpty();
                assertThat(day.isSettled()).isEqualTo(span.isSettled());
                units += day.units();
                at++;
            }
            assertThat(units).isEqualTo(span.units());
            assertThat(before == null
                            || before.role() != span.role()
                            || before.isSettled() != span.isSettled()
                            || !before.causes().equals(span.causes()))
                    .isTrue();
            before = span;
        }
        assertThat(at).isEqualTo(days.size());
    }

    private static List<String> words(List<LedgerDay> days) {
        return days.stream().map(LedgerDay::toString).collect(Collectors.toList());
    }

    @Property
    void every_day_does_what_its_kind_allows(
            @ForAll("deadlines") Deadline deadline, @ForAll("calendars") KnownCalendar calendar) {
        boolean workingDays = deadline.period() instanceof WorkingDays;
        for (LedgerDay day : ledger(deadline, calendar).days()) {
            boolean paused =
                    deadline.pauses().stream().anyMatch(pause -> pause.days().contains(day.date()));
            boolean works = calendar.isWorkingDay(day.date());
            switch (day.role()) {
                case START:
                    assertThat(day.date()).isEqualTo(deadline.from());
                    break;
                case PAUSED:
                    assertThat(paused).isTrue();
                    break;
                case SKIPPED:
                case END_ON_REST_DAY:
                    assertThat(works).isFalse();
                    assertThat(paused).isFalse();
                    break;
                case DUE:
                    assertThat(paused).isFalse();
                    break;
                default:
                    assertThat(paused).isFalse();
                    assertThat(works || !workingDays).isTrue();
            }
        }
    }

    @Property
    void law6_a_rolled_end_never_falls_on_a_rest_day_and_the_ledger_names_the_roll(
            @ForAll("deadlines") Deadline deadline, @ForAll("calendars") KnownCalendar calendar) {
        Ledger ledger = ledger(deadline, calendar);
        LocalDate due = ledger.due().due();
        assertThat(!deadline.rolls() || calendar.isWorkingDay(due)).isTrue();
        boolean named = ledger.spans().get(ledger.spans().size() - 1).causes().stream()
                .anyMatch(cause -> cause.kind() == CauseKind.ROLL);
        assertThat(named).isEqualTo(!due.equals(ledger.unrolled()));
    }

    @Property
    void an_answer_lies_within_its_bounds_and_is_settled_only_if_every_day_is(
            @ForAll("deadlines") Deadline deadline, @ForAll("calendars") KnownCalendar calendar) {
        Ledger ledger = ledger(deadline, calendar);
        assertThat(ledger.due().earliest()).isBeforeOrEqualTo(ledger.due().due());
        assertThat(ledger.due().latest()).isAfterOrEqualTo(ledger.due().due());
        boolean settled = ledger.spans().stream().allMatch(LedgerSpan::isSettled);
        boolean provisional = ledger.due().status() == DueStatus.PROVISIONAL;
        assertThat(provisional).isEqualTo(!settled);
    }

    @Property
    void law4_a_pause_inside_the_open_period_moves_the_unrolled_end_by_its_days_of_the_period(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 0, max = 2) int kind,
            @ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll @IntRange(min = 0, max = 370) int begins,
            @ForAll @IntRange(min = 1, max = 40) int length,
            @ForAll boolean whileItRolls) {
        KnownCalendar calendar = CHINA.everythingKnown();
        Deadline open = Deadline.of(from, period(kind, count));
        LocalDate unrolled = open.unrolled(calendar).get();
        LocalDate due = open.due(calendar).get().due();
        // It is open from the day after the event to the day to which it rolls.
        LocalDate before = whileItRolls && due.isAfter(unrolled) ? unrolled : from;
        LocalDate first = before.plusDays(1 + begins % before.until(due, ChronoUnit.DAYS));
        Pause pause = Pause.of(first, first.plusDays(length - 1L), WHY);
        LocalDate moved = paused(open, pause).unrolled(calendar).get();
        if (kind == 1) {
            int lost = calendar.workingDaysIn(pause.days());
            Deadline longer = Deadline.of(from, WorkingDays.of(count + lost));
            assertThat(moved).isEqualTo(longer.unrolled(calendar).get());
        } else {
            assertThat(moved).isEqualTo(unrolled.plusDays(length));
            assertThat(paused(open, pause).due(calendar).get().due()).isAfterOrEqualTo(moved);
        }
    }

    @Property
    void law4_a_pause_that_begins_after_the_period_has_ended_is_refused(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 0, max = 2) int kind,
            @ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll @IntRange(min = 1, max = 3) int after) {
        KnownCalendar calendar = CHINA.everythingKnown();
        Deadline ended = Deadline.of(from, period(kind, count));
        DueDate due = ended.due(calendar).get();
        LocalDate first = due.latest().plusDays(after);
        assertThat(refusesNot(paused(ended, Pause.of(first, first, WHY)), calendar))
                .isFalse();
    }

    private static Deadline paused(Deadline deadline, Pause pause) {
        return deadline.toBuilder().addPauses(pause).build();
    }

    private static boolean refusesNot(Deadline deadline, KnownCalendar calendar) {
        try {
            return deadline.due(calendar).isPresent();
        } catch (RefusedException pausedAfterItsEnd) {
            return false;
        }
    }

    @Property
    void law5_an_extension_never_shortens_and_is_counted_from_the_unrolled_end(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 0, max = 2) int kind,
            @ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll @IntRange(min = 1, max = 30) int more,
            @ForAll("calendars") KnownCalendar calendar) {
        Period period = period(kind, count);
        Period by = period(kind, more);
        Deadline plain = Deadline.of(from, period);
        ImmutableDeadline.Builder builder = plain.toBuilder().addExtensions(Extension.of(by, Optional.empty(), WHY));
        Deadline extended = builder.build();
        Deadline other = builder.extensionBase(ExtensionBase.ROLLED).build();
        LocalDate due = plain.due(calendar).get().due();
        assertThat(extended.due(calendar).get().due()).isAfterOrEqualTo(due);
        assertThat(other.due(calendar).get().due())
                .isAfterOrEqualTo(extended.due(calendar).get().due());
        Period whole = kind == 0
                ? NaturalDays.of(count + more)
                : kind == 1 ? WorkingDays.of(count + more) : Months.of(period.count() + by.count());
        assertThat(extended.unrolled(calendar))
                .isEqualTo(Deadline.of(from, whole).unrolled(calendar));
    }

    @Property
    void law6_one_more_rest_day_never_makes_a_deadline_earlier(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 0, max = 2) int kind,
            @ForAll @IntRange(min = 1, max = 30) int count,
            @ForAll @IntRange(min = 0, max = 45) int restAfter) {
        KnownCalendar calendar = CHINA.everythingKnown();
        LocalDate rest = from.plusDays(restAfter);
        Assume.that(calendar.isWorkingDay(rest) && !calendar.day(rest).by().isPresent());
        KnownCalendar more = CHINA.toBuilder()
                .notices(Collections.singletonList(Notice.builder()
                        .id("local")
                        .title(WHY)
                        .published(Publication.on(from))
                        .source(WHY)
                        .confidence(Confidence.F)
                        .addLines(NoticeLine.builder()
                                .id("day")
                                .addFestivals(
                                        CHINA.festivals().values().iterator().next())
                                .addOff(DateRange.of(rest, rest))
                                .build())
                        .build()))
                .build()
                .everythingKnown();
        Deadline deadline = Deadline.of(from, period(kind, count));
        assertThat(deadline.due(more).get().due())
                .isAfterOrEqualTo(deadline.due(calendar).get().due());
    }

    @Property
    void renderings_are_whole_in_both_languages(
            @ForAll("deadlines") Deadline deadline, @ForAll("calendars") KnownCalendar calendar) {
        Ledger ledger = ledger(deadline, calendar);
        for (Language language : Language.values()) {
            boolean open = ledger.spans().stream().anyMatch(span -> !span.isSettled());
            assertThat(ledger.text(language).split("\n")).hasSize(ledger.spans().size() + (open ? 3 : 2));
            assertThat(ledger.csv(language).split("\r\n")).hasSize(ledger.days().size() + 1);
            assertThat(ledger.svg(language)).startsWith("<svg ").endsWith("</svg>\n");
            for (String line : ledger.grid(language).split("\n")) {
                assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(80);
            }
        }
    }
}
