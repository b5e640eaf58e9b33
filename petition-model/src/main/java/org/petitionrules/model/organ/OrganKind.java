package org.petitionrules.model.organ;

import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;

/** What kind of body an organ is (机关、单位类别), by 2022 Regulations Art. 2. */
public enum OrganKind implements Term {
    /** An organ of the Communist Party of China. */
    PARTY("党的机关", "Party organ"),
    /** An organ of a people's congress. */
    PEOPLES_CONGRESS("人大机关", "people's congress organ"),
    /** A government or government department. */
    ADMINISTRATIVE("行政机关", "administrative organ"),
    /** An organ of a people's political consultative conference. */
    CPPCC("政协机关", "CPPCC organ"),
    /** A supervisory commission, alone or working as one with discipline inspection. */
    SUPERVISORY("监察机关", "supervisory organ"),
    /** A people's court. */
    JUDICIAL("审判机关", "court"),
    /** A people's procuratorate. */
    PROCURATORIAL("检察机关", "procuratorate"),
    /** A mass organisation such as a trade union. */
    MASS_ORGANISATION("群团组织", "mass organisation"),
    /** A state-owned enterprise. */
    STATE_OWNED_ENTERPRISE("国有企业", "state-owned enterprise"),
    /** A public institution (事业单位). */
    PUBLIC_INSTITUTION("事业单位", "public institution");

    private final Bilingual label;

    OrganKind(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
