package org.petitionrules.rules.json;

import java.util.List;
import java.util.Optional;
import org.petitionrules.model.Code;
import org.petitionrules.model.event.EventShape;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.json.Shape;
import org.petitionrules.model.json.Shapes;
import org.petitionrules.model.message.Problem;
import org.petitionrules.rules.decision.EventWords;
import org.petitionrules.rules.decision.Rulings;
import org.petitionrules.rules.decision.Vocabulary;
import org.petitionrules.rules.fact.Scope;

/**
 * Checks the words of a dossier that stands in JSON and may not be readable as a whole: event kinds, facts, values and
 * outcomes. What is wrong with its form is not told here, and hides no word that can be read.
 */
public final class DossierWords {
    private static final Shape<EventShape> TYPE = Shapes.term(EventShape.class, "事件类型", "a type of event");

    private final Vocabulary vocabulary;

    private DossierWords(Rulings book) {
        this.vocabulary = Vocabulary.of(book);
    }

    /**
     * What a dossier says that the book does not understand.
     *
     * @param book the book
     * @param dossier where the dossier stands
     * @return with pointers that start from the document; empty when everything that can be read is understood
     */
    public static List<Problem> problems(Rulings book, JsonPlace dossier) {
        DossierWords words = new DossierWords(book);
        Optional<JsonPlace> petition = dossier.property("petition");
        petition.ifPresent(place -> words.tellFacts(place, Scope.MATTER));
        petition.ifPresent(place -> place.elements("claims").forEach(claim -> words.tellFacts(claim, Scope.CLAIM)));
        for (JsonPlace event : dossier.elements("history")) {
            words.vocabulary.event(event.pointer(), wordsOf(event));
            words.tellFacts(event, Scope.EVENT);
        }
        return words.vocabulary.problems();
    }

    private void tellFacts(JsonPlace owner, Scope scope) {
        owner.property("facts")
                .ifPresent(facts -> facts.properties().forEach((id, place) -> {
                    if (Code.is(id)) {
                        vocabulary.fact(place.pointer(), id, Shapes.factValue().readable(place), scope);
                    }
                }));
    }

    private static EventWords wordsOf(JsonPlace event) {
        Optional<EventShape> shape = event.property("type").flatMap(TYPE::readable);
        Optional<JsonPlace> by = event.property("by");
        return new EventWords(
                shape,
                event.property("kind").flatMap(Shapes.code()::readable),
                only(EventShape.DONE, shape, by.flatMap(Shapes.party()::readable)),
                only(EventShape.SERVED, shape, event.property("to").flatMap(Shapes.party()::readable)),
                shape.equals(Optional.of(EventShape.RECORDED)) && !by.isPresent(),
                only(EventShape.DECIDED, shape, event.property("outcome").flatMap(Shapes.code()::readable)));
    }

    private static <T> Optional<T> only(EventShape of, Optional<EventShape> shape, Optional<T> value) {
        return value.filter(none -> shape.equals(Optional.of(of)));
    }
}
