package org.petitionrules.rules.benchmark;

import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.petitionrules.rules.Calendars;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.KnownCalendar;
import org.petitionrules.rules.deadline.Deadline;
import org.petitionrules.rules.deadline.WorkingDays;

/** Adding working days beside adding plain days to the same dates, and what an honest answer costs on top. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CalendarBenchmark {
    private static final int DATES = 1024;

    /** How many days are added. */
    @Param({"1", "5", "15", "60", "250"})
    public int days;

    private final KnownCalendar calendar = Calendars.china().everythingKnown();
    private final LocalDate[] dates = new LocalDate[DATES];
    private int next;

    /** Days of 2005 to 2024, in no order. */
    public CalendarBenchmark() {
        Random random = new Random(20251001);
        long first = LocalDate.of(2005, 1, 1).toEpochDay();
        for (int i = 0; i < DATES; i++) {
            dates[i] = LocalDate.ofEpochDay(first + random.nextInt(20 * 365));
        }
    }

    private LocalDate date() {
        next = (next + 1) & (DATES - 1);
        return dates[next];
    }

    /**
     * What any date library does.
     *
     * @return the day
     */
    @Benchmark
    public LocalDate plainDays() {
        return LocalDate.ofEpochDay(date().toEpochDay() + days);
    }

    /**
     * By the calendar.
     *
     * @return the day
     */
    @Benchmark
    public LocalDate workingDays() {
        return calendar.plusWorkingDays(date(), days);
    }

    /**
     * By the calendar, with status and bounds.
     *
     * @return the answer
     */
    @Benchmark
    public DueDate honestAnswer() {
        return calendar.afterWorkingDays(date(), days);
    }

    /**
     * The whole deadline, without its ledger.
     *
     * @return the answer
     */
    @Benchmark
    public DueDate deadline() {
        return Deadline.of(date(), WorkingDays.of(days)).due(calendar).get();
    }
}
