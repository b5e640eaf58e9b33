package org.petitionrules.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.petitionrules.model.event.Annulled;
import org.petitionrules.model.event.Decided;
import org.petitionrules.model.event.Done;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.EventBuilder;
import org.petitionrules.model.event.EventShape;
import org.petitionrules.model.event.Moved;
import org.petitionrules.model.event.Party;
import org.petitionrules.model.event.Rated;
import org.petitionrules.model.event.RatedParty;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.event.Recorded;
import org.petitionrules.model.event.Satisfaction;
import org.petitionrules.model.event.Served;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.organ.Organ;
import org.petitionrules.model.organ.OrganDirectory;
import org.petitionrules.model.organ.OrganFunction;
import org.petitionrules.model.organ.OrganKind;
import org.petitionrules.model.organ.OrganRef;

/** Random values of the model, each a function of its seed alone. */
public final class Generated {
    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
    private static final String[] TEXTS = {
        "", " ", "汉字", "\"\\/\b\f\n\r\t", "\u0000\u001f", "\uD83D\uDE00", "null", "﻿x"
    };

    private final Random random;

    private Generated(long seed) {
        this.random = new Random(seed);
    }

    /** A dossier that is sound, though its dates need not be. */
    public static Dossier dossier(long seed) {
        return new Generated(seed).dossier();
    }

    public static CaseFile caseFile(long seed) {
        Generated generated = new Generated(seed);
        CaseFile.Builder file = CaseFile.builder().dossier(generated.dossier()).organs(generated.organs());
        generated.maybe(() -> file.title(Bilingual.of("甲", "A \"b\"")));
        generated.maybe(() -> file.source(Bilingual.same("x")));
        generated.maybe(() -> file.book("county-book"));
        generated.maybe(() -> file.moment(
                generated.random.nextBoolean()
                        ? Moment.of(generated.day())
                        : Moment.of(generated.day(), generated.day())));
        return file.build();
    }

    private Dossier dossier() {
        Dossier.Builder dossier = Dossier.builder().id(id("d")).petition(petition());
        int events = random.nextInt(12);
        for (int i = 0; i < events; i++) {
            dossier.addHistory(event(i));
        }
        maybe(() -> dossier.addLinked(id("d"), id("d")));
        return dossier.build();
    }

    private Petition petition() {
        Petition.Builder petition = Petition.builder();
        maybe(() -> petition.channel(any(Channel.values())));
        maybe(() -> petition.subChannel(text()));
        maybe(() -> petition.identityDisclosure(any(IdentityDisclosure.values())));
        maybe(() -> petition.people(any(3, 1_000, Integer.MAX_VALUE)));
        maybe(() -> petition.representatives(any(1, 2, 3)));
        maybe(() -> petition.addPetitioners(PetitionerRef.of(id("p")), PetitionerRef.of(id("p"))));
        maybe(() -> petition.origin(origin()));
        petition.putAllFacts(facts());
        for (int i = 0; i < 3; i++) {
            petition.addClaims(claim("c" + i));
        }
        return petition.build();
    }

    private Origin origin() {
        if (random.nextInt(3) == 0) {
            return Origin.direct();
        }
        Origin.Builder origin = Origin.builder().kind(any(OriginKind.FORWARDED, OriginKind.ASSIGNED));
        maybe(() -> origin.level(any(AdminLevel.values())));
        maybe(() -> origin.from(organRef()));
        return origin.build();
    }

    private Claim claim(String id) {
        Claim.Builder claim = Claim.builder().id(id).putAllFacts(facts());
        maybe(() -> claim.category(any(Category.values())));
        maybe(() -> claim.assessment(any(Assessment.values())));
        maybe(() -> claim.addConcerns(organRef(), organRef()));
        maybe(() -> claim.addCompetentBodies(organRef(), organRef()));
        maybe(() -> claim.content(text()));
        return claim.build();
    }

    private Map<String, FactValue> facts() {
        Map<String, FactValue> facts = new LinkedHashMap<>();
        maybe(() -> facts.put("z-fact", any(FactValue.YES, FactValue.NO, FactValue.code("some-code"))));
        maybe(() -> facts.put(
                "a1", any(FactValue.number(0), FactValue.number(Long.MIN_VALUE), FactValue.number(Long.MAX_VALUE))));
        return facts;
    }

