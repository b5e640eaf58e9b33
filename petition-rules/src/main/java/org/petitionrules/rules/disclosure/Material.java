package org.petitionrules.rules.disclosure;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/** What of an accusation could be disclosed (材料类别). */
public enum Material implements Term {
    /** Who reported: name, unit, address, contact, and whatever gives them away. */
    REPORTER_IDENTITY("检举控告人身份信息", "reporter's identity", true),
    /** The report itself, and what it says. */
    REPORT("检举控告材料", "report", true),
    /** Evidence and other attachments. */
    EVIDENCE("证据材料", "evidence", true),
    /** Copies and excerpts of any of these. */
    COPY("复印件、摘抄件", "copies and excerpts", true),
    /** The conclusion of the verification, without anything about the reporter. */
    CONCLUSION("核查结论", "conclusion", false),
    /** The clarification of an untrue report, without anything about the reporter. */
    CLARIFICATION("澄清材料", "clarification", false);

    private final Bilingual label;
    private final boolean aboutReporter;

    Material(String zh, String en, boolean aboutReporter) {
        this.label = Bilingual.of(zh, en);
        this.aboutReporter = aboutReporter;
    }

    @Override
    public Bilingual label() {
        return label;
    }

    /**
     * Whether it is or holds what the reporter said or handed in. No book can let it go to the accused, the accused's unit
     * or close relatives. What is not must be free of the reporter's data before it goes to anybody.
     *
     * @return false for the conclusion and the clarification
     */
    public boolean isAboutReporter() {
        return aboutReporter;
    }
}
