package org.petitionrules.model;

import org.petitionrules.model.message.Bilingual;

/** The five levels of territorial administration (行政层级), lowest first, so that {@link #compareTo} tells which is higher. */
public enum AdminLevel implements Term {
    /** Township or sub-district (乡、镇、街道). */
    TOWNSHIP("乡级", "township"),
    /** County or district (县、区). */
    COUNTY("县级", "county"),
    /** Prefecture-level city (设区的市). */
    CITY("市级", "city"),
    /** Province, autonomous region or municipality (省、自治区、直辖市). */
    PROVINCE("省级", "province"),
    /** The centre (中央). */
    CENTRAL("中央", "central");

    private final Bilingual label;

    AdminLevel(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
