package org.petitionrules.testkit.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.testkit.cli.page.Page;
import org.petitionrules.testkit.cli.page.Wording;
import org.petitionrules.testkit.mutation.BookMutator;
import org.petitionrules.testkit.mutation.Mutant;

/** The mutants of a book as a page: refused at load, or what notices them, or that nothing does. */
final class MutantsPage {
    private static final MessageTemplate COUNT = MessageTemplate.of(
            "mutants.count",
            "{0}：{1}个变异，其中{2}个载入时即被拒绝，{3}个可以载入",
            "{0}: {1} mutants, of which {2} are refused at load and {3} load");
    private static final Bilingual REFUSED = Bilingual.of("载入时即被拒绝", "Refused at load");
    private static final Bilingual LOADS = Bilingual.of(
            "可以载入（须由自己的测试察觉；以 --cases 给出案例可先行比对）",
            "Loads (for your own tests to notice; --cases tells what given cases notice)");
    private static final MessageTemplate NOTICED =
            MessageTemplate.of("mutants.noticed", "由{0}察觉（{1}）", "Noticed by {0} ({1})");
    private static final MessageTemplate UNNOTICED = MessageTemplate.of(
            "mutants.unnoticed", "所给{0}个案例均未察觉（{1}）", "Noticed by none of the {0} given cases ({1})");
    private static final Bilingual MEANING = Bilingual.of(
            "未察觉的变异：或者案例不足，或者改动不改变任何结论。案例察觉改动，不等于案例断言了正确的结论。",
            "A mutant that is not noticed: either cases are missing, or the change changes no decision. That a case notices a"
                    + " change does not say that anybody checks what is decided there.");

    private final Wording wording;
    private final Page page = new Page(16);

    private MutantsPage(Wording wording) {
        this.wording = wording;
    }

    static String text(String id, MutantCases cases, Language language) {
        List<String> refused = new ArrayList<>();
        List<String> unnoticed = new ArrayList<>();
        Map<String, List<String>> noticed = new LinkedHashMap<>();
        List<Mutant> mutants = BookMutator.ofShipped(id);
        for (Mutant mutant : mutants) {
            Optional<RuleBook> book = loaded(mutant);
            if (!book.isPresent()) {
                refused.add(mutant.change());
                continue;
            }
            Optional<String> by = cases.noticing(book.get());
            (by.isPresent() ? noticed.computeIfAbsent(by.get(), none -> new ArrayList<>()) : unnoticed)
                    .add(mutant.change());
        }
        MutantsPage mutantsPage = new MutantsPage(new Wording(language));
        mutantsPage.page.whole(
                mutantsPage.wording.of(COUNT, id, mutants.size(), refused.size(), mutants.size() - refused.size()), 2);
        mutantsPage.part(mutantsPage.wording.of(REFUSED), refused);
        if (cases.isEmpty()) {
            mutantsPage.part(mutantsPage.wording.of(LOADS), unnoticed);
            return mutantsPage.page.text();
        }
        noticed.forEach(
                (by, changes) -> mutantsPage.part(mutantsPage.wording.of(NOTICED, by, changes.size()), changes));
        mutantsPage.part(mutantsPage.wording.of(UNNOTICED, cases.size(), unnoticed.size()), unnoticed);
        mutantsPage.page.blank();
        mutantsPage.page.whole(mutantsPage.wording.of(MEANING), 0);
        return mutantsPage.page.text();
    }

    private static Optional<RuleBook> loaded(Mutant mutant) {
        try {
            return Optional.of(RuleBook.load(mutant.json()));
        } catch (RefusedException doesNotLoad) {
            return Optional.empty();
        }
    }

    private void part(String heading, List<String> changes) {
        if (changes.isEmpty()) {
            return;
        }
        page.blank();
        page.whole(heading, 2);
        page.rule('-');
        changes.forEach(change -> page.indented(2, MutantWords.of(change, wording.language())));
    }
}
