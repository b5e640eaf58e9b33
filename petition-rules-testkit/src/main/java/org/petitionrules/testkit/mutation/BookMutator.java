package org.petitionrules.testkit.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.rules.fact.Fact;

/**
 * Makes every mutant of a rule pack, one change each, in a fixed order. Not thread-safe; use one per pack.
 */
public final class BookMutator {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode pack;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final List<Mutant> mutants = new ArrayList<>();

    private BookMutator(JsonNode pack, RuleBook book) {
        this.pack = pack;
        book.facts().forEach(fact -> facts.put(fact.id(), fact));
    }

    /**
     * The mutants of a shipped pack.
     *
     * @param id one of {@link RuleBook#shippedIds()}
     * @return unmodifiable, in the order of the pack; some will not load
     */
    public static List<Mutant> ofShipped(String id) {
        try (InputStream json = RuleBook.shippedPack(id)) {
            return of(JSON.readTree(json), RuleBook.shipped(id));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Mutant> of(JsonNode pack, RuleBook book) {
        BookMutator mutator = new BookMutator(pack, book);
        mutator.validity();
        mutator.vocabulary();
        mutator.tables();
        new ClockMutations(mutator).all();
        new ClosureMutations(mutator).all();
        mutator.responsibility();
        mutator.disclosure();
        return Collections.unmodifiableList(mutator.mutants);
    }

    JsonNode pack() {
        return pack;
    }

    Fact fact(String id) {
        Fact fact = facts.get(id);
        if (fact == null) {
            throw new IllegalArgumentException(id);
        }
        return fact;
    }

    Iterable<Fact> facts() {
        return facts.values();
    }

    /** One mutant: a copy of the pack with a change made to it. */
    void mutant(String change, Consumer<ObjectNode> mutation) {
        ObjectNode copy = pack.deepCopy();
        mutation.accept(copy);
        mutants.add(new Mutant(change, copy.toString()));
    }

    private void validity() {
        validity("", pack, copy -> copy);
        for (int i = 0; i < pack.path("tables").size(); i++) {
            int place = i;
            validity(
                    "table " + pack.path("tables").path(i).path("id").asText() + ": ",
                    pack.path("tables").path(i),
                    copy -> copy.path("tables").path(place));
        }
    }

    private void validity(String whose, JsonNode of, UnaryOperator<JsonNode> in) {
        for (String end : new String[] {"from", "to"}) {
            if (of.path("inForce").has(end)) {
                LocalDate day = LocalDate.parse(of.path("inForce").path(end).asText());
                for (int by : new int[] {-1, 1}) {
                    mutant(
                            whose + "validity " + end + " moved by " + by + " day",
                            copy -> ((ObjectNode) in.apply(copy).path("inForce"))
                                    .put(end, day.plusDays(by).toString()));
                }
            }
        }
    }

    private void vocabulary() {
        rows("facts", (row, header) -> {
            String id = pack.path("facts").path(row).path(header.indexOf("id")).asText();
            String of = pack.path("facts").path(row).path(header.indexOf("of")).asText();
            Fact fact = fact(id);
            if (fact.isNumber()) {
                cuts(id, row, header.indexOf("of"), fact);
            } else if (!of.isEmpty() && fact.values().contains("yes")) {
                kinds("facts", row, header.indexOf("of"), "fact " + id + ": event kind dropped: ");
            }
        });
        rows("values", (row, header) -> {
            JsonNode here = pack.path("values").path(row);
            JsonNode next = pack.path("values").path(row + 1);
            boolean same = next.path(0).asText("-").equals(here.path(0).asText());
            if (same && isCollected(here.path(0).asText())) {
                mutant(
                        "values swapped: " + here.path(0).asText() + " "
                                + here.path(1).asText(),
                        copy -> {
                            ArrayNode section = (ArrayNode) copy.path("values");
                            JsonNode moved = section.remove(row);
                            section.insert(row + 1, moved);
                        });
            }
        });
        rows("events", (row, header) -> {
            int by = header.indexOf("by");
            String actor = pack.path("events").path(row).path(by).asText();
            String kind = pack.path("events").path(row).path(0).asText();
            if (pack.path("events")
                    .path(row)
                    .path(header.indexOf("shape"))
                    .asText()
                    .equals("done")) {
                mutant(
                        "actor swapped: " + kind,
                        copy -> ((ArrayNode) copy.path("events").path(row))
                                .set(by, actor.equals("petitioner") ? "organ" : "petitioner"));
            }
        });
        rows("events", (row, header) -> {
            int to = header.indexOf("to");
            if (pack.path("events").path(row).path(to).asText().equals("petitioner")) {
                mutant(
                        "addressee dropped: "
                                + pack.path("events").path(row).path(0).asText(),
                        copy -> ((ArrayNode) copy.path("events").path(row)).set(to, ""));
            }
        });
        rows("duties", (row, header) -> {
            String id = pack.path("duties").path(row).path(0).asText();
            kinds("duties", row, header.indexOf("metBy"), "duty " + id + ": met-by kind dropped: ");
            int when = header.indexOf("when");
            if (pack.path("duties").path(row).path(when).asText().equals("recurring")) {
                mutant(
                        "duty " + id + ": owed once and for all",
                        copy -> ((ArrayNode) copy.path("duties").path(row)).set(when, "promptly"));
            }
        });
    }

    /** Whether the order of a fact's values counts: the highest found stands only where a table collects. */
    private boolean isCollected(String fact) {
        for (JsonNode table : pack.path("tables")) {
            if (table.path("policy").asText().equals("collect")
                    && header(table.path("rows")).contains("=" + fact)) {
                return true;
            }
        }
        return false;
    }

    /** Each cut point one up and one down, in the vocabulary and in every cell that names it. */
    private void cuts(String id, int row, int column, Fact fact) {
        for (long cut : fact.cuts()) {
            for (int by : new int[] {-1, 1}) {
                mutant("fact " + id + ": " + cut + " moved by " + by, copy -> {
                    ArrayNode cells = (ArrayNode) copy.path("facts").path(row);
                    List<String> cuts = new ArrayList<>();
                    for (String old : cells.path(column).asText().split("\\|")) {
                        cuts.add(Long.parseLong(old.trim()) == cut ? String.valueOf(cut + by) : old.trim());
                    }
                    cells.set(column, String.join("|", cuts));
                    for (JsonNode table : copy.path("tables")) {
                        moveCut(table.path("rows"), id, cut, cut + by);
                    }
                });
            }
        }
    }

    private static void moveCut(JsonNode rows, String id, long from, long to) {
        int column = header(rows).indexOf(id);
        for (int i = 1; column >= 0 && i < rows.size(); i++) {
            List<String> parts = new ArrayList<>();
            for (String part : rows.path(i).path(column).asText().split("\\|")) {
                parts.add(part.equals(">=" + from) ? ">=" + to : part.equals("<" + from) ? "<" + to : part);
            }
            ((ArrayNode) rows.path(i)).set(column, String.join("|", parts));
        }
    }

    /** Each kind of a list separated by | (and, between what does and what undoes, by /) dropped. */
    private void kinds(String section, int row, int column, String change) {
        String list = pack.path(section).path(row).path(column).asText();
        for (String kind : list.split("[|/]")) {
            if (!kind.trim().isEmpty()) {
                mutant(
                        change + kind.trim(),
                        copy -> ((ArrayNode) copy.path(section).path(row)).set(column, without(list, kind.trim())));
            }
        }
    }

    static String without(String list, String kind) {
        List<String> halves = new ArrayList<>();
        for (String half : list.split("/", -1)) {
            List<String> kept = new ArrayList<>();
            for (String each : half.split("\\|", -1)) {
                if (!each.trim().equals(kind) && !each.trim().isEmpty()) {
                    kept.add(each.trim());
                }
            }
            halves.add(String.join("|", kept));
        }
        return String.join(" / ", halves);
    }

    private void tables() {
        for (int t = 0; t < pack.path("tables").size(); t++) {
            JsonNode rows = pack.path("tables").path(t).path("rows");
            List<String> header = header(rows);
            int table = t;
            for (int r = 1; r < rows.size(); r++) {
                int row = r;
                String id = rows.path(r).path(0).asText();
                mutant(
                        "row dropped: " + id,
                        copy -> ((ArrayNode) copy.path("tables").path(table).path("rows")).remove(row));
                for (int c = 2; c < header.size(); c++) {
                    cell(table, row, c, header.get(c), id);
                }
            }
        }
    }

    private void cell(int table, int row, int column, String name, String id) {
        String cell = pack.path("tables")
                .path(table)
                .path("rows")
                .path(row)
                .path(column)
                .asText();
        Consumer<String> replace = other -> mutant(
                "row " + id + ": " + name + " " + (cell.isEmpty() ? "-" : cell) + " -> "
                        + (other.isEmpty() ? "-" : other),
                copy -> ((ArrayNode)
                                copy.path("tables").path(table).path("rows").path(row))
                        .set(column, other));
        if (name.equals("=asks") || name.equals("=duties") || name.equals("=remedies")) {
            for (String each : cell.split(",")) {
                if (!each.isEmpty()) {
                    replace.accept(withoutItem(cell, each));
                }
            }
        } else if (name.startsWith("=")) {
            for (String value : fact(name.substring(1)).values()) {
                if (!value.equals(cell) && !cell.isEmpty()) {
                    replace.accept(value);
                }
            }
        } else if (!cell.equals("*")) {
            replace.accept("*");
            String negated = Cell.negated(fact(name), cell);
            if (!negated.isEmpty()) {
                replace.accept(negated);
            }
        }
    }

    private static String withoutItem(String list, String item) {
        List<String> kept = new ArrayList<>();
        for (String each : list.split(",")) {
            if (!each.equals(item)) {
                kept.add(each);
            }
        }
        return String.join(",", kept);
    }

    private void responsibility() {
        rows("responsibility", (row, header) -> {
            String id = pack.path("responsibility").path(row).path(0).asText();
            mutant("responsibility dropped: " + id, copy -> ((ArrayNode) copy.path("responsibility")).remove(row));
            kinds("responsibility", row, header.indexOf("events"), "responsibility " + id + ": kind dropped: ");
        });
    }

    private void disclosure() {
        rows("disclosure", (row, header) -> {
            JsonNode cells = pack.path("disclosure").path(row);
            String id = cells.path(0).asText();
            mutant("disclosure dropped: " + id, copy -> ((ArrayNode) copy.path("disclosure")).remove(row));
            int disclosed = header.indexOf("disclosed");
            mutant(
                    "disclosure " + id + ": answer swapped",
                    copy -> ((ArrayNode) copy.path("disclosure").path(row))
                            .set(disclosed, cells.path(disclosed).asText().equals("yes") ? "no" : "yes"));
            for (String column : new String[] {"material", "recipient"}) {
                int place = header.indexOf(column);
                if (!cells.path(place).asText().equals("*")) {
                    mutant(
                            "disclosure " + id + ": every " + column,
                            copy -> ((ArrayNode) copy.path("disclosure").path(row)).set(place, "*"));
                    kinds("disclosure", row, place, "disclosure " + id + ": " + column + " dropped: ");
                }
            }
        });
    }

    private void rows(String section, RowMutation mutation) {
        List<String> header = header(pack.path(section));
        for (int row = 1; row < pack.path(section).size(); row++) {
            mutation.mutate(row, header);
        }
    }

    private static List<String> header(JsonNode rows) {
        List<String> header = new ArrayList<>();
        rows.path(0).forEach(cell -> header.add(cell.asText()));
        return header;
    }

    /** What to do with a row of a section. */
    private interface RowMutation {
        void mutate(int row, List<String> header);
    }
}
