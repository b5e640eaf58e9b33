package org.petitionrules.rules.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.rules.calendar.KnownCalendar;
import org.petitionrules.rules.calendar.Notice;
import org.petitionrules.rules.deadline.Deadline;
import org.petitionrules.rules.deadline.Extension;
import org.petitionrules.rules.deadline.Period;
import org.petitionrules.rules.fact.Condition;

/**
 * Whether a local clock only tightens the clock in whose place it stands (从严): the authority owes the same or more, by
 * the same day or an earlier one, and no window of the petitioner is smaller. What is not that is loosening (从宽), told
 * with the first counter-example; so is what cannot be compared. Periods in different units are compared from every day
 * of the calendar. No text; the definition of tightening is this project's.
 */
public final class Tightening {
    private static final MessageTemplate DUTY = MessageTemplate.of(
            "overlay.other-duty", "{0}的义务与{1}不同，无从比较", "the duty of {0} is another than that of {1}");
    private static final MessageTemplate START =
            MessageTemplate.of("overlay.other-start", "{0}的起算比{1}窄，有的情形不起算", "{0} starts in fewer cases than {1}");
    private static final MessageTemplate WHEN =
            MessageTemplate.of("overlay.fewer-cases", "{0}不适用于{1}适用的情形：{2}", "{0} leaves out cases of {1}: {2}");
    private static final MessageTemplate LATER = MessageTemplate.of(
            "overlay.later",
            "依{0}，自{2}起于{4}届满，依{1}于{3}届满",
            "by {0} a period from {2} ends on {4}, by {1} it ends on {3}");
    private static final MessageTemplate EXTENSION = MessageTemplate.of(
            "overlay.extension",
            "{0}的延长比{1}宽：更久、更多次、条件更少或者无须告知",
            "{0} may be extended more than {1}: longer, more often, under fewer conditions or without notice");
    private static final MessageTemplate PAUSE =
            MessageTemplate.of("overlay.pause", "{0}的期间扣除为{1}所无", "{0} leaves days out that {1} counts");
    private static final MessageTemplate LIMIT =
            MessageTemplate.of("overlay.limit", "{0}缺少{1}的总限或者并合", "{0} lacks a limit that {1} has");
    private static final MessageTemplate MET = MessageTemplate.of(
            "overlay.met", "{0}可由{1}所无的行为履行或者终止：{2}", "{0} is met or ended by what does neither to {1}: {2}");
    private static final MessageTemplate USED =
            MessageTemplate.of("overlay.used", "{0}不认{1}所认的使用方式", "{0} does not count what uses the window of {1}");
    private static final MessageTemplate PRESUMED =
            MessageTemplate.of("overlay.presumed", "{0}缺少{1}的推定起算", "{0} lacks a presumed start that {1} has");

    private final ClockRule national;
    private final ClockRule local;
    private final KnownCalendar calendar;

    private Tightening(ClockRule national, ClockRule local, KnownCalendar calendar) {
        this.national = national;
        this.local = local;
        this.calendar = calendar;
    }

    /**
     * Where a local clock loosens.
     *
     * @param national the clock that is replaced
     * @param local the clock in its place
     * @param calendar by whose days periods in different units are compared
     * @return the first point found, with a counter-example; empty when it only tightens
     */
    public static Optional<Message> loosening(ClockRule national, ClockRule local, KnownCalendar calendar) {
        return new Tightening(national, local, calendar).loosening();
    }

    private Optional<Message> loosening() {
        if (!local.duty().equals(national.duty())) {
            return told(DUTY);
        }
        if (!local.start().covers(national.start())) {
            return told(START);
        }
        Optional<Message> fewer = fewer(national.when(), local.when());
        if (fewer.isPresent()) {
            return fewer;
        }
        boolean window = national.duty().timing() == Timing.WINDOW;
        Optional<Message> later = window
                ? later(local.period(), national.period(), true)
                : later(national.period(), local.period(), false);
        if (later.isPresent() || !window) {
            return later.isPresent() ? later : ofDuty();
        }
        return local.metBy().containsAll(national.metBy()) ? Optional.empty() : told(USED);
    }

    private Optional<Message> ofDuty() {
        if (!isExtendedNoMore()) {
            return told(EXTENSION);
        }
        if (local.pause().isPresent()
                && !national.pause().filter(this::isPausedSo).isPresent()) {
            return told(PAUSE);
        }
        boolean capped = !national.cap().isPresent()
                || local.cap()
                        .filter(cap -> !later(
                                        Optional.of(national.cap().get().period()), Optional.of(cap.period()), false)
                                .isPresent())
                        .isPresent();
        if (!capped || (national.joined().isPresent() && !local.joined().isPresent())) {
            return told(LIMIT);
        }
        for (String kind : local.metBy()) {
            if (!national.metBy().contains(kind)) {
                return told(MET, kind);
            }
        }
        for (String kind : local.endedBy()) {
            if (!national.endedBy().contains(kind)) {
                return told(MET, kind);
            }
        }
        return national.presumptions().stream().allMatch(this::isPresumed) ? Optional.empty() : told(PRESUMED);
    }

