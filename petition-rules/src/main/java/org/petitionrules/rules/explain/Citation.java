package org.petitionrules.rules.explain;

import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.book.Confidence;
import org.petitionrules.rules.book.Provision;
import org.petitionrules.rules.book.RuleRef;

/** How a rule is cited to people: its id and article, and whether the provision was not read in full. */
public final class Citation {
    private Citation() {}

    /**
     * The citation of a rule.
     *
     * @param rule not null
     * @return such as "R34-clock · Art. 34"
     */
    public static Bilingual of(RuleRef rule) {
        Bilingual provision = of(rule.provision());
        return Bilingual.of(rule.ruleId() + " · " + provision.zh(), rule.ruleId() + " · " + provision.en());
    }

    /**
     * The citation of a provision.
     *
     * @param provision not null
     * @return its article, and its confidence unless it was read in full
     */
    public static Bilingual of(Provision provision) {
        if (provision.confidence() == Confidence.F) {
            return provision.article();
        }
        Bilingual confidence = provision.confidence().label();
        return Bilingual.of(
                provision.article().zh() + "〔" + confidence.zh() + "〕",
                provision.article().en() + " {" + confidence.en() + "}");
    }
}
