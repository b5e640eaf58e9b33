package org.petitionrules.model;

import org.petitionrules.model.message.Bilingual;

/**
 * How a petition arrived (信访渠道): the four channels 信, 访, 网, 电 of 2022 Regulations Art. 17.
 *
 * <p>Finer kinds (a hotline, an app, a reception day) are the free sub-channel; they change no rule.
 */
public enum Channel implements Term {
    /** A letter, telegram or fax (来信). */
    LETTER("信", "letter"),
    /** A visit in person (来访). */
    VISIT("访", "visit"),
    /** A network submission (网上信访). */
    ONLINE("网", "online"),
    /** A telephone call (来电). */
    TELEPHONE("电", "telephone");

    private final Bilingual label;

    Channel(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
