package org.petitionrules.model.json;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.petitionrules.model.message.Problem;

/**
 * A list that keeps the first thousand problems and counts the rest, so that garbage cannot fill the memory with
 * complaints about itself.
 */
final class ProblemList extends AbstractList<Problem> {
    private static final int MOST = 1_000;

    private final List<Problem> kept = new ArrayList<>();
    private final boolean lenient;
    private int left;

    /** A list; a lenient one takes no complaints about unknown properties, and is not checked for more. */
    ProblemList(boolean lenient) {
        this.lenient = lenient;
    }

    /** Whether reading is lenient: by what collects the problems, for that reaches every shape. */
    static boolean isLenient(List<Problem> problems) {
        return problems instanceof ProblemList && ((ProblemList) problems).lenient;
    }

    @Override
    public Problem get(int index) {
        return kept.get(index);
    }

    @Override
    public int size() {
        return kept.size();
    }

    @Override
    public boolean add(Problem problem) {
        if (lenient && problem.message().key().equals(JsonMessages.UNKNOWN.key())) {
            return false;
        }
        if (kept.size() < MOST) {
            return kept.add(problem);
        }
        left++;
        return true;
    }

    /** How many problems were added and not kept. */
    int left() {
        return left;
    }

    /** Takes over how many problems another list did not keep. */
    void addLeft(int more) {
        left += more;
    }
}
