package org.petitionrules.testkit.cli.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.rules.calendar.DateRange;
import org.petitionrules.testkit.cli.page.Dates;
import org.petitionrules.testkit.cli.page.Wording;

/** The words of the calendar page; everything else on it are words of the calendar's file. */
final class CalendarWords {
    static final MessageTemplate KNOWN_ON =
            MessageTemplate.of("calendar.known-on", "以{0}前（含当日）公布的为限", "as published by {0}");
    static final MessageTemplate YEAR =
            MessageTemplate.of("calendar.year", "{0}：{1}天中{2}天上班", "{0}: {2} of {1} days are working days");
    static final MessageTemplate YEAR_OPEN = MessageTemplate.of(
            "calendar.year-open",
            "{0}：{1}天中{2}天上班；有{3}天未定",
            "{0}: {2} of {1} days are working days; {3} of the days are not settled yet");
    static final MessageTemplate MONTH =
            MessageTemplate.of("calendar.month", "{0} {1}个工作日{2}", "{0}, {1} working days{2}");

    static final Bilingual WEEKEND = Bilingual.of("公休日", "weekend");
    static final Bilingual HOLIDAY = Bilingual.of("放假", "holiday");
    static final Bilingual MAKE_UP = Bilingual.of("调休上班", "make-up working day");
    static final Bilingual OPEN_MARK = Bilingual.of("未定", "not settled yet");

    static final Bilingual OPEN = Bilingual.of("未定的日子", "Not settled yet");
    static final MessageTemplate NO_NOTICE = MessageTemplate.of(
            "calendar.no-notice",
            "{0}：没有{1}年的放假通知可据；按每周休息日和已知的法定节假日推算",
            "{0}: no notice for {1} is on record; the week and the public days that are known are taken instead");
    static final MessageTemplate UNKNOWN_FESTIVALS = MessageTemplate.of(
            "calendar.unknown-festivals",
            "{0}年哪一天是{1}，本日历不知；这些节日的放假未计入上列天数",
            "on which days of {0} these fall is not known here, so the figures above leave their rest days out: {1}");
    static final MessageTemplate REACHES_BACK = MessageTemplate.of(
            "calendar.reaches-back",
            "{0}：{1}年的放假通知尚未公布，可能改动这几天；暂按每周休息日和法定节假日推算",
            "{0}: the notice for {1} is not out and may still change these days; until it is, the week and the"
                    + " public days of the holiday law are taken");
    static final MessageTemplate NOT_SETTLED =
            MessageTemplate.of("calendar.not-settled", "{0}：没有通知可据", "{0}: no notice on record");

    static final Bilingual NOTICES = Bilingual.of("放假通知", "Notices");
    static final Bilingual NO_NOTICES = Bilingual.of("没有涉及这些日子的通知", "no notice is about these days");
    static final MessageTemplate PUBLISHED = MessageTemplate.of("calendar.page-published", "{0}公布", "published {0}");
    static final Bilingual NOT_PUBLISHED = Bilingual.of("公布日期不详", "day of publication not on record");
    static final MessageTemplate AMENDS = MessageTemplate.of("calendar.page-amends", "变更{0}", "changes {0}");
    static final MessageTemplate SOURCE = MessageTemplate.of("calendar.page-source", "出处：{0}", "source: {0}");
    static final MessageTemplate CONFIDENCE =
            MessageTemplate.of("calendar.page-confidence", "可信度：{0}（{1}）", "confidence: {0} ({1})");
    static final MessageTemplate REMARK = MessageTemplate.of("calendar.page-remark", "注：{0}", "note: {0}");
    static final Bilingual REST = Bilingual.of("休息（天数）", "rest (days)");
    static final Bilingual WORK = Bilingual.of("调休上班", "make-up working days");
    static final MessageTemplate CHANGED =
            MessageTemplate.of("calendar.changed", "变更：{0}，由{1}改为{2}", "changed: {0}, from {1} to {2}");
    static final MessageTemplate PARTS_LEFT_OUT = MessageTemplate.of(
            "calendar.parts-left-out", "其余{0}项不涉及这些日子", "its other lines, {0}, are not about these days");

    private final Wording wording;

    CalendarWords(Wording wording) {
        this.wording = wording;
    }

    /** A range for a column, with days of the week; a year is said once. */
    String range(DateRange range) {
        String first = day(range.first());
        return range.days() == 1 ? first : first + " .. " + day(range.last(), range.first());
    }

    private String day(LocalDate day) {
        return wording.of(Dates.inColumn(day));
    }

    private String day(LocalDate day, LocalDate before) {
        return day.getYear() == before.getYear() ? day(day).substring("2025-".length()) : day(day);
    }

    /** The rest days of a line, each range with its length. */
    String rest(List<DateRange> off) {
        List<String> ranges = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (DateRange range : off) {
            String first = day(range.first(), before);
            String days = range.days() == 1 ? first : first + " .. " + day(range.last(), range.first());
            ranges.add(days + " (" + range.days() + ")");
            before = range.last();
        }
        return wording.listed(ranges);
    }

    /** The make-up working days of a line. */
    String work(List<LocalDate> work) {
        List<String> days = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (LocalDate day : work) {
            days.add(day(day, before));
            before = day;
        }
        return wording.listed(days);
    }
}
