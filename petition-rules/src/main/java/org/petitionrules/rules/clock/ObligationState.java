package org.petitionrules.rules.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/** How an obligation stands at the moment asked about. */
public enum ObligationState implements Term {
    /** Owed, and the due date is not past. */
    OPEN("待履行", "open"),
    /** Owed, and the due date is past. */
    OVERDUE("逾期未履行", "overdue"),
    /** Done, on or before the due date, or without one. */
    MET("已履行", "met"),
    /** Done after the due date. */
    MET_LATE("逾期后履行", "met late"),
    /** No longer owed, such as notice after an objection was agreed to. */
    ENDED("不再负有", "no longer owed"),
    /** A petitioner's window that is past. */
    PAST("已过", "past");

    private final Bilingual label;

    ObligationState(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /**
     * How a duty stands that is either met or owed.
     *
     * @param due the last day, inclusive; empty when it has none
     * @param met the day it was met; empty when it was not
     * @param asOf the day asked about
     * @return open, overdue, met or met late
     */
    public static ObligationState of(Optional<LocalDate> due, Optional<LocalDate> met, LocalDate asOf) {
        if (met.isPresent()) {
            return due.isPresent() && met.get().isAfter(due.get()) ? MET_LATE : MET;
        }
        return due.isPresent() && asOf.isAfter(due.get()) ? OVERDUE : OPEN;
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
