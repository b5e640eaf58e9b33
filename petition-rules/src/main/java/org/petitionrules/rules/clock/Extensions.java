package org.petitionrules.rules.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.deadline.Extension;
import org.petitionrules.rules.deadline.Period;
import org.petitionrules.rules.fact.CaseReading;

/**
 * Whether the extensions on record have effect on one run of a clock. One that lacks what the provision wants has none,
 * and the decision says why; it is never counted half-way, and never silently. One that was withdrawn was never granted.
 */
final class Extensions {
    private static final MessageTemplate GRANTED =
            MessageTemplate.of("extension.granted", "{0}决定延期（{1}）", "extended on {0} ({1})");
    private static final MessageTemplate NO_AMOUNT = MessageTemplate.of(
            "extension.no-amount", "延期未记录延多少，不生效", "the extension does not say by how much, so it has no effect");
    private static final MessageTemplate OVER_CAP = MessageTemplate.of(
            "extension.over-cap",
            "延期{0}超过上限{1}，只计{1}",
            "an extension of {0} exceeds the cap of {1}, only {1} are counted");
    private static final MessageTemplate NEED_MISSING = MessageTemplate.of(
            "extension.need-missing", "延期缺少条件“{0}”的记录，不生效", "the extension lacks {0} on record, so it has no effect");
    private static final MessageTemplate NO_NOTICE = MessageTemplate.of(
            "extension.no-notice",
            "未记录应办结的机关在期限届满前向信访人告知延期理由，延期不生效",
            "no notice of the reasons to the petitioner, within the period and by the body that owes it, is on record, so"
                    + " the extension has no effect");
    private static final MessageTemplate AFTER_EXPIRY = MessageTemplate.of(
            "extension.after-expiry",
            "期限已于{0}届满，其后的延期不生效",
            "the period ended on {0}; an extension after that has no effect");
    private static final MessageTemplate TWICE = MessageTemplate.of(
            "extension.twice",
            "已延期{0}次，再次延期不生效",
            "extended as often as it may be ({0}), so a further extension has no effect");
    private static final MessageTemplate BEYOND_EARLIEST = MessageTemplate.of(
            "extension.start-presumed",
            "起算之日系推定，期限最早可能已于{0}届满，其后的延期不生效",
            "the start is presumed, and the period may have ended on {0} already; an extension after that has no effect");
    private static final MessageTemplate AFTER_MET = MessageTemplate.of(
            "extension.after-met",
            "义务已于{0}履行，其后的延期不起作用",
            "the duty was met on {0}; an extension after that changes nothing");
    private static final MessageTemplate UNCONFIRMED = MessageTemplate.of(
            "extension.unconfirmed",
            "准许延期的规定未经核实，未启用，延期不生效",
            "the provision that allows the extension is known from memory only and is not switched on, so the extension has"
                    + " no effect");
    private static final MessageTemplate ONLY_SOME = MessageTemplate.of(
            "extension.only-some-claims",
            "延期只涉及此期限的部分诉求，不生效",
            "the extension covers only some of the claims of this period, so it has no effect");
    private static final MessageTemplate WITHDRAWN_FOR_SOME = MessageTemplate.of(
            "extension.withdrawn-for-some-claims",
            "撤回延期只涉及此期限的部分诉求，不生效",
            "the withdrawal covers only some of the claims of this period, so it has no effect");

    private final ExtensionRule rule;
    private final List<String> claims;
    private final Predicate<Event> byWhoOwes;
    private final CaseReading reading;
    private final Set<Problem> irregularities;
    private int granted;

    Extensions(
            ExtensionRule rule,
            List<String> claims,
            Predicate<Event> byWhoOwes,
            CaseReading reading,
            Set<Problem> irregularities) {
        this.rule = rule;
        this.claims = claims;
        this.byWhoOwes = byWhoOwes;
        this.reading = reading;
        this.irregularities = irregularities;
    }

    /** The events by which whoever owes it extended it, those withdrawn left out. */
    List<Event> onRecord(LocalDate start) {
        List<Event> events = new ArrayList<>();
        for (Event event : reading.standing(rule.kind())) {
            if (!event.occurredOn().isBefore(start)
                    && claims.stream().anyMatch(event::concerns)
                    && byWhoOwes.test(event)) {
                events.add(event);
            }
        }
        rule.withdrawnBy()
                .ifPresent(kind -> reading.standing(kind)
                        .forEach(withdrawal -> events.removeIf(event -> isWithdrawn(event, withdrawal))));
        return events;
    }

