package org.petitionrules.model.json;

/**
 * How a property name out of a document is shown in a JSON pointer: escaped and cut (SG-01).
 *
 * <p>Names are not content by themselves, but somebody may have put content where a name belongs. So at most the first
 * 40 characters are shown, then an ellipsis, and nothing that could forge a line or turn the writing direction: control,
 * format, private-use and unassigned characters and halves of surrogate pairs appear as backslash-u escapes. What stands
 * within the first 40 characters of an unknown name does show; what the name holds, never.
 */
final class ShownName {
    private static final int LONGEST = 40;

    private ShownName() {}

    /** The reference token of RFC 6901 for the name, escaped and cut. */
    static String token(String name) {
        int end = end(name);
        StringBuilder shown = new StringBuilder(end + 1);
        name.substring(0, end).codePoints().forEach(point -> append(point, shown));
        return end < name.length() ? shown.append('…').toString() : shown.toString();
    }

    private static int end(String name) {
        if (name.length() <= LONGEST) {
            return name.length();
        }
        boolean splitsPair =
                Character.isHighSurrogate(name.charAt(LONGEST - 1)) && Character.isLowSurrogate(name.charAt(LONGEST));
        return splitsPair ? LONGEST - 1 : LONGEST;
    }

    private static void append(int point, StringBuilder shown) {
        if (point == '~') {
            shown.append("~0");
        } else if (point == '/') {
            shown.append("~1");
        } else if (point == '\\') {
            shown.append("\\\\");
        } else if (isPlain(point)) {
            shown.appendCodePoint(point);
        } else {
            for (char unit : Character.toChars(point)) {
                shown.append(String.format("\\u%04x", (int) unit));
            }
        }
    }

    private static boolean isPlain(int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL:
            case Character.FORMAT:
            case Character.SURROGATE:
            case Character.PRIVATE_USE:
            case Character.UNASSIGNED:
            case Character.LINE_SEPARATOR:
            case Character.PARAGRAPH_SEPARATOR:
                return false;
            default:
                return true;
        }
    }
}
