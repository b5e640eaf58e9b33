package org.petitionrules.testkit.cli.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Lines of a fixed width, with labels in a column of their own. Not thread-safe. */
public final class Page {
    /** The columns of a page, unless another width is given. */
    public static final int WIDTH = 100;

    private static final int GAP = 2;
    private static final int SHORT = 8;

    private final StringBuilder text = new StringBuilder();
    private final int labelWidth;
    private final int width;

    /**
     * An empty page.
     *
     * @param labelWidth the columns of labels, the gap behind them included
     */
    public Page(int labelWidth) {
        this(labelWidth, WIDTH);
    }

    /**
     * An empty page of another width.
     *
     * @param labelWidth the columns of labels, the gap behind them included
     * @param width the columns of the page
     */
    public Page(int labelWidth, int width) {
        this.labelWidth = labelWidth;
        this.width = width;
    }

    /**
     * The page so far.
     *
     * @return lines that each end in a line feed
     */
    public String text() {
        return text.toString();
    }

    /**
     * A line of one sign over the whole width.
     *
     * @param sign of one column
     */
    public void rule(char sign) {
        char[] line = new char[width];
        Arrays.fill(line, sign);
        text.append(line).append('\n');
    }

    /**
     * A text over the whole width.
     *
     * @param paragraph is broken into lines
     * @param hanging the columns by which its further lines are indented
     */
    public void whole(String paragraph, int hanging) {
        put("", 0, hanging, paragraph);
    }

    /**
     * A text beside a label.
     *
     * @param label empty for further texts of the same label
     * @param paragraph is broken into lines
     */
    public void field(String label, String paragraph) {
        put(label, labelWidth, labelWidth, paragraph);
    }

    /**
     * A text over the whole width, indented, its further lines by two columns more.
     *
     * @param indent in columns
     * @param paragraph is broken into lines
     */
    public void indented(int indent, String paragraph) {
        put(blanks(indent), indent, indent + 2, paragraph);
    }

    /**
     * A text under a field.
     *
     * @param indent the columns by which it is indented more than the field
     * @param sign what it begins with
     * @param paragraph is broken into lines
     */
    public void item(int indent, String sign, String paragraph) {
        int start = labelWidth + indent;
        put(blanks(start) + sign, start + DisplayWidth.of(sign), start + DisplayWidth.of(sign), paragraph);
    }

    /**
     * How many columns a text takes; a Chinese character takes two.
     *
     * @param text on one line
     * @return at least 0
     */
    public static int columns(String text) {
        return DisplayWidth.of(text);
    }

    private void put(String label, int start, int hanging, String paragraph) {
        List<String> lines = Wrapping.lines(paragraph, width - start, width - hanging);
        putLine(padded(label, start) + lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            putLine(blanks(hanging) + line);
        }
    }

    /**
     * A line as it is, such as one of a grid.
     *
     * @param line of at most the width of the page; blanks at its end are left out
     */
    public void verbatim(String line) {
        putLine(line);
    }

    /** An empty line. */
    public void blank() {
        text.append('\n');
    }

    /**
     * Rows of as many cells each, in aligned columns. While they are too wide for the page, the widest gives way, the firm
     * ones only down to what short words need.
     *
     * @param rows at least one
     * @param firm numbers of columns, from 0
     */
    public void table(List<List<String>> rows, List<Integer> firm) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        while (Arrays.stream(widths).sum() + GAP * widths.length > width) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                int weight = firm.contains(i) ? widths[i] - SHORT : widths[i];
                int widestWeight = firm.contains(widest) ? widths[widest] - SHORT : widths[widest];
                widest = weight > widestWeight ? i : widest;
            }
            widths[widest]--;
        }
        rows.forEach(row -> putRow(row, widths));
    }

    /**
     * Rows of as many cells each, in aligned columns, of which the widest give way, words whole as long as can be.
     *
     * @param rows at least one, the first of them the header
     */
    public void grid(List<List<String>> rows) {
        int[] widths = Grid.widths(rows, width - GAP * (rows.get(0).size() + 1));
        rows.forEach(row -> putRow(row, widths));
    }

    private void putRow(List<String> row, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> cell =
                    widths[i] == 0 ? Collections.singletonList("") : Wrapping.lines(row.get(i), widths[i], widths[i]);
            cells.add(cell);
            height = Math.max(height, cell.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder put = new StringBuilder(blanks(GAP));
            for (int i = 0; i < widths.length; i++) {
                String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                put.append(padded(part, widths[i])).append(blanks(GAP));
            }
            putLine(put.toString());
        }
    }

    private void putLine(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        text.append(line, 0, end).append('\n');
    }

    private static String padded(String part, int width) {
        return part + blanks(width - DisplayWidth.of(part));
    }

    private static String blanks(int count) {
        char[] blanks = new char[Math.max(0, count)];
        Arrays.fill(blanks, ' ');
        return new String(blanks);
    }
}