    private boolean isWithdrawn(Event extension, Event withdrawal) {
        if (withdrawal.occurredOn().isBefore(extension.occurredOn())
                || !byWhoOwes.test(withdrawal)
                || claims.stream().noneMatch(withdrawal::concerns)) {
            return false;
        }
        boolean all = claims.stream().allMatch(withdrawal::concerns);
        if (!all) {
            irregularities.add(problem(withdrawal, WITHDRAWN_FOR_SOME));
        }
        return all;
    }

    /**
     * The extension that an event grants, given the last day without it, and the last day that a start which is presumed
     * may have had; empty when it has no effect.
     */
    Optional<Extension> granted(
            Event event, Optional<DueDate> due, Optional<DueDate> earliest, Optional<LocalDate> metOn, RuleRef basis) {
        Optional<Problem> why = whyNot(event, due.map(DueDate::due), earliest.map(DueDate::due), metOn);
        if (why.isPresent()) {
            irregularities.add(why.get());
            return Optional.empty();
        }
        granted++;
        return Optional.of(Extension.of(
                Units.of(rule.upTo(), amount(event)),
                Optional.of(event.occurredOn()),
                Cause.of(GRANTED, event, rule.rule().orElse(basis))));
    }

    private Optional<Problem> whyNot(
            Event event, Optional<LocalDate> end, Optional<LocalDate> earliest, Optional<LocalDate> metOn) {
        if (rule.isSwitchedOff()) {
            return Optional.of(problem(event, UNCONFIRMED));
        }
        if (metOn.isPresent() && event.occurredOn().isAfter(metOn.get())) {
            return Optional.of(problem(event, AFTER_MET, metOn.get()));
        }
        if (!claims.stream().allMatch(event::concerns)) {
            return Optional.of(problem(event, ONLY_SOME));
        }
        if (granted >= rule.times()) {
            return Optional.of(problem(event, TWICE, rule.times()));
        }
        if (rule.amountFact().isPresent() && !stated(event).isPresent()) {
            return Optional.of(problem(event, NO_AMOUNT));
        }
        for (Map.Entry<String, String> need : rule.needs().entrySet()) {
            FactValue value = event.facts().get(need.getKey());
            if (value == null || value.isNumber() || !value.asCode().equals(need.getValue())) {
                return Optional.of(problem(event, NEED_MISSING, need.getKey()));
            }
        }
        if (end.isPresent() && event.occurredOn().isAfter(end.get())) {
            return Optional.of(problem(event, AFTER_EXPIRY, end.get()));
        }
        if (earliest.isPresent() && event.occurredOn().isAfter(earliest.get())) {
            return Optional.of(problem(event, BEYOND_EARLIEST, earliest.get()));
        }
        Optional<LocalDate> toTell = earliest.isPresent() ? earliest : end;
        return rule.noticeKind().isPresent() && !isTold(rule.noticeKind().get(), event, toTell)
                ? Optional.of(problem(event, NO_NOTICE))
                : Optional.<Problem>empty();
    }

    private boolean isTold(String noticeKind, Event event, Optional<LocalDate> end) {
        return reading.standing(noticeKind).stream()
                .anyMatch(notice -> claims.stream().allMatch(notice::concerns)
                        && byWhoOwes.test(notice)
                        && !notice.occurredOn().isBefore(event.occurredOn())
                        && !(end.isPresent() && notice.occurredOn().isAfter(end.get())));
    }

    private Optional<Long> stated(Event event) {
        return rule.amountFact()
                .map(fact -> event.facts().get(fact))
                .filter(amount -> amount.isNumber() && amount.asNumber() >= 1)
                .map(FactValue::asNumber);
    }

    private int amount(Event event) {
        Period cap = rule.upTo();
        long stated = stated(event).orElse((long) cap.count());
        if (stated > cap.count()) {
            Bilingual said =
                    Units.of(cap, (int) Math.min(stated, Integer.MAX_VALUE)).inWords();
            irregularities.add(problem(event, OVER_CAP, said, cap.inWords()));
        }
        return (int) Math.min(stated, cap.count());
    }

    private Problem problem(Event event, MessageTemplate template, Object... arguments) {
        return Problem.at(reading.place(event), template.with(arguments));
    }
}
