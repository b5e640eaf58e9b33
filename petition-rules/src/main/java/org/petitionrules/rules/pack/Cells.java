package org.petitionrules.rules.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.petitionrules.model.json.JsonKind;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Problem;

/**
 * One row of a section of a pack: the cells of an array by the names of the header row, which is the section's first.
 */
final class Cells {
    private static final Bilingual ROWS = Bilingual.of("以表头起始的行列表", "a list of rows, the first of them the header");
    private static final Bilingual ROW = Bilingual.of("与表头等长的行", "a row as long as the header");
    private static final Bilingual CELL = Bilingual.of("文本单元格", "a text cell");

    private final JsonPlace row;
    private final Map<String, JsonPlace> byColumn;

    private Cells(JsonPlace row, Map<String, JsonPlace> byColumn) {
        this.row = row;
        this.byColumn = byColumn;
    }

    /** The rows below the header; what is wrong with header or rows is added to the problems. */
    static List<Cells> rows(Optional<JsonPlace> section, List<String> required, List<Problem> problems) {
        if (!section.isPresent() || !section.get().is(JsonKind.LIST, ROWS, problems)) {
            return new ArrayList<>();
        }
        List<JsonPlace> lines = section.get().elements();
        if (lines.isEmpty()) {
            return new ArrayList<>();
        }
        List<String> header = texts(lines.get(0), problems);
        for (String column : required) {
            if (!header.contains(column)) {
                problems.add(Problem.at(lines.get(0).pointer(), PackMessages.COLUMN_MISSING.with(column)));
            }
        }
        if (!header.containsAll(required)) {
            return new ArrayList<>();
        }
        List<Cells> rows = new ArrayList<>();
        for (JsonPlace line : lines.subList(1, lines.size())) {
            if (!line.is(JsonKind.LIST, ROW, problems)) {
                continue;
            }
            if (line.elements().size() != header.size()) {
                problems.add(Problem.at(
                        line.pointer(),
                        PackMessages.ROW_LENGTH.with(
                                header.size(), line.elements().size())));
                continue;
            }
            Map<String, JsonPlace> cells = new LinkedHashMap<>();
            boolean sound = true;
            for (int i = 0; i < header.size(); i++) {
                JsonPlace cell = line.elements().get(i);
                sound &= cell.is(JsonKind.TEXT, CELL, problems);
                cells.put(header.get(i), cell);
            }
            if (sound) {
                rows.add(new Cells(line, cells));
            }
        }
        return rows;
    }

    private static List<String> texts(JsonPlace header, List<Problem> problems) {
        List<String> texts = new ArrayList<>();
        if (header.is(JsonKind.LIST, ROWS, problems)) {
            for (JsonPlace cell : header.elements()) {
                if (cell.is(JsonKind.TEXT, CELL, problems)) {
                    texts.add(cell.text());
                }
            }
        }
        return texts;
    }

    /** The text of a cell. */
    String text(String column) {
        JsonPlace cell = byColumn.get(column);
        if (cell == null) {
            throw new IllegalArgumentException(column);
        }
        return cell.text().trim();
    }

    /** Where a cell stands. */
    String at(String column) {
        JsonPlace cell = byColumn.get(column);
        return cell == null ? row.pointer() : cell.pointer();
    }

    /** Where the row stands. */
    String at() {
        return row.pointer();
    }

    /** The names of the columns, in order. */
    List<String> columns() {
        return new ArrayList<>(byColumn.keySet());
    }

    /** The label given by the columns zh and en; a blank one is a problem. */
    Bilingual label(List<Problem> problems) {
        return label("zh", "en", problems);
    }

    Bilingual label(String zh, String en, List<Problem> problems) {
        if (text(zh).isEmpty() || text(en).isEmpty()) {
            problems.add(Problem.at(row.pointer(), PackMessages.LABEL_BLANK.with()));
            return Bilingual.same("-");
        }
        return Bilingual.of(text(zh), text(en));
    }
}
