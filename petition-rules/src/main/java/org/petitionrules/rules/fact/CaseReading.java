package org.petitionrules.rules.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.petitionrules.model.AdminLevel;
import org.petitionrules.model.Category;
import org.petitionrules.model.Claim;
import org.petitionrules.model.Dossier;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.Moment;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.Moved;
import org.petitionrules.model.event.Recorded;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.organ.Organ;
import org.petitionrules.model.organ.OrganDirectory;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.competence.Competence;
import org.petitionrules.rules.responsibility.FirstResponsibility;
import org.petitionrules.rules.responsibility.Ground;
import org.petitionrules.rules.responsibility.HolderChain;
import org.petitionrules.rules.responsibility.ResponsibilityRules;
import org.petitionrules.rules.responsibility.Span;

/**
 * A dossier read once for a moment: the events that stand, in legal order, and who held the matter when. Facts,
 * clocks and explanations all read this and nothing else. Immutable and thread-safe.
 */
public final class CaseReading {
    private static final MessageTemplate NOT_THEIRS_TO_SETTLE = MessageTemplate.of(
            "competence.settled-by-another-body",
            "受理机关由有权处理的机关协商，或由其共同的上一级指定，他机关所为不生效",
            "who accepts is agreed among the competent bodies or designated by their common superior; by another body it has"
                    + " no effect");

    private final Dossier dossier;
    private final OrganDirectory organs;
    private final Moment moment;
    private final List<Event> standing;
    private final Map<String, List<Event>> byKind;
    private final Map<String, Integer> places;
    private final Optional<Fact> category;
    private final ResponsibilityRules rules;
    private final Set<OrganRef> recused;
    private final Set<OrganRef> interested;
    private final Map<String, Competence> competences;
    private final List<Event> refusedSettlements;
    private final HolderChain chain;
    private final List<PresumedReceipt> presumed;
    private final FirstResponsibility responsibility;

    /**
     * Reads.
     *
     * @param dossier not null
     * @param organs not null
     * @param moment not null
     * @param standing the events that stand at the moment and that the book knows, in legal order
     * @param category the fact of the book that a finding restates the category of a claim by; empty when it has none
     * @param rules the book's rules of first responsibility
     */
    public CaseReading(
            Dossier dossier,
            OrganDirectory organs,
            Moment moment,
            List<Event> standing,
            Optional<Fact> category,
            ResponsibilityRules rules) {
        this.dossier = dossier;
        this.organs = organs;
        this.moment = moment;
        this.category = category;
        this.rules = rules;
        this.places = new HashMap<>();
        for (int i = 0; i < dossier.history().size(); i++) {
            places.put(dossier.history().get(i).id(), i);
        }
        this.recused = barredBy(Ground.RECUSED, standing);
        this.interested = barredBy(Ground.INTERESTED, standing);
        Map<Ground, Set<OrganRef>> why = new EnumMap<>(Ground.class);
        why.put(Ground.ACCUSED, accused(standing));
        why.put(Ground.RECUSED, recused);
        why.put(Ground.INTERESTED, interested);
        Set<OrganRef> barred = new HashSet<>();
        why.values().forEach(barred::addAll);
        this.competences = new LinkedHashMap<>();
        for (Claim claim : claims()) {
            if (!claim.competentBodies().isEmpty()) {
                competences.put(claim.id(), competence(claim, claim.competentBodies(), barred, standing));
            }
        }
        this.refusedSettlements = refusedSettlements(standing);
        List<Event> effective = new ArrayList<>(standing);
        effective.removeAll(refusedSettlements);
        this.standing = Collections.unmodifiableList(effective);
        this.byKind = new HashMap<>();
        for (Event event : effective) {
            byKind.computeIfAbsent(event.kind(), none -> new ArrayList<>()).add(event);
        }
        this.chain = HolderChain.of(effective, referredBy(), rules);
        holder().filter(holder -> organs.findEnded(holder, moment.asOf()).isPresent())
                .ifPresent(ended -> claims().forEach(claim -> competences.computeIfAbsent(
                        claim.id(), none -> competence(claim, Collections.singletonList(ended), barred, effective))));
        this.presumed = Collections.unmodifiableList(rules.kinds(Ground.RECEIVED).stream()
                .findFirst()
                .map(kind -> PresumedReceipt.of(this, kind))
                .orElseGet(Collections::emptyList));
        this.responsibility = FirstResponsibility.of(chain, why, organs, moment.asOf(), rules);
    }

    private Competence competence(Claim claim, List<OrganRef> named, Set<OrganRef> barred, List<Event> events) {
        List<Event> history =
                events.stream().filter(event -> event.concerns(claim.id())).collect(Collectors.toList());
        return Competence.of(claim.id(), named, barred, organs, moment.asOf(), history, rules);
    }

    /** Acts that were to settle which body accepts, by bodies that may not settle it for any claim concerned. */
    private List<Event> refusedSettlements(List<Event> events) {
        return events.stream()
                .filter(event -> {
                    List<Competence> concerned = competences.values().stream()
                            .filter(competence -> event.concerns(competence.claim()))
                            .collect(Collectors.toList());
                    return !concerned.isEmpty()
                            && concerned.stream().allMatch(competence -> competence.refuses(event, rules));
                })
                .collect(Collectors.toList());
    }

    private Optional<OrganRef> referredBy() {
        return dossier.petition().origin().flatMap(origin -> origin.from());
    }

