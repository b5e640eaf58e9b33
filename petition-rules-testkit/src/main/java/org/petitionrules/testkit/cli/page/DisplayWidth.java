package org.petitionrules.testkit.cli.page;

/** How many columns of a terminal a text takes: Chinese characters two, most others one, colour codes none. */
public final class DisplayWidth {
    /** First and last of each range of wide characters, by Unicode's East Asian Width (W and F). */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE4F,
        0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
    };

    private static final int ESCAPE = 0x1B;

    private DisplayWidth() {}

    /**
     * The columns of a text.
     *
     * @param text may hold the codes of {@link Paint}
     * @return 0 or more
     */
    public static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (point == ESCAPE) {
                i = text.indexOf('m', i) + 1;
            } else {
                width += of(point);
                i += Character.charCount(point);
            }
        }
        return width;
    }

    static int of(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    static boolean isWide(int point) {
        for (int i = 0; i < WIDE.length; i += 2) {
            if (point >= WIDE[i] && point <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
