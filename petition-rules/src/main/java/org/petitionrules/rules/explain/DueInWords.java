package org.petitionrules.rules.explain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.rules.calendar.Arrangement;
import org.petitionrules.rules.calendar.DueDate;

/** How a last day is told to people: the day, its bounds while it is provisional, and the notice that moved it. */
public final class DueInWords {
    private static final MessageTemplate PROVISIONAL =
            MessageTemplate.of("due.provisional", "{0}（暂定，{1}至{2}）", "{0} (provisional, {1}..{2})");
    private static final MessageTemplate MOVED = MessageTemplate.of("due.moved", "{0}（因{1}变动）", "{0} (moved by {1})");
    private static final MessageTemplate ROLLED =
            MessageTemplate.of("due.rolled", "{0}，{1}为休息日，顺延至此", "{0}, rolled from {1}, a rest day");

    private DueInWords() {}

    /**
     * A last day.
     *
     * @param due not null
     * @return such as "2025-10-10", "2027-10-08 (provisional, 2027-10-04..2027-10-12)" or "2020-02-03 (moved by ...)"
     */
    public static Bilingual of(DueDate due) {
        switch (due.status()) {
            case PROVISIONAL:
                return PROVISIONAL.with(due.due(), due.earliest(), due.latest()).text();
            case MOVED:
                return MOVED.with(due.due(), notices(due)).text();
            default:
                return Bilingual.same(due.due().toString());
        }
    }

    /**
     * A last day, and the day it rolled from.
     *
     * @param due not null
     * @param unrolled the last day as counted; empty when that is not known
     * @return such as "2025-10-09, rolled from 2025-10-02, a rest day"
     */
    public static Bilingual of(DueDate due, Optional<LocalDate> unrolled) {
        return unrolled.isPresent() && unrolled.get().isBefore(due.due())
                ? ROLLED.with(of(due), unrolled.get()).text()
                : of(due);
    }

    private static Bilingual notices(DueDate due) {
        Set<Bilingual> cited = new LinkedHashSet<>();
        for (Arrangement arrangement : due.movedBy()) {
            cited.add(arrangement.notice().citation());
        }
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Bilingual each : cited) {
            zh.append(zh.length() == 0 ? "" : "、").append(each.zh());
            en.append(en.length() == 0 ? "" : ", ").append(each.en());
        }
        return Bilingual.of(zh.toString(), en.toString());
    }
}
