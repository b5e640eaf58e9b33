package org.petitionrules.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.Calendars;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.DueStatus;
import org.petitionrules.rules.calendar.KnownCalendar;
import org.petitionrules.rules.calendar.Notice;
import org.petitionrules.rules.calendar.WorkingCalendar;

/**
 * Law 7 where it is hardest: periods that run over the end of a year, asked about shortly before and after the notice for
 * the next one came out, extended and paused in every way.
 */
class BoundsPropertyTest {
    private static final WorkingCalendar CHINA = Calendars.china();
    private static final KnownCalendar TRUTH = CHINA.everythingKnown();
    /** Later days can still be changed by the notice for 2027. */
    private static final LocalDate LAST_SETTLED = LocalDate.of(2026, 12, 23);

    private static final Bilingual WHY = Bilingual.of("依据", "basis");

    /** The notices for 2005 and later: earlier years have too few before them to learn from. */
    private static List<Notice> notices() {
        return CHINA.notices().stream()
                .filter(notice -> notice.year().orElse(0) >= 2005)
                .collect(Collectors.toList());
    }

    /** A deadline and the calendar it is asked by. */
    static final class Question {
        private final Deadline deadline;
        private final KnownCalendar known;

        Question(Deadline deadline, KnownCalendar known) {
            this.deadline = deadline;
            this.known = known;
        }

        @Override
        public String toString() {
            return deadline + " by " + known;
        }
    }

    @Provide
    Arbitrary<Question> questions() {
        return Combinators.combine(
                        Arbitraries.of(notices()),
                        Arbitraries.of(-300, -1, 0, 1),
                        Arbitraries.integers().between(0, 75),
                        Arbitraries.of(0, 1, 1, 1, 2),
                        Arbitraries.integers().between(1, 45),
                        Arbitraries.integers().between(1, 30).list().ofMaxSize(2),
                        Arbitraries.integers()
                                .between(0, 20)
                                .list()
                                .ofMinSize(2)
                                .ofMaxSize(4),
                        Arbitraries.of(ExtensionBase.values()))
                .as((notice, known, from, kind, count, extensions, pauses, base) -> {
                    LocalDate november = LocalDate.of(notice.year().get() - 1, 11, 1);
                    Deadline.Builder deadline = Deadline.builder();
                    LocalDate start = november.plusDays(from);
                    deadline.from(start).period(period(kind, count)).extensionBase(base);
                    extensions.forEach(
                            more -> deadline.addExtensions(Extension.of(period(kind, more), Optional.empty(), WHY)));
                    LocalDate day = start;
                    for (int i = 0; i + 1 < pauses.size(); i += 2) {
                        LocalDate first = day.plusDays(1 + pauses.get(i) % count);
                        day = first.plusDays(pauses.get(i + 1));
                        if (pauses.get(i + 1) > 0) {
                            deadline.addPauses(Pause.of(first, day, WHY));
                        }
                    }
                    LocalDate published = notice.published().knownFrom().get();
                    return new Question(deadline.build(), CHINA.knownOn(published.plusDays(known)));
                });
    }

    private static Period period(int kind, int count) {
        return kind == 0 ? NaturalDays.of(count) : kind == 1 ? WorkingDays.of(count) : Months.of(1 + (count - 1) % 3);
    }

    private static Optional<DueDate> due(Deadline deadline, KnownCalendar calendar) {
        try {
            return deadline.due(calendar);
        } catch (RefusedException pausedAfterItsEnd) {
            return Optional.empty();
        }
    }

    @Property
    void law7_an_answer_lies_within_its_bounds_and_so_does_the_later_truth(@ForAll("questions") Question question) {
        Optional<DueDate> then = due(question.deadline, question.known);
        Optional<DueDate> now = due(question.deadline, TRUTH);
        Assume.that(then.isPresent() && now.isPresent() && !now.get().due().isAfter(LAST_SETTLED));
        DueDate answer = then.get();
        LocalDate truth = now.get().due();
        assertThat(answer.due()).isBetween(answer.earliest(), answer.latest());
        if (answer.status() == DueStatus.PROVISIONAL) {
            assertThat(truth).isBetween(answer.earliest(), answer.latest());
        } else {
            assertThat(truth.equals(answer.due()) || now.get().status() == DueStatus.MOVED)
                    .isTrue();
        }
    }
}
