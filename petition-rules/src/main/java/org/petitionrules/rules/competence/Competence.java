package org.petitionrules.rules.competence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.organ.OrganDirectory;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.responsibility.ResponsibilityRules;

/**
 * Which bodies are competent for a claim, and who settles it between them (有权处理的机关; 2022 Regulations Art. 24, 2005
 * Arts 24 and 25).
 *
 * <p>A body that is no more on the day asked about gives way to the one body that took over; where the directory names
 * none, or several, that is unclear and not guessed. A body that a claim accuses, and one that recused, is never
 * competent and never decides: the body above it is (SG-01, SG-03). The common superior is the nearest body above all of
 * them, by line or by government (A7); where a link on which it hangs is missing from the directory, it is not known.
 * Immutable and thread-safe.
 */
public final class Competence {
    /** The role of a duty that the common superior owes. */
    public static final String COMMON_SUPERIOR = CompetenceStanding.COMMON_SUPERIOR.code();
    /** The role of a duty that the competent bodies owe together. */
    public static final String COMPETENT_BODY = "competent-body";

    private final String claim;
    private final List<OrganRef> named;
    private final List<OrganRef> bodies;
    private final CompetenceStanding standing;
    private final List<OrganRef> superiors;
    private final List<OrganRef> missingLinkOf;
    private final List<OrganRef> unclearSuccessionOf;
    private final Optional<OrganRef> accepting;
    private final List<RuleRef> rules;

    private Competence(
            String claim,
            List<OrganRef> named,
            Bodies bodies,
            CompetenceStanding standing,
            Superiors superiors,
            Optional<OrganRef> accepting,
            List<RuleRef> rules) {
        this.claim = claim;
        this.named = named;
        this.bodies = bodies.competent();
        this.standing = standing;
        this.superiors = superiors.nearest();
        Set<OrganRef> missing = new LinkedHashSet<>(bodies.withoutSuperior());
        missing.addAll(superiors.missingLinkOf());
        this.missingLinkOf = list(missing);
        this.unclearSuccessionOf = bodies.unclear();
        this.accepting = accepting;
        this.rules = rules;
    }

    private Competence(Competence of, List<RuleRef> rules) {
        this.claim = of.claim;
        this.named = of.named;
        this.bodies = of.bodies;
        this.standing = of.standing;
        this.superiors = of.superiors;
        this.missingLinkOf = of.missingLinkOf;
        this.unclearSuccessionOf = of.unclearSuccessionOf;
        this.accepting = of.accepting;
        this.rules = list(rules);
    }

    private static <T> List<T> list(Collection<T> items) {
        return Collections.unmodifiableList(new ArrayList<>(items));
    }

    /**
     * Works it out.
     *
     * @param claim the id of the claim
     * @param named the bodies with power to handle it, as recorded; at least one
     * @param barred bodies that a claim accuses or that recused
     * @param organs the directory
     * @param day the day asked about
     * @param history the standing events that concern the claim, in legal order
     * @param rules the book's rules of first responsibility, which tell agreement and designation
     * @return the competence, as yet under no rule
     */
    public static Competence of(
            String claim,
            List<OrganRef> named,
            Set<OrganRef> barred,
            OrganDirectory organs,
            LocalDate day,
            List<Event> history,
            ResponsibilityRules rules) {
        List<OrganRef> once = list(new LinkedHashSet<>(named));
        Ladder ladder = new Ladder(organs, day, barred);
        Bodies bodies = Bodies.of(once, ladder);
        Superiors superiors = Superiors.of(bodies.competent(), ladder);
        Acceptance acceptance = Acceptance.of(history, rules, bodies, superiors);
        if (!bodies.unclear().isEmpty() && acceptance.designated().isPresent()) {
            bodies = bodies.designated(acceptance.designated().get());
            superiors = Superiors.of(bodies.competent(), ladder);
        }
        return new Competence(
                claim,
                once,
                bodies,
                standing(bodies, superiors),
                superiors,
                acceptance.accepting(),
                Collections.<RuleRef>emptyList());
    }

