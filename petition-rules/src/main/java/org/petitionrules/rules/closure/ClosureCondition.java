package org.petitionrules.rules.closure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.book.Role;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.fact.Condition;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.fact.Scope;

/**
 * A condition of closing a matter (结案条件): met when all facts of one of its alternatives have the values wanted.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClosureCondition {
    private final RuleRef rule;
    private final Scope scope;
    private final List<List<Condition>> alternatives;
    private final Role metBy;
    private final Bilingual label;

    /**
     * A condition.
     *
     * @param rule its id and provision
     * @param scope of every claim, or of the matter
     * @param alternatives any of which will do; each wants all of its conditions
     * @param metBy who can bring it about
     * @param label what is wanted, in words
     */
    public ClosureCondition(
            RuleRef rule, Scope scope, List<List<Condition>> alternatives, Role metBy, Bilingual label) {
        this.rule = rule;
        this.scope = scope;
        List<List<Condition>> copy = new ArrayList<>();
        alternatives.forEach(all -> copy.add(Collections.unmodifiableList(new ArrayList<>(all))));
        this.alternatives = Collections.unmodifiableList(copy);
        this.metBy = metBy;
        this.label = label;
    }

    boolean isMet(int[] frame) {
        return alternatives.stream().anyMatch(all -> all.stream().allMatch(condition -> condition.holds(frame)));
    }

    /** Whether the condition fails for want of a record: what fails of the first, principal, alternative is not recorded. */
    boolean isNotRecorded(int[] frame) {
        return alternatives.get(0).stream()
                .filter(condition -> !condition.holds(frame))
                .allMatch(condition -> frame[condition.fact().index()] == Fact.NOT_RECORDED);
    }

    /**
     * The id and provision.
     *
     * @return not null
     */
    public RuleRef rule() {
        return rule;
    }

    /**
     * Of every claim, or of the matter.
     *
     * @return not null
     */
    public Scope scope() {
        return scope;
    }

    /**
     * The alternatives.
     *
     * @return unmodifiable, at least one
     */
    public List<List<Condition>> alternatives() {
        return alternatives;
    }

    /**
     * Who can bring it about.
     *
     * @return not null
     */
    public Role metBy() {
        return metBy;
    }

    /**
     * What is wanted, in words.
     *
     * @return not null
     */
    public Bilingual label() {
        return label;
    }
}
