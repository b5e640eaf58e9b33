package org.petitionrules.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.book.Validity;
import org.petitionrules.rules.clock.ClockRule;
import org.petitionrules.rules.closure.ClosureGate;
import org.petitionrules.rules.decision.Rulings;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.responsibility.Ground;
import org.petitionrules.rules.responsibility.ResponsibilityRules;
import org.petitionrules.rules.table.BookProof;
import org.petitionrules.rules.table.Table;

/**
 * Compiles a book of its packs, the lowest first: vocabulary, tables, clocks, ways of closing, first responsibility;
 * proves the tables together and checks the safeguards. A book with a problem is refused with all of them.
 */
final class BookCompiler {
    private final Compilation book;
    private final List<Pack> packs;
    private final boolean confirmed;
    private final Map<Ground, RuleRef> grounds = new EnumMap<>(Ground.class);
    private final Map<Ground, Set<String>> groundKinds = new EnumMap<>(Ground.class);

    private BookCompiler(List<Pack> packs, boolean unconfirmed, boolean confirmed) {
        this.packs = packs;
        this.confirmed = confirmed;
        this.book = new Compilation(unconfirmed);
    }

    static Rulings compile(List<Pack> packs, boolean unconfirmed, boolean confirmed) {
        return new BookCompiler(packs, unconfirmed, confirmed).compile();
    }

    private Rulings compile() {
        versions();
        for (Pack pack : packs) {
            new VocabularyCompiler(book, pack).compile();
        }
        for (Pack pack : packs) {
            responsibility(pack);
        }
        Set<String> receiptKinds = groundKinds.getOrDefault(Ground.RECEIVED, java.util.Collections.<String>emptySet());
        List<Table> tables = new ArrayList<>();
        List<ClockRule> clocks = new ArrayList<>();
        ReplacementCompiler replacements = new ReplacementCompiler(book, confirmed);
        ClockLinks links = new ClockLinks(book);
        ClosureCompiler closures = new ClosureCompiler(book);
        DisclosureCompiler disclosure = new DisclosureCompiler(book);
        for (Pack pack : packs) {
            pack.section("tables")
                    .ifPresent(section -> tables.addAll(new TableCompiler(book, inForce(pack)).compile(section)));
            if (pack.section("clocks").isPresent()) {
                List<ClockRule> own = new ClockCompiler(book, inForce(pack), receiptKinds, links)
                        .compile(pack.section("clocks").get());
                clocks.addAll(own);
                replacements.add(pack, own);
            }
            pack.section("closures").ifPresent(section -> closures.add(section, inForce(pack)));
            disclosure.add(pack);
        }
        links.check(clocks);
        packs.forEach(replacements::compile);
        boolean allCompiled = book.problems.isEmpty();
        Sequence sequence = new Sequence(book, tables, read(tables, clocks, closures.gates()));
        String id = packs.get(packs.size() - 1).id();
        BookProof.prove(
                id,
                sequence.tables(),
                allCompiled,
                (table, fault) -> book.problems.add(Problem.at(book.placeOf(table), fault)));
        new Safeguards(book, tables, clocks, closures.gates(), sequence).check();
        RefusedException.ifAny(book.problems);
        Pack top = packs.get(packs.size() - 1);
        Map<String, Fact> facts = new LinkedHashMap<>(book.facts);
        return Rulings.builder()
                .id(top.id())
                .title(top.title())
                .inForce(top.inForce())
                .over(top.over())
                .duties(book.duties.values())
                .facts(facts.values())
                .eventKinds(book.events)
                .provisions(book.provisions)
                .before(sequence.before())
                .clocks(replacements.clocks())
                .after(sequence.after())
                .gates(closures.gates())
                .responsibility(new ResponsibilityRules(grounds, groundKinds))
                .disclosure(disclosure.rules())
                .tables(tables)
                .build();
    }

    private static Set<Fact> read(List<Table> tables, List<ClockRule> clocks, List<ClosureGate> gates) {
        Set<Fact> read = new HashSet<>();
        for (Table table : tables) {
            read.addAll(table.reads());
            table.rows().forEach(row -> read.addAll(row.asks()));
        }
        for (ClockRule clock : clocks) {
            clock.when().forEach(condition -> read.add(condition.fact()));
            clock.presumptions()
                    .forEach(presumption -> presumption.when().forEach(condition -> read.add(condition.fact())));
        }
        for (ClosureGate gate : gates) {
            gate.conditions()
                    .forEach(condition ->
                            condition.alternatives().forEach(all -> all.forEach(one -> read.add(one.fact()))));
        }
        return read;
    }

    /** Two versions of one instrument are never in force on one day. */
    private void versions() {
        for (Pack pack : packs) {
            if (!pack.inForce().overlaps(pack.inForce())) {
                book.problem(
                        "/inForce",
                        PackMessages.ENDS_FIRST,
                        pack.inForce().from().map(Object::toString).orElse(""),
                        pack.inForce().to().map(Object::toString).orElse(""));
            }
            for (Pack earlier : packs.subList(0, packs.indexOf(pack))) {
                if (pack.isAnotherVersionOf(earlier) && pack.inForce().overlaps(earlier.inForce())) {
                    book.problem("/inForce", PackMessages.VERSIONS_OVERLAP, earlier.id(), pack.id());
                }
            }
        }
    }

    /** When a pack is in force, knowing the other versions of its instrument in this book. */
    private Validity inForce(Pack pack) {
        return pack.inForce()
                .among(packs.stream()
                        .filter(pack::isAnotherVersionOf)
                        .map(Pack::inForce)
                        .collect(Collectors.toList()));
    }

    private void responsibility(Pack pack) {
        List<String> columns = Arrays.asList("id", "provision", "ground", "events", "zh", "en");
        for (Cells cells : Cells.rows(pack.section("responsibility"), columns, book.problems)) {
            Optional<RuleRef> rule = book.rule(cells);
            Optional<Ground> ground =
                    book.term(Ground.values(), cells.text("ground"), cells.at("ground"), "根据", "ground");
            Set<String> kinds = book.kinds(cells.text("events"), cells.at("events"));
            cells.label(book.problems);
            if (ground.isPresent() && grounds.containsKey(ground.get())) {
                book.problem(
                        cells.at("ground"),
                        PackMessages.GROUND_TWICE,
                        ground.get().label());
            } else if (ground.isPresent() && rule.isPresent()) {
                grounds.put(ground.get(), rule.get());
                groundKinds.put(ground.get(), kinds);
            }
        }
    }
}
