package org.petitionrules.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;

/** What is wrong with a list of notices: one contradicts another, or itself. */
final class Contradictions {
    private static final MessageTemplate ID_TWICE =
            MessageTemplate.of("calendar.id-twice", "通知标识{0}重复", "the notice id {0} is used twice");
    private static final MessageTemplate LINE_TWICE =
            MessageTemplate.of("calendar.line-twice", "项标识{0}在同一通知内重复", "the line id {0} is used twice in one notice");
    private static final MessageTemplate YEAR_TWICE = MessageTemplate.of(
            "calendar.year-twice",
            "{0}年已由通知{1}公布；变更应写明amends",
            "the year {0} was made known by {1} already; a change must name what it amends");
    private static final MessageTemplate YEAR_AND_AMENDS = MessageTemplate.of(
            "calendar.year-and-amends", "year与amends只可有其一", "a notice has a year or amends another, not both");
    private static final MessageTemplate AMENDS_WHAT = MessageTemplate.of(
            "calendar.amends-what", "所变更的通知{0}不在其前", "the notice {0} that it amends does not stand before it");
    private static final MessageTemplate AMENDS_EARLY = MessageTemplate.of(
            "calendar.amends-early", "发布日期早于所变更的通知{0}", "it was published before {0}, which it amends");
    private static final MessageTemplate BOTH =
            MessageTemplate.of("calendar.both", "{0}在同一通知内既休息又上班", "{0} is a rest day and a working day in one notice");
    private static final MessageTemplate CONTRADICTS = MessageTemplate.of(
            "calendar.contradicts",
            "{0}的安排与通知{1}相反，而未写明变更该通知（amends）",
            "{0} is arranged the other way round by {1}, and this notice does not say that it amends it");
    private static final MessageTemplate NO_MAKE_UP =
            MessageTemplate.of("calendar.no-make-up", "{0}本来就是工作日", "{0} is a working day anyway");
    private static final MessageTemplate OUTSIDE = MessageTemplate.of(
            "calendar.outside", "{0}不在{1}年通知所及的日期之内", "{0} lies outside what the notice for {1} can arrange");
    private static final MessageTemplate CENTURIES =
            MessageTemplate.of("calendar.centuries", "一部日历至多跨150年", "a calendar spans at most 150 years");

    private final List<Problem> problems = new ArrayList<>();
    private final Set<DayOfWeek> weekend;
    private final Optional<MonthDay> reachesBack;
    private final Map<String, Notice> byId = new HashMap<>();
    private final Map<Integer, Notice> byYear = new HashMap<>();
    private final Map<LocalDate, Boolean> working = new HashMap<>();
    private final Map<LocalDate, Notice> arrangedBy = new HashMap<>();

    private Contradictions(Set<DayOfWeek> weekend, Optional<MonthDay> reachesBack) {
        this.weekend = weekend;
        this.reachesBack = reachesBack;
    }

    static List<Problem> of(List<Notice> notices, Set<DayOfWeek> weekend, Optional<MonthDay> reachesBack) {
        Contradictions contradictions = new Contradictions(weekend, reachesBack);
        for (int i = 0; i < notices.size(); i++) {
            contradictions.check(notices.get(i), "/notices/" + i);
        }
        contradictions.checkSpan();
        return contradictions.problems;
    }

    private void checkSpan() {
        NavigableSet<Integer> years = new TreeSet<>(byYear.keySet());
        working.keySet().forEach(day -> years.add(day.getYear()));
        if (!years.isEmpty() && years.last() - years.first() > DayTable.LONGEST_YEARS) {
            problem("/notices", CENTURIES.with());
        }
    }

    private void check(Notice notice, String at) {
        if (byId.containsKey(notice.id())) {
            problem(at + "/id", ID_TWICE.with(notice.id()));
        }
        notice.year().ifPresent(year -> {
            Notice other = byYear.putIfAbsent(year, notice);
            if (other != null) {
                problem(at + "/year", YEAR_TWICE.with(year, other.id()));
            }
        });
        if (notice.year().isPresent() && notice.amends().isPresent()) {
            problem(at + "/amends", YEAR_AND_AMENDS.with());
        }
        notice.amends().ifPresent(id -> checkAmended(notice, id, at + "/amends"));
        byId.put(notice.id(), notice);
        checkDays(notice, at);
    }

    private void checkAmended(Notice notice, String id, String at) {
        Notice amended = byId.get(id);
        if (amended == null) {
            problem(at, AMENDS_WHAT.with(id));
            return;
        }
        Optional<LocalDate> before = amended.published().knownFrom();
        Optional<LocalDate> after = notice.published().knownFrom();
        if (before.isPresent() && after.isPresent() && after.get().isBefore(before.get())) {
            problem(at, AMENDS_EARLY.with(id));
        }
    }

    private void checkDays(Notice notice, String at) {
        Set<String> lines = new HashSet<>();
        Map<LocalDate, Boolean> here = new HashMap<>();
        for (int i = 0; i < notice.lines().size(); i++) {
            NoticeLine line = notice.lines().get(i);
            String place = at + "/lines/" + (i + 1);
            if (!lines.add(line.id())) {
                problem(place, LINE_TWICE.with(line.id()));
            }
            for (DateRange range : line.off()) {
                for (LocalDate day = range.first(); !day.isAfter(range.last()); day = day.plusDays(1)) {
                    checkDay(notice, day, false, here, place);
                }
            }
            for (LocalDate day : line.work()) {
                checkDay(notice, day, true, here, place);
            }
        }
        here.forEach((day, works) -> {
            working.put(day, works);
            arrangedBy.put(day, notice);
        });
    }

    private void checkDay(Notice notice, LocalDate day, boolean works, Map<LocalDate, Boolean> here, String at) {
        Boolean same = here.put(day, works);
        if (same != null && same != works) {
            problem(at, BOTH.with(day));
        }
        Boolean before = working.get(day);
        Notice other = arrangedBy.get(day);
        if (before != null && other != null && before != works && !mayChange(notice, other)) {
            problem(at, CONTRADICTS.with(day, other.id()));
        }
        if (works && before == null && !weekend.contains(day.getDayOfWeek())) {
            problem(at, NO_MAKE_UP.with(day));
        }
        notice.year().filter(year -> !isWithin(day, year)).ifPresent(year -> problem(at, OUTSIDE.with(day, year)));
    }

    /** An amendment may change what the notice it names arranged, and what other changes of that notice did. */
    private static boolean mayChange(Notice notice, Notice other) {
        return notice.amends().isPresent()
                && (notice.amends().equals(Optional.of(other.id()))
                        || notice.amends().equals(other.amends()));
    }

    private boolean isWithin(LocalDate day, int year) {
        return day.getYear() == year
                || (day.getYear() == year - 1
                        && reachesBack
                                .filter(from -> !day.isBefore(from.atYear(day.getYear())))
                                .isPresent());
    }

    private void problem(String at, Message message) {
        problems.add(Problem.at(at, message));
    }
}
