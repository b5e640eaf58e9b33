package org.petitionrules.testkit.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The mutants of the ways of closing of a pack. */
final class ClosureMutations {
    private final BookMutator mutator;

    ClosureMutations(BookMutator mutator) {
        this.mutator = mutator;
    }

    void all() {
        for (int i = 0; i < mutator.pack().path("closures").size(); i++) {
            closure(i);
        }
    }

    private void closure(int place) {
        JsonNode closure = mutator.pack().path("closures").path(place);
        String id = "closure " + closure.path("kind").asText() + ": ";
        Function<ObjectNode, JsonNode> at = copy -> copy.path("closures").path(place);
        mutator.mutant(id + "dropped", copy -> ((ArrayNode) copy.path("closures")).remove(place));
        for (int r = 0; r < closure.path("remedies").size(); r++) {
            int remedy = r;
            mutator.mutant(
                    id + "remedy " + closure.path("remedies").path(r).asText() + " dropped",
                    copy -> ((ArrayNode) at.apply(copy).path("remedies")).remove(remedy));
        }
        JsonNode conditions = closure.path("conditions");
        List<String> header = new ArrayList<>();
        conditions.path(0).forEach(cell -> header.add(cell.asText()));
        for (int c = 1; c < conditions.size(); c++) {
            int row = c;
            int met = header.indexOf("met");
            String condition = conditions.path(c).path(0).asText();
            mutator.mutant(
                    "closure condition dropped: " + condition,
                    copy -> ((ArrayNode) at.apply(copy).path("conditions")).remove(row));
            for (String other : mutations(conditions.path(c).path(met).asText())) {
                mutator.mutant(
                        "closure condition " + condition + ": " + other,
                        copy -> ((ArrayNode) at.apply(copy).path("conditions").path(row)).set(met, other));
            }
        }
    }

    /** An alternative dropped, a term dropped, a term negated. */
    private List<String> mutations(String met) {
        List<String> mutations = new ArrayList<>();
        String[] alternatives = met.split(" or ");
        for (int a = 0; a < alternatives.length; a++) {
            if (alternatives.length > 1) {
                mutations.add(joined(alternatives, a, ""));
            }
            String[] terms = alternatives[a].split(" & ");
            for (int t = 0; t < terms.length; t++) {
                if (terms.length > 1) {
                    List<String> kept = new ArrayList<>(Arrays.asList(terms));
                    kept.remove(t);
                    mutations.add(joined(alternatives, a, String.join(" & ", kept)));
                }
                int equals = terms[t].indexOf('=');
                String fact = terms[t].substring(0, equals).trim();
                String[] negated = terms.clone();
                negated[t] = fact + "=" + Cell.negated(mutator.fact(fact), terms[t].substring(equals + 1));
                mutations.add(joined(alternatives, a, String.join(" & ", negated)));
            }
        }
        return mutations;
    }

    private static String joined(String[] alternatives, int place, String instead) {
        List<String> all = new ArrayList<>(Arrays.asList(alternatives));
        if (instead.isEmpty()) {
            all.remove(place);
        } else {
            all.set(place, instead);
        }
        return String.join(" or ", all);
    }
}
