package org.petitionrules.model.message;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a value, a document or a rule pack is refused. Holds every problem that was found, not only the first.
 *
 * <p>The exception's own message lists them in both languages, one a line; it carries no content (SG-01) and never a
 * parser's message.
 */
public final class RefusedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * A refusal.
     *
     * @param problems at least one
     */
    public RefusedException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("拒绝须有理由 / a refusal needs a reason");
        }
        this.problems = Collections.unmodifiableList(new ArrayList<>(problems));
    }

    /**
     * Everything that is wrong, in document order.
     *
     * @return unmodifiable, at least one; empty only after Java deserialisation
     */
    public List<Problem> problems() {
        return problems == null ? Collections.<Problem>emptyList() : problems;
    }

    /**
     * Throws when there is anything to refuse.
     *
     * @param problems may be empty
     * @throws RefusedException when it is not empty
     */
    public static void ifAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }
}
