package org.petitionrules.testkit.cli.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.rules.clock.ClockRule;
import org.petitionrules.rules.clock.ExtensionRule;
import org.petitionrules.rules.clock.PauseRule;
import org.petitionrules.rules.clock.Presumption;
import org.petitionrules.rules.clock.Start;
import org.petitionrules.rules.deadline.Period;
import org.petitionrules.testkit.cli.page.Page;

/** A clock in words, on a few lines of a page. */
final class ClockLines {
    private final RuleBook book;
    private final BookWords words;
    private final Page page;

    ClockLines(RuleBook book, BookWords words, Page page) {
        this.book = book;
        this.words = words;
        this.page = page;
    }

    void print(ClockRule clock) {
        page.whole(clock.rule().ruleId() + "  " + words.article(clock.rule()), 2);
        page.field(
                "",
                words.of(clock.duty().label())
                        + words.wording().inBrackets(clock.duty().id()));
        field(BookWords.OWED_BY, words.of(clock.duty().owedBy().label()));
        field(BookWords.STARTS, start(clock.start()));
        field(BookWords.RUNS, words.of(clock.period().map(Period::inWords).orElse(BookWords.SET)));
        field(BookWords.WHEN, words.all(clock.when()));
        field(BookWords.MET_BY, words.kinds(book, clock.metBy()));
        field(BookWords.NOT_BY, words.kinds(book, clock.notBy()));
        field(BookWords.ENDED_BY, words.kinds(book, clock.endedBy()));
        clock.extension().ifPresent(extension -> field(BookWords.EXTENDED, extension(extension)));
        clock.pause().ifPresent(pause -> field(BookWords.PAUSED, pause(pause)));
        clock.joined().ifPresent(other -> field(BookWords.LIMITED, other));
        clock.cap()
                .ifPresent(cap -> field(
                        BookWords.CAPPED,
                        words.of(cap.period().inWords()) + words.wording().inBrackets(words.article(cap.rule()))));
        clock.presumptions().forEach(presumption -> field(BookWords.PRESUMED, presumed(presumption)));
        page.blank();
    }

    private void field(Bilingual label, String text) {
        if (!text.isEmpty()) {
            page.indented(4, words.wording().labelled(words.of(label), text));
        }
    }

    private String start(Start start) {
        return words.of(start.inWords(kind -> BookWords.kind(book, kind), Bilingual::same));
    }

    private String extension(ExtensionRule extension) {
        List<String> parts = new ArrayList<>();
        parts.add(words.wording()
                .of(
                        BookWords.UP_TO,
                        BookWords.kind(book, extension.kind()),
                        extension.upTo().inWords(),
                        extension.times()));
        List<String> needs = new ArrayList<>();
        for (Map.Entry<String, String> need : extension.needs().entrySet()) {
            needs.add(need(need.getKey(), need.getValue()));
        }
        if (!needs.isEmpty()) {
            parts.add(words.wording().of(BookWords.NEEDS, words.wording().listed(needs)));
        }
        Optional<String> notice = extension.noticeKind();
        notice.ifPresent(kind -> parts.add(words.wording().of(BookWords.NOTICE, BookWords.kind(book, kind))));
        return words.wording().inSequence(parts);
    }

    private String need(String id, String value) {
        return book.facts().stream()
                .filter(fact -> fact.id().equals(id))
                .map(fact ->
                        words.wording().labelled(words.of(fact.label()), words.of(fact.labelOf(fact.valueOf(value)))))
                .findFirst()
                .orElse(id);
    }

    private String pause(PauseRule pause) {
        return words.wording()
                .of(
                        BookWords.PAUSE,
                        BookWords.kind(book, pause.from()),
                        BookWords.kind(book, pause.to()),
                        words.article(pause.rule()));
    }

    private String presumed(Presumption presumption) {
        String text = words.wording()
                .of(
                        BookWords.AFTER,
                        start(presumption.receipt()),
                        presumption.after().inWords(),
                        words.article(presumption.rule()));
        return presumption.when().isEmpty()
                ? text
                : words.wording().inSequence(Arrays.asList(text, words.all(presumption.when())));
    }
}
