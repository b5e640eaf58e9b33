package org.petitionrules.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.ProgressClass;
import org.petitionrules.model.RiskColor;
import org.petitionrules.model.Term;
import org.petitionrules.model.event.EventShape;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.book.Confidence;
import org.petitionrules.rules.book.Definitions;
import org.petitionrules.rules.book.Provision;
import org.petitionrules.rules.book.Role;
import org.petitionrules.rules.clock.Duty;
import org.petitionrules.rules.clock.Timing;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.fact.Relation;
import org.petitionrules.rules.fact.Scope;
import org.petitionrules.rules.fact.Source;
import org.petitionrules.rules.table.Row;

/** Compiles what a pack names: sources, provisions, roles, event kinds, facts with their values, duties. */
final class VocabularyCompiler {
    private static final int MOST_VALUES = 62;
    private static final List<String> YES_NO = Arrays.asList("no", "yes");
    private static final List<Bilingual> YES_NO_LABELS =
            Arrays.asList(Bilingual.of("否", "no"), Bilingual.of("是", "yes"));
    private static final List<String> WINDOW = Arrays.asList("open", "used", "past");
    private static final List<Bilingual> WINDOW_LABELS =
            Arrays.asList(Bilingual.of("未过", "open"), Bilingual.of("已使用", "used"), Bilingual.of("已过", "past"));

    private final Compilation book;
    private final Pack pack;

    VocabularyCompiler(Compilation book, Pack pack) {
        this.book = book;
        this.pack = pack;
    }

    void compile() {
        for (Cells cells : rows("sources", "id", "zh", "en")) {
            if (book.isNew(book.sources, cells.text("id"), cells.at("id"))) {
                book.sources.put(cells.text("id"), cells.label(book.problems));
                if (cells.columns().contains("kind")) {
                    book.term(SourceKind.values(), cells.text("kind"), cells.at("kind"), "来源种类", "kind of source")
                            .filter(SourceKind::mayLoosen)
                            .ifPresent(kind -> book.statutes.add(cells.text("id")));
                }
            }
        }
        rows("provisions", "id", "source", "confidence", "articleZh", "articleEn", "zh", "en")
                .forEach(this::provision);
        for (Cells cells : rows("roles", "id", "zh", "en")) {
            if (book.isNew(book.roles, cells.text("id"), cells.at("id"))) {
                book.roles.put(
                        cells.text("id"), Definitions.role(cells.text("id"), cells.label(book.problems), body(cells)));
            }
        }
        rows("events", "kind", "shape", "by", "to", "zh", "en").forEach(this::event);
        facts();
        rows("duties", "id", "by", "when", "within", "metBy", "zh", "en").forEach(this::duty);
        for (Cells cells : rows("duties", "id", "within")) {
            if (!cells.text("within").isEmpty()) {
                book.find(book.duties, cells.text("within"), cells.at("within"), "义务", "duty");
            }
        }
        rows("facts", "id", "scope", "from", "of").forEach(this::named);
    }

    /** What windows, duties owed and every-claim facts look at must exist. */
    private void named(Cells cells) {
        List<String> ids = Compilation.split(cells.text("of"), "\\|");
        switch (cells.text("from")) {
            case "every-claim":
                scope(cells, Scope.MATTER);
                if (ids.size() != 1) {
                    book.problem(cells.at("of"), PackMessages.ONE_FACT);
                }
                break;
            case "window":
            case "owed":
                scope(cells, Scope.CLAIM);
                if (ids.isEmpty()) {
                    book.problem(cells.at("of"), PackMessages.A_DUTY);
                }
                break;
            default:
        }
        for (String id : ids) {
            if (cells.text("from").equals("window") || cells.text("from").equals("owed")) {
                book.find(book.duties, id, cells.at("of"), "义务", "duty");
            } else if (cells.text("from").equals("every-claim")) {
                book.fact(id, cells.at("of"));
            }
        }
    }

    private void scope(Cells cells, Scope wanted) {
        String code = wanted.name().toLowerCase(java.util.Locale.ROOT);
        if (!cells.text("scope").equals(code)) {
            book.problem(cells.at("scope"), PackMessages.WRONG_SCOPE, Compilation.shown(cells.text("id")), code);
        }
    }

    private Role.Body body(Cells cells) {
        return cells.columns().contains("body")
                ? book.term(Role.Body.values(), cells.text("body"), cells.at("body"), "机关", "body")
                        .orElse(Role.Body.ANSWERING)
                : Role.Body.ANSWERING;
    }

