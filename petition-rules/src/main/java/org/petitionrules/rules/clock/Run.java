package org.petitionrules.rules.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.DueStatus;
import org.petitionrules.rules.deadline.Deadline;

/** One run of a clock, with the day it is due: by its own course, or by what limits it when that is earlier. */
final class Run {
    private final Beginning beginning;
    private final Course course;
    private final Optional<LocalDate> metOn;
    private final boolean ended;
    private Deadline deadline;
    private Optional<DueDate> due;
    private Optional<LocalDate> unrolled;
    private Optional<RuleRef> limitedBy = Optional.empty();

    Run(Beginning beginning, Course course, Optional<LocalDate> metOn, boolean ended) {
        this.beginning = beginning;
        this.course = course;
        this.metOn = metOn;
        this.ended = ended;
        this.deadline = course.deadline();
        this.due = course.due();
        this.unrolled = course.unrolled();
    }

    /** Makes it due on another day where that is earlier, or where it has none of its own. */
    void limit(RuleRef by, Deadline otherDeadline, DueDate other, Optional<LocalDate> otherUnrolled) {
        if (!due.isPresent() || other.due().isBefore(due.get().due())) {
            deadline = otherDeadline;
            unrolled = otherUnrolled;
            limitedBy = Optional.of(by);
        }
        due = Optional.of(due.isPresent() ? earlier(due.get(), other) : other);
    }

    private static DueDate earlier(DueDate one, DueDate other) {
        DueDate first = other.due().isBefore(one.due()) ? other : one;
        LocalDate earliest = one.earliest().isBefore(other.earliest()) ? one.earliest() : other.earliest();
        LocalDate latest = one.latest().isBefore(other.latest()) ? one.latest() : other.latest();
        boolean settled = one.status() != DueStatus.PROVISIONAL && other.status() != DueStatus.PROVISIONAL;
        return settled || earliest.equals(latest)
                ? settledAt(first)
                : DueDate.provisional(first.due(), earliest, latest);
    }

    private static DueDate settledAt(DueDate first) {
        return first.status() == DueStatus.PROVISIONAL ? DueDate.asPublished(first.due()) : first;
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

    Optional<DueDate> due() {
        return due;
    }

    Optional<LocalDate> unrolled() {
        return unrolled;
    }

    /** The rule that made it due earlier than its own period does. */
    Optional<RuleRef> limitedBy() {
        return limitedBy;
    }
}
