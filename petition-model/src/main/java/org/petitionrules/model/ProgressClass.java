package org.petitionrules.model;

import org.petitionrules.model.message.Bilingual;

/** The progress grade of a matter (三类): A, B or C (practices row HK-02; the meaning of the letters is this project's). */
public enum ProgressClass implements Term {
    /** Resolved or lawfully concluded. */
    A("A类", "class A"),
    /** In handling, within its limits. */
    B("B类", "class B"),
    /** Overdue, stalled or returned. */
    C("C类", "class C");

    private final Bilingual label;

    ProgressClass(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