    private List<Cells> rows(String section, String... columns) {
        return Cells.rows(pack.section(section), Arrays.asList(columns), book.problems);
    }

    private void provision(Cells cells) {
        String id = cells.text("id");
        if (book.provisions.containsKey(id)) {
            book.problem(cells.at("id"), PackMessages.DUPLICATE, Compilation.shown(id));
            return;
        }
        Optional<Bilingual> source = book.find(book.sources, cells.text("source"), cells.at("source"), "来源", "source");
        Optional<Confidence> confidence = Arrays.stream(Confidence.values())
                .filter(known -> known.name().equals(cells.text("confidence")))
                .findFirst();
        if (!confidence.isPresent()) {
            book.problem(
                    cells.at("confidence"),
                    PackMessages.UNKNOWN,
                    Bilingual.of("可信度", "confidence"),
                    Compilation.shown(cells.text("confidence")));
        }
        if (source.isPresent() && confidence.isPresent()) {
            Provision provision = Definitions.provision(
                    id,
                    source.get(),
                    cells.label("articleZh", "articleEn", book.problems),
                    cells.label(book.problems),
                    confidence.get());
            book.provisions.put(id, provision);
            if (book.statutes.contains(cells.text("source"))) {
                book.statutory.add(id);
            }
        }
    }

    private void event(Cells cells) {
        String id = cells.text("kind");
        Optional<EventShape> shape =
                book.term(EventShape.values(), cells.text("shape"), cells.at("shape"), "事件形态", "event shape");
        boolean byPetitioner = cells.text("by").equals("petitioner");
        if (!byPetitioner && !cells.text("by").equals("organ")) {
            book.problem(
                    cells.at("by"),
                    PackMessages.UNKNOWN,
                    Bilingual.of("行为人", "actor"),
                    Compilation.shown(cells.text("by")));
        }
        boolean toPetitioner = cells.text("to").equals("petitioner");
        if (!toPetitioner && !cells.text("to").isEmpty()) {
            book.problem(
                    cells.at("to"),
                    PackMessages.UNKNOWN,
                    Bilingual.of("送达对象", "addressee"),
                    Compilation.shown(cells.text("to")));
        }
        boolean mayBeByPetitioner = shape.filter(form -> form == EventShape.DONE || form == EventShape.RATED)
                .isPresent();
        if (byPetitioner && !mayBeByPetitioner) {
            book.problem(cells.at("by"), PackMessages.PETITIONERS_SHAPE);
        }
        if (book.isNew(book.events, id, cells.at("kind")) && shape.isPresent()) {
            book.events.put(
                    id, Definitions.eventKind(id, shape.get(), byPetitioner, toPetitioner, cells.label(book.problems)));
        }
    }

    private void duty(Cells cells) {
        String id = cells.text("id");
        Optional<Role> by = book.find(book.roles, cells.text("by"), cells.at("by"), "角色", "role");
        Optional<Timing> timing = book.term(Timing.values(), cells.text("when"), cells.at("when"), "时间", "timing");
        Source metBy = eventSource(cells, "metBy");
        Optional<String> within =
                cells.text("within").isEmpty() ? Optional.<String>empty() : Optional.of(cells.text("within"));
        if (timing.equals(Optional.of(Timing.WITHIN_LIMIT)) != within.isPresent()) {
            book.problem(cells.at("within"), PackMessages.WITHIN_WHAT);
        }
        if (book.isNew(book.duties, id, cells.at("id")) && by.isPresent() && timing.isPresent()) {
            book.duties.put(
                    id,
                    new Duty(
                            id,
                            by.get(),
                            timing.get(),
                            within,
                            metBy.of(),
                            metBy.undoneBy(),
                            cells.label(book.problems)));
        }
    }

    private void facts() {
        Map<String, Map<String, Bilingual>> values = new LinkedHashMap<>();
        for (Cells cells : rows("values", "fact", "value", "zh", "en")) {
            Bilingual label = cells.label(book.problems);
            Map<String, Bilingual> known = values.computeIfAbsent(cells.text("fact"), none -> new LinkedHashMap<>());
            if (book.isNew(known, cells.text("value"), cells.at("value"))) {
                known.put(cells.text("value"), label);
            }
        }
        for (Cells cells : rows("facts", "id", "scope", "from", "of", "by", "provision", "zh", "en")) {
            fact(cells, values.getOrDefault(cells.text("id"), Collections.<String, Bilingual>emptyMap()));
        }
        for (String id : values.keySet()) {
            book.fact(id, pack.section("values").map(place -> place.pointer()).orElse(""));
        }
        rows("adverse", "fact", "value").forEach(this::adverse);
    }

