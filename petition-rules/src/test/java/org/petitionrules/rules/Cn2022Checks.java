package org.petitionrules.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * What the book of the 2022 Regulations must decide, worked by hand from Arts 17 to 37, part by part and from both
 * sides. Where the text is silent, the readings A1 to A37 are the text, and the check names the one it takes.
 */
public final class Cn2022Checks {
    private Cn2022Checks() {}

    public static List<BookCheck> all() {
        List<BookCheck> all = new ArrayList<>();
        all.addAll(Cn2022RoutingChecks.all());
        all.addAll(AcceptanceChecks.of2022());
        all.addAll(Cn2022DisposalChecks.all());
        all.addAll(Cn2022AssignmentChecks.all());
        all.addAll(Cn2022ClockChecks.all());
        all.addAll(Cn2022EdgeChecks.all());
        all.addAll(Cn2022ConclusionChecks.all());
        all.addAll(Cn2022ReviewChecks.all());
        all.addAll(Cn2022ClosureChecks.all());
        all.addAll(Cn2022ResponsibilityChecks.all());
        all.addAll(Cn2022SafeguardChecks.all());
        all.addAll(BodiesChecks.in2022());
        all.addAll(RecusalChecks.in2022());
        all.addAll(DisclosureChecks.in2022());
        all.addAll(DutiesChecks.in2022());
        return all;
    }
}
