package org.petitionrules.testkit.cli.page;

import java.util.Arrays;
import java.util.List;

/** How wide the columns of a grid are: as wide as their text, or narrower where the page is, whole words last. */
final class Grid {
    private Grid() {}

    /** The widths of columns that together take no more than some room. */
    static int[] widths(List<List<String>> rows, int room) {
        int[] widths = new int[rows.get(0).size()];
        int[] words = new int[widths.length];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
                words[i] = Math.max(words[i], i == 0 ? longestId(row.get(i)) : Wrapping.longestWord(row.get(i)));
            }
        }
        int[] none = new int[widths.length];
        while (Arrays.stream(widths).sum() > room) {
            int widest = widest(widths, words);
            widths[widest >= 0 ? widest : widest(widths, none)]--;
        }
        return widths;
    }

    /** What stands first is an id, to be read in one piece. */
    private static int longestId(String text) {
        int longest = 0;
        for (String word : text.split(" ")) {
            longest = Math.max(longest, DisplayWidth.of(word));
        }
        return longest;
    }

    /** The widest column that is wider than it must be; -1 when there is none. */
    private static int widest(int[] widths, int[] least) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }
}
