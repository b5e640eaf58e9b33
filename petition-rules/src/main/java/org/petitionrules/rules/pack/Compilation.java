package org.petitionrules.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.Code;
import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.rules.book.EventKind;
import org.petitionrules.rules.book.Provision;
import org.petitionrules.rules.book.Role;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.clock.Duty;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.table.Row;
import org.petitionrules.rules.table.Table;

/**
 * What is known of a book while its packs are compiled, and everything that is wrong with them so far. A look-up that
 * fails adds a problem and yields nothing; at the end a book with problems is refused whole.
 */
final class Compilation {
    final Map<String, Bilingual> sources = new LinkedHashMap<>();
    /** The sources that are a statute or a regulation, by their ids; then the provisions of these, by theirs. */
    final Set<String> statutes = new LinkedHashSet<>();

    final Set<String> statutory = new LinkedHashSet<>();
    final Map<String, Provision> provisions = new LinkedHashMap<>();
    final Map<String, Role> roles = new LinkedHashMap<>();
    final Map<String, Fact> facts = new LinkedHashMap<>();
    final Map<String, EventKind> events = new LinkedHashMap<>();
    final Map<String, Duty> duties = new LinkedHashMap<>();
    /** The values of findings that are adverse to the petitioner (SG-07). */
    final Set<Row.Outcome> adverse = new LinkedHashSet<>();

    private final Map<Table, String> tablePlaces = new LinkedHashMap<>();
    final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> factPlaces = new LinkedHashMap<>();
    private final Map<String, String> rulePlaces = new LinkedHashMap<>();
    private final boolean unconfirmed;

    /** A book that uses what is known from memory only, or leaves it out. */
    Compilation(boolean unconfirmed) {
        this.unconfirmed = unconfirmed;
    }

    /** A rule, switched off where it rests on memory only and the book leaves that out. */
    RuleRef ref(String ruleId, Provision provision) {
        return unconfirmed ? new RuleRef(ruleId, provision) : RuleRef.confirmedOnly(ruleId, provision);
    }

    void problem(String at, MessageTemplate template, Object... arguments) {
        problems.add(Problem.at(at, template.with(arguments)));
    }

    /** Something by its id, or a problem at the place that names it. */
    <T> Optional<T> find(Map<String, T> in, String id, String at, String zh, String en) {
        T found = in.get(id);
        if (found == null) {
            problem(at, PackMessages.UNKNOWN, Bilingual.of(zh, en), shown(id));
        }
        return Optional.ofNullable(found);
    }

    Optional<Fact> fact(String id, String at) {
        return find(facts, id, at, "事实", "fact");
    }

    Optional<Provision> provision(Cells cells) {
        return find(provisions, cells.text("provision"), cells.at("provision"), "条款", "provision");
    }

    /** Keeps where a fact stands, for what can only be found wrong later. */
    void stands(Fact fact, String at) {
        factPlaces.put(fact.id(), at);
    }

    /** Keeps where a table stands; a second one of its id is a problem. */
    void stands(Table table, String at) {
        if (tablePlaces.keySet().stream().anyMatch(other -> other.id().equals(table.id()))) {
            problem(at + "/id", PackMessages.DUPLICATE, shown(table.id()));
        }
        tablePlaces.put(table, at);
    }

    String placeOf(Fact fact) {
        return factPlaces.getOrDefault(fact.id(), "");
    }

    String placeOf(Table table) {
        return tablePlaces.getOrDefault(table, "");
    }

    String placeOfRule(String ruleId) {
        return rulePlaces.getOrDefault(ruleId, "");
    }

    /** A new rule id and its provision; an id used twice is a problem. */
    Optional<RuleRef> rule(String id, String idAt, String provisionId, String provisionAt) {
        if (rulePlaces.putIfAbsent(id, idAt) != null) {
            problem(idAt, PackMessages.DUPLICATE, shown(id));
        }
        Optional<Provision> provision = find(provisions, provisionId, provisionAt, "条款", "provision");
        return provision.map(found -> ref(id, found));
    }

    Optional<RuleRef> rule(Cells cells) {
        return rule(cells.text("id"), cells.at("id"), cells.text("provision"), cells.at("provision"));
    }

    /** Event kinds out of a list separated by |; unknown ones are problems. */
    Set<String> kinds(String list, String at) {
        Set<String> kinds = new LinkedHashSet<>();
        for (String kind : split(list, "\\|")) {
            if (find(events, kind, at, "事件种类", "event kind").isPresent()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** The id of a new thing of the vocabulary; one used twice, or that is no code, is a problem. */
    boolean isNew(Map<String, ?> in, String id, String at) {
        if (!Code.is(id)) {
            problem(at, PackMessages.NOT_A_CODE, id.length());
        }
        if (in.containsKey(id)) {
            problem(at, PackMessages.DUPLICATE, shown(id));
        }
        return Code.is(id) && !in.containsKey(id);
    }

    <T extends Term> Optional<T> term(T[] terms, String code, String at, String zh, String en) {
        Optional<T> found =
                Arrays.stream(terms).filter(term -> term.code().equals(code)).findFirst();
        if (!found.isPresent()) {
            problem(at, PackMessages.UNKNOWN, Bilingual.of(zh, en), shown(code));
        }
        return found;
    }

    static List<String> split(String list, String separator) {
        List<String> parts = new ArrayList<>();
        if (!list.trim().isEmpty()) {
            for (String part : list.split(separator, -1)) {
                parts.add(part.trim());
            }
        }
        return parts;
    }

    /** A code of the pack as a message may show it: only when it has the form of one, cut to forty characters. */
    static String shown(String id) {
        boolean plain = id.length() <= 40
                && id.codePoints()
                        .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "-._?<>=|*".indexOf(c) >= 0));
        return plain ? id : "(" + id.length() + ")";
    }
}
