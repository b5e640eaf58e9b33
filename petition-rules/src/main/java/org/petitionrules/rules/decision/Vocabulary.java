package org.petitionrules.rules.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.petitionrules.model.Dossier;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.EventShape;
import org.petitionrules.model.event.Party;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.rules.book.EventKind;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.fact.Relation;
import org.petitionrules.rules.fact.Scope;
import org.petitionrules.rules.fact.Source;
import org.petitionrules.rules.responsibility.Ground;

/** Checks the words of a dossier against the vocabulary of a book: event kinds, facts, their values and outcomes. */
public final class Vocabulary {
    private static final MessageTemplate UNKNOWN_KIND = MessageTemplate.of(
            "vocabulary.unknown-event-kind",
            "规则书{0}没有此种事件；此形态的事件有：{1}",
            "rule book {0} knows no such event kind; of this type it knows: {1}");
    private static final MessageTemplate UNKNOWN_KIND_OF_ANY_SHAPE = MessageTemplate.of(
            "vocabulary.unknown-event-kind-of-any-type",
            "规则书{0}没有此种事件；所有的事件有：{1}",
            "rule book {0} knows no such event kind; it knows: {1}");
    private static final MessageTemplate WRONG_SHAPE = MessageTemplate.of(
            "vocabulary.wrong-shape", "此种事件应为“{0}”，实为“{1}”", "events of this kind are {0}, found {1}");
    private static final MessageTemplate WRONG_ACTOR_ORGAN = MessageTemplate.of(
            "vocabulary.petitioners-own-act",
            "此为信访人自己的行为，机关不得代为",
            "this is the petitioner's own act; no body can do it in their place");
    private static final MessageTemplate WRONG_ACTOR_PETITIONER = MessageTemplate.of(
            "vocabulary.organs-act", "此为机关、单位的行为，不应记为信访人所为", "this is an act of an organ, not of the petitioner");
    private static final MessageTemplate WRONG_ADDRESSEE = MessageTemplate.of(
            "vocabulary.served-on-another",
            "此件应送达信访人，送达他人不生效力",
            "this is to be served on the petitioner; served on anybody else it has no effect");
    private static final MessageTemplate NOBODY_RECUSED = MessageTemplate.of(
            "vocabulary.nobody-recused",
            "未记录由谁回避或与谁有利害关系，不生效力",
            "who recused, or has the interest, is not on record, so it has no effect");
    private static final MessageTemplate UNKNOWN_FACT = MessageTemplate.of(
            "vocabulary.unknown-fact",
            "规则书{0}没有此项可在此申报的事实；可申报：{1}",
            "rule book {0} knows no such fact to declare here; it knows: {1}");
    private static final MessageTemplate WRONG_VALUE =
            MessageTemplate.of("vocabulary.wrong-value", "应为下列代码之一：{0}", "expected one of the codes: {0}");
    private static final MessageTemplate NUMBER_WANTED =
            MessageTemplate.of("vocabulary.number-wanted", "应为整数", "expected a whole number");

    private final Rulings book;
    private final List<Problem> problems = new ArrayList<>();

    private Vocabulary(Rulings book) {
        this.book = book;
    }

    /**
     * A check against a book, to be told the words of a dossier.
     *
     * @param book the book
     * @return a check that was told nothing yet; not thread-safe
     */
    public static Vocabulary of(Rulings book) {
        return new Vocabulary(book);
    }

    /**
     * What a dossier says that the book does not understand.
     *
     * @param book the book
     * @param dossier the dossier
     * @return with pointers into the dossier; empty when everything is understood
     */
    public static List<Problem> problems(Rulings book, Dossier dossier) {
        return problems(book, dossier, event -> true);
    }

    static List<Problem> problems(Rulings book, Dossier dossier, Predicate<Event> counts) {
        Vocabulary vocabulary = new Vocabulary(book);
        vocabulary.facts("/petition", dossier.petition().facts(), Scope.MATTER);
        for (int i = 0; i < dossier.petition().claims().size(); i++) {
            vocabulary.facts(
                    "/petition/claims/" + i, dossier.petition().claims().get(i).facts(), Scope.CLAIM);
        }
        for (int i = 0; i < dossier.history().size(); i++) {
            Event event = dossier.history().get(i);
            if (counts.test(event)) {
                vocabulary.event("/history/" + i, EventWords.of(event));
                vocabulary.facts("/history/" + i, event.facts(), Scope.EVENT);
            }
        }
        return vocabulary.problems;
    }

    private void facts(String place, Map<String, FactValue> facts, Scope scope) {
        facts.forEach((id, value) -> fact(place + "/facts/" + id, id, Optional.of(value), scope));
    }

    /**
     * What the book does not understand of what was told so far.
     *
     * @return unmodifiable, in the order in which it was told
     */
    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /**
     * Whether the book understands what an event is; events it does not understand decide nothing.
     *
     * @param book the book
     * @param event the event
     * @return true when kind, shape and actor fit
     */
    public static boolean knows(Rulings book, Event event) {
        EventKind kind = book.eventKinds().get(event.kind());
        EventWords words = EventWords.of(event);
        return kind != null && kind.shape() == event.shape() && isByWhom(kind, words) && isToWhom(kind, words);
    }

