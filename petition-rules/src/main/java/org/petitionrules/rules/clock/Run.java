package org.petitionrules.rules.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.deadline.Deadline;

/** One run of a clock, with the day it is due: by its own course, or by what limits it when that is earlier. */
final class Run {
    private final Beginning beginning;
    private final Course course;
    private final Optional<LocalDate> metOn;
    private final boolean ended;
    private Deadline deadline;
    private Optional<LastDay> lastDay;
    private Optional<LocalDate> unrolled;
    private Optional<RuleRef> limitedBy = Optional.empty();

    Run(Beginning beginning, Course course, Optional<LocalDate> metOn, boolean ended) {
        this.beginning = beginning;
        this.course = course;
        this.metOn = metOn;
        this.ended = ended;
        this.deadline = course.deadline();
        this.lastDay = course.lastDay();
        this.unrolled = course.unrolled();
    }

    /**
     * Makes it due on another day where that is earlier, or where it has none of its own. How sure the day is depends on
     * both.
     */
    void limit(RuleRef by, Deadline otherDeadline, LastDay other, Optional<LocalDate> otherUnrolled) {
        if (!lastDay.isPresent() || other.due().isBefore(lastDay.get().due())) {
            deadline = otherDeadline;
            unrolled = otherUnrolled;
            limitedBy = Optional.of(by);
        }
        lastDay = Optional.of(lastDay.isPresent() ? lastDay.get().earlierOf(other) : other);
    }

    Beginning beginning() {
        return beginning;
    }

    List<String> claims() {
        return beginning.claims();
    }

    Course course() {
        return course;
    }

    Optional<LocalDate> metOn() {
        return metOn;
    }

    /** Whether it is no longer owed, without having been met. */
    boolean isEnded() {
        return ended;
    }

    /** The question that gives {@link #due()}. */
    Deadline deadline() {
        return deadline;
    }

    Optional<LastDay> lastDay() {
        return lastDay;
    }

    Optional<DueDate> due() {
        return lastDay.map(LastDay::day);
    }

    Optional<LocalDate> unrolled() {
        return unrolled;
    }

    /** The rule that made it due earlier than its own period does. */
    Optional<RuleRef> limitedBy() {
        return limitedBy;
    }
}
