package org.petitionrules.testkit.cli.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of a width: at blanks, and between Chinese characters, but never so that a line begins with
 * closing punctuation or ends with an opening one (避头尾).
 */
final class Wrapping {
    private static final String NOT_FIRST = "，。；：、！？）》”’】〕％…*+,.;:!?)]}%";
    private static final String NOT_LAST = "（《“‘【〔([{";

    private Wrapping() {}

    /** The lines; the first may be narrower than the others. At least one. */
    static List<String> lines(String text, int firstWidth, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int room = firstWidth;
        for (String piece : pieces(text)) {
            String unit = piece;
            if (line.length() > 0 && DisplayWidth.of(line.toString()) + DisplayWidth.of(stripEnd(unit)) > room) {
                lines.add(stripEnd(line.toString()));
                line.setLength(0);
                room = width;
            }
            while (DisplayWidth.of(stripEnd(unit)) > room) {
                int cut = cut(unit, room);
                lines.add(unit.substring(0, cut));
                unit = unit.substring(cut);
                room = width;
            }
            line.append(unit);
        }
        if (line.length() > 0 || lines.isEmpty()) {
            lines.add(stripEnd(line.toString()));
        }
        return lines;
    }

    /** The width of the longest part that is not broken as long as there is room for it. */
    static int longestWord(String text) {
        int longest = 0;
        for (String piece : pieces(text)) {
            for (String part : stripEnd(piece).split("(?<=-)")) {
                longest = Math.max(longest, DisplayWidth.of(part));
            }
        }
        return longest;
    }

    /** What must stay together: a word with the blanks behind it, or a Chinese character with its punctuation. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = ' ';
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (piece.length() > 0 && mayBreak(before, point)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(point);
            before = point;
            i += Character.charCount(point);
        }
        if (piece.length() > 0) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (after == ' ' || NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || DisplayWidth.isWide(before) || DisplayWidth.isWide(after);
    }

    /** Where to cut a word that fits on no line: behind its last hyphen that does, else where the room ends. */
    private static int cut(String unit, int room) {
        int end = 0;
        int width = 0;
        int behindHyphen = 0;
        while (end < unit.length()) {
            int point = unit.codePointAt(end);
            width += DisplayWidth.of(point);
            if (width > room && end > 0) {
                break;
            }
            end += Character.charCount(point);
            behindHyphen = point == '-' ? end : behindHyphen;
        }
        return behindHyphen > 0 ? behindHyphen : end;
    }

    private static String stripEnd(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(0, end);
    }
}
