package org.petitionrules.testkit.mailbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;

/**
 * One row of the mailbox file, its fields by the name of their column. Nothing is judged yet.
 *
 * <p>{@link #number} counts as a spreadsheet does: the heading is row 1, the first letter row 2. It does not show its
 * fields: a title is the petitioner's own words (SG-01).
 */
final class MailboxRow {
    private static final List<String> NEEDED = Arrays.asList(
            "mail_id", "title", "submitted_on", "replied_on", "reply_agencies", "agency_count", "natural_days");
    private static final MessageTemplate COLUMNS = MessageTemplate.of(
            "mailbox.columns", "表头应含下列各列，且不重复：{0}", "expected a heading with these columns, each once: {0}");

    private final int number;
    private final List<String> columns;
    private final List<String> fields;

    private MailboxRow(int number, List<String> columns, List<String> fields) {
        this.number = number;
        this.columns = columns;
        this.fields = fields;
    }

    /**
     * The rows of a file.
     *
     * @param csv the text of the file, heading included
     * @return every row under the heading, in order
     * @throws RefusedException when it is not comma-separated text with the columns of the mailbox file
     */
    static List<MailboxRow> all(String csv) {
        List<List<String>> records = CsvRecords.of(csv);
        List<String> columns = records.isEmpty() ? Collections.<String>emptyList() : records.get(0);
        for (String needed : NEEDED) {
            if (Collections.frequency(columns, needed) != 1) {
                throw new RefusedException(
                        Collections.singletonList(Problem.at("/1", COLUMNS.with(String.join(", ", NEEDED)))));
            }
        }
        List<MailboxRow> rows = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            rows.add(new MailboxRow(i + 1, columns, records.get(i)));
        }
        return rows;
    }

    int number() {
        return number;
    }

    int columnCount() {
        return columns.size();
    }

    int fieldCount() {
        return fields.size();
    }

    /** Only for rows that have as many fields as there are columns. */
    String field(String column) {
        return fields.get(columns.indexOf(column));
    }

    /** A JSON pointer to a field, such as {@code /184/replied_on}. */
    String pointer(String column) {
        return "/" + number + "/" + column;
    }

    @Override
    public String toString() {
        return "row " + number;
    }
}
