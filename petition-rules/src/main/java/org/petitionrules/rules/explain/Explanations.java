package org.petitionrules.rules.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.rules.book.NotApplied;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.clock.Obligation;
import org.petitionrules.rules.closure.ClosureVerdict;
import org.petitionrules.rules.closure.UnmetCondition;
import org.petitionrules.rules.decision.Deciding;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.decision.Fired;
import org.petitionrules.rules.decision.Rulings;
import org.petitionrules.rules.decision.WhatFollows;
import org.petitionrules.rules.fact.Condition;
import org.petitionrules.rules.responsibility.Span;
import org.petitionrules.rules.table.HitPolicy;
import org.petitionrules.rules.table.Row;

/** Rebuilds the explanation of a decision from the book and the values that were read. */
public final class Explanations {
    private static final MessageTemplate DECISION = MessageTemplate.of(
            "explain.decision", "卷宗{0}依《{1}》于{2}的决定", "the decision on dossier {0} by {1} as of {2}");
    private static final MessageTemplate RESPONSIBILITY =
            MessageTemplate.of("explain.responsibility", "首办责任的由来", "how first responsibility came about");
    private static final MessageTemplate SPAN =
            MessageTemplate.of("explain.span", "自{0}起由{1}负责：{2}", "from {0} {1} answers: {2}");
    private static final MessageTemplate RAISED =
            MessageTemplate.of("explain.raised", "因此由上一级负责", "therefore the next-higher body answers");
    private static final MessageTemplate TABLE =
            MessageTemplate.of("explain.table", "表“{0}”，依{1}施行的文本", "table: {0}, by the text in force on {1}");
    private static final MessageTemplate TABLE_OF_CLAIM = MessageTemplate.of(
            "explain.table-of-claim", "表“{0}”，诉求{1}，依{2}施行的文本", "table: {0}, claim {1}, by the text in force on {2}");
    private static final MessageTemplate FIRED = MessageTemplate.of("explain.fired", "适用：{0}", "applies: {0}");
    private static final MessageTemplate ALWAYS = MessageTemplate.of("explain.always", "无条件", "without condition");
    private static final MessageTemplate REJECTED =
            MessageTemplate.of("explain.rejected", "不适用：要求{0}，而此处为“{1}”", "does not apply: wants {0}, here it is {1}");
    private static final MessageTemplate OUTRANKED =
            MessageTemplate.of("explain.outranked", "不适用：前面的行已经适用", "does not apply: an earlier row did");
    private static final MessageTemplate SWITCHED_OFF = MessageTemplate.of(
            "explain.switched-off", "不适用：未经核实，未启用", "does not apply: known from memory only and not switched on");
    private static final MessageTemplate CLOCKS =
            MessageTemplate.of("explain.obligations", "义务与期限", "obligations and periods");
    private static final MessageTemplate CLOCK = MessageTemplate.of(
            "explain.clock", "{0}：自{1}起（当日不计）{2}，至{3}，{4}", "{0}: from {1} (not counted) {2}, to {3}, {4}");
    private static final MessageTemplate CLOCK_NO_DATE =
            MessageTemplate.of("explain.clock-without-date", "{0}：自{1}起{2}，{3}", "{0}: from {1} {2}, {3}");
    private static final MessageTemplate WITHIN =
            MessageTemplate.of("explain.duty-within", "{0}，至{1}，{2}", "{0}, to {1}, {2}");
    private static final MessageTemplate PRESUMED =
            MessageTemplate.of("explain.presumed", "推定起算：{0}", "presumed start: {0}");
    private static final MessageTemplate DUTY = MessageTemplate.of("explain.duty", "{0}，{1}，{2}", "{0}, {1}, {2}");
    private static final MessageTemplate CLOSURE = MessageTemplate.of("explain.closure", "{0}：{1}", "{0}: {1}");
    private static final MessageTemplate OUT_OF_FORCE = MessageTemplate.of(
            "explain.out-of-force",
            "本规则书的此条于{0}不在施行期间，不予适用",
            "this book's rule is not in force on {0}, so not applied");
    private static final MessageTemplate UNCONFIRMED = MessageTemplate.of(
            "explain.unconfirmed",
            "本可于{0}适用，但其规定未经核实，未启用",
            "would decide on {0}, but rests on memory only and is not switched on");
    private static final MessageTemplate UNCHECKED = MessageTemplate.of(
            "explain.unchecked",
            "本可于{0}适用，但其较上位规定从宽，而是否仍在施行未经核实，由上位规定决定",
            "would decide on {0}, but loosens what is above it and was not checked to be in force: that decides");
    private static final Message NOT_APPLIED_TITLE = MessageTemplate.of(
                    "explain.not-applied-title", "未适用的规则", "rules not applied")
            .with();
    private static final Bilingual CLOSABLE = Bilingual.of("可以结案", "may be closed");
    private static final Bilingual NOT_CLOSABLE = Bilingual.of("不可结案", "may not be closed");
    private static final MessageTemplate UNMET = MessageTemplate.of("explain.unmet", "未满足：{0}{1}", "unmet: {0}{1}");
    private static final MessageTemplate BASIS = MessageTemplate.of("explain.basis", "依据：{0}", "basis: {0}");

