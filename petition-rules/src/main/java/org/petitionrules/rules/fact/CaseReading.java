package org.petitionrules.rules.fact;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.Category;
import org.petitionrules.model.Claim;
import org.petitionrules.model.Dossier;
import org.petitionrules.model.Moment;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.Recorded;
import org.petitionrules.model.organ.OrganDirectory;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.responsibility.FirstResponsibility;
import org.petitionrules.rules.responsibility.Ground;
import org.petitionrules.rules.responsibility.HolderChain;
import org.petitionrules.rules.responsibility.ResponsibilityRules;

/**
 * A dossier read once for a moment: the events that stand, in legal order, and who held the matter when. Facts,
 * clocks and explanations all read this and nothing else. Immutable and thread-safe.
 */
public final class CaseReading {
    private final Dossier dossier;
    private final OrganDirectory organs;
    private final Moment moment;
    private final List<Event> standing;
    private final HolderChain chain;
    private final FirstResponsibility responsibility;

    /**
     * Reads.
     *
     * @param dossier not null
     * @param organs not null
     * @param moment not null
     * @param standing the events that stand at the moment and that the book knows, in legal order
     * @param rules the book's rules of first responsibility
     */
    public CaseReading(
            Dossier dossier, OrganDirectory organs, Moment moment, List<Event> standing, ResponsibilityRules rules) {
        this.dossier = dossier;
        this.organs = organs;
        this.moment = moment;
        this.standing = Collections.unmodifiableList(standing);
        this.chain = HolderChain.of(standing, rules);
        this.responsibility =
                FirstResponsibility.of(chain, accused(dossier), recused(rules), organs, moment.asOf(), rules);
    }

    private static Set<OrganRef> accused(Dossier dossier) {
        Set<OrganRef> accused = new LinkedHashSet<>();
        for (Claim claim : dossier.petition().claims()) {
            if (claim.category().equals(Optional.of(Category.ACCUSATION))) {
                accused.addAll(claim.concerns());
            }
        }
        return accused;
    }

    private Set<OrganRef> recused(ResponsibilityRules rules) {
        Set<OrganRef> recused = new LinkedHashSet<>();
        for (Event event : standing) {
            if (rules.isOn(Ground.RECUSED, event.kind()) && event instanceof Recorded) {
                ((Recorded) event).by().ifPresent(recused::add);
            }
        }
        return recused;
    }

    /**
     * The dossier.
     *
     * @return not null
     */
    public Dossier dossier() {
        return dossier;
    }

    /**
     * The organs.
     *
     * @return not null
     */
    public OrganDirectory organs() {
        return organs;
    }

    /**
     * The moment.
     *
     * @return not null
     */
    public Moment moment() {
        return moment;
    }

    /**
     * The events that stand.
     *
     * @return unmodifiable, in legal order
     */
    public List<Event> standing() {
        return standing;
    }

    /**
     * The claims.
     *
     * @return in the order of the petition
     */
    public List<Claim> claims() {
        return dossier.petition().claims();
    }

    /**
     * The body that holds the matter.
     *
     * @return empty when nothing was received
     */
    public Optional<OrganRef> holder() {
        return chain.last().map(span -> span.organ());
    }

    /**
     * Who answers.
     *
     * @return not null
     */
    public FirstResponsibility responsibility() {
        return responsibility;
    }
}
