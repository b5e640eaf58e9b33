package org.petitionrules.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.petitionrules.model.json.JsonKind;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.json.ObjectShape;
import org.petitionrules.model.json.Shape;
import org.petitionrules.model.json.Shapes;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.book.Provision;
import org.petitionrules.rules.book.Remedy;
import org.petitionrules.rules.book.Role;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.book.Validity;
import org.petitionrules.rules.closure.ClosureCondition;
import org.petitionrules.rules.closure.ClosureGate;
import org.petitionrules.rules.closure.ClosureKind;
import org.petitionrules.rules.fact.Condition;
import org.petitionrules.rules.fact.Scope;

/** Compiles the ways of closing of all packs of a book; what several packs want of one way is wanted together. */
final class ClosureCompiler {
    private static final Bilingual NAME = Bilingual.of("结案方式", "a way of closing");
    private static final Shape<Text> CLOSURE = ObjectShape.<Text, Text>of(NAME, Text::new, text -> text)
            .required(
                    "kind",
                    Shapes.term(ClosureKind.class, "结案方式", "a closure kind"),
                    text -> text.kind,
                    (text, kind) -> text.kind = kind)
            .required("provision", Shapes.text(200), text -> text.provision, (text, id) -> text.provision = id)
            .list(
                    "remedies",
                    Shapes.term(Remedy.class, "救济", "a remedy"),
                    text -> text.remedies,
                    (text, remedies) -> text.remedies = new ArrayList<>(remedies))
            .required(
                    "conditions",
                    new AnyShape(Bilingual.of("结案条件", "closure conditions")),
                    text -> {
                        throw new IllegalStateException();
                    },
                    (text, conditions) -> text.conditions = Optional.of(conditions))
            .build();

    private static final class Text {
        private ClosureKind kind = ClosureKind.SETTLEMENT;
        private String provision = "";
        private List<Remedy> remedies = new ArrayList<>();
        private Optional<JsonPlace> conditions = Optional.empty();
    }

    private final Compilation book;
    private final Expressions expressions;
    private final Map<ClosureKind, List<ClosureGate.Part>> gates = new EnumMap<>(ClosureKind.class);

    ClosureCompiler(Compilation book) {
        this.book = book;
        this.expressions = new Expressions(book);
    }

    void add(JsonPlace section, Validity inForce) {
        if (section.is(JsonKind.LIST, Bilingual.of("结案方式列表", "a list of ways of closing"), book.problems)) {
            for (JsonPlace at : section.elements()) {
                Text text = CLOSURE.read(at, book.problems);
                if (text != null) {
                    add(text, at.pointer(), inForce);
                }
            }
        }
    }

    private void add(Text text, String at, Validity inForce) {
        Optional<Provision> basis = book.find(book.provisions, text.provision, at + "/provision", "条款", "provision");
        if (text.remedies.isEmpty()) {
            book.problem(at, PackMessages.SG_07);
        }
        List<Cells> rows = Cells.rows(
                text.conditions, Arrays.asList("id", "provision", "scope", "met", "meets", "zh", "en"), book.problems);
        if (rows.isEmpty()) {
            book.problem(at, PackMessages.EMPTY_TABLE);
        }
        List<ClosureCondition> conditions = new ArrayList<>();
        for (Cells cells : rows) {
            condition(cells).ifPresent(conditions::add);
        }
        basis.ifPresent(provision -> gates.computeIfAbsent(text.kind, none -> new ArrayList<>())
                .add(new ClosureGate.Part(inForce, provision, new LinkedHashSet<>(text.remedies), conditions)));
    }

    private Optional<ClosureCondition> condition(Cells cells) {
        Optional<RuleRef> rule = book.rule(cells);
        Scope scope = cells.text("scope").equals("claim") ? Scope.CLAIM : Scope.MATTER;
        if (scope == Scope.MATTER && !cells.text("scope").equals("matter")) {
            book.problem(
                    cells.at("scope"),
                    PackMessages.UNKNOWN,
                    Bilingual.of("范围", "scope"),
                    Compilation.shown(cells.text("scope")));
        }
        Optional<Role> meets = book.find(book.roles, cells.text("meets"), cells.at("meets"), "角色", "role");
        List<List<Condition>> alternatives = expressions.alternatives(cells.text("met"), scope, cells.at("met"));
        Bilingual label = cells.label(book.problems);
        return rule.isPresent() && meets.isPresent() && !alternatives.isEmpty()
                ? Optional.of(new ClosureCondition(rule.get(), scope, alternatives, meets.get(), label))
                : Optional.empty();
    }

    List<ClosureGate> gates() {
        List<ClosureGate> compiled = new ArrayList<>();
        gates.forEach((kind, parts) -> compiled.add(new ClosureGate(kind, parts)));
        return compiled;
    }
}
