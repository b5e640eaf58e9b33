package org.petitionrules.rules.clock;

import org.petitionrules.model.event.Event;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.rules.book.RuleRef;

/** What extended or paused a deadline, in words: the event's day and the provision it rests on. */
final class Cause {
    private Cause() {}

    static Bilingual of(MessageTemplate template, Event event, RuleRef basis) {
        return template.with(event.occurredOn(), basis.provision().article()).text();
    }
}
