package org.petitionrules.testkit.cli.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.petitionrules.rules.fact.Condition;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.table.Row;
import org.petitionrules.rules.table.Table;
import org.petitionrules.testkit.cli.page.Page;

/** A decision table as a table: a column a fact that is read, then what is found, owed and asked. */
final class TableRows {
    private final Table table;
    private final BookWords words;
    private final boolean owes;
    private final boolean asks;
    private final boolean leaves;

    private TableRows(Table table, BookWords words) {
        this.table = table;
        this.words = words;
        this.owes = table.rows().stream().anyMatch(row -> !row.duties().isEmpty());
        this.asks = table.rows().stream().anyMatch(row -> !row.asks().isEmpty());
        this.leaves = table.rows().stream().anyMatch(row -> !row.remedies().isEmpty());
    }

    static void print(Table table, BookWords words, Page page) {
        page.whole(
                words.wording()
                        .of(
                                BookWords.POLICY,
                                table.family().label(),
                                ShowPage.scope(words, table.scope()),
                                table.policy().label()),
                2);
        TableRows rows = new TableRows(table, words);
        List<List<String>> all = new ArrayList<>();
        all.add(rows.header());
        table.rows().forEach(row -> all.add(rows.row(row)));
        page.grid(all);
    }

    private List<String> header() {
        List<String> header = new ArrayList<>();
        header.add(words.of(BookWords.ROW));
        table.reads().forEach(fact -> header.add(words.of(fact.label())));
        table.gives().forEach(fact -> header.add("=> " + words.of(fact.label())));
        if (leaves) {
            header.add("=> " + words.of(BookWords.REMEDIES));
        }
        if (owes) {
            header.add("=> " + words.of(BookWords.DUTY));
        }
        if (asks) {
            header.add("=> " + words.of(BookWords.ASKS));
        }
        return header;
    }

    private List<String> row(Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.rule().ruleId() + " " + words.article(row.rule()));
        table.reads().forEach(fact -> cells.add(condition(row, fact)));
        table.gives().forEach(fact -> cells.add(outcome(row, fact)));
        if (leaves) {
            cells.add(words.wording()
                    .listed(row.remedies().stream()
                            .map(remedy -> words.of(remedy.label()))
                            .collect(Collectors.toList())));
        }
        if (owes) {
            cells.add(words.wording()
                    .listed(row.duties().stream()
                            .map(duty -> words.of(duty.label()))
                            .collect(Collectors.toList())));
        }
        if (asks) {
            cells.add(words.wording()
                    .listed(row.asks().stream()
                            .map(fact -> words.of(fact.label()))
                            .collect(Collectors.toList())));
        }
        return cells;
    }

    private String condition(Row row, Fact fact) {
        for (Condition condition : row.conditions()) {
            if (condition.fact().equals(fact)) {
                return words.values(condition);
            }
        }
        return words.of(BookWords.ANY);
    }

    private String outcome(Row row, Fact fact) {
        return row.outcomes().stream()
                .filter(outcome -> outcome.fact().equals(fact))
                .map(outcome -> words.of(fact.labelOf(outcome.value())))
                .findFirst()
                .orElse("");
    }
}
