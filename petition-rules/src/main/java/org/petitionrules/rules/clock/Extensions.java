package org.petitionrules.rules.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.rules.fact.CaseReading;

/**
 * Whether an extension on record has effect. One that lacks what the provision wants has none, and the decision says
 * why; it is never counted half-way, and never silently.
 */
final class Extensions {
    private static final MessageTemplate NO_AMOUNT = MessageTemplate.of(
            "extension.no-amount", "延期未记录天数，不生效", "the extension does not say by how many days, so it has no effect");
    private static final MessageTemplate OVER_CAP = MessageTemplate.of(
            "extension.over-cap",
            "延期{0}日超过上限{1}日，只计{1}日",
            "an extension of {0} days exceeds the cap of {1}, only {1} are counted");
    private static final MessageTemplate NEED_MISSING = MessageTemplate.of(
            "extension.need-missing", "延期缺少条件“{0}”的记录，不生效", "the extension lacks {0} on record, so it has no effect");
    private static final MessageTemplate NO_NOTICE = MessageTemplate.of(
            "extension.no-notice",
            "未记录在期限届满前向信访人告知延期理由，延期不生效",
            "no notice of the reasons to the petitioner within the period is on record, so the extension has no effect");
    private static final MessageTemplate AFTER_EXPIRY = MessageTemplate.of(
            "extension.after-expiry",
            "期限已于{0}届满，其后的延期不生效",
            "the period ended on {0}; an extension after that has no effect");
    private static final MessageTemplate TWICE = MessageTemplate.of(
            "extension.twice", "已延期一次，再次延期不生效", "extended once already, a second extension has no effect");

    private static final MessageTemplate ONLY_SOME = MessageTemplate.of(
            "extension.only-some-claims",
            "延期只涉及此期限的部分诉求，不生效",
            "the extension covers only some of the claims of this period, so it has no effect");

    private Extensions() {}

    static int effectiveDays(
            Extension extension,
            Period base,
            LocalDate start,
            List<String> claims,
            CaseReading reading,
            Set<Problem> irregularities) {
        int days = 0;
        for (Event event : reading.standing(extension.kind())) {
            if (event.occurredOn().isBefore(start) || claims.stream().noneMatch(event::concerns)) {
                continue;
            }
            Optional<Problem> why = whyNot(extension, base, start, event, claims, reading);
            if (!claims.stream().allMatch(event::concerns)) {
                why = Optional.of(problem(event, reading, ONLY_SOME));
            } else if (days > 0) {
                why = Optional.of(problem(event, reading, TWICE));
            }
            if (why.isPresent()) {
                irregularities.add(why.get());
            } else {
                days = amount(extension, event, reading, irregularities);
            }
        }
        return days;
    }

    private static Optional<Problem> whyNot(
            Extension extension, Period base, LocalDate start, Event event, List<String> claims, CaseReading reading) {
        FactValue amount = event.facts().get(extension.amountFact());
        if (amount == null || !amount.isNumber() || amount.asNumber() < 1) {
            return Optional.of(problem(event, reading, NO_AMOUNT));
        }
        for (Map.Entry<String, String> need : extension.needs().entrySet()) {
            FactValue value = event.facts().get(need.getKey());
            if (value == null || value.isNumber() || !value.asCode().equals(need.getValue())) {
                return Optional.of(problem(event, reading, NEED_MISSING, need.getKey()));
            }
        }
        Optional<LocalDate> end = base.unrolledEnd(start);
        if (end.isPresent() && event.occurredOn().isAfter(end.get())) {
            return Optional.of(problem(event, reading, AFTER_EXPIRY, end.get()));
        }
        boolean told = reading.standing(extension.noticeKind()).stream()
                .anyMatch(notice -> claims.stream().allMatch(notice::concerns)
                        && !notice.occurredOn().isBefore(event.occurredOn())
                        && !(end.isPresent() && notice.occurredOn().isAfter(end.get())));
        return told ? Optional.empty() : Optional.of(problem(event, reading, NO_NOTICE));
    }

    private static int amount(Extension extension, Event event, CaseReading reading, Set<Problem> irregularities) {
        FactValue amount = event.facts().get(extension.amountFact());
        long days = amount == null ? 0 : amount.asNumber();
        if (days > extension.upTo()) {
            irregularities.add(problem(event, reading, OVER_CAP, days, extension.upTo()));
        }
        return (int) Math.min(days, extension.upTo());
    }

    private static Problem problem(Event event, CaseReading reading, MessageTemplate template, Object... arguments) {
        return Problem.at(reading.place(event), template.with(arguments));
    }
}
