package org.petitionrules.testkit.cli.input;

import org.petitionrules.model.message.MessageTemplate;

/** Every sentence with which an input or a document of it is refused. None has a place for content (SG-01). */
final class InputMessages {
    static final MessageTemplate EMPTY = MessageTemplate.of("input.empty", "没有内容", "there is nothing to read");
    static final MessageTemplate UTF_16 = MessageTemplate.of(
            "input.utf-16",
            "应为UTF-8，实为UTF-16；请另存为UTF-8，或加 --encoding utf-16",
            "expected UTF-8, found UTF-16; save it as UTF-8, or say --encoding utf-16");
    static final MessageTemplate NOT_UTF_8 = MessageTemplate.of(
            "input.not-utf-8",
            "第{0}个字节起不是UTF-8；如果文件出自旧系统，请试 --encoding gb18030",
            "not UTF-8 from byte {0} on; if the file comes from an old system, try --encoding gb18030");
    static final MessageTemplate NOT_IN_ENCODING = MessageTemplate.of(
            "input.not-in-encoding", "第{0}个字节起不是所注明的编码{1}", "not in the encoding given, {1}, from byte {0} on");
    static final MessageTemplate DOUBTFUL = MessageTemplate.of(
            "input.doubtful",
            "此件能按UTF-8读出，但同一输入另有内容不是UTF-8，文字可能已成乱码，故不作决定；如果文件出自旧系统，请试 --encoding gb18030",
            "readable as UTF-8, but other parts of this input are not UTF-8, so its text may be garbled and nothing is"
                    + " decided; if the file comes from an old system, try --encoding gb18030");
    static final MessageTemplate TOO_LARGE = MessageTemplate.of(
            "input.too-large", "一份文件超过{0}个字符的上限", "one document is larger than the limit of {0} characters");
    static final MessageTemplate ARRAY_BROKEN = MessageTemplate.of(
            "input.array-broken",
            "数组在第{0}行第{1}列中断，不合JSON语法；前面的{2}项已处理，后面的未读",
            "the array breaks in line {0}, column {1}: not JSON there; the {2} items before it were dealt with, what"
                    + " follows was not read");
    static final MessageTemplate ARRAY_TOO_DEEP = MessageTemplate.of(
            "input.array-too-deep",
            "数组在第{0}行第{1}列嵌套过深；前面的{2}项已处理，后面的未读",
            "the array nests too deep in line {0}, column {1}; the {2} items before it were dealt with, what follows was"
                    + " not read");
    static final MessageTemplate BOTH = MessageTemplate.of("input.both", "{0}；{1}", "{0}; {1}");
    static final MessageTemplate ARRAY_UNFINISHED = MessageTemplate.of(
            "input.array-unfinished",
            "数组在第{0}行中断，未写完；前面的{1}项已处理",
            "the array breaks off in line {0}, before its end; the {1} items before that were dealt with");
    static final MessageTemplate AFTER_ARRAY = MessageTemplate.of(
            "input.after-array",
            "数组已结束，第{0}行第{1}列起另有内容，未读",
            "the array has ended, yet more follows from line {0}, column {1} on, which was not read");

    private InputMessages() {}
}
