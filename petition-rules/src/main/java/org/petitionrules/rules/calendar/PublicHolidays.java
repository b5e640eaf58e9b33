package org.petitionrules.rules.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * What the holiday law, as known on some day, makes of the days that no notice has settled. Where a notice is out it
 * decides alone: it knows the law, and shifts around it.
 *
 * <p>The latest version in force decides; a day is sure only when every version so far that has the festival has the day,
 * because the next version may drop it, as the one of 2013 dropped the eve of the Spring Festival.
 */
final class PublicHolidays {
    private final Map<Long, PublicDays> days = new HashMap<>();
    private final Set<Long> sure = new HashSet<>();

    PublicHolidays(List<PublicDays> law, Optional<LocalDate> knownOn, int first, int last, LongPredicate open) {
        Map<String, List<PublicDays>> versions = new LinkedHashMap<>();
        for (PublicDays row : law) {
            if (row.isKnownOn(knownOn)) {
                versions.computeIfAbsent(row.festival().id(), festival -> new ArrayList<>())
                        .add(row);
            }
        }
        for (List<PublicDays> rows : versions.values()) {
            for (int year = first; year <= last; year++) {
                add(rows, year, open);
            }
        }
    }

    private void add(List<PublicDays> rows, int year, LongPredicate open) {
        List<PublicDays> inForce = new ArrayList<>();
        for (PublicDays row : rows) {
            if (row.isInForceIn(year)) {
                inForce.add(row);
            }
        }
        if (inForce.isEmpty()) {
            return;
        }
        PublicDays latest = inForce.get(inForce.size() - 1);
        List<Long> here = days(latest, year, open);
        here.forEach(day -> days.put(day, latest));
        Set<Long> inAll = new HashSet<>(here);
        // Once a later version is known to follow, no version can come between any more.
        if (inForce.size() == rows.size()) {
            for (PublicDays row : inForce) {
                inAll.retainAll(days(row, year, open));
            }
        }
        sure.addAll(inAll);
    }

    private static List<Long> days(PublicDays row, int year, LongPredicate open) {
        List<Long> days = new ArrayList<>();
        row.in(year).ifPresent(range -> {
            for (long day = range.first().toEpochDay(); day <= range.last().toEpochDay(); day++) {
                if (open.test(day)) {
                    days.add(day);
                }
            }
        });
        return days;
    }

    Optional<PublicDays> on(long day) {
        return Optional.ofNullable(days.get(day));
    }

    boolean isSure(long day) {
        return sure.contains(day);
    }
}
