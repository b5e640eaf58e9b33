package org.petitionrules.rules.pack;

import org.petitionrules.model.message.MessageTemplate;

/** What can be wrong with a rule pack. */
final class PackMessages {
    static final MessageTemplate COLUMN_MISSING =
            MessageTemplate.of("pack.column-missing", "表头缺少列“{0}”", "the header lacks the column {0}");
    static final MessageTemplate ROW_LENGTH = MessageTemplate.of(
            "pack.row-length", "表头有{0}列，此行有{1}格", "the header has {0} columns, this row has {1} cells");
    static final MessageTemplate LABEL_BLANK =
            MessageTemplate.of("pack.label-blank", "中英文名称均不得空白", "the label must be given in both languages");
    static final MessageTemplate DUPLICATE =
            MessageTemplate.of("pack.duplicate", "标识{0}重复", "the id {0} is used twice");
    static final MessageTemplate UNKNOWN = MessageTemplate.of("pack.unknown", "未知的{0}：{1}", "unknown {0}: {1}");
    static final MessageTemplate NOT_A_CODE = MessageTemplate.of(
            "pack.not-a-code", "应为代码，实为长{0}个字符的文本", "expected a code, found a text of {0} characters");
    static final MessageTemplate UNKNOWN_VALUE =
            MessageTemplate.of("pack.unknown-value", "事实{0}没有值{1}，只有：{2}", "the fact {0} has no value {1}, only: {2}");
    static final MessageTemplate NOT_A_CUT = MessageTemplate.of(
            "pack.not-a-cut", "{1}不是事实{0}的分界点，分界点为：{2}", "{1} is no cut point of the fact {0}; these are: {2}");
    static final MessageTemplate TOO_MANY_VALUES =
            MessageTemplate.of("pack.too-many-values", "一项事实至多{0}个值", "a fact has at most {0} values");
    static final MessageTemplate NO_VALUES =
            MessageTemplate.of("pack.no-values", "事实{0}没有列出任何值", "no values are listed for the fact {0}");
    static final MessageTemplate CUTS = MessageTemplate.of(
            "pack.cuts", "分界点应为递增的整数，以|相隔", "the cut points must be ascending whole numbers, separated by |");
    static final MessageTemplate CYCLE =
            MessageTemplate.of("pack.cycle", "{0}循环依赖于自身", "{0} depends on itself in a circle");
    static final MessageTemplate GIVEN_TWICE = MessageTemplate.of(
            "pack.given-twice", "事实{0}由两张表得出：{1}与{2}", "the fact {0} is found by two tables: {1} and {2}");
    static final MessageTemplate VERSIONS_OVERLAP = MessageTemplate.of(
            "pack.versions-overlap",
            "{0}与{1}是同一规定的两个文本，施行期间却有重叠",
            "{0} and {1} are versions of one instrument and are both in force on some day");
    static final MessageTemplate NOT_FOUND_BY_TABLES =
            MessageTemplate.of("pack.not-a-finding", "事实{0}并非由表得出，表不得改写", "the fact {0} is not one that tables find");
    static final MessageTemplate NEVER_FOUND =
            MessageTemplate.of("pack.never-found", "没有任何表得出事实{0}", "no table finds the fact {0}");
    static final MessageTemplate SCOPE = MessageTemplate.of(
            "pack.scope",
            "{0}是诉求的事实，此处只可读整件事项的事实",
            "{0} is a fact of a claim; only facts of the matter can be read here");
    static final MessageTemplate EVENT_FACT = MessageTemplate.of(
            "pack.event-fact", "{0}是事件的事实，此处不可读", "{0} is a fact of an event and cannot be read here");
    static final MessageTemplate LATE = MessageTemplate.of(
            "pack.late-fact", "{0}取决于义务，期限规则不得读取", "{0} depends on obligations, so a clock cannot read it");
    static final MessageTemplate SG_01 = MessageTemplate.of(
            "safeguard.sg-01",
            "SG-01：{0}不得允许向被检举控告的一方或关系不明者披露检举控告人的材料",
            "SG-01: {0} must not let the side of the accused have what is the reporter's, nor whoever's relation is unknown");
    static final MessageTemplate SG_04 = MessageTemplate.of(
            "safeguard.sg-04",
            "SG-04：{0}不得读取风险颜色、进展类别或行为（{1}）",
            "SG-04: {0} must not read colour, grade or conduct ({1})");
    static final MessageTemplate ADVERSE = MessageTemplate.of(
            "pack.adverse",
            "规则{0}得出对信访人不利的结论，须写明其余下的救济（SG-07）",
            "{0} finds something adverse to the petitioner and must name what remains open (SG-07)");
    static final MessageTemplate NOT_ADVERSE = MessageTemplate.of(
            "pack.not-adverse",
            "规则{0}未得出对信访人不利的结论，不应写救济",
            "{0} finds nothing adverse to the petitioner, so it names no remedies");
    static final MessageTemplate SG_05 = MessageTemplate.of(
            "safeguard.sg-05",
            "SG-05：涉及行为的行{0}只可请求认定，不得产生结论或义务",
            "SG-05: the row {0} about conduct may only ask for a finding, not find or oblige");
    static final MessageTemplate SG_07 = MessageTemplate.of(
            "safeguard.sg-07",
            "SG-07：结案方式应列明救济",
            "SG-07: a way of closing must name what remains open to the petitioner");
    static final MessageTemplate NO_PERIOD = MessageTemplate.of(
            "pack.no-period",
            "期限应为naturalDays、workingDays、months、asSpecified、atOnce、sameDay、promptly之一",
            "a period is one of naturalDays, workingDays, months, asSpecified, atOnce, sameDay, promptly");
    static final MessageTemplate COUNTED = MessageTemplate.of(
            "pack.counted-period",
            "此处的期限应有数目：naturalDays、workingDays或months",
            "a period with a number is wanted here: naturalDays, workingDays or months");
    static final MessageTemplate START = MessageTemplate.of(
            "pack.start",
            "起算应为event、receipt（可附function、returned）、end、earlier、later之一",
            "a start is one of event, receipt (with a function, returned), end, earlier, later");
    static final MessageTemplate NOTHING_TO_PAUSE =
            MessageTemplate.of("pack.nothing-to-pause", "没有数目的期限无从扣除", "a period without a number cannot be paused");
    static final MessageTemplate NO_END =
            MessageTemplate.of("pack.no-end", "{0}的期限没有数目，也就没有届满之日", "the period of {0} has no number, and so no end");
    static final MessageTemplate OTHER_DAYS = MessageTemplate.of(
            "pack.other-days", "延长的上限应与期限同为日、工作日或月", "an extension is counted in units of the same kind as the period");
    static final MessageTemplate EXPRESSION = MessageTemplate.of(
            "pack.expression", "条件应为“事实=值|值 & … or …”", "a condition reads: fact=value|value & ... or ...");
    static final MessageTemplate CELL = MessageTemplate.of(
            "pack.cell",
            "单元格应为*（不限）、?（未记录）、以|相隔的值，或>=数、<数",
            "a cell is * (any), ? (not recorded), values separated by |, or >=number, <number");
    static final MessageTemplate NO_BASE =
            MessageTemplate.of("pack.no-base", "所依据的规则书{0}未提供", "the book {0} it stands over was not given");
    static final MessageTemplate EMPTY_TABLE = MessageTemplate.of("pack.empty-table", "表没有行", "the table has no rows");
    static final MessageTemplate GROUND_TWICE = MessageTemplate.of(
            "pack.ground-twice", "首办责任的根据{0}规定了两次", "the ground {0} of first responsibility is given twice");

