package org.petitionrules.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.petitionrules.model.event.Annulled;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.EventShape;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.internal.HouseStyle;
import org.petitionrules.model.internal.References;
import org.petitionrules.model.message.RefusedException;

/**
 * One matter (信访事项): the petition that opened it and the history of everything that happened to it.
 *
 * <p>A repeat about the same matter is one more receipt in the history and restarts nothing; whether two matters are
 * the same is the adopter's input, never computed here. Events may be given in any order. The dossier checks what must
 * hold of any record (ids, references); whether a history is plausible in time is told by
 * {@link Chronology}, whether it is lawful by the rules. Immutable and thread-safe.
 */
@HouseStyle
@Value.Immutable
public abstract class Dossier {
    Dossier() {}

    /**
     * The adopter's id of the matter. It is shown in messages, so it must tell nothing about a person (SG-01).
     *
     * @return an {@link Identifier}
     */
    public abstract String id();

    /**
     * The petition that opened the matter.
     *
     * @return not null
     */
    public abstract Petition petition();

    /**
     * Everything that happened, in any order.
     *
     * @return unmodifiable, may be empty
     */
    public abstract List<Event> history();

    /**
     * The ids of dossiers that belong together with this one, such as a lead that was split off.
     *
     * @return unmodifiable, may be empty
     */
    public abstract List<String> linked();

    /**
     * Every contact of the petitioner about this matter: the receipts that came from no other body.
     *
     * @return in the order of the history given
     */
    public final List<Received> submissions() {
        return history().stream()
                .filter(event -> event.shape() == EventShape.RECEIVED)
                .map(Received.class::cast)
                .filter(receipt -> !receipt.from().isPresent())
                .collect(Collectors.toList());
    }

    /**
     * The claim of an id.
     *
     * @param claimId not null
     * @return empty when the petition holds none of that id
     */
    public final Optional<Claim> claim(String claimId) {
        return petition().claims().stream()
                .filter(claim -> claim.id().equals(claimId))
                .findFirst();
    }

    @Value.Check
    void check() {
        Identifier.require(id());
        linked().forEach(Identifier::require);
        RefusedException.ifAny(references().problems());
    }

    private References references() {
        References references = new References();
        for (int i = 0; i < petition().claims().size(); i++) {
            references.claim(
                    "/petition/claims/" + i,
                    Optional.of(petition().claims().get(i).id()));
        }
        for (int i = 0; i < history().size(); i++) {
            tell("/history/" + i, history().get(i), references);
        }
        return references;
    }

    private static void tell(String place, Event event, References references) {
        Optional<String> id = Optional.of(event.id());
        references.event(place, id);
        for (int i = 0; i < event.claims().size(); i++) {
            references.toClaim(place + "/claims/" + i, event.claims().get(i));
        }
        event.corrects().ifPresent(corrected -> references.toEvent(place + "/corrects", id, corrected));
        if (event instanceof Annulled) {
            references.toEvent(place + "/annuls", id, ((Annulled) event).annuls());
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

    /** Builds a {@link Dossier}; not thread-safe. */
    public static final class Builder extends ImmutableDossier.Builder {
        Builder() {}
    }
}
