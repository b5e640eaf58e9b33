package org.petitionrules.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.petitionrules.rules.book.Confidence;
import org.petitionrules.rules.calendar.DateRange;
import org.petitionrules.rules.calendar.Festival;
import org.petitionrules.rules.calendar.Margin;
import org.petitionrules.rules.calendar.Notice;
import org.petitionrules.rules.calendar.NoticeLine;
import org.petitionrules.rules.calendar.PublicDays;
import org.petitionrules.rules.calendar.WorkingCalendar;

/** Reads a calendar from its file: China's, or an adopter's in the same form. Reading happens here, never while counting. */
public final class CalendarPack {
    private static final MessageTemplate WEEKEND = MessageTemplate.of(
            "calendar.weekend", "应为星期名（如saturday），至多六个", "expected names of days of the week (saturday), at most six");
    private static final MessageTemplate FESTIVAL_DAY = MessageTemplate.of(
            "calendar.festival-day", "节日应写明on、dates、once中的一项或都不写", "a festival has one of on, dates, once, or none");
    private static final MessageTemplate YEAR_TWICE =
            MessageTemplate.of("calendar.festival-year-twice", "{0}年有两个日期", "two dates fall in {0}");
    private static final MessageTemplate WEEKEND_OF_BASE = MessageTemplate.of(
            "calendar.weekend-of-base", "叠加的日历不得改变每周休息日", "a calendar that stands over another keeps its weekend");
    private static final MessageTemplate BASE =
            MessageTemplate.of("calendar.base", "所依据的日历{0}未提供", "the calendar {0} it stands over was not given");

    private final CalendarText text;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Festival> festivals = new LinkedHashMap<>();
    private final Map<String, Bilingual> sources = new LinkedHashMap<>();
    private final CalendarCells cells = new CalendarCells(problems);

    private CalendarPack(CalendarText text) {
        this.text = text;
    }

    /** Read when first asked for, and kept. */
    private static final class China {
        private static final WorkingCalendar CALENDAR = readChina();
    }

    /**
     * China's calendar.
     *
     * @return always the same
     */
    public static WorkingCalendar china() {
        return China.CALENDAR;
    }

