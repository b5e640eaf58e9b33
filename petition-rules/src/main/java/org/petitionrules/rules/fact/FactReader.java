package org.petitionrules.rules.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.petitionrules.model.AdminLevel;
import org.petitionrules.model.Claim;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.Origin;
import org.petitionrules.model.OriginKind;
import org.petitionrules.model.Petition;
import org.petitionrules.model.Term;
import org.petitionrules.model.event.Decided;
import org.petitionrules.model.event.Done;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.EventShape;
import org.petitionrules.model.event.Moved;
import org.petitionrules.model.event.Rated;
import org.petitionrules.model.event.RatedParty;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.event.Satisfaction;
import org.petitionrules.model.organ.Organ;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.competence.Competence;

/**
 * Works out the value of a fact from a reading of the case. Pure; what nobody recorded comes out as
 * {@link Fact#NOT_RECORDED}. Facts over obligations and findings are not read here but by whoever makes these.
 */
public final class FactReader {
    private static final int NO = 1;
    private static final int YES = 2;

    private final CaseReading reading;
    private final Optional<Assumption> assumption;

    /**
     * A reader.
     *
     * @param reading not null
     * @param assumption a value taken for granted; empty to go by what is on record only
     */
    public FactReader(CaseReading reading, Optional<Assumption> assumption) {
        this.reading = reading;
        this.assumption = assumption;
    }

    /**
     * The value of a fact of the matter.
     *
     * @param fact of scope {@link Scope#MATTER}
     * @return from 0 to its size, exclusive
     */
    public int ofMatter(Fact fact) {
        return read(fact, Optional.empty());
    }

    /**
     * The value of a fact of a claim.
     *
     * @param fact of scope {@link Scope#CLAIM}
     * @param claim a claim of the dossier
     * @return from 0 to its size, exclusive
     */
    public int ofClaim(Fact fact, Claim claim) {
        return read(fact, Optional.of(claim));
    }

    private int read(Fact fact, Optional<Claim> claim) {
        Optional<Assumption> assumed = assumption.filter(one -> one.isAbout(fact, claim));
        if (assumed.isPresent()) {
            return assumed.get().value();
        }
        switch (fact.source().kind()) {
            case DECLARED:
                return declared(fact, claim);
            case DECLARED_BY_BODY:
                return reading.holder().isPresent() && claim.isPresent()
                        ? ofBody(fact, claim.get(), reading.holder().get())
                        : Fact.NOT_RECORDED;
            case EVENT:
                return eventStands(fact, claim);
            case OUTCOME:
                return outcome(fact, claim);
            case RELATION:
                return relation(fact, claim);
            default:
                return Fact.NOT_RECORDED;
        }
    }

    private static boolean concerns(Event event, Optional<Claim> claim) {
        return !claim.isPresent() || event.concerns(claim.get().id());
    }

    private int declared(Fact fact, Optional<Claim> claim) {
        int onRecord = onRecord(fact, claim);
        if (onRecord != Fact.NOT_RECORDED) {
            return onRecord;
        }
        Map<String, FactValue> declared = claim.isPresent()
                ? claim.get().facts()
                : reading.dossier().petition().facts();
        return valueOf(fact, Optional.ofNullable(declared.get(fact.id())));
    }

    /**
     * What a body found about a claim, of a fact that depends on the body: the latest event of that body that records
     * it; for the body that first received the matter also what was declared at intake. What another body found, or
     * nobody is known to have found, is not its finding.
     *
     * @param fact of source {@link Source.Kind#DECLARED_BY_BODY}
     * @param claim a claim of the dossier
     * @param body the body
     * @return from 0 to its size, exclusive
     */
    public int ofBody(Fact fact, Claim claim, OrganRef body) {
        Optional<Assumption> assumed = assumption.filter(one -> one.isAbout(fact, Optional.of(claim)));
        if (assumed.isPresent() && reading.holder().equals(Optional.of(body))) {
            return assumed.get().value();
        }
        int value = Fact.NOT_RECORDED;
        for (Event event : reading.standing()) {
            if (event.facts().containsKey(fact.id())
                    && event.concerns(claim.id())
                    && ActingOrgan.of(event).equals(Optional.of(body))) {
                int said = valueOf(fact, Optional.ofNullable(event.facts().get(fact.id())));
                value = said == Fact.NOT_RECORDED ? value : said;
            }
        }
        boolean first = firstReceipt().flatMap(ActingOrgan::of).equals(Optional.of(body));
        return value == Fact.NOT_RECORDED && first
                ? valueOf(fact, Optional.ofNullable(claim.facts().get(fact.id())))
                : value;
    }

