package org.petitionrules.model;

import java.util.Collections;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;

/** The sentences with which values of the model are refused. */
final class Invariants {
    static final MessageTemplate DIRECT_HAS_NO_SENDER = MessageTemplate.of(
            "origin.direct-has-no-sender",
            "直接收到的来件不应另记转送机关或其层级",
            "a petition received directly has no sending body and no sender's level");
    static final MessageTemplate AT_LEAST_ONE =
            MessageTemplate.of("number.at-least-one", "应为1以上的整数", "expected a whole number of 1 or more");
    static final MessageTemplate MORE_REPRESENTATIVES_THAN_PEOPLE = MessageTemplate.of(
            "petition.representatives-exceed-people", "代表人数多于信访人数", "more representatives than people");
    static final MessageTemplate NO_CLAIM =
            MessageTemplate.of("petition.no-claim", "至少应有一项诉求", "at least one claim is needed");

    private Invariants() {}

    static RefusedException broken(String pointer, MessageTemplate template, Object... arguments) {
        return new RefusedException(Collections.singletonList(Problem.at(pointer, template.with(arguments))));
    }
}
