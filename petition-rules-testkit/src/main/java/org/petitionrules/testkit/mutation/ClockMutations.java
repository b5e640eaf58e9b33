package org.petitionrules.testkit.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import org.petitionrules.model.event.EventShape;

/** The mutants of the clocks of a pack. */
final class ClockMutations {
    private final BookMutator mutator;

    ClockMutations(BookMutator mutator) {
        this.mutator = mutator;
    }

    void all() {
        for (int i = 0; i < mutator.pack().path("clocks").size(); i++) {
            clock(i);
        }
    }

    private void clock(int place) {
        JsonNode clock = mutator.pack().path("clocks").path(place);
        String id = "clock " + clock.path("id").asText() + ": ";
        Function<ObjectNode, ObjectNode> at =
                copy -> (ObjectNode) copy.path("clocks").path(place);
        mutator.mutant(id + "dropped", copy -> ((ArrayNode) copy.path("clocks")).remove(place));
        period(id, clock, copy -> at.apply(copy), "period");
        start(id, clock.path("start"), copy -> (ObjectNode) at.apply(copy).path("start"));
        when(id, clock.path("when"), copy -> (ObjectNode) at.apply(copy).path("when"));
        for (String list : new String[] {"metBy", "endedBy"}) {
            for (int k = 0; k < clock.path(list).size(); k++) {
                int kind = k;
                mutator.mutant(
                        id + list + " " + clock.path(list).path(k).asText() + " dropped",
                        copy -> ((ArrayNode) at.apply(copy).path(list)).remove(kind));
            }
        }
        if (clock.has("presumed")) {
            Function<ObjectNode, ObjectNode> presumed =
                    copy -> (ObjectNode) at.apply(copy).path("presumed");
            mutator.mutant(id + "presumption dropped", copy -> at.apply(copy).remove("presumed"));
            period(id + "presumed ", clock.path("presumed"), presumed, "after");
            start(id + "presumed ", clock.path("presumed"), presumed);
            when(id + "presumed ", clock.path("presumed").path("when"), copy ->
                    (ObjectNode) presumed.apply(copy).path("when"));
        }
        if (clock.has("extension")) {
            Function<ObjectNode, ObjectNode> extension =
                    copy -> (ObjectNode) at.apply(copy).path("extension");
            mutator.mutant(id + "extension dropped", copy -> at.apply(copy).remove("extension"));
            period(id + "extension ", clock.path("extension"), extension, "upTo");
            Iterator<String> needs = clock.path("extension").path("needs").fieldNames();
            while (needs.hasNext()) {
                String need = needs.next();
                mutator.mutant(
                        id + "extension need " + need + " dropped",
                        copy -> ((ObjectNode) extension.apply(copy).path("needs")).remove(need));
            }
            for (String other : new String[] {clock.path("metBy").path(0).asText()}) {
                mutator.mutant(
                        id + "extension notice is " + other,
                        copy -> extension.apply(copy).put("notice", other));
            }
        }
    }

    private void period(String id, JsonNode owner, Function<ObjectNode, ObjectNode> at, String name) {
        for (Map.Entry<String, JsonNode> kind : owner.path(name).properties()) {
            int count = kind.getValue().asInt();
            String other = kind.getKey().equals("naturalDays") ? "workingDays" : "naturalDays";
            for (int by : new int[] {-1, 1}) {
                mutator.mutant(
                        id + name + " " + count + " moved by " + by,
                        copy -> ((ObjectNode) at.apply(copy).path(name)).put(kind.getKey(), count + by));
            }
            mutator.mutant(
                    id + name + " in " + other,
                    copy -> at.apply(copy).putObject(name).put(other, count));
        }
    }

    private void start(String id, JsonNode start, Function<ObjectNode, ObjectNode> at) {
        if (start.has("receipt")) {
            for (String came : new String[] {"any", "direct", "referred"}) {
                if (!came.equals(start.path("receipt").asText())) {
                    mutator.mutant(
                            id + "starts by receipt " + came,
                            copy -> at.apply(copy).put("receipt", came));
                }
            }
            for (String function : start.path("function").asText().split("\\|")) {
                mutator.mutant(
                        id + "start function " + function + " dropped",
                        copy -> at.apply(copy)
                                .put(
                                        "function",
                                        BookMutator.without(
                                                start.path("function").asText(), function)));
            }
        }
        if (start.has("event")) {
            for (JsonNode event : mutator.pack().path("events")) {
                boolean decision = event.path(1).asText().equals(EventShape.DECIDED.code());
                if (decision
                        && !event.path(0).asText().equals(start.path("event").asText())) {
                    mutator.mutant(
                            id + "starts by " + event.path(0).asText(),
                            copy -> at.apply(copy).put("event", event.path(0).asText()));
                }
            }
        }
    }

    private void when(String id, JsonNode when, Function<ObjectNode, ObjectNode> at) {
        for (Map.Entry<String, JsonNode> condition : when.properties()) {
            String fact = condition.getKey();
            String cell = condition.getValue().asText();
            mutator.mutant(
                    id + "when " + fact + " dropped", copy -> at.apply(copy).remove(fact));
            String negated = Cell.negated(mutator.fact(fact), cell);
            mutator.mutant(
                    id + "when " + fact + " " + cell + " -> " + negated,
                    copy -> at.apply(copy).put(fact, negated));
            for (String part : cell.split("\\|")) {
                String fewer = BookMutator.without(cell, part);
                if (!fewer.isEmpty()) {
                    mutator.mutant(
                            id + "when " + fact + " " + cell + " -> " + fewer,
                            copy -> at.apply(copy).put(fact, fewer));
                }
            }
        }
    }
}
