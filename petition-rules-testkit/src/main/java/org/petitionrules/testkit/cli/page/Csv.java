package org.petitionrules.testkit.cli.page;

import java.util.Arrays;
import java.util.List;

/** Rows of comma-separated values (RFC 4180). */
public final class Csv {
    private static final String FORMULA = "=+-@";
    private static final String MUST_BE_QUOTED = ",\"\r\n";

    private final StringBuilder text = new StringBuilder();

    /** No rows yet. */
    public Csv() {}

    /**
     * Adds a row.
     *
     * @param cells put in quotes where they must be; one that a spreadsheet would take for a formula gets an apostrophe
     * @return this
     */
    public Csv row(String... cells) {
        List<String> row = Arrays.asList(cells);
        for (int i = 0; i < row.size(); i++) {
            text.append(i == 0 ? "" : ",").append(quoted(row.get(i)));
        }
        text.append("\r\n");
        return this;
    }

    private static String quoted(String cell) {
        String safe = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        boolean plain = safe.chars().noneMatch(sign -> MUST_BE_QUOTED.indexOf(sign) >= 0);
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /**
     * The rows so far.
     *
     * @return each ended by carriage return and line feed
     */
    public String text() {
        return text.toString();
    }
}
