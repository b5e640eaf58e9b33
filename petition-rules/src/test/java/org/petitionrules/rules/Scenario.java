package org.petitionrules.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.petitionrules.model.AdminLevel;
import org.petitionrules.model.Category;
import org.petitionrules.model.Channel;
import org.petitionrules.model.Claim;
import org.petitionrules.model.Dossier;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.IdentityDisclosure;
import org.petitionrules.model.Moment;
import org.petitionrules.model.Origin;
import org.petitionrules.model.Petition;
import org.petitionrules.model.event.Annulled;
import org.petitionrules.model.event.Decided;
import org.petitionrules.model.event.Done;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.Moved;
import org.petitionrules.model.event.Party;
import org.petitionrules.model.event.Rated;
import org.petitionrules.model.event.RatedParty;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.event.Recorded;
import org.petitionrules.model.event.Satisfaction;
import org.petitionrules.model.event.Served;
import org.petitionrules.model.organ.Organ;
import org.petitionrules.model.organ.OrganDirectory;
import org.petitionrules.model.organ.OrganFunction;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.fact.ActingOrgan;

/**
 * A small world to work cases in: a county with a petition office, a bureau under a city and a province bureau, a
 * second bureau under the county government, a discipline-inspection organ under a city one, and a police station. One claim, c1, unless more are added.
 */
public final class Scenario {
    public static final String OFFICE = "county-petition-office";
    public static final String BUREAU = "county-bureau";
    public static final String OTHER_BUREAU = "county-other-bureau";
    public static final String CITY_BUREAU = "city-bureau";
    public static final String PROVINCE_BUREAU = "province-bureau";
    /** Above the other bureau, which has no line superior. */
    public static final String GOVERNMENT = "county-government";

    public static final String DISCIPLINE = "county-discipline";
    public static final String CITY_DISCIPLINE = "city-discipline";
    public static final String POLICE = "county-police";
    /** Not in the directory. */
    public static final String STRANGER = "stranger";

    public static final OrganDirectory ORGANS = OrganDirectory.of(
            organ(OFFICE, OrganFunction.PETITION_OFFICE, AdminLevel.COUNTY, ""),
            organ(BUREAU, OrganFunction.GENERAL, AdminLevel.COUNTY, CITY_BUREAU),
            Organ.builder()
                    .ref(OrganRef.of(OTHER_BUREAU))
                    .function(OrganFunction.GENERAL)
                    .level(AdminLevel.COUNTY)
                    .governmentSuperior(OrganRef.of(GOVERNMENT))
                    .build(),
            organ(GOVERNMENT, OrganFunction.GENERAL, AdminLevel.COUNTY, ""),
            organ(CITY_BUREAU, OrganFunction.GENERAL, AdminLevel.CITY, PROVINCE_BUREAU),
            organ(PROVINCE_BUREAU, OrganFunction.GENERAL, AdminLevel.PROVINCE, ""),
            organ(DISCIPLINE, OrganFunction.DISCIPLINE_INSPECTION, AdminLevel.COUNTY, CITY_DISCIPLINE),
            organ(CITY_DISCIPLINE, OrganFunction.DISCIPLINE_INSPECTION, AdminLevel.CITY, ""),
            organ(POLICE, OrganFunction.POLITICAL_LEGAL, AdminLevel.COUNTY, ""));

    private final Petition.Builder petition = Petition.builder();
    private final Map<String, Claim.Builder> claims = new LinkedHashMap<>();
    private final List<Event> history = new ArrayList<>();

    private Scenario() {}

    /** A real-name online petition, neither major nor urgent, with one claim of a category, without hardship. */
    public static Scenario of(Category category) {
        Scenario scenario = unrecorded();
        scenario.petition.channel(Channel.ONLINE).identityDisclosure(IdentityDisclosure.REAL_NAME);
        scenario.fact("major-urgent", "no");
        return scenario.claim("c1", claim -> claim.category(category)).claimFact("hardship", "no");
    }

    /** A petition with one claim, c1, of which nothing is recorded. */
    public static Scenario unrecorded() {
        return new Scenario().claim("c1", claim -> {});
    }

    private static Organ organ(String ref, OrganFunction function, AdminLevel level, String superior) {
        Organ.Builder organ =
                Organ.builder().ref(OrganRef.of(ref)).function(function).level(level);
        if (!superior.isEmpty()) {
            organ.lineSuperior(OrganRef.of(superior));
        }
        return organ.build();
    }

    public Scenario petition(Consumer<Petition.Builder> change) {
        change.accept(petition);
        return this;
    }

    public Scenario channel(Channel channel) {
        return petition(builder -> builder.channel(channel));
    }

    public Scenario anonymous() {
        return petition(builder -> builder.identityDisclosure(IdentityDisclosure.ANONYMOUS));
    }

    public Scenario origin(Origin origin) {
        return petition(builder -> builder.origin(origin));
    }

    public Scenario fact(String id, String code) {
        return petition(builder -> builder.putFacts(id, FactValue.code(code)));
    }

    public Scenario fact(String id, long number) {
        return petition(builder -> builder.putFacts(id, FactValue.number(number)));
    }

    public Scenario claim(String id, Consumer<Claim.Builder> change) {
        change.accept(claims.computeIfAbsent(id, none -> Claim.builder().id(id)));
        return this;
    }

    public Scenario claimFact(String id, String code) {
        return claim("c1", claim -> claim.putFacts(id, FactValue.code(code)));
    }

    private String next() {
        return "e" + (history.size() + 1);
    }

    public Scenario event(Event event) {
        history.add(event);
        return this;
    }

    public Scenario received(String kind, String organ, String day) {
        return event(Received.builder()
                .id(next())
                .kind(kind)
                .occurredOn(LocalDate.parse(day))
                .organ(OrganRef.of(organ))
                .build());
    }