    private Event event(int number) {
        switch (any(EventShape.values())) {
            case RECEIVED:
                Received.Builder received = header(Received.builder(), number).organ(organRef());
                maybe(() -> received.from(organRef()));
                maybe(() -> received.channel(any(Channel.values())));
                return received.build();
            case MOVED:
                Moved.Builder moved =
                        header(Moved.builder(), number).from(organRef()).to(organRef());
                maybe(() -> moved.resultDueOn(day()));
                return moved.build();
            case DECIDED:
                Decided.Builder decided = header(Decided.builder(), number).by(organRef());
                maybe(() -> decided.outcome("accepted"));
                return decided.build();
            case SERVED:
                return header(Served.builder(), number)
                        .by(organRef())
                        .to(party())
                        .build();
            case DONE:
                return header(Done.builder(), number).by(party()).build();
            case RATED:
                Rated.Builder rated = header(Rated.builder(), number)
                        .rated(any(RatedParty.values()))
                        .satisfaction(any(Satisfaction.values()));
                maybe(() -> rated.organ(organRef()));
                return rated.build();
            case RECORDED:
                Recorded.Builder recorded = header(Recorded.builder(), number);
                maybe(() -> recorded.by(organRef()));
                return recorded.build();
            default:
                return annulled(number);
        }
    }

    private Event annulled(int number) {
        if (number == 0) {
            return header(Recorded.builder(), number).build();
        }
        Annulled.Builder annulled = header(Annulled.builder(), number).annuls("e" + random.nextInt(number));
        maybe(() -> annulled.by(organRef()));
        return annulled.build();
    }

    private <B extends EventBuilder<B>> B header(B builder, int number) {
        LocalDate occurredOn = day();
        builder.id("e" + number)
                .kind(any("receipt", "notice", "x2"))
                .occurredOn(occurredOn)
                .putAllFacts(facts());
        maybe(() -> builder.recordedOn(occurredOn.plusDays(random.nextInt(3))));
        maybe(() -> builder.addAllClaims(any(list("c1"), list("c2", "c0"))));
        if (number > 0) {
            maybe(() -> builder.corrects("e" + random.nextInt(number)));
        }
        return builder;
    }

    private OrganDirectory organs() {
        List<Organ> organs = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            Organ.Builder organ = Organ.builder().ref(OrganRef.of("organ-" + i));
            maybe(() -> organ.name(text()));
            maybe(() -> organ.kind(any(OrganKind.values())));
            maybe(() -> organ.function(any(OrganFunction.values())));
            maybe(() -> organ.level(any(AdminLevel.values())));
            maybe(() -> organ.territory(text()));
            maybe(() -> organ.lineSuperior(organRef()));
            maybe(() -> organ.governmentSuperior(organRef()));
            maybe(() -> organ.vertical(random.nextBoolean()));
            maybe(() -> organ.addSuccessors(organRef()));
            LocalDate from = day();
            maybe(() -> organ.validFrom(from));
            maybe(() -> organ.validTo(from.plusDays(random.nextInt(2))));
            organs.add(organ.build());
        }
        return OrganDirectory.of(organs);
    }

    private Party party() {
        return random.nextBoolean() ? Party.petitioner() : Party.of(organRef());
    }

    private OrganRef organRef() {
        return OrganRef.of(id("organ"));
    }

    private String id(String prefix) {
        return prefix + any(".", "_", "-", "（", "〔") + random.nextInt(100);
    }

    private String text() {
        return any(TEXTS);
    }

    private LocalDate day() {
        return random.nextInt(20) == 0
                ? any(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 28), LocalDate.of(2028, 2, 29))
                : THU_2026_01_01.plusDays(random.nextInt(365));
    }

    private void maybe(Runnable action) {
        if (random.nextInt(3) == 0) {
            action.run();
        }
    }

    private static List<String> list(String... ids) {
        return Arrays.asList(ids);
    }

    @SafeVarargs
    private final <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
