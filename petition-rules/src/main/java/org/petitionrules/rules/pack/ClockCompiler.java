package org.petitionrules.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.event.EventShape;
import org.petitionrules.model.json.JsonKind;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.json.ObjectShape;
import org.petitionrules.model.json.Shape;
import org.petitionrules.model.json.Shapes;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.organ.OrganFunction;
import org.petitionrules.rules.book.EventKind;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.book.Validity;
import org.petitionrules.rules.clock.ClockRule;
import org.petitionrules.rules.clock.Duty;
import org.petitionrules.rules.clock.Extension;
import org.petitionrules.rules.clock.Period;
import org.petitionrules.rules.clock.Presumption;
import org.petitionrules.rules.clock.Start;
import org.petitionrules.rules.fact.Condition;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.fact.Scope;

/** Compiles the clocks of a pack. */
final class ClockCompiler {
    private static final Shape<String> WORDS = Shapes.text(200);
    private static final Shape<ClockText.PeriodText> PERIOD =
            ObjectShape.<ClockText.PeriodText, ClockText.PeriodText>of(
                            Bilingual.of("期限", "a period"), ClockText.PeriodText::new, text -> text)
                    .optional(
                            "naturalDays",
                            Shapes.wholeNumber(1, 3650),
                            text -> text.naturalDays,
                            (text, days) -> text.naturalDays = Optional.of(days))
                    .optional(
                            "workingDays",
                            Shapes.wholeNumber(1, 3650),
                            text -> text.workingDays,
                            (text, days) -> text.workingDays = Optional.of(days))
                    .optional(
                            "asSpecified",
                            Shapes.yesNo(),
                            text -> text.asSpecified,
                            (text, yes) -> text.asSpecified = Optional.of(yes))
                    .build();
    private static final Shape<ClockText.StartText> START = ObjectShape.<ClockText.StartText, ClockText.StartText>of(
                    Bilingual.of("起算", "a start"), ClockText.StartText::new, text -> text)
            .optional("event", WORDS, text -> text.event, (text, event) -> text.event = Optional.of(event))
            .optional("receipt", WORDS, text -> text.receipt, (text, came) -> text.receipt = Optional.of(came))
            .optional("function", WORDS, text -> text.function, (text, of) -> text.function = Optional.of(of))
            .build();
    private static final Shape<ClockText.PresumedText> PRESUMED =
            ObjectShape.<ClockText.PresumedText, ClockText.PresumedText>of(
                            Bilingual.of("推定起算", "a presumed start"), ClockText.PresumedText::new, text -> text)
                    .required("provision", WORDS, text -> text.provision, (text, id) -> text.provision = id)
                    .required("receipt", WORDS, text -> text.receipt, (text, came) -> text.receipt = came)
                    .optional("function", WORDS, text -> text.function, (text, of) -> text.function = Optional.of(of))
                    .required("after", PERIOD, text -> text.after, (text, after) -> text.after = after)
                    .map("when", WORDS, text -> text.when, (text, when) -> text.when = new LinkedHashMap<>(when))
                    .build();
    private static final Shape<ClockText.ExtensionText> EXTENSION =
            ObjectShape.<ClockText.ExtensionText, ClockText.ExtensionText>of(
                            Bilingual.of("延长", "an extension"), ClockText.ExtensionText::new, text -> text)
                    .required("event", WORDS, text -> text.event, (text, event) -> text.event = event)
                    .required("amount", WORDS, text -> text.amount, (text, fact) -> text.amount = fact)
                    .required("upTo", PERIOD, text -> text.upTo, (text, upTo) -> text.upTo = upTo)
                    .map("needs", WORDS, text -> text.needs, (text, needs) -> text.needs = new LinkedHashMap<>(needs))
                    .required("notice", WORDS, text -> text.notice, (text, notice) -> text.notice = notice)
                    .build();
    private static final Shape<ClockText> CLOCK = ObjectShape.<ClockText, ClockText>of(
                    Bilingual.of("期限规则", "a clock"), ClockText::new, text -> text)
            .required("id", WORDS, text -> text.id, (text, id) -> text.id = id)
            .required("provision", WORDS, text -> text.provision, (text, id) -> text.provision = id)
            .required("duty", WORDS, text -> text.duty, (text, id) -> text.duty = id)
            .required("start", START, text -> text.start, (text, start) -> text.start = start)
            .required("period", PERIOD, text -> text.period, (text, period) -> text.period = period)
            .optional("presumed", PRESUMED, text -> text.presumed, (text, of) -> text.presumed = Optional.of(of))
            .map("when", WORDS, text -> text.when, (text, when) -> text.when = new LinkedHashMap<>(when))
            .list("metBy", WORDS, text -> text.metBy, (text, kinds) -> text.metBy = new ArrayList<>(kinds))
            .list("endedBy", WORDS, text -> text.endedBy, (text, kinds) -> text.endedBy = new ArrayList<>(kinds))
            .optional("extension", EXTENSION, text -> text.extension, (text, of) -> text.extension = Optional.of(of))
            .build();

