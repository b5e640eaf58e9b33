package org.petitionrules.testkit.cli;

import org.petitionrules.model.message.MessageTemplate;

/** What the command line says on the standard error. None has a place for content (SG-01). */
final class CliMessages {
    static final MessageTemplate BUG = MessageTemplate.of(
            "cli.bug", "程序出错，这是本程序的缺陷，请报告：{0}", "this program made a mistake; please report it: {0}");
    static final MessageTemplate NO_OUTPUT =
            MessageTemplate.of("cli.no-output", "标准输出写不下去了", "the standard output takes no more");
    static final MessageTemplate SEE_HELP =
            MessageTemplate.of("cli.see-help", "用法见：{0} --help", "for how to use it: {0} --help");

    static final MessageTemplate UNKNOWN_OPTION =
            MessageTemplate.of("cli.unknown-option", "没有这个选项：{0}", "no such option: {0}");
    static final MessageTemplate UNEXPECTED =
            MessageTemplate.of("cli.unexpected", "多余的参数：{0}", "unexpected argument: {0}");
    static final MessageTemplate MISSING = MessageTemplate.of("cli.missing", "缺少：{0}", "missing: {0}");
    static final MessageTemplate TWICE = MessageTemplate.of("cli.twice", "只能给一次：{0}", "may be given only once: {0}");
    static final MessageTemplate TOO_OFTEN =
            MessageTemplate.of("cli.too-often", "{0}至多给{1}次", "{0} may be given at most {1} times");
    static final MessageTemplate WRONG_USE = MessageTemplate.of("cli.wrong-use", "命令行有误", "the command line is wrong");
    static final MessageTemplate NOT_ONE_OF =
            MessageTemplate.of("cli.not-one-of", "{0}应为下列之一：{1}", "{0} wants one of: {1}");
    static final MessageTemplate NOT_A_DATE =
            MessageTemplate.of("cli.not-a-date", "{0}应为日期，如2026-07-30", "{0} wants a date such as 2026-07-30");
    static final MessageTemplate NO_SUCH_DAY =
            MessageTemplate.of("cli.no-such-day", "{0}：日历上没有{1}这一天", "{0}: there is no day {1} in the calendar");
    static final MessageTemplate NOT_A_COUNT = MessageTemplate.of(
            "cli.not-a-count", "{0}：应为1至{1}的整数，实为{2}", "{0}: expected a whole number from 1 to {1}, found {2}");
    static final MessageTemplate REVERSED =
            MessageTemplate.of("cli.reversed", "{0}的止日{1}早于起日{2}", "{0} ends on {1}, before it begins on {2}");
    static final MessageTemplate NOT_A_CHARSET = MessageTemplate.of(
            "cli.not-a-charset", "{0}：本机没有这种编码；常用的有 utf-8、gb18030", "{0}: no such encoding here; try utf-8 or gb18030");
    static final MessageTemplate NO_SUCH_BOOK = MessageTemplate.of(
            "cli.no-such-book",
            "--book：没有这本规则书；随附的有：{0}；也可给规则书文件的路径",
            "--book: no such rule book; shipped are: {0}; or give the path of a book's file");
    static final MessageTemplate NEITHER_BOOK_NOR_FILE = MessageTemplate.of(
            "cli.neither-book-nor-file",
            "没有规则书或文件{0}；随附的规则书有：{1}；也可给规则书文件的路径",
            "there is neither a book nor a file {0}; shipped are: {1}; or give the path of a book's file");
    static final MessageTemplate NOT_SHIPPED =
            MessageTemplate.of("cli.not-shipped", "没有随附规则书{0}；有：{1}", "no book {0} is shipped; there are: {1}");
    static final MessageTemplate NO_SUCH_FILE = MessageTemplate.of(
            "cli.no-such-file", "没有文件{0}；应为规则书文件的路径", "there is no file {0}; give the path of a book's file");
    static final MessageTemplate NOT_CANONICAL = MessageTemplate.of(
            "cli.not-canonical",
            "第{0}行起不是规范格式；用 book fmt 打印规范格式",
            "from line {0} on it is not in the canonical form; book fmt prints that");
    static final MessageTemplate NO_SUCH_CALENDAR =
            MessageTemplate.of("cli.no-such-calendar", "--calendar：没有文件{0}", "--calendar: there is no file {0}");
    static final MessageTemplate NOT_WITH_LINES = MessageTemplate.of(
            "cli.not-with-lines",
            "{0}只用于单个问题；--format jsonl时由每行自己写明",
            "{0} is for a single question; with --format jsonl each line says it for itself");
    static final MessageTemplate LINES_ONLY = MessageTemplate.of(
            "cli.lines-only",
            "只有--format jsonl才读取文件或标准输入",
            "files and standard input are read with --format jsonl only");
    static final MessageTemplate ONE_PERIOD = MessageTemplate.of(
            "cli.one-period",
            "--working-days、--natural-days、--months、--clock应恰给一个",
            "give exactly one of --working-days, --natural-days, --months, --clock");
    static final MessageTemplate NO_SUCH_CLOCK = MessageTemplate.of(
            "cli.no-such-clock", "--clock：没有期限规则{0}；有：{1}", "--clock: there is no clock {0}; there are: {1}");
    static final MessageTemplate NO_NUMBER =
            MessageTemplate.of("cli.no-number", "{0}（{1}）没有天数：{2}", "{0} ({1}) has no number of days: {2}");
    static final MessageTemplate UNCONFIRMED = MessageTemplate.of(
            "cli.unconfirmed",
            "{0}（{1}）只凭记忆、未经核实，因此停用；要用请加 --unconfirmed",
            "{0} ({1}) is known from memory only and not confirmed, so it is off; --unconfirmed switches it on");
    static final MessageTemplate NO_EXTENSION =
            MessageTemplate.of("cli.no-extension", "{0}不得延期（{1}）", "{0} may not be extended ({1})");
    static final MessageTemplate ABOVE_CAP =
            MessageTemplate.of("cli.above-cap", "{0}至多延期{1}（{2}）", "{0} may be extended by {1} at most ({2})");
    static final MessageTemplate NO_PAUSE =
            MessageTemplate.of("cli.no-pause", "没有条款准许从{0}（{1}）中扣除日子", "no provision pauses {0} ({1})");
    static final MessageTemplate NOT_IN_FORCE =
            MessageTemplate.of("cli.not-in-force", "{0}（{1}）在{2}不在施行期间", "{0} ({1}) is not in force on {2}");
    static final MessageTemplate ONLY_WITH =
            MessageTemplate.of("cli.only-with", "{0}须与{1}同用", "{0} is of use only with {1}");
    static final MessageTemplate NO_DAYS = MessageTemplate.of(
            "cli.no-days",
            "应为年（如2025）、月（如2025-10）、日，或起止（如2025-10-01..2025-11-30）",
            "give a year such as 2025, a month such as 2025-10, a day, or from..to such as 2025-10-01..2025-11-30");
    static final MessageTemplate TOO_MANY_YEARS =
            MessageTemplate.of("cli.too-many-years", "一次至多{0}年", "at most {0} years at once");
    static final MessageTemplate STANDARD_INPUT_TWICE =
            MessageTemplate.of("cli.standard-input-twice", "标准输入（-）只能给一次", "standard input (-) can be read only once");

    private CliMessages() {}
}
