package org.petitionrules.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.model.internal.Ids;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;

/**
 * A petition as it came in (信访件): channel, identity disclosure, number of people, origin, and one or more claims.
 *
 * <p>It holds no name, telephone number, identity number or address, and needs none (SG-01). What happens afterwards,
 * repeats included, is the history of the {@link Dossier}. Absent parts are not recorded. Immutable and thread-safe.
 *
 * <p>Legal basis: 2022 Regulations on Petition Work, Arts 17, 19, 20.
 */
@HouseStyle
@Value.Immutable
public abstract class Petition {
    Petition() {}

    /**
     * The channel.
     *
     * @return empty when not recorded
     */
    public abstract Optional<Channel> channel();

    /**
     * The adopter's finer kind of channel, in free words. Redacted; no rule reads it.
     *
     * @return empty when not given
     */
    @Value.Redacted
    public abstract Optional<String> subChannel();

    /**
     * Whether the petitioner disclosed who they are.
     *
     * @return empty when not recorded
     */
    public abstract Optional<IdentityDisclosure> identityDisclosure();

    /**
     * How many people petition together.
     *
     * @return 1 or more; empty when not recorded
     */
    public abstract Optional<Integer> people();

    /**
     * How many representatives they sent; it matters for visits only (Art. 20).
     *
     * @return 1 or more, at most {@link #people()}; empty when not recorded or none
     */
    public abstract Optional<Integer> representatives();

    /**
     * The adopter's opaque references to the petitioners. Redacted.
     *
     * @return unmodifiable, may be empty
     */
    @Value.Redacted
    public abstract List<PetitionerRef> petitioners();

    /**
     * Where it came from.
     *
     * @return empty when not recorded
     */
    public abstract Optional<Origin> origin();

    /**
     * The claims, at least one, in the order given.
     *
     * @return unmodifiable, not empty
     */
    public abstract List<Claim> claims();

    /**
     * Declared facts about the matter as a whole, by the ids of the rule book's vocabulary.
     *
     * @return unmodifiable; a fact that is absent is not recorded
     */
    public abstract Map<String, FactValue> facts();

    @Value.Check
    void check() {
        List<Problem> problems = new ArrayList<>();
        atLeastOne("/people", people(), problems);
        atLeastOne("/representatives", representatives(), problems);
        if (people().isPresent()
                && representatives().isPresent()
                && representatives().get() > people().get()) {
            problems.add(Problem.at("/representatives", Invariants.MORE_REPRESENTATIVES_THAN_PEOPLE.with()));
        }
        if (claims().isEmpty()) {
            problems.add(Problem.at("/claims", Invariants.NO_CLAIM.with()));
        }
        Ids ids = new Ids();
        for (int i = 0; i < claims().size(); i++) {
            ids.add("/claims/" + i, Optional.of(claims().get(i).id()), problems);
        }
        RefusedException.ifAny(problems);
        facts().keySet().forEach(Code::require);
    }

    private static void atLeastOne(String pointer, Optional<Integer> number, List<Problem> problems) {
        if (number.isPresent() && number.get() < 1) {
            problems.add(Problem.at(pointer, Invariants.AT_LEAST_ONE.with()));
        }
    }

    /**
     * A new builder.
     *
     * @return empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Petition}; not thread-safe. */
    public static final class Builder extends ImmutablePetition.Builder {
        Builder() {}
    }
}