    private final Compilation book;
    private final Expressions expressions;
    private final Validity inForce;
    private final Set<String> receiptKinds;

    ClockCompiler(Compilation book, Validity inForce, Set<String> receiptKinds) {
        this.book = book;
        this.expressions = new Expressions(book);
        this.inForce = inForce;
        this.receiptKinds = receiptKinds;
    }

    List<ClockRule> compile(JsonPlace section) {
        List<ClockRule> clocks = new ArrayList<>();
        if (section.is(JsonKind.LIST, Bilingual.of("期限规则列表", "a list of clocks"), book.problems)) {
            for (JsonPlace at : section.elements()) {
                ClockText text = CLOCK.read(at, book.problems);
                if (text != null) {
                    clock(text, at.pointer()).ifPresent(clocks::add);
                }
            }
        }
        return clocks;
    }

    private Optional<ClockRule> clock(ClockText text, String at) {
        Optional<RuleRef> rule = book.rule(text.id, at + "/id", text.provision, at + "/provision");
        Optional<Duty> duty = book.find(book.duties, text.duty, at + "/duty", "义务", "duty");
        boolean asSpecified = text.period.asSpecified.orElse(false);
        Optional<Period> period = asSpecified ? Optional.<Period>empty() : period(text.period, at + "/period");
        if (asSpecified && (text.period.naturalDays.isPresent() || text.period.workingDays.isPresent())) {
            book.problem(at + "/period", PackMessages.NO_PERIOD);
        }
        Optional<Start> start = start(text.start, at + "/start");
        List<Condition> when = when(text.when, at + "/when");
        Set<String> metBy = book.kinds(String.join("|", text.metBy), at + "/metBy");
        Set<String> endedBy = book.kinds(String.join("|", text.endedBy), at + "/endedBy");
        Optional<Extension> extension =
                text.extension.isPresent() ? extension(text.extension.get(), at + "/extension") : Optional.empty();
        if (text.extension.isPresent()
                && text.extension.get().upTo.workingDays.isPresent() != text.period.workingDays.isPresent()) {
            book.problem(at + "/extension/upTo", PackMessages.OTHER_DAYS);
        }
        Optional<Presumption> presumption = text.presumed.isPresent() && rule.isPresent()
                ? presumption(text.presumed.get(), rule.get(), at + "/presumed")
                : Optional.<Presumption>empty();
        if (!rule.isPresent() || !duty.isPresent() || !start.isPresent() || (!asSpecified && !period.isPresent())) {
            return Optional.empty();
        }
        return Optional.of(ClockRule.builder()
                .rule(rule.get())
                .duty(duty.get())
                .period(period)
                .start(start.get())
                .when(when)
                .metBy(metBy)
                .endedBy(endedBy)
                .extension(extension)
                .presumption(presumption)
                .inForce(inForce)
                .build());
    }

    private Optional<Period> period(ClockText.PeriodText text, String at) {
        if (text.naturalDays.isPresent() == text.workingDays.isPresent()) {
            book.problem(at, PackMessages.NO_PERIOD);
            return Optional.empty();
        }
        return Optional.of(
                text.naturalDays.isPresent()
                        ? Period.naturalDays(text.naturalDays.get())
                        : Period.workingDays(text.workingDays.orElse(1)));
    }