    private static WorkingCalendar readChina() {
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
            if (sources.put(row.text("id"), row.label(problems)) != null) {
                problem(row.at("id"), PackMessages.DUPLICATE, row.text("id"));
            }
        }
        weekend(calendar);
        if (text.reachesBack.isPresent()) {
            calendar.reachesBack(cells.monthDay(text.reachesBack.get(), "/reachesBack"));
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
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.notices.size(); i++) {
            Notice notice = notice(text.notices.get(i), "/notices/" + i);
            if (!base.filter(under -> before(under) && holds(under, notice)).isPresent()) {
                notices.add(notice);
                places.add(i);
            }
        }
        RefusedException.ifAny(problems);
        calendar.notices(notices);
        return build(calendar, before, places);
    }

    private boolean before(WorkingCalendar base) {
        return text.over.equals(Optional.of(base.id()));
    }

    /** Whether the calendar underneath has learnt meanwhile what the file adds: the same year, arranged the same way. */
    private static boolean holds(WorkingCalendar base, Notice notice) {
        return base.notices().stream()
                .anyMatch(other -> notice.year().isPresent()
                        && other.year().equals(notice.year())
                        && days(other).equals(days(notice)));
    }

    private static Map<LocalDate, Boolean> days(Notice notice) {
        Map<LocalDate, Boolean> days = new TreeMap<>();
        for (NoticeLine line : notice.lines()) {
            for (DateRange range : line.off()) {
                for (LocalDate day = range.first(); !day.isAfter(range.last()); day = day.plusDays(1)) {
                    days.put(day, false);
                }
            }
            line.work().forEach(day -> days.put(day, true));
        }
        return days;
    }

    /** Contradictions are told by the place of the notice among all; here as they stand in this file. */
    private static WorkingCalendar build(WorkingCalendar.Builder calendar, int before, List<Integer> places) {
        try {
            return calendar.build();
        } catch (RefusedException refused) {
            List<Problem> here = new ArrayList<>();
            for (Problem problem : refused.problems()) {
                String[] parts = problem.pointer().split("/", 4);
                int index = parts.length > 2 ? Integer.parseInt(parts[2]) - before : -1;
                String at = index < 0 || index >= places.size() ? "/notices" : "/notices/" + places.get(index);
                here.add(Problem.at(at + (parts.length > 3 ? "/" + parts[3] : ""), problem.message()));
            }
            throw new RefusedException(here);
        }
    }

    private void weekend(WorkingCalendar.Builder calendar) {
        if (!text.weekend.isPresent()) {
            return;
        }
        if (text.over.isPresent()) {
            problem("/weekend", WEEKEND_OF_BASE);
            return;
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String name : text.weekend.get()) {
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
        if (of.zh.trim().isEmpty() || of.en.trim().isEmpty()) {
            problem(at, PackMessages.LABEL_BLANK);
            return;
        }
        if (ways > 1) {
            problem(at, FESTIVAL_DAY);
            return;
        }
        Optional<Festival> festival = festival(of, Bilingual.of(of.zh, of.en), at);
        if (festival.isPresent()) {
            Festival other = festivals.putIfAbsent(of.id, festival.get());
            if (other != null && !other.equals(festival.get())) {
                problem(at + "/id", PackMessages.DUPLICATE, of.id);
            }
        }
    }

    private Optional<Festival> festival(CalendarText.FestivalText of, Bilingual label, String at) {
        if (of.once) {
            return Optional.of(Festival.once(of.id, label));
        }
        if (of.on.isPresent()) {
            return cells.monthDay(of.on.get(), at + "/on").map(day -> Festival.everyYearOn(of.id, label, day));
        }
        Map<Integer, LocalDate> dates = new TreeMap<>();
        for (int i = 0; i < of.dates.size(); i++) {
            LocalDate date = of.dates.get(i);
            if (dates.put(date.getYear(), date) != null) {
                problem(at + "/dates/" + i, YEAR_TWICE, date.getYear());
            }
        }
        return Optional.of(Festival.onDates(of.id, label, dates));
    }

    private List<PublicDays> publicDays() {
        List<PublicDays> rows = new ArrayList<>();
        List<String> columns = Arrays.asList("published", "inForce", "festival", "firstOffset", "days", "source");
        for (Cells row : Cells.rows(text.publicDays, columns, problems)) {
            Optional<LocalDate> published = cells.oneDay(row.text("published"), row.at("published"));
            Optional<LocalDate> inForce = cells.oneDay(row.text("inForce"), row.at("inForce"));
            Optional<Festival> festival = known(festivals, row.text("festival"), row.at("festival"), "节日", "festival");
            Optional<Bilingual> law = known(sources, row.text("source"), row.at("source"), "来源", "source");
            Optional<Integer> first = cells.number(row, "firstOffset", -60, 366);
            Optional<Integer> days = cells.number(row, "days", 0, 60);
            if (festival.isPresent() && first.isPresent() && days.isPresent()) {
                PublicDays publicDay = PublicDays.of(published, inForce, festival.get(), first.get(), days.get());
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
            List<DateRange> off = cells.ranges(row.text("off"), row.at("off"));
            List<LocalDate> work = cells.days(row.text("work"), row.at("work"));
            if (!about.isEmpty()) {
                lines.add(NoticeLine.builder()
                        .id(row.text("id"))
                        .festivals(about)
                        .off(off)
                        .work(work)
                        .build());
            }
        }
        Optional<Bilingual> source = known(sources, of.source, at + "/source", "来源", "source");
        return Notice.builder()
                .id(of.id)
                .number(of.number)
                .title(of.title)
                .published(cells.published(of.published, at + "/published"))
                .year(of.year)
                .amends(of.amends)
                .source(source.orElse(of.title))
                .confidence(confidence(of.confidence, at + "/confidence"))
                .remark(of.remark)
                .lines(lines)
                .build();
    }

    private Confidence confidence(String code, String at) {
        for (Confidence known : Confidence.values()) {
            if (known.name().equals(code)) {
                return known;
            }
        }
        problem(at, PackMessages.UNKNOWN, Bilingual.of("可信度", "confidence"), Compilation.shown(code));
        return Confidence.M;
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
            new CalendarCells(problems)
                    .number(row, "year", 1, 9999)
                    .ifPresent(year -> (isOff ? offNeededBy : workNeededBy).put(year, row.label(problems)));
        }
        return Margin.of(off, work, offNeededBy, workNeededBy);
    }
}
