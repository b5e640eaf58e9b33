package org.petitionrules.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.model.organ.OrganRef;

/**
 * One thing a petition asks for or reports (诉求), with its own category, assessment and bodies; a petition has one or
 * more, and each is decided and answered on its own (逐条反馈).
 *
 * <p>What is given here was known at intake; what is found later is an event of the history. Absent parts are not
 * recorded, which is never taken in the authority's favour. Immutable and thread-safe.
 */
@HouseStyle
@Value.Immutable
public abstract class Claim {
    Claim() {}

    /**
     * The id, unique within the dossier.
     *
     * @return an {@link Identifier}
     */
    public abstract String id();

    /**
     * What kind of claim it is.
     *
     * @return empty when not recorded
     */
    public abstract Optional<Category> category();

    /**
     * Whether it was found reasonable; a human finding.
     *
     * @return empty when not recorded
     */
    public abstract Optional<Assessment> assessment();

    /**
     * The organs or units the claim is about: whose act is complained of, or who is accused. None of them is ever made
     * responsible for an accusation (SG-01).
     *
     * @return unmodifiable, empty when not recorded
     */
    public abstract List<OrganRef> concerns();

    /**
     * The bodies with power to handle the claim (有权处理的机关、单位), as named at intake: several where it falls to two or
     * more (2022 Regulations Art. 24 para. 1). A body that was split, merged or abolished stays named as it was; who took
     * over is told by the organ directory.
     *
     * @return unmodifiable, empty when not recorded; naming a body twice says no more than once
     */
    public abstract List<OrganRef> competentBodies();

    /**
     * The claim in words. Redacted: the library never reads it.
     *
     * @return empty when not given
     */
    @Value.Redacted
    public abstract Optional<String> content();

    /**
     * Declared facts about this claim, by the ids of the rule book's vocabulary.
     *
     * @return unmodifiable; a fact that is absent is not recorded
     */
    public abstract Map<String, FactValue> facts();

    @Value.Check
    void check() {
        Identifier.require(id());
        facts().keySet().forEach(Code::require);
    }

    /**
     * A new builder.
     *
     * @return empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Claim}; not thread-safe. */
    public static final class Builder extends ImmutableClaim.Builder {
        Builder() {}
    }
}
