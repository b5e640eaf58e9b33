package org.petitionrules.testkit.cli.page;

/** Colours of a terminal, or none. They never say anything that the words do not say too. */
public enum Paint {
    /** Emphasis. */
    BOLD("1"),
    /** Red. */
    RED("31"),
    /** Yellow. */
    YELLOW("33"),
    /** Green. */
    GREEN("32");

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    /**
     * A text in this colour.
     *
     * @param text not null
     * @param coloured whether there are colours at all
     * @return the text, with the codes of a terminal around it when there are
     */
    public String on(String text, boolean coloured) {
        return coloured ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