    private boolean isPausedSo(PauseRule pause) {
        PauseRule ours = local.pause().get();
        return ours.from().equals(pause.from()) && ours.to().equals(pause.to());
    }

    private boolean isPresumed(Presumption wanted) {
        return local.presumptions().stream()
                .anyMatch(given -> given.receipt().covers(wanted.receipt())
                        && !fewer(wanted.when(), given.when()).isPresent()
                        && !later(Optional.of(wanted.after()), Optional.of(given.after()), false)
                                .isPresent());
    }

    /** A condition of the local rule that the national one lacks, or that lets fewer values through. */
    private Optional<Message> fewer(List<Condition> all, List<Condition> some) {
        for (Condition condition : some) {
            long before = all.stream()
                    .filter(other -> other.fact().equals(condition.fact()))
                    .map(Condition::allowed)
                    .reduce((1L << condition.fact().size()) - 1, (one, other) -> one & other);
            long lost = before & ~condition.allowed();
            if (lost != 0) {
                return told(WHEN, new Condition(condition.fact(), lost).inWords());
            }
        }
        return Optional.empty();
    }

    private boolean isExtendedNoMore() {
        if (!local.extension().isPresent()) {
            return true;
        }
        if (!national.extension().isPresent()) {
            return false;
        }
        ExtensionRule ours = local.extension().get();
        ExtensionRule theirs = national.extension().get();
        return ours.times() <= theirs.times()
                && ours.needs().entrySet().containsAll(theirs.needs().entrySet())
                && (ours.noticeKind().isPresent() || !theirs.noticeKind().isPresent())
                && !later(national, theirs, local, ours).isPresent();
    }

    private Optional<Message> later(ClockRule one, ExtensionRule by, ClockRule other, ExtensionRule otherBy) {
        return later(
                from -> due(from, one.period().get(), Optional.of(by.upTo())),
                from -> due(from, other.period().get(), Optional.of(otherBy.upTo())),
                false);
    }

    /** A day from which the second period ends later than the first; a period without a number never has to wait. */
    private Optional<Message> later(Optional<Period> first, Optional<Period> second, boolean windows) {
        if (first.equals(second)) {
            return Optional.empty();
        }
        if (!first.isPresent() || !second.isPresent()) {
            return told(DUTY);
        }
        if (first.get().isOfTheKindOf(second.get())
                && second.get().count() <= first.get().count()) {
            return Optional.empty();
        }
        if (first.get().count() == 0 || second.get().count() == 0) {
            return second.get().count() == 0 && !windows ? Optional.empty() : told(DUTY);
        }
        return later(
                from -> due(from, first.get(), Optional.empty()),
                from -> due(from, second.get(), Optional.empty()),
                windows);
    }

    /** The last day of a period that began on a day. */
    private interface Due {
        LocalDate from(LocalDate day);
    }

    private Optional<Message> later(Due first, Due second, boolean windows) {
        int[] years = calendar.notices().stream()
                .map(Notice::year)
                .filter(Optional::isPresent)
                .mapToInt(Optional::get)
                .sorted()
                .toArray();
        LocalDate last = LocalDate.of(years.length == 0 ? 2000 : years[years.length - 1], 12, 31);
        for (LocalDate day = LocalDate.of(years.length == 0 ? 2000 : years[0], 1, 1);
                !day.isAfter(last);
                day = day.plusDays(1)) {
            LocalDate ends = first.from(day);
            LocalDate later = second.from(day);
            if (later.isAfter(ends)) {
                return Optional.of(
                        windows
                                ? LATER.with(local.rule(), national.rule(), day, later, ends)
                                : LATER.with(local.rule(), national.rule(), day, ends, later));
            }
        }
        return Optional.empty();
    }

    private LocalDate due(LocalDate from, Period period, Optional<Period> extension) {
        Deadline.Builder deadline = Deadline.builder().from(from).period(period);
        extension.ifPresent(by ->
                deadline.addExtensions(Extension.of(by, Optional.<LocalDate>empty(), Bilingual.of("延长", "extended"))));
        return deadline.build().due(calendar).get().due();
    }

    private Optional<Message> told(MessageTemplate template, Object... more) {
        Object[] arguments = new Object[2 + more.length];
        arguments[0] = local.rule();
        arguments[1] = national.rule();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Optional.of(template.with(arguments));
    }
}
