package org.petitionrules.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.petitionrules.model.json.JsonFormat;
import org.petitionrules.model.json.JsonSource;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.calendar.DateRange;
import org.petitionrules.rules.calendar.Festival;
import org.petitionrules.rules.calendar.Margin;
import org.petitionrules.rules.calendar.Notice;
import org.petitionrules.rules.calendar.NoticeLine;
import org.petitionrules.rules.calendar.PublicDays;
import org.petitionrules.rules.calendar.Publication;
import org.petitionrules.rules.calendar.WorkingCalendar;

/** Reads a calendar from its file: China's, or an adopter's in the same form. Reading happens here, never while counting. */
public final class CalendarPack {
    private static final MessageTemplate DATES = MessageTemplate.of(
            "calendar.dates",
            "应为以逗号相隔的日期或起止日（如2025-10-01..2025-10-08），实为长{0}个字符的文本",
            "expected days or ranges separated by commas (2025-10-01..2025-10-08), found a text of {0} characters");
    private static final MessageTemplate MONTH_DAY = MessageTemplate.of(
            "calendar.month-day",
            "应为月日（如12-24），实为长{0}个字符的文本",
            "expected a month and day (12-24), found a text of {0} characters");
    private static final MessageTemplate PUBLISHED = MessageTemplate.of(
            "calendar.published",
            "应为发布日（如2024-11-12）或月（如2023-10），实为长{0}个字符的文本",
            "expected a day (2024-11-12) or a month (2023-10), found a text of {0} characters");
    private static final MessageTemplate WEEKEND = MessageTemplate.of(
            "calendar.weekend", "应为星期名（如saturday），至多六个", "expected names of days of the week (saturday), at most six");
    private static final MessageTemplate FESTIVAL_DAY = MessageTemplate.of(
            "calendar.festival-day", "节日应写明on、dates、once中的一项或都不写", "a festival has one of on, dates, once, or none");
    private static final MessageTemplate BASE =
            MessageTemplate.of("calendar.base", "所依据的日历{0}未提供", "the calendar {0} it stands over was not given");
    private static final MessageTemplate NUMBER =
            MessageTemplate.of("calendar.number", "应为整数", "expected a whole number");

    private final CalendarText text;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Festival> festivals = new LinkedHashMap<>();
    private final Map<String, Bilingual> sources = new LinkedHashMap<>();

    private CalendarPack(CalendarText text) {
        this.text = text;
    }

