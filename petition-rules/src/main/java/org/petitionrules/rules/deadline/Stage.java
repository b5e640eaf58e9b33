package org.petitionrules.rules.deadline;

import java.time.LocalDate;

/** The period itself, or one extension, as counted: from which day, after how many units, to which unrolled end. */
final class Stage {
    final LocalDate base;
    /** Units complete on the base day. */
    final int before;
    /** Units complete on the end day. */
    final int total;

    final LocalDate end;

    Stage(LocalDate base, int before, int total, LocalDate end) {
        this.base = base;
        this.before = before;
        this.total = total;
        this.end = end;
    }
}
