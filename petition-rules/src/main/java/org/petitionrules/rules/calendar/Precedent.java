package org.petitionrules.rules.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the years known so far did around one festival: at most so many weekdays off and weekend days worked, and how many
 * days before and after the festival those reached.
 */
final class Precedent {
    private final Festival festival;
    private final Reach off = new Reach();
    private final Reach work = new Reach();

    private Precedent(Festival festival) {
        this.festival = festival;
    }

    static List<Precedent> of(WorkingCalendar calendar, DayTable table) {
        Map<String, Precedent> precedents = new LinkedHashMap<>();
        for (long day = table.firstDay(); day <= table.lastDay(); day++) {
            Optional<Arrangement> by = table.by(day);
            int year = table.arrangedFor(day);
            boolean rest = table.isRestOfWeek(day);
            if (by.isPresent() && year > 0 && rest == table.isWorking(day)) {
                Festival leading = by.get().line().festivals().get(0);
                if (!leading.isOnce()) {
                    Precedent precedent = precedents.computeIfAbsent(leading.id(), id -> new Precedent(leading));
                    (rest ? precedent.work : precedent.off).add(leading, year, day);
                }
            }
        }
        return new ArrayList<>(precedents.values());
    }

    /** The days around the festival of a year, with how many of them can be taken. */
    Optional<Bounds.Window> window(boolean worked, int year) {
        return (worked ? work : off).window(festival, year);
    }

    /** Days around the festival, as offsets from it, and from New Year for a year in which its day is not known. */
    private static final class Reach {
        private final Map<Integer, Integer> days = new HashMap<>();
        private final Offsets fromFestival = new Offsets();
        private final Offsets fromNewYear = new Offsets();

        void add(Festival festival, int year, long day) {
            days.merge(year, 1, Integer::sum);
            festival.dateIn(year).ifPresent(date -> fromFestival.add(day - date.toEpochDay()));
            fromNewYear.add(day - LocalDate.of(year, 1, 1).toEpochDay());
        }

        Optional<Bounds.Window> window(Festival festival, int year) {
            int most = days.values().stream().max(Integer::compare).orElse(0);
            Optional<LocalDate> date = festival.dateIn(year);
            Offsets offsets = date.isPresent() ? fromFestival : fromNewYear;
            if (most == 0 || offsets.isEmpty() || year < 1 || year > 9999) {
                return Optional.empty();
            }
            long anchor = date.orElse(LocalDate.of(year, 1, 1)).toEpochDay();
            return Optional.of(new Bounds.Window(anchor + offsets.least, anchor + offsets.most, most));
        }
    }

    private static final class Offsets {
        private long least = Long.MAX_VALUE;
        private long most = Long.MIN_VALUE;

        void add(long offset) {
            least = Math.min(least, offset);
            most = Math.max(most, offset);
        }

        boolean isEmpty() {
            return least > most;
        }
    }
}
