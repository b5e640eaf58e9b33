package org.petitionrules.model.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Problem;

/**
 * Puts problems in the order of the places they point at; what is missing from an object comes after everything in it,
 * and how many problems were not listed comes last.
 */
final class DocumentOrder {
    private final JsonPlace start;
    private final IdentityHashMap<JsonPlace, Map<String, JsonPlace>> children = new IdentityHashMap<>();

    private DocumentOrder(JsonPlace start) {
        this.start = start;
    }

    static List<Problem> sorted(JsonPlace start, List<Problem> problems) {
        DocumentOrder order = new DocumentOrder(start);
        List<Ranked> ranked = new ArrayList<>(problems.size());
        for (Problem problem : problems) {
            ranked.add(order.rank(problem));
        }
        Collections.sort(
                ranked,
                Comparator.comparingLong((Ranked each) -> each.rank)
                        .thenComparing(Comparator.comparingInt((Ranked each) -> each.depth)
                                .reversed()));
        List<Problem> sorted = new ArrayList<>(problems.size());
        ranked.forEach(each -> sorted.add(each.problem));
        return sorted;
    }

    private Ranked rank(Problem problem) {
        if (problem.message().key().equals(JsonMessages.MORE.key())) {
            return new Ranked(problem, Long.MAX_VALUE, 0);
        }
        String prefix = start.pointer();
        JsonPlace place = start;
        int depth = 0;
        if (problem.pointer().startsWith(prefix + "/")) {
            for (String token : problem.pointer().substring(prefix.length() + 1).split("/", -1)) {
                JsonPlace next = child(place, token);
                depth++;
                if (next == null) {
                    return new Ranked(problem, 2L * place.end() + 1, depth);
                }
                place = next;
            }
        }
        return new Ranked(problem, 2L * place.order(), depth);
    }

    private @Nullable JsonPlace child(JsonPlace place, String token) {
        return children.computeIfAbsent(place, DocumentOrder::byToken).get(token);
    }

    private static Map<String, JsonPlace> byToken(JsonPlace place) {
        Map<String, JsonPlace> byToken = new HashMap<>();
        place.properties().forEach((name, child) -> byToken.putIfAbsent(ShownName.token(name), child));
        for (int i = 0; i < place.elements().size(); i++) {
            byToken.put(Integer.toString(i), place.elements().get(i));
        }
        return byToken;
    }

    private static final class Ranked {
        private final Problem problem;
        private final long rank;
        private final int depth;

        Ranked(Problem problem, long rank, int depth) {
            this.problem = problem;
            this.rank = rank;
            this.depth = depth;
        }
    }
}
