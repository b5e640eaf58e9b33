package org.petitionrules.testkit.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.petitionrules.model.CaseFile;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.json.PetitionJson;
import org.petitionrules.model.json.Shapes;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.RuleBook;

/**
 * A document that was read as what it is, a case file, which has a dossier, or a dossier, which has a petition; with the
 * book it is decided by, which knows its words. Immutable.
 */
final class ReadCase {
    private static final String DOSSIER = "dossier";

    private final CaseFile asked;
    private final RuleBook book;
    private final String dossierPointer;

    private ReadCase(CaseFile asked, RuleBook book, String dossierPointer) {
        this.asked = asked;
        this.book = book;
        this.dossierPointer = dossierPointer;
    }

    /**
     * Reads a document.
     *
     * @throws RefusedException with everything that is wrong with its form and its words, by place
     */
    static ReadCase of(JsonPlace place, Books books) {
        boolean isCaseFile = place.property(DOSSIER).isPresent();
        if (!isCaseFile && !place.property("petition").isPresent()) {
            throw new RefusedException(
                    Collections.singletonList(Problem.at(place.pointer(), RunMessages.NEITHER.with(place.found()))));
        }
        JsonPlace dossier = place.property(DOSSIER).orElse(place);
        List<Problem> problems = new ArrayList<>();
        Optional<CaseFile> asked = orTold(
                () -> isCaseFile
                        ? PetitionJson.CASE_FILE.read(place)
                        : CaseFile.builder()
                                .dossier(PetitionJson.DOSSIER.read(place))
                                .build(),
                problems);
        Optional<JsonPlace> named = place.property("book").filter(none -> isCaseFile);
        Optional<String> bookId = named.flatMap(Shapes.code()::readable);
        Optional<RuleBook> book = named.isPresent() && !bookId.isPresent()
                ? books.forAll()
                : orTold(() -> books.of(bookId, place.pointer()), problems);
        book.ifPresent(known -> problems.addAll(known.problems(dossier)));
        RefusedException.ifAny(place.inOrder(problems));
        return new ReadCase(asked.get(), book.get(), dossier.pointer());
    }

    private static <T> Optional<T> orTold(Supplier<T> reading, List<Problem> problems) {
        try {
            return Optional.of(reading.get());
        } catch (RefusedException refused) {
            problems.addAll(refused.problems());
            return Optional.empty();
        }
    }

    CaseFile asked() {
        return asked;
    }

    /** The book it is decided by. */
    RuleBook book() {
        return book;
    }

    /** The JSON pointer to the dossier. */
    String dossierPointer() {
        return dossierPointer;
    }
}
