package org.petitionrules.model;

import org.petitionrules.model.message.Bilingual;

/**
 * The risk colour of a matter (三色): red, yellow, green, red highest (practices row HK-01).
 *
 * <p>It is the risk of the <em>case</em>. It never rates, tracks or describes a person, and has nothing to do with the
 * red, green and blue guidance booklets of another locality.
 */
public enum RiskColor implements Term {
    /** Nothing recorded calls for more than ordinary attention. */
    GREEN("绿", "green"),
    /** Heightened attention. */
    YELLOW("黄", "yellow"),
    /** Highest attention. */
    RED("红", "red");

    private final Bilingual label;

    RiskColor(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
