package org.petitionrules.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.petitionrules.model.json.JsonKind;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.book.Validity;
import org.petitionrules.rules.clock.CapRule;
import org.petitionrules.rules.clock.ClockRule;
import org.petitionrules.rules.clock.Duty;
import org.petitionrules.rules.clock.ExtensionRule;
import org.petitionrules.rules.clock.PauseRule;
import org.petitionrules.rules.clock.Presumption;
import org.petitionrules.rules.clock.Start;
import org.petitionrules.rules.deadline.AtOnce;
import org.petitionrules.rules.deadline.Months;
import org.petitionrules.rules.deadline.NaturalDays;
import org.petitionrules.rules.deadline.Period;
import org.petitionrules.rules.deadline.Promptly;
import org.petitionrules.rules.deadline.SameDay;
import org.petitionrules.rules.deadline.WorkingDays;
import org.petitionrules.rules.fact.Condition;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.fact.Scope;

/** Compiles the clocks of a pack; what one clock says of another is checked when all are known ({@link ClockLinks}). */
final class ClockCompiler {
    private final Compilation book;
    private final Expressions expressions;
    private final Validity inForce;
    private final StartCompiler starts;
    private final ClockLinks links;

    ClockCompiler(Compilation book, Validity inForce, Set<String> receiptKinds, ClockLinks links) {
        this.book = book;
        this.expressions = new Expressions(book);
        this.inForce = inForce;
        this.links = links;
        this.starts = new StartCompiler(book, receiptKinds);
    }

    List<ClockRule> compile(JsonPlace section) {
        List<ClockRule> clocks = new ArrayList<>();
        if (section.is(JsonKind.LIST, Bilingual.of("期限规则列表", "a list of clocks"), book.problems)) {
            for (JsonPlace at : section.elements()) {
                ClockText text = ClockShapes.CLOCK.read(at, book.problems);
                if (text != null) {
                    clock(text, at.pointer()).ifPresent(clocks::add);
                }
            }
        }
        return clocks;
    }

    private Optional<ClockRule> clock(ClockText text, String at) {
        links.named(text.id);
        Optional<RuleRef> rule = book.rule(text.id, at + "/id", text.provision, at + "/provision");
        Optional<Duty> duty = book.find(book.duties, text.duty, at + "/duty", "义务", "duty");
        boolean asSpecified = text.period.asSpecified;
        Optional<Period> period = period(text.period, at + "/period");
        Optional<Start> start = starts.start(text.start, at + "/start");
        List<Condition> when = when(text.when, at + "/when");
        Set<String> metBy = book.kinds(String.join("|", text.metBy), at + "/metBy");
        Set<String> notBy = book.kinds(String.join("|", text.notBy), at + "/notBy");
        Set<String> endedBy = book.kinds(String.join("|", text.endedBy), at + "/endedBy");
        Optional<ExtensionRule> extension = text.extension.isPresent()
                ? extension(text.extension.get(), rule, period, at + "/extension")
                : Optional.<ExtensionRule>empty();
        text.joined.ifPresent(other -> links.link(text.id, other, at + "/joined"));
        Optional<PauseRule> pause = Optional.empty();
        Optional<CapRule> cap = Optional.empty();
        List<Presumption> presumptions = new ArrayList<>();
        if (rule.isPresent()) {
            for (int i = 0; i < text.presumed.size(); i++) {
                presumption(text.presumed.get(i), rule.get(), at + "/presumed/" + i)
                        .filter(part -> !part.rule().isSwitchedOff())
                        .ifPresent(presumptions::add);
            }
            pause = text.pause.isPresent() ? pause(text.pause.get(), rule.get(), period, at + "/pause") : pause;
            cap = text.cap.isPresent() ? cap(text.cap.get(), rule.get(), at + "/cap") : cap;
        }
        if (!rule.isPresent() || !duty.isPresent() || !start.isPresent() || (!asSpecified && !period.isPresent())) {
            return Optional.empty();
        }
        start.get().clocks().forEach(other -> links.link(text.id, other, at + "/start"));
        return Optional.of(ClockRule.builder()
                .rule(rule.get())
                .duty(duty.get())
                .period(period)
                .start(start.get())
                .when(when)
                .metBy(metBy)
                .notBy(notBy)
                .endedBy(endedBy)
                .extension(extension)
                .addAllPresumptions(presumptions)
                .pause(pause)
                .joined(text.joined)
                .cap(cap)
                .inForce(inForce)
                .build());
    }

    /** The period; empty when it is as specified, and after a problem. */
    private Optional<Period> period(ClockText.PeriodText text, String at) {
        List<Period> given = new ArrayList<>();
        text.naturalDays.map(NaturalDays::of).ifPresent(given::add);
        text.workingDays.map(WorkingDays::of).ifPresent(given::add);
        text.months.map(Months::of).ifPresent(given::add);
        Stream.of(AtOnce.period(), SameDay.period(), Promptly.period())
                .filter(period -> isNamed(text, period))
                .forEach(given::add);
        if (given.size() + (text.asSpecified ? 1 : 0) != 1) {
            book.problem(at, PackMessages.NO_PERIOD);
            return Optional.empty();
        }
        return given.stream().findFirst();
    }

