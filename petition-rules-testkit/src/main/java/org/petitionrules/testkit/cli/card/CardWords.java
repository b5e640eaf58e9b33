package org.petitionrules.testkit.cli.card;

import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.rules.book.Confidence;

/** The words of the card itself; everything else on it are words of the book. */
final class CardWords {
    static final Bilingual SOURCE = Bilingual.of("出处", "Source");
    static final Bilingual BOOK = Bilingual.of("规则书", "Rule book");
    static final Bilingual MOMENT = Bilingual.of("判定时点", "As of");
    static final Bilingual ANSWERS = Bilingual.of("首办责任", "Answers");
    static final Bilingual BODIES = Bilingual.of("有权机关", "Competent");
    static final MessageTemplate SUPERIORS = MessageTemplate.of("card.superiors", "共同的上一级：{0}", "common superior: {0}");
    static final MessageTemplate LINK_MISSING =
            MessageTemplate.of("card.link-missing", "机关名录未载其上级：{0}", "the organ directory lacks what is above {0}");
    static final MessageTemplate SUCCESSION_UNCLEAR =
            MessageTemplate.of("card.succession-unclear", "已不存在，接续机关不明确：{0}", "no more, who took over is unclear: {0}");
    static final MessageTemplate ACCEPTING = MessageTemplate.of("card.accepting", "由{0}受理", "{0} accepts");
    static final Bilingual CLAIMS = Bilingual.of("诉求", "Claims");
    static final Bilingual STANDING = Bilingual.of("研判", "Standing");
    static final Bilingual DUTIES = Bilingual.of("义务期限", "Duties");
    static final Bilingual ASKED = Bilingual.of("待认定", "Asked for");
    static final Bilingual CLOSING = Bilingual.of("能否结案", "Closing");
    static final Bilingual OUT_OF_FORCE = Bilingual.of("未施行", "Not in force");
    static final Bilingual UNCONFIRMED = Bilingual.of("未启用", "Not switched on");
    static final Bilingual ODD = Bilingual.of("异常", "Odd");
    static final Bilingual WHY = Bilingual.of("说理", "Why");
    static final Bilingual NOTES = Bilingual.of("注", "Notes");

    static final MessageTemplate KNOWN_ON =
            MessageTemplate.of("card.known-on", "{0}（仅依{1}前已记录的情况）", "{0}, with what was on record on {1}");
    static final MessageTemplate SINCE = MessageTemplate.of("card.since", "自{0}起：{1}", "since {0}: {1}");
    static final Bilingual NOBODY = Bilingual.of("尚无收到记录，无人负责", "nobody: no receipt is on record");
    static final MessageTemplate SUPERIOR_MISSING = MessageTemplate.of(
            "card.superior-missing",
            "{0}的上一级（机关名录未载明，请补录）",
            "the body above {0} (the organ directory does not name it; add it)");
    static final Bilingual RAISED =
            Bilingual.of("下级被反映或已回避，由上一级负责", "the body below is accused or recused, so the one above answers");
    static final MessageTemplate BEFORE = MessageTemplate.of("card.before", "经过：{0} {1}，{2}", "course: {0} {1}, {2}");

    static final Bilingual EVERY_CLAIM = Bilingual.of("各项诉求", "every claim");
    static final Bilingual NO_CATEGORY = Bilingual.of("类别未记录", "category not recorded");
    static final Bilingual NO_ASSESSMENT = Bilingual.of("合理与否未记录", "assessment not recorded");
    static final Bilingual NO_COLOUR = Bilingual.of("未定（记录不全，不作绿色）", "open (not enough on record, so never green)");

    static final Bilingual DUTY = Bilingual.of("事项", "what");
    static final Bilingual WHO = Bilingual.of("谁", "who");
    static final Bilingual DUE = Bilingual.of("期限", "due");
    static final Bilingual STATE = Bilingual.of("状态", "state");
    static final Bilingual RULE = Bilingual.of("规则与条款", "rule and article");
    static final Bilingual WINDOW_OPEN = Bilingual.of("期限内", "running");
    static final Bilingual WINDOW_USED = Bilingual.of("已提出", "used");
    static final Bilingual RECURRING = Bilingual.of("持续", "ongoing");
    static final Bilingual NONE = Bilingual.of("无", "none");
    static final MessageTemplate NO_DATE = MessageTemplate.of("card.no-date", "自{0}起{1}", "from {0}: {1}");
    static final MessageTemplate PRESUMED = MessageTemplate.of("card.presumed", "{0}，推定起算", "{0}, presumed start");
    static final MessageTemplate EXTENDED = MessageTemplate.of("card.extended", "{0}，已延{1}", "{0}, extended by {1}");
    static final MessageTemplate ON = MessageTemplate.of("card.on", "{0} {1}", "{0} {1}");

    static final MessageTemplate BY = MessageTemplate.of("card.by", "由{0}", "by {0}");
    static final Bilingual CLOSABLE = Bilingual.of("可以", "yes");
    static final MessageTemplate NOT_CLOSABLE = MessageTemplate.of("card.not-closable", "不可，还缺{0}项：", "no, {0} unmet:");
    static final Bilingual NOT_RECORDED = Bilingual.of("未记录", "not on record");
    static final Bilingual KEEPS = Bilingual.of("信访人仍有", "what the petitioner keeps");
    static final MessageTemplate DECIDED_BY =
            MessageTemplate.of("card.decided-by", "由{0}决定；{1}", "decided by {0}; {1}");
    static final Bilingual REMEDIES = Bilingual.of("结案后信访人仍有", "what the petitioner keeps");
    static final MessageTemplate RULES_OUT_OF_FORCE =
            MessageTemplate.of("card.rules-out-of-force", "本规则书依{0}的规则：{1}", "this book's rules under {0}: {1}");
    static final MessageTemplate RULES_UNCONFIRMED = MessageTemplate.of(
            "card.rules-unconfirmed",
            "{0}中未经核实的规则：{1}；义务与期限依其他规则",
            "unconfirmed rules under {0}: {1}; duties and dates go by the other rules");
    static final MessageTemplate RULES_UNCHECKED = MessageTemplate.of(
            "card.rules-unchecked",
            "{0}中从宽而未核实是否仍在施行的规则：{1}；依上位规定",
            "rules under {0} that loosen and were not checked to be in force: {1}; what is above them decides");
    static final MessageTemplate COUNT_ON = MessageTemplate.of("card.count-on", "{0}时{1}条", "{1} on {0}");
    static final Bilingual NO_GATE =
            Bilingual.of("规则书在该日没有施行中的结案规定", "the book has no rule on closing in force that day");

    private CardWords() {}

    static Bilingual mark(Confidence confidence) {
        switch (confidence) {
            case I:
                return Bilingual.of("本项目的解释或补足，原文未载", "a reading of this project; no text says it");
            case E:
                return Bilingual.of("该文件仅读过节录", "only an excerpt of that instrument was read");
            default:
                return Bilingual.of("未经核实或仅见二手来源", "unconfirmed, or from a secondary source only");
        }
    }
}