    private static CompetenceStanding standing(Bodies bodies, Superiors superiors) {
        if (!bodies.unclear().isEmpty()) {
            return CompetenceStanding.SUCCESSION_UNCLEAR;
        }
        if (!bodies.withoutSuperior().isEmpty() || !superiors.missingLinkOf().isEmpty()) {
            return CompetenceStanding.LINK_MISSING;
        }
        if (bodies.competent().size() < 2) {
            return CompetenceStanding.ONE_BODY;
        }
        return superiors.nearest().isEmpty()
                ? CompetenceStanding.NO_COMMON_SUPERIOR
                : CompetenceStanding.COMMON_SUPERIOR;
    }

    /**
     * Whether an act that was to settle the competence comes from a body that may not settle it: agreed by a body that is
     * not one of them, or designated by another than the common superior; where that is not known, by one of them.
     *
     * @param act an event that concerns the claim
     * @param rules the book's rules of first responsibility
     * @return false for any other event
     */
    public boolean refuses(Event act, ResponsibilityRules rules) {
        return Acceptance.isRefused(act, rules, bodies, superiors);
    }

    /**
     * The same competence, under rules of a book.
     *
     * @param fired the rules that read it
     * @return a copy
     */
    public Competence under(List<RuleRef> fired) {
        return new Competence(this, fired);
    }

    /**
     * The body that owes a duty of a role: the common superior, where there is one only; of the competent bodies the one
     * that answers for the matter.
     *
     * @param role the id of the role
     * @param answering the first-responsible body
     * @return empty when no one body is known to owe it
     */
    public Optional<OrganRef> owing(String role, Optional<OrganRef> answering) {
        if (role.equals(COMMON_SUPERIOR)) {
            return superiors.size() == 1 ? Optional.of(superiors.get(0)) : Optional.empty();
        }
        return role.equals(COMPETENT_BODY) ? answering.filter(bodies::contains) : Optional.empty();
    }

    /**
     * The claim.
     *
     * @return its id
     */
    public String claim() {
        return claim;
    }

    /**
     * The bodies as recorded.
     *
     * @return unmodifiable, each once
     */
    public List<OrganRef> named() {
        return named;
    }

    /**
     * The bodies that are competent on the day asked about: successors in place of those that are no more, the body above
     * in place of one that is accused or recused.
     *
     * @return unmodifiable, each once, without those whose successor or superior is not known
     */
    public List<OrganRef> bodies() {
        return bodies;
    }

    /**
     * How they stand to each other.
     *
     * @return not null
     */
    public CompetenceStanding standing() {
        return standing;
    }

    /**
     * The nearest bodies above all of them; one of these decides where they disagree.
     *
     * @return unmodifiable; empty when there is none or it is not known; two where one is above by line and another by
     *     government and both are equally near
     */
    public List<OrganRef> superiors() {
        return superiors;
    }

    /**
     * The organs whose superior is missing from the directory, so that the common superior is not known.
     *
     * @return unmodifiable
     */
    public List<OrganRef> missingLinkOf() {
        return missingLinkOf;
    }

    /**
     * The bodies that are no more and whose one successor is not known.
     *
     * @return unmodifiable
     */
    public List<OrganRef> unclearSuccessionOf() {
        return unclearSuccessionOf;
    }

    /**
     * The body that accepts the claim: by agreement among them, by its own acceptance, or by designation; the latest
     * counts.
     *
     * @return empty while that is open
     */
    public Optional<OrganRef> accepting() {
        return accepting;
    }

    /**
     * The rules of the book that read it.
     *
     * @return unmodifiable; empty when none had anything to say
     */
    public List<RuleRef> rules() {
        return rules;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Competence)) {
            return false;
        }
        Competence that = (Competence) other;
        return claim.equals(that.claim)
                && named.equals(that.named)
                && bodies.equals(that.bodies)
                && standing == that.standing
                && superiors.equals(that.superiors)
                && missingLinkOf.equals(that.missingLinkOf)
                && unclearSuccessionOf.equals(that.unclearSuccessionOf)
                && accepting.equals(that.accepting)
                && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return Objects.hash(claim, bodies, standing, accepting);
    }

    @Override
    public String toString() {
        return claim + " " + standing.code() + " " + bodies;
    }
}