    private static boolean isNamed(ClockText.PeriodText text, Period period) {
        return period instanceof AtOnce ? text.atOnce : period instanceof SameDay ? text.sameDay : text.promptly;
    }

    /** A period with a number: nothing else can be a cap, or be waited for. */
    private Optional<Period> counted(ClockText.PeriodText text, String at) {
        int problems = book.problems.size();
        Optional<Period> period = period(text, at).filter(given -> given.count() > 0);
        if (!period.isPresent() && book.problems.size() == problems) {
            book.problem(at, PackMessages.COUNTED);
        }
        return period;
    }

    private List<Condition> when(Map<String, String> when, String at) {
        List<Condition> conditions = new ArrayList<>();
        for (Map.Entry<String, String> entry : when.entrySet()) {
            String place = at + "/" + entry.getKey();
            Optional<Fact> fact = expressions.readable(entry.getKey(), Scope.CLAIM, place);
            if (fact.isPresent() && fact.get().source().needsObligations()) {
                book.problem(place, PackMessages.LATE, entry.getKey());
            } else if (fact.isPresent()) {
                expressions.cell(fact.get(), entry.getValue(), place).ifPresent(conditions::add);
            }
        }
        return conditions;
    }

    private Optional<Presumption> presumption(ClockText.PresumedText text, RuleRef rule, String at) {
        Optional<RuleRef> ref = part(rule, "-presumed", text.provision, at);
        Optional<Start> receipt = starts.receipt(text.receipt, text.function, false, at);
        Optional<Period> after = counted(text.after, at + "/after");
        List<Condition> when = when(text.when, at + "/when");
        return ref.isPresent() && receipt.isPresent() && after.isPresent()
                ? Optional.of(new Presumption(ref.get(), receipt.get(), after.get(), when))
                : Optional.empty();
    }

    /** A part of a clock that rests on a provision of its own. */
    private Optional<RuleRef> part(RuleRef clock, String suffix, String provision, String at) {
        return book.find(book.provisions, provision, at + "/provision", "条款", "provision")
                .map(found -> book.ref(clock.ruleId() + suffix, found));
    }

    private Optional<ExtensionRule> extension(
            ClockText.ExtensionText text, Optional<RuleRef> clock, Optional<Period> period, String at) {
        Optional<RuleRef> ref = text.provision.isPresent() && clock.isPresent()
                ? part(clock.get(), "-extension", text.provision.get(), at)
                : Optional.<RuleRef>empty();
        oneKind(text.event, at + "/event");
        text.notice.ifPresent(kind -> oneKind(kind, at + "/notice"));
        text.withdrawnBy.ifPresent(kind -> oneKind(kind, at + "/withdrawnBy"));
        Optional<Period> upTo = counted(text.upTo, at + "/upTo");
        if (upTo.isPresent() && !period.filter(upTo.get()::isOfTheKindOf).isPresent()) {
            book.problem(at + "/upTo", PackMessages.OTHER_DAYS);
        }
        Optional<Fact> amount =
                text.amount.isPresent() ? book.fact(text.amount.get(), at + "/amount") : Optional.empty();
        if (amount.isPresent() && !amount.get().isNumber()) {
            book.problem(at + "/amount", PackMessages.NUMBER_FACT, amount.get().id());
        }
        for (Map.Entry<String, String> need : text.needs.entrySet()) {
            Optional<Fact> fact = book.fact(need.getKey(), at + "/needs");
            if (fact.isPresent() && !fact.get().values().contains(need.getValue())) {
                book.problem(at + "/needs/" + need.getKey(), PackMessages.ONE_VALUE);
            }
        }
        return upTo.map(cap -> new ExtensionRule(
                ref, text.event, text.amount, cap, text.needs, text.notice, text.withdrawnBy, text.times));
    }

    private void oneKind(String kind, String at) {
        if (book.kinds(kind, at).size() > 1) {
            book.problem(at, PackMessages.ONE_KIND);
        }
    }

    private Optional<PauseRule> pause(ClockText.PauseText text, RuleRef rule, Optional<Period> period, String at) {
        oneKind(text.from, at + "/from");
        oneKind(text.to, at + "/to");
        if (!period.filter(given -> given.count() > 0).isPresent()) {
            book.problem(at, PackMessages.NOTHING_TO_PAUSE);
        }
        return part(rule, "-pause", text.provision, at)
                .filter(ref -> !ref.isSwitchedOff())
                .map(ref -> new PauseRule(ref, text.from, text.to));
    }

    private Optional<CapRule> cap(ClockText.CapText text, RuleRef rule, String at) {
        Optional<Period> period = counted(text.period, at + "/period");
        Optional<RuleRef> ref = part(rule, "-cap", text.provision, at);
        return ref.isPresent() && period.isPresent() && !ref.get().isSwitchedOff()
                ? Optional.of(new CapRule(ref.get(), period.get()))
                : Optional.<CapRule>empty();
    }
}
