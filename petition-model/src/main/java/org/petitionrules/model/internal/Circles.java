package org.petitionrules.model.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the events whose corrections and annulments point at each other in a circle.
 *
 * <p>Events that nobody points at are taken away until none is left, then those that point at nobody. What stays is in a
 * circle, or links one circle to another and is as undecidable. The work grows with the number of events only, and there
 * is no recursion: a history from outside may be long.
 */
final class Circles {
    private Circles() {}

    /** The ids of the events in circles, going by which ids each names. */
    static Set<String> among(Map<String, List<String>> targets) {
        return withoutStarts(reversed(withoutStarts(targets))).keySet();
    }

    private static Map<String, List<String>> withoutStarts(Map<String, List<String>> targets) {
        Map<String, Integer> pointers = new HashMap<>();
        targets.values().forEach(ids -> ids.forEach(id -> pointers.merge(id, 1, Integer::sum)));
        Deque<String> starts = new ArrayDeque<>();
        targets.keySet().stream().filter(id -> !pointers.containsKey(id)).forEach(starts::add);
        Map<String, List<String>> rest = new HashMap<>(targets);
        while (!starts.isEmpty()) {
            String start = starts.remove();
            for (String target : rest.getOrDefault(start, Collections.emptyList())) {
                if (pointers.merge(target, -1, Integer::sum) == 0) {
                    starts.add(target);
                }
            }
            rest.remove(start);
        }
        return rest;
    }

    private static Map<String, List<String>> reversed(Map<String, List<String>> targets) {
        Map<String, List<String>> reversed = new HashMap<>();
        targets.forEach((id, ids) -> {
            reversed.putIfAbsent(id, new ArrayList<>());
            ids.forEach(target ->
                    reversed.computeIfAbsent(target, none -> new ArrayList<>()).add(id));
        });
        return reversed;
    }
}