    private final Rulings book;
    private final Deciding deciding;
    private final Decision decision;

    private Explanations(Rulings book, Deciding deciding) {
        this.book = book;
        this.deciding = deciding;
        this.decision = deciding.decision();
    }

    /**
     * Explains.
     *
     * @param book the book that decided
     * @param deciding the run of it
     * @param answers what would follow from each answer to what is asked for
     * @return the whole tree
     */
    public static Explanation of(Rulings book, Deciding deciding, List<WhatFollows> answers) {
        return new Explanations(book, deciding).all(answers);
    }

    private Explanation all(List<WhatFollows> answers) {
        List<Explanation> parts = new ArrayList<>();
        parts.add(responsibility());
        decision.competences().forEach(competence -> parts.add(CompetenceInWords.of(competence)));
        deciding.fired().forEach(run -> parts.add(table(run)));
        parts.add(obligations());
        if (!answers.isEmpty()) {
            parts.add(AnswersInWords.of(answers));
        }
        decision.closures().forEach(verdict -> parts.add(closure(verdict)));
        if (!decision.notApplied().isEmpty()) {
            parts.add(notApplied());
        }
        return Explanation.heading(
                DECISION.with(
                        decision.dossier(), book.title(), decision.moment().asOf()),
                parts);
    }

    private Explanation responsibility() {
        List<Explanation> parts = new ArrayList<>();
        for (Span span : decision.responsibility().chain()) {
            parts.add(Explanation.leaf(
                    SPAN.with(span.since(), span.organ(), span.ground().label()), span.rule()));
        }
        decision.responsibility().rules().stream()
                .skip(1)
                .forEach(rule -> parts.add(Explanation.leaf(RAISED.with(), rule)));
        return Explanation.heading(RESPONSIBILITY.with(), parts);
    }

    private Explanation table(Fired run) {
        int[] frame = deciding.frame(run.frame());
        List<Explanation> parts = new ArrayList<>();
        Map<Message, List<RuleRef>> rejected = new LinkedHashMap<>();
        for (Row row : run.table().rows()) {
            if (run.rows().contains(row)) {
                parts.add(Explanation.leaf(FIRED.with(conditions(row, frame)), row.rule()));
            } else {
                rejected.computeIfAbsent(whyNot(run, row, frame), none -> new ArrayList<>())
                        .add(row.rule());
            }
        }
        rejected.forEach((why, rows) -> parts.add(Explanation.leaf(why, rows)));
        Message title = run.claim().isPresent()
                ? TABLE_OF_CLAIM.with(run.table().title(), run.claim().get(), run.governedOn())
                : TABLE.with(run.table().title(), run.governedOn());
        return Explanation.heading(title, parts);
    }

