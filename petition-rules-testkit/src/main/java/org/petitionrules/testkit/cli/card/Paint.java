package org.petitionrules.testkit.cli.card;

/** Colours of a terminal, or none. They never say anything that the words do not say too. */
enum Paint {
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

    String on(String text, boolean coloured) {
        return coloured ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
