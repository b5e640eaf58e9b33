package org.petitionrules.testkit.cli.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.rules.book.EventKind;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.fact.Relation;
import org.petitionrules.rules.fact.Source;
import org.petitionrules.testkit.cli.page.Page;
import org.petitionrules.testkit.cli.page.Wording;

/** The inputs a book needs, as a page: facts with their values, and the kinds of events it understands. */
public final class FactsPage {
    private static final MessageTemplate FACTS =
            MessageTemplate.of("book.facts", "{0}（{1}）：所需的事实", "{0} ({1}): the facts it needs");
    private static final Bilingual EVENTS = Bilingual.of("能理解的事件", "The events it understands");
    private static final Bilingual NONE = Bilingual.of("没有规则读取任何事实", "no rule reads a fact");
    private static final Bilingual ABOUT = Bilingual.of("关于", "about");
    private static final Bilingual BY = Bilingual.of("由谁提供", "supplied by");
    private static final Bilingual BASIS = Bilingual.of("依据", "basis");
    private static final Bilingual HOW = Bilingual.of("如何记录", "recorded as");
    private static final Bilingual VALUES = Bilingual.of("取值", "values");
    private static final Bilingual DECLARED = Bilingual.of("facts 中的值", "a value in facts");
    private static final Bilingual BY_BODY =
            Bilingual.of("facts 中的值，各机关各自记录", "a value in facts, of each body its own");
    private static final MessageTemplate EVENT = MessageTemplate.of("book.fact-event", "事件：{0}", "an event: {0}");
    private static final MessageTemplate UNDONE =
            MessageTemplate.of("book.fact-undone", "事件：{0}；因{1}而失效", "an event: {0}; undone by {1}");
    private static final MessageTemplate OUTCOME =
            MessageTemplate.of("book.fact-outcome", "{0}的结果（outcome）", "the outcome of {0}");
    private static final MessageTemplate READ_OFF =
            MessageTemplate.of("book.fact-relation", "从卷宗、机关名录中读出（{0}）", "read off the dossier and the organs ({0})");
    private static final MessageTemplate NUMBER =
            MessageTemplate.of("book.fact-number", "整数；分段：{0}", "a whole number; told apart: {0}");
    private static final Bilingual SHAPE = Bilingual.of("type", "type");
    private static final Bilingual NAME = Bilingual.of("名称", "name");
    private static final Bilingual ACTS = Bilingual.of("由谁", "by");
    private static final Bilingual PETITIONER = Bilingual.of("信访人", "petitioner");
    private static final Bilingual ORGAN = Bilingual.of("机关", "organ");
    private static final Bilingual TO = Bilingual.of("送达", "to");

    private final RuleBook book;
    private final BookWords words;
    private final Page page = new Page(16, ShowPage.WIDTH);

    private FactsPage(RuleBook book, BookWords words) {
        this.book = book;
        this.words = words;
    }

    /**
     * The page.
     *
     * @param book not null
     * @param language of its words
     * @return lines, the last ended by a line feed
     */
    public static String text(RuleBook book, Language language) {
        FactsPage facts = new FactsPage(book, new BookWords(new Wording(language)));
        facts.facts();
        facts.events();
        return facts.page.text();
    }

    private void facts() {
        page.whole(words.wording().of(FACTS, book.title(), book.id()), 2);
        page.rule('=');
        List<Fact> facts = NeededFacts.of(book);
        if (facts.isEmpty()) {
            page.whole(words.of(NONE), 2);
        }
        for (Fact fact : facts) {
            page.whole(fact.id() + "  " + words.of(fact.label()), 2);
            page.indented(4, labelled(ABOUT, ShowPage.scope(words, fact.scope())));
            page.indented(4, labelled(HOW, recorded(fact)));
            page.indented(4, labelled(BY, words.of(fact.suppliedBy().label())));
            page.indented(4, labelled(BASIS, words.article(fact.provision())));
            page.indented(4, labelled(VALUES, values(fact)));
        }
    }

    private String labelled(Bilingual label, String text) {
        return words.wording().labelled(words.of(label), text);
    }

    private String values(Fact fact) {
        List<String> values = new ArrayList<>();
        for (int value = 1; value < fact.size(); value++) {
            String label = words.of(fact.labelOf(value));
            String code = fact.values().get(value - 1);
            boolean isSame = fact.isNumber() || label.equals(code);
            values.add(isSame ? label : code + words.wording().inBrackets(label));
        }
        String listed = words.wording().listed(values);
        return fact.isNumber() ? words.wording().of(NUMBER, listed) : listed;
    }

    /** How a fact gets on record. */
    private String recorded(Fact fact) {
        Source source = fact.source();
        switch (source.kind()) {
            case DECLARED:
                return words.of(DECLARED);
            case DECLARED_BY_BODY:
                return words.of(BY_BODY);
            case EVENT:
                return source.undoneBy().isEmpty()
                        ? words.wording().of(EVENT, words.kinds(book, source.of()))
                        : words.wording()
                                .of(UNDONE, words.kinds(book, source.of()), words.kinds(book, source.undoneBy()));
            case OUTCOME:
                return words.wording().of(OUTCOME, words.kinds(book, source.of()));
            default:
                return words.wording()
                        .of(READ_OFF, source.relation().map(Relation::code).orElse("-"));
        }
    }

    private void events() {
        page.blank();
        page.whole(words.of(EVENTS), 2);
        page.rule('-');
        List<List<String>> rows = new ArrayList<>();
        rows.add(Arrays.asList(words.of(BookWords.ID), words.of(SHAPE), words.of(NAME), words.of(ACTS), words.of(TO)));
        for (EventKind kind : book.eventKinds().values()) {
            rows.add(Arrays.asList(
                    kind.id(),
                    kind.shape().code(),
                    words.of(kind.label()),
                    words.of(kind.byPetitioner() ? PETITIONER : ORGAN),
                    kind.toPetitioner() ? words.of(PETITIONER) : ""));
        }
        page.grid(rows);
    }
}
