package org.petitionrules.rules.fact;

/** What a fact is about. */
public enum Scope {
    /** The matter as a whole. */
    MATTER,
    /** One claim. */
    CLAIM,
    /** One event, such as the approval an extension carries. */
    EVENT
}
