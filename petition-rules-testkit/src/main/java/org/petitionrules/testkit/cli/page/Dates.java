package org.petitionrules.testkit.cli.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.petitionrules.model.message.Bilingual;

/** Days in words: always with the day of the week, for that is how people check them against the wall. */
public final class Dates {
    private static final String CHINESE = "一二三四五六日";
    private static final String[] ENGLISH = {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
    };

    private Dates() {}

    /**
     * The day of the week.
     *
     * @param day not null
     * @return such as "星期五 / Friday"
     */
    public static Bilingual weekday(DayOfWeek day) {
        int index = day.getValue() - 1;
        return Bilingual.of("星期" + CHINESE.charAt(index), ENGLISH[index]);
    }

    /**
     * The day of the week in short.
     *
     * @param day not null
     * @return such as "周五 / Fri"
     */
    public static Bilingual shortWeekday(DayOfWeek day) {
        int index = day.getValue() - 1;
        return Bilingual.of("周" + CHINESE.charAt(index), ENGLISH[index].substring(0, 3));
    }

    /**
     * A day for a sentence.
     *
     * @param day not null
     * @return such as "2025-10-10（星期五） / Friday 2025-10-10"
     */
    public static Bilingual inWords(LocalDate day) {
        Bilingual weekday = weekday(day.getDayOfWeek());
        return Bilingual.of(day + "（" + weekday.zh() + "）", weekday.en() + " " + day);
    }

    /**
     * A day for a column.
     *
     * @param day not null
     * @return such as "2025-10-10 周五 / 2025-10-10 Fri"
     */
    public static Bilingual inColumn(LocalDate day) {
        Bilingual weekday = shortWeekday(day.getDayOfWeek());
        return Bilingual.of(day + " " + weekday.zh(), day + " " + weekday.en());
    }
}