    /** A receipt that takes the place of an earlier record of it. */
    public Scenario receivedInsteadOf(String eventId, String organ, String day) {
        return event(Received.builder()
                .id(next())
                .kind("petition")
                .occurredOn(LocalDate.parse(day))
                .organ(OrganRef.of(organ))
                .corrects(eventId)
                .build());
    }

    /** A receipt that was put on record later than it happened. */
    public Scenario receivedAndRecorded(String organ, String day, String recorded) {
        return event(Received.builder()
                .id(next())
                .kind("petition")
                .occurredOn(LocalDate.parse(day))
                .recordedOn(LocalDate.parse(recorded))
                .organ(OrganRef.of(organ))
                .build());
    }

    public Scenario receivedFrom(String from, String organ, String day) {
        return event(Received.builder()
                .id(next())
                .kind("referral")
                .occurredOn(LocalDate.parse(day))
                .organ(OrganRef.of(organ))
                .from(OrganRef.of(from))
                .build());
    }

    public Scenario moved(String kind, String from, String to, String day) {
        return event(Moved.builder()
                .id(next())
                .kind(kind)
                .occurredOn(LocalDate.parse(day))
                .from(OrganRef.of(from))
                .to(OrganRef.of(to))
                .build());
    }

    /** An assignment with the day the result is wanted by; an empty one sets none. */
    public Scenario assigned(String from, String to, String day, String resultDueOn) {
        Moved.Builder event = Moved.builder()
                .id(next())
                .kind("assignment")
                .occurredOn(LocalDate.parse(day))
                .from(OrganRef.of(from))
                .to(OrganRef.of(to));
        if (!resultDueOn.isEmpty()) {
            event.resultDueOn(LocalDate.parse(resultDueOn));
        }
        return event(event.build());
    }

    public Scenario decided(String kind, String by, String day, String... claimIds) {
        return decided(kind, by, day, Optional.empty(), claimIds);
    }

    public Scenario decided(String kind, String by, String day, Optional<String> outcome, String... claimIds) {
        return event(Decided.builder()
                .id(next())
                .kind(kind)
                .occurredOn(LocalDate.parse(day))
                .by(OrganRef.of(by))
                .outcome(outcome)
                .addClaims(claimIds)
                .build());
    }

    public Scenario opinion(String outcome, String day) {
        return decided("opinion", BUREAU, day, Optional.of(outcome));
    }

    /** An extension with the facts it carries. */
    public Scenario extended(String day, Consumer<Decided.Builder> facts) {
        return extendedBy(BUREAU, day, facts);
    }

    public Scenario extendedBy(String organ, String day, Consumer<Decided.Builder> facts) {
        Decided.Builder event = Decided.builder()
                .id(next())
                .kind("extension")
                .occurredOn(LocalDate.parse(day))
                .by(OrganRef.of(organ));
        facts.accept(event);
        return event(event.build());
    }

    public Scenario served(String kind, String by, String day, String... claimIds) {
        return event(Served.builder()
                .id(next())
                .kind(kind)
                .occurredOn(LocalDate.parse(day))
                .by(OrganRef.of(by))
                .to(Party.petitioner())
                .addClaims(claimIds)
                .build());
    }

    public Scenario done(String kind, String by, String day, String... claimIds) {
        return event(Done.builder()
                .id(next())
                .kind(kind)
                .occurredOn(LocalDate.parse(day))
                .by(Party.of(OrganRef.of(by)))
                .addClaims(claimIds)
                .build());
    }

    public Scenario byPetitioner(String kind, String day, String... claimIds) {
        return event(Done.builder()
                .id(next())
                .kind(kind)
                .occurredOn(LocalDate.parse(day))
                .by(Party.petitioner())
                .addClaims(claimIds)
                .build());
    }

    public Scenario rated(RatedParty rated, Satisfaction satisfaction, String day, String... claimIds) {
        return event(Rated.builder()
                .id(next())
                .kind("rating")
                .occurredOn(LocalDate.parse(day))
                .rated(rated)
                .satisfaction(satisfaction)
                .addClaims(claimIds)
                .build());
    }

    public Scenario recorded(String kind, String by, String day, Consumer<Recorded.Builder> facts) {
        Recorded.Builder event = Recorded.builder()
                .id(next())
                .kind(kind)
                .occurredOn(LocalDate.parse(day))
                .by(OrganRef.of(by));
        facts.accept(event);
        return event(event.build());
    }

    /** An annulment by the body that did what is annulled. */
    public Scenario annulled(String eventId, String day) {
        Event annulled = history.stream()
                .filter(event -> event.id().equals(eventId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event " + eventId));
        return annulledBy(ActingOrgan.of(annulled), eventId, day);
    }

    public Scenario annulledBy(Optional<OrganRef> by, String eventId, String day) {
        return event(Annulled.builder()
                .id(next())
                .kind("annulment")
                .occurredOn(LocalDate.parse(day))
                .by(by)
                .annuls(eventId)
                .build());
    }

    public Dossier dossier() {
        List<Claim> built = new ArrayList<>();
        claims.values().forEach(claim -> built.add(claim.build()));
        return Dossier.builder()
                .id("d1")
                .petition(petition.claims(built).build())
                .addAllHistory(history)
                .build();
    }

    /** The decision of a book as of a day, everything known. */
    public Decision decide(RuleBook book, String asOf) {
        return book.decide(dossier(), ORGANS, Moment.of(LocalDate.parse(asOf)));
    }

    /** The decision as of a day, from what was on record on another. */
    public Decision decide(RuleBook book, String asOf, String knownOn) {
        return book.decide(dossier(), ORGANS, Moment.of(LocalDate.parse(asOf), LocalDate.parse(knownOn)));
    }
}
