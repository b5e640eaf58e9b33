package org.petitionrules.testkit.cli.page;

/** Makes text from outside fit to be printed: nothing that steers a terminal, forges a line or turns the writing. */
public final class Printable {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PATH = 120;

    private Printable() {}

    /**
     * A text with every control, format and private character replaced by U+FFFD, and line breaks by blanks.
     *
     * @param text not null
     * @return as long as the text
     */
    public static String text(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(point -> printable.appendCodePoint(replaced(point)));
        return printable.toString();
    }

    private static int replaced(int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL:
                return point == '\n' || point == '\r' || point == '\t' ? ' ' : '\uFFFD';
            case Character.LINE_SEPARATOR:
            case Character.PARAGRAPH_SEPARATOR:
                return ' ';
            case Character.FORMAT:
            case Character.SURROGATE:
            case Character.PRIVATE_USE:
            case Character.UNASSIGNED:
                return '\uFFFD';
            default:
                return point;
        }
    }

    /**
     * A name somebody typed, such as a file or an option, cut to 80 characters.
     *
     * @param name not null
     * @return fit to be printed
     */
    public static String name(String name) {
        int end = name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())));
        return end < name.length() ? text(name.substring(0, end)) + "..." : text(name);
    }

    /**
     * The path of a file, of which the last 120 characters are shown.
     *
     * @param path not null
     * @return fit to be printed
     */
    public static String path(String path) {
        int points = path.codePointCount(0, path.length());
        return points <= LONGEST_PATH
                ? text(path)
                : "..." + text(path.substring(path.offsetByCodePoints(0, points - LONGEST_PATH)));
    }
}
