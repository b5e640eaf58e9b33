package org.petitionrules.model.json;

import org.petitionrules.model.message.MessageTemplate;

/**
 * Every sentence with which a JSON document is refused. None has a place for content: what was found is told by kind and
 * length (SG-01).
 */
final class JsonMessages {
    static final MessageTemplate FOUND_OBJECT =
            MessageTemplate.of("json.found.object", "有{0}个属性的对象", "an object of {0} properties");
    static final MessageTemplate FOUND_LIST = MessageTemplate.of("json.found.list", "有{0}项的数组", "a list of {0} items");
    static final MessageTemplate FOUND_TEXT =
            MessageTemplate.of("json.found.text", "长{0}个字符的文本", "a text of {0} characters");
    static final MessageTemplate FOUND_WHOLE_NUMBER =
            MessageTemplate.of("json.found.whole-number", "{0}位整数", "a whole number of {0} digits");
    static final MessageTemplate FOUND_OTHER_NUMBER =
            MessageTemplate.of("json.found.other-number", "带小数或指数的数", "a number with a fraction or an exponent");
    static final MessageTemplate FOUND_YES_NO = MessageTemplate.of("json.found.yes-no", "true或false", "true or false");
    static final MessageTemplate FOUND_NULL = MessageTemplate.of("json.found.null", "null", "null");
    static final MessageTemplate FOUND_REFUSED =
            MessageTemplate.of("json.found.refused", "过长而未读入的值", "a value too long to be read");

    static final MessageTemplate EXPECTED =
            MessageTemplate.of("json.expected", "应为{0}，实为{1}", "expected {0}, found {1}");
    static final MessageTemplate MISSING = MessageTemplate.of("json.missing", "缺少此项，应为{0}", "missing; expected {0}");
    static final MessageTemplate NULL = MessageTemplate.of(
            "json.null", "不应为null，未记录的请略去；应为{0}", "not null: leave it out when not recorded; expected {0}");
    static final MessageTemplate UNKNOWN =
            MessageTemplate.of("json.unknown", "此处没有这一属性，可用的有：{0}", "no such property here; known are: {0}");
    static final MessageTemplate DUPLICATE =
            MessageTemplate.of("json.duplicate", "同一属性在第{0}行再次出现", "the same property stands here again in line {0}");
    static final MessageTemplate NOT_ON_LIST = MessageTemplate.of(
            "json.not-on-list", "应为{0}，限下列代码之一：{1}；实为{2}", "expected {0}, one of the codes {1}; found {2}");
    static final MessageTemplate VERSION = MessageTemplate.of(
            "json.version", "应为本库能读的格式版本（{0}），实为{1}", "expected a format version this library reads ({0}), found {1}");
    static final MessageTemplate OUT_OF_RANGE = MessageTemplate.of(
            "json.out-of-range",
            "应为{0}至{1}的整数，实为范围外的{2}",
            "expected a whole number from {0} to {1}, found one outside: {2}");
    static final MessageTemplate BLANK = MessageTemplate.of(
            "json.blank", "应为{0}，不得空白，实为长{1}个字符的空白文本", "expected {0}, not blank; found a blank text of {1} characters");
    static final MessageTemplate HALF_CHARACTER = MessageTemplate.of(
            "json.half-character",
            "文本含不成对的代理字符，不是完整的Unicode文本",
            "the text holds half a character (an unpaired surrogate)");
    static final MessageTemplate NO_SUCH_DAY =
            MessageTemplate.of("json.no-such-day", "{0}不是历法上的日期", "{0} is not a day of the calendar");
    static final MessageTemplate TIMESTAMP = MessageTemplate.of(
            "json.timestamp",
            "应为日期而非时刻；按中国时间，该时刻在{0}",
            "expected a date, not a point in time; in China that is on {0}");
    static final MessageTemplate TIMESTAMP_WITHOUT_ZONE = MessageTemplate.of(
            "json.timestamp-without-zone",
            "应为日期而非时刻；若为中国时间，该时刻在{0}",
            "expected a date, not a point in time; if it is China time, that is on {0}");

    static final MessageTemplate TEXT_TOO_LONG = MessageTemplate.of(
            "json.text-too-long", "文本至多{0}个字符，实为{1}个", "a text has at most {0} characters here, found {1}");
    static final MessageTemplate NUMBER_TOO_LONG =
            MessageTemplate.of("json.number-too-long", "数至多{0}位，实为{1}位", "a number has at most {0} digits, found {1}");
    static final MessageTemplate EMPTY = MessageTemplate.of("json.empty", "没有内容", "there is nothing to read");
    static final MessageTemplate SYNTAX =
            MessageTemplate.of("json.syntax", "第{0}行第{1}列附近不合JSON语法", "not JSON near line {0}, column {1}");
    static final MessageTemplate UNFINISHED = MessageTemplate.of(
            "json.unfinished", "文档在第{0}行中断，未写完", "the document breaks off in line {0}, before its end");
    static final MessageTemplate TRAILING = MessageTemplate.of(
            "json.trailing",
            "文档已结束，第{0}行第{1}列附近另有内容",
            "the document has ended, yet more follows near line {0}, column {1}");
    static final MessageTemplate TOO_DEEP =
            MessageTemplate.of("json.too-deep", "第{1}行嵌套超过{0}层", "nested deeper than {0} levels in line {1}");
    static final MessageTemplate TOO_LARGE = MessageTemplate.of(
            "json.too-large",
            "文档超过{0}字节（或字符）的上限",
            "the document is larger than the limit of {0} bytes (or characters)");
    static final MessageTemplate TOO_MANY_VALUES =
            MessageTemplate.of("json.too-many-values", "文档所含的值超过{0}个的上限", "the document holds more than {0} values");
    static final MessageTemplate NOT_UTF_8 = MessageTemplate.of(
            "json.not-utf-8",
            "第{0}行第{1}字节起不是UTF-8；如为GBK或GB18030，请另存为UTF-8，或读取时注明编码",
            "not UTF-8 in line {0}, from byte {1} on; if it is GBK or GB18030, save it as UTF-8, or say so when reading it");
    static final MessageTemplate NOT_IN_ENCODING = MessageTemplate.of(
            "json.not-in-encoding",
            "第{0}行第{1}字节起不是所注明的编码{2}",
            "not in the encoding given, {2}, in line {0}, from byte {1} on");
    static final MessageTemplate UTF_16 = MessageTemplate.of(
            "json.utf-16",
            "应为UTF-8，实为UTF-16或UTF-32；请另存为UTF-8，或读取时注明编码",
            "expected UTF-8, found UTF-16 or UTF-32; save it as UTF-8, or say so when reading it");
    static final MessageTemplate MORE =
            MessageTemplate.of("json.more", "另有{0}个问题未列出", "{0} more problems are not listed");

    private JsonMessages() {}
}
