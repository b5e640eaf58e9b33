package org.petitionrules.rules.decision;

import java.util.List;
import org.immutables.value.Value;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.clock.Obligation;
import org.petitionrules.rules.closure.ClosureKind;

/**
 * What would follow if a finding that is asked for had one of its answers (若如此认定): what would be decided that is not
 * decided now, and what would no longer be. Everything else stays as it is. Immutable and thread-safe.
 */
@HouseStyle
@Value.Immutable
public abstract class Answer {
    Answer() {}

    /**
     * The answer, by the code of the book.
     *
     * @return not null
     */
    public abstract String value();

    /**
     * The answer in words.
     *
     * @return not null
     */
    public abstract Bilingual label();

    /**
     * What would be found, and is not now.
     *
     * @return unmodifiable
     */
    public abstract List<Finding> findings();

    /**
     * What would be owed, and is not now, or would stand otherwise.
     *
     * @return unmodifiable
     */
    public abstract List<Obligation> duties();

    /**
     * What is owed now, and would not be.
     *
     * @return unmodifiable
     */
    public abstract List<Obligation> dutiesNoLonger();

    /**
     * What would have to be found then.
     *
     * @return unmodifiable
     */
    public abstract List<FindingAsked> asked();

    /**
     * The ways of closing that would be open, and are not now.
     *
     * @return unmodifiable
     */
    public abstract List<ClosureKind> closable();

    /**
     * Whether nothing else would change.
     *
     * @return true when this answer leaves all other parts of the decision as they are
     */
    public final boolean changesNothing() {
        return findings().isEmpty()
                && duties().isEmpty()
                && dutiesNoLonger().isEmpty()
                && asked().isEmpty()
                && closable().isEmpty();
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableAnswer.Builder {
        Builder() {}
    }
}
