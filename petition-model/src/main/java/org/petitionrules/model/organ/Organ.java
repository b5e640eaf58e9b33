package org.petitionrules.model.organ;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.petitionrules.model.AdminLevel;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;

/**
 * An organ or unit (机关、单位) as the adopter's directory describes it. Organs are public; nothing here is redacted.
 *
 * <p>A department has two bodies above it: the department of the next level (line superior, 上级主管部门) and the
 * government of its own level (本级人民政府); which of them reviews is the petitioner's choice or the law's, so both are
 * kept (A7). What is absent is not recorded and is asked for, never guessed. Immutable and thread-safe.
 */
@HouseStyle
@Value.Immutable
public abstract class Organ {
    private static final MessageTemplate ENDS_BEFORE_IT_BEGINS = MessageTemplate.of(
            "organ.ends-before-it-begins", "有效期止于{0}，早于起始日{1}", "the validity ends on {0}, before it begins on {1}");

    Organ() {}

    /**
     * The reference by which dossiers name it.
     *
     * @return not null
     */
    public abstract OrganRef ref();

    /**
     * Its public name.
     *
     * @return empty when not given
     */
    public abstract Optional<String> name();

    /**
     * What kind of body it is.
     *
     * @return empty when not recorded
     */
    public abstract Optional<OrganKind> kind();

    /**
     * The part it plays in petition work.
     *
     * @return empty when not recorded
     */
    public abstract Optional<OrganFunction> function();

    /**
     * Its level.
     *
     * @return empty when not recorded
     */
    public abstract Optional<AdminLevel> level();

    /**
     * The territory it serves, by the adopter's code for it.
     *
     * @return empty when not recorded
     */
    public abstract Optional<String> territory();

    /**
     * The body of the same line at the next level (上级主管部门).
     *
     * @return empty when it has none or it is not recorded
     */
    public abstract Optional<OrganRef> lineSuperior();

    /**
     * The government or Party committee it belongs to (本级人民政府、党委).
     *
     * @return empty when it has none or it is not recorded
     */
    public abstract Optional<OrganRef> governmentSuperior();

    /**
     * Whether it is under vertical management (垂直管理), so that only the line superior is above it.
     *
     * @return empty when not recorded
     */
    public abstract Optional<Boolean> vertical();

    /**
     * The bodies that took over when it was split, merged or abolished (Art. 24).
     *
     * @return unmodifiable, may be empty
     */
    public abstract List<OrganRef> successors();

    /**
     * The first day of this description, inclusive.
     *
     * @return empty when open
     */
    public abstract Optional<LocalDate> validFrom();

    /**
     * The last day of this description, inclusive.
     *
     * @return empty when open
     */
    public abstract Optional<LocalDate> validTo();

    @Value.Check
    void check() {
        if (validFrom().isPresent()
                && validTo().isPresent()
                && validTo().get().isBefore(validFrom().get())) {
            throw new RefusedException(Collections.singletonList(Problem.at(
                    "/validTo",
                    ENDS_BEFORE_IT_BEGINS.with(validTo().get(), validFrom().get()))));
        }
    }

    /**
     * Whether the description holds on a day.
     *
     * @param day not null
     * @return true when it is within the validity, ends included
     */
    public final boolean holdsOn(LocalDate day) {
        return !(validFrom().isPresent() && day.isBefore(validFrom().get()))
                && !(validTo().isPresent() && day.isAfter(validTo().get()));
    }

    /**
     * A new builder.
     *
     * @return empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Organ}; not thread-safe. */
    public static final class Builder extends ImmutableOrgan.Builder {
        Builder() {}
    }
}
