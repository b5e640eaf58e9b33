package org.petitionrules.testkit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.petitionrules.model.CaseFile;
import org.petitionrules.model.Moment;
import org.petitionrules.model.json.JsonSource;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.rules.json.DecisionJson;
import org.petitionrules.testkit.cli.page.Printable;

/**
 * Case files by which mutants of a book are judged: one notices a mutant when the mutant decides it otherwise than the
 * book does, in anything that the decision's JSON tells.
 */
final class MutantCases {
    private final List<Case> cases = new ArrayList<>();

    private MutantCases() {}

    /** One case with what the book decides on it. */
    private static final class Case {
        private final String name;
        private final CaseFile asked;
        private final Moment moment;
        private final String decided;

        Case(String name, CaseFile asked, Moment moment, RuleBook book) {
            this.name = name;
            this.asked = asked;
            this.moment = moment;
            this.decided = decide(book);
        }

        String decide(RuleBook book) {
            return DecisionJson.write(book.decide(asked.dossier(), asked.organs(), moment));
        }
    }

    /**
     * Reads the cases, each a file with one case file or dossier.
     *
     * @return empty when one is bad, which is told of each
     * @throws WrongUse when there is no such file
     */
    static Optional<MutantCases> read(BookRun run, RuleBook book, List<String> files) {
        MutantCases read = new MutantCases();
        boolean sound = true;
        for (String file : files) {
            Optional<ReadCase> found = run.file(file, in -> parsed(in, book));
            sound &= found.isPresent();
            found.ifPresent(each -> read.cases.add(new Case(
                    Printable.path(file),
                    each.asked(),
                    each.asked()
                            .moment()
                            .orElseGet(() -> Moment.of(run.surroundings().today())),
                    book)));
        }
        return sound ? Optional.of(read) : Optional.empty();
    }

    private static ReadCase parsed(InputStream in, RuleBook book) throws IOException {
        return ReadCase.of(JsonSource.of(in).parse(), Books.of(book));
    }

    boolean isEmpty() {
        return cases.isEmpty();
    }

    int size() {
        return cases.size();
    }

    /** The first case that a mutant decides otherwise, or on which it fails. */
    Optional<String> noticing(RuleBook mutant) {
        for (Case each : cases) {
            try {
                if (!each.decide(mutant).equals(each.decided)) {
                    return Optional.of(each.name);
                }
            } catch (RuntimeException fails) {
                return Optional.of(each.name);
            }
        }
        return Optional.empty();
    }
}