    private Set<OrganRef> accused(List<Event> events) {
        Set<OrganRef> accused = new LinkedHashSet<>();
        for (Claim claim : claims()) {
            if (isAccusation(claim, events)) {
                accused.addAll(claim.concerns());
            }
        }
        return accused;
    }

    /**
     * Whether a claim accuses the bodies it concerns: it was taken in as an accusation, or any finding calls it one. No
     * later finding takes that back, so that the accused cannot restate it away (SG-01).
     *
     * @param claim a claim of the dossier
     * @return true for an accusation
     */
    boolean isAccusation(Claim claim) {
        return isAccusation(claim, standing);
    }

    private boolean isAccusation(Claim claim, List<Event> events) {
        if (claim.category().equals(Optional.of(Category.ACCUSATION))) {
            return true;
        }
        String accusation = Category.ACCUSATION.code();
        return category.isPresent()
                && events.stream()
                        .filter(event -> event.concerns(claim.id()))
                        .map(event -> Optional.ofNullable(
                                event.facts().get(category.get().id())))
                        .anyMatch(value -> value.equals(Optional.of(FactValue.code(accusation))));
    }

    /** The bodies that put a ground on record about themselves, or that another body ordered so. */
    private Set<OrganRef> barredBy(Ground ground, List<Event> events) {
        Set<OrganRef> bodies = new LinkedHashSet<>();
        for (Event event : events) {
            if (rules.isOn(ground, event.kind())) {
                if (event instanceof Recorded) {
                    ((Recorded) event).by().ifPresent(bodies::add);
                } else if (event instanceof Moved) {
                    bodies.add(((Moved) event).to());
                }
            }
        }
        return bodies;
    }

    /** Whether a direct interest of any body is on record. */
    boolean hasInterest() {
        return !interested.isEmpty();
    }

    /** The level of a body on the day asked about; empty when the directory does not tell. */
    Optional<AdminLevel> level(OrganRef organ) {
        return organs.find(organ, moment.asOf()).flatMap(Organ::level);
    }

    /**
     * The bodies with a direct interest in the matter or the petitioner on record, and no recusal.
     *
     * @return unmodifiable, in legal order
     */
    public List<OrganRef> mustRecuse() {
        return Collections.unmodifiableList(
                interested.stream().filter(organ -> !recused.contains(organ)).collect(Collectors.toList()));
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
     * The events of a kind that stand.
     *
     * @param kind an event kind
     * @return unmodifiable, in legal order
     */
    public List<Event> standing(String kind) {
        return Collections.unmodifiableList(byKind.getOrDefault(kind, Collections.<Event>emptyList()));
    }

    /**
     * Whether an event is a receipt that brings the matter to a body, and not just another contact.
     *
     * @param event not null
     * @return true for the receipts of the book's rules of first responsibility
     */
    public boolean isReceipt(Event event) {
        return rules.isOn(Ground.RECEIVED, event.kind());
    }

    /**
     * The first receipt of the matter by anybody.
     *
     * @param claims the ids of claims
     * @return the earliest receipt that concerns any of them; empty when none is on record
     */
    public Optional<Event> firstReceipt(List<String> claims) {
        return standing.stream()
                .filter(event -> isReceipt(event) && claims.stream().anyMatch(event::concerns))
                .findFirst();
    }

    /** Whether an event sends the matter on, by the book's rules of first responsibility. */
    boolean isSending(Event event) {
        return event instanceof Moved && rules.isOn(Ground.SENT, event.kind());
    }

    /** Who held the matter when, by what is on record. */
    List<Span> spans() {
        return chain.spans();
    }

    /** The book's rule on what was sent; only where an event {@link #isSending}. */
    RuleRef sendingRule() {
        return rules.rule(Ground.SENT);
    }

    /**
     * The receipts that should be on record and are not.
     *
     * @return unmodifiable, in the order of the sendings
     */
    public List<PresumedReceipt> presumedReceipts() {
        return presumed;
    }

    /**
     * Who would have held the matter when, had every receipt been put on record. What bodies owe goes by it; who answers
     * does not.
     *
     * @return not null
     */
    public HolderChain presumedChain() {
        List<Event> events = new ArrayList<>();
        for (Event event : standing) {
            events.add(event);
            for (PresumedReceipt receipt : presumed) {
                if (receipt.sending().equals(event)) {
                    events.add(receipt.receipt());
                }
            }
        }
        return HolderChain.of(events, referredBy(), rules);
    }

    /**
     * Acts that were to move the matter and have no effect, and why.
     *
     * @return with pointers into the dossier, in legal order
     */
    public List<Problem> irregularities() {
        List<Problem> problems = new ArrayList<>();
        chain.refusedConsents().forEach((consent, why) -> problems.add(Problem.at(place(consent), why)));
        refusedSettlements.forEach(act -> problems.add(Problem.at(place(act), NOT_THEIRS_TO_SETTLE.with())));
        return problems;
    }

    /**
     * Where an event stands in the dossier.
     *
     * @param event an event of the dossier
     * @return a JSON pointer into the dossier
     */
    public String place(Event event) {
        return "/history/" + places.get(event.id());
    }

    /**
     * Which bodies are competent for a claim.
     *
     * @param claim the id of a claim
     * @return empty when they are not recorded, and the body that holds the matter still exists
     */
    public Optional<Competence> competence(String claim) {
        return Optional.ofNullable(competences.get(claim));
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
