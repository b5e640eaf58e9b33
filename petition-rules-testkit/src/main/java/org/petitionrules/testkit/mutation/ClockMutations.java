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
        for (String list : new String[] {"metBy", "endedBy", "notBy"}) {
            for (int k = 0; k < clock.path(list).size(); k++) {
                int kind = k;
                mutator.mutant(
                        id + list + " " + clock.path(list).path(k).asText() + " dropped",
                        copy -> ((ArrayNode) at.apply(copy).path(list)).remove(kind));
            }
        }
        for (int p = 0; p < clock.path("presumed").size(); p++) {
            int one = p;
            JsonNode presumption = clock.path("presumed").path(p);
            String name = id + "presumed " + presumption.path("receipt").asText() + " ";
            Function<ObjectNode, ObjectNode> presumed =
                    copy -> (ObjectNode) at.apply(copy).path("presumed").path(one);
            mutator.mutant(name + "dropped", copy -> ((ArrayNode) at.apply(copy).path("presumed")).remove(one));
            period(name, presumption, presumed, "after");
            start(name, presumption, presumed);
            when(name, presumption.path("when"), copy ->
                    (ObjectNode) presumed.apply(copy).path("when"));
        }
        if (clock.has("extension")) {
            mutator.mutant(id + "extension dropped", copy -> at.apply(copy).remove("extension"));
            extension(id, clock, copy -> (ObjectNode) at.apply(copy).path("extension"));
        }
        for (String limit : new String[] {"pause", "joined", "cap"}) {
            if (clock.has(limit)) {
                mutator.mutant(id + limit + " dropped", copy -> at.apply(copy).remove(limit));
            }
        }
        if (clock.has("cap")) {
            period(
                    id + "cap ",
                    clock.path("cap"),
                    copy -> (ObjectNode) at.apply(copy).path("cap"),
                    "period");
        }
        if (clock.has("pause")) {
            String from = clock.path("pause").path("from").asText();
            String to = clock.path("pause").path("to").asText();
            mutator.mutant(
                    id + "pause reversed",
                    copy -> ((ObjectNode) at.apply(copy).path("pause"))
                            .put("from", to)
                            .put("to", from));
            mutator.mutant(
                    id + "pause ends with its beginning",
                    copy -> ((ObjectNode) at.apply(copy).path("pause")).put("to", from));
        }
    }

    private void extension(String id, JsonNode clock, Function<ObjectNode, ObjectNode> at) {
        JsonNode extension = clock.path("extension");
        period(id + "extension ", extension, at, "upTo");
        Iterator<String> needs = extension.path("needs").fieldNames();
        while (needs.hasNext()) {
            String need = needs.next();
            mutator.mutant(
                    id + "extension need " + need + " dropped",
                    copy -> ((ObjectNode) at.apply(copy).path("needs")).remove(need));
        }
        String other = clock.path("metBy").path(0).asText();
        if (extension.has("notice")) {
            mutator.mutant(
                    id + "extension notice is " + other, copy -> at.apply(copy).put("notice", other));
        }
        for (String part : new String[] {"amount", "notice", "withdrawnBy", "times"}) {
            if (extension.has(part)) {
                mutator.mutant(
                        id + "extension " + part + " dropped",
                        copy -> at.apply(copy).remove(part));
            }
        }
        int times = extension.path("times").asInt(1);
        mutator.mutant(
                id + "extension times " + times + " moved by 1",
                copy -> at.apply(copy).put("times", times + 1));
    }

    private void period(String id, JsonNode owner, Function<ObjectNode, ObjectNode> at, String name) {
        for (Map.Entry<String, JsonNode> kind : owner.path(name).properties()) {
            if (kind.getValue().isBoolean()) {
                String other = kind.getKey().equals("promptly") ? "sameDay" : "promptly";
                mutator.mutant(
                        id + name + " " + kind.getKey() + " -> " + other,
                        copy -> at.apply(copy).putObject(name).put(other, true));
                continue;
            }
            int count = kind.getValue().asInt();
            for (int by : new int[] {-1, 1}) {
                mutator.mutant(
                        id + name + " " + count + " moved by " + by,
                        copy -> ((ObjectNode) at.apply(copy).path(name)).put(kind.getKey(), count + by));
            }
            boolean months = kind.getKey().equals("months");
            String other = kind.getKey().equals("naturalDays") ? "workingDays" : "naturalDays";
            mutator.mutant(
                    id + name + " in " + other,
                    copy -> at.apply(copy).putObject(name).put(other, months ? count * 30 : count));
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
            String functions = start.path("function").asText();
            for (String function : functions.isEmpty() ? new String[0] : functions.split("\\|")) {
                mutator.mutant(
                        id + "start function " + function + " dropped",
                        copy -> at.apply(copy).put("function", BookMutator.without(functions, function)));
            }
        }
        if (start.has("returned")) {
            mutator.mutant(
                    id + "start by what is returned dropped",
                    copy -> at.apply(copy).remove("returned"));
        }
        if (start.has("event")) {
            events(id, start.path("event").asText(), at);
        }
        if (start.has("end")) {
            for (JsonNode clock : mutator.pack().path("clocks")) {
                String other = clock.path("id").asText();
                if (!other.equals(start.path("end").asText())) {
                    mutator.mutant(
                            id + "starts with the end of " + other,
                            copy -> at.apply(copy).put("end", other));
                }
            }
        }
        chosen(id, start, at, "earlier", "later");
        chosen(id, start, at, "later", "earlier");
    }

    private void events(String id, String kinds, Function<ObjectNode, ObjectNode> at) {
        for (JsonNode event : mutator.pack().path("events")) {
            String kind = event.path(0).asText();
            if (event.path(1).asText().equals(EventShape.DECIDED.code()) && !kind.equals(kinds)) {
                mutator.mutant(id + "starts by " + kind, copy -> at.apply(copy).put("event", kind));
            }
        }
        if (kinds.contains("|")) {
            for (String kind : kinds.split("\\|")) {
                mutator.mutant(
                        id + "start " + kind + " dropped",
                        copy -> at.apply(copy).put("event", BookMutator.without(kinds, kind)));
            }
        }
    }

    /** The earlier for the later, each of them alone left out, and each of them changed. */
    private void chosen(String id, JsonNode start, Function<ObjectNode, ObjectNode> at, String which, String other) {
        if (!start.has(which)) {
            return;
        }
        mutator.mutant(id + "starts with the " + other, copy -> {
            ObjectNode changed = at.apply(copy);
            changed.set(other, changed.remove(which));
        });
        for (int i = 0; i < start.path(which).size(); i++) {
            int place = i;
            mutator.mutant(
                    id + which + " start " + i + " dropped",
                    copy -> ((ArrayNode) at.apply(copy).path(which)).remove(place));
            start(id + which + " " + i + " ", start.path(which).path(i), copy ->
                    (ObjectNode) at.apply(copy).path(which).path(place));
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
