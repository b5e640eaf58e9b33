package org.petitionrules.testkit.cli.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.clock.Obligation;
import org.petitionrules.rules.clock.ObligationState;
import org.petitionrules.rules.clock.Timing;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.explain.DueInWords;

/** What is owed: what, who, by when, how it stands, and by which rule and article. */
final class DutiesPart {
    /** The due date is best read in one piece. */
    private static final List<Integer> FIRM = Collections.singletonList(2);

    private final Wording wording;
    private final Citations citations;
    private final Names names;
    private final ClaimMarks claims;
    private final boolean coloured;

    DutiesPart(Wording wording, Citations citations, Names names, ClaimMarks claims, boolean coloured) {
        this.wording = wording;
        this.citations = citations;
        this.names = names;
        this.claims = claims;
        this.coloured = coloured;
    }

    void add(Decision decision, Page page) {
        if (decision.obligations().isEmpty()) {
            page.field(wording.of(CardWords.DUTIES), wording.of(CardWords.NONE));
            return;
        }
        page.field(wording.of(CardWords.DUTIES), "");
        List<List<String>> rows = new ArrayList<>();
        rows.add(Arrays.asList(
                wording.of(CardWords.DUTY),
                wording.of(CardWords.WHO),
                wording.of(CardWords.DUE),
                wording.of(CardWords.STATE),
                wording.of(CardWords.RULE)));
        for (Obligation obligation : decision.obligations()) {
            rows.add(Arrays.asList(
                    wording.of(obligation.duty().label()) + claims.someInBrackets(obligation.claims()),
                    who(obligation),
                    due(obligation),
                    state(obligation),
                    citations.of(obligation.rules())));
        }
        page.table(rows, FIRM);
    }

    private String who(Obligation obligation) {
        return obligation
                .owedBy()
                .map(names::of)
                .orElseGet(() -> wording.of(obligation.duty().owedBy().label()));
    }

    private String due(Obligation obligation) {
        String due = wording.of(obligation.duty().timing().label());
        if (obligation.due().isPresent()) {
            due = wording.of(DueInWords.of(obligation.due().get()));
        } else if (obligation.startedOn().isPresent() && obligation.period().isPresent()) {
            due = wording.of(
                    CardWords.NO_DATE,
                    obligation.startedOn().get(),
                    obligation.period().get().inWords());
        }
        if (obligation.extension().isPresent()) {
            due = wording.of(
                    CardWords.EXTENDED, due, obligation.extension().get().inWords());
        }
        return obligation.presumed() ? wording.of(CardWords.PRESUMED, due) : due;
    }

    /** A window is nobody's duty, and a cadence is never done: other words than for duties. */
    private static Bilingual stateLabel(Obligation obligation) {
        ObligationState state = obligation.state();
        Timing timing = obligation.duty().timing();
        if (timing == Timing.WINDOW && state == ObligationState.OPEN) {
            return CardWords.WINDOW_OPEN;
        }
        if (timing == Timing.WINDOW && state == ObligationState.MET) {
            return CardWords.WINDOW_USED;
        }
        return timing == Timing.RECURRING && state == ObligationState.OPEN ? CardWords.RECURRING : state.label();
    }

    private String state(Obligation obligation) {
        String state = wording.of(stateLabel(obligation));
        if (obligation.metOn().isPresent()) {
            return wording.of(CardWords.ON, state, obligation.metOn().get());
        }
        return obligation.state() == ObligationState.OVERDUE ? Paint.RED.on(state, coloured) : state;
    }
}
