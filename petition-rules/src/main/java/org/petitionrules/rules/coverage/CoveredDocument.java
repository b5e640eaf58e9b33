package org.petitionrules.rules.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.petitionrules.model.message.Bilingual;

/** An instrument or register of practices with what became of each of its provisions (登记文件). Immutable and thread-safe. */
public final class CoveredDocument {
    private final String id;
    private final Bilingual title;
    private final String section;
    private final List<CoverageEntry> entries;

    /**
     * A document.
     *
     * @param id the code
     * @param title its name
     * @param section where the project's own notes have it, such as {@code regulations.md 3.1}
     * @param entries in the order of the document
     */
    public CoveredDocument(String id, Bilingual title, String section, List<CoverageEntry> entries) {
        this.id = id;
        this.title = title;
        this.section = section;
        this.entries = Collections.unmodifiableList(new ArrayList<>(entries));
    }

    /**
     * The code.
     *
     * @return not null
     */
    public String id() {
        return id;
    }

    /**
     * The name.
     *
     * @return not null
     */
    public Bilingual title() {
        return title;
    }

    /**
     * Where the project's own notes on the law have it.
     *
     * @return such as {@code regulations.md 3.1}
     */
    public String section() {
        return section;
    }

    /**
     * What became of each provision.
     *
     * @return unmodifiable, in the order of the document
     */
    public List<CoverageEntry> entries() {
        return entries;
    }

    @Override
    public String toString() {
        return id;
    }
}
