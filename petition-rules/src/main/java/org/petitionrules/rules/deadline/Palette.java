package org.petitionrules.rules.deadline;

/** The colours of a timeline, told apart by lightness too, from white (day of the event) to black (due). */
final class Palette {
    private Palette() {}

    static String fill(DayRole role) {
        switch (role) {
            case START:
                return "#ffffff";
            case SKIPPED:
                return "#e3e7ee";
            case SET:
                return "#e3e7ee";
            case ROLLED:
                return "#fbc55a";
            case PAUSED:
                return "#c59ad6";
            case COUNTED:
                return "#4f8fd0";
            case END_ON_REST_DAY:
                return "#b4530a";
            case EXTENDED:
                return "#14508c";
            default:
                return "#111111";
        }
    }

    /** For a number inside the colour. */
    static String ink(DayRole role) {
        switch (role) {
            case START:
            case SKIPPED:
            case SET:
            case ROLLED:
            case PAUSED:
                return "#111111";
            default:
                return "#ffffff";
        }
    }
}
