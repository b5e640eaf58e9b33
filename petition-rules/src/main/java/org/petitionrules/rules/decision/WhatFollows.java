package org.petitionrules.rules.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.petitionrules.rules.closure.ClosureVerdict;
import org.petitionrules.rules.fact.Assumption;
import org.petitionrules.rules.fact.Fact;

/**
 * A finding that is asked for, with what would follow from each answer it could get (待认定事项的后果). The library makes none
 * of these findings; it shows what each would lead to. Immutable and thread-safe.
 */
public final class WhatFollows {
    private final FindingAsked asked;
    private final List<Answer> answers;

    private WhatFollows(FindingAsked asked, List<Answer> answers) {
        this.asked = asked;
        this.answers = Collections.unmodifiableList(answers);
    }

    /**
     * The findings a decision asks for, each with its answers.
     *
     * @param decision the decision as things stand
     * @param assuming decides the same case under an assumption
     * @return in the order in which they are asked for
     */
    public static List<WhatFollows> of(Decision decision, Function<Assumption, Decision> assuming) {
        List<WhatFollows> all = new ArrayList<>();
        for (FindingAsked asked : decision.findingsAsked()) {
            List<Answer> answers = new ArrayList<>();
            Fact fact = asked.fact();
            for (int value = 1; value < fact.size(); value++) {
                Decision then = assuming.apply(new Assumption(fact, asked.claim(), value));
                answers.add(answer(fact, value, decision, then));
            }
            all.add(new WhatFollows(asked, answers));
        }
        return Collections.unmodifiableList(all);
    }

    private static Answer answer(Fact fact, int value, Decision now, Decision then) {
        Answer.Builder answer = Answer.builder()
                .value(fact.values().get(value - 1))
                .label(fact.labelOf(value))
                .findings(without(then.findings(), now.findings()))
                .duties(without(then.obligations(), now.obligations()))
                .dutiesNoLonger(without(now.obligations(), then.obligations()))
                .asked(without(then.findingsAsked(), now.findingsAsked()));
        for (ClosureVerdict verdict : then.closures()) {
            Optional<ClosureVerdict> before = now.closure(verdict.kind());
            if (verdict.isClosable()
                    && !before.filter(ClosureVerdict::isClosable).isPresent()) {
                answer.addClosable(verdict.kind());
            }
        }
        return answer.build();
    }

    private static <T> List<T> without(List<T> all, List<T> known) {
        List<T> rest = new ArrayList<>(all);
        rest.removeAll(known);
        return rest;
    }

    /**
     * What is asked for: which, by whom, about which claim, under which rules.
     *
     * @return not null
     */
    public FindingAsked asked() {
        return asked;
    }

    /**
     * The answers it could get.
     *
     * @return unmodifiable, in the order of the book; never "not recorded"
     */
    public List<Answer> answers() {
        return answers;
    }

    @Override
    public String toString() {
        return asked + " " + answers.size();
    }
}
