package org.petitionrules.testkit.cli.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.rules.book.Confidence;
import org.petitionrules.rules.book.EventKind;
import org.petitionrules.rules.book.Provision;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.book.Validity;
import org.petitionrules.rules.fact.Condition;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.testkit.cli.page.Wording;

/** The words of the pages about books; everything else on them are words of the books. */
final class BookWords {
    static final Bilingual ALWAYS = Bilingual.of("始终", "always");
    static final MessageTemplate FROM = MessageTemplate.of("book.from", "{0}起", "from {0}");
    static final MessageTemplate UNTIL = MessageTemplate.of("book.until", "至{0}", "until {0}");
    static final MessageTemplate FROM_TO = MessageTemplate.of("book.from-to", "{0}至{1}", "{0} to {1}");

    static final Bilingual ID = Bilingual.of("标识", "id");
    static final Bilingual ROW = Bilingual.of("行", "row");
    static final Bilingual TITLE = Bilingual.of("名称", "title");
    static final Bilingual IN_FORCE = Bilingual.of("施行期间", "in force");
    static final Bilingual OVER = Bilingual.of("叠加于", "over");
    static final Bilingual ROWS = Bilingual.of("行", "rows");
    static final Bilingual CLOCKS_COUNT = Bilingual.of("期限", "clocks");
    static final Bilingual CONDITIONS = Bilingual.of("条件", "cond.");
    static final Bilingual CONFIDENCE = Bilingual.of("可信度", "confidence");
    static final Bilingual ARTICLE = Bilingual.of("条款", "article");

    static final Bilingual PROVISIONS = Bilingual.of("条款", "Provisions");
    static final MessageTemplate TABLE = MessageTemplate.of("book.table", "决策表：{0}", "Table: {0}");
    static final Bilingual CLOCKS = Bilingual.of("期限", "Clocks");
    static final Bilingual DUTIES = Bilingual.of("义务", "Duties");
    static final MessageTemplate CLOSURE = MessageTemplate.of("book.closure", "结案：{0}", "Closing: {0}");
    static final Bilingual RESPONSIBILITY = Bilingual.of("首办责任", "First responsibility");
    static final Bilingual DUTY = Bilingual.of("义务", "duties");
    static final Bilingual REMEDIES = Bilingual.of("余下的救济", "what remains open");
    static final Bilingual ASKS = Bilingual.of("询问", "asks");
    static final Bilingual ANY = Bilingual.same("-");
    static final Bilingual RATHER_ALL = Bilingual.of("除以下外", "not");
    static final MessageTemplate POLICY =
            MessageTemplate.of("book.policy", "{0}；{1}；命中方式：{2}", "{0}; {1}; hit policy: {2}");
    static final Bilingual OF_CLAIM = Bilingual.of("逐项诉求", "claim by claim");
    static final Bilingual OF_MATTER = Bilingual.of("整个事项", "of the matter");
    static final Bilingual OF_EVENT = Bilingual.of("单个事件", "of an event");

