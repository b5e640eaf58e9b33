package org.petitionrules.testkit.cli.input;

/**
 * Whether a text that was read as UTF-8 may be GBK all the same.
 *
 * <p>Two bytes of GBK that happen to be UTF-8 make one character of U+0080 to U+07FF (Latin with marks, Greek, Cyrillic
 * and so on), where Chinese in UTF-8 has characters beyond. So a text is in doubt when the former outnumber the latter. It
 * is a sign, no proof: such a text may be just what it seems.
 */
final class Doubt {
    private static final char LAST_OF_ONE_BYTE = 0x7F;
    private static final char LAST_OF_TWO_BYTES = 0x7FF;

    private Doubt() {}

    static boolean mayBeGbk(String text) {
        int twoBytes = 0;
        int more = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character > LAST_OF_TWO_BYTES) {
                more++;
            } else if (character > LAST_OF_ONE_BYTE) {
                twoBytes++;
            }
        }
        return twoBytes > more;
    }
}