    /**
     * China's calendar.
     *
     * @return a new calendar; keep it, reading takes time
     */
    public static WorkingCalendar china() {
        try (InputStream stream = CalendarPack.class.getResourceAsStream("/org/petitionrules/rules/calendar/cn.json")) {
            if (stream == null) {
                throw new IllegalStateException("cn.json");
            }
            return read(JsonSource.of(stream), Optional.<WorkingCalendar>empty());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Reads a calendar.
     *
     * @param source the file
     * @param base the calendar a file may stand over by its property {@code over}
     * @return the calendar
     * @throws RefusedException with everything that is wrong with the file
     */
    public static WorkingCalendar read(JsonSource source, Optional<WorkingCalendar> base) {
        return new CalendarPack(JsonFormat.of(CalendarText.SHAPE).read(source)).calendar(base);
    }

    private WorkingCalendar calendar(Optional<WorkingCalendar> base) {
        Bilingual title = text.title;
        WorkingCalendar.Builder calendar = WorkingCalendar.builder(text.id, title);
        int before = 0;
        if (text.over.isPresent()) {
            if (base.isPresent() && base.get().id().equals(text.over.get())) {
                calendar = base.get().toBuilder().named(text.id, title);
                festivals.putAll(base.get().festivals());
                before = base.get().notices().size();
            } else {
                problem("/over", BASE, Compilation.shown(text.over.get()));
            }
        }
        for (Cells row : Cells.rows(text.sources, Arrays.asList("id", "zh", "en"), problems)) {
            sources.put(row.text("id"), row.label(problems));
        }
        weekend(calendar);
        if (text.reachesBack.isPresent()) {
            calendar.reachesBack(monthDay(text.reachesBack.get(), "/reachesBack"));
        }
        for (int i = 0; i < text.festivals.size(); i++) {
            festival(text.festivals.get(i), "/festivals/" + i);
        }
        calendar.festivals(festivals.values());
        calendar.publicDays(publicDays());
        if (text.margin.isPresent()) {
            calendar.margin(text.margin.get().margin(problems));
        }
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < text.notices.size(); i++) {
            notices.add(notice(text.notices.get(i), "/notices/" + i));
        }
        RefusedException.ifAny(problems);
        calendar.notices(notices);
        return build(calendar, before);
    }

    /** Pointers of contradictions count all notices; here they are told as they stand in this file. */
    private static WorkingCalendar build(WorkingCalendar.Builder calendar, int before) {
        try {
            return calendar.build();
        } catch (RefusedException refused) {
            if (before == 0) {
                throw refused;
            }
            List<Problem> here = new ArrayList<>();
            for (Problem problem : refused.problems()) {
                String[] parts = problem.pointer().split("/", 4);
                int index = parts.length > 2 ? Integer.parseInt(parts[2]) - before : 0;
                here.add(Problem.at("/notices/" + index + (parts.length > 3 ? "/" + parts[3] : ""), problem.message()));
            }
            throw new RefusedException(here);
        }
    }

    private void weekend(WorkingCalendar.Builder calendar) {
        if (text.weekend.isEmpty()) {
            return;
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String name : text.weekend) {
            Optional<DayOfWeek> day = Arrays.stream(DayOfWeek.values())
                    .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
            if (day.isPresent()) {
                days.add(day.get());
            } else {
                problem("/weekend", WEEKEND);
            }
        }
        if (days.size() > 6) {
            problem("/weekend", WEEKEND);
        } else {
            calendar.weekend(days);
        }
    }

    private void festival(CalendarText.FestivalText of, String at) {
        int ways = (of.on.isPresent() ? 1 : 0) + (of.dates.isEmpty() ? 0 : 1) + (of.once ? 1 : 0);
        if (ways > 1) {
            problem(at, FESTIVAL_DAY);
            return;
        }
        Bilingual label = Bilingual.of(of.zh, of.en);
        if (of.once) {
            festivals.put(of.id, Festival.once(of.id, label));
        } else if (of.on.isPresent()) {
            monthDay(of.on.get(), at + "/on")
                    .ifPresent(day -> festivals.put(of.id, Festival.everyYearOn(of.id, label, day)));
        } else {
            Map<Integer, LocalDate> dates = new TreeMap<>();
            of.dates.forEach(date -> dates.put(date.getYear(), date));
            festivals.put(of.id, Festival.onDates(of.id, label, dates));
        }
    }

    private List<PublicDays> publicDays() {
        List<PublicDays> rows = new ArrayList<>();
        for (Cells row : Cells.rows(
                text.publicDays, Arrays.asList("from", "festival", "firstOffset", "days", "source"), problems)) {
            Optional<LocalDate> from =
                    row.text("from").isEmpty() ? Optional.empty() : day(row.text("from"), row.at("from"));
            Optional<Festival> festival = known(festivals, row.text("festival"), row.at("festival"), "节日", "festival");
            Optional<Bilingual> law = known(sources, row.text("source"), row.at("source"), "来源", "source");
            Optional<Integer> first = number(row, "firstOffset");
            Optional<Integer> days = number(row, "days");
            if (festival.isPresent() && first.isPresent() && days.isPresent()) {
                PublicDays publicDay = PublicDays.of(from, festival.get(), first.get(), days.get());
                rows.add(law.map(publicDay::citing).orElse(publicDay));
            }
        }
        return rows;
    }

    private Notice notice(CalendarText.NoticeText of, String at) {
        List<NoticeLine> lines = new ArrayList<>();
        for (Cells row : Cells.rows(of.lines, Arrays.asList("id", "festivals", "off", "work"), problems)) {
            List<Festival> about = new ArrayList<>();
            for (String id : row.text("festivals").split("\\+", -1)) {
                known(festivals, id, row.at("festivals"), "节日", "festival").ifPresent(about::add);
            }
            List<DateRange> off = ranges(row.text("off"), row.at("off"));
            List<LocalDate> work = new ArrayList<>();
            for (DateRange range : ranges(row.text("work"), row.at("work"))) {
                for (LocalDate day = range.first(); !day.isAfter(range.last()); day = day.plusDays(1)) {
                    work.add(day);
                }
            }
            lines.add(NoticeLine.builder()
                    .id(row.text("id"))
                    .festivals(about)
                    .off(off)
                    .work(work)
                    .build());
        }
        Optional<Bilingual> source = known(sources, of.source, at + "/source", "来源", "source");
        return Notice.builder()
                .id(of.id)
                .number(of.number)
                .title(of.title)
                .published(published(of.published, at + "/published"))
                .year(of.year)
                .amends(of.amends)
                .source(source.orElse(of.title))
                .confidence(of.confidence)
                .remark(of.remark)
                .lines(lines)
                .build();
    }

    private Publication published(Optional<String> when, String at) {
        if (!when.isPresent()) {
            return Publication.NOT_RECORDED;
        }
        try {
            return when.get().length() == 7
                    ? Publication.in(YearMonth.parse(when.get()))
                    : Publication.on(LocalDate.parse(when.get()));
        } catch (DateTimeException malformed) {
            problem(at, PUBLISHED, when.get().length());
            return Publication.NOT_RECORDED;
        }
    }

    private List<DateRange> ranges(String cell, String at) {
        List<DateRange> ranges = new ArrayList<>();
        if (cell.isEmpty()) {
            return ranges;
        }
        try {
            for (String part : cell.split(",", -1)) {
                String[] ends = part.trim().split("\\.\\.", -1);
                LocalDate first = LocalDate.parse(ends[0]);
                ranges.add(DateRange.of(first, ends.length == 1 ? first : LocalDate.parse(ends[1])));
                if (ends.length > 2 || ranges.get(ranges.size() - 1).days() > 366) {
                    problem(at, DATES, cell.length());
                }
            }
            return ranges;
        } catch (DateTimeException | IllegalArgumentException malformed) {
            problem(at, DATES, cell.length());
            return Collections.emptyList();
        }
    }

    private Optional<LocalDate> day(String cell, String at) {
        List<DateRange> ranges = ranges(cell, at);
        return ranges.isEmpty() ? Optional.empty() : Optional.of(ranges.get(0).first());
    }

    private Optional<MonthDay> monthDay(String cell, String at) {
        try {
            return Optional.of(MonthDay.parse("--" + cell));
        } catch (DateTimeException malformed) {
            problem(at, MONTH_DAY, cell.length());
            return Optional.empty();
        }
    }

    private Optional<Integer> number(Cells row, String column) {
        try {
            int number = Integer.parseInt(row.text(column));
            if (Math.abs(number) <= 366) {
                return Optional.of(number);
            }
        } catch (NumberFormatException malformed) {
            // Told below, like a number that is too large.
        }
        problem(row.at(column), NUMBER);
        return Optional.empty();
    }

    private <T> Optional<T> known(Map<String, T> in, String id, String at, String zh, String en) {
        T found = in.get(id);
        if (found == null) {
            problem(at, PackMessages.UNKNOWN, Bilingual.of(zh, en), Compilation.shown(id));
        }
        return Optional.ofNullable(found);
    }

    private void problem(String at, MessageTemplate template, Object... arguments) {
        problems.add(Problem.at(at, template.with(arguments)));
    }

    static Margin margin(int off, int work, List<Cells> years, List<Problem> problems) {
        Map<Integer, Bilingual> offNeededBy = new TreeMap<>();
        Map<Integer, Bilingual> workNeededBy = new TreeMap<>();
        for (Cells row : years) {
            boolean isOff = row.text("beyond").equals("off");
            if (!isOff && !row.text("beyond").equals("work")) {
                problems.add(Problem.at(
                        row.at("beyond"),
                        PackMessages.UNKNOWN.with(
                                Bilingual.of("余量种类", "kind of margin"), Compilation.shown(row.text("beyond")))));
            }
            try {
                (isOff ? offNeededBy : workNeededBy).put(Integer.parseInt(row.text("year")), row.label(problems));
            } catch (NumberFormatException malformed) {
                problems.add(Problem.at(row.at("year"), NUMBER.with()));
            }
        }
        return Margin.of(off, work, offNeededBy, workNeededBy);
    }
}
