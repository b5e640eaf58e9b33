package org.petitionrules.model;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;

/** What something was refused for. */
public final class Refused {
    private Refused() {}

    /** The problems as "pointer key", in the order told; fails when nothing is refused. */
    public static List<String> by(ThrowingCallable call) {
        return told(problems(call));
    }

    public static List<Problem> problems(ThrowingCallable call) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, call);
        if (refused == null) {
            throw new AssertionError("nothing was refused");
        }
        return refused.problems();
    }

    public static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.pointer() + " " + problem.message().key())
                .collect(Collectors.toList());
    }
}