    /** A value of a finding that is adverse to the petitioner. */
    private void adverse(Cells cells) {
        Optional<Fact> fact = book.fact(cells.text("fact"), cells.at("fact"));
        int value = fact.map(known -> known.valueOf(cells.text("value"))).orElse(Fact.NOT_RECORDED);
        if (fact.isPresent() && value == Fact.NOT_RECORDED) {
            book.problem(
                    cells.at("value"),
                    PackMessages.UNKNOWN_VALUE,
                    fact.get().id(),
                    Compilation.shown(cells.text("value")),
                    String.join(", ", fact.get().values()));
        } else if (fact.isPresent()) {
            book.adverse.add(new Row.Outcome(fact.get(), value));
        }
    }

    private void fact(Cells cells, Map<String, Bilingual> listed) {
        String id = cells.text("id");
        Optional<Role> by = book.find(book.roles, cells.text("by"), cells.at("by"), "角色", "role");
        Optional<Provision> provision = book.provision(cells);
        Optional<Scope> scope = Arrays.stream(Scope.values())
                .filter(known -> known.name().toLowerCase(java.util.Locale.ROOT).equals(cells.text("scope")))
                .findFirst();
        if (!scope.isPresent()) {
            book.problem(
                    cells.at("scope"),
                    PackMessages.UNKNOWN,
                    Bilingual.of("范围", "scope"),
                    Compilation.shown(cells.text("scope")));
        }
        Optional<Origins> origins = origins(cells, listed);
        if (!book.isNew(book.facts, id, cells.at("id"))
                || !by.isPresent()
                || !provision.isPresent()
                || !scope.isPresent()
                || !origins.isPresent()) {
            return;
        }
        Origins of = origins.get();
        closed(cells, "colour", RiskColor.values(), of.values);
        closed(cells, "grade", ProgressClass.values(), of.values);
        if (of.values.size() > MOST_VALUES) {
            book.problem(cells.at(), PackMessages.TOO_MANY_VALUES, MOST_VALUES);
            return;
        }
        Fact fact = new Fact(
                book.facts.size(),
                id,
                scope.get(),
                of.source,
                of.values,
                of.labels,
                of.cuts,
                cells.label(book.problems),
                by.get(),
                provision.get());
        book.facts.put(id, fact);
        book.stands(fact, cells.at());
    }

    /** The colour and the grade of a decision are closed types, so a book cannot add to their values. */
    private void closed(Cells cells, String id, Term[] terms, List<String> values) {
        if (cells.text("id").equals(id)) {
            for (String value : values) {
                book.term(terms, value, cells.at("id"), "值", "value");
            }
        }
    }

    /** Where a fact comes from, and so which values it has. */
    private static final class Origins {
        private final Source source;
        private final List<String> values;
        private final List<Bilingual> labels;
        private final long[] cuts;

        Origins(Source source, List<String> values, List<Bilingual> labels, long... cuts) {
            this.source = source;
            this.values = values;
            this.labels = labels;
            this.cuts = cuts;
        }
    }

    private Optional<Origins> origins(Cells cells, Map<String, Bilingual> listed) {
        switch (cells.text("from")) {
            case "yes-no":
                return Optional.of(new Origins(Source.of(Source.Kind.DECLARED), YES_NO, YES_NO_LABELS));
            case "code":
                return listed(cells, listed, Source.of(Source.Kind.DECLARED));
            case "code-of-body":
                return listed(cells, listed, Source.of(Source.Kind.DECLARED_BY_BODY));
            case "number":
                return numbers(cells, Source.of(Source.Kind.DECLARED));
            case "event":
                return Optional.of(new Origins(eventSource(cells, "of"), YES_NO, YES_NO_LABELS));
            case "outcome":
                return listed(
                        cells,
                        listed,
                        Source.of(
                                Source.Kind.OUTCOME,
                                book.kinds(cells.text("of"), cells.at("of")),
                                Collections.<String>emptySet()));
            case "finding":
                return listed(cells, listed, Source.of(Source.Kind.FINDING));
            case "every-claim":
                return Optional.of(new Origins(named(Source.Kind.EVERY_CLAIM, cells), YES_NO, YES_NO_LABELS));
            case "window":
                return Optional.of(new Origins(named(Source.Kind.WINDOW, cells), WINDOW, WINDOW_LABELS));
            case "owed":
                return Optional.of(new Origins(named(Source.Kind.OWED, cells), YES_NO, YES_NO_LABELS));
            default:
                return relation(cells);
        }
    }

