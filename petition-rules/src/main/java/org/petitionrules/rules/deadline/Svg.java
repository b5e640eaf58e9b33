package org.petitionrules.rules.deadline;

import java.util.ArrayList;
import java.util.List;

/** Pieces of an SVG document, and lines of text that fit a width. Widths of text are estimated on the safe side. */
final class Svg {
    private final StringBuilder body = new StringBuilder();

    void rect(double x, double y, double width, double height, String fill, String more) {
        body.append("<rect x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" width=\"")
                .append(number(width))
                .append("\" height=\"")
                .append(number(height))
                .append("\" fill=\"")
                .append(fill)
                .append('"')
                .append(more)
                .append("/>\n");
    }

    void path(String data, String attributes) {
        body.append("<path d=\"").append(data).append("\" ").append(attributes).append("/>\n");
    }

    void text(double x, double y, String attributes, String text) {
        body.append("<text x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append('"')
                .append(attributes)
                .append('>')
                .append(escaped(text))
                .append("</text>\n");
    }

    /** The whole, with a title and a description for those who do not see it. */
    String document(int width, int height, String title, String description, String language) {
        String id = "ledger-" + language + "-" + fingerprint(title + '\n' + description + '\n' + body);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\" role=\"img\" xml:lang=\"" + language
                + "\" aria-labelledby=\"" + id + "-title " + id
                + "-desc\" font-family=\"sans-serif\" font-size=\"12\">\n"
                + "<title id=\"" + id + "-title\">" + escaped(title) + "</title>\n"
                + "<desc id=\"" + id + "-desc\">" + escaped(description) + "</desc>\n"
                + "<rect width=\"" + width + "\" height=\"" + height + "\" fill=\"#ffffff\"/>\n"
                + body
                + "</svg>\n";
    }

    /** Several pictures may stand on one page, so an id tells them apart: FNV-1a of 64 bits, always the same for the same. */
    private static String fingerprint(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return Long.toHexString(hash);
    }

    /** One decimal, whatever the language of the machine. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
    }

    /** For text and for attributes; what XML cannot hold becomes a replacement character. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&':
                    escaped.append("&amp;");
                    break;
                case '<':
                    escaped.append("&lt;");
                    break;
                case '>':
                    escaped.append("&gt;");
                    break;
                case '"':
                    escaped.append("&quot;");
                    break;
                default:
                    escaped.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point != 0x7F && point < 0xD800)
                || (point >= 0xE000 && point < 0xFFFE)
                || point >= 0x10000;
    }

    /** Breaks at blanks and between Chinese characters, not before closing nor behind opening punctuation. */
    static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int width = 0;
        int breakAt = -1;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (i > start && mayBreak(text.codePointBefore(i), point)) {
                breakAt = i;
            }
            width += DisplayWidth.of(point);
            if (width > columns && i > start) {
                int cut = breakAt > start ? breakAt : i;
                lines.add(DisplayWidth.stripEnd(text.substring(start, cut)));
                start = cut;
                breakAt = -1;
                width = DisplayWidth.of(text.substring(start, i)) + DisplayWidth.of(point);
            }
            i += Character.charCount(point);
        }
        lines.add(DisplayWidth.stripEnd(text.substring(start)));
        return lines;
    }

    private static boolean mayBreak(int before, int after) {
        if (after == ' ' || "，。；：、）》”〕)]}.,;:".indexOf(after) >= 0 || "（《“〔([{".indexOf(before) >= 0) {
            return false;
        }
        if (Character.isDigit(before) && DisplayWidth.isWide(after)) {
            return false;
        }
        return before == ' ' || DisplayWidth.isWide(before) || DisplayWidth.isWide(after);
    }
}