    /**
     * What the latest event says that put this fact on record. A value the book does not know says nothing. Where
     * records of one day and kind, recorded on one day, contradict each other, none of them counts.
     */
    private int onRecord(Fact fact, Optional<Claim> claim) {
        int value = Fact.NOT_RECORDED;
        Event latest = null;
        for (Event event : reading.standing()) {
            if (!event.facts().containsKey(fact.id()) || !concerns(event, claim)) {
                continue;
            }
            int said = valueOf(fact, Optional.ofNullable(event.facts().get(fact.id())));
            if (said != Fact.NOT_RECORDED) {
                boolean contradicts = latest != null && said != value && isTied(latest, event);
                value = contradicts ? Fact.NOT_RECORDED : said;
                latest = event;
            }
        }
        return value;
    }

    private static boolean isTied(Event one, Event other) {
        return one.occurredOn().equals(other.occurredOn())
                && one.shape() == other.shape()
                && one.recordedOn().equals(other.recordedOn())
                && one.kind().equals(other.kind());
    }

    /**
     * The value a declared fact value stands for.
     *
     * @param fact not null
     * @param value empty when nothing was declared
     * @return {@link Fact#NOT_RECORDED} when absent or not of the fact's list
     */
    public static int valueOf(Fact fact, Optional<FactValue> value) {
        if (!value.isPresent() || value.get().isNumber() != fact.isNumber()) {
            return Fact.NOT_RECORDED;
        }
        return fact.isNumber()
                ? fact.valueOf(value.get().asNumber())
                : fact.valueOf(value.get().asCode());
    }

    private int eventStands(Fact fact, Optional<Claim> claim) {
        int value = Fact.NOT_RECORDED;
        for (Event event : reading.standing()) {
            if (concerns(event, claim)) {
                if (fact.source().of().contains(event.kind())) {
                    value = YES;
                } else if (fact.source().undoneBy().contains(event.kind())) {
                    value = NO;
                }
            }
        }
        return value;
    }

    private int outcome(Fact fact, Optional<Claim> claim) {
        int value = Fact.NOT_RECORDED;
        for (Event event : reading.standing()) {
            if (event instanceof Decided && fact.source().of().contains(event.kind()) && concerns(event, claim)) {
                value = ((Decided) event)
                        .outcome()
                        .map(code -> fact.valueOf(code))
                        .orElse(Fact.NOT_RECORDED);
            }
        }
        return value;
    }

    private int relation(Fact fact, Optional<Claim> claim) {
        Petition petition = reading.dossier().petition();
        switch (fact.source().relation().get()) {
            case CHANNEL:
                return term(fact, petition.channel());
            case IDENTITY_DISCLOSURE:
                return restated(fact, claim, petition.identityDisclosure());
            case ORIGIN_KIND:
                return term(fact, petition.origin().map(Origin::kind));
            case ORIGIN_LEVEL:
                return term(fact, petition.origin().flatMap(Origin::level));
            case ASSIGNED_FROM_ABOVE:
                return assignedFromAbove(fact, claim);
            case PEOPLE:
                return number(fact, petition.people());
            case REPRESENTATIVES:
                return number(fact, petition.representatives());
            case HOLDER_RECEIPT:
                return holderReceipt(fact);
            case HIGHER_BODY:
                return fact.valueOf(reading.responsibility().missingSuperiorOf().isPresent() ? "missing" : "known");
            case RECUSED:
                return recused();
            case COMPETENCE:
                return term(fact, reading.competence(claim.get().id()).map(Competence::standing));
            case HOLDER_FUNCTION:
                return holderFunction(fact);
            case HOLDER:
                return holder(fact, claim.get());
            case CATEGORY:
                return restated(fact, claim, claim.get().category());
            case ASSESSMENT:
                return restated(fact, claim, claim.get().assessment());
            case SATISFACTION:
                return satisfaction(fact, claim);
            case DAYS_SINCE_LAST_ACT:
                return daysSinceLastAct(fact);
            default:
                return Fact.NOT_RECORDED;
        }
    }

    private static int number(Fact fact, Optional<Integer> recorded) {
        return recorded.map(many -> fact.valueOf(many.longValue())).orElse(Fact.NOT_RECORDED);
    }

    private int recused() {
        if (!reading.hasInterest()) {
            return Fact.NOT_RECORDED;
        }
        return reading.mustRecuse().isEmpty() ? YES : NO;
    }

    private static int term(Fact fact, Optional<? extends Term> term) {
        return term.map(value -> fact.valueOf(value.code())).orElse(Fact.NOT_RECORDED);
    }

    private int restated(Fact fact, Optional<Claim> claim, Optional<? extends Term> atIntake) {
        int onRecord = onRecord(fact, claim);
        return onRecord == Fact.NOT_RECORDED ? term(fact, atIntake) : onRecord;
    }