    static final MessageTemplate PETITIONERS_SHAPE = MessageTemplate.of(
            "pack.petitioners-shape",
            "信访人自己的行为只能是“办理”或“评价”形态",
            "the petitioner's own acts are of the shapes done and rated only");
    static final MessageTemplate WITHIN_WHAT = MessageTemplate.of(
            "pack.within-what",
            "时间为within-limit的义务，且仅此类义务，应写明以哪项义务的期限为限",
            "a duty within a limit, and only such a duty, names the duty whose date limits it");
    static final MessageTemplate CLOCK_DUTY = MessageTemplate.of(
            "pack.clock-duty", "义务{0}由期限规则产生，行不得直接产生", "the duty {0} comes from clocks, a row cannot bring it about");
    static final MessageTemplate ONE_KIND =
            MessageTemplate.of("pack.one-kind", "此处应恰好是一个事件种类", "exactly one event kind is wanted here");
    static final MessageTemplate ONE_VALUE =
            MessageTemplate.of("pack.one-value", "此处应恰好是一个值", "exactly one value is wanted here");
    static final MessageTemplate NUMBER_FACT =
            MessageTemplate.of("pack.number-fact", "事实{0}应为数字", "the fact {0} must be a number");
    static final MessageTemplate OVER_ITSELF =
            MessageTemplate.of("pack.over-itself", "规则书{0}循环叠加于自身", "the book {0} stands over itself in a circle");

    static final MessageTemplate ONE_FACT =
            MessageTemplate.of("pack.one-fact", "此处应恰好是一项事实", "exactly one fact is wanted here");
    static final MessageTemplate A_DUTY = MessageTemplate.of("pack.a-duty", "此处应列明义务", "a duty is wanted here");
    static final MessageTemplate WRONG_SCOPE = MessageTemplate.of(
            "pack.wrong-scope", "事实{0}的来源要求其范围为{1}", "the fact {0} comes from where only the scope {1} has it");
    static final MessageTemplate SAME_PACK = MessageTemplate.of(
            "overlay.same-pack", "{0}与{1}出自同一规则包，不能相互取代", "{0} and {1} are of one pack, so neither replaces the other");
    static final MessageTemplate LOOSENS = MessageTemplate.of(
            "overlay.loosens", "{0}较{1}从宽，而其依据不是法律、法规：{2}", "{0} loosens {1} and rests on no law or regulation: {2}");
    static final MessageTemplate ENDS_FIRST = MessageTemplate.of(
            "pack.ends-first", "施行期间的止日{1}早于起日{0}", "it is in force from {0} but ends on {1}, before that");

    private PackMessages() {}
}
