package org.petitionrules.testkit.cli.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.petitionrules.model.Term;
import org.petitionrules.model.message.Language;
import org.petitionrules.rules.book.Provision;
import org.petitionrules.rules.clock.Duty;
import org.petitionrules.rules.closure.ClosureCondition;
import org.petitionrules.rules.closure.ClosureGate;
import org.petitionrules.rules.disclosure.DisclosureRules;
import org.petitionrules.rules.fact.Scope;
import org.petitionrules.rules.responsibility.Ground;
import org.petitionrules.rules.table.Table;
import org.petitionrules.testkit.cli.page.Page;
import org.petitionrules.testkit.cli.page.Wording;

/** A rule book as a page: its provisions, its tables as tables, its clocks in words, its duties and ways of closing. */
public final class ShowPage {
    /** The columns of the page. */
    static final int WIDTH = 120;

    private static final int LABELS = 16;

    private final BookView view;
    private final BookWords words;
    private final Page page = new Page(LABELS, WIDTH);

    private ShowPage(BookView view, BookWords words) {
        this.view = view;
        this.words = words;
    }

    /**
     * The page.
     *
     * @param view the book
     * @param language of its words
     * @return lines, the last ended by a line feed
     */
    public static String text(BookView view, Language language) {
        ShowPage show = new ShowPage(view, new BookWords(new Wording(language)));
        show.head();
        show.provisions();
        for (Table table : view.tables()) {
            show.heading(words(show, table));
            TableRows.print(table, show.words, show.page);
        }
        show.clocks();
        show.duties();
        view.closures().forEach(show::closure);
        show.responsibility();
        show.disclosure();
        return show.page.text();
    }

    private static String words(ShowPage show, Table table) {
        return show.words.wording().of(BookWords.TABLE, show.words.of(table.title()))
                + show.words.wording().inBrackets(table.id());
    }

    private void heading(String text) {
        page.blank();
        page.whole(text, 2);
        page.rule('-');
    }

    private void head() {
        page.whole(
                words.of(view.book().title())
                        + words.wording().inBrackets(view.book().id()),
                2);
        page.rule('=');
        page.field(words.of(BookWords.IN_FORCE), words.inForce(view.book().inForce()));
        String over = String.join(", ", view.book().over());
        page.field(words.of(BookWords.OVER), over.isEmpty() ? "-" : over);
        page.field(
                "",
                words.wording().of(BookWords.SIZES, view.rows(), view.clocks().size(), view.conditions()));
        page.field(words.of(BookWords.CONFIDENCE), words.confidence(view.confidence()));
        if (!over.isEmpty()) {
            page.field("", words.wording().of(BookWords.ALSO_OVER, over));
        }
    }

    private void provisions() {
        if (view.provisions().isEmpty()) {
            return;
        }
        heading(words.of(BookWords.PROVISIONS));
        for (Provision provision : view.provisions()) {
            page.whole(provision.id() + "  " + words.article(provision), 2);
            page.indented(4, words.of(provision.source()));
            page.indented(4, words.of(provision.summary()));
        }
    }

    private void clocks() {
        if (!view.clocks().isEmpty()) {
            heading(words.of(BookWords.CLOCKS));
            view.clocks().forEach(clock -> new ClockLines(view.book(), words, page).print(clock));
        }
    }

    private void duties() {
        if (view.duties().isEmpty()) {
            return;
        }
        heading(words.of(BookWords.DUTIES));
        List<List<String>> rows = new ArrayList<>();
        rows.add(Arrays.asList(
                words.of(BookWords.ID),
                words.of(BookWords.DUTIES),
                words.of(BookWords.OWED_BY),
                words.of(BookWords.DUE),
                words.of(BookWords.MET_BY)));
        for (Duty duty : view.duties()) {
            rows.add(Arrays.asList(
                    duty.id(),
                    words.of(duty.label()),
                    words.of(duty.owedBy().label()),
                    words.of(duty.timing().label())
                            + duty.within()
                                    .map(limit -> words.wording().inBrackets(limit))
                                    .orElse(""),
                    words.kinds(view.book(), duty.metBy())));
        }
        page.grid(rows);
    }

    private void closure(ClosureGate gate) {
        heading(words.wording().of(BookWords.CLOSURE, words.of(gate.kind().label())));
        page.field(words.of(BookWords.ARTICLE), words.article(gate.basis()));
        page.field(
                words.of(BookWords.REMAINS),
                words.wording()
                        .listed(gate.remedies().stream()
                                .map(Term::label)
                                .map(words::of)
                                .collect(Collectors.toList())));
        List<List<String>> rows = new ArrayList<>();
        rows.add(Arrays.asList(
                words.of(BookWords.ID),
                words.of(BookWords.ARTICLE),
                words.of(BookWords.WANTED),
                "",
                words.of(BookWords.WHO),
                words.of(BookWords.IS_MET)));
        for (ClosureCondition condition : view.conditions(gate)) {
            rows.add(Arrays.asList(
                    condition.rule().ruleId(),
                    words.article(condition.rule()),
                    words.of(condition.label()),
                    scope(words, condition.scope()),
                    words.of(condition.metBy().label()),
                    condition.alternatives().stream().map(words::all).collect(Collectors.joining(" / "))));
        }
        page.grid(rows);
    }

    static String scope(BookWords words, Scope scope) {
        switch (scope) {
            case CLAIM:
                return words.of(BookWords.OF_CLAIM);
            case EVENT:
                return words.of(BookWords.OF_EVENT);
            default:
                return words.of(BookWords.OF_MATTER);
        }
    }

    private void responsibility() {
        if (view.grounds().isEmpty()) {
            return;
        }
        heading(words.of(BookWords.RESPONSIBILITY));
        List<List<String>> rows = new ArrayList<>();
        rows.add(Arrays.asList(
                words.of(BookWords.ID),
                words.of(BookWords.ARTICLE),
                words.of(BookWords.GROUND),
                words.of(BookWords.EVENTS)));
        for (Ground ground : view.grounds()) {
            rows.add(Arrays.asList(
                    view.book().responsibility().rule(ground).ruleId(),
                    words.article(view.book().responsibility().rule(ground)),
                    words.of(ground.label()),
                    words.kinds(view.book(), view.book().responsibility().kinds(ground))));
        }
        page.grid(rows);
    }

    private void disclosure() {
        if (view.disclosure().isEmpty()) {
            return;
        }
        heading(words.of(BookWords.DISCLOSURE));
        List<List<String>> rows = new ArrayList<>();
        rows.add(Arrays.asList(
                words.of(BookWords.ID),
                words.of(BookWords.ARTICLE),
                words.of(BookWords.MATERIAL),
                words.of(BookWords.RECIPIENT),
                words.of(BookWords.DISCLOSED)));
        for (DisclosureRules.Row row : view.disclosure()) {
            rows.add(Arrays.asList(
                    row.rule().ruleId(),
                    words.article(row.rule()),
                    labels(row.materials()),
                    labels(row.recipients()),
                    words.of(row.allows() ? BookWords.MAY : BookWords.MAY_NOT)));
        }
        page.grid(rows);
    }

    private String labels(Set<? extends Term> terms) {
        List<String> labels = new ArrayList<>();
        terms.forEach(term -> labels.add(words.of(term.label())));
        return words.wording().inSequence(labels);
    }
}