    private Optional<Start> start(ClockText.StartText text, String at) {
        if (text.event.isPresent() == text.receipt.isPresent()) {
            book.problem(at, PackMessages.UNKNOWN, Bilingual.of("起算", "start"), "-");
            return Optional.empty();
        }
        if (text.receipt.isPresent()) {
            return receipt(text.receipt.get(), text.function, at);
        }
        Set<String> kinds = book.kinds(text.event.orElse(""), at + "/event");
        for (String kind : kinds) {
            EventKind known = book.events.get(kind);
            if (known != null && known.shape() == EventShape.RECEIVED) {
                book.problem(at + "/event", PackMessages.UNKNOWN, Bilingual.of("起算", "start"), kind);
            }
        }
        return Optional.of(new Start(kinds, Start.Came.ANY, Collections.<OrganFunction>emptySet(), true));
    }

    private Optional<Start> receipt(String came, Optional<String> function, String at) {
        Optional<Start.Came> how = Arrays.stream(Start.Came.values())
                .filter(known -> known.name().toLowerCase(java.util.Locale.ROOT).equals(came))
                .findFirst();
        if (!how.isPresent()) {
            book.problem(at, PackMessages.UNKNOWN, Bilingual.of("收到方式", "way of receipt"), Compilation.shown(came));
        }
        Set<OrganFunction> functions = EnumSet.noneOf(OrganFunction.class);
        boolean unknownToo = false;
        for (String code : Compilation.split(function.orElse(""), "\\|")) {
            if (code.equals("?")) {
                unknownToo = true;
            } else {
                book.term(OrganFunction.values(), code, at + "/function", "机关职能", "organ function")
                        .ifPresent(functions::add);
            }
        }
        boolean unknown = unknownToo;
        return how.map(way -> new Start(receiptKinds, way, functions, unknown));
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
        Optional<RuleRef> ref = book.find(book.provisions, text.provision, at + "/provision", "条款", "provision")
                .map(provision -> new RuleRef(rule.ruleId() + "-presumed", provision));
        Optional<Start> receipt = receipt(text.receipt, text.function, at);
        Optional<Period> after = period(text.after, at + "/after");
        if (after.isPresent() && !text.after.naturalDays.isPresent()) {
            book.problem(at + "/after", PackMessages.NATURAL_DAYS);
        }
        List<Condition> when = when(text.when, at + "/when");
        return ref.isPresent() && receipt.isPresent() && after.isPresent()
                ? Optional.of(new Presumption(ref.get(), receipt.get(), after.get(), when))
                : Optional.empty();
    }

    private Optional<Extension> extension(ClockText.ExtensionText text, String at) {
        Set<String> events = book.kinds(text.event, at + "/event");
        Set<String> notices = book.kinds(text.notice, at + "/notice");
        Optional<Period> upTo = period(text.upTo, at + "/upTo");
        Optional<Fact> amount = book.fact(text.amount, at + "/amount");
        if (events.size() > 1) {
            book.problem(at + "/event", PackMessages.ONE_KIND);
        }
        if (notices.size() > 1) {
            book.problem(at + "/notice", PackMessages.ONE_KIND);
        }
        if (amount.isPresent() && !amount.get().isNumber()) {
            book.problem(at + "/amount", PackMessages.NUMBER_FACT, amount.get().id());
        }
        for (Map.Entry<String, String> need : text.needs.entrySet()) {
            Optional<Fact> fact = book.fact(need.getKey(), at + "/needs");
            if (fact.isPresent() && !fact.get().values().contains(need.getValue())) {
                book.problem(at + "/needs/" + need.getKey(), PackMessages.ONE_VALUE);
            }
        }
        return events.isEmpty() || notices.isEmpty() || !upTo.isPresent() || !amount.isPresent()
                ? Optional.empty()
                : Optional.of(new Extension(text.event, text.amount, upTo.get().count(), text.needs, text.notice));
    }
}
