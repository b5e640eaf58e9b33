package org.petitionrules.testkit.cli.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.petitionrules.model.message.Language;
import org.petitionrules.rules.calendar.DateRange;
import org.petitionrules.rules.calendar.Notice;
import org.petitionrules.rules.calendar.NoticeLine;
import org.petitionrules.testkit.cli.page.Page;
import org.petitionrules.testkit.cli.page.Paint;
import org.petitionrules.testkit.cli.page.Printable;
import org.petitionrules.testkit.cli.page.Wording;

/**
 * The page of a calendar: how many working days, the months, what is not settled yet and why, and the notices with their
 * lines and what they changed.
 */
public final class CalendarPage {
    private static final int INDENT = 2;

    private final CalendarView view;
    private final Wording wording;
    private final CalendarWords words;
    private final boolean coloured;
    private final Page page = new Page(0);

    private CalendarPage(CalendarView view, Language language, boolean coloured) {
        this.view = view;
        this.wording = new Wording(language);
        this.words = new CalendarWords(wording);
        this.coloured = coloured;
    }

    /**
     * The page.
     *
     * @param view what is shown
     * @param language not null
     * @param coloured whether to use the colours of a terminal
     * @return lines of at most a hundred columns, each ending in a line feed
     */
    public static String text(CalendarView view, Language language, boolean coloured) {
        return new CalendarPage(view, language, coloured).text();
    }

    private String text() {
        String title = Printable.text(wording.of(view.calendar().title()));
        String known = view.knownOn()
                .map(day -> wording.inBrackets(wording.of(CalendarWords.KNOWN_ON, day)))
                .orElse("");
        page.whole(Paint.BOLD.on(title, coloured) + known, INDENT);
        view.years().forEach(this::count);
        page.blank();
        MonthGrids grids = new MonthGrids(view, wording, coloured);
        grids.add(page);
        page.verbatim(grids.legend());
        openDays();
        page.blank();
        notices();
        return page.text();
    }

    private void count(DateRange year) {
        boolean whole =
                year.first().getDayOfYear() == 1 && year.last().plusDays(1).getDayOfYear() == 1;
        String name =
                whole ? year.first().getYear() + (wording.language() == Language.ZH ? "年" : "") : words.range(year);
        int open = view.openDaysIn(year);
        page.whole(
                open == 0
                        ? wording.of(CalendarWords.YEAR, name, year.days(), view.workingDaysIn(year))
                        : wording.of(CalendarWords.YEAR_OPEN, name, year.days(), view.workingDaysIn(year), open),
                INDENT);
    }

    private void openDays() {
        List<DateRange> open = view.open();
        if (open.isEmpty()) {
            return;
        }
        page.blank();
        page.whole(Paint.BOLD.on(wording.of(CalendarWords.OPEN), coloured), INDENT);
        for (DateRange range : open) {
            int year = range.first().getYear();
            String days = words.range(range);
            if (!view.isPublished(year)) {
                page.indented(INDENT, wording.of(CalendarWords.NO_NOTICE, days, year));
                List<String> unknown = new ArrayList<>();
                view.unknownFestivals(year)
                        .forEach(festival -> unknown.add(Printable.text(wording.of(festival.label()))));
                if (!unknown.isEmpty()) {
                    page.indented(INDENT, wording.of(CalendarWords.UNKNOWN_FESTIVALS, year, wording.listed(unknown)));
                }
            } else if (!view.isPublished(year + 1)) {
                page.indented(INDENT, wording.of(CalendarWords.REACHES_BACK, days, year + 1));
            } else {
                page.indented(INDENT, wording.of(CalendarWords.NOT_SETTLED, days));
            }
        }
    }

    private void notices() {
        page.whole(Paint.BOLD.on(wording.of(CalendarWords.NOTICES), coloured), INDENT);
        List<Notice> notices = view.notices();
        if (notices.isEmpty()) {
            page.indented(INDENT, wording.of(CalendarWords.NO_NOTICES));
        }
        for (Notice notice : notices) {
            page.blank();
            notice(notice);
        }
    }

    private void notice(Notice notice) {
        List<String> name = new ArrayList<>();
        notice.number().ifPresent(name::add);
        name.add(wording.of(notice.title()));
        page.whole(Printable.text(String.join("  ", name)), INDENT);
        List<String> paper = new ArrayList<>();
        String published = notice.published().toString();
        paper.add(
                published.isEmpty()
                        ? wording.of(CalendarWords.NOT_PUBLISHED)
                        : wording.of(CalendarWords.PUBLISHED, published));
        notice.amends()
                .flatMap(view::notice)
                .ifPresent(amended -> paper.add(wording.of(CalendarWords.AMENDS, amended.citation())));
        paper.add(wording.of(
                CalendarWords.CONFIDENCE,
                notice.confidence().name(),
                notice.confidence().label()));
        page.indented(INDENT, Printable.text(wording.inSequence(paper)));
        page.indented(INDENT, Printable.text(wording.of(CalendarWords.SOURCE, notice.source())));
        notice.remark()
                .ifPresent(remark -> page.indented(INDENT, Printable.text(wording.of(CalendarWords.REMARK, remark))));
        lines(notice);
        if (notice.amends().isPresent()) {
            for (Amendment.Change change : Amendment.changes(notice, view)) {
                page.indented(
                        INDENT,
                        wording.of(
                                CalendarWords.CHANGED,
                                words.range(change.days()),
                                change.before().label(),
                                change.after().label()));
            }
        }
    }

    private void lines(Notice notice) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Arrays.asList("", wording.of(CalendarWords.REST), wording.of(CalendarWords.WORK)));
        List<NoticeLine> shown = view.lines(notice);
        for (NoticeLine line : shown) {
            List<String> about = new ArrayList<>();
            line.festivals().forEach(festival -> about.add(Printable.text(wording.of(festival.label()))));
            rows.add(Arrays.asList(wording.listed(about), words.rest(line.off()), words.work(line.work())));
        }
        if (!shown.isEmpty()) {
            page.table(rows, Arrays.asList(1, 2));
        }
        int others = notice.lines().size() - shown.size();
        if (others > 0) {
            page.indented(INDENT, wording.of(CalendarWords.PARTS_LEFT_OUT, others));
        }
    }
}
