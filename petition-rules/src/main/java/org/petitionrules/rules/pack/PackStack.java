package org.petitionrules.rules.pack;

import java.util.Collections;
import java.util.List;
import org.petitionrules.rules.decision.Rulings;

/** The packs of one book, the lowest first, ready to be compiled. Immutable and thread-safe. */
public final class PackStack {
    private final List<Pack> lowestFirst;

    PackStack(List<Pack> lowestFirst) {
        this.lowestFirst = Collections.unmodifiableList(lowestFirst);
    }

    /**
     * Compiles and proves the book.
     *
     * @param unconfirmed whether rules known from memory only count; if not, decisions tell of them
     * @return the compiled book
     * @throws org.petitionrules.model.message.RefusedException with everything that is wrong with the packs
     */
    public Rulings compile(boolean unconfirmed) {
        return BookCompiler.compile(lowestFirst, unconfirmed);
    }
}