    private int holder(Fact fact, Claim claim) {
        Optional<OrganRef> holder = reading.holder();
        if (!holder.isPresent()) {
            return Fact.NOT_RECORDED;
        }
        if (reading.isAccusation(claim) && claim.concerns().contains(holder.get())) {
            return fact.valueOf("accused");
        }
        return holderFunction(fact);
    }

    private int holderFunction(Fact fact) {
        return term(
                fact,
                reading.holder()
                        .flatMap(holder ->
                                reading.organs().find(holder, reading.moment().asOf()))
                        .flatMap(Organ::function));
    }

    /** By the latest receipt that brought the matter to the body that holds it. */
    private int holderReceipt(Fact fact) {
        Optional<OrganRef> holder = reading.holder();
        int value = Fact.NOT_RECORDED;
        for (Event event : reading.standing()) {
            if (event instanceof Received
                    && reading.isReceipt(event)
                    && holder.equals(Optional.of(((Received) event).organ()))) {
                value = fact.valueOf(isReferred((Received) event) ? "referred" : "direct");
            }
        }
        return value;
    }

    /**
     * Whether a body got the matter from another body: the receipt names the sender, or it is the first receipt of a
     * petition that was forwarded or assigned.
     *
     * @param receipt a standing receipt
     * @return false when it came from the petitioner
     */
    public boolean isReferred(Received receipt) {
        boolean sentHere = reading.dossier()
                .petition()
                .origin()
                .filter(origin -> origin.kind() != OriginKind.DIRECT)
                .isPresent();
        return receipt.from().isPresent() || (sentHere && firstReceipt().equals(Optional.of(receipt)));
    }

    private Optional<Event> firstReceipt() {
        return reading.standing().stream()
                .filter(event -> event.shape() == EventShape.RECEIVED)
                .findFirst();
    }

    private int satisfaction(Fact fact, Optional<Claim> claim) {
        Map<RatedParty, Satisfaction> latest = new EnumMap<>(RatedParty.class);
        for (Event event : reading.standing()) {
            if (event instanceof Rated && concerns(event, claim)) {
                latest.put(((Rated) event).rated(), ((Rated) event).satisfaction());
            }
        }
        if (latest.containsValue(Satisfaction.NOT_SATISFIED)) {
            return fact.valueOf(Satisfaction.NOT_SATISFIED.code());
        }
        return term(fact, Optional.ofNullable(latest.get(RatedParty.AUTHORITY)));
    }

    /** Of every assignment on record, whether its sender stands above its addressee. */
    private int assignedFromAbove(Fact fact, Optional<Claim> claim) {
        int value = NO;
        Optional<Origin> origin =
                reading.dossier().petition().origin().filter(from -> from.kind() == OriginKind.ASSIGNED);
        if (origin.isPresent()) {
            Optional<AdminLevel> from = origin.get().level().isPresent()
                    ? origin.get().level()
                    : level(origin.get().from());
            value = later(value, isAbove(from, level(firstReceipt().flatMap(ActingOrgan::of))));
        }
        for (Event event : reading.standing()) {
            if (event instanceof Moved && fact.source().of().contains(event.kind()) && concerns(event, claim)) {
                Moved sent = (Moved) event;
                value = later(value, isAbove(reading.level(sent.from()), reading.level(sent.to())));
            }
        }
        return value;
    }

    private Optional<AdminLevel> level(Optional<OrganRef> organ) {
        return organ.flatMap(reading::level);
    }

    private static int isAbove(Optional<AdminLevel> from, Optional<AdminLevel> to) {
        return from.isPresent() && to.isPresent() ? (from.get().compareTo(to.get()) > 0 ? YES : NO) : Fact.NOT_RECORDED;
    }

    /** One assignment from above is enough; one that cannot be told leaves it open. */
    private static int later(int before, int now) {
        return before == YES || now == YES ? YES : now == NO ? before : Fact.NOT_RECORDED;
    }

    private int daysSinceLastAct(Fact fact) {
        LocalDate last = null;
        for (Event event : reading.standing()) {
            if (last == null ? event.shape() == EventShape.RECEIVED : isAct(event)) {
                last = event.occurredOn();
            }
        }
        return last == null
                ? Fact.NOT_RECORDED
                : fact.valueOf(ChronoUnit.DAYS.between(last, reading.moment().asOf()));
    }

    private static boolean isAct(Event event) {
        switch (event.shape()) {
            case MOVED:
            case DECIDED:
            case SERVED:
                return true;
            case DONE:
                return !((Done) event).by().isPetitioner();
            default:
                return false;
        }
    }
}
