package org.petitionrules.rules.closure;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/**
 * The ways a matter can end (结案方式). They are different things: settlement needs the petitioner, statutory finality
 * is never blocked by dissatisfaction, procedural closure has grounds of its own.
 */
public enum ClosureKind implements Term {
    /** The petitioner settles (息诉罢访). */
    SETTLEMENT("息诉罢访", "settlement"),
    /** Closed by procedure without settlement (程序性办结). */
    PROCEDURAL_CLOSURE("程序性办结", "procedural closure"),
    /** Final after re-examination: the same facts and reasons are not accepted again (复核终结). */
    STATUTORY_FINALITY("复核终结", "statutory finality");

    private final Bilingual label;

    ClosureKind(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