    private static Bilingual conditions(Row row, int[] frame) {
        if (row.conditions().isEmpty()) {
            return ALWAYS.with().text();
        }
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Condition condition : row.conditions()) {
            Bilingual value = condition.fact().labelOf(frame[condition.fact().index()]);
            zh.append(zh.length() == 0 ? "" : "；")
                    .append(condition.fact().label().zh())
                    .append("为“")
                    .append(value.zh())
                    .append("”");
            en.append(en.length() == 0 ? "" : "; ")
                    .append(condition.fact().label().en())
                    .append(" is ")
                    .append(value.en());
        }
        return Bilingual.of(zh.toString(), en.toString());
    }

    private static Message whyNot(Fired run, Row row, int[] frame) {
        Optional<Condition> rejectedBy = row.rejectedBy(frame);
        if (row.rule().isSwitchedOff()) {
            return SWITCHED_OFF.with();
        }
        if (!rejectedBy.isPresent() && run.table().policy() == HitPolicy.RANKED) {
            return OUTRANKED.with();
        }
        return rejectedBy
                .map(condition -> REJECTED.with(
                        condition.inWords(),
                        condition.fact().labelOf(frame[condition.fact().index()])))
                .orElseGet(() -> OUTRANKED.with());
    }

    private Explanation obligations() {
        List<Explanation> parts = new ArrayList<>();
        for (Obligation obligation : decision.obligations()) {
            parts.add(Explanation.leaf(statement(obligation), obligation.rules()));
        }
        return Explanation.heading(CLOCKS.with(), parts);
    }

    private static Message statement(Obligation obligation) {
        Optional<Bilingual> due = obligation.due().map(day -> DueInWords.of(day, obligation.dueUnrolled()));
        Message plain;
        if (obligation.startedOn().isPresent() && obligation.period().isPresent()) {
            plain = due.isPresent()
                    ? CLOCK.with(
                            obligation.duty().label(),
                            obligation.startedOn().get(),
                            obligation.period().get().inWords(),
                            due.get(),
                            obligation.state().label())
                    : CLOCK_NO_DATE.with(
                            obligation.duty().label(),
                            obligation.startedOn().get(),
                            obligation.period().get().inWords(),
                            obligation.state().label());
        } else if (due.isPresent()) {
            plain = WITHIN.with(
                    obligation.duty().label(), due.get(), obligation.state().label());
        } else {
            plain = DUTY.with(
                    obligation.duty().label(),
                    obligation.duty().timing().label(),
                    obligation.state().label());
        }
        return obligation.presumed() ? PRESUMED.with(plain) : plain;
    }

    private static Explanation closure(ClosureVerdict verdict) {
        List<Explanation> parts = new ArrayList<>();
        for (UnmetCondition unmet : verdict.unmet()) {
            parts.add(Explanation.leaf(
                    UNMET.with(
                            unmet.condition().label(),
                            unmet.claim()
                                    .map(claim -> Bilingual.of("（诉求" + claim + "）", " (claim " + claim + ")"))
                                    .orElse(Bilingual.of("（整件）", " (the matter)"))),
                    unmet.condition().rule()));
        }
        verdict.basis()
                .forEach(provision -> parts.add(
                        Explanation.heading(BASIS.with(Citation.of(provision)), Collections.<Explanation>emptyList())));
        return Explanation.heading(
                CLOSURE.with(verdict.kind().label(), verdict.isClosable() ? CLOSABLE : NOT_CLOSABLE), parts);
    }

    private Explanation notApplied() {
        List<Explanation> parts = new ArrayList<>();
        for (NotApplied rule : decision.notApplied()) {
            parts.add(Explanation.leaf(whyNot(rule.why()).with(rule.governingDate()), rule.rule()));
        }
        return Explanation.heading(NOT_APPLIED_TITLE, parts);
    }

    private static MessageTemplate whyNot(NotApplied.Why why) {
        switch (why) {
            case UNCONFIRMED:
                return UNCONFIRMED;
            case UNCHECKED:
                return UNCHECKED;
            default:
                return OUT_OF_FORCE;
        }
    }
}
