package org.petitionrules.testkit.readme;

import java.time.LocalDate;
import org.petitionrules.model.*;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.organ.*;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.rules.decision.Decision;

/** The lines that the README shows; a test holds the two together. */
final class TwelveLines {
    private TwelveLines() {}

    static Decision decide() {
        // spotless:off
        // README begins
        OrganRef bureau = OrganRef.of("county-water-bureau");
        OrganDirectory organs = OrganDirectory.of(Organ.builder().ref(bureau).function(OrganFunction.GENERAL).build());
        Claim claim = Claim.builder().id("c1").category(Category.CLAIM).putFacts("remit", FactValue.code("own")).build();
        Petition petition = Petition.builder().channel(Channel.VISIT).addClaims(claim).build();
        Received receipt = Received.builder().id("e1").kind("petition").organ(bureau).occurredOn(LocalDate.of(2025, 9, 1)).build();
        Dossier dossier = Dossier.builder().id("2025-0901").petition(petition).addHistory(receipt).build();
        RuleBook book = RuleBook.shipped("cn-2022");       // load once, share among threads
        Moment moment = Moment.of(LocalDate.of(2025, 9, 10));
        Decision decision = book.decide(dossier, organs, moment);
        System.out.println(decision.responsibility().organ());             // who answers
        decision.obligations().forEach(System.out::println);               // what is owed, by when, under which rule
        System.out.println(book.explain(dossier, organs, moment).text(Language.EN));
        // README ends
        // spotless:on
        return decision;
    }
}
