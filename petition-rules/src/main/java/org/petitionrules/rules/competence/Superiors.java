package org.petitionrules.rules.competence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.petitionrules.model.organ.OrganRef;

/** The nearest bodies above all of several, and the organs whose missing superior keeps that from being known. */
final class Superiors {
    private final List<OrganRef> nearest;
    private final List<OrganRef> missingLinkOf;

    private Superiors(List<OrganRef> nearest, List<OrganRef> missingLinkOf) {
        this.nearest = Collections.unmodifiableList(nearest);
        this.missingLinkOf = Collections.unmodifiableList(missingLinkOf);
    }

    static Superiors of(List<OrganRef> bodies, Ladder ladder) {
        if (bodies.size() < 2) {
            return new Superiors(Collections.<OrganRef>emptyList(), Collections.<OrganRef>emptyList());
        }
        Map<OrganRef, Integer> common = new LinkedHashMap<>();
        Map<OrganRef, Integer> incomplete = new LinkedHashMap<>();
        for (int i = 0; i < bodies.size(); i++) {
            Map<OrganRef, Integer> steps = stepsUp(bodies.get(i), ladder);
            steps.forEach((organ, step) -> {
                if (!ladder.isComplete(organ)) {
                    incomplete.merge(organ, step, Math::min);
                }
            });
            steps.values().removeIf(step -> step == 0);
            if (i == 0) {
                common.putAll(steps);
            } else {
                common.keySet().retainAll(steps.keySet());
                common.replaceAll((organ, step) -> Math.max(step, steps.getOrDefault(organ, step)));
            }
        }
        common.keySet().removeIf(ladder::isBarred);
        int distance = common.values().stream().min(Integer::compare).orElse(Integer.MAX_VALUE);
        List<OrganRef> missing = new ArrayList<>();
        incomplete.forEach((organ, step) -> {
            if (step + 1 < distance) {
                missing.add(organ);
            }
        });
        List<OrganRef> nearest = new ArrayList<>();
        common.forEach((organ, step) -> {
            if (missing.isEmpty() && step == distance) {
                nearest.add(organ);
            }
        });
        return new Superiors(nearest, missing);
    }

    /** How many steps up each organ above a body is; the body itself is none. */
    private static Map<OrganRef, Integer> stepsUp(OrganRef body, Ladder ladder) {
        Map<OrganRef, Integer> steps = new LinkedHashMap<>();
        Deque<OrganRef> open = new ArrayDeque<>();
        steps.put(body, 0);
        open.add(body);
        while (!open.isEmpty()) {
            OrganRef organ = open.remove();
            int step = steps.getOrDefault(organ, 0) + 1;
            for (OrganRef above : ladder.above(organ)) {
                if (steps.putIfAbsent(above, step) == null) {
                    open.add(above);
                }
            }
        }
        return steps;
    }

    List<OrganRef> nearest() {
        return nearest;
    }

    List<OrganRef> missingLinkOf() {
        return missingLinkOf;
    }
}
