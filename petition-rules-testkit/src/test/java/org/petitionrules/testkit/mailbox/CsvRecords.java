package org.petitionrules.testkit.mailbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;

/**
 * Reads comma-separated text by RFC 4180: fields may stand in quotes, quotes inside are doubled, a record ends with a
 * line feed or a carriage return and line feed. A byte-order mark is passed over.
 *
 * <p>It is strict, because a quote in the wrong place makes every later border of a field doubtful. What is told of such
 * a text is the record, counted from 1, never its content (SG-01). It takes nothing but whole texts: it is for test data.
 */
final class CsvRecords {
    private static final MessageTemplate STRAY_QUOTE =
            MessageTemplate.of("csv.stray-quote", "引号只可用于包住整个字段", "a quotation mark may only enclose a whole field");
    private static final MessageTemplate OPEN_QUOTE =
            MessageTemplate.of("csv.open-quote", "引号未闭合，文本已结束", "the text ends within a quoted field");

    private final String text;
    private final List<List<String>> records = new ArrayList<>();
    private List<String> record = new ArrayList<>();
    private int at;

    private CsvRecords(String text) {
        this.text = text;
    }

    /**
     * All records of a text, each with its fields; whether they are of one length is for the caller to judge.
     *
     * @param text not null
     * @return unmodifiable
     * @throws RefusedException when a quotation mark is out of place
     */
    static List<List<String>> of(String text) {
        CsvRecords reading = new CsvRecords(text.startsWith("\uFEFF") ? text.substring(1) : text);
        while (reading.at < reading.text.length()) {
            reading.field();
        }
        if (!reading.record.isEmpty()) {
            reading.endRecord();
        }
        return Collections.unmodifiableList(reading.records);
    }

    private void field() {
        record.add(text.charAt(at) == '"' ? quoted() : plain());
        if (at == text.length()) {
            return;
        }
        if (text.charAt(at) == ',') {
            at++;
            if (at == text.length()) {
                record.add("");
            }
            return;
        }
        at += text.startsWith("\r\n", at) ? 2 : 1;
        endRecord();
    }

    private String plain() {
        int from = at;
        while (at < text.length() && !endsField()) {
            if (text.charAt(at) == '"') {
                throw refused(STRAY_QUOTE);
            }
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        at++;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                throw refused(OPEN_QUOTE);
            }
            field.append(text, at, quote);
            at = quote + 1;
            if (at < text.length() && text.charAt(at) == '"') {
                field.append('"');
                at++;
            } else if (at == text.length() || endsField()) {
                return field.toString();
            } else {
                throw refused(STRAY_QUOTE);
            }
        }
    }

    private boolean endsField() {
        return text.charAt(at) == ',' || text.charAt(at) == '\n' || text.startsWith("\r\n", at);
    }

    private void endRecord() {
        records.add(Collections.unmodifiableList(record));
        record = new ArrayList<>();
    }

    private RefusedException refused(MessageTemplate why) {
        return new RefusedException(Collections.singletonList(Problem.at("/" + (records.size() + 1), why.with())));
    }
}
