package org.petitionrules.testkit.readme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.petitionrules.model.json.JsonSource;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.rules.Calendars;
import org.petitionrules.rules.calendar.*;
import org.petitionrules.rules.deadline.*;

/** The lines on due dates that the README shows; a test holds the two together. */
final class DueDateLines {
    private DueDateLines() {}

    static List<DueChange> run(String provinceFile, Map<String, Deadline> open) {
        // spotless:off
        // README begins
        KnownCalendar china = Calendars.china().everythingKnown();
        Deadline sixty = Deadline.of(LocalDate.of(2025, 8, 9), NaturalDays.of(60));
        DueDate due = sixty.due(china).get();                                 // 2025-10-09, AS_PUBLISHED
        System.out.println(sixty.ledger(china).get().text(Language.ZH));      // also grid, svg and csv
        Bilingual cause = Bilingual.of("经批准延期", "extended with approval");
        Deadline longer = sixty.toBuilder().addExtensions(Extension.of(NaturalDays.of(30), Optional.empty(), cause)).build();
        System.out.println(WhatIf.of(sixty, china).and(cause, longer).text(Language.EN));
        WorkingCalendar ours = Calendars.load(JsonSource.of(provinceFile));   // over China's, with days of our own
        KnownCalendar before = ours.knownOn(LocalDate.of(2026, 1, 31));
        List<DueChange> moved = Recompute.between(before, ours.everythingKnown()).changes(open);
        // README ends
        // spotless:on
        System.out.println(due);
        return moved;
    }
}
