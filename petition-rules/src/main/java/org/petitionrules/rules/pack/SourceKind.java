package org.petitionrules.rules.pack;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/** What kind of text a source is (来源种类): it decides whether a rule that rests on it may loosen what is above it. */
enum SourceKind implements Term {
    /** A law (法律). */
    LAW("法律", "law", true),
    /** A regulation, national or local (法规). */
    REGULATION("法规", "regulation", true),
    /** A document of a Party or state body that is neither (规范性文件). */
    DOCUMENT("规范性文件", "document", false),
    /** A published account of local practice (实践材料). */
    PRACTICE("实践材料", "practice", false);

    private final Bilingual label;
    private final boolean mayLoosen;

    SourceKind(String zh, String en, boolean mayLoosen) {
        this.label = Bilingual.of(zh, en);
        this.mayLoosen = mayLoosen;
    }

    boolean mayLoosen() {
        return mayLoosen;
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