    static final Bilingual OWED_BY = Bilingual.of("由谁", "owed by");
    static final Bilingual STARTS = Bilingual.of("起算", "starts with");
    static final Bilingual RUNS = Bilingual.of("期限", "runs for");
    static final Bilingual WHEN = Bilingual.of("适用于", "only when");
    static final Bilingual MET_BY = Bilingual.of("履行于", "met by");
    static final Bilingual NOT_BY = Bilingual.of("不得由以下各项的行为人履行", "not by who did");
    static final Bilingual ENDED_BY = Bilingual.of("因以下终止", "ended by");
    static final Bilingual EXTENDED = Bilingual.of("延长", "extended");
    static final Bilingual PAUSED = Bilingual.of("扣除", "paused");
    static final Bilingual LIMITED = Bilingual.of("同时不得晚于", "not later than");
    static final Bilingual CAPPED = Bilingual.of("各环节合计", "all hops in");
    static final Bilingual PRESUMED = Bilingual.of("推定起算", "presumed");
    static final Bilingual SET = Bilingual.of("至所定之日", "until the day that was set");
    static final Bilingual DUE = Bilingual.of("何时", "due");
    static final Bilingual WANTED = Bilingual.of("条件", "condition");
    static final Bilingual WHO = Bilingual.of("由谁", "who");
    static final Bilingual IS_MET = Bilingual.of("满足于", "met when");
    static final Bilingual REMAINS = Bilingual.of("其后仍可", "remains open");
    static final Bilingual DISCLOSURE = Bilingual.of("材料披露", "Disclosure");
    static final Bilingual MATERIAL = Bilingual.of("材料", "material");
    static final Bilingual RECIPIENT = Bilingual.of("接收人", "recipient");
    static final Bilingual DISCLOSED = Bilingual.of("可否", "may have it");
    static final Bilingual MAY = Bilingual.of("可以", "yes");
    static final Bilingual MAY_NOT = Bilingual.of("不得", "no");
    static final Bilingual GROUND = Bilingual.of("根据", "ground");
    static final Bilingual EVENTS = Bilingual.of("事件", "events");
    static final MessageTemplate UP_TO =
            MessageTemplate.of("book.up-to", "凭{0}，每次至多{1}，至多{2}次", "by {0}, {1} at most, {2} times at most");
    static final MessageTemplate NEEDS = MessageTemplate.of("book.needs", "须载明{0}", "it must say {0}");
    static final MessageTemplate NOTICE = MessageTemplate.of("book.notice", "并有{0}", "and there must be: {0}");
    static final MessageTemplate PAUSE = MessageTemplate.of("book.pause", "自{0}至{1}（{2}）", "from {0} to {1} ({2})");
    static final MessageTemplate AFTER = MessageTemplate.of("book.after", "{0}后{1}（{2}）", "{1} after {0} ({2})");
    static final MessageTemplate ALSO_OVER = MessageTemplate.of(
            "book.also-over", "另含{0}的规则；以 --all 一并打印", "it includes the rules of {0}; --all prints them too");
    static final MessageTemplate SIZES =
            MessageTemplate.of("book.sizes", "{0}行、{1}条期限、{2}项结案条件", "{0} rows, {1} clocks, {2} conditions of closing");
    static final MessageTemplate SOUND =
            MessageTemplate.of("book.sound", "{0}：已载入并证明无误；自身有{1}", "{0}: loaded and proven; of its own it has {1}");

    private final Wording wording;

    BookWords(Wording wording) {
        this.wording = wording;
    }

    Wording wording() {
        return wording;
    }

    String of(Bilingual text) {
        return wording.of(text);
    }

    String inForce(Validity validity) {
        if (validity.from().isPresent() && validity.to().isPresent()) {
            return wording.of(FROM_TO, validity.from().get(), validity.to().get());
        }
        if (validity.from().isPresent()) {
            return wording.of(FROM, validity.from().get());
        }
        return validity.to().isPresent() ? wording.of(UNTIL, validity.to().get()) : wording.of(ALWAYS);
    }

    String confidence(Map<Confidence, Integer> count) {
        List<String> parts = new ArrayList<>();
        count.forEach((confidence, number) -> parts.add(confidence + " " + number));
        return parts.isEmpty() ? "-" : String.join(", ", parts);
    }

    /** An article with how well it is known. */
    String article(Provision provision) {
        return wording.of(provision.article())
                + wording.inBrackets(provision.confidence().name());
    }

    String article(RuleRef rule) {
        return article(rule.provision());
    }

    /** Conditions, all of which must hold. */
    String all(Collection<Condition> conditions) {
        return wording.inSequence(conditions.stream()
                .map(condition -> wording.of(condition.inWords()))
                .collect(Collectors.toList()));
    }

    /** The values that a condition allows; of nearly all, the few that it does not. */
    String values(Condition condition) {
        Fact fact = condition.fact();
        List<String> allowed = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int value = 0; value < fact.size(); value++) {
            boolean isAllowed = (condition.allowed() >>> value & 1L) != 0;
            (isAllowed ? allowed : others).add(wording.of(fact.labelOf(value)));
        }
        if (others.isEmpty()) {
            return wording.of(ANY);
        }
        return others.size() * 2 < allowed.size()
                ? wording.labelled(wording.of(RATHER_ALL), String.join(" / ", others))
                : String.join(" / ", allowed);
    }

    /** Event kinds by their names. */
    String kinds(RuleBook book, Collection<String> kinds) {
        return wording.listed(kinds.stream()
                .map(kind -> wording.of(kind(book, kind)) + wording.inBrackets(kind))
                .collect(Collectors.toList()));
    }

    static Bilingual kind(RuleBook book, String id) {
        EventKind kind = book.eventKinds().get(id);
        return kind == null ? Bilingual.same(id) : kind.label();
    }
}
