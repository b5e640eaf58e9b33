package org.petitionrules.model;

import org.petitionrules.model.message.Bilingual;

/**
 * Whether the petitioner let the authority know who they are (实名 or 匿名).
 *
 * <p>It says nothing about who they are: a petition needs no name (SG-01), and being anonymous takes away nothing but the
 * duties that need an addressee (SG-02). Legal basis for reports: 2020 discipline-inspection rules, Rules 24, 29, 30.
 */
public enum IdentityDisclosure implements Term {
    /** Under the real name, with a way to make contact (实名). */
    REAL_NAME("实名", "real-name"),
    /** Without a name, or under one that is not real or cannot be verified (匿名). */
    ANONYMOUS("匿名", "anonymous");

    private final Bilingual label;

    IdentityDisclosure(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
