package org.petitionrules.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.DueStatus;
import org.petitionrules.rules.clock.Obligation;
import org.petitionrules.rules.closure.ClosureKind;
import org.petitionrules.rules.closure.UnmetCondition;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.decision.Finding;

/** What a test wants to see of a decision, in one line each. */
public final class Seen {
    private Seen() {}

    /** Such as {@code red[HK01-red-life]}; {@code -} when nothing was found. */
    public static String found(Decision decision, String fact) {
        return decision.finding(fact).map(Seen::text).orElse("-");
    }

    public static String found(Decision decision, String fact, String claim) {
        return decision.finding(fact, claim).map(Seen::text).orElse("-");
    }

    private static String text(Finding finding) {
        return finding.value() + ids(finding.rules());
    }

    private static List<String> ids(List<RuleRef> rules) {
        return rules.stream().map(RuleRef::ruleId).collect(Collectors.toList());
    }

    /** Such as {@code conclude[R34-clock] c1 2025-08-09 60 days -> 2025-10-08 open}, of one kind of duty. */
    public static List<String> obligations(Decision decision, String duty) {
        return decision.obligations().stream()
                .filter(obligation -> obligation.duty().id().equals(duty))
                .map(Seen::text)
                .collect(Collectors.toList());
    }

    /** Every obligation, met or not, each with its duty in front. */
    public static List<String> owed(Decision decision) {
        return decision.obligations().stream()
                .map(obligation -> obligation.duty().id() + " " + text(obligation))
                .collect(Collectors.toList());
    }

    /** Such as {@code /history/2 extension.twice}. */
    public static List<String> irregularities(Decision decision) {
        return decision.irregularities().stream()
                .map(problem -> problem.pointer() + " " + problem.message().key())
                .collect(Collectors.toList());
    }

    /** Such as {@code R34-clock (2022-04-30)}. */
    public static List<String> notApplied(Decision decision) {
        return decision.notApplied().stream().map(Object::toString).collect(Collectors.toList());
    }

    private static String text(Obligation obligation) {
        StringBuilder text = new StringBuilder();
        text.append(String.join(",", ids(obligation.rules())));
        text.append(obligation.owedBy().map(organ -> " " + organ).orElse(""));
        text.append(' ').append(String.join(",", obligation.claims()));
        obligation.startedOn().ifPresent(start -> text.append(' ').append(start));
        obligation
                .period()
                .ifPresent(period -> text.append(" +").append(period.inWords().en()));
        obligation.due().ifPresent(due -> text.append(" -> ").append(text(due, obligation.dueUnrolled())));
        text.append(obligation.presumed() ? " presumed" : "");
        obligation.metOn().ifPresent(met -> text.append(" met ").append(met));
        return text.append(' ').append(obligation.state().code()).toString();
    }

    /** Such as {@code 2023-05-29 (2023-05-27)} for a day rolled from the 27th, with bounds where it is provisional. */
    private static String text(DueDate due, Optional<LocalDate> unrolled) {
        boolean rolled = !unrolled.equals(Optional.of(due.due()));
        return due.due()
                + (rolled ? " (" + unrolled.map(LocalDate::toString).orElse("?") + ")" : "")
                + (due.status() == DueStatus.PROVISIONAL ? " " + due.earliest() + ".." + due.latest() : "")
                + (due.status() == DueStatus.MOVED ? " moved by " + due.movedBy() : "");
    }

    /** Such as {@code remit@c1[R22-1-remit]}, all of them. */
    public static List<String> asked(Decision decision) {
        return decision.findingsAsked().stream()
                .map(asked -> asked.fact().id()
                        + asked.claim().map(claim -> "@" + claim).orElse("")
                        + ids(asked.rules()))
                .collect(Collectors.toList());
    }

    /** The unmet conditions, such as {@code HK07-solved@c1}; a {@code ?} behind those that are not recorded. */
    public static List<String> unmet(Decision decision, ClosureKind kind) {
        return decision.closure(kind)
                .map(verdict -> verdict.unmet().stream().map(Seen::text).collect(Collectors.toList()))
                .orElseThrow(() -> new AssertionError("no verdict on " + kind));
    }

    private static String text(UnmetCondition unmet) {
        return unmet + (unmet.isNotRecorded() ? "?" : "");
    }

    /** Such as {@code county-bureau[F-received]}; {@code -} for nobody, with whose superior is missing behind it. */
    public static String responsible(Decision decision) {
        Optional<String> organ = decision.responsibility().organ().map(Object::toString);
        return organ.orElse("-")
                + ids(decision.responsibility().rules())
                + decision.responsibility()
                        .missingSuperiorOf()
                        .map(below -> " superior of " + below + "?")
                        .orElse("");
    }
}
