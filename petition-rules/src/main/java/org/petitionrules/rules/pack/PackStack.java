package org.petitionrules.rules.pack;

import java.util.Collections;
import java.util.List;
import org.petitionrules.rules.decision.Rulings;

/** The packs of one book, the lowest first, and what of them counts; ready to be compiled. Immutable and thread-safe. */
public final class PackStack {
    private final List<Pack> lowestFirst;
    private final boolean unconfirmed;
    private final boolean looseningConfirmed;

    PackStack(List<Pack> lowestFirst) {
        this(Collections.unmodifiableList(lowestFirst), false, false);
    }

    private PackStack(List<Pack> lowestFirst, boolean unconfirmed, boolean looseningConfirmed) {
        this.lowestFirst = lowestFirst;
        this.unconfirmed = unconfirmed;
        this.looseningConfirmed = looseningConfirmed;
    }

    /**
     * The same packs, and rules known from memory only count, too. Without it decisions only tell of them.
     *
     * @return not null
     */
    public PackStack withUnconfirmed() {
        return new PackStack(lowestFirst, true, looseningConfirmed);
    }

    /**
     * The same packs, and what local texts loosen counts beyond the day to which anybody checked that it is in force.
     *
     * @return not null
     */
    public PackStack withLooseningConfirmed() {
        return new PackStack(lowestFirst, unconfirmed, true);
    }

    /**
     * Compiles and proves the book.
     *
     * @return the compiled book
     * @throws org.petitionrules.model.message.RefusedException with everything that is wrong with the packs
     */
    public Rulings compile() {
        return BookCompiler.compile(lowestFirst, unconfirmed, looseningConfirmed);
    }
}