    private static Source named(Source.Kind kind, Cells cells) {
        return Source.of(
                kind, new LinkedHashSet<>(Compilation.split(cells.text("of"), "\\|")), Collections.<String>emptySet());
    }

    private Source eventSource(Cells cells, String column) {
        List<String> halves = Compilation.split(cells.text(column), "/");
        Set<String> of = book.kinds(halves.isEmpty() ? "" : halves.get(0), cells.at(column));
        Set<String> undoneBy = halves.size() < 2 ? new LinkedHashSet<>() : book.kinds(halves.get(1), cells.at(column));
        return Source.of(Source.Kind.EVENT, of, undoneBy);
    }

    private Optional<Origins> listed(Cells cells, Map<String, Bilingual> listed, Source source) {
        if (listed.isEmpty()) {
            book.problem(cells.at("id"), PackMessages.NO_VALUES, Compilation.shown(cells.text("id")));
            return Optional.empty();
        }
        return Optional.of(new Origins(source, new ArrayList<>(listed.keySet()), new ArrayList<>(listed.values())));
    }

    private Optional<Origins> relation(Cells cells) {
        Optional<Relation> relation = Arrays.stream(Relation.values())
                .filter(known -> known.code().equals(cells.text("from")))
                .findFirst();
        if (!relation.isPresent()) {
            book.problem(
                    cells.at("from"),
                    PackMessages.UNKNOWN,
                    Bilingual.of("事实来源", "source of facts"),
                    Compilation.shown(cells.text("from")));
            return Optional.empty();
        }
        if (!relation.get().scope().name().toLowerCase(java.util.Locale.ROOT).equals(cells.text("scope"))) {
            book.problem(
                    cells.at("scope"),
                    PackMessages.UNKNOWN,
                    Bilingual.of("范围", "scope"),
                    Compilation.shown(cells.text("scope")));
            return Optional.empty();
        }
        Source source = Source.of(relation.get());
        if (relation.get() == Relation.DUTY_OVERDUE) {
            source = Source.of(relation.get(), new LinkedHashSet<>(Compilation.split(cells.text("of"), "\\|")));
        } else if (relation.get().namesEvents()) {
            source = Source.of(relation.get(), book.kinds(cells.text("of"), cells.at("of")));
        }
        if (relation.get().domain().isEmpty()) {
            return numbers(cells, source);
        }
        List<String> codes = new ArrayList<>();
        List<Bilingual> labels = new ArrayList<>();
        for (Relation.Value value : relation.get().domain()) {
            codes.add(value.code());
            labels.add(value.label());
        }
        return Optional.of(new Origins(source, codes, labels));
    }

    /** The ranges of a number between its cut points: below the first, then from each cut to below the next. */
    private Optional<Origins> numbers(Cells cells, Source source) {
        List<String> parts = Compilation.split(cells.text("of"), "\\|");
        long[] cuts = new long[parts.size()];
        for (int i = 0; i < cuts.length; i++) {
            try {
                cuts[i] = Long.parseLong(parts.get(i));
            } catch (NumberFormatException notANumber) {
                book.problem(cells.at("of"), PackMessages.CUTS);
                return Optional.empty();
            }
            if (i > 0 && cuts[i] <= cuts[i - 1]) {
                book.problem(cells.at("of"), PackMessages.CUTS);
                return Optional.empty();
            }
        }
        if (cuts.length == 0) {
            book.problem(cells.at("of"), PackMessages.CUTS);
            return Optional.empty();
        }
        List<String> codes = new ArrayList<>();
        List<Bilingual> labels = new ArrayList<>();
        codes.add("<" + cuts[0]);
        labels.add(Bilingual.of("不足" + cuts[0], "below " + cuts[0]));
        for (int i = 0; i < cuts.length; i++) {
            codes.add(">=" + cuts[i]);
            labels.add(
                    i + 1 < cuts.length
                            ? Bilingual.of(cuts[i] + "至" + (cuts[i + 1] - 1), cuts[i] + " to " + (cuts[i + 1] - 1))
                            : Bilingual.of(cuts[i] + "以上", cuts[i] + " or more"));
        }
        return Optional.of(new Origins(source, codes, labels, cuts));
    }
}
