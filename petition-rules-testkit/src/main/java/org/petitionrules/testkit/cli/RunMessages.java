package org.petitionrules.testkit.cli;

import org.petitionrules.model.message.MessageTemplate;

/** What a run says about its inputs and its progress. None has a place for content (SG-01). */
final class RunMessages {
    static final MessageTemplate NO_SUCH_FILE =
            MessageTemplate.of("run.no-such-file", "没有这个文件", "there is no such file");
    static final MessageTemplate DIRECTORY =
            MessageTemplate.of("run.directory", "这是目录，应为文件", "this is a directory, a file is wanted");
    static final MessageTemplate NO_ACCESS =
            MessageTemplate.of("run.no-access", "无权读取", "it may not be read by this user");
    static final MessageTemplate CANNOT_READ =
            MessageTemplate.of("run.cannot-read", "读取失败（{0}）", "it cannot be read ({0})");

    static final MessageTemplate NEITHER = MessageTemplate.of(
            "run.neither",
            "应为案例文件（含dossier）或卷宗（含petition），实为{0}",
            "expected a case file (with a dossier) or a dossier (with a petition), found {0}");
    static final MessageTemplate BOOK_NOT_SHIPPED = MessageTemplate.of(
            "run.book-not-shipped",
            "没有随附这本规则书；随附的有：{0}；自有的规则书请用 --book 给出文件",
            "no such book is shipped; shipped are: {0}; give a book of your own by --book");
    static final MessageTemplate DUPLICATE = MessageTemplate.of(
            "run.duplicate",
            "卷宗标识重复：{0}第{1}行已有，只对先见的作出决定",
            "this dossier id stands in {0}, line {1}, already; only the first is decided");
    static final MessageTemplate BUG = MessageTemplate.of(
            "run.bug",
            "程序出错，这是本程序的缺陷，请报告；此件未作决定：{0}",
            "this program made a mistake; please report it; nothing was decided here: {0}");
    static final MessageTemplate DOUBTFUL = MessageTemplate.of(
            "run.doubtful",
            "已按UTF-8读取，但文字也可能是GBK；标识、名称如成乱码，请改用 --encoding gb18030",
            "read as UTF-8, yet its text may be GBK; if ids or names come out garbled, say --encoding gb18030");
    static final MessageTemplate MORE_DOUBTFUL = MessageTemplate.of(
            "run.more-doubtful", "另有{0}件同样存疑，未逐件列出", "{0} more documents are as doubtful and not listed");
    static final MessageTemplate ALREADY_TOO_MANY = MessageTemplate.of(
            "run.too-many-ids",
            "卷宗已超过{0}件，其后的标识只与这些核对是否重复",
            "more than {0} dossiers: ids of later ones are compared with those only");

    static final MessageTemplate AT_LINE = MessageTemplate.of("run.at-line", "{0} 第{1}行", "{0}, line {1}");
    static final MessageTemplate AT_LINES =
            MessageTemplate.of("run.at-lines", "{0} 第{1}至{2}行", "{0}, lines {1} to {2}");
    static final MessageTemplate AT_ITEM =
            MessageTemplate.of("run.at-item", "{0} 第{1}行（数组第{2}项）", "{0}, line {1} (item {2} of the array)");
    static final MessageTemplate MORE =
            MessageTemplate.of("run.more", "另有{0}个问题未列出", "{0} more problems are not listed");

    static final MessageTemplate MORE_UNREADABLE = MessageTemplate.of(
            "run.more-unreadable", "另有连续{0}件同样无法读取", "{0} more documents in a row cannot be read either");
    static final MessageTemplate TOTALS =
            MessageTemplate.of("run.totals", "已决定{0}件，拒绝{1}件{2}", "{0} decided, {1} refused{2}");
    static final MessageTemplate UNREAD =
            MessageTemplate.of("run.unread", "，另有{0}个输入未能读完", ", and {0} inputs could not be read to the end");
    static final MessageTemplate ONE_UNREAD =
            MessageTemplate.of("run.one-unread", "，另有1个输入未能读完", ", and 1 input could not be read to the end");
    static final MessageTemplate SO_FAR =
            MessageTemplate.of("run.so-far", "进行中：已决定{0}件，拒绝{1}件", "so far {0} decided, {1} refused");
    static final MessageTemplate ANSWERED =
            MessageTemplate.of("run.answered", "已答{0}行，拒绝{1}行{2}", "{0} answered, {1} refused{2}");
    static final MessageTemplate ANSWERED_SO_FAR =
            MessageTemplate.of("run.answered-so-far", "进行中：已答{0}行，拒绝{1}行", "so far {0} answered, {1} refused");
    static final MessageTemplate NOT_ADVICE =
            MessageTemplate.of("run.not-advice", "仅供参考，不是法律意见。", "This is not legal advice.");

    private RunMessages() {}
}
