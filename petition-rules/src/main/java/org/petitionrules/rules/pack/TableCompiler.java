package org.petitionrules.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.json.JsonKind;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.json.ObjectShape;
import org.petitionrules.model.json.Shape;
import org.petitionrules.model.json.Shapes;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.book.Remedy;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.book.Validity;
import org.petitionrules.rules.clock.Duty;
import org.petitionrules.rules.clock.Timing;
import org.petitionrules.rules.fact.Condition;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.fact.Scope;
import org.petitionrules.rules.fact.Source;
import org.petitionrules.rules.table.Family;
import org.petitionrules.rules.table.HitPolicy;
import org.petitionrules.rules.table.Row;
import org.petitionrules.rules.table.Table;

/** Compiles the tables of a pack. */
final class TableCompiler {
    private static final Bilingual NAME = Bilingual.of("决策表", "a table");
    private static final Shape<Head> HEAD = ObjectShape.<Head, Head>of(NAME, Head::new, head -> head)
            .required("id", Shapes.code(), head -> head.id, (head, id) -> head.id = id)
            .required(
                    "family",
                    Shapes.term(Family.class, "表的类别", "a table family"),
                    head -> head.family,
                    (head, family) -> head.family = family)
            .required("scope", Shapes.code(), head -> head.scope, (head, scope) -> head.scope = scope)
            .required(
                    "policy",
                    Shapes.term(HitPolicy.class, "命中策略", "a hit policy"),
                    head -> head.policy,
                    (head, policy) -> head.policy = policy)
            .required("title", Shapes.bilingual(), head -> head.title, (head, title) -> head.title = title)
            .optional(
                    "inForce",
                    Pack.VALIDITY,
                    head -> Optional.of(head.inForce),
                    (head, inForce) -> head.inForce = inForce)
            .required(
                    "rows",
                    new AnyShape(Bilingual.of("行", "rows")),
                    head -> {
                        throw new IllegalStateException();
                    },
                    (head, rows) -> head.rows = Optional.of(rows))
            .build();

    private static final class Head {
        private String id = "";
        private Family family = Family.ROUTING;
        private String scope = "";
        private HitPolicy policy = HitPolicy.UNIQUE;
        private Bilingual title = NAME;
        /** Where a table is in force for less than its pack. */
        private Validity inForce = Validity.ALWAYS;

        private Optional<JsonPlace> rows = Optional.empty();
    }

    private final Compilation book;
    private final Expressions expressions;
    private final Validity inForce;

    TableCompiler(Compilation book, Validity inForce) {
        this.book = book;
        this.expressions = new Expressions(book);
        this.inForce = inForce;
    }

    List<Table> compile(JsonPlace section) {
        List<Table> tables = new ArrayList<>();
        if (section.is(JsonKind.LIST, Bilingual.of("决策表列表", "a list of tables"), book.problems)) {
            for (JsonPlace at : section.elements()) {
                Head head = HEAD.read(at, book.problems);
                if (head != null) {
                    table(head, at).ifPresent(tables::add);
                }
            }
        }
        return tables;
    }

    private Optional<Table> table(Head head, JsonPlace at) {
        int before = book.problems.size();
        Scope scope = head.scope.equals("claim") ? Scope.CLAIM : Scope.MATTER;
        if (scope == Scope.MATTER && !head.scope.equals("matter")) {
            book.problem(
                    at.pointer() + "/scope",
                    PackMessages.UNKNOWN,
                    Bilingual.of("范围", "scope"),
                    Compilation.shown(head.scope));
        }
        List<Cells> lines = Cells.rows(head.rows, Arrays.asList("id", "provision"), book.problems);
        if (lines.isEmpty()) {
            book.problem(at.pointer(), PackMessages.EMPTY_TABLE);
            return Optional.empty();
        }
        Set<Fact> gives = new LinkedHashSet<>();
        List<Row> rows = new ArrayList<>();
        for (Cells cells : lines) {
            row(cells, scope, gives).ifPresent(rows::add);
        }
        if (book.problems.size() > before) {
            return Optional.empty();
        }
        Validity validity = inForce.and(head.inForce);
        Table table =
                new Table(head.id, head.family, scope, head.policy, head.title, validity, rows, new ArrayList<>(gives));
        book.stands(table, at.pointer());
        return Optional.of(table);
    }

    private Optional<Row> row(Cells cells, Scope scope, Set<Fact> gives) {
        Optional<RuleRef> rule = book.rule(cells);
        List<Condition> conditions = new ArrayList<>();
        List<Row.Outcome> outcomes = new ArrayList<>();
        List<Duty> duties = new ArrayList<>();
        List<Fact> asks = new ArrayList<>();
        Set<Remedy> remedies = new LinkedHashSet<>();
        for (String column : cells.columns()) {
            String cell = cells.text(column);
            String at = cells.at(column);
            if (column.equals("=asks")) {
                for (String id : Compilation.split(cell, ",")) {
                    expressions.readable(id, scope, at).ifPresent(asks::add);
                }
            } else if (column.equals("=remedies")) {
                for (String code : Compilation.split(cell, ",")) {
                    book.term(Remedy.values(), code, at, "救济", "remedy").ifPresent(remedies::add);
                }
            } else if (column.equals("=duties")) {
                for (String id : Compilation.split(cell, ",")) {
                    Optional<Duty> duty = book.find(book.duties, id, at, "义务", "duty");
                    duty.ifPresent(duties::add);
                    if (duty.filter(one -> one.timing() == Timing.CLOCK || one.timing() == Timing.WINDOW)
                            .isPresent()) {
                        book.problem(at, PackMessages.CLOCK_DUTY, id);
                    }
                }
            } else if (column.startsWith("=")) {
                given(column.substring(1), cell, scope, at, gives).ifPresent(outcomes::add);
            } else if (!column.equals("id") && !column.equals("provision")) {
                expressions.named(column, cell, scope, at).ifPresent(conditions::add);
            }
        }
        boolean adverse = outcomes.stream().anyMatch(book.adverse::contains);
        if (adverse == remedies.isEmpty()) {
            book.problem(cells.at(), adverse ? PackMessages.ADVERSE : PackMessages.NOT_ADVERSE, cells.text("id"));
        }
        return rule.map(ref -> new Row(ref, conditions, outcomes, duties, asks, remedies));
    }

    private Optional<Row.Outcome> given(String factId, String value, Scope scope, String at, Set<Fact> gives) {
        Optional<Fact> fact = book.fact(factId, at);
        if (!fact.isPresent()) {
            return Optional.empty();
        }
        if (fact.get().source().kind() != Source.Kind.FINDING || fact.get().scope() != scope) {
            book.problem(at, PackMessages.NOT_FOUND_BY_TABLES, factId);
            return Optional.empty();
        }
        gives.add(fact.get());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        int place = fact.get().valueOf(value);
        if (place == Fact.NOT_RECORDED) {
            book.problem(
                    at,
                    PackMessages.UNKNOWN_VALUE,
                    factId,
                    Compilation.shown(value),
                    String.join(", ", fact.get().values()));
            return Optional.empty();
        }
        return Optional.of(new Row.Outcome(fact.get(), place));
    }
}
