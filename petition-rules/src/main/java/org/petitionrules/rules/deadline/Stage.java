package org.petitionrules.rules.deadline;

import java.time.LocalDate;
import org.petitionrules.rules.calendar.DueDate;

/** The period itself, or one extension, as counted: from which day, after how many units, to which end, rolled to when. */
final class Stage {
    final LocalDate base;
    /** Units complete on the base day. */
    final int before;
    /** Units complete on the end day. */
    final int total;

    /** The last day as counted. */
    final LocalDate end;

    /** The last day rolled, as the calendar tells it of this stage alone. */
    final DueDate due;

    Stage(LocalDate base, int before, int total, LocalDate end, DueDate due) {
        this.base = base;
        this.before = before;
        this.total = total;
        this.end = end;
        this.due = due;
    }
}