    static Fact fact(Rulings book, String id) {
        for (Fact fact : book.facts()) {
            if (fact.id().equals(id)) {
                return fact;
            }
        }
        throw new IllegalArgumentException(id);
    }

    static Optional<Fact> fact(Rulings book, Relation relation) {
        return book.facts().stream()
                .filter(fact -> fact.source().relation().equals(Optional.of(relation)))
                .findFirst();
    }

    private static boolean isByWhom(EventKind kind, EventWords words) {
        return words.actor().map(by -> by.isPetitioner() == kind.byPetitioner()).orElse(true);
    }

    private static boolean isToWhom(EventKind kind, EventWords words) {
        return !kind.toPetitioner()
                || words.addressee().map(Party::isPetitioner).orElse(true);
    }

    /**
     * Tells of an event.
     *
     * @param place a JSON pointer to it
     * @param words what it says
     */
    public void event(String place, EventWords words) {
        if (!words.kind().isPresent()) {
            return;
        }
        EventKind kind = book.eventKinds().get(words.kind().get());
        if (kind == null) {
            problems.add(Problem.at(place + "/kind", unknownKind(words.shape())));
        } else if (words.shape().isPresent() && kind.shape() != words.shape().get()) {
            problems.add(Problem.at(
                    place + "/type",
                    WRONG_SHAPE.with(kind.shape().label(), words.shape().get().label())));
        } else if (!isByWhom(kind, words)) {
            problems.add(Problem.at(
                    place + "/by", (kind.byPetitioner() ? WRONG_ACTOR_ORGAN : WRONG_ACTOR_PETITIONER).with()));
        }
        if (kind != null && !isToWhom(kind, words)) {
            problems.add(Problem.at(place + "/to", WRONG_ADDRESSEE.with()));
        }
        if (words.isByNobody()
                && (book.responsibility().isOn(Ground.RECUSED, words.kind().get())
                        || book.responsibility()
                                .isOn(Ground.INTERESTED, words.kind().get()))) {
            problems.add(Problem.at(place + "/by", NOBODY_RECUSED.with()));
        }
        words.outcome()
                .ifPresent(outcome -> outcome(place + "/outcome", words.kind().get(), outcome));
    }

    private void outcome(String place, String kind, String outcome) {
        for (Fact fact : book.facts()) {
            if (fact.source().kind() == Source.Kind.OUTCOME
                    && fact.source().of().contains(kind)
                    && fact.valueOf(outcome) == Fact.NOT_RECORDED) {
                problems.add(Problem.at(place, WRONG_VALUE.with(String.join(", ", fact.values()))));
            }
        }
    }

    /**
     * Tells of a fact that is declared.
     *
     * @param place a JSON pointer to it
     * @param id its id
     * @param value empty when it could not be read
     * @param scope where it is declared
     */
    public void fact(String place, String id, Optional<FactValue> value, Scope scope) {
        Optional<Fact> fact = book.facts().stream()
                .filter(known -> known.id().equals(id) && mayBeDeclared(known, scope))
                .findFirst();
        if (!fact.isPresent()) {
            problems.add(Problem.at(place, UNKNOWN_FACT.with(book.id(), factsOf(scope))));
        } else if (value.isPresent()) {
            value(place, fact.get(), value.get());
        }
    }

    private void value(String place, Fact fact, FactValue value) {
        if (fact.isNumber() && !value.isNumber()) {
            problems.add(Problem.at(place, NUMBER_WANTED.with()));
        } else if (!fact.isNumber() && (value.isNumber() || fact.valueOf(value.asCode()) == Fact.NOT_RECORDED)) {
            problems.add(Problem.at(place, WRONG_VALUE.with(String.join(", ", fact.values()))));
        }
    }

    private Message unknownKind(Optional<EventShape> shape) {
        String kinds = book.eventKinds().values().stream()
                .filter(kind -> !shape.isPresent() || kind.shape() == shape.get())
                .map(EventKind::id)
                .collect(Collectors.joining(", "));
        return (shape.isPresent() ? UNKNOWN_KIND : UNKNOWN_KIND_OF_ANY_SHAPE).with(book.id(), kinds);
    }

    private String factsOf(Scope scope) {
        return book.facts().stream()
                .filter(fact -> mayBeDeclared(fact, scope))
                .map(Fact::id)
                .collect(Collectors.joining(", "));
    }

    /** A declared fact where it belongs; on an event also any declared fact, and what a finding may restate. */
    private static boolean mayBeDeclared(Fact fact, Scope scope) {
        if (fact.source().kind() == Source.Kind.DECLARED || fact.source().kind() == Source.Kind.DECLARED_BY_BODY) {
            return scope == Scope.EVENT || fact.scope() == scope;
        }
        return scope == Scope.EVENT
                && fact.source()
                        .relation()
                        .filter(relation -> relation.isRestatable())
                        .isPresent();
    }
}
