package org.petitionrules.testkit.cli.calendar;

import java.time.LocalDate;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.rules.calendar.Arrangement;
import org.petitionrules.rules.calendar.Day;
import org.petitionrules.testkit.cli.page.Csv;
import org.petitionrules.testkit.cli.page.Dates;
import org.petitionrules.testkit.cli.page.Printable;

/** A calendar as comma-separated values, a row a day. */
public final class CalendarCsv {
    private static final Bilingual HEADER =
            Bilingual.of("日期,星期,性质,上班,已定,节日,通知", "date,weekday,kind,works,settled,occasion,notice");
    private static final Bilingual YES = Bilingual.of("是", "yes");
    private static final Bilingual NO = Bilingual.of("否", "no");

    private CalendarCsv() {}

    /**
     * The table.
     *
     * @param view what is shown
     * @param language of the header and the words
     * @return a header row and a row a day
     */
    public static String text(CalendarView view, Language language) {
        Csv csv = new Csv().row(HEADER.in(language).split(","));
        LocalDate last = view.days().last();
        for (LocalDate date = view.days().first(); !date.isAfter(last); date = date.plusDays(1)) {
            Day day = view.day(date);
            csv.row(
                    date.toString(),
                    Dates.shortWeekday(date.getDayOfWeek()).in(language),
                    day.kind().label().in(language),
                    yesNo(day.kind().isWorking(), language),
                    yesNo(day.isSettled(), language),
                    Printable.text(day.by()
                            .map(Arrangement::occasion)
                            .map(occasion -> occasion.in(language))
                            .orElseGet(() -> ofLaw(day, language))),
                    Printable.text(day.by()
                            .map(by -> by.notice().citation().in(language))
                            .orElse("")));
        }
        return csv.text();
    }

    private static String ofLaw(Day day, Language language) {
        return day.publicDay().map(row -> row.festival().label().in(language)).orElse("");
    }

    private static String yesNo(boolean value, Language language) {
        return (value ? YES : NO).in(language);
    }
}
